import fc from 'fast-check';
import { expect, it } from 'vitest';
import { raisedLevels } from '../../src/ui/raised-levels.ts';

it('takes higher levels up and lower levels down with the one that is chosen', () => {
  expect(raisedLevels([1, 2, 3], 1, 4)).toEqual([1, 4, 4]);
  expect(raisedLevels([2, 3, 4], 2, 1)).toEqual([1, 1, 1]);
  expect(raisedLevels([1, 2, 4], 1, 3)).toEqual([1, 3, 4]);
});

it('puts right what stood the wrong way round before', () => {
  expect(raisedLevels([1, 4, 3], 0, 2)).toEqual([2, 4, 4]);
});

it('never leaves a higher level lower than a lower one, and always takes what was chosen', () => {
  const levels = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(levels, fc.nat(), fc.integer({ min: 1, max: 9 }), (to, at, level) => {
      const index = at % to.length;
      const chosen = raisedLevels(to, index, level);
      expect(chosen).toHaveLength(to.length);
      expect(chosen[index]).toBe(level);
      expect(chosen).toEqual(chosen.toSorted((a, b) => a - b));
    }),
  );
});
