import * as v from 'valibot';
import type { KeyStore } from './key-store.ts';

/**
 * What we remember of the database outside it, because a browser that throws a database away says nothing, and opening
 * it again quietly makes an empty one.
 */
export interface Sentinel {
  /** ISO time at which the database was made; the database holds the same. */
  readonly created: string;
  /** Number of records after the last transaction. */
  readonly count: number;
  /** ISO time of the last acknowledged transaction. */
  readonly saved: string;
}

const NAME = 'sentinel';
const schema: v.GenericSchema<unknown, Sentinel> = v.object({
  created: v.string(),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  saved: v.string(),
});

/** @returns Nothing on a first visit, or where what stands there is not ours. */
export function readSentinel(keys: KeyStore): Sentinel | undefined {
  try {
    const read = v.safeParse(schema, JSON.parse(keys.get(NAME) ?? ''));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

export function writeSentinel(keys: KeyStore, sentinel: Sentinel): void {
  keys.set(NAME, JSON.stringify(sentinel));
}
