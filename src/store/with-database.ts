import type { Connection } from './connection.ts';
import type { Database } from './schema.ts';
import { storeErrorOf } from './store-error.ts';

/**
 * Works on the database; should that fail for no reason that we know, it is opened again and tried once more.
 *
 * A browser that throws a database away drops its connections without a word, or breaks off what they are at. Nothing
 * of a transaction that broke off was written, so trying again can do nothing twice.
 *
 * @throws {StoreError} whatever goes wrong.
 */
export async function withDatabase<T>(connection: Connection, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await connection.open();
  try {
    return await work(database);
  } catch (error) {
    const failure = storeErrorOf(error);
    if (failure.reason !== 'failed') throw failure;
    connection.close();
  }
  try {
    return await work(await connection.open());
  } catch (error) {
    throw storeErrorOf(error);
  }
}
