import { describe, expect, it } from 'vitest';
import { readNumberWord } from '../../../src/core/text/number-word.ts';

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
    ['negenennegentig', 99],
    ['quatre-vingt-dix-neuf', 99],
    ['soixante et onze', 71],
    ['ninety-nine', 99],
    ['nonante-neuf', 99],
    ['cent', 100],
  ])('reads %s as %d', (text, value) => {
    expect(readNumberWord(text)).toBe(value);
  });

  it.each(['', 'iets', 'zestigste', 'duizend', '60'])('does not read %j', (text) => {
    expect(readNumberWord(text)).toBeUndefined();
  });
});
