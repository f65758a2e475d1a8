import type { IDBPTransaction } from 'idb';
import { COLLECTIONS, type Corpus, type CorpusChange, type CorpusRecord } from '../core/model/corpus.ts';
import { findRecord } from '../core/model/find-record.ts';
import { STORES, type Database, type Tables } from './schema.ts';
import { StoreError, storeErrorOf } from './store-error.ts';

type WriteTransaction = IDBPTransaction<Tables, (typeof STORES)[number][], 'readwrite'>;

/**
 * Writes one change in one transaction: all of it, or nothing and an error.
 *
 * @param base The corpus that the change was made for.
 * @param check Looks at which database this is and how many records are in it, and throws to refuse the change.
 * @returns The number of records afterwards.
 */
export async function writeChange(
  database: Database,
  change: CorpusChange,
  base: Corpus,
  check: (mark: string, count: number) => void,
): Promise<number> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  const done = transaction.done.catch((error: unknown) => {
    throw storeErrorOf(error);
  });
  // Waited for at the end; should something fail before, this is not left to fail unheard.
  done.catch(() => undefined);
  try {
    check(String(await transaction.objectStore('settings').get('mark')), await countIn(transaction));
    await checkRevisions(transaction, change, base);
    const puts = change.edits.map(async (edit) => {
      const store = transaction.objectStore(edit.collection);
      if ('put' in edit) await store.put(edit.put);
      else await store.delete(edit.remove);
    });
    if (change.settings !== undefined)
      puts.push(
        transaction
          .objectStore('settings')
          .put(change.settings, 'settings')
          .then(() => undefined),
      );
    await Promise.all(puts);
    const count = await countIn(transaction);
    await done;
    return count;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It had ended by itself.
    }
    // The reason of the abort (no room left) says more than the request that it made fail.
    const isClear = storeErrorOf(error).reason !== 'failed' || transaction.error === null;
    throw isClear ? error : transaction.error;
  }
}

/** Refuses a change of what is no longer what its maker knew. */
async function checkRevisions(transaction: WriteTransaction, change: CorpusChange, base: Corpus): Promise<void> {
  await Promise.all(
    change.edits.map(async (edit) => {
      const id = 'put' in edit ? edit.put.id : edit.remove;
      const records: readonly CorpusRecord<unknown>[] = base[edit.collection];
      const stored = await transaction.objectStore(edit.collection).get(id);
      if (stored?.revision !== findRecord(records, id)?.revision)
        throw new StoreError('conflict', `${edit.collection} ${id}`);
    }),
  );
  if (change.settings === undefined) return;
  const stored: unknown = (await transaction.objectStore('settings').get('settings')) ?? {};
  if (JSON.stringify(stored) !== JSON.stringify(base.settings)) throw new StoreError('conflict', 'settings');
}

async function countIn(transaction: WriteTransaction): Promise<number> {
  const counts = await Promise.all(COLLECTIONS.map((name) => transaction.objectStore(name).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}
