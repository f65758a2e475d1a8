import { describe, expect, it } from 'vitest';
import { lineFigures } from '../../src/ui/line-figures.ts';

describe('the level figures that lines print', () => {
  it.each([
    [['meldt problemen 3'], [3]],
    [
      ['meldt problemen 3', 'is vriendelijk … 2', 'Zorg.....4', 'komt op tijd - 1'],
      [3, 2, 4, 1],
    ],
    [
      ['Orde | 3 | noodzakelijk', 'Inzet | 2 | gewenst'],
      [3, 2],
    ],
    [
      ['1 | Orde | 3', '2 | Inzet | 4'],
      [3, 4],
    ],
  ])('%j: %j', (lines, figures) => {
    expect(lineFigures(lines)).toEqual(figures);
  });

  it.each([
    [[]],
    [['meldt problemen']],
    [['meldt problemen 3', 'helpt']],
    [['Orde | 3 | 5']],
    [['Orde 2 op 4']],
    [['Orde 2 - 3']],
    [['Norm ISO 9001']],
    [['3']],
  ])('%j: none', (lines) => {
    expect(lineFigures(lines)).toBeUndefined();
  });
});
