import { COLLECTIONS, type CollectionName } from '../core/model/corpus.ts';
import { readableCorpus, type ReadableCorpus } from '../core/model/readable-corpus.ts';
import { STORES, type Database } from './schema.ts';

/** Everything in a database, as it was at one moment. `mark` tells this database from any other. */
export interface Contents extends ReadableCorpus {
  readonly mark: string;
  /** Number of records, readable or not. */
  readonly count: number;
}

export async function readAll(database: Database): Promise<Contents> {
  const transaction = database.transaction(STORES, 'readonly');
  const collections = Promise.all(
    COLLECTIONS.map(async (name): Promise<[CollectionName, unknown[]]> => [
      name,
      await transaction.objectStore(name).getAll(),
    ]),
  );
  const settings = transaction.objectStore('settings');
  const [rows, kept, mark] = await Promise.all([collections, settings.get('settings'), settings.get('mark')]);
  const count = rows.reduce((sum, [, all]) => sum + all.length, 0);
  return { ...readableCorpus(new Map(rows), kept), mark: String(mark), count };
}
