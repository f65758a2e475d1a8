import { COLLECTIONS, type Corpus } from '../core/model/corpus.ts';
import { createConnection, type Connection } from './connection.ts';
import { eraseDevice } from './erase-device.ts';
import { createMemoryStore } from './memory-store.ts';
import { readAll, type Contents } from './read-all.ts';
import { MIGRATIONS, type Database } from './schema.ts';
import { readSentinel, writeSentinel, type Sentinel } from './sentinel.ts';
import { StoreError, storeErrorOf } from './store-error.ts';
import type { StoreEnvironment } from './store-environment.ts';
import type { Store, StoreEvent } from './store.ts';
import { withDatabase } from './with-database.ts';
import { writeChange } from './write-change.ts';

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
    const found = await withDatabase(connection, readAll);
    return createStore(environment, connection, { listeners, tell, found, before });
  } catch (error) {
    const state = storeErrorOf(error).reason === 'newer' ? 'newer' : 'memory';
    const clear = (): Promise<void> => eraseDevice(environment, connection);
    return createMemoryStore(state, before?.count ?? 0, clear, environment.now);
  }
}

/** Bytes of files that are let go of at first, where a change has no room. */
const FIRST_ROOM = 1_000_000;

/** Writes; where there is no room, kept files make way for it, ever more of them, until none are left. */
async function withRoom(database: Database, write: () => Promise<number>): Promise<number> {
  for (let room = FIRST_ROOM; ; room *= 4) {
    try {
      return await write();
    } catch (error) {
      if (storeErrorOf(error).reason !== 'quota' || !(await makeRoom(database, room))) throw error;
    }
  }
}

async function makeRoom(database: Database, wanted: number): Promise<boolean> {
  try {
    const { letGoOfFiles } = await import('./kept-files.ts');
    return await letGoOfFiles(database, wanted);
  } catch {
    // Not loaded, or not answered: that there is no room is what matters.
    return false;
  }
}

interface Opening {
  readonly listeners: Set<(event: StoreEvent) => void>;
  readonly tell: (event: StoreEvent) => void;
  readonly found: Contents;
  readonly before: Sentinel | undefined;
}

function createStore(environment: StoreEnvironment, connection: Connection, opening: Opening): Store {
  const { channel, keys } = environment;
  const { listeners, tell, found, before } = opening;
  const isOurs = before?.mark === found.mark;
  const isRemoved = found.count === 0 && before !== undefined && before.count > 0 && !isOurs;
  if (found.count > 0 && !isOurs) writeSentinel(keys, { mark: found.mark, count: found.count });
  /** Which database we know; undefined: whichever is there. */
  let known: string | undefined = found.mark;
  let saved = isOurs ? before.saved : undefined;
  let isPersistAsked = false;

  if (channel !== undefined)
    channel.onmessage = ({ data }: MessageEvent) => {
      if (data === 'changed') tell({ kind: 'changed' });
      if (data !== 'erased') return;
      known = undefined;
      connection.close();
      tell({ kind: 'erased' });
    };

  /**
   * The database may have been thrown away and quietly made anew since we last looked. If it is empty while we had
   * something, that is a loss. If not, another tab began again.
   */
  function recognise(mark: string, count: number, base: Corpus): 'known' | 'other' | 'removed' {
    const isOther = known !== undefined && known !== mark;
    known = mark;
    if (!isOther) return 'known';
    return count === 0 && COLLECTIONS.some((name) => base[name].length > 0) ? 'removed' : 'other';
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
    state: isRemoved ? 'removed' : 'saved',
    kept: before?.count ?? 0,
    initial: found,
    get saved() {
      return saved;
    },
    async load(base) {
      const contents = await withDatabase(connection, readAll);
      if (recognise(contents.mark, contents.count, base) === 'removed') throw new StoreError('removed', contents.mark);
      return contents;
    },
    async apply(change, base) {
      const write = (database: Database): Promise<number> =>
        writeChange(database, change, base, (mark, present) => {
          const which = recognise(mark, present, base);
          // What another tab began anew has revisions of its own, that say nothing about ours.
          if (which === 'other' && present > 0) throw new StoreError('conflict', mark);
          if (which === 'removed') throw new StoreError('removed', mark);
        });
      const count = await withDatabase(connection, (database) => withRoom(database, () => write(database)));
      saved = environment.now().toISOString();
      writeSentinel(keys, { mark: known ?? '', count, saved });
      channel?.postMessage('changed');
      void askToPersist();
      return saved;
    },
    async keepFiles(files) {
      // Only whoever brings in files needs this.
      const { keepFiles } = await import('./kept-files.ts');
      return withDatabase(connection, (database) => keepFiles(database, files));
    },
    async file(digest) {
      return (await withDatabase(connection, (database) => database.get('files', digest)))?.bytes;
    },
    async erase() {
      await eraseDevice(environment, connection);
      known = undefined;
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
