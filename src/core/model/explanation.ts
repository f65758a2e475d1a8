import type { Interval, MatchAnalysis, TeamCell, TeamRow } from './analysis.ts';
import type { Rater } from './assessment.ts';
import type { RecordId } from './corpus.ts';
import type { CompetencyRef, MappingRelation } from './crosswalk.ts';
import type { Place } from './place.ts';
import type { CompetencyKind } from './profile.ts';

/** Below this many functions a cross that few of them ask may be rare by chance: there is no nearness. */
export const FEWEST_FOR_NEARNESS = 30;

/** Below this many items an agreement would be chance: it is withheld. */
export const FEWEST_FOR_KAPPA = 5;

/** What can be asked about one figure; answering costs too much to do it for every figure beforehand. */
export type Question =
  | { readonly of: 'match'; readonly assessment: RecordId; readonly profile: RecordId }
  | { readonly of: 'pair'; readonly first: RecordId; readonly second: RecordId }
  | { readonly of: 'person'; readonly person: string; readonly profile: RecordId }
  | { readonly of: 'terms'; readonly profiles: readonly RecordId[] }
  | { readonly of: 'nearest'; readonly profile: RecordId };

/** A rule by which other systems score a person against a function; see `publishedRules`. */
export type RuleName = 'met' | 'proportional' | 'zero' | 'known' | 'surplus' | 'decay';

/**
 * What one rule makes of one person and one card: `numerator / denominator`, a share from 0; absent where it has none.
 * `most`: the highest it may come to, where a held level may stand for a higher one.
 */
export interface RuleFigure {
  readonly rule: RuleName;
  readonly numerator: number;
  readonly denominator: number;
  readonly share?: number;
  readonly most?: { readonly numerator: number; readonly share: number };
}

/** The match on some of the requirements: those of one kind or one cluster, as printed; absent where not stated. */
export interface PartMatch {
  readonly by: 'kind' | 'cluster';
  readonly kind?: CompetencyKind;
  readonly cluster?: string;
  readonly match: Interval;
  /** A level in it was carried over from a scale of another length. */
  readonly aligned?: true;
  readonly met: number;
  readonly rated: number;
  readonly of: number;
}

/** One way in which something open may be settled, and the figure after it. */
export interface Outcome {
  /** Of a rating or a level: the level, on the scale of `Narrowing.levels`. */
  readonly level?: number;
  /** Of a mapping: whether it is confirmed; of one for a part: whether the two turn out to be equal. */
  readonly confirmed?: boolean;
  readonly share: Interval;
  /** The figure after it rests on scales of other lengths that were laid on each other. */
  readonly aligned?: true;
}

/** What would narrow a figure, in order. */
export interface Narrowed {
  readonly narrowing: readonly Narrowing[];
  /** Suggestions about it that there was no room to try; absent where all were tried. */
  readonly untried?: number;
}

/**
 * Something open that would narrow a figure once settled: a competency that was not rated, a level that a card leaves
 * open, a mapping that nobody settled, or one that a person confirmed for a part only, which leaves open how much the two
 * share.
 */
export interface Narrowing {
  readonly kind: 'rating' | 'level' | 'mapping' | 'part';
  readonly competency: string;
  readonly label: string;
  /** The card on which the level is open. */
  readonly profile?: RecordId;
  /** Where the row with that level stands in its document: one label may stand on a card twice. */
  readonly at?: Place;
  /** Whether the card states no level at all, rather than two. */
  readonly unstated?: boolean;
  readonly levels?: number;
  readonly mapping?: {
    readonly record: RecordId;
    readonly from: CompetencyRef;
    readonly to: CompetencyRef;
    readonly relation: MappingRelation;
    /** The two ends as they are printed: a mapping may name them by an id. */
    readonly fromLabel: string;
    readonly toLabel: string;
    /** Keys of the two organisations or dictionaries. */
    readonly fromKey: string;
    readonly toKey: string;
  };
  /** Each way to settle it, in order: levels rising, or confirmed (equal) before rejected (different). */
  readonly outcomes: readonly Outcome[];
  /** Width of the widest outcome: however it is settled, the interval is not wider than this. */
  readonly widest: number;
}

