import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { BroadcastChannel as NodeChannel } from 'node:worker_threads';
import { afterEach, beforeEach } from 'vitest';
import { EMPTY_ANALYSIS, type Analysis } from '../../src/core/model/analysis.ts';
import { EMPTY_CORPUS, recordId, type Corpus, type CorpusRecord } from '../../src/core/model/corpus.ts';
import type { CrosswalkBoard } from '../../src/core/model/crosswalk-board.ts';
import type { DocumentReading } from '../../src/core/model/document-reading.ts';
import type { FunctionProfile } from '../../src/core/model/profile.ts';
import { createWorkspace } from '../../src/state/create-workspace.ts';
import type { Ports } from '../../src/state/ports.ts';
import type { Snapshot, Workspace } from '../../src/state/workspace.ts';
import { createKeyStore, type KeyStore } from '../../src/store/key-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { StoreEnvironment } from '../../src/store/store-environment.ts';
import type { WorkerClient } from '../../src/worker/client.ts';
import type { Ingested } from '../../src/worker/protocol.ts';
import { WorkerError } from '../../src/worker/worker-error.ts';

/** A storage of short texts as a browser has it. */
export function fakeStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
    clear: () => {
      kept.clear();
    },
  };
}

/** A board of nothing: what a worker answers that has no dictionaries. */
export const EMPTY_BOARD: CrosswalkBoard = {
  sources: [],
  left: [],
  right: [],
  links: [],
  possible: [],
  contradictions: [],
  alignments: [],
};

export const NOW = new Date(2026, 10, 22, 14, 2);

/** A clock that moves one second at every look, so that no two transactions have the same time. */
export function tickingClock(start = NOW): () => Date {
  let time = start.getTime();
  return () => new Date((time += 1000));
}

export function anId(): () => string {
  let last = 0;
  const prefix = Math.random().toString(36).slice(2);
  return () => `${prefix}-${String(++last).padStart(5, '0')}`;
}

type Progressed = Parameters<WorkerClient['ingest']>[4];

/** What the fake worker was asked to read and to analyse; a file's own text says what becomes of it. */
export interface FakeWorker extends WorkerClient {
  readonly analysed: Corpus[];
  /** By file name: what reading it gives; a function may throw or wait. */
  readonly files: Map<
    string,
    Ingested | ((signal?: AbortSignal, progress?: Progressed, names?: readonly string[]) => Promise<Ingested>)
  >;
  analysis: (corpus: Corpus) => Promise<Analysis>;
}

export function fakeWorker(): FakeWorker {
  const worker: FakeWorker = {
    analysed: [],
    files: new Map(),
    analysis: () => Promise.resolve({ ...EMPTY_ANALYSIS }),
    async ingest(file, _bytes, names, signal, progress) {
      if (signal?.aborted === true) throw new WorkerError('cancelled', file);
      const found = worker.files.get(file);
      if (found === undefined) throw new WorkerError('crashed', file);
      return typeof found === 'function' ? found(signal, progress, names) : Promise.resolve(found);
    },
    analyse(corpus) {
      worker.analysed.push(corpus);
      return worker.analysis(corpus);
    },
    explain: () => Promise.resolve(undefined),
    crosswalk: () => Promise.resolve(EMPTY_BOARD),
    pageImage: () => Promise.resolve(undefined),
    stop: () => undefined,
  };
  return worker;
}

export function shippedRecord<T>(name: string, value: T): CorpusRecord<T> {
  return { id: recordId(`shipped/${name}`), revision: 0, origin: { from: 'shipped' }, value };
}

export function aProfile(title: string, organisation = 'Gemeente Voorbeeldegem', required = 2): FunctionProfile {
  return {
    title,
    organisation,
    resultAreas: [],
    requirements: [{ label: 'Samenwerken', required, scale: { levels: 3 } }],
    conditions: [],
    payScales: [],
  };
}

