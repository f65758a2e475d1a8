import type { Diagnostic, Parsed } from '../core/model/diagnostic.ts';
import type { SourceText } from '../core/model/source-text.ts';
import { binaryKind } from './binary-kind.ts';
import { isCsv } from './csv-records.ts';
import { decodeText } from './decode-text.ts';
import { isHtml } from './is-html.ts';
import { readCsv } from './read-csv.ts';
import { readHtml } from './read-html.ts';
import { oleRefusal } from './ole-refusal.ts';
import { isJson, readJson } from './read-json.ts';
import { readText } from './read-text.ts';
import type { ReadPort } from './read-port.ts';
import { LIMITS, withinLimits } from './within-limits.ts';

/** What a file holds: a document as blocks, or JSON that a schema has yet to look at. */
export type ReadBytes =
  | { readonly kind: 'document'; readonly source: SourceText }
  | { readonly kind: 'json'; readonly json: unknown; readonly lines: readonly string[] };

/** Bytes; a table of separated cells may be larger, since it is read in one go. */
const LARGEST_TEXT = 50_000_000;
const LARGEST_TABLE = 200_000_000;
/** Bytes looked at to tell what a large file is. */
const SAMPLE = 65_536;

/**
 * Reads any file: what it is shows from its content, never from its name.
 *
 * Bad input never throws or rejects: it comes back as diagnostics, with as much of the document as could be read.
 */
export async function readBytes(file: string, bytes: Uint8Array, port: ReadPort = {}): Promise<Parsed<ReadBytes>> {
  if (bytes.length === 0) return refused('read/empty');
  const binary = binaryKind(bytes);
  if (binary === 'ole') return refused(oleRefusal(bytes));
  if (binary !== undefined && binary !== 'zip' && binary !== 'pdf' && binary !== 'picture')
    return refused(`read/not-yet-${binary}`);
  const tooLarge = sizeRefusal(bytes);
  if (tooLarge !== undefined) return tooLarge;
  // Most people never open the one or the other: what reads them comes with the first.
  if (binary === 'pdf') {
    const { readPdf } = await import('./read-pdf.ts');
    return limitedDocument(await readPdf(file, bytes, port), []);
  }
  if (binary === 'picture') {
    const { readImage } = await import('./read-image.ts');
    return limitedDocument(await readImage(file, bytes, port), []);
  }
  if (binary === 'zip') {
    const { readOffice } = await import('./read-office.ts');
    return limitedDocument(await readOffice(file, bytes), []);
  }
  const decoded = decodeText(bytes);
  if (decoded === undefined) return refused('read/binary');
  const { text } = decoded;
  if (text.trim() === '') return refused('read/empty');
  if (lineCount(text) > LIMITS.rows) return refused('read/too-many-lines', { limit: LIMITS.rows });
  const diagnostics: Diagnostic[] = [];
  if (decoded.encoding === 'windows-1252') diagnostics.push({ severity: 'info', code: 'read/windows-1252' });
  if (isJson(text)) {
    const read = readJson(text);
    const value = read.value && ({ kind: 'json', json: read.value.json, lines: text.split(/\r\n|\n|\r/u) } as const);
    return { value, diagnostics: [...diagnostics, ...read.diagnostics] };
  }
  return limitedDocument(readDocument(file, text), diagnostics);
}

/** A document cut to the limits, with what was doubted before, while reading and while cutting. */
function limitedDocument(read: Parsed<SourceText>, diagnostics: readonly Diagnostic[]): Parsed<ReadBytes> {
  const limited = read.value === undefined ? undefined : withinLimits(read.value);
  if (limited?.value === undefined) return { value: undefined, diagnostics: [...diagnostics, ...read.diagnostics] };
  return {
    value: { kind: 'document', source: limited.value },
    diagnostics: [...diagnostics, ...read.diagnostics, ...limited.diagnostics],
  };
}

function readDocument(file: string, text: string): Parsed<SourceText> {
  if (isHtml(text)) return { value: readHtml(file, text), diagnostics: [] };
  if (isCsv(text)) return readCsv(file, text);
  return { value: readText(file, text), diagnostics: [] };
}

function refused(code: string, values?: Diagnostic['values']): Parsed<ReadBytes> {
  return { value: undefined, diagnostics: [{ severity: 'error', code, ...(values === undefined ? {} : { values }) }] };
}

function sizeRefusal(bytes: Uint8Array): Parsed<ReadBytes> | undefined {
  if (bytes.length <= LARGEST_TEXT) return undefined;
  const isTable = isCsv(decodeText(bytes.subarray(0, SAMPLE))?.text ?? '');
  const limit = isTable ? LARGEST_TABLE : LARGEST_TEXT;
  if (bytes.length <= limit) return undefined;
  return refused('read/too-large', { megabytes: Math.ceil(bytes.length / 1e6), limit: limit / 1e6 });
}

function lineCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
