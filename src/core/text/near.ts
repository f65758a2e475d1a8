/**
 * Whether two folded texts differ by at most `most` letters put in, left out or swapped for another: a misspelling.
 *
 * The work grows threefold with every difference that is allowed.
 *
 * @param most Whole number of differences allowed, 0 or more; misspellings have one or two.
 * @example isNear('funcieprofiel', 'functieprofiel', 1) // true
 */
export function isNear(one: string, other: string, most: number): boolean {
  return isNearFrom(one, 0, other, 0, most);
}

/** The same for what stands from a place on in each. */
function isNearFrom(one: string, from: number, other: string, start: number, most: number): boolean {
  const left = one.length - from;
  const right = other.length - start;
  if (Math.abs(left - right) > most) return false;
  let same = 0;
  while (same < left && one.charCodeAt(from + same) === other.charCodeAt(start + same)) same += 1;
  if (same === left || same === right) return Math.max(left, right) - same <= most;
  if (most === 0) return false;
  const [at, beside] = [from + same, start + same];
  return (
    isNearFrom(one, at + 1, other, beside + 1, most - 1) ||
    isNearFrom(one, at + 1, other, beside, most - 1) ||
    isNearFrom(one, at, other, beside + 1, most - 1)
  );
}

/** How many misspelt letters a word of this length may have before it is another word. */
export function misspellingsIn(length: number): number {
  if (length < 6) return 0;
  return length < 12 ? 1 : 2;
}
