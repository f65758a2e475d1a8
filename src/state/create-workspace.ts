import { EMPTY_ANALYSIS } from '../core/model/analysis.ts';
import { EMPTY_CORPUS, type Corpus } from '../core/model/corpus.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { Store, StoreEvent } from '../store/store.ts';
import { WorkerError } from '../worker/worker-error.ts';
import { answeredTarget } from './answered-target.ts';
import { createBoardKeeper } from './board-keeper.ts';
import { createCommands } from './commands.ts';
import { takeInterrupted } from './interrupted-reading.ts';
import type { FileKeeperPorts } from './file-keeper.ts';
import { lateFiles, type LateFiles } from './late-files.ts';
import { lateImports } from './late-imports.ts';
import { createLedger, type Ledger, type LedgerReport } from './ledger.ts';
import type { Ports } from './ports.ts';
import { firstPreferences, readPreferences, writePreferences } from './preferences.ts';
import { createPublisher } from './publisher.ts';
import { createStepHistory } from './step-history.ts';
import { visibleCorpus, type Shipped } from './visible-corpus.ts';
import { withoutHoles } from './without-holes.ts';
import type { Preferences, Snapshot, Workspace } from './workspace.ts';

type SnapshotPreferences = { readonly [K in keyof Preferences]?: Preferences[K] | undefined };

/**
 * The workspace: what the screens depend on, and everything a person can do.
 *
 * It is there at once, and opens its storage by itself; what is asked before that is done waits its turn.
 */
