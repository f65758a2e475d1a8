import type { ProfileReview } from '../state/workspace.ts';

/** How many things that were settled of a function or dictionary no longer fit its document, of rows and of the whole. */
export function conflictCount({ conflicts, facts }: Pick<ProfileReview, 'conflicts' | 'facts'>): number {
  return conflicts.length + (facts?.conflicts.length ?? 0);
}
