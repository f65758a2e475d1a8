import type { Grid } from './table-grid.ts';
import type { ColumnHeader, TableHeader } from './table-header.ts';

/** A table with its header. */
export interface HeadedGrid {
  readonly grid: Grid;
  readonly header: TableHeader;
}

/** A table without some of its columns, which keep their places, empty; the same table where there are none to leave out. */
export function withoutColumns(table: HeadedGrid, others: ReadonlySet<number>): HeadedGrid {
  if (others.size === 0) return table;
  const blank = <Value>(values: readonly Value[], none: Value): readonly Value[] =>
    values.map((value, column) => (others.has(column) ? none : value));
  const { grid, header } = table;
  const rows = grid.rows.map((row) => ({ ...row, cells: blank(row.cells, '') }));
  const columns = blank<ColumnHeader>(header.columns, { text: '', above: '', role: 'aside' });
  return { grid: { ...grid, rows }, header: { ...header, columns } };
}
