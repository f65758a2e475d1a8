import type { CorpusRecord } from './corpus.ts';

/** Lists of records are never changed in place, so what was found out about one stays true. */
const INDEXES = new WeakMap<readonly unknown[], ReadonlyMap<string, CorpusRecord<unknown>>>();

/**
 * The record with this identifier, without walking through the list at every question.
 *
 * @param records One collection of a corpus; must not change afterwards.
 * @returns Nothing where the collection has no such record.
 * @example findRecord([jan], jan.id) // jan
 */
export function findRecord<T>(records: readonly CorpusRecord<T>[], id: string): CorpusRecord<T> | undefined {
  const known = INDEXES.get(records);
  const index = known ?? new Map(records.map((record) => [record.id as string, record]));
  if (known === undefined) INDEXES.set(records, index);
  // A boundary of the type system: an index is only ever asked for the list that it was made of.
  return index.get(id) as CorpusRecord<T> | undefined;
}
