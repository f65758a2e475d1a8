import { openDB, type IDBPDatabase } from 'idb';
import { DATABASE_NAME, type Database, type Migration, type Tables } from './schema.ts';
import { StoreError, storeErrorOf } from './store-error.ts';

/** One connection at a time to the database, opened when it is needed. */
export interface Connection {
  open(): Promise<Database>;
  close(): void;
}

/** Milliseconds after which opening counts as failed: a browser may leave the question unanswered for ever. */
const OPEN_LIMIT = 5_000;

/** @param onNewer Another tab wants to upgrade the database: this connection made way for it. */
export function createConnection(migrations: readonly Migration[], now: () => Date, onNewer: () => void): Connection {
  let current: Database | undefined;
  let opening: Promise<Database> | undefined;

  async function open(): Promise<Database> {
    let isLate = false;
    const opened = openDB<Tables>(DATABASE_NAME, migrations.length, {
      upgrade(database, from, _to, transaction) {
        // An upgrade that fails is told by the opening that fails with it; none of its own promises has more to say.
        transaction.done.catch(() => undefined);
        for (const migrate of migrations.slice(from))
          migrate(database, transaction, freshMark(now()))?.catch(() => {
            if (transaction.error === null) transaction.abort();
          });
      },
      blocking(_version, next, event) {
        // Whoever does not make way keeps every newer tab waiting.
        (event.target as IDBDatabase).close();
        current = undefined;
        if (next !== null) onNewer();
      },
      terminated() {
        current = undefined;
      },
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        isLate = true;
        reject(new StoreError('failed', `no answer in ${String(OPEN_LIMIT)} ms`));
      }, OPEN_LIMIT);
    });
    opened.then(
      (database: IDBPDatabase<Tables>) => {
        if (isLate) database.close();
      },
      () => undefined,
    );
    try {
      return await Promise.race([opened, limit]);
    } catch (error) {
      throw storeErrorOf(error);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async open() {
      if (current !== undefined) return current;
      opening ??= open().finally(() => {
        opening = undefined;
      });
      current = await opening;
      return current;
    },
    close() {
      current?.close();
      current = undefined;
    },
  };
}

/** What tells a new database from any other: when it was made, and chance, because a clock can be set back. */
function freshMark(now: Date): string {
  return `${now.toISOString()} ${crypto.getRandomValues(new Uint32Array(1)).join()}`;
}
