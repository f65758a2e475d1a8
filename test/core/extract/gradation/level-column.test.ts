import { describe, expect, it } from 'vitest';
import { readHtmlCard } from '../read-card.ts';

/** What the rows of a table without a header ask. */
function asked(...rows: readonly (readonly [string, string])[]): readonly string[] {
  const table = rows.map(([first, second]) => `<tr><td>${first}</td><td>${second}</td></tr>`).join('');
  const { profile } = readHtmlCard(`<h1>Functiekaart sluiswachter</h1><h2>Competenties</h2><table>${table}</table>`);
  return (profile?.requirements ?? []).map(({ label, required }) => `${label} ${String(required ?? '?')}`);
}

describe('a level with its word or letter before every name', () => {
  it('is what is asked of it', () => {
    const expected = ['Schutten 3', 'Peilen 1', 'Onthalen 2'];
    for (const code of ['L', 'N', 'Niveau ', 'Level '])
      expect(asked([`${code}3`, 'Schutten'], [`${code}1`, 'Peilen'], [`${code}2`, 'Onthalen'])).toEqual(expected);
  });

  it('is none where it counts the rows, or is the number of something else', () => {
    const levels = (code: string, numbers: readonly number[]): readonly string[] => {
      const names = ['Schutten', 'Peilen', 'Onthalen', 'Varen'];
      const rows = numbers.map((number, index) => [`${code}${String(number)}`, names[index] ?? ''] as const);
      return asked(...rows).filter((one) => /^(?:Schutten|Peilen|Onthalen|Varen) \d/u.test(one));
    };
    expect(levels('L', [1, 2, 3, 4])).toEqual([]);
    for (const code of ['', 'Groep ', 'Klas ', 'Prioriteit ', 'Risico ', 'B', 'P'])
      expect(levels(code, [3, 1, 2])).toEqual([]);
  });
});
