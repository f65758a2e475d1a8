import { foldLabel } from '../../text/fold.ts';
import { levelNumberOf, orderOf } from '../words/level-word.ts';

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
const LOWEST = /\b(?:laagste?|lowest|least|plus bas(?:se)?|minimum)\b/u;
const HIGHEST = /\b(?:hoogste?|highest|plus (?:haut|eleve)e?|maximum)\b/u;
/** "Een schaal van 4 (1 = basis, 4 = expert)": how long it is, before its ends. */
const LENGTH = /\b(?:schaal|scale|echelle) (?:van|op|of|de|a|met) ([2-9])(?= 1 )/u;
/** Most words beside each end. */
const MOST_WORDS = 5;
/** Words from the first rung to the last, where a sentence tells both to be the ends. */
const FARTHEST = 7;

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
  const told = LENGTH.exec(folded)?.[1];
  const from = words.findIndex((word, index) => index > 0 && (told === undefined ? FIRST.has(word) : word === '1'));
  if (from < 0) return undefined;
  const place = words.findIndex(
    (_, index) => index > from + 1 && index <= from + FARTHEST && lastAfter(words, from, index, told) !== undefined,
  );
  const end = lastAfter(words, from, place, told);
  if (place < 0 || end === undefined) return undefined;
  const first = words[from] ?? '';
  const last = words[end] ?? '';
  const low = words.slice(from + 1, place).join(' ');
  const high = words.slice(end + 1, end + 1 + MOST_WORDS).join(' ');
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

/**
 * Where the last rung stands behind the word that joins the ends: "tot 4", "tot niveau 4"; or behind no word at all, where
 * both are told to be the ends: "niveau 1 is het laagste, niveau 4 het hoogste". A length that is told before them says it too.
 */
function lastAfter(
  words: readonly string[],
  from: number,
  index: number,
  told: string | undefined,
): number | undefined {
  const [word = '', next = '', third = ''] = words.slice(index, index + 3);
  if (BETWEEN.has(word) && index <= from + MOST_WORDS)
    return LAST.test(next) ? index + 1 : isLevel(next) && LAST.test(third) ? index + 2 : undefined;
  if (told !== undefined && word === told) return index;
  const areEnds = LOWEST.test(words.slice(from + 1, index).join(' ')) && HIGHEST.test(words.slice(index + 2).join(' '));
  // "I (laagste niveau), II, III, IV (hoogste niveau)": the rungs are listed, and the next one is no end.
  const rung = levelNumberOf(next) ?? 0;
  const isFollowed = words.slice(index + 2).some((one) => LAST.test(one) && (levelNumberOf(one) ?? 0) > rung);
  return areEnds && isLevel(word) && LAST.test(next) && !isFollowed ? index + 1 : undefined;
}

function isLevel(word: string): boolean {
  return OF_LEVELS.test(word);
}
