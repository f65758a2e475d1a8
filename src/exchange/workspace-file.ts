import * as v from 'valibot';
import { corpusSchema } from '../core/model/corpus-schema.ts';
import { COLLECTIONS, type Corpus } from '../core/model/corpus.ts';
import type { Diagnostic, Parsed } from '../core/model/diagnostic.ts';
import { schemaDoubt } from './schema-doubt.ts';

const FORMAT = 'meetlat-workspace';
/** Rises when a newer file can no longer be read by an older program. */
const VERSION = 1;

const envelopeSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const fileSchema = v.object({ corpus: corpusSchema });

/** Whether parsed JSON says that it is a workspace file, of whatever version. */
export function isWorkspaceFile(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === FORMAT;
}

/**
 * A workspace as text, without loss: everything in it but the records that the program itself brings.
 *
 * @param saved ISO date and time of saving.
 */
export function encodeWorkspace(corpus: Corpus, saved: string): string {
  const own = { ...corpus };
  for (const collection of COLLECTIONS) {
    const records = corpus[collection].filter((record) => record.origin.from !== 'shipped');
    Object.assign(own, { [collection]: records });
  }
  return `${JSON.stringify({ format: FORMAT, version: VERSION, saved, corpus: own }, undefined, 2)}\n`;
}

/**
 * Reads a workspace file: all of it or nothing, with the reason.
 *
 * Only known fields are copied, so that no key of the file can mean anything to the program that it should not.
 */
export function decodeWorkspace(text: string): Parsed<Corpus> {
  const json = jsonOf(text);
  if (json === undefined) return refused({ severity: 'error', code: 'exchange/broken' });
  if (!isWorkspaceFile(json)) return refused({ severity: 'error', code: 'exchange/not-a-workspace' });
  const envelope = v.safeParse(envelopeSchema, json);
  if (!envelope.success) return refused(schemaDoubt('exchange/invalid', envelope.issues));
  const { version } = envelope.output;
  if (version > VERSION) {
    return refused({ severity: 'error', code: 'exchange/newer-version', values: { version, known: VERSION } });
  }
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return refused(schemaDoubt('exchange/invalid', file.issues));
  const double = doubleId(file.output.corpus);
  if (double !== undefined) return refused({ severity: 'error', code: 'exchange/double-id', values: { id: double } });
  return { value: file.output.corpus, diagnostics: [] };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    // Half a file, or something else altogether: the caller says so in words.
    return undefined;
  }
}

/** An id that two records of one collection have: keeping either would lose the other. */
function doubleId(corpus: Corpus): string | undefined {
  for (const collection of COLLECTIONS) {
    const seen = new Set<string>();
    for (const { id } of corpus[collection]) {
      if (seen.has(id)) return id;
      seen.add(id);
    }
  }
  return undefined;
}

function refused(diagnostic: Diagnostic): Parsed<Corpus> {
  return { value: undefined, diagnostics: [diagnostic] };
}
