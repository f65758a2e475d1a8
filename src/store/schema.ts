import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { COLLECTIONS, type CollectionName, type CorpusRecord } from '../core/model/corpus.ts';

export const DATABASE_NAME = 'meetlat';

/**
 * Beside one object store per collection: `settings` under its own name, and `mark`, which no other database has; and
 * `files`, which hold nothing that cannot be chosen again.
 */
export type Tables = DBSchema & {
  readonly [name in CollectionName]: { key: string; value: CorpusRecord<unknown> };
} & {
  readonly settings: { key: string; value: unknown };
  readonly files: { key: string; value: KeptFile; indexes: { readonly size: number } };
};

/** The bytes of a file that records were read from; its key is the digest of them. */
export interface KeptFile {
  readonly bytes: ArrayBuffer;
  /** Of those bytes: so that the sizes of all are added up without loading them. */
  readonly size: number;
}

export const STORES = [...COLLECTIONS, 'settings'] as const;

export type Database = IDBPDatabase<Tables>;
export type UpgradeTransaction = IDBPTransaction<Tables, StoreNames<Tables>[], 'versionchange'>;

/**
 * One step of the schema; runs inside the upgrade's transaction, so that it happens completely or not at all.
 *
 * What it returns, if anything, ends when its last request does.
 */
export type Migration = (
  database: Database,
  transaction: UpgradeTransaction,
  mark: string,
) => Promise<unknown> | undefined;

/** `MIGRATIONS[i]` makes version i + 1 of version i. Steps that were released are never edited, only followed by more. */
export const MIGRATIONS: readonly Migration[] = [
  (database, transaction, mark) => {
    for (const collection of COLLECTIONS) database.createObjectStore(collection, { keyPath: 'id' });
    database.createObjectStore('settings');
    return transaction.objectStore('settings').put(mark, 'mark');
  },
  (database) => {
    database.createObjectStore('files').createIndex('size', 'size');
    return undefined;
  },
];
