/**
 * Why nothing was stored. `conflict`: a record is no longer what the writer knew; `quota`: there is no room left;
 * `removed`: the browser threw the database away while it was in use; `newer`: a newer version of the program owns it;
 * `failed`: anything else. In every case nothing of the change was written.
 */
export type StoreFailure = 'conflict' | 'quota' | 'removed' | 'newer' | 'failed';

/** A change was not stored, or the database could not be read. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly reason: StoreFailure;

  /** @param detail For whoever mends it, never for the screen. */
  constructor(reason: StoreFailure, detail: string, options?: ErrorOptions) {
    super(`${reason}: ${detail}`, options);
    this.reason = reason;
  }
}

/** What an error of IndexedDB means to us. */
export function storeErrorOf(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const reason = name === 'QuotaExceededError' ? 'quota' : name === 'VersionError' ? 'newer' : 'failed';
  return new StoreError(reason, String(error), { cause: error });
}
