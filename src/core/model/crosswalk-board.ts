import type { RecordId } from './corpus.ts';
import type { CompetencyRef, MappingRelation, MappingState } from './crosswalk.ts';
import type { SuggestionReason } from './mapping-suggestion.ts';
import type { Place } from './place.ts';
import type { CompetencyKind } from './profile.ts';

/** Two sources by their keys or names; one that is not at hand, or absent, is chosen for the person. */
export interface BoardChoice {
  readonly from?: string;
  readonly to?: string;
  /** Where nothing that a function asks is open between them, the pair with most of it is taken instead. */
  readonly orBusiest?: boolean;
}

/** One organisation or dictionary whose competencies can be linked with those of another. */
export interface BoardSource {
  /** Stable for the same corpus, never shown. */
  readonly key: string;
  /** Absent where its documents name neither organisation nor title. */
  readonly name?: string;
  /** A dictionary is at hand, and not only functions. */
  readonly hasDictionary: boolean;
  readonly competencies: number;
}

/** A function that asks a competency, with the level that its document states. */
export interface BoardUse {
  readonly profile: RecordId;
  readonly title?: string;
  readonly required?: number;
  readonly requiredPossible?: number;
  readonly requiredLabel?: string;
  readonly at?: Place;
}

/** One competency of one of the two sources, with what helps a person to judge what it is. */
export interface BoardCompetency {
  /** Stable within its source: what keeps the place of whoever works through the list. */
  readonly key: string;
  /** How a mapping names it. */
  readonly ref: CompetencyRef;
  readonly label: string;
  readonly altLabels: readonly string[];
  readonly cluster?: string;
  readonly kind?: CompetencyKind;
  readonly definition?: string;
  /** Length of its scale. */
  readonly levels: number;
  /** What its dictionary says of each level, lowest first. */
  readonly described: readonly { readonly level: number; readonly text: string }[];
  readonly uses: readonly BoardUse[];
  /** `entryDigest` of its entry in the newest version of its dictionary; absent where it is no entry. */
  readonly seen?: string;
  /** It stands only in an older version of its dictionary. */
  readonly isGone: boolean;
}

/** What one person, or the program, said of a pair. Relations read from left to right. */
export interface BoardStatement {
  readonly record: RecordId;
  readonly relation: MappingRelation;
  readonly state: MappingState;
  readonly by?: string;
  readonly date?: string;
  readonly why?: string;
  readonly isShipped: boolean;
}

/** Why a settled link waits for a person again. */
export type BoardDoubt = 'changed' | 'gone' | 'disagreement' | 'conflict' | 'circle' | 'denied';

/** Two competencies that are linked, were kept apart, or may be the same. Keys of `left` and `right`. */
export interface BoardLink {
  readonly from: string;
  readonly to: string;
  /** How a mapping of the two names them, as it is stored already or would be. */
  readonly refs: { readonly from: CompetencyRef; readonly to: CompetencyRef };
  readonly relation: MappingRelation;
  readonly state: MappingState;
  /** Everything that is stored about the pair; empty for what is only suggested now. */
  readonly statements: readonly BoardStatement[];
  /** 0 to 1, and why; absent where nothing but a person ever linked the two. */
  readonly suggestion?: { readonly score: number; readonly automatic: boolean; readonly why: SuggestionReason };
  readonly doubts: readonly BoardDoubt[];
  /** The two count as one through links with this other source. */
  readonly through?: string;
}

/** One stored link, between any two sources, with what names its board and its row. */
export interface BoardStep {
  readonly record: RecordId;
  readonly relation: MappingRelation;
  readonly state: MappingState;
  readonly from: { readonly key: string; readonly source: string; readonly label: string };
  readonly to: { readonly key: string; readonly source: string; readonly label: string };
}

/**
 * Two competencies of which crosses count as possibly shared, with the stored links that lead from the one to the other.
 * A suggestion that nobody took makes no such pair.
 */
export interface BoardPossible {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly BoardStep[];
}

/**
 * Links that cannot all be true. `same-twice`: `labels` of `source` fall together. `circle`: each of `labels` is said to
 * be narrower than the next, and the last than the first. `denied`: `labels` were kept apart, and are the same through
 * links with `source`. `possible`: a person kept `labels` apart, and they may still be the same through other links, so
 * that crosses of them count as possible. `levels`: the chosen levels of a scale fall or leave the other.
 */
export interface BoardContradiction {
  readonly kind: 'same-twice' | 'circle' | 'disagreement' | 'denied' | 'possible' | 'levels';
  readonly source?: string;
  readonly labels: readonly string[];
  /** The links of this board that are part of it: keys of `left` and `right`. */
  readonly links: readonly { readonly from: string; readonly to: string }[];
  /** The stored links that lead from the first of `labels` to the second, in order. */
  readonly steps?: readonly BoardStep[];
}

/** How the levels of a shorter scale are laid on a longer one, where linked competencies need it. */
export interface BoardAlignment {
  /** How settings name the source whose scale is carried over. */
  readonly source: string;
  readonly fromLevels: number;
  readonly toLevels: number;
  /** Level of the longer scale for each level of the shorter. */
  readonly to: readonly number[];
  /** By rank share: nobody chose it. */
  readonly isAssumed: boolean;
  /** The levels that a person chose fall somewhere or leave the longer scale: until that is mended they do not count. */
  readonly isRefused?: true;
  readonly fromLabels?: readonly string[];
  readonly toLabels?: readonly string[];
  /** Linked pairs of this board that rest on it. */
  readonly pairs: number;
}

/** Everything that a person needs to link the competencies of two sources. */
export interface CrosswalkBoard {
  readonly sources: readonly BoardSource[];
  /** The two were chosen as those with the most open competencies that a function asks; how many that are. */
  readonly busiest?: number;
  readonly from?: BoardSource;
  readonly to?: BoardSource;
  readonly left: readonly BoardCompetency[];
  readonly right: readonly BoardCompetency[];
  /** In the order of `left`; of one competency best first. */
  readonly links: readonly BoardLink[];
  /** In the order of `left`; pairs that count as one, or that a person kept apart, are not among them. */
  readonly possible: readonly BoardPossible[];
  readonly contradictions: readonly BoardContradiction[];
  readonly alignments: readonly BoardAlignment[];
}