export function aReading(file: string, ...profiles: readonly FunctionProfile[]): Ingested {
  const reading: DocumentReading = { file, kind: 'function-profile', profiles, diagnostics: [] };
  return { readings: [reading], lines: [`regel van ${file}`], diagnostics: [] };
}

export function aFile(
  name: string,
  size = 10,
): { readonly name: string; readonly size: number; bytes(): Promise<ArrayBuffer> } {
  return { name, size, bytes: () => Promise.resolve(new ArrayBuffer(size)) };
}

export interface TestPorts extends Ports {
  readonly worker: FakeWorker;
  readonly storage: Storage;
  readonly environment: StoreEnvironment;
}

const OPEN = new Set<() => void>();

/** Ports on the (fake) IndexedDB of this test file; several workspaces on the same storage are tabs of one browser. */
export function testPorts(storage: Storage = fakeStorage(), change: Partial<Ports> = {}): TestPorts {
  const keys: KeyStore = createKeyStore(storage);
  const now = tickingClock();
  const environment: StoreEnvironment = { keys, now };
  return {
    openStore: () => {
      const channel = new NodeChannel('meetlat-test');
      channel.unref();
      OPEN.add(() => {
        channel.close();
      });
      // Node's channel differs from a browser's in types only.
      return openStore({ ...environment, channel: channel as unknown as BroadcastChannel });
    },
    worker: fakeWorker(),
    shipped: {
      dictionary: (language) =>
        Promise.resolve([shippedRecord(`dictionary-${language}`, { title: `Gids ${language}`, competencies: [] })]),
      crosswalk: () => Promise.resolve([]),
      thesaurus: () => Promise.resolve({ title: '', version: '', concepts: [] }),
      example: () =>
        Promise.resolve({
          profiles: [shippedRecord('profile/een', aProfile('Deskundige groen'))],
          people: [shippedRecord('person/een', { person: 'Persoon 1' })],
          assessments: [],
          trainings: [],
        }),
    },
    keys,
    tabKeys: createKeyStore(fakeStorage()),
    languages: ['nl-BE'],
    encode: (corpus, saved) => JSON.stringify({ saved, corpus }),
    now,
    newId: anId(),
    storage,
    environment,
    ...change,
  } as TestPorts;
}

/** Every test of a file begins on a device that holds nothing, and ends with what it opened closed. */
export function onEmptyDevice(begin: () => void = () => undefined): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    begin();
  });
  afterEach(closeAll);
}

/** Closes the connections and channels that the tests of one file left open. */
function closeAll(): void {
  for (const close of OPEN) close();
  OPEN.clear();
}

/** Waits until the workspace says so; for what happens by itself, in another tab or worker. */
export async function until(workspace: Workspace, check: (snapshot: Snapshot) => boolean): Promise<Snapshot> {
  for (let turn = 0; turn < 2000; turn += 1) {
    if (check(workspace.snapshot)) return workspace.snapshot;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const { storage, imports, notices, analysing } = workspace.snapshot;
  throw new Error(`never happened: ${JSON.stringify({ storage, imports, notices, analysing })}`);
}

export async function openedWorkspace(ports: Ports): Promise<Workspace> {
  const workspace = createWorkspace(ports);
  await until(
    workspace,
    ({ storage, analysing, corpus }) => storage !== 'opening' && !analysing && corpus.dictionaries.length > 0,
  );
  return workspace;
}

/** One's own records of a snapshot: what is not shipped. */
export function ownOf({ corpus }: Snapshot): Corpus {
  const own = Object.entries(corpus).map(([name, records]: [string, unknown]): readonly [string, unknown] => [
    name,
    Array.isArray(records)
      ? (records as readonly CorpusRecord<unknown>[]).filter(({ origin }) => origin.from !== 'shipped')
      : records,
  ]);
  return { ...EMPTY_CORPUS, ...(Object.fromEntries(own) as Partial<Corpus>) };
}
