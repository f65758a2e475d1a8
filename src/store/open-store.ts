import { deleteDB } from 'idb';
import { COLLECTIONS, type CollectionName, type Corpus, type CorpusChange } from '../core/model/corpus.ts';
import { readableCorpus, type ReadableCorpus } from '../core/model/readable-corpus.ts';
import { createConnection, type Connection } from './connection.ts';
import { KEY_PREFIX, type KeyStore } from './key-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { DATABASE_NAME, MIGRATIONS, type Database, type Migration } from './schema.ts';
import { readSentinel, writeSentinel } from './sentinel.ts';
import { StoreError, storeErrorOf } from './store-error.ts';
import type { Store, StoreEvent } from './store.ts';

/** What the store needs of its surroundings besides `indexedDB`; a browser may lack each of them. */
export interface StoreEnvironment {
  readonly keys: KeyStore;
  readonly now: () => Date;
  /** Speaks to the other tabs; what one says does not come back to oneself. */
  readonly channel?: Pick<BroadcastChannel, 'postMessage' | 'onmessage' | 'close'>;
  /** Asks the browser to keep the data when space runs short. */
  readonly persist?: () => Promise<boolean>;
  readonly caches?: Pick<CacheStorage, 'keys' | 'delete'>;
  /** The steps of the schema; tests give those of a version to come. */
  readonly migrations?: readonly Migration[];
}

const STORES = [...COLLECTIONS, 'settings'] as const;
/** Milliseconds to wait for other tabs to let go of the database before it is emptied in place. */
const DELETE_LIMIT = 3_000;

/**
 * Opens the database, or what stands in for it: a browser that refuses or does not answer gives a store in memory, and
 * never an error.
 */
export async function openStore(environment: StoreEnvironment): Promise<Store> {
  const listeners = new Set<(event: StoreEvent) => void>();
  const tell = (event: StoreEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const connection = createConnection(environment.migrations ?? MIGRATIONS, environment.now, () => {
    tell({ kind: 'newer' });
  });
  const before = readSentinel(environment.keys);
  try {
    const { found, loaded } = await withDatabase(connection, readAll);
    const isRemoved = before !== undefined && before.count > 0 && before.created !== found;
    return createStore(environment, connection, listeners, tell, {
      state: isRemoved ? 'removed' : 'saved',
      kept: before?.count ?? 0,
      initial: loaded,
      saved: isRemoved ? undefined : before?.saved,
      created: found,
    });
  } catch (error) {
    const state = storeErrorOf(error).reason === 'newer' ? 'newer' : 'memory';
    const clear = (): Promise<void> => eraseDevice(environment, connection);
    return createMemoryStore(state, before?.count ?? 0, clear, environment.now);
  }
}

interface Opening extends Pick<Store, 'kept' | 'initial' | 'saved'> {
  readonly state: 'saved' | 'removed';
  readonly created: string;
}

function createStore(
  environment: StoreEnvironment,
  connection: Connection,
  listeners: Set<(event: StoreEvent) => void>,
  tell: (event: StoreEvent) => void,
  opening: Opening,
): Store {
  const { channel, keys } = environment;
  /** Which database we know; undefined: whichever is there. */
  let created: string | undefined = opening.created;
  let saved = opening.saved;
  let isPersistAsked = false;

  if (channel !== undefined)
    channel.onmessage = ({ data }: MessageEvent) => {
      if (data === 'changed') tell({ kind: 'changed' });
      if (data !== 'erased') return;
      created = undefined;
      connection.close();
      tell({ kind: 'erased' });
    };

  /** The database may have been thrown away and quietly made anew since we last looked. */
  function checkCreated(found: string): void {
    const isOther = created !== undefined && created !== found;
    created = found;
    if (isOther) throw new StoreError('removed', found);
  }

  async function askToPersist(): Promise<void> {
    if (isPersistAsked || environment.persist === undefined) return;
    isPersistAsked = true;
    try {
      tell({ kind: 'persisted', granted: await environment.persist() });
    } catch {
      tell({ kind: 'persisted', granted: false });
    }
  }

  return {
    state: opening.state,
    kept: opening.kept,
    initial: opening.initial,
    get saved() {
      return saved;
    },
    async load() {
      const { found, loaded } = await withDatabase(connection, readAll);
      checkCreated(found);
      return loaded;
    },
    async apply(change, base) {
      const count = await withDatabase(connection, (database) => write(database, change, base, checkCreated));
      saved = environment.now().toISOString();
      writeSentinel(keys, { created: created ?? '', count, saved });
      channel?.postMessage('changed');
      void askToPersist();
      return saved;
    },
    async erase() {
      await eraseDevice(environment, connection);
      created = undefined;
      saved = undefined;
      channel?.postMessage('erased');
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      channel?.close();
      connection.close();
    },
  };
}

/** Works on the database; a connection that the browser dropped behind our back is opened again, once. */
async function withDatabase<T>(connection: Connection, work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await connection.open());
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw storeErrorOf(error);
    connection.close();
  }
  try {
    return await work(await connection.open());
  } catch (error) {
    throw storeErrorOf(error);
  }
}

