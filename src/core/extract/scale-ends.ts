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
/** How far before its first end the word for a scale stands, in characters. */
const REACH = 40;
/** "1 (laagste) tot 4 (hoogste)", "A hoogste tot E laagste": the ends of a scale, each with what it is. */
const ENDS =
  /\b([1ia]) (?:is |= )?(?:(?:de|het|le|la|the) )?((?:\p{L}{2,12} ){0,2}\p{L}{2,12}) (?:tot en met|tot|t m|to|a|en|and|et) ([2-9]|[ivx]{1,4}|[b-f]) (?:is |= )?(?:(?:de|het|le|la|the) )?((?:\p{L}{2,12} ){0,2}\p{L}{2,12})/u;

/**
 * Both ends of a scale with what each is: "Niveaus: 1 (laagste) tot 4 (hoogste)", "A (hoogste) tot E (laagste)".
 *
 * @example scaleEnds('Niveaus: A (hoogste) tot E (laagste).')?.order // 'falling'
 */
export function scaleEnds(sentence: string): ScaleEnds | undefined {
  if (sentence.length > LONGEST) return undefined;
  const folded = foldLabel(sentence);
  const match = ENDS.exec(folded);
  const [, first = '', low = '', last = '', high = ''] = match ?? [];
  if (match === null || !OF_LEVELS.test(folded.slice(Math.max(0, match.index - REACH), match.index))) return undefined;
  const areLetters = first === 'a' && /^[b-f]$/u.test(last);
  const levels = areLetters ? 1 + 'abcdef'.indexOf(last) : levelNumberOf(last);
  const areAlike = areLetters || (first !== 'a' && /^\d/u.test(first) === /^\d/u.test(last));
  if (levels === undefined || levels < 2 || !areAlike) return undefined;
  return { levels, areLetters, order: orderOf([low, high]) };
}
