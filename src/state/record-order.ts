import { COLLECTIONS, type CollectionName, type Corpus, type CorpusRecord } from '../core/model/corpus.ts';
import { nameOf } from './same-thing.ts';

/**
 * A corpus in its own order: by when a record came in, then by name.
 *
 * The database gives records back in the order of their ids, which are random; and the order in which files are dropped
 * means nothing. Collections that stand in order stay the same objects.
 */
export function inOrder(corpus: Corpus): Corpus {
  const sorted = COLLECTIONS.flatMap((collection) => {
    const records = orderOf(collection, corpus);
    return records === corpus[collection] ? [] : [[collection, records] as const];
  });
  return sorted.length === 0 ? corpus : { ...corpus, ...(Object.fromEntries(sorted) as Partial<Corpus>) };
}

function orderOf(collection: CollectionName, corpus: Corpus): readonly CorpusRecord<unknown>[] {
  const records: readonly CorpusRecord<unknown>[] = corpus[collection];
  const keyed = corpus[collection].map((record) => ({
    record: record as CorpusRecord<unknown>,
    keys: [record.origin.added ?? '', nameOf(collection, record.value) ?? '', record.id],
  }));
  const isInOrder = keyed.every((one, index) => index === 0 || compare(keyed[index - 1]?.keys ?? [], one.keys) <= 0);
  return isInOrder ? records : keyed.sort((a, b) => compare(a.keys, b.keys)).map(({ record }) => record);
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
