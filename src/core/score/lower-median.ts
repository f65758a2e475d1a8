/**
 * The lower median: the middle of the sorted values, and of two middles the lower one, so that it is always a value
 * that someone gave. Levels are ordinal: their mean would claim equal steps.
 *
 * @returns Absent when there are no values.
 * @example lowerMedian([3, 1, 2, 2]) // 2
 */
export function lowerMedian(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
