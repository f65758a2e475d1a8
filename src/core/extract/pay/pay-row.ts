import type { Block, Cell, RowBlock, TextBlock } from '../../model/source-text.ts';
import type { Place } from '../../model/place.ts';
import { readAmount } from '../../text/dutch-number.ts';
import { scaleNamesIn } from './scale-name.ts';

/** One amount of a pay table, gross, as printed. */
export interface PayCell {
  readonly amount: number;
  readonly text: string;
  /** Printed with cents, so that rounding is to a hundredth and not to the euro. */
  readonly hasCents: boolean;
  readonly at: Place;
}

/** One row of a pay table: a step, and an amount per column; `unread` are filled cells that hold no amount. */
export interface PayRow {
  readonly step: number;
  /** Name of the scale, where the row itself prints it. */
  readonly name?: string;
  /** By column of the table; for a line of text by position after the step, from 1. */
  readonly cells: ReadonlyMap<number, PayCell>;
  readonly unread: readonly { readonly column: number; readonly text: string }[];
  readonly text: string;
  readonly at: Place;
  /** The table the format knows; absent for a line of text. */
  readonly table?: number;
}

/** Below this an amount of money is no gross pay of a month, above it none of a year. */
const LOWEST_PAY = 500;
const HIGHEST_PAY = 500_000;
const MOST_YEARS = 60;
const LONGEST_LINE = 400;

const STEP =
  /^(?:(?:trap|stap|step|[ée]chelon|jaar|year|ann[ée]e|anci[ëe]nniteit)\s{0,3}:?\s{0,3})?(\d{1,2})(?:\s?(?:jaar|jaren|ans?|ann[ée]es?|years?|yrs?|[.)°+*]))?(?:\s?(?:-|–|tot|à|to)\s?\d{1,2})?(?:\s?(?:jaar|jaren|ans?|ann[ée]es?|years?))?$/iu;
const SMALL = /^\d{1,2}$/u;
const BLANK_MARK = /^[-–—./\s]*$/u;

/**
 * A row of a pay table: a step number followed by amounts, as cells or as a line with blanks.
 *
 * A sentence that names amounts is none, because a line must hold nothing but figures and currency signs.
 *
 * @returns Undefined where the block is no such row.
 * @example readPayRow({ kind: 'line', text: '0 30.119 2.510', at: {}, gapBefore: false })?.step // 0
 */
export function readPayRow(block: Block): PayRow | undefined {
  return block.kind === 'row' ? rowOfCells(block) : rowOfLine(block);
}

/** The step of a cell such as `0`, `Trap 3` or `4 jaar`; of a range (`0-1`) the lower end. */
export function readStep(text: string): number | undefined {
  const found = text.length > 40 ? null : STEP.exec(text.trim());
  const step = Number(found?.[1] ?? NaN);
  return step <= MOST_YEARS ? step : undefined;
}

function rowOfCells(block: RowBlock): PayRow | undefined {
  const filled = block.cells.filter((cell) => cell.text.trim() !== '');
  const only = filled[0];
  if (filled.length === 1 && only !== undefined) return rowOfText(only.text, block.at, block.table);
  const named = filled[0] === undefined ? undefined : nameOfRow(filled[0]);
  const rest = named === undefined ? filled : filled.slice(1);
  const lead = leadingSteps(rest);
  const step = lead.at(-1);
  if (step === undefined) return undefined;
  const cells = new Map<number, PayCell>();
  const unread: { column: number; text: string }[] = [];
  for (const cell of rest.slice(lead.length)) {
    const at = { ...block.at, column: cell.column + 1 };
    const read = readPayCell(cell.text, at);
    if (read !== undefined) cells.set(cell.column, read);
    else if (!BLANK_MARK.test(cell.text.slice(0, LONGEST_LINE))) unread.push({ column: cell.column, text: cell.text });
  }
  if (cells.size === 0 || cells.size < unread.length) return undefined;
  const text = filled.map((cell) => cell.text).join(' | ');
  const base = { step, cells, unread, text, at: block.at, table: block.table };
  return named === undefined ? base : { ...base, name: named };
}

function rowOfLine(block: TextBlock): PayRow | undefined {
  return block.kind === 'heading' ? undefined : rowOfText(block.text, block.at, undefined);
}

function rowOfText(text: string, at: Place, table: number | undefined): PayRow | undefined {
  if (text.length > LONGEST_LINE || !/^[\d|]/u.test(text.trimStart())) return undefined;
  const amounts = lineAmounts(text);
  if (amounts === undefined) return undefined;
  const cells = new Map<number, PayCell>();
  for (const [index, printed] of amounts.printed.entries()) {
    const read = readPayCell(printed, { ...at, column: index + 2 });
    if (read === undefined) return undefined;
    cells.set(index + 1, read);
  }
  const base = { step: amounts.step, cells, unread: [], text: text.trim(), at };
  return table === undefined ? base : { ...base, table };
}

/** Splits a line of figures; thousands set apart by a blank are put together again. */
function lineAmounts(text: string): { readonly step: number; readonly printed: readonly string[] } | undefined {
  const tokens = text
    .split(/[\s|;]+/u)
    .filter((token) => token !== '' && token !== '€' && !/^eur(?:o)?$/iu.test(token));
  const first = tokens[0];
  if (first === undefined || !SMALL.test(first.replace(/[.)]$/u, ''))) return undefined;
  const printed: string[] = [];
  for (const token of tokens.slice(1)) {
    const last = printed.at(-1);
    const isThousands = /^\d{3}(?:,\d{2})?$/u.test(token) && last !== undefined && /^\d{1,3}$/u.test(last);
    if (isThousands) printed[printed.length - 1] = `${last} ${token}`;
    else printed.push(token);
  }
  const lead = [first.replace(/[.)]$/u, '')];
  while (printed.length > 1 && lead.length < 2 && SMALL.test(printed[0] ?? '')) lead.push(printed.shift() ?? '');
  const step = readStep(lead.at(-1) ?? '');
  return step === undefined || printed.length === 0 ? undefined : { step, printed };
}

/** One or two small numbers before the amounts: the step, or the step and the years of seniority it takes. */
function leadingSteps(cells: readonly Cell[]): readonly number[] {
  const steps: number[] = [];
  for (const cell of cells.slice(0, 2)) {
    const step = readStep(cell.text);
    if (step === undefined) break;
    steps.push(step);
  }
  return steps;
}

function nameOfRow(cell: Cell): string | undefined {
  const names = scaleNamesIn(cell.text);
  return names.length === 1 && names[0] === cell.text.trim() ? names[0] : undefined;
}

/**
 * An amount of gross pay in a cell.
 *
 * @returns Undefined where the text is no amount, or none that a month or a year could pay.
 */
export function readPayCell(text: string, at: Place): PayCell | undefined {
  const printed = text.replace(/\*{1,4}$/u, '').trim();
  const amount = readAmount(printed);
  if (amount === undefined || amount < LOWEST_PAY || amount > HIGHEST_PAY) return undefined;
  return { amount, text: printed, hasCents: /[.,]\d{1,2}(?!\d)/u.test(printed), at };
}
