import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Block, RowBlock } from '../../model/source-text.ts';
import { withoutContacts } from '../selection/contact-line.ts';
import { payText } from './pay-text.ts';
import { readPayRow, type PayRow } from './pay-row.ts';
import { scaleNamesIn } from './scale-name.ts';

/** Rows that belong to one pay table, with the blocks among which its header stands, nearest last. */
export interface PayTable {
  readonly rows: readonly PayRow[];
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

export interface PayTables {
  readonly tables: readonly PayTable[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Open {
  readonly rows: PayRow[];
  readonly first: number;
  last: number;
  readonly diagnostics: Diagnostic[];
}

/** How far apart rows of one table may stand: a page break with a running header and a repeated table header. */
const MOST_BETWEEN = 15;
const BEFORE = 14;
const AFTER = 6;
const FEWEST_LINES = 3;
const FEWEST_ROWS = 2;
const STEP_FIRST = /^\d{1,2}[ \t|]/u;

/**
 * Gathers rows of steps and amounts into pay tables, also over a page break with a running or a repeated header.
 *
 * What stands between two rows of one table is reported, and so is a row that cannot be read or whose step does not
 * rise. Whether a table is about pay is decided by its header, not here.
 */
export function payTables(blocks: readonly Block[]): PayTables {
  const flat = withNestedRows(blocks);
  const tables: PayTable[] = [];
  const diagnostics: Diagnostic[] = [];
  let open: Open | undefined;
  const before = (table: Open): readonly Block[] => flat.slice(Math.max(0, table.first - BEFORE), table.first);
  const close = (): void => {
    if (open === undefined) return;
    const isRowTable = open.rows[0]?.table !== undefined;
    if (open.rows.length >= (isRowTable ? FEWEST_ROWS : FEWEST_LINES)) {
      tables.push({
        rows: open.rows,
        before: before(open),
        after: flat.slice(open.last + 1, open.last + 1 + AFTER),
      });
      const next = flat[open.last + 1];
      const isCutOff = next !== undefined && isSpoilt(payText(next));
      diagnostics.push(...open.diagnostics, ...(isCutOff ? interruptions([next]) : []));
    }
    open = undefined;
  };
  for (const [index, block] of flat.entries()) {
    const row = readPayRow(block);
    if (row === undefined) continue;
    const between = open === undefined ? [] : flat.slice(open.last + 1, index);
    if (open !== undefined && continues(open, row, between, before(open))) {
      open.diagnostics.push(...interruptions(between));
      if (isOutOfOrder(open, row)) open.diagnostics.push(outOfOrder(row));
      else open.rows.push(row);
      open.last = index;
    } else {
      close();
      open = { rows: [row], first: index, last: index, diagnostics: [] };
    }
  }
  close();
  return { tables, diagnostics };
}

/** Rows of a table inside a cell stand among the others, after the row that holds them. */
function withNestedRows(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'row') return [block];
    const nested = block.cells.flatMap((cell) =>
      (cell.blocks ?? []).filter((one): one is RowBlock => one.kind === 'row'),
    );
    return nested.length === 0 ? [block] : [block, ...withNestedRows(nested)];
  });
}

function continues(open: Open, row: PayRow, between: readonly Block[], header: readonly Block[]): boolean {
  const last = open.rows.at(-1);
  const first = open.rows[0];
  if (last === undefined || first === undefined || between.length > MOST_BETWEEN) return false;
  if (row.name !== undefined && row.name !== lastName(open.rows)) return row.table === last.table;
  const isSameKind = (row.table === undefined) === (last.table === undefined);
  const isSameTable = row.table !== undefined && row.table === last.table;
  if (!isSameKind) return false;
  if (row.step <= last.step) return between.length === 0 && row.step > first.step && row.cells.size === last.cells.size;
  if (isSameTable) return true;
  return between.length === 0 || (sameWidth(first, row) && !namesOthers(between, header));
}

function lastName(rows: readonly PayRow[]): string | undefined {
  return rows.findLast((row) => row.name !== undefined)?.name;
}

function isOutOfOrder(open: Open, row: PayRow): boolean {
  const last = open.rows.at(-1);
  return last !== undefined && row.step <= last.step && row.name === undefined;
}

function sameWidth(one: PayRow, other: PayRow): boolean {
  return Math.max(...one.cells.keys()) === Math.max(...other.cells.keys());
}

/** Another header stands between the rows: it names scales, and others than the header of this table. */
function namesOthers(between: readonly Block[], header: readonly Block[]): boolean {
  const found = between.flatMap((block) => scaleNamesIn(payText(block)));
  const known = new Set(header.flatMap((block) => scaleNamesIn(payText(block))));
  return known.size > 0 && found.some((name) => !known.has(name));
}

function interruptions(between: readonly Block[]): readonly Diagnostic[] {
  return between.map((block): Diagnostic => {
    const text = withoutContacts(payText(block).slice(0, 200));
    return isSpoilt(text)
      ? { severity: 'warning', code: 'extract/pay-row', values: { text }, at: block.at }
      : { severity: 'info', code: 'extract/pay-interrupted', values: { text }, at: block.at };
  });
}

/** A row in which recognition of characters spoiled a figure: a step, then mostly digits. */
function isSpoilt(text: string): boolean {
  const shown = text.replace(/[\s|.,€]/gu, '');
  const digits = shown.replace(/\D/gu, '').length;
  return STEP_FIRST.test(text) && digits >= 5 && digits * 2 > shown.length;
}

function outOfOrder(row: PayRow): Diagnostic {
  return { severity: 'warning', code: 'extract/pay-step', values: { step: row.step, text: row.text }, at: row.at };
}
