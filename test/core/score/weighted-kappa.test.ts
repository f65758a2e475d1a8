import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedKappa, type RatedTwice } from '../../../src/core/score/weighted-kappa.ts';

const LEVELS = 4;

function items(pairs: readonly (readonly [number, number])[]): readonly RatedTwice[] {
  return pairs.map(([left, right]) => ({ left, right, levels: LEVELS }));
}

/** The definition on the table of counts: weights (i - j)^2, expected counts from the margins. */
function byTable(pairs: readonly (readonly [number, number])[]): number | undefined {
  const levels = Array.from({ length: LEVELS + 1 }, (_, level) => level);
  const count = (of: (pair: readonly [number, number]) => boolean): number => pairs.filter(of).length;
  let observed = 0;
  let expected = 0;
  for (const i of levels)
    for (const j of levels) {
      observed += (i - j) ** 2 * count(([left, right]) => left === i && right === j);
      expected += ((i - j) ** 2 * count(([left]) => left === i) * count(([, right]) => right === j)) / pairs.length;
    }
  return expected === 0 ? undefined : 1 - observed / expected;
}

describe('weightedKappa', () => {
  it('is 1 where two raters say the same everywhere, on levels that differ', () => {
    expect(
      weightedKappa(
        items([
          [1, 1],
          [2, 2],
          [3, 3],
          [4, 4],
          [2, 2],
        ]),
      ),
    ).toBe(1);
  });

  it('is 8 ninths where one of five differs by one level', () => {
    // Observed: 1 squared level over 5 items. Over all 25 pairs of one's level with the other's: 45.
    const pairs = [
      [1, 1],
      [1, 1],
      [2, 3],
      [3, 3],
      [3, 3],
    ] as const;
    expect(weightedKappa(items(pairs))).toBeCloseTo(byTable(pairs) ?? NaN);
    expect(weightedKappa(items(pairs))).toBeCloseTo(1 - (1 * 5) / 45);
  });

  it('is withheld below five competencies', () => {
    expect(weightedKappa(items(Array.from({ length: 4 }, (_, index) => [index, index] as const)))).toBeUndefined();
  });

  it('says nothing where both gave one level everywhere: chance would agree as much', () => {
    expect(weightedKappa(items(Array.from({ length: 6 }, () => [2, 2] as const)))).toBeUndefined();
  });

  it('equals the definition on a table of counts', () => {
    const level = fc.integer({ min: 0, max: LEVELS });
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 5, maxLength: 12 }), (pairs) => {
        const expected = byTable(pairs);
        const found = weightedKappa(items(pairs));
        if (expected === undefined) expect(found).toBeUndefined();
        else expect(found).toBeCloseTo(expected, 9);
      }),
    );
  });
});
