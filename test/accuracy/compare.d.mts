/** Something with parts that are right or wrong: clusters, places, smaller facts, fields. */
export interface Tally {
  readonly right: number;
  readonly of: number;
}

export interface NamedTally extends Tally {
  readonly wrong: readonly string[];
}

export interface ItemCount {
  readonly expected: number;
  readonly read: number;
  readonly right: number;
}

export interface DocumentResult {
  readonly kind: { readonly expected: string; readonly read: string };
  readonly items: ItemCount & {
    readonly missed: readonly string[];
    readonly extra: readonly string[];
    readonly wrongLevel: readonly string[];
  };
  readonly invented: readonly string[];
  readonly clusters: NamedTally;
  readonly places: NamedTally;
  readonly facts: NamedTally;
  readonly fields: NamedTally;
  readonly doubts: { readonly raised: number; readonly missed: readonly string[]; readonly others: readonly string[] };
  readonly forbidden: readonly string[];
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Totals extends Scores {
  readonly documents: number;
  readonly items: ItemCount;
  readonly kinds: Tally;
  readonly clusters: Tally;
  readonly places: Tally;
  readonly facts: Tally;
  readonly fields: Tally;
  readonly invented: number;
  readonly doubts: { readonly raised: number; readonly missed: number; readonly others: number };
  readonly forbidden: number;
}

export function folded(text: string): string;
export function oneReading(readings: readonly object[], kind: string): object;
export function compareDocument(expected: object, reading: object): DocumentResult;
export function scoresOf(items: ItemCount): Scores;
export function totalsOf(results: readonly DocumentResult[]): Totals;
