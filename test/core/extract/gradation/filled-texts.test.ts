import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/read/read-html.ts';
import { extractTable } from '../../../../src/core/extract/table/extract-table.ts';
import { asked, profileOf, readHtmlCard } from '../read-card.ts';

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const page = (...rows: readonly string[]): string =>
  `<h1>Functiekaart: Duiker</h1><h2>Competenties</h2><table>${rows.join('')}</table>`;
const levels = (...rows: readonly string[]): readonly (readonly [string, number | undefined, number | undefined])[] =>
  asked(readHtmlCard(page(...rows))).map(({ label, required, scale }) => [label, required, scale?.levels]);

const ROWS = [
  row('Lassen', '', 'last onder toezicht', '', ''),
  row('Duikklok bedienen', '', '', '', 'leidt anderen op'),
  row('Kalm blijven', 'vraagt om hulp', '', '', ''),
];
const READ = [
  ['Lassen', 2, 4],
  ['Duikklok bedienen', 4, 4],
  ['Kalm blijven', 1, 4],
];

describe('a table in which each row fills in one rung in its own words', () => {
  it.each([
    ['numbers with names', [row('Competentie', '1 Kiem', '2 Scheut', '3 Stam', '4 Kruin')]],
    ['numbers', [row('Competentie', '1', '2', '3', '4')]],
    ['words of a scale', [row('Competentie', 'Basis', 'Goed', 'Zeer goed', 'Expert')]],
    [
      'words in no list below a word for levels',
      ['<tr><th></th><th colspan="4">Niveau</th></tr>', row('Competentie', 'Kiem', 'Scheut', 'Stam', 'Kruin')],
    ],
  ])('asks that rung: %s', (_name, heads) => {
    expect(levels(...heads, ...ROWS)).toEqual(READ);
  });

  it('keeps the words as what is expected', () => {
    const [first] = profileOf(readHtmlCard(page(row('Competentie', '1', '2', '3', '4'), ...ROWS))).requirements;
    expect(first?.levelText).toBe('last onder toezicht');
  });

  it('asks nothing where a row fills in more than one, which explains the rungs', () => {
    const html = page(
      row('Competentie', '1', '2', '3'),
      row('Lassen', 'kent de stappen', 'last onder toezicht', 'last alleen'),
      row('Kalm blijven', 'vraagt om hulp', '', ''),
    );
    expect(extractTable(readHtml('gids.html', html))?.kind).not.toBe('function-profile');
    expect(readHtmlCard(html).profile?.requirements.some((one) => one.required !== undefined) ?? false).toBe(false);
  });

  it('asks nothing in a table of tasks and when they are done', () => {
    const card = readHtmlCard(
      `<h1>Functiekaart: Duiker</h1><h2>Taken</h2><table>${row('Taak', '1 dagelijks', '2 wekelijks', '3 jaarlijks')}${row('Pak nazien', 'naden en ritsen', '', '')}${row('Fles vullen', '', 'alle flessen vullen', '')}</table><h2>Competenties</h2><ul><li>Lassen</li><li>Kalm blijven</li></ul>`,
    );
    expect(asked(card).map(({ label, required }) => [label, required])).toEqual([
      ['Lassen', undefined],
      ['Kalm blijven', undefined],
    ]);
  });
});

it('the header of a table that cannot be read names no competencies', () => {
  const card = readHtmlCard(
    page(
      row('Competentie', 'Waarom', 'Hoe'),
      row('Lassen', 'Een wrak moet open kunnen.', 'Met de boog en rustig.'),
      row('Kalm blijven', 'Onder water kan je niet weg.', 'Samen met de ander.'),
    ),
  );
  const labels = asked(card).map(({ label }) => label);
  expect(labels).toContain('Kalm blijven');
  expect(labels).not.toContain('Waarom');
  expect(labels).not.toContain('Hoe');
});
