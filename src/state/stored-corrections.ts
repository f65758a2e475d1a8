import type { Correction } from '../core/model/correction.ts';
import type { Corpus, CorpusRecord, Origin } from '../core/model/corpus.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import { isSame } from './is-same.ts';
import { nameOf } from './same-thing.ts';
import type { ProfileReview } from './workspace.ts';

type ProfileRecord = CorpusRecord<FunctionProfile>;

/** The function of a record as it was read, before anyone settled a row of it. */
export function asReadOf({ value, origin }: ProfileRecord): FunctionProfile {
  return origin.asRead === undefined ? value : { ...value, requirements: origin.asRead };
}

/**
 * What people settled, in these records, about a function that was just read.
 *
 * The record that was read the same goes first, then the first of the same name: the one that an import replaces. A
 * file that says what the corrected record says needs no corrections any more.
 */
export function storedCorrections(
  asRead: FunctionProfile,
  { profiles }: Pick<Corpus, 'profiles'>,
): readonly Correction[] {
  const name = nameOf('profiles', asRead);
  const twin = profiles.find((record) => isSame(asReadOf(record), asRead));
  if (twin !== undefined) return twin.origin.corrections ?? [];
  if (profiles.some(({ value }) => isSame(value, asRead))) return [];
  const namesake = name === undefined ? undefined : profiles.find(({ value }) => nameOf('profiles', value) === name);
  return namesake?.origin.corrections ?? [];
}

/** The origin of a record together with what was settled about it; conflicts stay until a person settles them too. */
export function correctedOrigin(
  { corrections: _corrections, asRead: _asRead, ...origin }: Origin,
  { asRead, corrected, corrections, conflicts }: ProfileReview,
): Origin {
  const settled = [...corrections, ...conflicts.map(({ correction }) => correction)];
  return {
    ...origin,
    ...(settled.length === 0 ? {} : { corrections: settled }),
    ...(asRead === corrected ? {} : { asRead: asRead.requirements }),
  };
}
