import type { CorpusRecord } from '../core/model/corpus.ts';
import type { Database } from './schema.ts';
import { storeErrorOf } from './store-error.ts';

/** Bytes of all files together: more would crowd out the records, of which there is often no other copy. */
const KEPT_LIMIT = 500_000_000;

/**
 * Keeps these files where a record was read from them, and lets go of every file that no record was read from.
 *
 * Which records there are is asked of the database itself, in the same transaction: another tab may have changed them.
 *
 * @param files By digest; absent: no file is to be kept at all.
 * @returns How many of these did not fit, or could not be stored.
 */
export async function keepFiles(
  database: Database,
  files: ReadonlyMap<string, ArrayBuffer> | undefined,
): Promise<number> {
  if (files === undefined) {
    await database.clear('files');
    return 0;
  }
  try {
    return await keepAll(database, files);
  } catch (error) {
    if (storeErrorOf(error).reason !== 'quota') throw error;
  }
  if (files.size < 2) return files.size;
  // There is no room for all: as many as there is room for.
  let missing = 0;
  for (const one of files) missing += await keepFiles(database, new Map([one]));
  return missing;
}

/**
 * Lets go of kept files, those of the oldest records first, until there is at least so much more room: records, of
 * which there is often no other copy, go before files, of which there is.
 *
 * @param wanted Bytes.
 * @returns Whether anything was let go of.
 */
export async function letGoOfFiles(database: Database, wanted: number): Promise<boolean> {
  const { done, kept, records } = await opened(database);
  const age = new Map<string, string>();
  for (const one of records) {
    const added = addedOf(one);
    for (const digest of digestOf(one)) if (added > (age.get(digest) ?? '')) age.set(digest, added);
  }
  const files: { readonly digest: string; readonly size: number }[] = [];
  for (let cursor = await kept.index('size').openKeyCursor(); cursor !== null; cursor = await cursor.continue())
    files.push({ digest: cursor.primaryKey, size: cursor.key });
  const oldest = files.toSorted((one, other) => (age.get(one.digest) ?? '').localeCompare(age.get(other.digest) ?? ''));
  let room = 0;
  for (const { digest, size } of oldest) {
    if (room >= wanted) break;
    await kept.delete(digest);
    room += size;
  }
  await done;
  return room > 0;
}

async function keepAll(database: Database, files: ReadonlyMap<string, ArrayBuffer>): Promise<number> {
  const { done, kept, records } = await opened(database);
  const wanted = new Set(records.flatMap(digestOf));
  let room = KEPT_LIMIT;
  const known = new Set<string>();
  // Keys of an index come without what they lead to.
  for (let cursor = await kept.index('size').openKeyCursor(); cursor !== null; cursor = await cursor.continue()) {
    if (!wanted.has(cursor.primaryKey)) await kept.delete(cursor.primaryKey);
    else {
      known.add(cursor.primaryKey);
      room -= cursor.key;
    }
  }
  let missing = 0;
  for (const [digest, bytes] of files) {
    if (known.has(digest) || !wanted.has(digest)) continue;
    const size = bytes.byteLength;
    if (size > room) missing += 1;
    else {
      room -= size;
      await kept.put({ bytes, size }, digest);
    }
  }
  await done;
  return missing;
}

/** Files and the records that were read from them, in one transaction; `done` is waited for at the end. */
async function opened(database: Database) {
  const transaction = database.transaction(['profiles', 'dictionaries', 'files'], 'readwrite');
  const done = transaction.done.catch((error: unknown) => {
    throw storeErrorOf(error);
  });
  // Should something fail before it is waited for, it is not left to fail unheard.
  done.catch(() => undefined);
  const records = await Promise.all([
    transaction.objectStore('profiles').getAll(),
    transaction.objectStore('dictionaries').getAll(),
  ]);
  return { done, kept: transaction.objectStore('files'), records: records.flat() };
}

/** An ISO time; the empty text, before all others, where a record has none. */
function addedOf(record: Partial<CorpusRecord<unknown>>): string {
  return record.origin?.added ?? '';
}

/** Rows are what the database holds, whatever that is. */
function digestOf(record: Partial<CorpusRecord<unknown>>): readonly string[] {
  const digest = record.origin?.digest;
  return digest === undefined ? [] : [digest];
}
