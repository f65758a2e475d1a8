import type { SourceText, TextBlock } from '../../model/source-text.ts';
import { levelCellOf } from '../level/level-cell.ts';

/** The two columns of a page, line by line. */
interface Columns {
  /** Where the right one begins, in characters. */
  readonly at: number;
  /** Their first and last line, counted from 0. */
  readonly first: number;
  readonly last: number;
  /** Their lines take turns: no line holds text of both. */
  readonly areInTurns?: true;
}

/** No column of a page is narrower, or begins further to the right, in characters. */
const NARROWEST = 12;
const WIDEST = 100;
const LONGEST_LINE = 400;
/** Lines that hold a name and its level and nothing left of them; lines that hold text to the left only. */
const FEWEST_RATED = 3;
const FEWEST_LEFT = 3;
const FEWEST_BOTH = 2;
/** Columns whose lines take turns do so this often. */
const FEWEST_TURNS = 8;
/** A name with its level right behind it. */
const SIGNED = /^\p{Lu}.{2,80} (?:[*+●★■]{1,6}[○☆□]{0,6}|\(?\d(?: ?\/ ?\d)?\)?)$/u;

/**
 * Takes the columns of a page apart that plain text holds beside each other, a narrow one with facts left of the table of
 * competencies: the left one first, then the right one, each line at its own place.
 *
 * In a table the left column names what stands beside it; here it has lines of its own between those of the right one,
 * while the names and levels of the right one stand beside nothing.
 */
export function withSideColumns(source: SourceText): SourceText {
  const columns = source.format === 'text' ? columnsOf(source.lines) : undefined;
  if (columns === undefined) return source;
  const isInside = ({ at }: Pick<TextBlock, 'at'>): boolean => {
    const line = (at.line ?? 0) - 1;
    return line >= columns.first && line <= columns.last;
  };
  const inside = source.blocks.filter((block) => isInside(block));
  const parts = inside.map((block) => (block.kind === 'row' ? undefined : partsOf(source.lines, block, columns)));
  if (parts.some((part) => part === undefined)) return source;
  const blocks = [
    ...source.blocks.filter((block) => (block.at.line ?? 0) - 1 < columns.first),
    ...parts.flatMap((part) => part?.left ?? []),
    ...parts.flatMap((part) => part?.right ?? []),
    ...source.blocks.filter((block) => (block.at.line ?? 0) - 1 > columns.last),
  ];
  const lines = source.lines.map((line, index) =>
    index < columns.first || index > columns.last ? line : rightOf(line, columns.at),
  );
  return { ...source, lines, blocks };
}

interface Parts {
  readonly left?: TextBlock;
  readonly right?: TextBlock;
}

function partsOf(lines: readonly string[], block: TextBlock, { at, first, areInTurns }: Columns): Parts {
  const index = (block.at.line ?? 0) - 1;
  const line = lines[index] ?? '';
  const [left, right] = [line.slice(0, at).trim(), line.slice(at).trim()];
  const above = index > first ? (lines[index - 1] ?? '') : '';
  // Where lines take turns, the one above is of the other column.
  const gapLeft = (areInTurns ? above : above.slice(0, at)).trim() === '';
  const gapRight = (areInTurns ? above : above.slice(at)).trim() === '';
  if (left === '') return { right: { ...block, gapBefore: gapRight } };
  if (right === '') return { left: { ...block, gapBefore: gapLeft } };
  const own = { kind: 'line', at: block.at } as const;
  return { left: { ...own, text: left, gapBefore: gapLeft }, right: { ...own, text: right, gapBefore: gapRight } };
}

/** The right column at its place, with nothing to the left of it. */
function rightOf(line: string, at: number): string {
  return line.slice(at).trim() === '' ? line : ' '.repeat(at) + line.slice(at);
}

function columnsOf(lines: readonly string[]): Columns | undefined {
  const starts = new Map<number, number>();
  for (const line of lines) {
    const start = line.length > LONGEST_LINE ? -1 : line.search(/\S/u);
    if (start >= NARROWEST && start <= WIDEST) starts.set(start, (starts.get(start) ?? 0) + 1);
  }
  const [at] = [...starts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return at === undefined ? undefined : (regionAt(lines, at) ?? turnsAt(lines, at));
}

/** The lines around the first with two columns that no text crosses, where they are two columns indeed. */
function regionAt(lines: readonly string[], at: number): Columns | undefined {
  const anchor = lines.findIndex((line) => isApart(line, at) && isLeft(line, at) && isRight(line, at));
  if (anchor < 0) return undefined;
  let [first, last] = [anchor, anchor];
  while (first > 0 && isApart(lines[first - 1] ?? '', at)) first -= 1;
  while (last + 1 < lines.length && isApart(lines[last + 1] ?? '', at)) last += 1;
  const region = lines.slice(first, last + 1);
  const opening = region.findIndex((line) => isRight(line, at));
  const closing = region.findLastIndex((line) => isRight(line, at));
  // A line that goes on in small letters is the rest of a name that wrapped.
  const alone = region.filter(
    (line, index) =>
      index > opening && index < closing && isLeft(line, at) && !isRight(line, at) && !/^\s{0,40}\p{Ll}/u.test(line),
  );
  const both = region.filter((line) => isLeft(line, at) && isRight(line, at));
  const rated = region.filter((line) => !isLeft(line, at) && isRated(line.slice(at)));
  const areColumns = alone.length >= FEWEST_LEFT && both.length >= FEWEST_BOTH && rated.length >= FEWEST_RATED;
  return areColumns ? { at, first, last } : undefined;
}

/** Lines that take turns, those of the right column all beginning in one place, as where two columns are of another height. */
function turnsAt(lines: readonly string[], at: number): Columns | undefined {
  const isOfRight = (line: string): boolean => line.length <= LONGEST_LINE && line.search(/\S/u) === at;
  let [first, last] = [lines.findIndex((line) => isOfRight(line)), lines.findLastIndex((line) => isOfRight(line))];
  while (first > 0 && isApart(lines[first - 1] ?? '', at) && (lines[first - 1] ?? '').trim() !== '') first -= 1;
  while (last + 1 < lines.length && isApart(lines[last + 1] ?? '', at)) last += 1;
  const region = lines.slice(first, last + 1);
  const sides = region.filter((line) => line.trim() !== '').map((line) => isOfRight(line));
  const turns = sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length;
  const rated = region.filter((line) => isOfRight(line) && (isRated(line.slice(at)) || SIGNED.test(line.trim())));
  const areColumns = region.every((line) => isOfRight(line) || isLeftOnly(line, at));
  return areColumns && turns >= FEWEST_TURNS && turns * 2 > sides.length && rated.length >= FEWEST_RATED
    ? { at, first, last, areInTurns: true }
    : undefined;
}

function isLeftOnly(line: string, at: number): boolean {
  return line.length <= LONGEST_LINE && line.slice(at - 2).trim() === '';
}

/** No text of the line crosses the room before the right column. */
function isApart(line: string, at: number): boolean {
  return line.length <= LONGEST_LINE && line.slice(at - 2, at).trim() === '';
}

function isLeft(line: string, at: number): boolean {
  return line.slice(0, at).trim() !== '';
}

function isRight(line: string, at: number): boolean {
  return line.slice(at).trim() !== '';
}

/** "Analyseren     ●●●○   Doorgrondt dossiers": a name at the edge of the column and its level. */
function isRated(line: string): boolean {
  const [name = '', level = ''] = line.split(/ {2,60}/u);
  return /^\p{L}{3}/u.test(name) && levelCellOf(level.trim()).kind === 'level';
}
