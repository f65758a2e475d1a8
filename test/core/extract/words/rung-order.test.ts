import { expect, it } from 'vitest';
import { masteryOf } from '../../../../src/core/extract/words/mastery.ts';
import { rungOrder } from '../../../../src/core/extract/words/rung-order.ts';

it('tells which way rungs run by their names and by what somebody does at them', () => {
  expect(rungOrder(['leert het anderen aan', 'werkt alleen', 'met hulp'])).toBe('falling');
  expect(rungOrder(['basis', 'gevorderd', 'expert'])).toBe('rising');
  expect(rungOrder(['notions de base', 'bonne maîtrise', 'maîtrise approfondie'])).toBe('rising');
  expect(rungOrder(['met hulp van een collega', 'kent de regels', 'werkt zelfstandig'], ['I', 'II', 'III'])).toBe(
    'rising',
  );
});

it('tells nothing where they disagree, rise and fall, or say nothing', () => {
  expect(rungOrder(['leert het anderen aan', 'met hulp'], ['basis', 'expert'])).toBeUndefined();
  expect(rungOrder(['met hulp', 'werkt alleen', 'met hulp'])).toBeUndefined();
  expect(rungOrder(['notie', 'kunde', 'zwier'])).toBeUndefined();
});

it('reads how well somebody does something', () => {
  expect(
    ['werkt met hulp', 'doet het zelfstandig', 'coacht anderen', 'kent de regels'].map((one) => masteryOf(one)),
  ).toEqual([0, 1, 2, undefined]);
});
