import { COLLECTIONS, type CollectionName, type Corpus, type CorpusChange, type CorpusRecord } from './corpus.ts';

/**
 * The corpus after one change: the only way in which a corpus becomes another.
 *
 * A record that is put takes the place of the one with the same id, or comes last. Collections that the change does not
 * touch stay the same objects, so that whoever watches one sees that nothing happened to it. Removing what is not there
 * does nothing.
 *
 * @param corpus Stays as it was.
 * @param change Its records are trusted to fit their collection: they come from the same schemas.
 * @returns The same corpus where the change holds nothing.
 * @example applyChange(EMPTY_CORPUS, { edits: [{ collection: 'people', put: jan }] }).people // [jan]
 */
export function applyChange(corpus: Corpus, change: CorpusChange): Corpus {
  if (change.edits.length === 0 && change.settings === undefined) return corpus;
  const touched = new Map<CollectionName, Map<string, CorpusRecord<unknown>>>();
  for (const edit of change.edits) {
    const records =
      touched.get(edit.collection) ??
      new Map<string, CorpusRecord<unknown>>(corpus[edit.collection].map((record) => [record.id, record]));
    touched.set(edit.collection, records);
    if ('put' in edit) records.set(edit.put.id, edit.put);
    else records.delete(edit.remove);
  }
  const collections = Object.fromEntries([...touched].map(([name, records]) => [name, [...records.values()]]));
  return {
    ...corpus,
    // A boundary: an edit names its collection, and its record was decoded for that collection.
    ...(collections as Partial<Corpus>),
    ...(change.settings === undefined ? {} : { settings: change.settings }),
  };
}

/**
 * The change that makes one corpus of another.
 *
 * A record counts as the same when its id and revision are; its content is not looked at, because a revision rises at
 * every change. The order within a collection is not part of a change.
 *
 * @example changeBetween(EMPTY_CORPUS, EMPTY_CORPUS) // { edits: [] }
 */
export function changeBetween(from: Corpus, to: Corpus): CorpusChange {
  const edits = COLLECTIONS.flatMap((collection) => {
    if (from[collection] === to[collection]) return [];
    const before = new Map<string, CorpusRecord<unknown>>(from[collection].map((record) => [record.id, record]));
    const after = new Set<string>(to[collection].map((record) => record.id));
    const removed = from[collection]
      .filter((record) => !after.has(record.id))
      .map((record) => ({ collection, remove: record.id }));
    const put = to[collection]
      .filter((record) => before.get(record.id)?.revision !== record.revision)
      .map((record) => ({ collection, put: record }));
    return [...removed, ...put];
  });
  return from.settings === to.settings ? { edits } : { edits, settings: to.settings };
}
