import type { RatedEdition } from './assessment.ts';
import type { RecordId } from './corpus.ts';
import type { MappingRelation, MappingState } from './crosswalk.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { CompetencyKind, Requirement } from './profile.ts';

/** A figure that may not be known exactly. Both ends belong to it; `low === high` means certain. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** One label of one organisation or dictionary that falls under a competency class. */
export interface CompetencyMember {
  /** Organisation as printed, or title of the dictionary; absent where the document names none. */
  readonly source?: string;
  readonly label: string;
  /** Where the member is an entry of a dictionary: which one, and its id or label there. */
  readonly dictionary?: RecordId;
  readonly entry?: string;
  /** It is an entry of an older edition of that dictionary. */
  readonly isOlder?: true;
}

/** A link to another class that is not settled, or that is shown and never scored. */
export interface ClassLink {
  readonly to: string;
  readonly relation: MappingRelation;
  readonly state: MappingState;
}

/**
 * One competency for scoring: all labels that count as the same.
 *
 * `id` is stable for the same corpus and is never shown; `label` is the one to show. `levels` is the length of the
 * longest scale among its members, which no figure about some of them rests on; `levelsAssumed`: no document printed it.
 */
export interface CompetencyClass {
  readonly id: string;
  readonly label: string;
  readonly kind?: CompetencyKind;
  readonly cluster?: string;
  readonly levels: number;
  readonly levelsAssumed: boolean;
  /** Names of the gradations on the class's scale, where a member prints them. */
  readonly levelLabels?: readonly string[];
  readonly members: readonly CompetencyMember[];
  readonly links: readonly ClassLink[];
}

/** A requirement on a scale of `levels` levels: crosses 1..low are certain, low+1..high possible. */
export interface AskedLevels {
  readonly levels: number;
  readonly low: number;
  readonly high: number;
  /** The level was carried over from a scale of another length: an assumption. */
  readonly aligned: boolean;
}

/** One requirement of one profile: on its own scale, or on the longer one of what it is compared with. */
export interface Ask extends AskedLevels {
  readonly competency: string;
  readonly requirement: Requirement;
  readonly weight: number;
  readonly must: boolean;
  /** A level above `high` that is wished for: shown as development, never counted. */
  readonly wished?: number;
  /** The same on each longer scale that another card asks this competency on; absent where there is none. */
  readonly longer?: readonly AskedLevels[];
}

export interface ProfileAnalysis {
  readonly profile: RecordId;
  /** Each on its own scale. */
  readonly asks: readonly Ask[];
  /** Unweighted number of crosses asked, each requirement on its own scale. */
  readonly crosses: Interval;
}

/** How one requirement meets one person's ratings. Levels are on the longer of the two scales, of `levels` levels. */
export interface RequirementMatch {
  readonly competency: string;
  readonly label: string;
  readonly required: Interval;
  /** Absent: not rated ("I do not know" and "not applicable" are in `answer`). */
  readonly held?: number;
  readonly answer: 'rated' | 'unknown' | 'not-applicable' | 'none';
  readonly verdict: 'met' | 'gap' | 'open';
  /** Certain levels missing (verdict gap) or above (surplus over the highest reading); 0 where none. */
  readonly gap: number;
  readonly surplus: number;
  readonly levels: number;
  readonly weight: number;
  readonly must: boolean;
  /** A level above the required one that is wished for: shown as development, never counted. */
  readonly wished?: number;
  /** A level of it, asked or held, was carried over from a scale of another length: an assumption. */
  readonly aligned?: true;
  /** What the rating was given on, where that says something else by now. */
  readonly earlier?: RatedEdition;
  /** What `held` may stand for, where what it was given on has another number of levels by now. */
  readonly between?: Interval;
}

/** One assessment against one profile. Shares are 0 to 1; see scoring formulas in core/score. */
export interface MatchAnalysis {
  readonly assessment: RecordId;
  readonly profile: RecordId;
  /** Absent: the profile has no requirements. */
  readonly match?: Interval;
  /** Absent: nothing is known. */
  readonly point?: number;
  readonly coverage?: number;
  readonly met: number;
  readonly of: number;
  readonly rated: number;
  readonly requirements: readonly RequirementMatch[];
  /** Weighted crosses behind the two ends of the interval: the formula with its numbers filled in. */
  readonly terms?: {
    readonly low: { readonly shared: number; readonly asked: number };
    readonly high: { readonly shared: number; readonly asked: number };
    readonly point?: { readonly shared: number; readonly asked: number };
  };
}

/** Two profiles against each other. `shared` and `union` are numbers of crosses at the ends of the interval. */
export interface PairAnalysis {
  readonly overlap?: Interval;
  /** Share of the second profile's crosses that the first already asks. */
  readonly transfer?: Interval;
  /** Numbers of crosses; certain ones at `low`, possible ones at `high`. */
  readonly shared: Interval;
  readonly union: Interval;
  /** Depends on a mapping between dictionaries or on a scale alignment. */
  readonly viaCrosswalk: boolean;
  readonly viaAlignment: boolean;
}

