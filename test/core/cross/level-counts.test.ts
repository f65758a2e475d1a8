import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelCounts } from '../../../src/core/cross/level-counts.ts';
import { levelSummary, NO_LEVEL } from '../../../src/core/cross/level-summary.ts';
import { levelRows } from '../../../src/core/cross/level-rows.ts';
import { lowerMedian } from '../../../src/core/score/lower-median.ts';

type Entries = readonly (readonly [position: number, level: number])[];

const WIDTH = 3;
const TEAMS = 3;
const anyPerson = fc.record({
  team: fc.nat(TEAMS - 1),
  rated: fc
    .array(fc.option(fc.nat(5), { nil: undefined }), { minLength: WIDTH, maxLength: WIDTH })
    .map((all): Entries => all.flatMap((level, position) => (level === undefined ? [] : [[position, level] as const]))),
});

describe('levelCounts', () => {
  it('counts who holds which level, and takes nobody who is not rated for a zero', () => {
    const held = levelRows([[[0, 2]], [[0, 0]], [], [[0, 2]]], 1);
    const { counts, offsets, sizes } = levelCounts(held, Uint32Array.of(0, 0, 0, 1), 2);
    expect([...offsets]).toEqual([0, 3]);
    expect([...counts]).toEqual([1, 0, 1, 0, 0, 1]);
    expect([...sizes]).toEqual([3, 1]);
  });

  it('equals counting the people one by one', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 20 }), (people) => {
        const held = levelRows(
          people.map((one) => one.rated),
          WIDTH,
        );
        const teamOf = Uint32Array.from(people, (one) => one.team);
        const found = levelCounts(held, teamOf, TEAMS);
        const { rated, unknown, quantiles } = levelSummary(found, [0.25, 0.5, 1]);
        for (let team = 0; team < TEAMS; team += 1) {
          for (let position = 0; position < WIDTH; position += 1) {
            const members = people.filter((one) => one.team === team);
            const levels = members.flatMap((one) =>
              one.rated.filter(([c]) => c === position).map(([, level]) => level),
            );
            const from = team * found.stride + (found.offsets[position] ?? 0);
            const to = team * found.stride + (found.offsets[position + 1] ?? 0);
            expect([...found.counts.subarray(from, to)]).toEqual(
              Array.from({ length: to - from }, (_, level) => levels.filter((one) => one === level).length),
            );
            const cell = team * WIDTH + position;
            expect(rated[cell]).toBe(levels.length);
            expect(unknown[cell]).toBe(members.length - levels.length);
            expect(quantiles[1]?.[cell]).toBe(lowerMedian(levels) ?? NO_LEVEL);
            expect(quantiles[2]?.[cell]).toBe(levels.length === 0 ? NO_LEVEL : Math.max(...levels));
            const quarter = levels.toSorted((a, b) => a - b)[Math.ceil(levels.length / 4) - 1];
            expect(quantiles[0]?.[cell]).toBe(quarter ?? NO_LEVEL);
          }
        }
      }),
    );
  });

  it('refuses a person of no team and a competency outside the vocabulary', () => {
    expect(() => levelCounts(levelRows([[[0, 1]]], 1), Uint32Array.of(1), 1)).toThrow('cross/team');
    expect(() => levelCounts(levelRows([[[1, 1]]], 1), Uint32Array.of(0), 1)).toThrow('cross/rows');
  });
});

describe('levelSummary', () => {
  it('gives the lower median and who is not rated', () => {
    const counts = levelCounts(levelRows([[[0, 3]], [[0, 1]], []], 1), Uint32Array.of(0, 0, 0), 1);
    const { rated, unknown, quantiles } = levelSummary(counts, [0.5]);
    expect([rated[0], unknown[0], quantiles[0]?.[0]]).toEqual([2, 1, 1]);
  });

  it('has no quantile of nobody', () => {
    const counts = levelCounts(levelRows([[], [[0, 1]]], 1), Uint32Array.of(0, 1), 2);
    expect(levelSummary(counts, [0.5]).quantiles[0]?.[0]).toBe(NO_LEVEL);
  });
});
