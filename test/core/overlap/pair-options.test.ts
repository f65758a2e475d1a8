import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fraction } from '../../../src/core/cross/choices.ts';
import { ratioBounds } from '../../../src/core/cross/ratio-bounds.ts';
import { decisiveLevels, NOT_ASKED, pairOptions, type AskedLevel } from '../../../src/core/overlap/pair-options.ts';

const anyAsked = fc
  .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.constantFrom(50, 100, 300))
  .map(([one, other, weight]): AskedLevel => ({ low: Math.min(one, other), high: Math.max(one, other), weight }));

/** Every pair of levels. */
function allOptions(first: AskedLevel, second: AskedLevel): { overlap: Fraction[]; toSecond: Fraction[] } {
  const overlap: Fraction[] = [];
  const toSecond: Fraction[] = [];
  for (let left = first.low; left <= first.high; left += 1) {
    for (let right = second.low; right <= second.high; right += 1) {
      overlap.push({ numerator: Math.min(left, right), denominator: Math.max(left, right) });
      toSecond.push({ numerator: second.weight * Math.min(left, right), denominator: second.weight * right });
    }
  }
  return { overlap, toSecond };
}

/** The ends as numbers: two fractions may differ and be equal. */
function ends(choices: readonly (readonly Fraction[])[]): readonly (number | undefined)[] {
  const bounds = ratioBounds(choices);
  return [bounds?.low, bounds?.high].map((one) => (one === undefined ? undefined : one.numerator / one.denominator));
}

describe('decisiveLevels', () => {
  it('visits the ends, and the highest level at which both can meet, each once', () => {
    const visited: (readonly [number, number])[] = [];
    decisiveLevels({ low: 1, high: 3 }, { low: 2, high: 2 }, (left, right) => visited.push([left, right]));
    expect(visited).toEqual([
      [1, 2],
      [3, 2],
      [2, 2],
    ]);
  });
});

describe('pairOptions', () => {
  it('has one option where both levels are known', () => {
    expect(pairOptions({ low: 3, high: 3, weight: 100 }, { low: 2, high: 2, weight: 100 }).overlap).toEqual([
      { numerator: 2, denominator: 3 },
    ]);
  });

  it('adds nothing to a transfer towards a card that does not ask the competency', () => {
    expect(pairOptions({ low: 3, high: 3, weight: 100 }, NOT_ASKED).toSecond).toEqual([
      { numerator: 0, denominator: 0 },
    ]);
  });

  it('has all the options that decide an end, beside whatever else is chosen', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyAsked, anyAsked), { minLength: 1, maxLength: 4 }), (rows) => {
        const some = rows.map(([first, second]) => pairOptions(first, second));
        const all = rows.map(([first, second]) => allOptions(first, second));
        expect(ends(some.map((one) => one.overlap))).toEqual(ends(all.map((one) => one.overlap)));
        expect(ends(some.map((one) => one.toSecond))).toEqual(ends(all.map((one) => one.toSecond)));
        const turned = rows.map(([first, second]) => pairOptions(second, first));
        expect(ends(turned.map((one) => one.toFirst))).toEqual(ends(some.map((one) => one.toSecond)));
      }),
    );
  });
});
