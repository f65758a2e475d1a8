import type { SourceTables, TableRow } from '../core/model/source-table.ts';
import type { LinesWindow } from './lines-window.ts';

/** Lines of running text, or rows of one table, that follow each other in a document. */
export type DocumentPart = { readonly kind: 'lines'; readonly from: number; readonly to: number } | TablePart;

export interface TablePart {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
  /** There are rows of the same table before these, that are not shown. */
  readonly isContinued: boolean;
}

/** The lines of a document that are shown, with its tables in their place. */
export function documentParts(tables: SourceTables | undefined, { from, to }: LinesWindow): readonly DocumentPart[] {
  const parts: DocumentPart[] = [];
  let line = from;
  const addLines = (end: number): void => {
    if (end >= line) parts.push({ kind: 'lines', from: line, to: end });
    line = Math.max(line, end + 1);
  };
  for (const table of tables?.tables ?? []) {
    const rows = table.rows.filter((row) => row.to >= from && row.line <= to);
    const [first] = rows;
    if (first === undefined) continue;
    addLines(first.line - 1);
    parts.push({ kind: 'table', rows, isContinued: first !== table.rows[0] });
    line = Math.max(line, ...rows.map((row) => row.to + 1));
  }
  addLines(to);
  return parts;
}

/** Columns of the widest table. */
export function widestTable(tables: SourceTables | undefined): number {
  return Math.max(
    0,
    ...(tables?.tables ?? []).map(({ rows }) => Math.max(0, ...rows.map(({ cells }) => cells.length))),
  );
}