export function createWorkspace(ports: Ports): Workspace {
  const publisher = createPublisher(
    {
      corpus: EMPTY_CORPUS,
      analysis: EMPTY_ANALYSIS,
      analysing: false,
      imports: [],
      storage: 'opening',
      notices: [],
      preferences: readPreferences(ports.keys, ports.languages),
    },
    ports.newId,
  );
  const { publish, notify } = publisher;
  const history = createStepHistory(publish);
  let store: Store = createMemoryStore('memory', 0, () => Promise.resolve(), ports.now);
  let ledger: Ledger = createLedger(store, () => undefined);
  let unsubscribe: () => void = () => undefined;
  let shipped: Shipped = {};
  const own = (): Corpus => ledger.own;
  let files: LateFiles = filesBeside();
  const imports = lateImports(
    {
      worker: ports.worker,
      tabKeys: ports.tabKeys,
      newId: ports.newId,
      own,
      shown: () => publisher.snapshot.corpus,
      shippedDictionary: ports.shipped.dictionary,
      files: {
        add: (...given) => {
          files.add(...given);
        },
        find: (digest) => files.find(digest),
      },
      publish: (items) => {
        publish({ imports: items });
      },
    },
    () => {
      notify('error', 'notice/import-failed');
    },
  );

  const board = createBoardKeeper({
    worker: ports.worker,
    thesaurus: ports.shipped.thesaurus,
    publish: (shown) => {
      publish({ board: shown });
    },
    failed: () => {
      notify('error', 'notice/analysis-failed');
    },
  });

  /** One thing after another: every action starts from what the one before it left. */
  let queue: Promise<unknown> = Promise.resolve();
  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  /** The files of the records as they are now. */
  function filesBeside(): LateFiles {
    const ports: FileKeeperPorts = {
      store,
      isWanted: () => publisher.snapshot.preferences.files ?? true,
      missed: (n) => {
        notify('warning', 'notice/file-not-kept', { n });
      },
    };
    return lateFiles(ports, own, own());
  }

  function show(): void {
    const { snapshot } = publisher;
    const corpus = visibleCorpus(
      own(),
      snapshot.preferences.example ? shipped : withoutExample(shipped),
      snapshot.corpus,
    );
    imports.compareWith(own());
    if (corpus === snapshot.corpus) return;
    publish({ corpus, analysing: true });
    void analyse(corpus, true);
    board.follow(corpus);
  }

  async function analyse(corpus: Corpus, mayRetry: boolean): Promise<void> {
    try {
      const analysis = await ports.worker.analyse(corpus);
      if (publisher.snapshot.corpus === corpus) publish({ analysis, analysing: false });
    } catch (error) {
      const isOver = error instanceof WorkerError && (error.reason === 'replaced' || error.reason === 'cancelled');
      if (isOver || publisher.snapshot.corpus !== corpus) return;
      // Once more, in a fresh worker. After that the figures stay marked as out of date.
      if (mayRetry) await analyse(corpus, false);
      else notify('error', 'notice/analysis-failed');
    }
  }

  function onReport({ storage, savedAt }: LedgerReport): void {
    publish({ storage, savedAt: isToday(savedAt, ports.now()) ? savedAt : undefined });
    show();
  }

  async function open(): Promise<void> {
    store = await ports.openStore();
    unsubscribe = store.subscribe(onStoreEvent);
    ledger = createLedger(store, onReport);
    files = filesBeside();
    const { state, kept, initial } = store;
    onReport({ storage: state, savedAt: store.saved });
    const target = publisher.snapshot.preferences.target ?? answeredTarget(own());
    if (target !== publisher.snapshot.preferences.target) setPreferences({ target });
    if (initial.unreadable > 0) notify('warning', 'notice/unreadable-records', { n: initial.unreadable });
    if (state === 'memory' && kept > 0) notify('warning', 'notice/not-opened', { n: kept });
  }

  /** Everything as on a first visit, but in the language that the person reads now. */
  async function startAfresh(): Promise<void> {
    imports.forget();
    history.clear();
    ports.worker.stop();
    unsubscribe();
    store.close();
    const { language } = publisher.snapshot.preferences;
    publish({
      corpus: EMPTY_CORPUS,
      analysis: EMPTY_ANALYSIS,
      analysing: false,
      notices: [],
      durable: undefined,
      preferences: { ...firstPreferences(ports.languages), language },
    });
    await open();
    await loadShipped();
  }

  async function erase(): Promise<void> {
    ports.tabKeys.clear();
    try {
      await store.erase();
      await startAfresh();
      notify('info', 'notice/erased');
    } catch {
      await startAfresh();
      notify('error', 'notice/not-erased');
    }
  }

  function onStoreEvent(event: StoreEvent): void {
    if (event.kind === 'newer') ledger.giveWay();
    if (event.kind === 'persisted') publish({ durable: event.granted });
    if (event.kind === 'erased') void enqueue(startAfresh);
    if (event.kind === 'changed')
      void enqueue(async () => {
        const lost = await ledger.reload();
        if (lost > 0) notify('warning', 'notice/conflict');
      });
  }

  async function loadShipped(): Promise<void> {
    const { language, example } = publisher.snapshot.preferences;
    try {
      const [dictionaries, mappings, shown] = await Promise.all([
        ports.shipped.dictionary(language),
        shipped.mappings ?? ports.shipped.crosswalk(),
        shipped.example ?? (example ? ports.shipped.example() : undefined),
      ]);
      // Another language was chosen while this one was loading.
      if (language !== publisher.snapshot.preferences.language) return;
      shipped = { dictionaries, mappings, ...(shown === undefined ? {} : { example: shown }) };
      show();
    } catch {
      notify('error', 'notice/shipped-failed');
    }
  }

  function setPreferences(change: SnapshotPreferences): void {
    const before = publisher.snapshot.preferences;
    // A boundary of the type system: only optional preferences are ever taken away.
    const preferences = withoutHoles({ ...before, ...change }) as Preferences;
    writePreferences(ports.keys, preferences);
    publish({ preferences });
    const mustLoad = preferences.example && shipped.example === undefined;
    if (preferences.language !== before.language || mustLoad) void loadShipped();
    if (preferences.example !== before.example) show();
    if (preferences.files !== before.files) void enqueue(() => files.follow());
  }

  const interrupted = takeInterrupted(ports.tabKeys);
  if (interrupted !== undefined) notify('warning', 'notice/reading-interrupted', { file: interrupted });
  void enqueue(open);
  void loadShipped();

  return {
    get snapshot(): Snapshot {
      return publisher.snapshot;
    },
    subscribe: publisher.subscribe,
    commands: createCommands({
      ports,
      publisher,
      history,
      imports,
      ledger: () => ledger,
      files: () => files,
      enqueue,
      setPreferences,
      erase,
      board,
    }),
  };
}

/** A time of day without its day says something only about today. */
function isToday(iso: string | undefined, now: Date): boolean {
  return iso !== undefined && new Date(iso).toDateString() === now.toDateString();
}

function withoutExample({ example: _hidden, ...rest }: Shipped): Shipped {
  return rest;
}
