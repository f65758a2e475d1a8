import type { Connection } from './connection.ts';
import type { Database } from './schema.ts';
import { storeErrorOf } from './store-error.ts';

/**
 * Works on the database; a connection that the browser dropped behind our back is opened again, once.
 *
 * @throws {StoreError} whatever goes wrong.
 */
export async function withDatabase<T>(connection: Connection, work: (database: Database) => Promise<T>): Promise<T> {
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
