/**
 * Whether two folded texts differ by at most `most` letters put in, left out or swapped for another: a misspelling.
 *
 * Only the diagonal band that can matter is computed, so the work is `length x most`.
 *
 * @param most Whole number of differences allowed, 0 or more.
 * @example isNear('funcieprofiel', 'functieprofiel', 1) // true
 */
export function isNear(one: string, other: string, most: number): boolean {
  if (one === other) return true;
  if (most === 0 || Math.abs(one.length - other.length) > most) return false;
  let above = new Uint16Array(other.length + 1).map((_, index) => index);
  let current = new Uint16Array(other.length + 1);
  for (let row = 1; row <= one.length; row += 1) {
    current.fill(most + 1);
    current[0] = row;
    let least = row;
    const from = Math.max(1, row - most);
    const to = Math.min(other.length, row + most);
    for (let column = from; column <= to; column += 1) {
      const swap = (above[column - 1] ?? most) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const cost = Math.min(swap, (above[column] ?? most) + 1, (current[column - 1] ?? most) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    [above, current] = [current, above];
  }
  return (above[other.length] ?? most + 1) <= most;
}

/** How many misspelt letters a word of this length may have before it is another word. */
export function misspellingsIn(length: number): number {
  if (length < 6) return 0;
  return length < 12 ? 1 : 2;
}
