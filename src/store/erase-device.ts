import { deleteDB } from 'idb';
import { COLLECTIONS } from '../core/model/corpus.ts';
import type { Connection } from './connection.ts';
import { KEY_PREFIX } from './key-store.ts';
import { DATABASE_NAME, STORES } from './schema.ts';
import type { StoreEnvironment } from './store-environment.ts';
import { withDatabase } from './with-database.ts';

/** Milliseconds to wait for other tabs to let go of the database before it is emptied in place. */
const DELETE_LIMIT = 3_000;

/**
 * Removes the database, our keys and our caches; nothing of other programs at the same address.
 *
 * @throws {StoreError} `failed` or `newer` where the database can be neither removed nor emptied; the rest is gone then.
 */
export async function eraseDevice(
  environment: Pick<StoreEnvironment, 'keys' | 'caches'>,
  connection: Connection,
): Promise<void> {
  connection.close();
  environment.keys.clear();
  for (const name of (await environment.caches?.keys()) ?? [])
    if (name.startsWith(KEY_PREFIX)) await environment.caches?.delete(name);
  if (typeof indexedDB !== 'undefined' && !(await isDeleted())) await empty(connection);
}

async function isDeleted(): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, DELETE_LIMIT);
  });
  const deleted = deleteDB(DATABASE_NAME).then(
    () => true,
    () => false,
  );
  const outcome = await Promise.race([deleted, limit]);
  clearTimeout(timer);
  return outcome;
}

/** Another tab holds on to the database: then at least nothing stays in it. */
async function empty(connection: Connection): Promise<void> {
  await withDatabase(connection, async (database) => {
    const transaction = database.transaction([...STORES, 'files'], 'readwrite');
    await Promise.all([
      transaction.objectStore('files').clear(),
      ...COLLECTIONS.map((name) => transaction.objectStore(name).clear()),
      transaction.objectStore('settings').delete('settings'),
      transaction.done,
    ]);
  });
}
