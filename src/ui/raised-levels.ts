/**
 * What levels of a shorter scale count as once one of them is chosen anew: the ones above it count at least as high, the
 * ones below it at most. Levels that were left the wrong way round are put right on the way.
 *
 * @example raisedLevels([1, 2, 3], 1, 4) // [1, 4, 4]
 */
export function raisedLevels(to: readonly number[], index: number, level: number): readonly number[] {
  const chosen = to.with(index, level);
  const below = chosen
    .slice(0, index)
    .reduceRight<readonly number[]>((done, one) => [Math.min(one, done[0] ?? level), ...done], []);
  const above = chosen
    .slice(index + 1)
    .reduce<readonly number[]>((done, one) => [...done, Math.max(one, done.at(-1) ?? level)], []);
  return [...below, level, ...above];
}
