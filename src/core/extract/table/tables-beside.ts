import type { Block, Cell, RowBlock, SourceText } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { kindOfHeading } from '../words/requirement-words.ts';
import { askRoleOf } from './ask-role.ts';
import { cellPlace } from './sheet.ts';

/** Tables made of the right part of others have numbers of their own. */
const FIRST_TABLE = 500_000;
const FEWEST_ROWS = 2;

/**
 * Two lists of competencies that stand beside each other with an empty column between them, each under the name of its group
 * and the same word for the levels ("Gedrag | Vereist |  | Vakkennis | Vereist"), as two tables below each other.
 *
 * @example withTablesBeside(source).blocks.length // the rows of the left one, then those of the right one
 */
export function withTablesBeside(source: SourceText): SourceText {
  const runs: (Exclude<Block, RowBlock> | RowBlock[])[] = [];
  for (const block of source.blocks) {
    const last = runs.at(-1);
    if (block.kind !== 'row') runs.push(block);
    else if (Array.isArray(last) && last[0]?.table === block.table && !block.gapBefore) last.push(block);
    else runs.push([block]);
  }
  const blocks = runs.flatMap((run, index): readonly Block[] => {
    if (!Array.isArray(run)) return [run];
    const cut = cutOf(run);
    if (cut === undefined) return run;
    return [
      ...partOf(run, 0, cut),
      ...partOf(run, cut, Infinity).map((row) => ({ ...row, table: FIRST_TABLE + index })),
    ];
  });
  const isCut = blocks.some((block) => block.kind === 'row' && block.table >= FIRST_TABLE);
  return isCut ? { ...source, blocks } : source;
}

/** The column in which the second list begins. */
function cutOf(rows: readonly RowBlock[]): number | undefined {
  const [header, ...body] = rows;
  const cells = header === undefined ? [] : filled(header);
  const half = cells.length / 2;
  const [left, right] = [cells.slice(0, half), cells.slice(half)];
  const [first, second] = [left[0], right[0]];
  if (cells.length < 4 || !Number.isInteger(half) || first === undefined || second === undefined) return undefined;
  const areNamed = [first, second].every(({ text }) => kindOfHeading(text) !== undefined);
  const areAlike = left.slice(1).every(({ text }, at) => foldLabel(text) === foldLabel(right[at + 1]?.text ?? ''));
  const hasLevel = left.some(({ text }, at) => at > 0 && askRoleOf(text) === 'level');
  const isOther = foldLabel(first.text) !== foldLabel(second.text);
  const isApart = rows.every((row) => filled(row).every(({ column }) => column !== second.column - 1));
  const both = body.filter((row) =>
    [first, second].every(({ column }) => filled(row).some((one) => one.column === column)),
  );
  return areNamed && areAlike && hasLevel && isOther && isApart && both.length >= FEWEST_ROWS
    ? second.column
    : undefined;
}

function partOf(rows: readonly RowBlock[], from: number, to: number): readonly RowBlock[] {
  return rows.flatMap((row, index): readonly RowBlock[] => {
    const cells = row.cells.filter(({ column }) => column >= from && column < to);
    if (cells.every(({ text }) => text.trim() === '')) return [];
    const gapBefore = from > 0 ? index === 0 : row.gapBefore;
    return [{ ...row, cells, gapBefore, at: from > 0 ? cellPlace(row.at, from) : row.at }];
  });
}

function filled({ cells }: RowBlock): readonly Cell[] {
  return cells.filter(({ text }) => text.trim() !== '');
}
