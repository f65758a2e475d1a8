import type { Analysis, Interval, PairAnalysis } from '../../core/model/analysis.ts';
import type { Corpus, RecordId } from '../../core/model/corpus.ts';
import { findRecord } from '../../core/model/find-record.ts';
import { pairAt, rowPlace, sharedPlace } from '../../core/model/pair-table.ts';

/** What became different between two analyses of the same functions and people. */
export interface FigureChange {
  readonly functions: number;
  readonly people: number;
  /**
   * The two functions whose overlap moved most: two that were compared, else one of each side that was linked, where
   * such a pair moved at all.
   */
  readonly pair?: { readonly a: RecordId; readonly b: RecordId; readonly before: Interval; readonly after: Interval };
  /** The pair is one that was compared. */
  readonly isCompared?: true;
  /** Between the two sides no overlap moved; absent where one of them has no functions. */
  readonly isElsewhere?: boolean;
}

/** The functions on the two sides between which something was settled. */
export type ChangedSides = readonly [ReadonlySet<RecordId>, ReadonlySet<RecordId>];

/** Shares that differ by less come from adding in another order. */
const SAME = 1e-9;

/**
 * How many functions compare differently with another one, how many people match differently, and where most moved.
 *
 * Functions and ratings that only one of the two knows say nothing about what was settled in between.
 */
export function figureChange(
  before: Analysis,
  after: Analysis,
  corpus: Corpus,
  sides?: ChangedSides,
  compared: readonly string[] = [],
): FigureChange {
  const places = new Map(before.profiles.map(({ profile }, place) => [profile, place]));
  const known = after.profiles.flatMap(({ profile }, now) => {
    const then = places.get(profile);
    return then === undefined ? [] : [{ profile, then, now }];
  });
  const functions = new Set<RecordId>();
  let most: { readonly moved: number; readonly pair: NonNullable<FigureChange['pair']> } | undefined;
  let own: typeof most;
  let seen: typeof most;
  for (const [index, one] of known.entries()) {
    for (const other of known.slice(index + 1)) {
      if (isPlainlySame(before, after, one, other)) continue;
      const [then, now] = [pairAt(before.pairs, one.then, other.then), pairAt(after.pairs, one.now, other.now)];
      if (then === undefined || now === undefined || isSamePair(then, now)) continue;
      functions.add(one.profile).add(other.profile);
      if (then.overlap === undefined || now.overlap === undefined) continue;
      const moved = distance(then.overlap, now.overlap);
      const found = { moved, pair: { a: one.profile, b: other.profile, before: then.overlap, after: now.overlap } };
      if (moved > (most?.moved ?? SAME)) most = found;
      if (moved > (own?.moved ?? SAME) && isBetween(one.profile, other.profile, sides)) own = found;
      const isSeen = [one.profile, other.profile].every((id) => compared.includes(id));
      if (isSeen && moved > (seen?.moved ?? SAME)) seen = found;
    }
  }
  const people = changedPeople(before, after, corpus);
  const told = seen ?? own ?? most;
  return {
    functions: functions.size,
    people,
    ...(told === undefined ? {} : { pair: told.pair }),
    ...(seen === undefined ? {} : { isCompared: true }),
    ...(sides === undefined ? {} : { isElsewhere: own === undefined }),
  };
}

function isBetween(one: RecordId, other: RecordId, sides: ChangedSides | undefined): boolean {
  if (sides === undefined) return false;
  const [left, right] = sides;
  return (left.has(one) && right.has(other)) || (left.has(other) && right.has(one));
}

interface Placed {
  readonly then: number;
  readonly now: number;
}

/** Neither analysis has figures of their own for the pair, and both count the same crosses. */
function isPlainlySame(before: Analysis, after: Analysis, one: Placed, other: Placed): boolean {
  const read = ({ pairs }: Analysis, a: number, b: number): readonly number[] => {
    const [first, second] = a < b ? [a, b] : [b, a];
    const row = pairs.rows[rowPlace(pairs.size, first, second)] ?? 0;
    return [row, pairs.shared[sharedPlace(pairs.size, first, second)] ?? 0, pairs.totals[a] ?? 0, pairs.totals[b] ?? 0];
  };
  const [then, now] = [read(before, one.then, other.then), read(after, one.now, other.now)];
  return then[0] === 0 && now[0] === 0 && then.every((value, at) => value === now[at]);
}

function isSamePair(then: PairAnalysis, now: PairAnalysis): boolean {
  return isSameInterval(then.overlap, now.overlap) && isSameInterval(then.transfer, now.transfer);
}

function isSameInterval(one: Interval | undefined, other: Interval | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return distance(one, other) < SAME;
}

function distance(one: Interval, other: Interval): number {
  return Math.abs(one.low - other.low) + Math.abs(one.high - other.high);
}

function changedPeople(before: Analysis, after: Analysis, corpus: Corpus): number {
  const keyOf = ({ assessment, profile }: { assessment: RecordId; profile: RecordId }): string =>
    `${assessment}\n${profile}`;
  const then = new Map(before.matches.map((one) => [keyOf(one), one]));
  const changed = after.matches.filter((one) => {
    const earlier = then.get(keyOf(one));
    return earlier !== undefined && !isSameInterval(earlier.match, one.match);
  });
  return new Set(
    changed.map(({ assessment }) => findRecord(corpus.assessments, assessment)?.value.person ?? assessment),
  ).size;
}
