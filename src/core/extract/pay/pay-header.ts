import type { Place } from '../../model/place.ts';
import type { Block, RowBlock } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { payText } from './pay-text.ts';
import { payPeriodOf, payPeriodsIn, type PayPeriod } from './pay-period.ts';
import type { PayTable } from './pay-table.ts';
import { scaleNamesIn, scalesOfRange } from './scale-name.ts';

/** What the header says of one column of amounts. */
export interface ColumnHeader {
  readonly column: number;
  /** The scale as printed, or the text of the header where it names none; absent where there is neither. */
  readonly name?: string;
  readonly period?: PayPeriod;
  /** The header says that the figures stand at index 1. */
  readonly isUnindexed: boolean;
  /** The row of the scale, in a table that has its scales in rows. */
  readonly at?: Place;
}

export interface PayHeader {
  readonly columns: readonly ColumnHeader[];
  readonly at?: Place;
  /** A period named by a caption or a note: it holds only where the size of the amounts agrees. */
  readonly captionPeriod?: PayPeriod;
  /** Something around the figures says that they are pay. */
  readonly isPay: boolean;
}

const PAY =
  /(?:loon|lonen|wedde|salaris|barema|verloning|bezoldig|\btrap\b|ancienniteit|\bbruto?\b|traitement|salaire|remuneration|echelle|echelon|anciennete|salar|\bpay\b|wage|gross|seniority)/u;
const UNINDEXED =
  /(?:niet ?geind|ongeind|nietgeind|aan 100(?!\d)|a 100(?!\d)|at 100(?!\d)|non ?index|unindexed|not indexed|basisbedrag|spilindex 138)/u;
const LONGEST_HEADER = 160;
/** How many blocks around the figures may say that they are pay. */
const NEAR_BEFORE = 6;
const NEAR_AFTER = 3;
const LONGEST_NAME = 60;

/** Reads the scales and periods of a table's columns from its header cells, or from the lines above it. */
export function payHeader(table: PayTable): PayHeader {
  const own = columnsOf(table);
  const zone = [...table.before.slice(-NEAR_BEFORE), ...table.after.slice(0, NEAR_AFTER)].map(payText);
  const first = table.rows[0];
  const rowHeaders = table.before.filter(
    (block): block is RowBlock => block.kind === 'row' && first?.table !== undefined && block.table === first.table,
  );
  const captions = table.before.filter((block) => !isHeaderOf(block, rowHeaders)).map(payText);
  const notes = table.after.map(payText);
  const captionPeriod = captionPeriodOf(captions, notes);
  const found = rowHeaders.length > 0 ? fromCells(rowHeaders, own) : fromLines(table.before, own);
  const isUnindexed = isSaidUnindexed(captions, notes);
  const columns = withCaptionNames(found.columns, captions).map((one) => (isUnindexed ? { ...one, isUnindexed } : one));
  const isPay = PAY.test(foldLabel(zone.join(' ').slice(0, 8_000))) || found.columns.some((one) => isScale(one.name));
  return {
    columns,
    isPay,
    ...(found.at === undefined ? {} : { at: found.at }),
    ...(captionPeriod === undefined ? {} : { captionPeriod }),
  };
}

interface Found {
  readonly columns: readonly ColumnHeader[];
  readonly at?: Place;
}

/** Columns of amounts, in order, over all rows. */
function columnsOf(table: PayTable): readonly number[] {
  return [...new Set(table.rows.flatMap((row) => [...row.cells.keys()]))].sort((one, other) => one - other);
}

function fromCells(headers: readonly RowBlock[], columns: readonly number[]): Found {
  const texts = columns.map((column) => headers.map((row) => coveringText(row, column)).filter((text) => text !== ''));
  const named = headers.find((row) => row.cells.some((cell) => scaleNamesIn(cell.text).length > 0));
  const read = columns.map((column, index): ColumnHeader => {
    const own = texts[index] ?? [];
    const name = own.flatMap(scaleNamesIn)[0] ?? shortest(own);
    const period = own.map(payPeriodOf).findLast((one) => one !== undefined);
    return columnHeader(column, name, period, own.join(' '));
  });
  const isEveryNamed = read.every((one) => isScale(one.name));
  const at = (named ?? headers.at(-1))?.at;
  const spread = isEveryNamed || named === undefined ? read : spreadNames(read, named);
  return { columns: spread, ...(at === undefined ? {} : { at }) };
}

/** A header cell also heads the empty cells to its right: two periods under one scale. */
function coveringText(row: RowBlock, column: number): string {
  const left = row.cells.filter((cell) => cell.column <= column && cell.text.trim() !== '').at(-1);
  if (left === undefined || left.text.length > LONGEST_HEADER) return '';
  const isFirst = left === row.cells.find((cell) => cell.text.trim() !== '');
  const covers = left.column + (left.span ?? 1) > column;
  return covers || !(isFirst && left.column === 0) ? left.text.trim() : '';
}

/** Header cells that did not keep their columns: as many scales as columns, or each for as many columns. */
function spreadNames(read: readonly ColumnHeader[], row: RowBlock): readonly ColumnHeader[] {
  const names = row.cells.flatMap((cell) => scaleNamesIn(cell.text));
  return assignNames(read, names) ?? read;
}

