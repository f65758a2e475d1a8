import { foldLabel } from '../../text/fold.ts';
import { kept } from '../../text/kept.ts';
import { bareLevel } from '../words/bare-level.ts';
import { levelCellOf, type LevelCell } from '../level/level-cell.ts';
import { boxedOptions } from '../level/boxed-options.ts';
import { isLevelWord, isNoLevelWord, levelNumberOf } from '../words/level-word.ts';
import { markOf } from '../level/mark.ts';
import { printedScale } from './printed-scale.ts';
import { isUnsettled } from '../level/unsettled-level.ts';
import { printedSigns } from '../level/printed-signs.ts';
import type { RungBook } from './rung-book.ts';

/** How a rating is printed: what it needs beside it before it counts depends on that. */
export type RatingSign = 'digit' | 'roman' | 'letter' | 'word' | 'signs' | 'scale' | 'none';

/** A level as a line prints it, apart from what it is a level of. */
export interface Rating {
  readonly sign: RatingSign;
  /** It says of itself that it is a level: "niveau 3", a scale with one rung chosen. */
  readonly isSure: boolean;
  readonly printed: string;
  /** The rung; absent where none is stated, or where only the order of the words or letters would tell it. */
  readonly level?: number;
  /** A higher rung that the rating also allows. */
  readonly possible?: number;
  /** Length of the scale, where the rating prints it. */
  readonly of?: number;
  /** The name of a rung as scales commonly use it; which rung it is, the other names of the list show. */
  readonly word?: string;
}

const LONGEST = 120;
/** The word for a level, with what may ask it before it: "verwacht wordt niveau", "minstens niveau". */
const NAMED =
  /^(?:(?:op|met|wordt|is|we|wij|vereist|vereiste|gevraagd|gevraagde|verwacht|verwachte|verwachten|vragen|nodig|au|at|un|le|requis|attendu|required|expected|expect|minstens|minimaal|minimum|min\.|ten minste|vanaf|at least|au moins) ){0,4}(?:niveau(?: de ma[iî]trise)?|gradatie|graad|level|gradation|grade|degr[ée](?: de ma[iî]trise)?|trede|trap|palier|[ée]chelon|niv\.?|lvl\.?|n(?=\d))(?: (?:requis|attendu|exig[ée]|demand[ée]|vereist|gevraagd|verwacht|required|expected|needed))? ?[:=.]? ?(?=\S)/iu;
