import { describe, expect, it } from 'vitest';
import { areFractionsOfPages } from '../../../../src/core/extract/page/page-number.ts';
import { asked, readCard } from '../read-card.ts';

const APART = 5;
const numbers = (of: number, ...places: readonly (readonly [number, number])[]) =>
  places.map(([page, index]) => ({ page, of, index }));

describe('numbers out of one number, each on a line of its own', () => {
  it('count pages where they rise with enough between them, or are whole', () => {
    expect(areFractionsOfPages(numbers(9, [2, 10], [3, 40], [4, 70]), APART)).toBe(true);
    expect(areFractionsOfPages(numbers(3, [1, 2], [2, 4], [3, 6]), APART)).toBe(true);
    expect(areFractionsOfPages(numbers(4, [3, 2]), APART)).toBe(true);
  });

  it('count none where they stay, fall or stand near each other', () => {
    expect(areFractionsOfPages(numbers(5, [4, 10], [4, 40]), APART)).toBe(false);
    expect(areFractionsOfPages(numbers(5, [4, 10], [3, 40]), APART)).toBe(false);
    expect(areFractionsOfPages(numbers(5, [3, 10], [4, 12]), APART)).toBe(false);
  });

  it('are levels below the names', () => {
    const card = ['Functiekaart: Tuinman', '', 'Competenties', '', 'Nauwkeurig werken', '4/5', 'Samenwerken', '2/5'];
    expect(asked(readCard(...card)).map(({ label, required }) => [label, required])).toEqual([
      ['Nauwkeurig werken', 4],
      ['Samenwerken', 2],
    ]);
  });

  it('are pages where lists stand between them', () => {
    const part = (first: string): readonly string[] => [
      first,
      '- Plannen',
      '- Luisteren',
      '- Snoeien',
      '- Maaien',
      '- Zaaien',
    ];
    const text = ['Functiekaart: Tuinman', 'Competenties', ...part('- Netheid'), '1/4', ...part('- Inzet'), '2/4'];
    expect(asked(readCard(...text)).map((one) => one.required)).toEqual(Array.from({ length: 12 }, () => undefined));
  });
});
