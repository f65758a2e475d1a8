import type { Fraction } from '../cross/ratio-bounds.ts';
import type { Interval } from '../model/analysis.ts';

/** How high one card asks one competency (or group of competencies), and its weight in whole hundredths. */
export interface AskedLevel extends Interval {
  readonly weight: number;
}

/** What one independent choice adds to each of the three ratios of two cards. */
export interface PairOptions {
  /** Crosses in both, of crosses in either; unweighted. */
  readonly overlap: readonly Fraction[];
  /** Crosses in both, of those of the second card, by its weights. */
  readonly toSecond: readonly Fraction[];
  /** Crosses in both, of those of the first card, by its weights. */
  readonly toFirst: readonly Fraction[];
}

/** A competency that a card does not ask. */
export const NOT_ASKED: AskedLevel = { low: 0, high: 0, weight: 0 };

/**
 * What one competency adds to the ratios of two cards, for every pair of levels that can be best.
 *
 * For ratios between 0 and 1 these are the ends of both intervals, and the highest level at which both can meet:
 * between the ends, `min(f, g) - ratio * max(f, g)` rises towards `f = g` and along it.
 *
 * @returns Whole numbers: crosses for the overlap, crosses times hundredths of weight for the transfers.
 * @example pairOptions({ low: 3, high: 3, weight: 100 }, { low: 2, high: 2, weight: 100 }).overlap // [{ numerator: 2, denominator: 3 }]
 */
export function pairOptions(first: AskedLevel, second: AskedLevel): PairOptions {
  const levels: (readonly [number, number])[] = [];
  const add = (left: number, right: number): void => {
    if (!levels.some(([one, other]) => one === left && other === right)) levels.push([left, right]);
  };
  for (const left of [first.low, first.high]) for (const right of [second.low, second.high]) add(left, right);
  const meeting = Math.min(first.high, second.high);
  if (meeting >= Math.max(first.low, second.low)) add(meeting, meeting);
  return {
    overlap: levels.map(([left, right]) => ({
      numerator: Math.min(left, right),
      denominator: Math.max(left, right),
    })),
    toSecond: levels.map(([left, right]) => ({
      numerator: second.weight * Math.min(left, right),
      denominator: second.weight * right,
    })),
    toFirst: levels.map(([left, right]) => ({
      numerator: first.weight * Math.min(left, right),
      denominator: first.weight * left,
    })),
  };
}
