import type { Block, Cell, RowBlock } from '../../model/source-text.ts';
import { asBoxes } from '../signs/printed-scale.ts';
import { isSetOff } from './set-off.ts';
import { isBoxed } from '../level/boxed-text.ts';

/** Fewer rows that look alike may do so by chance. */
const FEWEST = 3;
/** Signs around one of several rungs: "1 - 2 - [3] - 4". */
const MARKED = /\[ ?[^[\]]{1,30}\]|\( ?[^()]{1,30}\)|<[^<>]{1,30}>|→/u;

/**
 * Rows in which only the look of one among several levels, or signs around it, say that it is asked, with boxes in its place: the same rungs in
 * one cell of several rows with one of them set off, or a cell for each level of which one is.
 */
export function withChosenLooks(rows: readonly RowBlock[]): readonly RowBlock[] {
  const mayShow = (cell: Cell): boolean => isSetOff(cell) || cell.emphasised !== undefined || MARKED.test(cell.text);
  if (!rows.some((row) => row.cells.some((cell) => mayShow(cell)))) return rows;
  return withChosenCells(withChosenRungs(rows));
}

/** The same for all tables among the blocks of a document. */
export function withChosenLooksIn(blocks: readonly Block[]): readonly Block[] {
  const tables = new Map<number, RowBlock[]>();
  for (const block of blocks) {
    if (block.kind === 'row') {
      const rows = tables.get(block.table) ?? [];
      rows.push(block);
      tables.set(block.table, rows);
    }
  }
  const shown = new Map(
    [...tables.values()].flatMap((rows) => {
      const chosen = withChosenLooks(rows);
      return rows.map((row, at): [RowBlock, RowBlock] => [row, chosen[at] ?? row]);
    }),
  );
  return blocks.map((block) => (block.kind === 'row' ? (shown.get(block) ?? block) : block));
}

/** "1 2 3 4" in every row, with another figure in bold or between brackets. */
function withChosenRungs(rows: readonly RowBlock[]): readonly RowBlock[] {
  const counts = new Map<string, number>();
  const keyOf = (boxes: string): string => boxes.replaceAll('☒', '☐');
  const boxesIn = (cell: Cell): string | undefined =>
    cell.emphasised === undefined && !MARKED.test(cell.text)
      ? undefined
      : asBoxes(cell.text.trim(), cell.emphasised ?? []);
  for (const cell of rows.flatMap((row) => row.cells)) {
    const boxes = boxesIn(cell);
    if (boxes !== undefined) counts.set(keyOf(boxes), (counts.get(keyOf(boxes)) ?? 0) + 1);
  }
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell): Cell => {
      const boxes = boxesIn(cell);
      return boxes === undefined || (counts.get(keyOf(boxes)) ?? 0) < 2 ? cell : plainCell(cell, boxes);
    }),
  }));
}

/** A text or figure for each level in every row, one of which is set off, and not always in the same column. */
function withChosenCells(rows: readonly RowBlock[]): readonly RowBlock[] {
  const body = rows.filter(
    (row) => row.header !== true && row.cells.filter((cell) => cell.text.trim() !== '').length > 2,
  );
  // A box says more than a look.
  if (body.some((row) => row.cells.some((cell) => isBoxed(cell.text)))) return rows;
  const chosen = body.map((row) => row.cells.filter((cell) => cell.column > 0 && isSetOff(cell)));
  const sure = body.filter((_, index) => chosen[index]?.length === 1);
  const columns = new Set(chosen.flatMap((cells) => (cells.length === 1 ? cells.map((cell) => cell.column) : [])));
  const isEach = sure.length >= FEWEST && sure.length * 4 >= body.filter((row) => row !== body[0]).length * 3;
  if (!isEach || columns.size < 2) return rows;
  const from = Math.min(...columns);
  const areFilled = sure.every((row) => row.cells.every((cell) => cell.column < from || cell.text.trim() !== ''));
  if (!areFilled) return rows;
  return rows.map((row) =>
    !sure.includes(row)
      ? row
      : {
          ...row,
          cells: row.cells.map((cell) =>
            cell.column < from ? cell : plainCell(cell, `${isSetOff(cell) ? '☒' : '☐'} ${cell.text.trim()}`),
          ),
        },
  );
}

function plainCell({ emphasised: _, bold: __, ...cell }: Cell, text: string): Cell {
  return { ...cell, text };
}
