import Papa from 'papaparse';
import { sectionedBy } from './sectioned-text.ts';
import { delimiterBelow, hasNames } from './table-below.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';

/** The first line with which a spreadsheet program may say how its cells are separated. */
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\n|\r|$)/iu;
const DELIMITERS = [';', '\t', ','] as const;
/** Records looked at to tell whether a text is a table at all. */
const SAMPLE_RECORDS = 50;
const SAMPLE_LENGTH = 65_536;
/** A header cell is no longer than this. */
const LONGEST_HEADER = 60;
/** Fewer lines of two fields may be prose. */
/** A table of bars has no fewer lines. */
const FEWEST_PIPED = 4;
const FEWEST_PAIRS = 5;
/** A character that no text holds: with it as quote, quotes are plain characters. */
const NO_QUOTE = '\u0000';

/** One record as it was written, with the line on which it starts. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The records of a text, blank ones included, and what was wrong with its quotes. */
export interface CsvRecords {
  readonly records: readonly CsvRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Splits comma-, semicolon- or tab-separated text into records of raw fields.
 *
 * Names of columns are never keys here, so that no header can replace anything. Where a quote is never closed, quotes
 * are taken for plain characters, so that no row is swallowed.
 */
export function csvRecords(text: string): CsvRecords {
  const separator = SEPARATOR_LINE.exec(text);
  const body = separator === null ? text : text.slice(separator[0].length);
  const first = separator === null ? 1 : 2;
  const delimiter = separator?.[1] ?? delimiterIn(body);
  const parsed = parse(body, delimiter);
  const unclosed = parsed.errors.find((error) => error.code === 'MissingQuotes');
  if (unclosed === undefined) return { records: placed(parsed.data, first), diagnostics: [] };
  const line = placed(parsed.data, first)[unclosed.row ?? 0]?.line ?? first;
  return {
    records: placed(parse(body, delimiter, NO_QUOTE).data, first),
    diagnostics: [{ severity: 'warning', code: 'read/unclosed-quote', at: { line } }],
  };
}

/**
 * Whether a text is a table with separated cells: a separator line, a header of short names with records of the same
 * width, also below titles and facts or in several parts, or records that all have the same width, as spreadsheet programs write.
 */
export function isCsv(text: string): boolean {
  if (SEPARATOR_LINE.test(text)) return true;
  const sample = text.slice(0, SAMPLE_LENGTH);
  return (
    arePiped(sample) ||
    sectionedBy(sample) !== undefined ||
    isRegular(sample, text.length > SAMPLE_LENGTH) ||
    belowIn(text) !== undefined
  );
}

/** What parts the cells: as the first record shows, else as the table does that stands below other lines. */
function delimiterIn(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (arePiped(sample)) return '|';
  const sectioned = sectionedBy(sample);
  if (sectioned !== undefined) return sectioned;
  const below = isRegular(sample, text.length > SAMPLE_LENGTH) ? undefined : belowIn(text);
  return below ?? delimiterOf(text);
}

function belowIn(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH);
  return firstLineOf(sample).startsWith('|') ? undefined : delimiterBelow(sample, text.length <= SAMPLE_LENGTH);
}

/** As many bars on every line, blank cells too, and no rule below a header: an export, and no table of Markdown. */
function arePiped(sample: string): boolean {
  const lines = sample.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
  const whole = sample.length < SAMPLE_LENGTH ? lines : lines.slice(0, -1);
  const bars = (whole[0] ?? '').split('|').length - 1;
  return (
    whole.length >= FEWEST_PIPED &&
    bars >= 2 &&
    whole[0]?.startsWith('|') === false &&
    whole.every(
      (line) => line.split('|').length - 1 === bars && !/^[\s|:+-]{3,400}$/u.test(line.replace(/^\|{2,}$/u, '')),
    )
  );
}