function fromLines(before: readonly Block[], columns: readonly number[]): Found {
  const lines = before.filter((block) => block.kind !== 'row' && block.text.length <= LONGEST_HEADER).reverse();
  const base = columns.map((column) => columnHeader(column, undefined, undefined, ''));
  const heads = lines.filter((block) => isHeaderLine(payText(block)));
  const named = heads.find((block) => assignNames(base, scaleNamesIn(payText(block))) !== undefined);
  const names = named === undefined ? undefined : assignNames(base, scaleNamesIn(payText(named)));
  const timed = heads
    .map((block) => assignPeriods(columns.length, payPeriodsIn(withoutStepWord(payText(block)))))
    .find((one) => one !== undefined);
  const unindexed = heads.some((block) => UNINDEXED.test(foldLabel(payText(block))));
  const read = (names ?? base).map((one, index): ColumnHeader => {
    const period = timed?.[index];
    return { ...one, isUnindexed: unindexed, ...(period === undefined ? {} : { period }) };
  });
  return { columns: read, ...(named === undefined ? {} : { at: named.at }) };
}

/** A line that could stand above figures: no sentence. */
function isHeaderLine(text: string): boolean {
  const words = foldLabel(text).split(' ');
  const known = scaleNamesIn(text).length + payPeriodsIn(text).length + words.filter((word) => PAY.test(word)).length;
  return known > 0 && known * 3 >= words.length;
}

/** The word over the step column (`Jaar`, `Year`) is no period of pay. */
function withoutStepWord(text: string): string {
  return text.replace(/^\s{0,8}(?:jaar|jaren|ann[ée]es?|years?)\s(?=.{0,80}[A-Z]{1,2}\d)/iu, '');
}

function assignNames(
  columns: readonly ColumnHeader[],
  printed: readonly string[],
): readonly ColumnHeader[] | undefined {
  const only = printed[0];
  const names = printed.length === 1 && only !== undefined && columns.length > 1 ? scalesOfRange(only) : printed;
  if (names.length === 0 || columns.length % names.length !== 0) return undefined;
  const each = columns.length / names.length;
  return columns.map((one, index) => {
    const name = names[Math.floor(index / each)];
    return name === undefined ? one : { ...one, name };
  });
}

function assignPeriods(count: number, periods: readonly PayPeriod[]): readonly (PayPeriod | undefined)[] | undefined {
  if (periods.length === 0 || count % periods.length !== 0) return undefined;
  return Array.from({ length: count }, (_, index) => periods[index % periods.length]);
}

/** Columns without a scale of their own take the one scale, or the range of scales, that the caption names. */
function withCaptionNames(columns: readonly ColumnHeader[], captions: readonly string[]): readonly ColumnHeader[] {
  if (columns.some((one) => isScale(one.name))) return columns;
  for (const caption of [...captions].reverse()) {
    if (caption.length > LONGEST_HEADER) continue;
    const names = assignNames(columns, scaleNamesIn(caption));
    if (names !== undefined) return names;
  }
  return columns;
}

function captionPeriodOf(captions: readonly string[], notes: readonly string[]): PayPeriod | undefined {
  const near = [...captions].reverse().filter((text) => text.length <= LONGEST_HEADER);
  return [...near, ...ownNotes(notes)].map(payPeriodOf).find((one) => one !== undefined);
}

/** Notes on the figures: marked as such, or short and about amounts (`Brutobedragen per maand.`). */
function ownNotes(notes: readonly string[]): readonly string[] {
  return notes.slice(0, NEAR_AFTER).filter((text) => /^[*(¹²1]/u.test(text) || isAboutAmounts(text));
}

/** A line that names a scale rather heads the next table. */
function isAboutAmounts(text: string): boolean {
  return text.length <= LONGEST_HEADER && AMOUNTS.test(foldLabel(text)) && scaleNamesIn(text).length === 0;
}

const AMOUNTS = /\b(?:bruto?|brut(?:es|s|e)?|gross|\w{0,12}bedragen|montants|amounts)\b|\bbruto\w{1,20}/u;

/** A caption or a note says that all figures stand at index 1, whatever the index is today. */
function isSaidUnindexed(captions: readonly string[], notes: readonly string[]): boolean {
  const near = captions
    .slice(-2)
    .reverse()
    .filter((text) => text.length <= LONGEST_HEADER);
  const said = [...near, ...ownNotes(notes)]
    .map(foldLabel)
    .find((text) => UNINDEXED.test(text) || /ind(?:ex|ice)/u.test(text));
  return said !== undefined && UNINDEXED.test(said);
}

function columnHeader(
  column: number,
  name: string | undefined,
  period: PayPeriod | undefined,
  text: string,
): ColumnHeader {
  return {
    column,
    isUnindexed: UNINDEXED.test(foldLabel(text)),
    ...(name === undefined ? {} : { name }),
    ...(period === undefined ? {} : { period }),
  };
}

function isScale(name: string | undefined): boolean {
  return name !== undefined && scaleNamesIn(name)[0] === name;
}

function isHeaderOf(block: Block, headers: readonly RowBlock[]): boolean {
  return block.kind === 'row' && headers.includes(block);
}

function shortest(texts: readonly string[]): string | undefined {
  return [...texts].sort((one, other) => one.length - other.length).find((text) => text.length <= LONGEST_NAME);
}
