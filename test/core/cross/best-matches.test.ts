import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundRows } from '../../../src/core/cross/bound-rows.ts';
import { bestMatches } from '../../../src/core/cross/best-matches.ts';
import type { BestList } from '../../../src/core/cross/best-list.ts';
import { plainKernel } from '../../../src/core/cross/kernel.ts';
import { crosses } from '../../build.ts';

/** One competency of someone, or of a card. */
interface Levels {
  readonly position: number;
  readonly low: number;
  readonly high: number;
  readonly weight: number;
}
type Entries = readonly Levels[];

interface Listed {
  readonly place: number;
  readonly low: number;
  readonly high: number;
}

function rowsOf(sets: readonly Entries[], width: number): ReturnType<typeof boundRows> {
  return boundRows(
    sets.map((entries) => ({
      set: {
        positions: Int32Array.from(entries, (one) => one.position),
        certain: Uint8Array.from(entries, (one) => one.low),
        possible: Uint8Array.from(entries, (one) => one.high),
      },
      weights: Uint32Array.from(entries, (one) => one.weight),
    })),
    width,
  );
}

function listed(list: BestList, row: number): readonly Listed[] {
  return Array.from({ length: list.counts[row] ?? 0 }, (_, index) => {
    const at = row * list.most + index;
    return { place: list.places[at] ?? -1, low: list.low[at] ?? -1, high: list.high[at] ?? -1 };
  });
}

/** The definition: every set of crosses that the card may ask against every one that the person may hold. */
function bySets(held: Entries, asked: Entries, top: number): { low: number; high: number } | undefined {
  let sums = [{ shared: 0, asked: 0 }];
  for (const { position, low, high, weight } of asked) {
    const known = held.find((one) => one.position === position);
    sums = sums.flatMap((sum) => {
      const next = [];
      for (let ask = low; ask <= high; ask += 1) {
        for (let have = known?.low ?? 0; have <= (known?.high ?? top); have += 1) {
          const crossesAsked = new Set(Array.from({ length: ask }, (_, cross) => cross));
          const both = [...crossesAsked].filter((cross) => cross < have).length;
          next.push({ shared: sum.shared + weight * both, asked: sum.asked + weight * ask });
        }
      }
      return next;
    });
  }
  const shares = sums.filter((sum) => sum.asked > 0).map((sum) => sum.shared / sum.asked);
  return shares.length === 0 ? undefined : { low: Math.min(...shares), high: Math.max(...shares) };
}

function ranked(
  others: readonly Entries[],
  matchWith: (other: Entries) => ReturnType<typeof bySets>,
): readonly Listed[] {
  return others
    .flatMap((other, place) => {
      const match = matchWith(other);
      return match === undefined ? [] : [{ place, ...match }];
    })
    .toSorted((a, b) => b.low - a.low || b.high - a.high || a.place - b.place);
}

function expectAsSets(
  people: readonly Entries[],
  cards: readonly Entries[],
  width: number,
  top: number,
  most: number,
): void {
  const { cardsOf, peopleOf } = bestMatches(rowsOf(people, width), rowsOf(cards, width), most);
  for (const [person, held] of people.entries())
    expect(listed(cardsOf, person)).toEqual(ranked(cards, (card) => bySets(held, card, top)).slice(0, most));
  for (const [card, asked] of cards.entries())
    expect(listed(peopleOf, card)).toEqual(ranked(people, (held) => bySets(held, asked, top)).slice(0, most));
}

function anySets(
  width: number,
  top: number,
  weights: readonly [number, ...number[]],
  settled: boolean,
): fc.Arbitrary<Entries[]> {
  const level = fc.integer({ min: 0, max: top });
  const entry = fc.record({ one: level, other: level, weight: fc.constantFrom(...weights) });
  const entries = fc
    .array(fc.option(entry, { nil: undefined }), { minLength: width, maxLength: width })
    .map((all): Entries =>
      all.flatMap((one, position) => {
        if (one === undefined) return [];
        const other = settled ? one.one : one.other;
        return [{ position, low: Math.min(one.one, other), high: Math.max(one.one, other), weight: one.weight }];
      }),
    );
  return fc.array(entries, { maxLength: 6 });
}

