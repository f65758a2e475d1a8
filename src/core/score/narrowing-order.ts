import type { Interval } from '../model/analysis.ts';
import type { Narrowing, Outcome } from '../model/explanation.ts';

/** A difference that is only the rounding of a division. */
const ROUNDING = 1e-12;

/** Width of an interval. @example widthOf({ low: 0.25, high: 0.75 }) // 0.5 */
function widthOf({ low, high }: Interval): number {
  return high - low;
}

/**
 * What would narrow an interval, in the order in which it is worth settling: first what leaves the least width however
 * it is settled, then what may leave the least, then by label. What never narrows it is left out.
 *
 * @param now The figure as it is.
 * @param open Everything that could be settled, with all its outcomes.
 * @returns Each with the width of its widest outcome, at most that of `now`.
 * @example narrowingOrder({ low: 0, high: 1 }, []) // []
 */
export function narrowingOrder<Open extends Omit<Narrowing, 'widest'>>(
  now: Interval,
  open: readonly Open[],
): readonly (Open & Pick<Narrowing, 'widest'>)[] {
  const narrowest = (outcomes: readonly Outcome[]): number =>
    outcomes.reduce((least, { share }) => Math.min(least, widthOf(share)), Infinity);
  return open
    .filter(({ outcomes }) => narrowest(outcomes) < widthOf(now) - ROUNDING)
    .map((one) => ({
      ...one,
      widest: one.outcomes.reduce((most, { share }) => Math.max(most, widthOf(share)), 0),
    }))
    .toSorted((a, b) => {
      const certain = a.widest - b.widest;
      if (Math.abs(certain) > ROUNDING) return certain;
      const possible = narrowest(a.outcomes) - narrowest(b.outcomes);
      if (Math.abs(possible) > ROUNDING) return possible;
      return a.label < b.label ? -1 : Number(a.label > b.label);
    });
}
