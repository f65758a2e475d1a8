import type { Assessment } from '../core/model/assessment.ts';
import { COLLECTIONS, recordId, type CollectionName, type Corpus, type CorpusRecord } from '../core/model/corpus.ts';
import { findRecord } from '../core/model/find-record.ts';
import type { Dictionary } from '../core/model/dictionary.ts';
import type { Mapping } from '../core/model/crosswalk.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import { contentKey, isSame } from './is-same.ts';
import { dictionaryReviewOf, reviewOf } from './profile-review.ts';
import { isLater } from './merge-links.ts';
import { merged } from './reviewing.ts';
import { nameOf } from './same-thing.ts';
import {
  asReadOf,
  correctedDictionaryOrigin,
  correctedOrigin,
  dictionaryAsReadOf,
  settledOf,
  valueAsRead,
  withSeen,
} from './stored-corrections.ts';
import { ME } from './workspace.ts';

/**
 * One record on its way in: read from a file and looked at here, one's own that was opened again, or from a workspace
 * file, of which nobody saw the rows here.
 */
export interface Incoming {
  readonly collection: CollectionName;
  readonly record: CorpusRecord<unknown>;
  readonly file: string;
  readonly from: 'reading' | 'record' | 'workspace';
}

/** What becomes of a record that comes in, with the identity that it gets. */
export interface Placed {
  readonly outcome: 'added' | 'replaced' | 'same';
  readonly record: CorpusRecord<unknown>;
}

/** Where the records of a corpus are found; `taken` have been replaced by this import already. */
export interface Known {
  readonly byId: Map<string, CorpusRecord<unknown>>;
  readonly byContent: ReadonlyMap<string, readonly CorpusRecord<unknown>[]>;
  readonly byName: ReadonlyMap<string, readonly CorpusRecord<unknown>[]>;
  /** What the functions and dictionaries that say something else by now said when they were read. */
  readonly read: ReadonlySet<string>;
  readonly taken: Set<string>;
  /** Links by who says what of which pair, those of this import too. */
  readonly links: Map<string, CorpusRecord<Mapping>>;
}

export function indexOf(corpus: Corpus): Known {
  const byId = new Map<string, CorpusRecord<unknown>>();
  const byContent = new Map<string, CorpusRecord<unknown>[]>();
  const byName = new Map<string, CorpusRecord<unknown>[]>();
  for (const collection of COLLECTIONS)
    for (const record of corpus[collection]) {
      byId.set(`${collection}/${record.id}`, record);
      addTo(byContent, `${collection}/${contentKey(record.value)}`, record);
      const name = nameOf(collection, record.value);
      if (name !== undefined) addTo(byName, `${collection}/${name}`, record);
    }
  const read = new Set([
    ...corpus.profiles
      .filter(({ origin }) => origin.asRead !== undefined || origin.factsAsRead !== undefined)
      .map((record) => readKey({ collection: 'profiles', record })),
    ...corpus.dictionaries
      .filter(({ origin }) => origin.competenciesAsRead !== undefined || origin.factsAsRead !== undefined)
      .map((record) => readKey({ collection: 'dictionaries', record })),
  ]);
  const links = new Map(corpus.mappings.map((record) => [nameOf('mappings', record.value) ?? '', record]));
  return { byId, byContent, byName, read, taken: new Set(), links };
}

function addTo<T>(map: Map<string, T[]>, key: string, one: T): void {
  map
    .set(key, map.get(key) ?? [])
    .get(key)
    ?.push(one);
}

/** A text that two functions share exactly when they were read the same, whatever was settled about them after that. */
export function readKey({ collection, record }: Pick<Incoming, 'collection' | 'record'>): string {
  return `${collection}/${contentKey(valueAsRead(collection, record))}`;
}

/** Whether a person settled anything about it. */
export function isCorrected({ record }: Pick<Incoming, 'record'>): boolean {
  return settledOf(record.origin).length > 0;
}

/** Where a record goes among those that are there. */
export function placeOf(one: Incoming, known: Known, newId: () => string): Placed {
  const { collection, record } = one;
  const earlier = known.byId.get(`${collection}/${record.id}`);
  if (one.from === 'record') {
    if (earlier === undefined) return { outcome: 'added', record };
    return { outcome: saysSame(earlier, record) ? 'same' : 'replaced', record };
  }
  // A boundary: records were decoded for their collection.
  if (collection === 'mappings') return placeOfLink(record as CorpusRecord<Mapping>, known, newId);
  if (isThere(one, known)) return { outcome: 'same', record };
  if (earlier !== undefined && record.id === ME) return placeOf(otherSelf(one, newId), known, newId);
  if (earlier !== undefined) {
    if (earlier.revision > record.revision) return { outcome: 'same', record };
    return { outcome: 'replaced', record: carriedOver(one, earlier) };
  }
  const name = nameOf(collection, record.value);
  const namesake = known.byName.get(`${collection}/${name ?? ''}`)?.find(({ id }) => !known.taken.has(id));
  if (name === undefined || namesake === undefined) return { outcome: 'added', record };
  const { id, revision } = namesake;
  return { outcome: 'replaced', record: { ...carriedOver(one, namesake), id, revision } };
}

