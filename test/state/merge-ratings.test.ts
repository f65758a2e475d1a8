import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Rating } from '../../src/core/model/assessment.ts';
import { mergeRatings, ratingKey } from '../../src/state/merge-ratings.ts';

const inzet = (held: number): Rating => ({ competency: 'Inzet', held });
const leren = (held: number): Rating => ({ competency: 'Leren', held });

it('keeps both changes to different competencies', () => {
  expect(mergeRatings([], [inzet(1)], [leren(2)])).toEqual([leren(2), inzet(1)]);
  expect(mergeRatings([inzet(1)], [inzet(2)], [inzet(1), leren(2)])).toEqual([inzet(2), leren(2)]);
});

it('takes one answer back and leaves the others', () => {
  expect(mergeRatings([inzet(1)], [], [inzet(1), leren(2)])).toEqual([leren(2)]);
});

it('refuses when both changed the same answer in different ways', () => {
  expect(mergeRatings([inzet(1)], [inzet(2)], [inzet(3)])).toBeUndefined();
  expect(mergeRatings([inzet(1)], [inzet(2)], [])).toBeUndefined();
});

it('accepts when both changed the same answer in the same way', () => {
  expect(mergeRatings([inzet(1)], [inzet(2)], [inzet(2)])).toEqual([inzet(2)]);
});

const anyRatings = fc.uniqueArray(
  fc.record({ competency: fc.constantFrom('A', 'B', 'C', 'D'), held: fc.integer({ min: 0, max: 3 }) }),
  { selector: ({ competency }) => competency },
);
const sorted = (ratings: readonly Rating[] | undefined): readonly Rating[] | undefined =>
  ratings?.toSorted((a, b) => (ratingKey(a) < ratingKey(b) ? -1 : 1));

it('does not depend on who came first', () => {
  fc.assert(
    fc.property(anyRatings, anyRatings, anyRatings, (before, mine, theirs) => {
      expect(sorted(mergeRatings(before, mine, theirs))).toEqual(sorted(mergeRatings(before, theirs, mine)));
    }),
  );
});

it('is what I made of it where nobody else changed anything', () => {
  fc.assert(
    fc.property(anyRatings, anyRatings, (before, mine) => {
      expect(sorted(mergeRatings(before, mine, before))).toEqual(sorted(mine));
    }),
  );
});
