import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBounded, pairBounds, pairRoom, type BoundSide } from '../../../src/core/cross/pair-bounds.ts';

interface Asked {
  readonly position: number;
  readonly low: number;
  readonly high: number;
  readonly weight: number;
}

function sideOf(asked: readonly Asked[], source = 1): BoundSide {
  return {
    positions: Int32Array.from(asked, (one) => one.position),
    low: Uint8Array.from(asked, (one) => one.low),
    high: Uint8Array.from(asked, (one) => one.high),
    weights: Uint32Array.from(asked, (one) => one.weight),
    sources: Uint32Array.from(asked, () => source),
  };
}

function figuresOf(first: readonly Asked[], second: readonly Asked[]): readonly number[] {
  const into = new Float64Array(10);
  pairBounds(sideOf(first), sideOf(second), into, 0, pairRoom(5));
  return [...into];
}

/** The definition: both sets of crosses at every level that either card may ask. */
function bySets(first: readonly Asked[], second: readonly Asked[], width: number): readonly number[] {
  const nothing = { low: 0, high: 0, weight: 0 };
  let sums = [{ shared: 0, union: 0, there: 0, asked: 0, back: 0, own: 0 }];
  for (let position = 0; position < width; position += 1) {
    const one = first.find((asked) => asked.position === position) ?? nothing;
    const other = second.find((asked) => asked.position === position) ?? nothing;
    sums = sums.flatMap((sum) => {
      const next = [];
      for (let x = one.low; x <= one.high; x += 1) {
        for (let y = other.low; y <= other.high; y += 1) {
          const left = new Set(Array.from({ length: x }, (_, cross) => cross));
          const right = new Set(Array.from({ length: y }, (_, cross) => cross));
          const both = [...left].filter((cross) => right.has(cross)).length;
          next.push({
            shared: sum.shared + both,
            union: sum.union + new Set([...left, ...right]).size,
            there: sum.there + other.weight * both,
            asked: sum.asked + other.weight * y,
            back: sum.back + one.weight * both,
            own: sum.own + one.weight * x,
          });
        }
      }
      return next;
    });
  }
  const ends = (values: readonly number[]): readonly number[] => [Math.min(...values), Math.max(...values)];
  return [
    ...ends(sums.filter((sum) => sum.union > 0).map((sum) => sum.shared / sum.union)),
    ...ends(sums.filter((sum) => sum.asked > 0).map((sum) => sum.there / sum.asked)),
    ...ends(sums.filter((sum) => sum.own > 0).map((sum) => sum.back / sum.own)),
    ...ends(sums.map((sum) => sum.shared)),
    ...ends(sums.map((sum) => sum.union)),
  ];
}

function anyCard(width: number, top: number): fc.Arbitrary<readonly Asked[]> {
  const level = fc.integer({ min: 0, max: top });
  const asked = fc.record({ one: level, other: level, weight: fc.constantFrom(25, 100, 300) });
  return fc
    .array(fc.option(asked, { nil: undefined }), { minLength: width, maxLength: width })
    .map((all) =>
      all.flatMap((one, position) =>
        one === undefined
          ? []
          : [{ position, low: Math.min(one.one, one.other), high: Math.max(one.one, one.other), weight: one.weight }],
      ),
    )
    .filter((card) => isBounded(sideOf(card)));
}

describe('pairBounds', () => {
  it('gives both ends where one card does not state a level', () => {
    const stated = [{ position: 0, low: 2, high: 2, weight: 100 }];
    const open = [{ position: 0, low: 1, high: 4, weight: 100 }];
    // Asked at 1: 1 of 2 crosses; at 2: both; at 4: 2 of 4.
    expect(figuresOf(stated, open)).toEqual([0.5, 1, 0.5, 1, 0.5, 1, 1, 2, 2, 4]);
  });

  it('equals the sets of crosses on all levels that two cards may ask', () => {
    fc.assert(
      fc.property(anyCard(3, 4), anyCard(3, 4), (first, second) => {
        expect(figuresOf(first, second)).toEqual(bySets(first, second, 3));
      }),
      { numRuns: 400 },
    );
  });

  it('equals the sets of crosses where many competencies are open by little', () => {
    fc.assert(
      fc.property(anyCard(5, 2), anyCard(5, 2), (first, second) => {
        expect(figuresOf(first, second)).toEqual(bySets(first, second, 5));
      }),
      { numRuns: 60 },
    );
  });

  it('tells where cards meet on scales of different sources', () => {
    const card = [{ position: 0, low: 1, high: 2, weight: 100 }];
    const meet = (other: BoundSide): boolean => pairBounds(sideOf(card), other, new Float64Array(10), 0, pairRoom(5));
    expect(meet(sideOf(card))).toBe(false);
    expect(meet(sideOf(card, 2))).toBe(true);
  });
});

describe('isBounded', () => {
  it('leaves out a card that may ask nothing, and one whose sums are too large', () => {
    expect(isBounded(sideOf([{ position: 0, low: 1, high: 4, weight: 100 }]))).toBe(true);
    expect(isBounded(sideOf([{ position: 0, low: 0, high: 4, weight: 100 }]))).toBe(false);
    expect(isBounded(sideOf([{ position: 0, low: 1, high: 4, weight: 99_999_999 }]))).toBe(false);
  });
});
