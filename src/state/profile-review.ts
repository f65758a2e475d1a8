import type { Correction } from '../core/model/correction.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import { applyCorrections } from '../core/review/apply-corrections.ts';
import type { Settled } from './correction-steps.ts';
import type { ProfileReview } from './workspace.ts';

/** One function as it was read, with everything that was settled about it. */
export function reviewOf(asRead: FunctionProfile, corrections: readonly Correction[]): ProfileReview {
  const { profile, ...counting } = applyCorrections(asRead, corrections);
  return { asRead, corrected: profile, ...counting };
}

/** The same functions with what is settled now; a function about which nothing changed stays the same object. */
export function reviewsWith(
  reviews: readonly ProfileReview[],
  before: Settled,
  now: Settled,
): readonly ProfileReview[] {
  return reviews.map((review, index) =>
    before[index] === now[index] ? review : reviewOf(review.asRead, now[index] ?? []),
  );
}
