import type { MappingRelation } from '../model/crosswalk.ts';
import type { SuggestionReason } from '../model/mapping-suggestion.ts';

/** What speaks for one mapping. `score` 0 to 1. */
export interface Evidence {
  readonly relation: MappingRelation;
  readonly score: number;
  readonly why: SuggestionReason;
}

/**
 * The strongest of several pieces of evidence, the first of them where two are as strong.
 *
 * @returns Absent where there is none.
 * @example strongest([undefined, one]) // one
 */
export function strongest(all: readonly (Evidence | undefined)[]): Evidence | undefined {
  return all.reduce((best, one) => (one !== undefined && one.score > (best?.score ?? 0) ? one : best), undefined);
}
