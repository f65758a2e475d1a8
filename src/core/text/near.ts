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
  if (Math.abs(one.length - other.length) > most) return false;
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = new Array<number>(other.length + 1).fill(most + 1);
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
    above = current;
  }
  return (above[other.length] ?? most + 1) <= most;
}

/** How many misspelt letters a word of this length may have before it is another word. */
export function misspellingsIn(length: number): number {
  if (length < 6) return 0;
  return length < 12 ? 1 : 2;
}
