import { describe, expect, it } from 'vitest';
import { asked, readCard, readHtmlCard } from '../read-card.ts';

const NAMES = ['Luisteren', 'Samenwerken', 'Plannen', 'Coachen'];

/** A table with a column of figures under each header. */
function table(headers: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [headers, headers.map(() => '---'), ...NAMES.map((name, at) => [name, ...(rows[at] ?? [])])].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}

const FIGURES = [
  ['4', '3', '3,5', '3,2'],
  ['3', '4', '4,0', '3,8'],
  ['5', '4', '3,8', '3,4'],
  ['3', '2', '3,3', '3,0'],
];

describe('what several people see of one person', () => {
  it.each([
    ['Zelf', 'Leidinggevende', 'Collega’s', 'Medewerkers'],
    ['Eigen inschatting', 'Chef', 'Team', 'Klanten'],
    ['Self', 'Line manager', 'Peers', 'Direct reports'],
  ])('is asked of nobody: %s, %s, %s, %s', (...views) => {
    const lines = table(['Competentie', ...views], FIGURES);
    expect(readCard('# Feedback', '', '## Resultaten', '', ...lines).kind).toBe('unknown');
    const cells = lines.filter((_, at) => at !== 1).map((line) => line.slice(2, -2).split(' | '));
    const rows = cells.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('');
    expect(readHtmlCard(`<h1>Feedback</h1><h2>Resultaten</h2><table>${rows}</table>`).kind).toBe('unknown');
  });

  it('leaves the level that the function asks beside it', () => {
    const lines = table(
      ['Competentie', 'Zelf', 'Chef', 'Gewenst'],
      [
        ['4', '3', '2'],
        ['3', '4', '3'],
        ['5', '4', '2'],
        ['3', '2', '4'],
      ],
    );
    const read = asked(readCard('# Functiekaart: Bode', '', '## Competenties', '', ...lines));
    expect(read.map(({ required }) => required)).toEqual([2, 3, 2, 4]);
  });

  it('is no column of averages beside one of levels that no header names', () => {
    const lines = table(
      ['Wat we zien', 'Hier', 'Elders'],
      FIGURES.map(([, one = '', other = '']) => [one, other]),
    );
    expect(readCard('# Feedback', '', '## Resultaten', '', ...lines).kind).toBe('unknown');
  });
});