/**
 * A link takes the place of what the same person said of the pair earlier. What anybody else said of it stays: whoever
 * contradicts whom, and whichever file came first, a person settles it.
 */
function placeOfLink(record: CorpusRecord<Mapping>, known: Known, newId: () => string): Placed {
  const name = nameOf('mappings', record.value) ?? '';
  const earlier = known.links.get(name);
  if (earlier !== undefined && !isLater(record.value, earlier.value)) return { outcome: 'same', record: earlier };
  const isTaken = known.byId.has(`mappings/${record.id}`);
  const placed =
    earlier === undefined
      ? { ...record, ...(isTaken ? { id: recordId(newId()), revision: 0 } : {}) }
      : { ...record, id: earlier.id, revision: earlier.revision };
  known.links.set(name, placed);
  return { outcome: earlier === undefined ? 'added' : 'replaced', record: placed };
}

/**
 * Whether a record brings nothing.
 *
 * What people settled counts as content, but what was read the same without it never takes it away: nor does a file
 * that says by itself what was settled here.
 */
function isThere(one: Incoming, known: Known): boolean {
  const alike = known.byContent.get(`${one.collection}/${contentKey(one.record.value)}`) ?? [];
  if (alike.some((record) => saysSame(record, one.record))) return true;
  if (isCorrected(one)) return false;
  if (one.from === 'workspace') return alike.length > 0 || known.read.has(readKey(one));
  return alike.some((record) => readKey({ ...one, record }) !== readKey(one));
}

function saysSame(a: CorpusRecord<unknown>, b: CorpusRecord<unknown>): boolean {
  return (
    isSame(a.value, b.value) &&
    isSame(settledOf(a.origin), settledOf(b.origin)) &&
    isSame(a.origin.seen ?? [], b.origin.seen ?? [])
  );
}

/** What a workspace file brings in the place of what people settled things about here: those are not lost. */
function carriedOver({ collection, record, from }: Incoming, earlier: CorpusRecord<unknown>): CorpusRecord<unknown> {
  const { seen = [] } = earlier.origin;
  const settled = settledOf(earlier.origin);
  if (from !== 'workspace' || isCorrected({ record })) return record;
  const origin = record.origin.seen === undefined ? withSeen(record.origin, seen) : record.origin;
  // A boundary: records were decoded for their collection.
  if (settled.length > 0 && collection === 'profiles') {
    const review = reviewOf(record.value as FunctionProfile, settled);
    return { ...record, value: review.corrected, origin: correctedOrigin(origin, review) };
  }
  if (settled.length > 0 && collection === 'dictionaries') {
    const review = dictionaryReviewOf(record.value as Dictionary, settled);
    return { ...record, value: review.corrected, origin: correctedDictionaryOrigin(origin, review) };
  }
  return { ...record, origin };
}

/**
 * The new version of a function or dictionary, with what was settled of the stored one in the same import.
 *
 * What does not fit the new version is kept too: it waits there as a conflict.
 */
export function carriedOnto(
  version: CorpusRecord<unknown>,
  { collection, record }: Incoming,
  { profiles, dictionaries }: Corpus,
): CorpusRecord<unknown> {
  // A boundary, twice: records were decoded for their collection.
  if (collection === 'dictionaries') {
    const dictionary = version as CorpusRecord<Dictionary>;
    const earlier = findRecord(dictionaries, record.id)?.origin;
    const all = merged(settledOf(dictionary.origin), earlier && settledOf(earlier), settledOf(record.origin));
    const renewed = dictionaryReviewOf(dictionaryAsReadOf(dictionary), all);
    const origin = correctedDictionaryOrigin(dictionary.origin, renewed);
    return { ...dictionary, value: renewed.corrected, origin };
  }
  const profile = version as CorpusRecord<FunctionProfile>;
  const before = findRecord(profiles, record.id)?.origin;
  const settled = merged(settledOf(profile.origin), before && settledOf(before), settledOf(record.origin));
  const review = reviewOf(asReadOf(profile), settled);
  return { ...profile, value: review.corrected, origin: correctedOrigin(profile.origin, review) };
}

/** On two devices someone answers as ME: neither may answer for the other, so the one that comes in gets a name. */
function otherSelf(one: Incoming, newId: () => string): Incoming {
  // A boundary: ME is an assessment.
  const value = one.record.value as Assessment;
  const named = { ...value, person: `${value.person} (${one.file})` };
  return { ...one, record: { ...one.record, id: recordId(newId()), revision: 0, value: named } };
}
