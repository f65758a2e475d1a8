import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { WorkerClient } from '../worker/client.ts';
import type { Ingested, Progress } from '../worker/protocol.ts';
import { WorkerError } from '../worker/worker-error.ts';
import { contentDigest } from './content-digest.ts';
import { holdsRecords } from './import-change.ts';
import type { Commands, ImportItem } from './workspace.ts';

/** Bytes. A larger file could end the whole tab while it is read, so it is refused before its bytes are touched. */
const SIZE_LIMIT = 50_000_000;
const BYTES_PER_MB = 1_000_000;

export type ImportFile = Parameters<Commands['importFiles']>[0][number];

/** Why a file is too large to be read; nothing where it is not. */
export function refusedForSize({ name, size: bytes }: ImportFile): ReadResult | undefined {
  if (bytes <= SIZE_LIMIT) return undefined;
  const [size, limit] = [Math.ceil(bytes / BYTES_PER_MB), SIZE_LIMIT / BYTES_PER_MB];
  return failed('state/file-too-large', { file: name, size, limit });
}

type ReadResult = Partial<ImportItem> & Pick<ImportItem, 'status'>;

/**
 * Reads one file, or says why it could not be read. Never rejects.
 *
 * @param names Of competencies known from elsewhere, to tell which of them the file has and were not read.
 */
export async function readOne(
  file: ImportFile,
  worker: WorkerClient,
  names: readonly string[],
  signal: AbortSignal,
  progress: (progress: Progress) => void,
): Promise<ReadResult> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.bytes();
  } catch {
    // Moved, renamed or on a disk that went away since it was chosen.
    return signal.aborted ? { status: 'cancelled' } : failed('state/file-unreadable', { file: file.name });
  }
  try {
    // Before the bytes are handed over.
    const digest = await digestOf(bytes);
    if (signal.aborted) return { status: 'cancelled' };
    const result = resultOf(file.name, await worker.ingest(file.name, bytes, names, signal, progress));
    return { ...result, ...(digest === undefined ? {} : { digest }) };
  } catch (error) {
    const reason = error instanceof WorkerError ? error.reason : 'crashed';
    if (reason === 'cancelled' || reason === 'replaced') return { status: 'cancelled' };
    return failed(`worker/${reason}`, { file: file.name });
  }
}

/** A file that is not kept is read all the same. */
function digestOf(bytes: ArrayBuffer): Promise<string | undefined> {
  return contentDigest(bytes).catch(() => undefined);
}

function resultOf(file: string, { readings, lines, tables, corpus, diagnostics }: Ingested): ReadResult {
  const text = { lines, ...(tables === undefined ? {} : { tables }) };
  if (corpus !== undefined) return { status: 'ready', readings: [], lines: [], corpus, diagnostics };
  if (holdsRecords(readings)) return { status: 'ready', readings, ...text, diagnostics };
  const isExplained = [...diagnostics, ...readings.flatMap((reading) => reading.diagnostics)].some(
    ({ severity }) => severity === 'error',
  );
  const reason = isExplained ? [] : failed('state/nothing-to-keep', { file }).diagnostics;
  return { status: 'failed', readings, ...text, diagnostics: [...diagnostics, ...reason] };
}

function failed(
  code: string,
  values: NonNullable<Diagnostic['values']>,
): { readonly status: 'failed'; readonly diagnostics: readonly Diagnostic[] } {
  return { status: 'failed', diagnostics: [{ severity: 'error', code, values }] };
}
