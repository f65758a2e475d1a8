import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fraction } from '../../../src/core/cross/choices.ts';
import { corners, sums } from '../../../src/core/overlap/corners.ts';

const anyOptions = fc.array(fc.record({ numerator: fc.nat({ max: 9 }), denominator: fc.nat({ max: 9 }) }), {
  minLength: 1,
  maxLength: 12,
});

/** Best of numerator - ratio * denominator, in whole numbers: the ratio is `over / under`. */
function best(options: readonly Fraction[], over: number, under: number): number {
  return Math.max(...options.map((one) => one.numerator * under - over * one.denominator));
}

describe('corners', () => {
  it('drops what lies on a line between others', () => {
    const line = [
      { numerator: 0, denominator: 1 },
      { numerator: 1, denominator: 2 },
      { numerator: 2, denominator: 3 },
    ];
    expect(corners(line).length).toBe(2);
  });

  it('keeps the best and the worst option for every ratio', () => {
    fc.assert(
      fc.property(anyOptions, fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), (all, over, under) => {
        expect(best(corners(all), over, under)).toBe(best(all, over, under));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on order or repetition', () => {
    fc.assert(
      fc.property(anyOptions, (all) => {
        expect(corners([...all.toReversed(), ...all])).toEqual(corners(all));
      }),
    );
  });
});

describe('sums', () => {
  it('adds every option of the one to every option of the other', () => {
    expect(sums([{ numerator: 1, denominator: 1 }], [{ numerator: 0, denominator: 2 }])).toEqual([
      { numerator: 1, denominator: 3 },
    ]);
  });
});
