import type { Correction } from '../core/model/correction.ts';
import type { Corpus, RecordId } from '../core/model/corpus.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { profilesOf } from '../core/model/document-reading.ts';
import { keyText, rowKeys } from '../core/review/row-keys.ts';
import type { Ingested, Progress } from '../worker/protocol.ts';
import { WorkerError } from '../worker/worker-error.ts';
import type { KeyStore } from '../store/key-store.ts';
import type { WorkerClient } from '../worker/client.ts';
import { firstSteps, stepAgain, stepBack, stepTo, type CorrectionSteps, type Settled } from './correction-steps.ts';
import { holdsRecords, replacedBy } from './import-change.ts';
import { isSame } from './is-same.ts';
import { reviewOf, reviewsWith } from './profile-review.ts';
import type { Commands, ImportItem } from './workspace.ts';

/** Bytes. A larger file could end the whole tab while it is read, so it is refused before its bytes are touched. */
const SIZE_LIMIT = 50_000_000;
const BYTES_PER_MB = 1_000_000;
/** Under this name a tab remembers which file it is reading: a file that ends the tab can then be named afterwards. */
const READING = 'reading';

const EMPTY_ITEM = { readings: [], lines: [], diagnostics: [], replaces: [], reviews: [], undo: 0, redo: 0 } as const;

type ImportFile = Parameters<Commands['importFiles']>[0][number];

/** The files on their way in. Nothing in here is stored. */
export interface Imports {
  readonly add: (files: readonly ImportFile[]) => void;
  readonly cancel: (id: string) => void;
  readonly cancelAll: () => void;
  /** Takes the previews out that were stored. */
  readonly finish: (ids: readonly string[]) => void;
  /** Settles rows of a ready preview. @param stamp Who settles them, and when. */
  readonly correct: (
    id: string,
    review: number,
    acts: Parameters<Commands['correctImport']>[2],
    stamp: Pick<Correction, 'by' | 'at'>,
  ) => void;
  readonly stepBack: (id: string) => void;
  readonly stepAgain: (id: string) => void;
  readonly settle: Commands['settleConflict'];
  /** Opens a stored function as a preview. */
  readonly open: (profile: RecordId) => void;
  /** What would be replaced depends on what is there. */
  readonly compareWith: (own: Corpus) => void;
}

interface ImportsPorts {
  readonly worker: WorkerClient;
  readonly tabKeys: KeyStore;
  readonly newId: () => string;
  readonly own: () => Corpus;
  readonly publish: (items: readonly ImportItem[]) => void;
}

