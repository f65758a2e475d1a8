import { cellText } from './cell-text.ts';
import { lineSegments } from './line-segments.ts';
import type { Line } from './page-content.ts';
import { extentOf, isBold } from './page-lines.ts';
import type { PagePart, PartRow } from './page-parts.ts';
import { isRating, textOf } from './rated-line.ts';

/** Names with a rating below each that make a list. */
const FEWEST = 2;
/** Times the letters' height from a name to the rating below it, and lines that a name takes. */
const NEAR = 2.2;
const MOST_WRAPPED = 2;
const WRAPPED = 1.6;
const SAME_SIZE = 0.03;
/** Points by which the ratings may stand off the left side of the names. */
const LEVEL = 3;
/** Signs alone: a number below a line is a page number, or a figure of a chart. */
const SIGNS = /^[●○◉◎◯■□▪▫◼◻★☆▮▯◆◇ ]{3,20}$/u;
const SIGN = /[●○◉◎◯■□◼◻★☆▮▯]/u;
/** What a rung is called has few words. */
const NAME = /^\(?\p{L}[\p{L}’'-]{1,24}(?: [\p{L}’'-]{1,20}){0,2}\)?$/u;

/**
 * Names of which each has its rating on a line of its own below it, as rows; undefined where none start there.
 *
 * @param isCard They stand alone in a frame, where one is enough.
 */
export function ratedBelow(
  lines: readonly Line[],
  from: number,
  isCard: boolean,
): { readonly part: PagePart; readonly to: number } | undefined {
  const rows: PartRow[] = [];
  const [first] = lines.slice(from);
  let to = from;
  let right = 0;
  while (first !== undefined) {
    const row = rowAt(lines, to, first);
    if (row === undefined) break;
    const { name, rating } = row;
    const { top, bottom } = extentOf([...name, rating]);
    const words = name.flatMap((line) => line.words);
    const cells = [
      { text: cellText(words, [], 0).text, column: 0 },
      { text: ratingText(rating), column: 1 },
    ];
    rows.push({ cells, x: first.x0, top, bottom });
    right = Math.max(right, ...name.map((line) => line.x1), rating.x1);
    to += name.length + 1;
  }
  const isEnough = rows.length >= FEWEST || (isCard && rows.length > 0);
  if (first === undefined || !isEnough) return undefined;
  return { part: { kind: 'table', rows, xs: [first.x0, right, right], isRuled: false, isRated: true }, to };
}

/** A name of one or two lines, and the rating below it. */
function rowAt(
  lines: readonly Line[],
  at: number,
  first: Line,
): { readonly name: readonly Line[]; readonly rating: Line } | undefined {
  for (let count = 1; count <= MOST_WRAPPED; count += 1) {
    const name = lines.slice(at, at + count);
    const [rating, above] = [lines[at + count], name.at(-1)];
    const areNames = name.every(
      (line, index) => isName(line) && isLike(line, first) && isWrapped(line, name[index - 1]),
    );
    if (!areNames || rating === undefined || above === undefined) return undefined;
    const isBelow = rating.y - above.y <= NEAR * Math.max(above.size, rating.size);
    const isStart = Math.abs(rating.x0 - first.x0) <= LEVEL;
    const next = lines[at + count + 1];
    // Rungs below each other, each with its name, explain the scale.
    const isListed = parted(rating).name !== '' && next !== undefined && isRatingLine(next);
    if (isBelow && isStart && !isListed && isRatingLine(rating)) return { name, rating };
  }
  return undefined;
}

/** Set as the first name is: a heading between names is not. */
function isLike(line: Line, first: Line): boolean {
  const isSameSize = Math.abs(line.size / first.size - 1) <= SAME_SIZE;
  return isSameSize && isBold(line) === isBold(first) && Math.abs(line.x0 - first.x0) <= LEVEL;
}

function isWrapped(line: Line, above: Line | undefined): boolean {
  return above === undefined || line.y - above.y <= WRAPPED * line.size;
}

function isName(line: Line): boolean {
  const text = textOf(line.words);
  // Signs and words by turns explain the signs.
  return lineSegments(line).length === 1 && /\p{L}{2}/u.test(text) && !/[.:;]$/u.test(text) && !SIGN.test(text);
}

/** Whether lines are names with a rating of signs below each. */
export function areRatedBelow(lines: readonly Line[]): boolean {
  const ratings = lines.flatMap((line, index) => (isRatingLine(line) ? [index] : []));
  const isUnderName = (index: number): boolean => {
    const [line, above] = [lines[index], lines[index - 1]];
    return line !== undefined && above !== undefined && isName(above) && Math.abs(line.x0 - above.x0) <= LEVEL;
  };
  return ratings.length > 1 && ratings.every(isUnderName);
}

function isRatingLine(line: Line): boolean {
  const { signs, name } = parted(line);
  return SIGNS.test(signs) && isRating(signs.replaceAll(' ', '')) && (name === '' || NAME.test(name));
}

/** The signs close together, and behind them what their rung is called. */
function ratingText(line: Line): string {
  const { signs, name } = parted(line);
  return [signs.replaceAll(' ', ''), ...(name === '' ? [] : [name])].join(' ');
}

function parted(line: Line): { readonly signs: string; readonly name: string } {
  const at = line.words.findIndex((word) => /[\p{L}\d]/u.test(word.text));
  const end = at < 0 ? line.words.length : at;
  return { signs: textOf(line.words.slice(0, end)), name: textOf(line.words.slice(end)) };
}
