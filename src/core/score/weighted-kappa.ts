import { FEWEST_FOR_KAPPA } from '../model/explanation.ts';

/** One competency that two raters both rated, on a scale of `levels` levels. */
export interface RatedTwice {
  readonly left: number;
  readonly right: number;
  readonly levels: number;
}

/**
 * Agreement of two raters beyond chance: Cohen's kappa with quadratic weights.
 *
 *     kappa = 1 - mean of (x - y)^2 over the items / mean of (x - y)^2 over all pairs of one's x with the other's y
 *
 * with `x` and `y` as shares of the scale's length, so that competencies on scales of different lengths go together; on
 * one scale this is the usual definition.
 *
 * @returns At most 1 (the same everywhere); 0 is what chance gives, below 0 is less than that. Absent below
 * `FEWEST_FOR_KAPPA` items, and where chance would agree fully (both gave one and the same level everywhere).
 * @see J. Cohen, "Weighted kappa", Psychological Bulletin 70(4), 1968, 213-220.
 * @example weightedKappa(items) // 0.8888888888888888
 */
export function weightedKappa(items: readonly RatedTwice[]): number | undefined {
  if (items.length < FEWEST_FOR_KAPPA) return undefined;
  const left = items.map((one) => one.left / one.levels);
  const right = items.map((one) => one.right / one.levels);
  let observed = 0;
  let expected = 0;
  for (const [index, x] of left.entries()) {
    observed += (x - (right[index] ?? 0)) ** 2;
    for (const y of right) expected += (x - y) ** 2;
  }
  return expected === 0 ? undefined : 1 - (observed * items.length) / expected;
}