export interface MatchExplanation extends Narrowed {
  readonly of: 'match';
  readonly rules: readonly RuleFigure[];
  readonly parts: readonly PartMatch[];
}

export interface PairExplanation extends Narrowed {
  readonly of: 'pair';
  /** Absent where one of the two asks nothing. */
  readonly overlap?: Interval;
  /** What is left once the first of `narrowing` are all settled; absent where fewer than two are open. */
  readonly together?: Together;
}

/** Several open points settled at once. */
export interface Together {
  /** How many of the first points. */
  readonly points: number;
  /** Width of the widest interval that any way to settle them all leaves. */
  readonly widest: number;
}

/**
 * The numbers of one end of an overlap, in a way to read two cards that gives it: `first + second - shared - once = union`.
 */
export interface OverlapTerms {
  readonly shared: number;
  readonly union: number;
  /** Crosses that the first card then asks, each of its competencies by itself; `second` likewise. */
  readonly first: number;
  readonly second: number;
  /** Crosses of competencies of one card that fall together over links: they count no second time. */
  readonly once: number;
  /** What falls together, as its card prints it. */
  readonly joined: readonly { readonly profile: RecordId; readonly labels: readonly string[] }[];
}

export interface TermsExplanation {
  readonly of: 'terms';
  /** Every two of the functions of which the overlap is not known exactly, in their order. */
  readonly ends: readonly {
    readonly first: RecordId;
    readonly second: RecordId;
    readonly low: OverlapTerms;
    readonly high: OverlapTerms;
  }[];
}

/** Whose ratings a column holds: one kind of rater, or all others than oneself together. */
export type RaterGroup = Rater | 'others';

export interface RaterMatch extends Narrowed {
  readonly group: RaterGroup;
  readonly assessments: number;
  /** A level on the card or of these raters was carried over from a scale of another length. */
  readonly aligned?: true;
  readonly match?: Interval;
  /** The sums of its two ends; absent with `match`. */
  readonly terms?: NonNullable<MatchAnalysis['terms']>;
  readonly rated: number;
  readonly met: number;
  /** Of how many requirements. */
  readonly of: number;
  /** The same ratings under each published rule. */
  readonly rules: readonly RuleFigure[];
}

/** How far two groups of raters agree; `kappa` withheld below `FEWEST_FOR_KAPPA` items and where nothing differs. */
export interface RaterAgreement {
  readonly left: RaterGroup;
  readonly right: RaterGroup;
  /** Competencies that both rated, and on how many of them they gave the same level. */
  readonly items: number;
  readonly same: number;
  /** Competencies that both rated and that are left out: a level was given on a scale of another length. */
  readonly leftOut?: number;
  readonly kappa?: number;
}

/** Where a person stood on one date, by the ratings of one group up to then. */
export interface RaterMoment {
  readonly group: RaterGroup;
  readonly date: string;
  readonly match: Interval;
  readonly rated: number;
}

export interface PersonExplanation {
  readonly of: 'person';
  readonly groups: readonly RaterMatch[];
  readonly rows: readonly (Pick<TeamRow, 'competency' | 'label' | 'required' | 'levels' | 'must' | 'aligned'> & {
    readonly held: readonly (Pick<TeamCell, 'aligned' | 'earlier' | 'between'> & {
      readonly group: RaterGroup;
      readonly level: number;
    })[];
  })[];
  readonly agreements: readonly RaterAgreement[];
  readonly history: readonly RaterMoment[];
}

export interface NearestExplanation {
  readonly of: 'nearest';
  /** How many functions the distinctiveness of a cross was counted over. */
  readonly functions: number;
  /** Nearest first; empty where fewer than `FEWEST_FOR_NEARNESS` functions are at hand. */
  readonly neighbours: readonly {
    readonly profile: RecordId;
    readonly nearness: Interval;
    /** The plain overlap beside it. */
    readonly overlap: Interval;
    /** The nearness rests on scales of other lengths that were laid on each other. */
    readonly aligned?: true;
    /** The overlap does. */
    readonly overlapAligned?: true;
  }[];
}

export type Explanation =
  MatchExplanation | PairExplanation | TermsExplanation | PersonExplanation | NearestExplanation;
