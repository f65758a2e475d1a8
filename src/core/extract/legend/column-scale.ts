import type { Scale } from '../../model/profile.ts';
import { familyOf, isLevelWord, isNoLevelWord, levelNumberOf, withWholeWords } from '../words/level-word.ts';
import { foldLabel } from '../../text/fold.ts';

/** What the headers over columns of levels say about the scale. */
export interface ColumnScale {
  readonly texts: readonly string[];
  /** The rung of each column, from the left; 0 where the column means "not asked". */
  readonly levels: readonly number[];
  /** The scale, where its length is printed. */
  readonly scale: Scale | undefined;
  /** Every header is a number, letter or known name of a rung. */
  readonly isOrdinal: boolean;
}

/**
 * Reads the headers over columns of levels: numbers, letters or names, from low to high or from high to low.
 *
 * @param printed Headers from left to right; empty where illegible.
 * @param areAllUsed Every column is marked in some row, so that even without headers all of them are levels.
 * @param isUnderLevel A header such as "Gradatie" spans the columns.
 */
export function columnScale(printed: readonly string[], areAllUsed: boolean, isUnderLevel: boolean): ColumnScale {
  const texts = withWholeWords(printed);
  const numbers = texts.map((text) => levelNumberOf(text));
  const isNone = texts.map((text) => isNoLevelWord(text));
  const isOrdinal = texts.every(
    (text, index) => numbers[index] !== undefined || isNone[index] || isLevelWord(text) || /^[A-F]$/u.test(text),
  );
  const levels = numbered(numbers) ?? numbered(texts.map((text) => numberBefore(text))) ?? placed(texts, isNone);
  const isPrinted = texts.some((text) => text !== '') || areAllUsed || isUnderLevel;
  return { texts: printed, levels, isOrdinal, scale: isPrinted ? scaleOf(printed, levels) : undefined };
}

/** The number of a rung before its name or by itself: 2 of "2 voldoende", "2 - voldoende" and "2"; undefined for others. */
function numberBefore(text: string): number | undefined {
  const number = /^(\d)(?: | ?[-–—.:=)] ?)\p{L}{2}/u.exec(text)?.[1];
  return number === undefined ? levelNumberOf(text) : Number(number);
}

/** Whether the headers of two columns are numbered on, with or without names: "1 basis" and "2 voldoende". */
export function runsOn(text: string, beside: string): boolean {
  const [own, other] = [numberBefore(text), numberBefore(beside)];
  return own !== undefined && other !== undefined && Math.abs(other - own) === 1;
}

/** Levels as numbered in print, up or down: a card may print only the rungs that it needs, "2 | 3 | 4" or "1 | 3 | 5". */
function numbered(numbers: readonly (number | undefined)[]): readonly number[] | undefined {
  const known = numbers.filter((number) => number !== undefined);
  if (known.length !== numbers.length || known.length < 2) return undefined;
  const steps = known.slice(1).map((number, index) => number - (known[index] ?? 0));
  return steps.every((step) => step > 0) || steps.every((step) => step < 0) ? known : undefined;
}

function placed(texts: readonly string[], isNone: readonly boolean[]): readonly number[] {
  const named = texts.filter((_, index) => isNone[index] !== true);
  const family = familyOf(named);
  const ranks = named.map((text) => family?.indexOf(foldLabel(text)) ?? -1);
  const isDown =
    family !== undefined &&
    ranks.length > 1 &&
    ranks.every((rank, index) => index === 0 || rank < (ranks[index - 1] ?? 0));
  let place = isDown ? named.length + 1 : 0;
  return texts.map((_, index) => {
    if (isNone[index] === true) return 0;
    place += isDown ? -1 : 1;
    return place;
  });
}

function scaleOf(texts: readonly string[], levels: readonly number[]): Scale {
  const rungs = texts
    .map((text, index) => ({ text, level: levels[index] ?? index + 1 }))
    .filter((rung) => rung.level > 0)
    .sort((one, other) => one.level - other.level);
  const labels = rungs.map((rung) => rung.text);
  const areNames = labels.every((label) => isLegible(label)) && labels.some((label) => !/^\d$/u.test(label));
  const highest = Math.max(...rungs.map((rung) => rung.level), 1);
  // Where rungs are left out, their names are not known.
  return { levels: highest, ...(areNames && labels.length === highest ? { labels } : {}) };
}

/** A header that was shredded into signs and scraps is no name. */
function isLegible(label: string): boolean {
  return /^(?:\d|[A-F]|[IVX]{1,4})$/u.test(label) || (/\p{L}{3}/u.test(label) && !/[|@®©<>=]/u.test(label));
}
