import { COLLECTIONS, type CollectionName, type Corpus, type CorpusRecord } from '../core/model/corpus.ts';
import { nameOf } from './same-thing.ts';

/** Collections that were found in order: lists are never changed, so they stay so. */
const ORDERED = new WeakSet<readonly unknown[]>();

/**
 * A corpus in its own order: by when a record came in, then by name.
 *
 * The database gives records back in the order of their ids, which are random; and the order in which files are dropped
 * means nothing. Collections that stand in order stay the same objects.
 */
export function inOrder(corpus: Corpus): Corpus {
  const sorted = COLLECTIONS.flatMap((collection) => {
    const records = orderOf(collection, corpus[collection]);
    return records === corpus[collection] ? [] : [[collection, records] as const];
  });
  return sorted.length === 0 ? corpus : { ...corpus, ...(Object.fromEntries(sorted) as Partial<Corpus>) };
}

type AnyRecord = CorpusRecord<unknown>;

function orderOf(collection: CollectionName, records: readonly AnyRecord[]): readonly AnyRecord[] {
  if (ORDERED.has(records)) return records;
  const compare = (a: AnyRecord, b: AnyRecord): number =>
    compareTexts(a.origin.added ?? '', b.origin.added ?? '') ||
    compareTexts(nameOf(collection, a.value) ?? '', nameOf(collection, b.value) ?? '') ||
    compareTexts(a.id, b.id);
  const isInOrder = records.every((record, index) => {
    const before = records[index - 1];
    return before === undefined || compare(before, record) <= 0;
  });
  const ordered = isInOrder ? records : records.toSorted(compare);
  ORDERED.add(ordered);
  return ordered;
}

/** By code unit, not by the rules of a language: the order must be the same on every device. */
function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
