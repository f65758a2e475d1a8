import { describe, expect, it } from 'vitest';
import { asked, readHtmlCard } from '../read-card.ts';

const levels = (...rows: readonly (readonly string[])[]): readonly string[] =>
  asked(
    readHtmlCard(
      `<h1>Functiekaart: Bode</h1><h2>Competenties</h2><table>${rows
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</table>`,
    ),
  ).map(({ label, required }) => `${label} ${String(required ?? '?')}`);

describe('figures that count up over marks', () => {
  const ROWS = [
    ['Bezorgen', '', '', '✓'],
    ['Sorteren', '✓', '', ''],
    ['Inpakken', '', '✓', ''],
  ];

  it('are a header, whatever stands over the names', () => {
    for (const words of ['Wat verwachten we van jou', 'Competentie en definitie', 'Rubriek'])
      expect([words, ...levels([words, '1', '2', '3'], ...ROWS)]).toEqual([
        words,
        'Bezorgen 3',
        'Sorteren 1',
        'Inpakken 2',
      ]);
  });

  it('are none over figures', () => {
    expect(levels(['Bezorgen', '1', '2', '3'], ['Sorteren', '2', '3', '1'])).not.toContain('Sorteren 1');
  });
});
