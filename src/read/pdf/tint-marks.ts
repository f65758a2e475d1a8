import { colourAt } from './chosen-words.ts';
import { middleOf } from './grid-rows.ts';
import type { TurnedText, Word } from './page-content.ts';
import type { Tint } from './page-ground.ts';
import type { GridCell, RuledGrid } from './ruled-grids.ts';

/** Rows of which some cells are shaded, and columns of cells without text, that make a table of shaded marks. */
const FEWEST_ROWS = 2;
const FEWEST_COLUMNS = 2;

/**
 * Cells without text that are shaded while others of their row and of their column are not, as marks: how some tables
 * show which level is asked. Shaded rows, columns and headers are none.
 */
export function tintMarks(
  grid: RuledGrid,
  words: readonly Word[],
  turned: readonly TurnedText[],
  tints: readonly Tint[],
): readonly Word[] {
  if (tints.length === 0) return [];
  const cells = grid.cells.filter((cell) => cell.rows === 1 && cell.columns === 1);
  const isFilled = (cell: GridCell): boolean =>
    words.some((word) => isIn(grid, cell, ...middleOf(word))) ||
    turned.some((one) => isIn(grid, cell, one.x, (one.top + one.bottom) / 2));
  const bare = cells.filter((cell) => !isFilled(cell));
  const rows = [...new Set(bare.map((cell) => cell.row))].filter(
    (row) => bare.filter((cell) => cell.row === row).length >= FEWEST_COLUMNS,
  );
  const marked = rows.flatMap((row) => {
    const label = grid.cells.find((cell) => cell.row <= row && row < cell.row + cell.rows && isFilled(cell));
    const ground = label === undefined ? '' : tintOf(grid, label, tints);
    return bare.filter((cell) => cell.row === row && tintOf(grid, cell, tints) !== ground);
  });
  const isMixed = (cell: GridCell, side: 'row' | 'column'): boolean =>
    bare.some((one) => one[side] === cell[side] && rows.includes(one.row) && !marked.includes(one));
  const columns = new Set(marked.map((cell) => cell.column));
  const isTable =
    new Set(marked.map((cell) => cell.row)).size >= FEWEST_ROWS &&
    columns.size >= FEWEST_COLUMNS &&
    [...columns].some((column) => marked.some((cell) => cell.column === column && isMixed(cell, 'column'))) &&
    marked.some((cell) => isMixed(cell, 'row'));
  return isTable ? marked.map((cell) => markIn(grid, cell)) : [];
}

function boxOf({ xs, ys }: RuledGrid, cell: GridCell): readonly [x0: number, x1: number, y0: number, y1: number] {
  return [xs[cell.column] ?? 0, xs[cell.column + cell.columns] ?? 0, ys[cell.row] ?? 0, ys[cell.row + cell.rows] ?? 0];
}

function isIn(grid: RuledGrid, cell: GridCell, x: number, y: number): boolean {
  const [x0, x1, y0, y1] = boxOf(grid, cell);
  return x > x0 && x < x1 && y > y0 && y < y1;
}

function tintOf(grid: RuledGrid, cell: GridCell, tints: readonly Tint[]): string {
  const [x0, x1, y0, y1] = boxOf(grid, cell);
  return colourAt(tints, (x0 + x1) / 2, (y0 + y1) / 2);
}

function markIn(grid: RuledGrid, cell: GridCell): Word {
  const [x0, x1, y0, y1] = boxOf(grid, cell);
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return { text: '■', x0: x - 3, x1: x + 3, y: y + 3, size: 8, bold: false, font: '' };
}
