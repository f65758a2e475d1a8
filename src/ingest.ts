import { extractDocument } from './core/extract/extract-document.ts';
import { functionsBeside } from './core/extract/facts/functions-beside.ts';
import { mailReading } from './core/extract/facts/mail-reading.ts';
import { extractBook } from './core/extract/table/extract-book.ts';
import { extractFunctions } from './core/extract/table/extract-functions.ts';
import { withOpenLetters } from './core/extract/level/open-letters.ts';
import { extractSheet } from './core/extract/table/extract-sheet.ts';
import { groupedFunctions } from './core/extract/table/grouped-functions.ts';
import { withBulletRows } from './core/extract/page/bullet-rows.ts';
import { withLabelsOver } from './core/extract/page/label-beside.ts';
import { withFormQuestions } from './core/extract/table/form-questions.ts';
import { withTablesBeside } from './core/extract/table/tables-beside.ts';
import { withLevelRanges } from './core/extract/table/range-columns.ts';
import { sheetParts } from './core/extract/table/sheet-parts.ts';
import { extractTable } from './core/extract/table/extract-table.ts';
import type { Diagnostic } from './core/model/diagnostic.ts';
import type { DocumentReading } from './core/model/document-reading.ts';
import { sourceTables, type SourceTables } from './core/model/source-table.ts';
import type { Block, SourceText } from './core/model/source-text.ts';
import { jsonReadings } from './exchange/json-readings.ts';
import { readBytes } from './read/read-bytes.ts';
import type { ReadPort } from './read/read-port.ts';
import { readText } from './read/read-text.ts';

/** What one file gave: its readings, and its own lines so that a figure can be shown in its place. */
export interface IngestedFile {
  readonly readings: readonly DocumentReading[];
  readonly lines: readonly string[];
  /** The tables among those lines; absent where there are none. */
  readonly tables?: SourceTables;
  /** It tells what was read from other documents: its places are theirs, not those of its own lines. */
  readonly isReadBefore?: true;
}

/**
 * From the bytes of one file to what it says: the one place that joins readers and extraction.
 *
 * A file that holds nothing known gives one reading of kind `unknown` with the reason; it never throws on bad input.
 */
export async function ingest(file: string, bytes: Uint8Array, port?: ReadPort): Promise<IngestedFile> {
  const { value, diagnostics } = await readBytes(file, bytes, port);
  if (value === undefined) return { readings: [{ file, kind: 'unknown', diagnostics }], lines: [] };
  if (value.kind === 'json') {
    return {
      readings: withDoubts(jsonReadings(file, value.json), diagnostics),
      lines: value.lines,
      isReadBefore: true,
    };
  }
  const readings = readingsOf(withFormQuestions(withLabelsOver(withBulletRows(value.source)))).map((reading) =>
    withOpenLetters(reading),
  );
  const tables = sourceTables(value.source);
  return {
    readings: withDoubts(readings, diagnostics),
    lines: value.source.lines,
    ...(tables.tables.length === 0 ? {} : { tables }),
  };
}

/** The formats whose sheets may each hold several tables. */
const BOOKS: ReadonlySet<SourceText['format']> = new Set(['xlsx', 'ods', 'csv']);

function readingsOf(source: SourceText): readonly DocumentReading[] {
  if (!BOOKS.has(source.format)) return [readingOf(withTablesBeside(source))];
  const { source: whole, besides } = sheetParts(withLevelRanges(source));
  const readings = extractBook(whole, (sheet) => extractDocument(withParts(sheet, besides)));
  return readings.length > 0 ? readings : [readingOf(withTablesBeside(withParts(whole, besides)))];
}

/** The card of a sheet, with the parts of that sheet that only a card reads. */
function withParts(sheet: SourceText, besides: readonly Block[]): SourceText {
  const names = new Set(sheet.blocks.map(({ at }) => at.sheet));
  const own = besides.filter(({ at }) => names.has(at.sheet));
  return own.length === 0 ? sheet : { ...sheet, blocks: [...sheet.blocks, ...own] };
}

function readingOf(source: SourceText): DocumentReading {
  const beside = BOOKS.has(source.format) ? undefined : functionsBeside(source, extractDocument);
  if (beside !== undefined) return beside;
  const table = extractTable(source);
  if (table !== undefined) return table;
  const several = BOOKS.has(source.format) ? undefined : extractFunctions(source, extractDocument);
  if (several !== undefined) return several;
  const grouped = BOOKS.has(source.format) ? undefined : groupedFunctions(source, extractDocument);
  if (grouped !== undefined) return grouped;
  const reading = mailReading(source, extractDocument) ?? extractDocument(source);
  // Among running text the tables of a dictionary count only where the text itself is no function.
  const explained = reading.kind === 'function-profile' ? undefined : extractSheet(source, true);
  if (explained?.dictionary !== undefined) return explained;
  if (reading.kind !== 'unknown') return reading;
  // Running text with regular commas can pass for a table; read as text it may still be known.
  const again = source.format === 'csv' ? extractDocument(readText(source.file, source.lines.join('\n'))) : reading;
  if (again.kind !== 'unknown') return again;
  const isTold = reading.diagnostics.some((one) => one.code === 'extract/no-known-kind');
  const doubt: Diagnostic = { severity: 'error', code: 'extract/no-known-kind' };
  return isTold ? reading : { ...reading, diagnostics: [...reading.diagnostics, doubt] };
}

/** Puts what reading doubted before what extraction doubted, on the first reading only. */
function withDoubts(
  readings: readonly DocumentReading[],
  diagnostics: readonly Diagnostic[],
): readonly DocumentReading[] {
  const [first, ...rest] = readings;
  if (first === undefined || diagnostics.length === 0) return readings;
  return [{ ...first, diagnostics: [...diagnostics, ...first.diagnostics] }, ...rest];
}