describe('bestMatches', () => {
  it('gives the share of the asked crosses that are held, from both sides', () => {
    const asked = boundRows([{ set: crosses({ service: 4 }) }, { set: crosses({ service: 2 }) }], 5);
    const { cardsOf, peopleOf } = bestMatches(boundRows([{ set: crosses({ service: 3 }) }], 5), asked, 10);
    expect(listed(cardsOf, 0)).toEqual([
      { place: 1, low: 1, high: 1 },
      { place: 0, low: 0.75, high: 0.75 },
    ]);
    expect(listed(peopleOf, 0)).toEqual([{ place: 0, low: 0.75, high: 0.75 }]);
  });

  it('takes what somebody has not rated for unknown, never for zero', () => {
    const asked = boundRows([{ set: crosses({ service: 2, budget: 2 }) }], 5);
    const { cardsOf } = bestMatches(boundRows([{ set: crosses({ service: 2 }) }], 5), asked, 1);
    expect(listed(cardsOf, 0)).toEqual([{ place: 0, low: 0.5, high: 1 }]);
  });

  it('bounds a level that the card does not state', () => {
    const asked = boundRows([{ set: crosses({ service: [1, 4], budget: 2 }) }], 5);
    const { cardsOf } = bestMatches(boundRows([{ set: crosses({ service: 2, budget: 0 }) }], 5), asked, 1);
    // Asked up to 4: 2 of 6 crosses; asked up to 2, as high as it is held: 2 of 4.
    expect(listed(cardsOf, 0)).toEqual([{ place: 0, low: 1 / 3, high: 0.5 }]);
  });

  it('ranks by what is certain, then by what is possible, then by the earlier place', () => {
    const same = { set: crosses({ service: 4 }) };
    const asked = boundRows([same, { set: crosses({ service: [3, 4] }) }, same], 5);
    const held = boundRows([{ set: crosses({ service: 3 }) }], 5);
    const { cardsOf } = bestMatches(held, asked, 2);
    expect(listed(cardsOf, 0)).toEqual([
      { place: 1, low: 0.75, high: 1 },
      { place: 0, low: 0.75, high: 0.75 },
    ]);
  });

  it('lists no card that asks nothing, and nobody for it', () => {
    const { cardsOf, peopleOf } = bestMatches(
      boundRows([{ set: crosses({}) }], 5),
      boundRows([{ set: crosses({}) }], 5),
      3,
    );
    expect([...cardsOf.counts, ...peopleOf.counts]).toEqual([0, 0]);
  });

  it('equals the sets of crosses where every level is settled', () => {
    fc.assert(
      fc.property(
        anySets(4, 3, [1], false),
        anySets(4, 3, [100], true),
        fc.integer({ min: 1, max: 4 }),
        (people, cards, most) => {
          expectAsSets(people, cards, 4, 3, most);
        },
      ),
    );
  });

  it('equals the sets of crosses where levels are not settled and weights differ', () => {
    fc.assert(
      fc.property(
        anySets(3, 4, [1], false),
        anySets(3, 4, [25, 100, 150], false),
        fc.integer({ min: 1, max: 4 }),
        (people, cards, most) => {
          expectAsSets(people, cards, 3, 4, most);
        },
      ),
    );
  });

  it('equals the sets of crosses where weights are too large for small numbers', () => {
    fc.assert(
      fc.property(anySets(3, 3, [1], true), anySets(3, 3, [99_999, 33_333_331, 1], false), (people, cards) => {
        expectAsSets(people, cards, 3, 3, 6);
      }),
    );
  });

  it('fills the lists of more people than are worked out together', () => {
    const people = Array.from({ length: 150 }, (_, person): Entries => [
      { position: 0, low: person % 5, high: person % 5, weight: 1 },
      { position: 1, low: 0, high: person % 4, weight: 1 },
    ]);
    const cards = Array.from({ length: 7 }, (_, card): Entries => [
      { position: 0, low: 1 + (card % 4), high: 4, weight: 100 },
      { position: 1, low: 3, high: 3, weight: 50 },
    ]);
    expectAsSets(people, cards, 2, 4, 10);
  });

  it('tells more pairs of levels apart than a byte can', () => {
    const people = Array.from({ length: 400 }, (_, person): Entries => [
      { position: 0, low: person % 25, high: 25 + Math.floor(person / 25), weight: 1 },
    ]);
    expectAsSets(people, [[{ position: 0, low: 30, high: 30, weight: 100 }]], 1, 99, 400);
  });

  it('is what the plain kernel does', () => {
    expect(plainKernel.bestMatches).toBe(bestMatches);
  });
});
