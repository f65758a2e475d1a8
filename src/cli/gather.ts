import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { DocumentReading } from '../core/model/document-reading.ts';
import type { Settings } from '../core/model/settings.ts';
import { decodeWorkspace } from '../exchange/workspace-file.ts';
import { ingest } from '../ingest.ts';
import type { Environment } from './environment.ts';

/** What one file of the command line gave. `settings` where it is a workspace that has them. */
export interface Gathered {
  readonly readings: readonly DocumentReading[];
  readonly settings?: Settings;
  /** The document's own lines; none of a workspace, or of what was read before from another document. */
  readonly lines?: readonly string[];
}

/**
 * Reads each file once, one after the other; one that cannot be opened is a reading of kind `unknown` with the reason.
 *
 * They share one thread: of files begun together, the time that a page of one may take would run while it waits for
 * the others, and all would be in memory at once.
 */
export function gatherer(environment: Environment): (file: string) => Promise<Gathered> {
  const known = new Map<string, Promise<Gathered>>();
  let before: Promise<unknown> = Promise.resolve();
  return (file) => {
    let gathered = known.get(file);
    if (gathered === undefined) {
      // Damage in one is no reason to leave out the next.
      gathered = before.then(
        () => gather(file, environment),
        () => gather(file, environment),
      );
      known.set(file, gathered);
      before = gathered;
    }
    return gathered;
  };
}

async function gather(file: string, environment: Environment): Promise<Gathered> {
  const bytes = await environment.read(file).catch((error: unknown): Diagnostic => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const isMissing = reason === 'ENOENT' || reason === 'ENOTDIR';
    return { severity: 'error', code: isMissing ? 'cli/no-file' : 'cli/unreadable-file', values: { file, reason } };
  });
  if (!(bytes instanceof Uint8Array)) return { readings: [{ file, kind: 'unknown', diagnostics: [bytes] }] };
  const { readings, lines, isReadBefore } = await ingest(
    file,
    bytes,
    environment.files === undefined ? {} : { files: environment.files },
  );
  if (readings.some((one) => one.kind === 'workspace')) return opened(file, lines.join('\n'));
  return isReadBefore === true ? { readings } : { readings, lines };
}

/** A workspace as readings: its dictionaries each on their own, since a reading holds one. */
function opened(file: string, text: string): Gathered {
  const { value: corpus, diagnostics } = decodeWorkspace(text);
  if (corpus === undefined) return { readings: [{ file, kind: 'unknown', diagnostics }] };
  const values = <T>(records: readonly { readonly value: T }[]): readonly T[] => records.map((one) => one.value);
  const workspace: DocumentReading = {
    file,
    kind: 'workspace',
    profiles: values(corpus.profiles),
    assessments: values(corpus.assessments),
    people: values(corpus.people),
    trainings: values(corpus.trainings),
    mappings: values(corpus.mappings),
    diagnostics,
  };
  const dictionaries = values(corpus.dictionaries).map((dictionary): DocumentReading => ({
    file,
    kind: 'dictionary',
    dictionary,
    diagnostics: [],
  }));
  return { readings: [workspace, ...dictionaries], settings: corpus.settings };
}
