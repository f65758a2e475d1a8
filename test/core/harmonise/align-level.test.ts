import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelAligner, rankShareLevel } from '../../../src/core/harmonise/align-level.ts';

describe('rankShareLevel', () => {
  it.each([
    [1, 3, 5, 2],
    [2, 3, 5, 3],
    [3, 3, 5, 5],
    [1, 2, 3, 1],
    [1, 4, 6, 1],
    [2, 4, 5, 2],
    [0, 3, 5, 0],
    [1, 5, 2, 1],
  ])(
    'carries level %i of %i to a scale of %i as level %i; of two equally near the lower',
    (level, from, to, expected) => {
      expect(rankShareLevel(level, from, to)).toBe(expected);
    },
  );

  it('is the nearest level, never falls, and keeps bottom, top and what is not shown', () => {
    const length = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(length, length, (from, to) => {
        let before = 0;
        for (let level = 1; level <= from; level += 1) {
          const found = rankShareLevel(level, from, to);
          const distance = (one: number): number => Math.abs(one * from - level * to);
          for (let other = 1; other <= to; other += 1) expect(distance(found)).toBeLessThanOrEqual(distance(other));
          expect(found).toBeGreaterThanOrEqual(before);
          before = found;
        }
        expect(before).toBe(to);
      }),
    );
  });
});

describe('levelAligner', () => {
  const sourcesOf = (name: string): readonly string[] =>
    name === 'Voorbeeldegem' ? ['organisation voorbeeldegem'] : [];

  it('goes by rank share where nothing was chosen', () => {
    expect(levelAligner([], () => []).align(1, 3, 5, 'organisation voorbeeldegem')).toBe(2);
  });

  it('goes by what a person chose for that source and those two lengths', () => {
    const chosen = { source: 'Voorbeeldegem', fromLevels: 3, toLevels: 5, to: [1, 4, 5] };
    const { align, diagnostics } = levelAligner([chosen], sourcesOf);
    expect(diagnostics).toEqual([]);
    expect([1, 2, 3].map((level) => align(level, 3, 5, 'organisation voorbeeldegem'))).toEqual([1, 4, 5]);
    expect(align(2, 3, 5, 'organisation anderegem')).toBe(3);
    expect(align(2, 3, 4, 'organisation voorbeeldegem')).toBe(3);
    expect(align(2, 3, 3, 'organisation voorbeeldegem')).toBe(2);
  });

  it('does not use an alignment that is incomplete, falls or leaves the scale, and says so', () => {
    for (const to of [
      [1, 2],
      [2, 1, 5],
      [1, 2, 6],
    ]) {
      const { align, diagnostics } = levelAligner(
        [{ source: 'Voorbeeldegem', fromLevels: 3, toLevels: 5, to }],
        sourcesOf,
      );
      expect(diagnostics.map((one) => one.code)).toEqual(['harmonise/alignment-unusable']);
      expect(align(3, 3, 5, 'organisation voorbeeldegem')).toBe(5);
    }
  });
});
