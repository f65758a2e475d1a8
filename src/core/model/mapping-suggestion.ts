import type { CompetencyRef, MappingRelation } from './crosswalk.ts';
import type { DictionaryCompetency } from './dictionary.ts';

/** A competency as far as it can be compared by its words. */
export interface DescribedCompetency extends Omit<DictionaryCompetency, 'levels' | 'at'> {
  /** Level titles and indicators, of all levels together. */
  readonly texts?: readonly string[];
}

/** The competencies of one organisation or dictionary. */
export interface MappingSide {
  /** Organisation, or title of the dictionary: what a mapping names it by. */
  readonly source: string;
  readonly competencies: readonly DescribedCompetency[];
}

/** Why something is suggested, as data: the core writes no sentences. `code` is the key of the translated message. */
export interface SuggestionReason {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * A mapping that the words of two competencies suggest. It never counts for a score before a person confirms it.
 *
 * `score` 0 to 1 orders suggestions and is no probability. `automatic`: sure enough to be preselected.
 */
export interface MappingSuggestion {
  readonly from: CompetencyRef;
  readonly to: CompetencyRef;
  readonly relation: MappingRelation;
  readonly score: number;
  readonly automatic: boolean;
  readonly why: SuggestionReason;
}