/** The first record tells what parts the cells, and most records are as wide. */
function isRegular(sample: string, isCut: boolean): boolean {
  const start = firstLineOf(sample);
  if (start.startsWith('|') || !DELIMITERS.some((one) => start.includes(one))) return false;
  const delimiter = delimiterOf(sample);
  // Lines with tabs are rows for the reader of text too, which also knows the lists that a cell may hold.
  if (delimiter === '\t' && !sample.includes('"')) return false;
  const quoted = parse(sample, delimiter, '"', SAMPLE_RECORDS);
  const isUnclosed = !isCut && quoted.errors.some((error) => error.code === 'MissingQuotes');
  const { data } = isUnclosed ? parse(sample, delimiter, NO_QUOTE, SAMPLE_RECORDS) : quoted;
  const all = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const records = isCut && all.length < SAMPLE_RECORDS && all.length > 1 ? all.slice(0, -1) : all;
  const header = records[0] ?? [];
  const width = header.length;
  if (width < 2) return false;
  const same = records.filter((cells) => cells.length === width).length / records.length;
  const isAlike = records.length >= 3 && width >= 3 && same === 1 && delimiter !== ',';
  return (
    isAlike ||
    arePairs(data, delimiter) ||
    (hasNames(header, delimiter) && same >= 0.8 && (records.length > 1 || width > 2))
  );
}

/** Lines of one field among lines of two: titles over groups, legends and notes. */
const MOST_ALONE = 0.35;

/**
 * Two fields on every line, the blank ones among them, as a program writes a narrow sheet, but for a few titles and notes. Lines
 * of prose that all end in a semicolon have nothing in the second.
 */
function arePairs(data: readonly (readonly string[])[], delimiter: string): boolean {
  const lines = data.at(-1)?.length === 1 && data.at(-1)?.[0] === '' ? data.slice(0, -1) : data;
  const pairs = lines.filter((cells) => cells.length === 2 && cells.every((cell) => cell.trim() !== ''));
  const areShort = pairs.every((cells) => cells.some((cell) => cell.length <= LONGEST_HEADER));
  const filled = lines.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const alone = filled.filter((cells) => cells.length === 1).length;
  return (
    delimiter === ';' &&
    lines.length >= FEWEST_PAIRS &&
    lines.every((cells) => cells.length <= 2) &&
    (alone === 0 ? lines.every((cells) => cells.length === 2) : areApart(pairs)) &&
    alone <= filled.length * MOST_ALONE &&
    pairs.length * 2 >= FEWEST_PAIRS &&
    areShort
  );
}

/** No blank behind a semicolon, as in running text. */
function areApart(pairs: readonly (readonly string[])[]): boolean {
  return pairs.every(([first = '', second = '']) => !second.startsWith(' ') && !/^[-*•]\s/u.test(first));
}

function parse(text: string, delimiter: string, quoteChar = '"', preview = 0): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, quoteChar, preview, header: false, skipEmptyLines: false });
}

function firstLineOf(text: string): string {
  const start = text.trimStart();
  const end = start.search(/[\r\n]/u);
  return end < 0 ? start : start.slice(0, end);
}

/** The separator that the first record holds most, outside quotes; the comma, which text may hold too, comes last. */
function delimiterOf(text: string): string {
  const counts = countsOf(text.trimStart().slice(0, SAMPLE_LENGTH));
  return DELIMITERS.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best));
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '\n' || sign === '\r')) return counts;
    else if (!isQuoted) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  // A quote that is never closed: the first line alone tells.
  return isQuoted ? countsOf(firstLineOf(text).replaceAll('"', '')) : counts;
}

function placed(records: readonly (readonly string[])[], first: number): readonly CsvRecord[] {
  let line = first;
  return records.map((cells) => {
    const start = line;
    line += 1;
    for (const cell of cells)
      line += cell.includes('\n') || cell.includes('\r') ? cell.split(/\r\n|\n|\r/u).length - 1 : 0;
    return { cells, line: start };
  });
}
