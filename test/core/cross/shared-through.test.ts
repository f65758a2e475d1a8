import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelRows } from '../../../src/core/cross/level-rows.ts';
import { askedBy, stepsOf, throughIndex } from '../../../src/core/cross/shared-through-index.ts';
import { levelGroups, throughTables } from '../../../src/core/cross/shared-through-tables.ts';

type Entries = readonly (readonly [position: number, level: number])[];

/** The definition: crosses as words, and how many of one set are in the other. */
function bySets(sets: readonly Entries[]): readonly number[] {
  const crosses = sets.map(
    (entries) => new Set(entries.flatMap(([c, level]) => Array.from({ length: level }, (_, k) => `${c}/${k + 1}`))),
  );
  return crosses.flatMap((one, index) =>
    crosses.slice(index + 1).map((other) => [...one].filter((cross) => other.has(cross)).length),
  );
}

function anySets(width: number, top: number): fc.Arbitrary<readonly Entries[]> {
  const entries = fc
    .array(fc.option(fc.integer({ min: 0, max: top }), { nil: undefined }), { minLength: width, maxLength: width })
    .map((all): Entries => all.flatMap((level, c) => (level === undefined ? [] : [[c, level] as const])));
  return fc.array(entries, { minLength: 1, maxLength: 11 });
}

function bothWays(sets: readonly Entries[], width: number): void {
  const rows = levelRows(sets, width);
  const pairs = (sets.length * (sets.length - 1)) / 2;
  const throughOne = new Uint16Array(pairs);
  const throughOther = new Uint16Array(pairs);
  throughIndex(rows, askedBy(rows), throughOne);
  throughTables(rows, levelGroups(rows), throughOther);
  const expected = bySets(sets);
  expect([...throughOne]).toEqual(expected);
  expect([...throughOther]).toEqual(expected);
}

describe('both ways to shared crosses', () => {
  it.each([
    [9, 1],
    [8, 3],
    [6, 7],
    [4, 60],
    [6, 99],
  ])('equal the sets of crosses on %i competencies of up to %i levels', (width, top) => {
    fc.assert(
      fc.property(anySets(width, top), (sets) => {
        bothWays(sets, width);
      }),
      { numRuns: 60 },
    );
  });

  it('count on where four bytes are full', () => {
    const full = Array.from({ length: 9 }, (_, set): Entries =>
      Array.from({ length: 30 }, (__, c) => [c, 99 - ((set + c) % 3)] as const),
    );
    bothWays(full, 30);
  });
});

describe('stepsOf', () => {
  it('is the number of times that two sets meet in a competency', () => {
    const rows = levelRows([[[0, 3]], [[0, 2]], [[0, 1]], [[1, 1]]], 2);
    expect(stepsOf(askedBy(rows))).toBe(3);
    expect([...askedBy(levelRows([[[0, 3]], [[0, 2]]], 1)).sets]).toEqual([3, 258]);
  });
});

describe('levelGroups', () => {
  it('takes competencies together as long as their codes are few, and leaves out what nobody asks', () => {
    const rows = levelRows(
      [
        [
          [0, 7],
          [1, 7],
          [3, 1],
        ],
      ],
      4,
    );
    const { members, shift, runs } = levelGroups(rows);
    expect(members.map((one) => [...one])).toEqual([[0, 1], [3]]);
    expect([shift, ...runs]).toEqual([6, 2]);
  });
});
