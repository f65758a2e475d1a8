import { describe, expect, it } from 'vitest';
import { withCodedColumns } from '../../../../src/core/extract/gradation/coded-columns.ts';
import { asked, readCard } from '../read-card.ts';

const HEAD = ['# Functieprofiel: Sluiswachter', '', '## Competenties', ''];
const OVER = [
  '| Domein | W1 | W2 | W3 |',
  '|---|---|---|---|',
  '| Sluisdeuren | | x | |',
  '| Scheepvaart | | | x |',
  '',
];
const BESIDE = [
  '| Competentie | Trap |',
  '|---|---|',
  '| Sluisdeuren | W2 |',
  '| Scheepvaart | W3 |',
  '| Peilen | W1 |',
  '',
];

function levels(...lines: readonly string[]): readonly unknown[] {
  return asked(readCard(...HEAD, ...lines)).map(({ label, required }) => [label, required]);
}

describe('codes of a letter and a number', () => {
  const rising = 'W1 = weet ervan; W2 = past het zelfstandig toe; W3 = leert het anderen aan';
  const falling = 'W1 = leidt anderen op, W2 = werkt zelfstandig, W3 = werkt onder begeleiding';

  it('are rungs over columns of marks where the document explains them so', () => {
    expect(levels(...OVER, rising)).toEqual([
      ['Sluisdeuren', 2],
      ['Scheepvaart', 3],
    ]);
    expect(levels(falling, '', ...OVER)).toEqual([
      ['Sluisdeuren', 2],
      ['Scheepvaart', 1],
    ]);
  });

  it('are rungs beside names too', () => {
    expect(levels(rising, '', ...BESIDE)).toEqual([
      ['Sluisdeuren', 2],
      ['Scheepvaart', 3],
      ['Peilen', 1],
    ]);
  });

  it.each([
    ['nothing explains them', ''],
    ['they are places', 'W1 = noordkaai, W2 = zuidkaai, W3 = brug'],
    ['one of them is not explained', 'W1 = met hulp, W2 = zelfstandig'],
  ])('say no level where %s', (_, legend) => {
    for (const table of [OVER, BESIDE])
      expect(levels(legend, '', ...table).every((row) => Array.isArray(row) && row[1] === undefined)).toBe(true);
  });

  it('leave other pieces as they are', () => {
    expect(withCodedColumns([])).toEqual([]);
  });
});
