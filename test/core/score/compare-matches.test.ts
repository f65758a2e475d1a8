import { describe, expect, it } from 'vitest';
import { certainlyAbove, compareMatches, type Ranked } from '../../../src/core/score/compare-matches.ts';

const ranked: readonly Ranked[] = [
  { title: 'Zonder eisen' },
  { title: 'Weinig bekend', match: { low: 0.1, high: 1 } },
  { title: 'Bekend B', match: { low: 0.6, high: 0.7 } },
  { title: 'Bekend A', match: { low: 0.6, high: 0.7 } },
  { title: 'Hoger einde', match: { low: 0.6, high: 0.9 } },
];

describe('compareMatches', () => {
  it('puts what is certain first', () => {
    const left = { title: 'B', match: { low: 0.5, high: 0.6 } };
    expect(compareMatches(left, { title: 'A', match: { low: 0.4, high: 1 } })).toBe(-1);
  });

  it('ranks by low, then by high, then by title, and last what nothing can be said of', () => {
    const titles = ['Hoger einde', 'Bekend A', 'Bekend B', 'Weinig bekend', 'Zonder eisen'];
    expect(ranked.toSorted(compareMatches).map((one) => one.title)).toEqual(titles);
    expect(
      ranked
        .toReversed()
        .toSorted(compareMatches)
        .map((one) => one.title),
    ).toEqual(titles);
  });
});

describe('certainlyAbove', () => {
  it('holds only where the lower end is above the other higher end', () => {
    expect(certainlyAbove({ low: 0.7, high: 0.9 }, { low: 0.1, high: 0.6 })).toBe(true);
    expect(certainlyAbove({ low: 0.6, high: 0.9 }, { low: 0.1, high: 0.6 })).toBe(false);
  });
});
