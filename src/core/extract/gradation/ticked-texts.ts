import { BOX_BEFORE, isBoxed } from '../level/boxed-text.ts';
import type { Grid, GridRow } from './table-grid.ts';

/** Fewer columns of boxes are no choice. */
const FEWEST = 2;

/**
 * A table whose cells under the levels say what each level means behind a box, with the boxes alone as marks: what is
 * ticked is the level. Other tables come back as they are.
 */
export function withTickedTexts(grid: Grid): Grid {
  const columns = Array.from({ length: grid.width }, (_, column) => column).filter((column) => {
    const cells = grid.rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
    return cells.filter((cell) => isBoxed(cell)).length >= Math.max(1, cells.length - 2);
  });
  if (columns.length < FEWEST) return grid;
  return { ...grid, rows: grid.rows.map((row) => withMarks(row, columns)) };
}

function withMarks(row: GridRow, columns: readonly number[]): GridRow {
  const cells = row.cells.map((cell, column) => {
    const box = columns.includes(column) ? BOX_BEFORE.exec(cell) : null;
    return box === null ? cell : (box[1] ?? box[2]) === undefined ? '' : 'x';
  });
  return { ...row, cells };
}
