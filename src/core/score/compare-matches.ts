import type { Interval } from '../model/analysis.ts';

/** What a ranking needs to know of one function. `match` absent: nothing can be said, so it comes last. */
export interface Ranked {
  readonly title: string;
  readonly match?: Interval;
}

/**
 * Order of functions for one person: by what is certain (`low`), then by `high`, then by title. Never by the point
 * estimate, which would put the least rated function first.
 *
 * @returns Negative where `left` comes first. Titles are compared by code point, so that every machine agrees.
 * @example compareMatches({ title: 'B', match: { low: 0.5, high: 0.6 } }, { title: 'A', match: { low: 0.4, high: 1 } }) // -1
 */
export function compareMatches(left: Ranked, right: Ranked): number {
  const low = (right.match?.low ?? -1) - (left.match?.low ?? -1);
  const high = (right.match?.high ?? -1) - (left.match?.high ?? -1);
  if (low !== 0) return Math.sign(low);
  if (high !== 0) return Math.sign(high);
  return left.title < right.title ? -1 : Number(left.title > right.title);
}

/**
 * Whether one match is above another whatever the unknown turns out to be: `low(left) > high(right)`. Where neither is
 * certainly above the other, the two cannot be told apart yet.
 *
 * @example certainlyAbove({ low: 0.7, high: 0.9 }, { low: 0.1, high: 0.6 }) // true
 */
export function certainlyAbove(left: Interval, right: Interval): boolean {
  return left.low > right.high;
}
