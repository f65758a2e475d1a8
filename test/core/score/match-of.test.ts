import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossSet, vocabulary, type CrossSet } from '../../../src/core/cross/cross-set.ts';
import { matchBounds, matchOf } from '../../../src/core/score/match-of.ts';
import { crosses } from '../../build.ts';

const words = vocabulary(['a', 'b', 'c'].map((id) => [id, 3]));

interface Row {
  readonly low: number;
  readonly high: number;
  readonly heldLow: number;
  readonly heldHigh: number;
  readonly weight: number;
}

const level = fc.integer({ min: 0, max: 3 });
const anyRow = fc
  .record({ one: level, other: level, held: level, also: level, weight: fc.constantFrom(25, 100, 300) })
  .map(({ one, other, held, also, weight }): Row => ({
    low: Math.min(one, other),
    high: Math.max(one, other),
    heldLow: Math.min(held, also),
    heldHigh: Math.max(held, also),
    weight,
  }));
const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 3 });

function required(rows: readonly Row[]): CrossSet {
  return crossSet(
    words,
    rows.map(({ low, high }, position) => ({ position, certain: low, possible: high })),
  );
}

function held(rows: readonly Row[]): CrossSet {
  return crossSet(
    words,
    rows.map(({ heldLow, heldHigh }, position) => ({ position, certain: heldLow, possible: heldHigh })),
  );
}

/** The definition on plain sets: every possible required set against every possible held set. */
function plainBounds(rows: readonly Row[]): { low: number; high: number } | undefined {
  const sets = rows.reduce<{ shared: number; asked: number }[]>(
    (sums, row) =>
      sums.flatMap((sum) => {
        const next = [];
        for (let ask = row.low; ask <= row.high; ask += 1) {
          for (let have = row.heldLow; have <= row.heldHigh; have += 1) {
            const asked = new Set(Array.from({ length: ask }, (_, index) => index));
            const both = [...asked].filter((index) => index < have);
            next.push({ shared: sum.shared + row.weight * both.length, asked: sum.asked + row.weight * asked.size });
          }
        }
        return next;
      }),
    [{ shared: 0, asked: 0 }],
  );
  const shares = sets.filter((sum) => sum.asked > 0).map((sum) => sum.shared / sum.asked);
  return shares.length === 0 ? undefined : { low: Math.min(...shares), high: Math.max(...shares) };
}

describe('matchOf', () => {
  it('does not let a surplus buy off a gap', () => {
    const asked = crosses({ service: 2, budget: 2 });
    expect(matchOf(asked, crosses({ service: 1, budget: 4 }))).toEqual({ low: 0.75, high: 0.75 });
  });

  it('is the share of the asked crosses that are held', () => {
    expect(matchOf(crosses({ service: 4 }), crosses({ service: 3 }))).toEqual({ low: 0.75, high: 0.75 });
    expect(matchBounds(crosses({ service: 4 }), crosses({ service: 3 }))?.low).toEqual({
      numerator: 3,
      denominator: 4,
    });
  });

  it('widens by what is not known and never counts it as zero', () => {
    expect(matchOf(crosses({ service: 4 }), crosses({ service: [0, 4] }))).toEqual({ low: 0, high: 1 });
  });

  it('lets a doubtful requirement move both ends', () => {
    // Held 2 of 2: all of two crosses asked, or half of four.
    expect(matchOf(crosses({ service: [2, 4] }), crosses({ service: 2 }))).toEqual({ low: 0.5, high: 1 });
  });

  it('finds its best between the ends of a doubtful requirement', () => {
    const asked = crosses({ service: [1, 4], budget: 4 });
    expect(matchOf(asked, crosses({ service: 3, budget: 0 }))).toEqual({ low: 1 / 5, high: 3 / 7 });
  });

  it('says nothing of a profile without crosses', () => {
    expect(matchOf(crosses({}), crosses({ service: 3 }))).toBeUndefined();
    expect(matchOf(crosses({ service: 0 }), crosses({ service: 3 }))).toBeUndefined();
  });

  it('refuses sets of two vocabularies', () => {
    expect(() => matchOf(crosses({ service: 1 }), crossSet(words, []))).toThrow('score/vocabulary');
  });

  it('equals the definition on plain sets', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const weights = Uint32Array.from(rows, (row) => row.weight);
        expect(matchOf(required(rows), held(rows), weights)).toEqual(plainBounds(rows));
      }),
      { numRuns: 500 },
    );
  });

  it('never lowers an end when a held level rises', () => {
    fc.assert(
      fc.property(anyRows, fc.nat({ max: 2 }), (rows, which) => {
        const raised = rows.map((row, index) =>
          index === which
            ? { ...row, heldLow: Math.min(3, row.heldLow + 1), heldHigh: Math.min(3, row.heldHigh + 1) }
            : row,
        );
        const before = matchOf(required(rows), held(rows));
        const after = matchOf(required(rows), held(raised));
        if (before === undefined || after === undefined) return;
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
      }),
    );
  });
});
