import type { Diagnostic, Parsed } from '../../model/diagnostic.ts';
import type { PayScale } from '../../model/profile.ts';
import type { Block } from '../../model/source-text.ts';
import { checkPay } from './check-pay.ts';
import type { PayColumn } from './pay-column.ts';
import { payHeader, type ColumnHeader, type PayHeader } from './pay-header.ts';
import { statedIndexes, type StatedIndex } from './pay-index.ts';
import { choosePeriods } from './pay-periods.ts';
import { ENOUGH, fitAt } from './pay-lattice.ts';
import { payTables, type PayTable } from './pay-table.ts';
import type { PayRow } from './pay-row.ts';
import { transposedTables } from './transposed-table.ts';

/**
 * The pay scales of a document: every table of steps and amounts, one scale per column and period, whichever way it
 * is turned.
 *
 * Amounts are euro as printed. A table whose period cannot be known, or a column whose scale is not named, is left out
 * with a diagnostic; typing errors are reported and left as they are (see {@link checkPay}). A sentence that names a
 * lowest and a highest pay is no table.
 *
 * @param blocks The blocks of the whole document.
 * @returns The scales in the order of the document; empty where it has none.
 * @example extractPayScales(blocks).value?.[0] // { name: 'B1', period: 'month', currency: 'EUR', steps: [3000, 3086] }
 */
export function extractPayScales(blocks: readonly Block[]): Parsed<readonly PayScale[]> {
  const { tables, diagnostics } = payTables(blocks);
  const indexes = statedIndexes(blocks);
  const found: Diagnostic[] = [];
  const value: PayScale[] = [];
  let isAnyPay = false;
  for (const table of tables.flatMap(byNamedRows)) {
    const ragged = raggedRows(table);
    const even = { ...table, rows: table.rows.filter((row) => !ragged.includes(row)) };
    const header = payHeader(even);
    if (!header.isPay) continue;
    isAnyPay = true;
    const read = readTable(even, header, indexes);
    value.push(...read.scales);
    found.push(...ragged.map(rowDiagnostic), ...read.diagnostics);
  }
  for (const { table, header } of transposedTables(blocks)) {
    isAnyPay = true;
    const read = readTable(table, header, indexes);
    value.push(...read.scales);
    found.push(...read.diagnostics);
  }
  return { value, diagnostics: isAnyPay ? [...diagnostics, ...found] : [] };
}

interface ReadTable {
  readonly scales: readonly PayScale[];
  readonly diagnostics: readonly Diagnostic[];
}

function readTable(table: PayTable, header: PayHeader, indexes: readonly StatedIndex[]): ReadTable {
  const at = header.at ?? table.rows[0]?.at ?? {};
  const chosen = choosePeriods(table, header);
  const diagnostics: Diagnostic[] = [...chosen.diagnostics, ...unreadCells(table, header), ...missingSteps(table)];
  const columns: PayColumn[] = [];
  for (const one of header.columns) {
    const period = chosen.periods.get(one.column);
    if (period === undefined) continue;
    const name = table.rows[0]?.name ?? one.name;
    if (name === undefined) {
      diagnostics.push({ severity: 'warning', code: 'extract/pay-scale-name', values: { column: one.column + 1 }, at });
      continue;
    }
    const steps = table.rows.flatMap((row) => {
      const cell = row.cells.get(one.column);
      return cell === undefined ? [] : [{ step: row.step, cell }];
    });
    columns.push({ name, period, steps, ...(one.isUnindexed ? { index: 1 } : {}) });
    diagnostics.push(...missingCells(table.rows, one, name));
  }
  const indexed = withIndex(columns, indexes);
  const bare = indexed.columns.filter((one) => one.index === 1);
  const others = indexed.columns.filter((one) => one.index !== 1);
  diagnostics.push(...indexed.diagnostics, ...checkPay(others), ...checkPay(bare));
  return { scales: indexed.columns.map((column) => scaleOf(column, at)), diagnostics };
}

function scaleOf({ name, period, index, steps }: PayColumn, at: PayScale['at'] & object): PayScale {
  const isCounted = steps.every((one, place) => one.step === place);
  return {
    name,
    period,
    currency: 'EUR',
    ...(index === undefined ? {} : { index }),
    steps: steps.map((one) => one.cell.amount),
    ...(isCounted ? {} : { seniority: steps.map((one) => one.step) }),
    at,
  };
}

