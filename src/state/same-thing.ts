import type { CollectionName, Corpus } from '../core/model/corpus.ts';
import type { CompetencyRef, Mapping } from '../core/model/crosswalk.ts';
import { foldLabel } from '../core/text/fold.ts';

type Value<C extends CollectionName> = Corpus[C][number]['value'];

/**
 * By what a record is known to people: two records of a collection with the same name are two versions of one thing.
 *
 * Raters other than oneself and one's manager are not named in a file: two of them may rate one person on one day.
 */
const NAMES: { readonly [C in CollectionName]: (value: Value<C>) => readonly (string | undefined)[] | undefined } = {
  profiles: ({ organisation, title }) => (title === undefined ? undefined : [organisation, title]),
  dictionaries: ({ organisation, title, version, language }) =>
    organisation === undefined && title === undefined ? undefined : [organisation, title, version, language],
  people: ({ person, team }) => [person, team],
  assessments: ({ person, rater, date, dictionary }) =>
    rater === 'self' || rater === 'manager' ? [person, rater, date, dictionary] : undefined,
  // What two people say of one pair are two things, whichever way round each wrote it.
  mappings: (value) => [pairNameOf(value), value.state === 'suggested' ? '?' : (value.by ?? `${verdictOf(value)}?`)],
  trainings: ({ title, provider }) => [title, provider],
};

/** By what a pair of competencies is known, whichever of the two a mapping names first. */
export function pairNameOf({ from, to }: Mapping): string {
  return [endNameOf(from), endNameOf(to)].sort().join('|');
}

/** What is said of a pair, read from the end that comes first in the alphabet. */
export function verdictOf({ from, to, relation, state }: Mapping): string {
  if (state === 'rejected') return 'none';
  const isTurned = endNameOf(from) > endNameOf(to);
  if (!isTurned || (relation !== 'broadMatch' && relation !== 'narrowMatch')) return relation;
  return relation === 'broadMatch' ? 'narrowMatch' : 'broadMatch';
}

function endNameOf({ source, competency }: CompetencyRef): string {
  return `${foldLabel(source)}|${foldLabel(competency)}`;
}

/** Folding thousands of names at every answer would be felt; what a record holds is never changed in place. */
const KNOWN = new WeakMap<object, string | undefined>();

/**
 * The folded name of what a record holds.
 *
 * @returns Nothing where nothing names it: then it is like no other.
 */
export function nameOf(collection: CollectionName, value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (KNOWN.has(value)) return KNOWN.get(value);
  // A boundary: records were decoded for their collection; a table of functions cannot say so.
  const parts = (NAMES[collection] as (value: object) => readonly (string | undefined)[] | undefined)(value);
  const name = parts?.map((part) => foldLabel(part ?? '')).join('|');
  KNOWN.set(value, name);
  return name;
}
