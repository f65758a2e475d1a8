import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disjointSets } from '../../../src/core/harmonise/disjoint-sets.ts';

describe('disjointSets', () => {
  it('lets the smallest member stand for a set', () => {
    const sets = disjointSets(3);
    sets.join(2, 1);
    expect([0, 1, 2].map(sets.rootOf)).toEqual([0, 1, 1]);
  });

  it('does not depend on the order of the joins', () => {
    const member = fc.nat({ max: 9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(member, member)), (joins) => {
        const [there, back] = [disjointSets(10), disjointSets(10)];
        for (const [left, right] of joins) there.join(left, right);
        for (const [left, right] of joins.toReversed()) back.join(right, left);
        for (let one = 0; one < 10; one += 1) expect(back.rootOf(one)).toBe(there.rootOf(one));
      }),
    );
  });
});
