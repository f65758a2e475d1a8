import { describe, expect, it } from 'vitest';
import { numberWords, readNumberWord } from '../../../src/core/text/number-word.ts';

describe('a number in words', () => {
  it.each([
    ['één', 1],
    ['een', 1],
    ['Twaalf', 12],
    ['zestig', 60],
    ['vijfenzestig', 65],
    ['tweeëntwintig', 22],
    ['honderd', 100],
    ['soixante', 60],
    ['soixante-cinq', 65],
    ['soixante-dix', 70],
    ['septante-cinq', 75],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix', 90],
    ['cinquante', 50],
    ['sixty', 60],
    ['sixty-five', 65],
    ['seventy five', 75],
    ['two', 2],
  ])('reads %s as %d', (text, value) => {
    expect(readNumberWord(text)).toBe(value);
  });

  it.each(['', 'iets', 'zestigste', 'duizend', '60'])('does not read %j', (text) => {
    expect(readNumberWord(text)).toBeUndefined();
  });

  it('knows every number from one to a hundred in Dutch, French and English', () => {
    const known = numberWords().map(readNumberWord);
    for (let value = 1; value <= 100; value += 1) {
      expect(known.filter((one) => one === value).length, String(value)).toBeGreaterThanOrEqual(value === 6 ? 2 : 3);
    }
  });
});
