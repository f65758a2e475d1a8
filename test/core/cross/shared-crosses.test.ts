import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelRows } from '../../../src/core/cross/level-rows.ts';
import { sharedCrosses } from '../../../src/core/cross/shared-crosses.ts';
import { sharedPlace } from '../../../src/core/model/pair-table.ts';

type Entries = readonly (readonly [position: number, level: number])[];

/** The definition: the crosses (c, 1) .. (c, level) of one set that are in the other too. */
function sharedBySets(first: Entries, second: Entries): number {
  const crosses = (entries: Entries): ReadonlySet<string> =>
    new Set(entries.flatMap(([c, level]) => Array.from({ length: level }, (_, k) => `${String(c)}/${String(k + 1)}`)));
  const other = crosses(second);
  return [...crosses(first)].filter((cross) => other.has(cross)).length;
}

function anySets(width: number, most: number): fc.Arbitrary<readonly Entries[]> {
  const entries = fc
    .uniqueArray(fc.nat(width - 1), { maxLength: most })
    .chain((positions) =>
      fc.tuple(...positions.map((one) => fc.tuple(fc.constant(one), fc.integer({ min: 1, max: 9 })))),
    );
  return fc.array(entries, { maxLength: 12 });
}

function expectAsSets(sets: readonly Entries[], width: number): void {
  const { totals, shared } = sharedCrosses(levelRows(sets, width));
  expect([...totals]).toEqual(sets.map((one) => sharedBySets(one, one)));
  expect(shared.length * 2).toBe(sets.length * Math.max(0, sets.length - 1));
  for (const [i, first] of sets.entries())
    for (const [j, second] of sets.entries())
      if (i < j) expect(shared[sharedPlace(sets.length, i, j)]).toBe(sharedBySets(first, second));
}

describe('sharedCrosses', () => {
  it('counts the lower of two levels of every competency that both ask', () => {
    expect(sharedCrosses(levelRows([[[0, 3]], [[0, 2]]], 1)).shared).toEqual(Uint16Array.of(2));
    const { totals, shared } = sharedCrosses(
      levelRows(
        [
          [
            [0, 3],
            [4, 1],
          ],
          [[4, 2]],
          [],
          [
            [4, 1],
            [0, 1],
          ],
        ],
        5,
      ),
    );
    expect([...totals]).toEqual([4, 2, 0, 2]);
    expect([...shared]).toEqual([1, 0, 2, 0, 1, 0]);
  });

  it('equals the sets of crosses where few functions ask the same', () => {
    fc.assert(
      fc.property(anySets(60, 5), (sets) => {
        expectAsSets(sets, 60);
      }),
    );
  });

  it('equals the sets of crosses where most functions ask most competencies', () => {
    fc.assert(
      fc.property(anySets(7, 7), (sets) => {
        expectAsSets(sets, 7);
      }),
    );
  });

  it('takes the way of the bits for full sets and counts the same', () => {
    const full = Array.from({ length: 30 }, (_, set): Entries =>
      Array.from({ length: 40 }, (__, c) => [c, 1 + ((set * 7 + c * 3) % 9)] as const),
    );
    expectAsSets(full, 40);
  });

  it('counts on where more crosses are shared than sixteen bits can tell', () => {
    const large: Entries = Array.from({ length: 700 }, (_, c) => [c, 99] as const);
    const { shared } = sharedCrosses(levelRows([large, large], 700));
    expect(shared[0]).toBe(69_300);
  });

  it('has nothing to say of no function or of one', () => {
    expect(sharedCrosses(levelRows([], 3)).shared.length).toBe(0);
    expect([...sharedCrosses(levelRows([[[1, 2]]], 3)).totals]).toEqual([2]);
  });

  it('refuses a competency that is not in the vocabulary', () => {
    expect(() => sharedCrosses(levelRows([[[3, 1]]], 3))).toThrow('cross/rows');
  });
});
