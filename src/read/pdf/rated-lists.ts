import { lineSegments } from './line-segments.ts';
import type { Line } from './page-content.ts';
import { areRatedBelow } from './rated-below.ts';
import { isRating, ratedLine, scaleWords, textOf, type RatedLine } from './rated-line.ts';

/** Lines with a rating that make a list. */
const FEWEST = 3;
/** Share of its lines: headings and wrapped labels stand among them. */
const MOST = 0.4;
const BOX = /^[☐☒☑□■◻◼○●◯⬤]$/u;
/** Times the letters' height by which the sides of ratings in one column may differ. */
const IN_COLUMN = 1;

/**
 * What two columns of lines are by the ratings in them: lists that each end in one, side by side, or parts of the rows of
 * one table; undefined where ratings do not say.
 *
 * Without this the ratings of the first list would pass for what stands before the labels of the second.
 *
 * @param above The line over both, which may name their columns.
 */
export function ratedColumns(
  first: readonly Line[],
  second: readonly Line[],
  above: Line | undefined,
): 'lists' | 'table' | undefined {
  if (areRatedBelow(first) && areRatedBelow(second)) return 'lists';
  // Ratings that stand apart at the start of lines belong to the labels left of the white.
  const alone = second.filter((line) => isRating(textOf(lineSegments(line)[0]?.words ?? [])) || isChoice(line));
  if (alone.length >= FEWEST && alone.length * 2 >= second.length) return 'table';
  const words = sharedWords(first, second);
  const [one, other] = [first, second].map((lines) => lines.map((line) => ratedLine(line, words)));
  if (one === undefined || other === undefined || !isList(one) || !isList(other)) return undefined;
  if (second.some((line) => startsRated(line, words))) return undefined;
  const names = [headerOf(first, one, above), headerOf(second, other, above)];
  return names[0] === undefined || names[1] === undefined || names[0] === names[1] ? 'lists' : 'table';
}

/** Boxes with their levels on one line, of which one is ticked. */
function isChoice(line: Line): boolean {
  return line.words.filter((word) => BOX.test(word.text)).length > 1;
}

/** Most of the lines end in a rating, one under the other. */
function isList(rated: readonly (RatedLine | undefined)[]): boolean {
  const found = rated.flatMap((one) => (one === undefined ? [] : [one]));
  if (found.length < FEWEST || found.length < rated.length * MOST) return false;
  const size = Math.max(...found.flatMap((one) => one.rating.map((word) => word.size)));
  const starts = found.map((one) => one.rating[0]?.x0 ?? 0);
  const ends = found.map((one) => one.rating.at(-1)?.x1 ?? 0);
  // Beside short labels a rating may follow at once.
  const isTight = found.every((one) => (one.rating[0]?.x0 ?? 0) - (one.label.at(-1)?.x1 ?? 0) < size);
  return isTight || Math.min(spread(starts), spread(ends)) <= size * IN_COLUMN;
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function startsRated(line: Line, words: ReadonlySet<string>): boolean {
  const first = textOf(lineSegments(line)[0]?.words ?? []);
  return isRating(first) || words.has(first.toLowerCase()) || isRating(line.words[0]?.text ?? '');
}

/** The words of a scale, where both sides have some of the same. */
function sharedWords(first: readonly Line[], second: readonly Line[]): ReadonlySet<string> {
  const [one, other] = [scaleWords(first), scaleWords(second)];
  return [...one].some((text) => other.has(text)) ? new Set([...one, ...other]) : new Set();
}

/** What is printed over the ratings; undefined where nothing is. */
function headerOf(
  lines: readonly Line[],
  rated: readonly (RatedLine | undefined)[],
  above: Line | undefined,
): string | undefined {
  const at = rated.findIndex((one) => one !== undefined);
  const [header, list] = [lines[at - 1] ?? above, rated[at]];
  const segments = header === undefined ? [] : lineSegments(header);
  if (segments.length < 2 || list === undefined) return undefined;
  const [left, right] = [list.rating[0]?.x0 ?? 0, list.rating.at(-1)?.x1 ?? 0];
  const over = segments.filter((one) => one.x1 > left && one.x0 < right && one.x0 > (list.label[0]?.x0 ?? 0));
  return over.length === 0 ? undefined : textOf(over.flatMap((one) => one.words));
}
