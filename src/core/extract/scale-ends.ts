import { foldLabel } from '../text/fold.ts';
import { levelNumberOf, orderOf } from './level-word.ts';

/** The ends of a scale as a sentence prints them. */
export interface ScaleEnds {
  readonly levels: number;
  readonly areLetters: boolean;
  /** Which way the scale runs; undefined where the words beside its ends do not say it. */
  readonly order: 'rising' | 'falling' | undefined;
}

const LONGEST = 300;
const OF_LEVELS = /\b(?:schaal|niveaus?|gradaties?|scores?|scale|levels?|niveaux|echelle)\b/u;
/** "graad" is a rank too: it is a level where the ends say which is high. */
const OF_GRADES = /\b(?:graad|graden|gradation|gradations|degres?|grades?)\b/u;
/** How many words before both ends the word for levels may stand, where each end says what it is. */
const REACH = 12;
const FIRST = new Set(['1', 'i', 'a']);
const BETWEEN = new Set('tot t to a en and et'.split(' '));
const LAST = /^(?:[2-9]|[ivx]{1,4}|[b-f])$/u;
/** Most words beside each end. */
const MOST_WORDS = 5;

/**
 * Both ends of a scale with what each is: "Niveaus: 1 (laagste) tot 4 (hoogste)", "A (hoogste) tot E (laagste)".
 *
 * @example scaleEnds('Niveaus: A (hoogste) tot E (laagste).')?.order // 'falling'
 */
export function scaleEnds(sentence: string): ScaleEnds | undefined {
  if (sentence.length > LONGEST) return undefined;
  const folded = foldLabel(sentence);
  if (!OF_LEVELS.test(folded) && !OF_GRADES.test(folded)) return undefined;
  const words = folded.split(' ');
  const from = words.findIndex((word, index) => index > 0 && FIRST.has(word));
  if (from < 0) return undefined;
  const to = words.findIndex(
    (word, index) =>
      index > from + 1 && index <= from + MOST_WORDS && BETWEEN.has(word) && LAST.test(words[index + 1] ?? ''),
  );
  if (to < 0) return undefined;
  const first = words[from] ?? '';
  const last = words[to + 1] ?? '';
  const low = words.slice(from + 1, to).join(' ');
  const high = words.slice(to + 2, to + 2 + MOST_WORDS).join(' ');
  if (high === '') return undefined;
  const order = orderOf([low, high]);
  const before = words
    .slice(Math.max(0, from - (low === '' || order === undefined ? MOST_WORDS : REACH)), from)
    .join(' ');
  if (!OF_LEVELS.test(before) && (order === undefined || !OF_GRADES.test(before))) return undefined;
  const areLetters = first === 'a' && /^[b-f]$/u.test(last);
  const levels = areLetters ? 1 + 'abcdef'.indexOf(last) : levelNumberOf(last);
  const areAlike = areLetters || (first !== 'a' && /^\d/u.test(first) === /^\d/u.test(last));
  if (levels === undefined || levels < 2 || !areAlike) return undefined;
  return { levels, areLetters, order };
}
