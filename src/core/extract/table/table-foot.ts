import type { Requirement } from '../../model/profile.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { isNote, isSum } from '../words/no-competency.ts';
import type { TableColumn } from './table-column.ts';
import type { TableRow } from './table-row.ts';

/** Rows that stand below the competencies of a table. */
export interface TableFoot {
  /** Sums, dates and notes: no competencies. */
  readonly passed: ReadonlySet<TableRow>;
  /** What stands below an empty row, and may be a competency: its level stays open. */
  readonly open: ReadonlySet<TableRow>;
}

/**
 * The rows of a table of requirements that come after the competencies. Words for sums, dates and notes are no names
 * wherever they stand; below a sum only known names count, up to the next function or group. Of the rows below the one
 * empty row none has a sure level where no name among them is known, and fewer stand there than above.
 *
 * @param rows All rows below the header.
 * @example footOf(body.rows).passed.has(row)
 */
export function footOf(rows: readonly TableRow[]): TableFoot {
  const passed = new Set<TableRow>();
  let isBelowSum = false;
  for (const row of rows) {
    const label = row.text('competency');
    if (startsPart(row)) isBelowSum = false;
    if (label === undefined) continue;
    if (isSum(label)) isBelowSum = true;
    if (isSum(label) || isNote(label) || (isBelowSum && !isKnownCompetency(label))) passed.add(row);
  }
  // Empty rows between groups, or between all rows, say nothing.
  const [first, ...gaps] = rows.slice(1).filter((row) => row.isSetOff === true && !passed.has(row));
  const from = first === undefined || gaps.length > 0 ? -1 : rows.indexOf(first);
  const below = from < 1 ? [] : rows.slice(from).filter((row) => !passed.has(row));
  const isFoot =
    below.length < from && !below.some((row) => startsPart(row) || isKnownCompetency(row.text('competency') ?? ''));
  return { passed, open: new Set(isFoot ? below : []) };
}

/** The row names its function or its group. */
function startsPart(row: TableRow): boolean {
  return row.text('function') !== undefined || row.text('cluster') !== undefined;
}

/** A requirement whose level is printed and not sure. */
export function withOpenLevel(
  { required, requiredPossible: _, ...rest }: Requirement,
  row: TableRow,
  column: TableColumn,
): Requirement {
  const printed = row.text(column);
  if (required === undefined || printed === undefined) return rest;
  row.doubt('warning', 'table/unread-gradation', column, { label: rest.label, text: printed });
  return { ...rest, requiredLabel: printed };
}
