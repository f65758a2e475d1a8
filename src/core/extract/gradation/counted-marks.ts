import { textAt, type Grid, type GridRow } from './table-grid.ts';

/** Fewer columns, and fewer rows, show no pattern. */
const FEWEST = 2;

/**
 * A table whose columns hold nothing but the figure 1, each row in places of its own, with that figure as a mark: where
 * every cell that is filled holds one and the same figure, the place says what is meant. Other tables come back as they are.
 */
export function withCountedMarks(grid: Grid): Grid {
  // Numbers over the columns are their names.
  const data = grid.rows.filter((row) => row.cells.includes('1') && !row.cells.some((cell) => /^[02-9]$/u.test(cell)));
  const columns = Array.from({ length: grid.width }, (_, column) => column).filter((column) => holdsOnes(data, column));
  const places = (row: GridRow): string => columns.filter((column) => textAt(row, column) === '1').join(' ');
  const isMarked = columns.length >= FEWEST && data.length > FEWEST && new Set(data.map((row) => places(row))).size > 1;
  if (!isMarked) return grid;
  const marked = new Set(columns);
  return {
    ...grid,
    rows: grid.rows.map((row) =>
      data.includes(row)
        ? { ...row, cells: row.cells.map((cell, column) => (cell === '1' && marked.has(column) ? 'x' : cell)) }
        : row,
    ),
  };
}

function holdsOnes(data: readonly GridRow[], column: number): boolean {
  const cells = data.map((row) => textAt(row, column)).filter((text) => text !== '');
  return cells.length > 0 && cells.every((text) => text === '1');
}
