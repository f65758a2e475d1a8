import type { Grid, GridRow } from './table-grid.ts';

/** A box or tick before a text. */
const BEFORE = /^(?:([☒☑■✓✔])|[☐□◻]|\[ ?([xX✓✔])? ?\]) ?(?=\p{L}|\d$)/u;
/** Fewer columns of boxes are no choice. */
const FEWEST = 2;

/** Whether a text has a box or tick before its words: one of several to choose from, and no explanation. */
export function isBoxed(text: string): boolean {
  return BEFORE.test(text);
}

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
    const box = columns.includes(column) ? BEFORE.exec(cell) : null;
    return box === null ? cell : (box[1] ?? box[2]) === undefined ? '' : 'x';
  });
  return { ...row, cells };
}
