import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerMedian } from '../../../src/core/score/lower-median.ts';

describe('lowerMedian', () => {
  it('is the middle, and of two middles the lower', () => {
    expect(lowerMedian([3, 1, 2, 2])).toBe(2);
    expect(lowerMedian([3, 1])).toBe(1);
    expect(lowerMedian([3, 1, 2])).toBe(2);
  });

  it('is absent where nobody rated', () => {
    expect(lowerMedian([])).toBeUndefined();
  });

  it('is always a level that someone gave, whatever the order of the raters', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5 }), { minLength: 1 }), (levels) => {
        expect(levels).toContain(lowerMedian(levels));
        expect(lowerMedian(levels.toReversed())).toBe(lowerMedian(levels));
      }),
    );
  });
});
