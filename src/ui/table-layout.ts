import type { TableCell, TableRow } from '../core/model/source-table.ts';

/** A cell as it is drawn: over how many columns and rows of those that are shown. */
export interface LaidCell {
  readonly cell: TableCell;
  readonly columns: number;
  readonly rows: number;
  readonly isHeader: boolean;
  readonly isNarrow: boolean;
}

export interface LaidRow {
  readonly row: TableRow;
  readonly cells: readonly LaidCell[];
}

/** Characters of a mark or a figure, and the share of the filled cells of a column that hold one where it is narrow. */
const MARK = 4;
const MOSTLY = 2 / 3;
/** A column with one text of more characters is one of words, whatever else it holds. */
const LONGEST = 16;

/**
 * The rows of a table with each cell where it stands, also where a cell beside it reaches down over several rows.
 *
 * @param firstRead The first row that something was read from: what stands right above it is its header, where the
 *   format marks none.
 * @returns Rows of the same width; what is missing of one is filled up with empty cells.
 */
export function tableLayout(rows: readonly TableRow[], firstRead: TableRow | undefined): readonly LaidRow[] {
  const all = rows.flatMap(({ cells }) => cells);
  const first = Math.min(...all.map(({ column }) => column));
  const last = Math.max(...all.map(({ column, span = 1 }) => column + span - 1));
  const headers = headerRows(rows, firstRead);
  const narrow = narrowColumns(rows.filter((row) => !headers.has(row)));
  /** For each column, the place of the first row that no cell from above covers. */
  const free = new Map<number, number>();
  return rows.map((row, index) => {
    const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
    const cells: LaidCell[] = [];
    for (let column = first; column <= last; column += 1) {
      if ((free.get(column) ?? 0) > index) continue;
      const cell = byColumn.get(column) ?? { column, text: '' };
      const columns = widthOf(cell, byColumn, last);
      const height = heightOf(cell, columns, rows, index);
      for (let at = column; at < column + columns; at += 1) free.set(at, index + height);
      const isHeader = headers.has(row);
      cells.push({ cell, columns, rows: height, isHeader, isNarrow: columns === 1 && narrow.has(column) });
      column += columns - 1;
    }
    return { row, cells };
  });
}

function widthOf({ column, span = 1 }: TableCell, byColumn: ReadonlyMap<number, TableCell>, last: number): number {
  let width = 1;
  while (width < span && column + width <= last && !byColumn.has(column + width)) width += 1;
  return width;
}

/** Down to the next row that has a cell of its own there: rows that are not shown count for nothing. */
function heightOf({ column, rows: high = 1 }: TableCell, width: number, rows: readonly TableRow[], at: number): number {
  let height = 1;
  const isFree = (row: TableRow | undefined): boolean =>
    row?.cells.every((one) => one.column + (one.span ?? 1) <= column || one.column >= column + width) === true;
  while (height < high && isFree(rows[at + height])) height += 1;
  return height;
}

function headerRows(rows: readonly TableRow[], firstRead: TableRow | undefined): ReadonlySet<TableRow> {
  const marked = rows.filter(({ isHeader }) => isHeader === true);
  if (marked.length > 0 || firstRead === undefined) return new Set(marked);
  const above = rows.slice(0, rows.indexOf(firstRead));
  const directly = above.length - 1;
  // A cell that reaches down into the row above makes one header of both.
  const start = above.findIndex(({ cells }, index) => cells.some(({ rows: high = 1 }) => index + high > directly));
  return new Set(start < 0 ? above.slice(-1) : above.slice(start));
}

function narrowColumns(rows: readonly TableRow[]): ReadonlySet<number> {
  const counts = new Map<number, { short: number; filled: number; hasWords?: true }>();
  for (const { cells } of rows)
    for (const { column, text, span = 1, pieces } of cells) {
      const count = counts.get(column) ?? { short: 0, filled: 0 };
      counts.set(column, count);
      if (span > 1 || (text === '' && pieces === undefined)) continue;
      count.filled += 1;
      if (text.length > LONGEST) count.hasWords = true;
      if (pieces === undefined && text.length <= MARK) count.short += 1;
    }
  return new Set(
    [...counts].flatMap(([column, { short, filled, hasWords }]) =>
      hasWords !== true && short >= filled * MOSTLY ? [column] : [],
    ),
  );
}