export function createImports(ports: ImportsPorts): Imports {
  const { worker, tabKeys } = ports;
  const queue: { readonly id: string; readonly file: ImportFile }[] = [];
  let items: readonly ImportItem[] = [];
  /** What was settled in each preview. */
  const corrected = new Map<string, CorrectionSteps>();
  let reading: { readonly id: string; readonly stop: AbortController } | undefined;

  function publish(next: readonly ImportItem[]): void {
    if (next.length === items.length && next.every((item, index) => item === items[index])) return;
    items = next;
    ports.publish(items);
  }

  function update(id: string, change: Partial<ImportItem>): void {
    publish(items.map((item) => (item.id === id ? { ...item, ...change } : item)));
  }

  function walk(id: string, move: (steps: CorrectionSteps) => CorrectionSteps): void {
    const [item, before] = [items.find((one) => one.id === id), corrected.get(id)];
    if (item?.status !== 'ready' || before === undefined) return;
    const after = move(before);
    if (after === before) return;
    corrected.set(id, after);
    update(id, {
      reviews: reviewsWith(item.reviews, before.now, after.now),
      undo: after.past.length,
      redo: after.future.length,
    });
  }

  /** A step that gives one function of a preview another list of corrections. */
  function settleWith(
    id: string,
    review: number,
    change: (corrections: readonly Correction[]) => readonly Correction[],
  ): void {
    walk(id, (steps) => {
      const before = steps.now[review];
      const after = before === undefined ? undefined : change(before);
      if (after === undefined || after === before) return steps;
      return stepTo(steps, steps.now.with(review, after));
    });
  }

  /** One file after another: two at once would only share one worker, and its memory. */
  async function readAll(): Promise<void> {
    if (reading !== undefined) return;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      reading = { id: next.id, stop: new AbortController() };
      update(next.id, { status: 'reading' });
      tabKeys.set(READING, next.file.name);
      const { id } = next;
      const begun = items.find((item) => item.id === id);
      const result = await readOne(next.file, worker, reading.stop.signal, (progress) => {
        update(id, { progress });
      });
      tabKeys.remove(READING);
      const asRead = (result.readings ?? []).flatMap(profilesOf);
      const settled: Settled = asRead.map(() => []);
      if (result.status === 'ready') corrected.set(next.id, firstSteps(settled));
      const done = {
        ...result,
        replaces: replacedBy({ readings: [], ...result }, ports.own()),
        reviews: result.status === 'ready' ? asRead.map((one) => reviewOf(one, [])) : [],
      };
      // From what it was when reading began: how far reading came is past.
      publish(items.map((item) => (item.id === id && begun !== undefined ? { ...begun, ...done } : item)));
    }
    reading = undefined;
  }

  return {
    add(files) {
      const added = files.map((file): ImportItem => {
        const item = { ...EMPTY_ITEM, id: ports.newId(), file: file.name, size: file.size };
        if (file.size > SIZE_LIMIT) return { ...item, status: 'failed', diagnostics: [tooLarge(file)] };
        queue.push({ id: item.id, file });
        return { ...item, status: 'waiting' };
      });
      publish([...items, ...added]);
      void readAll();
    },
    cancel(id) {
      const item = items.find((one) => one.id === id);
      const place = queue.findIndex((one) => one.id === id);
      if (place >= 0) queue.splice(place, 1);
      if (item?.status === 'waiting') update(id, { status: 'cancelled' });
      else if (item?.status === 'reading') reading?.stop.abort();
      else publish(items.filter((one) => one.id !== id));
    },
    cancelAll() {
      queue.length = 0;
      publish([]);
      reading?.stop.abort();
    },
    finish(ids) {
      publish(items.filter(({ id }) => !ids.includes(id)));
    },
    correct(id, review, acts, stamp) {
      const asRead = items.find((one) => one.id === id)?.reviews[review]?.asRead;
      if (asRead === undefined) return;
      const rows = new Map(rowKeys(asRead).map((key, index) => [keyText(key), asRead.requirements[index]]));
      const made = acts.flatMap(({ row, act }): readonly Correction[] => {
        const read = rows.get(keyText(row));
        return read === undefined ? [] : [{ row, act, ...stamp, read }];
      });
      settleWith(id, review, (before) => (made.length === 0 ? before : [...before, ...made]));
    },
    stepBack(id) {
      walk(id, stepBack);
    },
    stepAgain(id) {
      walk(id, stepAgain);
    },
    settle(id, review, correction, choice) {
      const conflict = items
        .find((one) => one.id === id)
        ?.reviews[review]?.conflicts.find((one) => isSame(one.correction, correction));
      if (conflict === undefined) return;
      const { now } = conflict;
      settleWith(id, review, (before) => {
        if (choice === 'drop') return before.filter((one) => !isSame(one, correction));
        if (now === undefined) return before;
        return before.map((one) => (isSame(one, correction) ? { ...one, read: now } : one));
      });
    },
    open(profile) {
      const record = ports.own().profiles.find(({ id }) => id === profile);
      if (record === undefined || items.some(({ stored }) => stored === profile)) return;
      const { value, origin } = record;
      const file = origin.file ?? value.title ?? '';
      const id = ports.newId();
      corrected.set(id, firstSteps([[]]));
      const reading = {
        file,
        kind: 'function-profile',
        profile: value,
        diagnostics: origin.diagnostics ?? [],
      } as const;
      const item: ImportItem = {
        ...EMPTY_ITEM,
        id,
        file,
        size: 0,
        status: 'ready',
        readings: [reading],
        lines: origin.lines ?? [],
        replaces: [profile],
        reviews: [reviewOf(value, [])],
        stored: profile,
      };
      publish([...items, item]);
    },
    compareWith(own) {
      publish(
        items.map((item) => {
          const replaces = item.status === 'ready' ? replacedBy(item, own) : item.replaces;
          return isSame(replaces, item.replaces) ? item : { ...item, replaces };
        }),
      );
    },
  };
}

/** The name of the file that was being read when this tab ended, if that is how it ended. */
export function takeInterrupted(tabKeys: KeyStore): string | undefined {
  const file = tabKeys.get(READING);
  tabKeys.remove(READING);
  return file;
}

type ReadResult = Partial<ImportItem> & Pick<ImportItem, 'status'>;

async function readOne(
  file: ImportFile,
  worker: WorkerClient,
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
    return resultOf(file.name, await worker.ingest(file.name, bytes, signal, progress));
  } catch (error) {
    const reason = error instanceof WorkerError ? error.reason : 'crashed';
    if (reason === 'cancelled' || reason === 'replaced') return { status: 'cancelled' };
    return failed(`worker/${reason}`, { file: file.name });
  }
}

function resultOf(file: string, { readings, lines, corpus, diagnostics }: Ingested): ReadResult {
  if (corpus !== undefined) return { status: 'ready', readings: [], lines: [], corpus, diagnostics };
  if (holdsRecords(readings)) return { status: 'ready', readings, lines, diagnostics };
  const isExplained = [...diagnostics, ...readings.flatMap((reading) => reading.diagnostics)].some(
    ({ severity }) => severity === 'error',
  );
  const reason = isExplained ? [] : failed('state/nothing-to-keep', { file }).diagnostics;
  return { status: 'failed', readings, lines, diagnostics: [...diagnostics, ...reason] };
}

function failed(
  code: string,
  values: NonNullable<Diagnostic['values']>,
): { readonly status: 'failed'; readonly diagnostics: readonly Diagnostic[] } {
  return { status: 'failed', diagnostics: [{ severity: 'error', code, values }] };
}

function tooLarge(file: ImportFile): Diagnostic {
  const [size, limit] = [Math.ceil(file.size / BYTES_PER_MB), SIZE_LIMIT / BYTES_PER_MB];
  return { severity: 'error', code: 'state/file-too-large', values: { file: file.name, size, limit } };
}
