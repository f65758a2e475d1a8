import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addChoice, emptyChoices, type Fraction } from '../../../src/core/cross/choices.ts';
import { boundsOf, ratioBounds, valueOf } from '../../../src/core/cross/ratio-bounds.ts';

function option(numerator: number, denominator: number): Fraction {
  return { numerator, denominator };
}

/** Every combination of one option per choice, summed. */
function combinations(choices: readonly (readonly Fraction[])[]): Fraction[] {
  return choices.reduce<Fraction[]>(
    (sums, options) =>
      sums.flatMap((sum) =>
        options.map((one) => option(sum.numerator + one.numerator, sum.denominator + one.denominator)),
      ),
    [option(0, 0)],
  );
}

/** Sign of left minus right, without rounding. */
function order(left: Fraction, right: Fraction): number {
  const difference =
    BigInt(left.numerator) * BigInt(right.denominator) - BigInt(right.numerator) * BigInt(left.denominator);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

function choices(largest: number): fc.Arbitrary<Fraction[][]> {
  const one = fc
    .tuple(fc.integer({ min: 0, max: largest }), fc.integer({ min: 0, max: largest }))
    .map(([left, right]) => option(Math.min(left, right), Math.max(left, right)));
  return fc.array(fc.array(one, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
}

function expectBruteForce(all: Fraction[][]): void {
  const sums = combinations(all).filter((sum) => sum.denominator > 0);
  const bounds = ratioBounds(all);
  if (bounds === undefined) expect(sums).toEqual([]);
  else {
    expect(sums.some((sum) => order(sum, bounds.low) === 0)).toBe(true);
    expect(sums.some((sum) => order(sum, bounds.high) === 0)).toBe(true);
    for (const sum of sums) {
      expect(order(sum, bounds.low)).toBeGreaterThanOrEqual(0);
      expect(order(sum, bounds.high)).toBeLessThanOrEqual(0);
    }
  }
}

describe('ratioBounds', () => {
  it('finds the ends that every combination of choices was tried for', () => {
    expect(ratioBounds([[option(1, 2)], [option(0, 1), option(2, 2)]])).toEqual({
      low: option(1, 3),
      high: option(3, 4),
    });
  });

  it('equals brute force on small numbers', () => {
    fc.assert(fc.property(choices(6), expectBruteForce), { numRuns: 400 });
  });

  it('equals brute force where products do not fit in a double', () => {
    fc.assert(fc.property(choices(2 ** 40), expectBruteForce), { numRuns: 100 });
  });

  it('does not take for better what only rounding makes better', () => {
    const large = 3 * 10 ** 8 + 1;
    const all = [[option(large, large + 1), option(large - 1, large)]];
    expect(ratioBounds(all)).toEqual({ low: option(large - 1, large), high: option(large, large + 1) });
  });

  it('leaves out combinations without anything to divide by', () => {
    expect(ratioBounds([[option(0, 0), option(1, 2)]])).toEqual({ low: option(1, 2), high: option(1, 2) });
  });

  it('adds what is settled to every combination', () => {
    fc.assert(
      fc.property(choices(6), fc.nat({ max: 6 }), fc.nat({ max: 6 }), (all, one, other) => {
        const settled = option(Math.min(one, other), Math.max(one, other));
        const flat = emptyChoices();
        for (const options of all) addChoice(flat, options);
        expect(boundsOf(flat, settled)).toEqual(ratioBounds([[settled], ...all]));
      }),
    );
  });

  it('has no ends where no combination has a ratio', () => {
    expect(ratioBounds([])).toBeUndefined();
    expect(boundsOf(emptyChoices())).toBeUndefined();
    expect(ratioBounds([[option(0, 0)]])).toBeUndefined();
  });

  it('refuses a choice without options and an option that is not a share', () => {
    for (const broken of [[], [option(1, 0)], [option(-1, 2)], [option(1, 2.5)], [option(NaN, 1)]]) {
      expect(() => ratioBounds([broken])).toThrow('cross/choice');
    }
  });
});

describe('valueOf', () => {
  it('divides at the last moment', () => {
    expect(valueOf(option(7, 11))).toBe(0.6363636363636364);
  });
});
