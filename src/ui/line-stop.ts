import type { TableRow } from '../core/model/source-table.ts';
import type { LineSpot } from './part/document-line.ts';

/** What is known of the lines of a document where the Tab key is to reach one of them. */
export interface LinesKnown<T = unknown> {
  readonly lines: readonly string[];
  readonly links: ReadonlyMap<number, T>;
  /** Lines of the row one is at, and the column of a table in which its level stands. */
  readonly marked: readonly number[];
  readonly column: number | undefined;
  readonly isUsable: boolean;
}

/** Of all lines that one can go to one is in the tab order; the arrow keys go on from there. */
export function lineStop(known: LinesKnown, { from, to }: { from: number; to: number }): LineSpot | undefined {
  const { lines, links, column } = known;
  const marked = known.marked.find((line) => links.has(line));
  if (marked !== undefined) return { line: marked, ...(column === undefined ? {} : { column }) };
  const linked = [...links.keys()].filter((line) => line >= from && line <= to).sort((a, b) => a - b)[0];
  if (linked !== undefined) return { line: linked };
  const first = known.isUsable ? lines.findIndex((text, index) => index + 1 >= from && text.trim() !== '') : -1;
  return first < 0 ? undefined : { line: first + 1 };
}

/** Whether something was read from a line, or from a cell of a table: a cell in one piece stands for its whole row. */
export function leadsToRow(
  { line, column }: LineSpot,
  row: TableRow | undefined,
  links: ReadonlyMap<number, unknown>,
  cellLinks: ReadonlyMap<TableRow, ReadonlyMap<number, unknown>>,
): boolean {
  if (links.has(line)) return true;
  if (row === undefined || column === undefined) return false;
  if (cellLinks.get(row)?.has(column) === true) return true;
  const isInPieces = row.cells.some((cell) => cell.column === column && cell.pieces !== undefined);
  const lines = Array.from({ length: row.to - row.line + 1 }, (_, index) => row.line + index);
  return !isInPieces && lines.some((one) => links.has(one));
}
