import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossSet, vocabulary, type CrossSet } from '../../../src/core/cross/cross-set.ts';
import type { Interval } from '../../../src/core/model/analysis.ts';
import { distinctiveness, nearness, type Distinctiveness } from '../../../src/core/overlap/nearness.ts';
import { crosses } from '../../build.ts';

const words = vocabulary(['a', 'b', 'c'].map((id) => [id, 3]));

const anyLevel = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([one, other]): Interval => ({ low: Math.min(one, other), high: Math.max(one, other) }));
const anySet = fc.array(anyLevel, { minLength: 3, maxLength: 3 }).map((levels) => setOf(levels));

function setOf(levels: readonly Interval[]): CrossSet {
  return crossSet(
    words,
    levels.map(({ low, high }, position) => ({ position, certain: low, possible: high })),
  );
}

/** The definition on plain sets: every reading of one card against every reading of the other. */
function plain(first: CrossSet, second: CrossSet, weights: Distinctiveness): Interval | undefined {
  const readings = (set: CrossSet): readonly (readonly number[])[] =>
    [...set.positions.keys()].reduce<readonly (readonly number[])[]>(
      (all, index) =>
        all.flatMap((one) => {
          const [low, high] = [set.certain[index] ?? 0, set.possible[index] ?? 0];
          return Array.from({ length: high - low + 1 }, (_, more) => [...one, low + more]);
        }),
      [[]],
    );
  const weightOf = (levels: readonly number[]): number =>
    levels.reduce((sum, level, position) => sum + (weights[position]?.[level] ?? 0), 0);
  const found = readings(first).flatMap((mine) =>
    readings(second).flatMap((theirs) => {
      const union = weightOf(mine.map((level, index) => Math.max(level, theirs[index] ?? 0)));
      return union === 0 ? [] : [weightOf(mine.map((level, index) => Math.min(level, theirs[index] ?? 0))) / union];
    }),
  );
  return found.length === 0 ? undefined : { low: Math.min(...found), high: Math.max(...found) };
}

describe('nearness', () => {
  it('weighs a cross by how few functions ask it: one that all ask weighs nothing', () => {
    // Of two functions both ask the first cross of service, one the second: ln 2 in ten-thousandths.
    expect(distinctiveness([crosses({ service: 1 }), crosses({ service: 2 })])[0]).toEqual([0, 0, 6931]);
  });

  it('counts a cross that is possibly asked as asked, so that a doubtful level is no rarity', () => {
    expect(distinctiveness([crosses({ service: [1, 2] }), crosses({ service: 2 })])[0]).toEqual([0, 0, 0]);
  });

  it('puts a function that shares something rare before one that shares what everybody asks', () => {
    const mine = crosses({ service: 2, budget: 2 });
    const common = crosses({ service: 2, planning: 2 });
    const rare = crosses({ budget: 2, teamwork: 2 });
    const weights = distinctiveness([mine, common, rare, crosses({ service: 2 }), crosses({ service: 2 })]);
    const far = nearness(mine, common, weights);
    const near = nearness(mine, rare, weights);
    expect(near?.low).toBeGreaterThan(far?.high ?? NaN);
  });

  it('has no figure where no cross of the two has any weight left', () => {
    const both = [crosses({ service: 2 }), crosses({ service: 2 })] as const;
    expect(nearness(both[0], both[1], distinctiveness(both))).toBeUndefined();
  });

  it('equals the definition on plain sets, and is the same from both sides', () => {
    fc.assert(
      fc.property(fc.array(anySet, { minLength: 3, maxLength: 5 }), (sets) => {
        const [first, second] = sets;
        if (first === undefined || second === undefined) return;
        const weights = distinctiveness(sets);
        expect(nearness(first, second, weights)).toEqual(plain(first, second, weights));
        expect(nearness(second, first, weights)).toEqual(nearness(first, second, weights));
      }),
    );
  });
});
