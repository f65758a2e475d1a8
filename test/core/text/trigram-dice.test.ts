import fc from 'fast-check';
import { expect, it } from 'vitest';
import { trigramDice } from '../../../src/core/text/trigram-dice.ts';

it('is the share of the groups of three letters that two texts have in common', () => {
  // 9 groups and 11, of which 8 are in both: 16 of 20.
  expect(trigramDice('rekenblad', 'rekenbladen')).toBeCloseTo(16 / 20, 10);
  expect(trigramDice('inzet', 'durf')).toBe(0);
  expect(trigramDice('', '')).toBe(1);
});

it('is the same from either side and lies between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const dice = trigramDice(one, other);
      expect(dice).toBe(trigramDice(other, one));
      expect(dice).toBeGreaterThanOrEqual(0);
      expect(dice).toBeLessThanOrEqual(1);
      expect(trigramDice(one, one)).toBe(1);
    }),
  );
});
