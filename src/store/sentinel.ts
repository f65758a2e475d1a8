import type { KeyStore } from './key-store.ts';

/**
 * What we remember of the database outside it, because a browser that throws a database away says nothing, and opening
 * it again quietly makes an empty one.
 *
 * It is less lasting than the database: a browser that is killed may forget the last seconds of it. So it only counts
 * against a database that is empty.
 */
export interface Sentinel {
  /** Which database this is about: a mark that it holds too. */
  readonly mark: string;
  /** Number of records after the last transaction. */
  readonly count: number;
  /** ISO time of the last acknowledged transaction, where it is known. */
  readonly saved?: string;
}

const NAME = 'sentinel';
/** @returns Nothing on a first visit, or where what stands there is not ours. */
export function readSentinel(keys: KeyStore): Sentinel | undefined {
  try {
    const read: unknown = JSON.parse(keys.get(NAME) ?? '');
    return isSentinel(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isSentinel(read: unknown): read is Sentinel {
  if (typeof read !== 'object' || read === null) return false;
  return (
    'mark' in read &&
    typeof read.mark === 'string' &&
    'count' in read &&
    typeof read.count === 'number' &&
    (!('saved' in read) || typeof read.saved === 'string')
  );
}

export function writeSentinel(keys: KeyStore, sentinel: Sentinel): void {
  keys.set(NAME, JSON.stringify(sentinel));
}
