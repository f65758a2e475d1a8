import type { Fraction } from '../cross/choices.ts';

/**
 * The options that can be best for any ratio: the corners of the convex hull of (denominator, numerator).
 *
 * A round of the bounds kernel looks for the largest or smallest `numerator - ratio * denominator`, which a corner
 * always reaches; so do the smallest and largest numerator and denominator. Dropping the rest changes no result.
 *
 * @param options Whole numbers in any order, repeated or not.
 * @returns The corners, by rising denominator; collinear points are dropped.
 * @see A. M. Andrew, "Another efficient algorithm for convex hulls in two dimensions", Inf. Process. Lett. 9(5), 1979.
 * @example corners([{ numerator: 0, denominator: 1 }, { numerator: 1, denominator: 2 }, { numerator: 2, denominator: 3 }]).length // 2
 */
export function corners(options: readonly Fraction[]): readonly Fraction[] {
  const sorted = options.toSorted((a, b) => a.denominator - b.denominator || a.numerator - b.numerator);
  const distinct = sorted.filter((option, index) => index === 0 || !isSamePoint(option, sorted[index - 1]));
  if (distinct.length < 3) return distinct;
  const lower = halfHull(distinct);
  const upper = halfHull(distinct.toReversed());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)].toSorted(
    (a, b) => a.denominator - b.denominator || a.numerator - b.numerator,
  );
}

/**
 * All sums of one option of each of two choices, as corners.
 *
 * @example sums([{ numerator: 1, denominator: 1 }], [{ numerator: 0, denominator: 2 }]) // [{ numerator: 1, denominator: 3 }]
 */
export function sums(left: readonly Fraction[], right: readonly Fraction[]): readonly Fraction[] {
  return corners(
    left.flatMap((one) =>
      right.map((other) => ({
        numerator: one.numerator + other.numerator,
        denominator: one.denominator + other.denominator,
      })),
    ),
  );
}

function halfHull(points: readonly Fraction[]): Fraction[] {
  const hull: Fraction[] = [];
  for (const point of points) {
    while (hull.length > 1 && !turnsLeft(hull[hull.length - 2], hull[hull.length - 1], point)) hull.pop();
    hull.push(point);
  }
  return hull;
}

function turnsLeft(first: Fraction | undefined, second: Fraction | undefined, third: Fraction): boolean {
  if (first === undefined || second === undefined) return true;
  const rising = (second.denominator - first.denominator) * (third.numerator - first.numerator);
  const running = (second.numerator - first.numerator) * (third.denominator - first.denominator);
  return rising - running > 0;
}

function isSamePoint(left: Fraction, right: Fraction | undefined): boolean {
  return left.numerator === right?.numerator && left.denominator === right.denominator;
}
