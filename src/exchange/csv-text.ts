import Papa from 'papaparse';
import type { FigureStyle } from '../core/model/figure-table.ts';

/** One cell: a text, a number, or nothing where nothing is known. */
export type CsvCell = string | number | undefined;

/**
 * What a spreadsheet may skip before it takes a cell for a formula: spaces of all kinds, zero-width signs and marks of
 * order; and what it then takes it by, full-width forms included.
 */
const FORMULA = /^[\s\u00a0\u200b-\u200f\u2060\ufeff]{0,100}[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
/** A cell that begins so is split or run by some programs, whatever comes after. */
const CONTROL = /^[\t\r\n]/u;
/** How a spreadsheet knows that the text is Unicode. */
const BYTE_ORDER_MARK = '\ufeff';

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what begins like one. */
export function guardedText(text: string): string {
  return FORMULA.test(text) || CONTROL.test(text) ? `'${text}` : text;
}

/**
 * A table as CSV: every cell in quotes, texts guarded, numbers as numbers in the writing of `style`, nothing for what
 * is not known.
 */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  { delimiter, decimal }: Pick<FigureStyle, 'delimiter' | 'decimal'>,
): string {
  const cellOf = (cell: CsvCell): string => {
    if (cell === undefined) return '';
    return typeof cell === 'number' ? String(cell).replace('.', decimal) : guardedText(cell);
  };
  const data = [header, ...rows].map((row) => row.map(cellOf));
  return `${BYTE_ORDER_MARK}${Papa.unparse(data, { quotes: true, delimiter, newline: '\r\n' })}\r\n`;
}
