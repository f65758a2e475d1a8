import { interpolateNumber } from 'd3';

/**
 * Lays numbers along a line: the ends of the one span fall on the ends of the other.
 *
 * The scales of d3 also make ticks, formats and inversions, and weigh as much as a screen: they are for pictures that ask
 * for those.
 *
 * @param domain A span without length lies in the middle of the other.
 * @example linear([0, 4], [10, 30])(2) // 20
 */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const along = interpolateNumber(start, end);
  return (value) => along(from === to ? 0.5 : (value - from) / (to - from));
}