async function readAll(database: Database): Promise<{ readonly found: string; readonly loaded: ReadableCorpus }> {
  const transaction = database.transaction(STORES, 'readonly');
  const collections = Promise.all(
    COLLECTIONS.map(async (name): Promise<[CollectionName, unknown[]]> => [
      name,
      await transaction.objectStore(name).getAll(),
    ]),
  );
  const settings = transaction.objectStore('settings');
  const [rows, kept, found] = await Promise.all([collections, settings.get('settings'), settings.get('created')]);
  return { found: String(found), loaded: readableCorpus(new Map(rows), kept) };
}

/** @returns The number of records afterwards. */
async function write(
  database: Database,
  change: CorpusChange,
  base: Corpus,
  checkCreated: (found: string) => void,
): Promise<number> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  // An abort makes every request fail; each of them is waited for here, and none is left to fail unheard.
  const done = transaction.done.catch((error: unknown) => {
    throw storeErrorOf(error);
  });
  done.catch(() => undefined);
  try {
    const settings = transaction.objectStore('settings');
    checkCreated(String(await settings.get('created')));
    for (const edit of change.edits) {
      const id = 'put' in edit ? edit.put.id : edit.remove;
      const expected = base[edit.collection].find((record) => record.id === id)?.revision;
      const stored = await transaction.objectStore(edit.collection).get(id);
      if (stored?.revision !== expected) throw new StoreError('conflict', `${edit.collection} ${id}`);
    }
    if (change.settings !== undefined) {
      const stored: unknown = (await settings.get('settings')) ?? {};
      if (JSON.stringify(stored) !== JSON.stringify(base.settings)) throw new StoreError('conflict', 'settings');
      await settings.put(change.settings, 'settings');
    }
    await Promise.all(
      change.edits.map(async (edit) => {
        const store = transaction.objectStore(edit.collection);
        if ('put' in edit) await store.put(edit.put);
        else await store.delete(edit.remove);
      }),
    );
    const counts = await Promise.all(COLLECTIONS.map((name) => transaction.objectStore(name).count()));
    await done;
    return counts.reduce((sum, count) => sum + count, 0);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It had ended by itself.
    }
    // The reason of the abort (no room left) says more than the request that it made fail.
    const reason = storeErrorOf(error);
    if (reason.reason !== 'failed') throw reason;
    throw transaction.error === null ? error : storeErrorOf(transaction.error);
  }
}

/** Removes the database, our keys and our caches; where other tabs hold on to the database, it is emptied in place. */
async function eraseDevice(environment: StoreEnvironment, connection: Connection): Promise<void> {
  connection.close();
  if (typeof indexedDB !== 'undefined') {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => {
        resolve('late');
      }, DELETE_LIMIT);
    });
    const deleted = deleteDB(DATABASE_NAME).then(
      () => 'deleted' as const,
      () => 'late' as const,
    );
    const outcome = await Promise.race([deleted, limit]);
    clearTimeout(timer);
    if (outcome === 'late') await empty(connection);
  }
  environment.keys.clear();
  for (const name of (await environment.caches?.keys()) ?? [])
    if (name.startsWith(KEY_PREFIX)) await environment.caches?.delete(name);
}

async function empty(connection: Connection): Promise<void> {
  await withDatabase(connection, async (database) => {
    const transaction = database.transaction(STORES, 'readwrite');
    await Promise.all([...COLLECTIONS.map((name) => transaction.objectStore(name).clear()), transaction.done]);
  }).catch(() => undefined);
}
