import type { Interval, ReachedLevels } from '../model/analysis.ts';

/**
 * How many missing crosses a training could close among people, and for how many of them.
 *
 * A training raises whoever holds at least `from` up to `to`; crosses above what is certainly asked do not count. Who
 * is not rated is not counted: it is not known what the training would change. Of who may stand at several levels only
 * what it closes at every one of them counts.
 *
 * @param reaches What one training does for one class, on the scale of the levels; of several effects each person gets the best.
 * @param held Levels of the rated people, each as the lowest and highest it may be.
 * @param required What is certainly asked.
 * @example crossesClosed([{ from: 1, to: 2 }], [{ low: 1, high: 1 }], 3) // { closes: 1, people: 1 }
 */
export function crossesClosed(
  reaches: readonly Pick<ReachedLevels, 'from' | 'to'>[],
  held: readonly Interval[],
  required: number,
): { readonly closes: number; readonly people: number } {
  const closedAt = (level: number): number =>
    reaches
      .filter(({ from }) => level >= from)
      .reduce((best, { to }) => Math.max(best, Math.min(to, required) - level), 0);
  const closed = held.map(({ low, high }) => {
    let least = closedAt(low);
    for (let level = low + 1; level <= high; level += 1) least = Math.min(least, closedAt(level));
    return least;
  });
  return {
    closes: closed.reduce((sum, crosses) => sum + crosses, 0),
    people: closed.filter((crosses) => crosses > 0).length,
  };
}