/** The stated index goes to all columns of the table; of several stated ones, the one that explains the amounts. */
function withIndex(
  columns: readonly PayColumn[],
  indexes: readonly StatedIndex[],
): { readonly columns: readonly PayColumn[]; readonly diagnostics: readonly Diagnostic[] } {
  const open = columns.filter((column) => column.index === undefined);
  const cells = open.flatMap((column) => column.steps.map(({ cell }) => ({ cell, period: column.period })));
  const ranked = indexes
    .map((one) => ({ ...one, fit: fitAt(cells, one.index) }))
    .sort((one, other) => other.fit.fitting - one.fit.fitting);
  const best = ranked[0];
  if (best === undefined || open.length === 0) return { columns, diagnostics: [] };
  const isSure = ranked.length === 1 || best.fit.fitting >= ENOUGH * best.fit.of;
  if (!isSure) {
    const values = { indexes: indexes.map((one) => one.index).join(', ') };
    return { columns, diagnostics: [{ severity: 'warning', code: 'extract/pay-index', values, at: best.at }] };
  }
  return {
    columns: columns.map((one) => (one.index === undefined ? { ...one, index: best.index } : one)),
    diagnostics: [],
  };
}

/** A table that prints its scale in the rows is as many tables as it has scales. */
function byNamedRows(table: PayTable): readonly PayTable[] {
  if (table.rows.every((row) => row.name === undefined)) return [table];
  const parts: PayRow[][] = [];
  let name: string | undefined;
  for (const row of table.rows) {
    if (parts.length === 0 || (row.name !== undefined && row.name !== name)) parts.push([]);
    name = row.name ?? name;
    parts.at(-1)?.push(name === undefined ? row : { ...row, name });
  }
  return parts.map((rows) => ({ ...table, rows }));
}

/** Lines of text with another number of amounts than the table has columns: which one is missing cannot be known. */
function raggedRows(table: PayTable): readonly PayRow[] {
  if (table.rows.some((row) => row.table !== undefined)) return [];
  const widths = new Map<number, number>();
  for (const row of table.rows) widths.set(row.cells.size, (widths.get(row.cells.size) ?? 0) + 1);
  const usual = [...widths].sort((one, other) => other[1] - one[1])[0]?.[0];
  return table.rows.filter((row) => row.cells.size !== usual);
}

function rowDiagnostic(row: PayRow): Diagnostic {
  return { severity: 'warning', code: 'extract/pay-row', values: { text: row.text }, at: row.at };
}

function unreadCells(table: PayTable, header: PayHeader): readonly Diagnostic[] {
  return table.rows.flatMap((row) =>
    row.unread.map((one): Diagnostic => {
      const values = { step: row.step, text: one.text.slice(0, 100) };
      const at = header.columns.find((column) => column.column === one.column)?.at;
      return {
        severity: 'warning',
        code: 'extract/pay-unread',
        values,
        at: at ?? { ...row.at, column: one.column + 1 },
      };
    }),
  );
}

function missingCells(rows: readonly PayRow[], header: ColumnHeader, name: string): readonly Diagnostic[] {
  return rows
    .filter((row) => !row.cells.has(header.column) && row.unread.every((one) => one.column !== header.column))
    .map((row): Diagnostic => {
      const values = { scale: name, step: row.step };
      const at = header.at ?? { ...row.at, column: header.column + 1 };
      return { severity: 'warning', code: 'extract/pay-missing', values, at };
    });
}

/** Steps left out of a table that otherwise counts on evenly. */
function missingSteps(table: PayTable): readonly Diagnostic[] {
  const rises = table.rows.slice(1).map((row, place) => ({ row, by: row.step - (table.rows[place]?.step ?? 0) }));
  const single = rises.filter((one) => one.by === 1).length;
  if (rises.length < 5 || single < 0.8 * rises.length) return [];
  return rises
    .filter((one) => one.by > 1)
    .map(({ row, by }): Diagnostic => {
      const values = { step: row.step, missing: by - 1 };
      return { severity: 'warning', code: 'extract/pay-step-missing', values, at: row.at };
    });
}
