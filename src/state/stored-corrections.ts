import type { SeenDoubt } from '../core/model/correction.ts';
import type { CollectionName, Corpus, CorpusRecord, Origin } from '../core/model/corpus.ts';
import type { Dictionary } from '../core/model/dictionary.ts';
import type { Facts, Settlement } from '../core/model/fact-correction.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import { dictionaryWithFacts, factsOf, withFacts } from '../core/review/correct-facts.ts';
import { foldLabel } from '../core/text/fold.ts';
import { isSame } from './is-same.ts';
import { nameOf } from './same-thing.ts';
import type { DictionaryReview, ProfileReview } from './workspace.ts';

/** What is looked over row by row, and can be settled. */
export type Reviewable = Extract<CollectionName, 'profiles' | 'dictionaries'>;

/** What a record says was settled about it. */
export interface StoredAbout {
  readonly settled: readonly Settlement[];
  readonly seen: readonly SeenDoubt[];
}

const NOTHING: StoredAbout = { settled: [], seen: [] };

/** Everything that people settled about what a record holds. */
export function settledOf({ corrections = [], facts = [] }: Origin): readonly Settlement[] {
  return [...corrections, ...facts];
}

/** The function of a record as it was read, before anyone settled anything of it. */
export function asReadOf({ value, origin }: CorpusRecord<FunctionProfile>): FunctionProfile {
  const { asRead, factsAsRead } = origin;
  const facts = factsAsRead === undefined ? value : withFacts(value, factsAsRead);
  return asRead === undefined ? facts : { ...facts, requirements: asRead };
}

/** The dictionary of a record as it was read, before anyone settled anything of it. */
export function dictionaryAsReadOf({ value, origin }: CorpusRecord<Dictionary>): Dictionary {
  const { competenciesAsRead, factsAsRead } = origin;
  const facts = factsAsRead === undefined ? value : dictionaryWithFacts(value, factsAsRead);
  return competenciesAsRead === undefined ? facts : { ...facts, competencies: competenciesAsRead };
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
 * The record that was read the same goes first, then the first of the same name, as it is called now or was read: the
 * one that an import replaces; then one of the same file and title of which a person corrected the name. A file that
 * says what the corrected record says needs no corrections any more.
 */
export function storedAbout(
  collection: Reviewable,
  asRead: FunctionProfile | Dictionary,
  own: Pick<Corpus, Reviewable>,
  file: string,
): StoredAbout {
  const records: readonly CorpusRecord<unknown>[] = own[collection];
  const name = nameOf(collection, asRead);
  const twin = records.find((record) => isSame(valueAsRead(collection, record), asRead));
  if (twin !== undefined) return aboutOf(twin);
  if (records.some(({ value }) => isSame(value, asRead))) return NOTHING;
  if (name === undefined) return NOTHING;
  const renamed = records.filter(({ origin }) => origin.factsAsRead !== undefined);
  const namesake =
    records.find(({ value }) => nameOf(collection, value) === name) ??
    renamed.find((one) => nameOf(collection, valueAsRead(collection, one)) === name) ??
    renamed.find(({ value, origin }) => origin.file === file && isTitledAlike(value, asRead));
  return namesake === undefined ? NOTHING : aboutOf(namesake);
}

/** Whether two functions or dictionaries have the same title, whosever they are. */
function isTitledAlike(value: unknown, { title }: Facts): boolean {
  const other = typeof value === 'object' && value !== null && 'title' in value ? value.title : undefined;
  return title !== undefined && typeof other === 'string' && foldLabel(other) === foldLabel(title);
}

function aboutOf({ origin }: CorpusRecord<unknown>): StoredAbout {
  return { settled: settledOf(origin), seen: origin.seen ?? [] };
}

/** The origin of a function together with what was settled about it; conflicts stay until a person settles them too. */
export function correctedOrigin({ asRead: _asRead, ...origin }: Origin, review: ProfileReview): Origin {
  const rest = withSettled(origin, review);
  return review.asRead.requirements === review.corrected.requirements
    ? rest
    : { ...rest, asRead: review.asRead.requirements };
}

/** The origin of a dictionary together with what was settled about it. */
export function correctedDictionaryOrigin(
  { competenciesAsRead: _asRead, ...origin }: Origin,
  review: DictionaryReview,
): Origin {
  const rest = withSettled(origin, review);
  return review.asRead.competencies === review.corrected.competencies
    ? rest
    : { ...rest, competenciesAsRead: review.asRead.competencies };
}

/** The origin together with the doubts at no row that were seen. */
export function withSeen({ seen: _seen, ...origin }: Origin, seen: readonly SeenDoubt[]): Origin {
  return seen.length === 0 ? origin : { ...origin, seen };
}

function withSettled(
  { corrections: _corrections, facts: _facts, factsAsRead: _factsAsRead, ...origin }: Origin,
  { asRead, corrected, corrections, conflicts, facts }: ProfileReview | DictionaryReview,
): Origin {
  const rows = [...corrections, ...conflicts.map(({ correction }) => correction)];
  const about = [...(facts?.standing ?? []), ...(facts?.conflicts ?? []).map(({ correction }) => correction)];
  const read = factsOf(asRead);
  return {
    ...origin,
    ...(rows.length === 0 ? {} : { corrections: rows }),
    ...(about.length === 0 ? {} : { facts: about }),
    ...(isSame(read, factsOf(corrected)) ? {} : { factsAsRead: read }),
  };
}
