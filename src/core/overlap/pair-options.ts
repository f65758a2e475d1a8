import type { Fraction } from '../cross/choices.ts';
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
 * Visits every pair of levels of one competency on two cards that can decide a ratio between 0 and 1: the ends of both
 * intervals, and the highest level at which both can meet. Between the ends, `min(f, g) - ratio * max(f, g)` rises
 * towards `f = g` and along it.
 *
 * @param visit Called once for each pair, with the level of the first and of the second card.
 * @example decisiveLevels({ low: 1, high: 3 }, { low: 2, high: 2 }, visit) // (1, 2), (3, 2), (2, 2)
 */
export function decisiveLevels(first: Interval, second: Interval, visit: (left: number, right: number) => void): void {
  const isWide = first.high > first.low;
  visit(first.low, second.low);
  if (isWide) visit(first.high, second.low);
  if (second.high > second.low) {
    visit(first.low, second.high);
    if (isWide) visit(first.high, second.high);
  }
  const meeting = Math.min(first.high, second.high);
  const isCorner =
    (meeting === first.low || meeting === first.high) && (meeting === second.low || meeting === second.high);
  if (!isCorner && meeting >= Math.max(first.low, second.low)) visit(meeting, meeting);
}

/**
 * What one competency adds to the ratios of two cards, for every pair of levels that can be best.
 *
 * @returns Whole numbers: crosses for the overlap, crosses times hundredths of weight for the transfers.
 * @example pairOptions({ low: 3, high: 3, weight: 100 }, { low: 2, high: 2, weight: 100 }).overlap // [{ numerator: 2, denominator: 3 }]
 */
export function pairOptions(first: AskedLevel, second: AskedLevel): PairOptions {
  const overlap: Fraction[] = [];
  const toSecond: Fraction[] = [];
  const toFirst: Fraction[] = [];
  decisiveLevels(first, second, (left, right) => {
    const shared = Math.min(left, right);
    overlap.push({ numerator: shared, denominator: Math.max(left, right) });
    toSecond.push({ numerator: second.weight * shared, denominator: second.weight * right });
    toFirst.push({ numerator: first.weight * shared, denominator: first.weight * left });
  });
  return { overlap, toSecond, toFirst };
}
