import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNear, misspellingsIn } from '../../../src/core/text/near.ts';

/** Plain edit distance, to check against. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const swap = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(swap, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[other.length] ?? 0;
}

describe('isNear', () => {
  it('takes a left-out letter for a misspelling', () => {
    expect(isNear('funcieprofiel', 'functieprofiel', 1)).toBe(true);
  });

  it('keeps words apart that differ by more letters than allowed', () => {
    expect(isNear('functiekaart', 'functienaam', 2)).toBe(false);
  });

  it('agrees with the plain edit distance', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, most) => {
        expect(isNear(one, other, most)).toBe(distance(one, other) <= most);
      }),
    );
  });
});

describe('misspellingsIn', () => {
  it('allows none in a short word and two in a long one', () => {
    expect([misspellingsIn(4), misspellingsIn(8), misspellingsIn(14)]).toEqual([0, 1, 2]);
  });
});
