import { readNumber } from '../../text/dutch-number.ts';
import type { TableColumn } from './table-column.ts';
import type { TableBody, TableRow } from './table-row.ts';

/** Bounds that a number must keep to; both belong to it. */
export interface NumberBounds {
  readonly least: number;
  readonly most: number;
}

const THOUSANDS_OR_DECIMALS = /^\d{1,3}\.\d{3}$/u;
/** A decimal point that cannot be anything else: not before exactly three digits. */
const DECIMAL_POINT = /^\d{1,15}\.(?:\d{1,2}|\d{4,15})$/u;

/** Whether a cell shows that the file writes decimals with a point. */
export function showsDecimalPoint(text: string): boolean {
  return DECIMAL_POINT.test(text.trim());
}

/**
 * The number in a cell, with a decimal comma or point; undefined, with a diagnostic, where it is none or out of bounds.
 *
 * `1.234` is 1234 as Flemish figures are printed, unless another number of the file has a decimal point; where nothing
 * in the file tells, a diagnostic says how it was read.
 */
export function rowNumber(
  row: TableRow,
  column: TableColumn,
  body: TableBody,
  bounds: NumberBounds,
): number | undefined {
  const text = row.text(column);
  if (text === undefined || /^[-–—]$/u.test(text)) return undefined;
  const isDoubtful = THOUSANDS_OR_DECIMALS.test(text);
  const value = isDoubtful && body.hasDecimalPoint ? Number(text) : readNumber(text);
  if (value === undefined) {
    row.doubt('warning', 'table/unread-number', column, { text });
    return undefined;
  }
  if (value < bounds.least || value > bounds.most) {
    row.doubt('warning', 'table/number-out-of-range', column, { text, ...bounds });
    return undefined;
  }
  if (isDoubtful && !body.hasDecimalPoint) row.doubt('info', 'table/ambiguous-number', column, { text, value });
  return value;
}
