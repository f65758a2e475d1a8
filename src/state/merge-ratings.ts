import type { Rating } from '../core/model/assessment.ts';
import { foldLabel } from '../core/text/fold.ts';
import { isSame } from './is-same.ts';

/**
 * The ratings after two people, or two tabs, changed the same assessment without knowing of each other.
 *
 * Whatever differs between `before` and `after` is done to `current`, where `current` still has there what `before` had.
 *
 * @returns Nothing where both changed the same rating, in different ways.
 */
export function mergeRatings(
  before: readonly Rating[],
  after: readonly Rating[],
  current: readonly Rating[],
): readonly Rating[] | undefined {
  const [old, mine, theirs] = [byKey(before), byKey(after), byKey(current)];
  for (const key of new Set([...old.keys(), ...mine.keys()])) {
    const [was, is, now] = [old.get(key), mine.get(key), theirs.get(key)];
    if (isSame(was, is) || isSame(is, now)) continue;
    if (!isSame(was, now)) return undefined;
    if (is === undefined) theirs.delete(key);
    else theirs.set(key, is);
  }
  return [...theirs.values()];
}

/** What tells one rating of an assessment from another. */
export function ratingKey(rating: { readonly competency: string; readonly dictionary?: string }): string {
  return `${foldLabel(rating.dictionary ?? '')}|${foldLabel(rating.competency)}`;
}

function byKey(ratings: readonly Rating[]): Map<string, Rating> {
  return new Map(ratings.map((rating) => [ratingKey(rating), rating]));
}