/**
 * How every two of a list of profiles compare, on typed arrays: thousands of profiles make millions of pairs.
 *
 * Where nothing is open between two profiles, the crosses they share and the totals of both say everything. Any other
 * pair has a row of figures of its own. Read it with `pairAt`.
 */
export interface PairTable {
  /** Number of profiles. */
  readonly size: number;
  /** Crosses that each profile asks; right only for pairs without a row of their own. */
  readonly totals: Uint32Array;
  /** Crosses shared by the pairs (0, 1), (0, 2) ... (1, 2) ... in that order. */
  readonly shared: Uint16Array | Uint32Array;
  /** For each pair, each profile with itself included, the number of its row, from 1; 0: it has none. */
  readonly rows: Uint32Array;
  /** Rows of `PAIR_FIGURES` numbers; NaN: absent. */
  readonly figures: Float64Array;
}

export interface SharedCompetency {
  readonly competency: string;
  readonly asks: readonly {
    readonly profile: RecordId;
    readonly label: string;
    readonly low: number;
    readonly high: number;
    /** Length of the scale of that card. */
    readonly levels: number;
  }[];
}

/** Whose ratings a team figure rests on: each person's own, or the lower median of all others'. Never both. */
export type TeamBasis = 'self' | 'others';

export interface TeamCell {
  readonly person: RecordId;
  /** Absent: not rated on this basis. */
  readonly held?: number;
  /** The level was carried over from a scale of another length. */
  readonly aligned?: true;
  /** On what a rating that it rests on was given, where that says something else by now. */
  readonly earlier?: RatedEdition;
  /** What `held` may stand for, where what a rating was given on has another number of levels by now. */
  readonly between?: Interval;
}

export interface TeamRow {
  readonly competency: string;
  readonly label: string;
  readonly required: Interval;
  readonly levels: number;
  readonly must: boolean;
  /** The required level was carried over from a scale of another length. */
  readonly aligned?: true;
  readonly cells: readonly TeamCell[];
  /** People who certainly meet the highest reading of the requirement. */
  readonly covered: number;
  /** The same with those who may meet it; absent where no held level leaves a doubt. */
  readonly coveredAtMost?: number;
  readonly rated: number;
  /** Certain levels missing over all rated people. */
  readonly missing: number;
  /** The same with those that may be missing; absent where no held level leaves a doubt. */
  readonly missingAtMost?: number;
  /** Trainings whose effect reaches this competency above what someone holds, and the crosses each could close. */
  readonly trainings: readonly TeamTraining[];
}

/** What a training does on a scale of `levels` levels: it raises whoever holds at least `from` to `to`. */
export interface ReachedLevels {
  readonly levels: number;
  readonly from: number;
  readonly to: number;
  /** The training is, or may be, stated on a scale of another length: an assumption. */
  readonly aligned?: true;
}

/** One effect of one training on one competency, on each scale that the competency is counted on. */
export interface TrainingReach {
  readonly training: RecordId;
  readonly competency: string;
  /** Each length once; a scale is absent where the effect certainly raises nobody there. */
  readonly on: readonly ReachedLevels[];
}

/** What one training could do for a team at one requirement. */
export interface TeamTraining {
  readonly training: RecordId;
  /** Crosses that it certainly closes, and of how many people. */
  readonly closes: number;
  readonly people: number;
  /** A level of the training was carried over from a scale of another length: an assumption. */
  readonly aligned?: true;
}

/** One team against one profile on one basis. */
export interface TeamAnalysis {
  readonly profile: RecordId;
  readonly basis: TeamBasis;
  readonly people: readonly RecordId[];
  readonly rows: readonly TeamRow[];
}

/** Everything computed from a corpus and its settings. Never stored. */
export interface Analysis {
  readonly classes: readonly CompetencyClass[];
  readonly profiles: readonly ProfileAnalysis[];
  /** Every two of `profiles`, by their places in it; read with `pairAt`. */
  readonly pairs: PairTable;
  readonly sharedBy: readonly SharedCompetency[];
  readonly matches: readonly MatchAnalysis[];
  readonly teams: readonly TeamAnalysis[];
  /** What the trainings on offer do, in their order. */
  readonly reaches: readonly TrainingReach[];
  readonly diagnostics: readonly Diagnostic[];
}

/** No profiles, no pairs. */
export const NO_PAIRS: PairTable = {
  size: 0,
  totals: new Uint32Array(0),
  shared: new Uint16Array(0),
  rows: new Uint32Array(0),
  figures: new Float64Array(0),
};

/** The analysis of an empty corpus. */
export const EMPTY_ANALYSIS: Analysis = {
  classes: [],
  profiles: [],
  pairs: NO_PAIRS,
  sharedBy: [],
  matches: [],
  teams: [],
  reaches: [],
  diagnostics: [],
};
