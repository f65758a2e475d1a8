import type { Correction, SeenDoubt } from '../core/model/correction.ts';
import type { CollectionName, Corpus, CorpusRecord, Origin } from '../core/model/corpus.ts';
import type { Dictionary } from '../core/model/dictionary.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import { isSame } from './is-same.ts';
import { nameOf } from './same-thing.ts';
import type { DictionaryReview, ProfileReview } from './workspace.ts';

/** What is looked over row by row, and can be settled. */
export type Reviewable = Extract<CollectionName, 'profiles' | 'dictionaries'>;

/** What a record says was settled about it. */
export interface StoredAbout {
  readonly corrections: readonly Correction[];
  readonly seen: readonly SeenDoubt[];
}

const NOTHING: StoredAbout = { corrections: [], seen: [] };

/** The function of a record as it was read, before anyone settled a row of it. */
export function asReadOf({ value, origin }: CorpusRecord<FunctionProfile>): FunctionProfile {
  return origin.asRead === undefined ? value : { ...value, requirements: origin.asRead };
}

/** The dictionary of a record as it was read, before anyone settled a competency of it. */
export function dictionaryAsReadOf({ value, origin }: CorpusRecord<Dictionary>): Dictionary {
  return origin.competenciesAsRead === undefined ? value : { ...value, competencies: origin.competenciesAsRead };
}

/** What a record of any collection said when it was read. */
export function valueAsRead(collection: CollectionName, record: CorpusRecord<unknown>): unknown {
  // A boundary: records were decoded for their collection.
  if (collection === 'profiles') return asReadOf(record as CorpusRecord<FunctionProfile>);
  return collection === 'dictionaries' ? dictionaryAsReadOf(record as CorpusRecord<Dictionary>) : record.value;
}

/**
 * What people settled, in these records, about a function or dictionary that was just read.
 *
 * The record that was read the same goes first, then the first of the same name: the one that an import replaces. A
 * file that says what the corrected record says needs no corrections any more.
 */
export function storedAbout(
  collection: Reviewable,
  asRead: FunctionProfile | Dictionary,
  own: Pick<Corpus, Reviewable>,
): StoredAbout {
  const records: readonly CorpusRecord<unknown>[] = own[collection];
  const name = nameOf(collection, asRead);
  const twin = records.find((record) => isSame(valueAsRead(collection, record), asRead));
  if (twin !== undefined) return aboutOf(twin);
  if (records.some(({ value }) => isSame(value, asRead))) return NOTHING;
  const namesake = name === undefined ? undefined : records.find(({ value }) => nameOf(collection, value) === name);
  return namesake === undefined ? NOTHING : aboutOf(namesake);
}

function aboutOf({ origin }: CorpusRecord<unknown>): StoredAbout {
  return { corrections: origin.corrections ?? [], seen: origin.seen ?? [] };
}

/** The origin of a function together with what was settled about it; conflicts stay until a person settles them too. */
export function correctedOrigin({ asRead: _asRead, ...origin }: Origin, review: ProfileReview): Origin {
  const rest = withCorrections(origin, review);
  return review.asRead === review.corrected ? rest : { ...rest, asRead: review.asRead.requirements };
}

/** The origin of a dictionary together with what was settled about it. */
export function correctedDictionaryOrigin(
  { competenciesAsRead: _asRead, ...origin }: Origin,
  review: DictionaryReview,
): Origin {
  const rest = withCorrections(origin, review);
  return review.asRead === review.corrected ? rest : { ...rest, competenciesAsRead: review.asRead.competencies };
}

/** The origin together with the doubts at no row that were seen. */
export function withSeen({ seen: _seen, ...origin }: Origin, seen: readonly SeenDoubt[]): Origin {
  return seen.length === 0 ? origin : { ...origin, seen };
}

function withCorrections(
  { corrections: _corrections, ...origin }: Origin,
  { corrections, conflicts }: Pick<ProfileReview, 'corrections' | 'conflicts'>,
): Origin {
  const settled = [...corrections, ...conflicts.map(({ correction }) => correction)];
  return settled.length === 0 ? origin : { ...origin, corrections: settled };
}
