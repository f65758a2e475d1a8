import type { Cell, RowBlock } from '../../model/source-text.ts';

/**
 * The rows of a table without the empty columns before its first, as those that only hold the marks of a layout. What reaches
 * over them, as the name of a group does, begins at the first column that is left.
 *
 * @example withoutMargin([row('', 'Netheid', '2'), row('', 'Plannen', '3')])[0]?.cells[0]?.text // 'Netheid'
 */
export function withoutMargin(rows: readonly RowBlock[]): readonly RowBlock[] {
  const several = rows.filter((row) => filledIn(row).length > 1);
  const edge = Math.min(...several.flatMap((row) => filledIn(row).map((cell) => cell.column)));
  if (edge === 0 || !Number.isFinite(edge)) return rows;
  return rows.map((row) => ({ ...row, cells: row.cells.flatMap((cell) => shifted(cell, edge)) }));
}

function shifted(cell: Cell, edge: number): readonly Cell[] {
  const end = cell.column + (cell.span ?? 1) - edge;
  const column = Math.max(0, cell.column - edge);
  const isOutside = end <= 0 && cell.text.trim() === '';
  if (isOutside) return [];
  const { span, ...rest } = cell;
  return [{ ...rest, column, ...(span === undefined || end - column <= 1 ? {} : { span: end - column }) }];
}

function filledIn(row: RowBlock): readonly Cell[] {
  return row.cells.filter((cell) => cell.text.trim() !== '');
}
