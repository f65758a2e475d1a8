import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ColumnHeader, PayHeader } from './pay-header.ts';
import type { PayPeriod } from './pay-period.ts';
import type { PayTable } from './pay-table.ts';

export interface ChosenPeriods {
  /** By column; a column whose period cannot be known is not in it. */
  readonly periods: ReadonlyMap<number, PayPeriod>;
  readonly diagnostics: readonly Diagnostic[];
}

/** No gross pay of a month in a table reaches this many euro, and none of a year stays below the other. */
const HIGHEST_MONTH = 9_500;
const LOWEST_YEAR = 12_000;

/**
 * Whether each column of a pay table is by year or by month: as its header says, else as another column of the same
 * scale that is about twelve times as high or low tells, else as a caption says, else by the size of the amounts.
 *
 * What was not read from words over the column is told with a diagnostic, and so is a word that the size contradicts.
 */
export function choosePeriods(table: PayTable, header: PayHeader): ChosenPeriods {
  const periods = new Map<number, PayPeriod>();
  const diagnostics: Diagnostic[] = [];
  const at = header.at ?? table.rows[0]?.at ?? {};
  for (const one of header.columns) {
    if (one.period === undefined) continue;
    periods.set(one.column, one.period);
    const size = periodOfSize(table, one.column);
    if (size === undefined || size === one.period) continue;
    const values = { scale: one.name ?? String(one.column + 1), amount: median(table, one.column) };
    diagnostics.push({ severity: 'warning', code: 'extract/pay-period-doubt', values, at });
  }
  const guessed = new Set<PayPeriod>();
  const isUnknown = header.columns.filter((one) => !periods.has(one.column));
  for (const one of isUnknown) {
    const period =
      periodOfPair(table, header.columns, one) ??
      periodOfCaption(table, header, one) ??
      periodOfSize(table, one.column);
    if (period === undefined) {
      const values = { scale: one.name ?? String(one.column + 1), amount: median(table, one.column) };
      diagnostics.push({ severity: 'warning', code: 'extract/pay-period-unknown', values, at });
      continue;
    }
    periods.set(one.column, period);
    if (header.captionPeriod !== period) guessed.add(period);
  }
  for (const period of guessed) {
    const code = period === 'year' ? 'extract/pay-guessed-year' : 'extract/pay-guessed-month';
    diagnostics.push({ severity: 'info', code, at });
  }
  return { periods, diagnostics };
}

function periodOfPair(table: PayTable, columns: readonly ColumnHeader[], one: ColumnHeader): PayPeriod | undefined {
  for (const other of columns) {
    if (other.column === one.column || other.name !== one.name) continue;
    const ratio = median(table, one.column) / median(table, other.column);
    if (ratio > 11.8 && ratio < 12.2) return 'year';
    if (ratio > 1 / 12.2 && ratio < 1 / 11.8) return 'month';
  }
  return undefined;
}

function periodOfCaption(table: PayTable, header: PayHeader, one: ColumnHeader): PayPeriod | undefined {
  const size = periodOfSize(table, one.column);
  return size === undefined || size === header.captionPeriod ? header.captionPeriod : undefined;
}

function periodOfSize(table: PayTable, column: number): PayPeriod | undefined {
  const middle = median(table, column);
  if (middle >= LOWEST_YEAR) return 'year';
  return middle <= HIGHEST_MONTH ? 'month' : undefined;
}

/** The middle amount of a column; 0 for a column without amounts. */
function median(table: PayTable, column: number): number {
  const amounts = table.rows.flatMap((row) => row.cells.get(column)?.amount ?? []).sort((one, other) => one - other);
  return amounts[Math.floor(amounts.length / 2)] ?? 0;
}