/** What stands before a number in brackets must itself be the name of a rung. */
const WORD_FIRST = /^(\p{L}[^()\d]{1,40}?) ?\(/u;
/** What joins the two ends of a range of rungs. */
const RANGE_WORD = / (?:tot en met|tot|à|to|of|ou|or|[–—-]) | ?[–/] ?/iu;
const LEAST = /^(?:minstens|minimaal|minimum|min\.|ten minste|vanaf|at least|au moins|≥|>=) ?/iu;

/**
 * Reads a whole text as a rating: a number, a Roman numeral, a letter or word that stands for a rung, signs, a printed scale
 * with one rung chosen, or a sign for none.
 *
 * @returns Undefined for any other text.
 * @example ratingOf('niveau III', { rungs: new Map() })?.level // 3
 */
export function ratingOf(printed: string, book: RungBook, emphasised: readonly string[] = []): Rating | undefined {
  if (emphasised.length > 0) return readRating(printed, book, emphasised);
  const known = BY_BOOK.get(book);
  if (known !== undefined) return known(printed);
  const read = kept(MOST_KEPT, (one) => readRating(one, book, []));
  BY_BOOK.set(book, read);
  return read(printed);
}

/** What each text rates in the document that a book is of. */
const BY_BOOK = new WeakMap<RungBook, (printed: string) => Rating | undefined>();
const MOST_KEPT = 1_000;

function readRating(printed: string, book: RungBook, emphasised: readonly string[]): Rating | undefined {
  const text = printed.trim();
  if (text === '' || text.length > LONGEST) return undefined;
  if (isNoLevelWord(text)) return { sign: 'none', isSure: false, printed: text };
  const choice = chosenOf(text, book, emphasised);
  if (choice !== undefined) return choice;
  const isNamed = NAMED.test(text);
  const value = text.replace(NAMED, '').replace(LEAST, '');
  if (isUnsettled(value)) return { sign: 'none', isSure: isNamed, printed: text };
  const known = rungNamed(value, book);
  if (known !== undefined) return { sign: codeSign(value, book), isSure: isNamed, printed: text, level: known };
  const range = rangeNamed(value, book);
  if (range !== undefined) return { sign: 'word', isSure: isNamed, printed: text, ...range };
  if (/^[A-F]$/u.test(value)) return { sign: 'letter', isSure: isNamed, printed: text };
  // Boxes before words that name no rungs: a yes or no, or another choice.
  if (boxedOptions(text) !== undefined) return undefined;
  // One mark says that something is asked, and no level.
  if (markOf(value) === 'marked' && Array.from(value).length === 1 && value !== 'V') return undefined;
  const named = WORD_FIRST.exec(value)?.[1];
  const isRung = (word: string): boolean =>
    isLevelWord(word) || levelNumberOf(word) !== undefined || rungNamed(word, book) !== undefined;
  if (named !== undefined && !isRung(named)) return undefined;
  const whole = levelCellOf(text);
  const cell = whole.kind === 'level' ? whole : levelCellOf(value);
  if (cell.kind === 'none') return isNamed ? undefined : { sign: 'none', isSure: false, printed: text };
  if (cell.kind === 'level') return levelRating(cell, text, { value, isNamed, book });
  const word = foldLabel(bareLevel(value));
  return cell.kind === 'word' && isLevelWord(word)
    ? { sign: 'word', isSure: false, printed: bareLevel(value), word }
    : undefined;
}

/** Signs, or a whole scale, with one or none of its rungs marked. */
function chosenOf(text: string, book: RungBook, emphasised: readonly string[]): Rating | undefined {
  const signs = printedSigns(text);
  if (signs !== undefined) {
    const { full, length } = signs;
    // All up to one are full: that one is the level. Two apart say two things.
    const isRow = full.length > 1 && full.at(-1) === full.length;
    return chosen(isRow ? full.slice(-1) : full, { sign: 'signs', isSure: true, printed: text, of: length });
  }
  const scale = printedScale(text, emphasised, book);
  if (scale === undefined) return undefined;
  const { length, isOrdered, printed } = scale;
  // Letters and words whose order nothing tells: what is chosen is kept, and stands for no rung.
  if (!isOrdered && printed !== '') return { sign: 'scale', isSure: true, printed: printed === '' ? text : printed };
  return chosen(scale.chosen, { sign: 'scale', isSure: true, printed: printed === '' ? text : printed, of: length });
}

function chosen(rungs: readonly number[], rating: Rating): Rating {
  const [lowest] = rungs;
  const highest = rungs.at(-1);
  if (lowest === undefined) return { sign: 'none', isSure: true, printed: rating.printed };
  return { ...rating, level: lowest, ...(highest === undefined || highest === lowest ? {} : { possible: highest }) };
}

/** "basis tot gevorderd": two rungs of the document's own scale, the lower one first. */
function rangeNamed(value: string, book: RungBook): Pick<Rating, 'level' | 'possible'> | undefined {
  const [low = '', high = '', more] = value.split(RANGE_WORD);
  if (high === '' || more !== undefined || !/\p{L}{3}/u.test(low)) return undefined;
  const [level, possible] = [rungNamed(low, book), rungNamed(high, book)];
  return level === undefined || possible === undefined || level >= possible ? undefined : { level, possible };
}

function rungNamed(value: string, { rungs }: RungBook): number | undefined {
  const bare = foldLabel(value);
  return rungs.get(bare) ?? rungs.get(foldLabel(bareLevel(value)));
}

interface Printed {
  readonly value: string;
  readonly isNamed: boolean;
  readonly book: RungBook;
}

function levelRating(
  cell: LevelCell & { readonly kind: 'level' },
  text: string,
  { value, isNamed, book }: Printed,
): Rating {
  const { level, possible, of } = cell;
  return {
    sign: signOf(value),
    // "4/5" may be a date, a shift or a working time.
    isSure: (of !== undefined && (isNamed || of === book.levels)) || (isNamed && isLevelOnly(value, book)),
    printed: text,
    level,
    ...(possible === undefined ? {} : { possible }),
    ...(of === undefined ? {} : { of }),
  };
}

/** What stands behind the number is in brackets or the name of a rung: "3: plannen" rates planning, or says what 3 means. */
function isLevelOnly(value: string, book: RungBook): boolean {
  const more = /^(?:\d|[IVX]{1,4}) ?[-–:=.)] ?(\p{L}.{1,60})$/u.exec(value)?.[1];
  return more === undefined || isLevelWord(more) || rungNamed(more, book) !== undefined;
}

/**
 * Letters that do not count are all of one form: the E of "basis, gevorderd, expert" is no fifth, and the V of "vlot" no
 * Roman five.
 */
function codeSign(value: string, { rungs }: RungBook): RatingSign {
  const sign = signOf(value);
  const isOne = sign === 'letter' || (sign === 'roman' && value.length === 1);
  const others = sign === 'letter' ? /^[g-z]$/u : /^[ghj-uwyz]$/u;
  return isOne && [...rungs.keys()].some((key) => others.test(key)) ? 'word' : sign;
}

function signOf(value: string): RatingSign {
  if (/^\d/u.test(value)) return 'digit';
  if (/^[IVX]{1,4}(?![\p{L}])/u.test(value)) return 'roman';
  if (/^[A-F]$/u.test(value)) return 'letter';
  return /^\p{L}/u.test(value) ? 'word' : 'signs';
}
