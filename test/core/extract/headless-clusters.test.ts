import { describe, expect, it } from 'vitest';
import { asked, readCard, readHtmlCard } from './read-card.ts';

const card = (...rows: readonly string[]): readonly string[] =>
  asked(
    readCard(
      'Functieprofiel huisbewaarder',
      'Gemeente Voorbeeldegem',
      '',
      'Competenties',
      '',
      'De kruisjes zijn cumulatief: drie kruisjes betekent niveau 3.',
      '',
      ...rows,
    ),
  ).map(({ cluster, label, required }) => `${cluster ?? '-'} · ${label} · ${String(required ?? '?')}`);

describe('remains of a table of marks without a header', () => {
  it('show their clusters by a capital inside some rows and a name that goes on below one', () => {
    expect(
      card('Proper Ramen wassen XXX', 'houden', 'Vegen XX', 'Dweilen XXX', 'Onthaal Sleutels beheren XX', 'Groeten XX'),
    ).toEqual([
      'Proper houden · Ramen wassen · 3',
      'Proper houden · Vegen · 2',
      'Proper houden · Dweilen · 3',
      'Onthaal · Sleutels beheren · 2',
      'Onthaal · Groeten · 2',
    ]);
  });

  it('have none where a capital inside a row is that of a name', () => {
    expect(card('Werken met Excel XXX', 'en tabellen', 'Vegen XX', 'Dweilen XXX', 'Groeten XX')).toEqual([
      '- · Werken met Excel en tabellen · 3',
      '- · Vegen · 2',
      '- · Dweilen · 3',
      '- · Groeten · 2',
    ]);
  });
});

describe('a table whose header names a group of competencies', () => {
  const row = (...cells: readonly string[]): string => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`;
  const groups = (first: string, second: string): readonly string[] =>
    asked(
      readHtmlCard(
        `<h1>Functieprofiel: huisbewaarder</h1><h2>Competenties</h2><table>${row(first, 'Niveau')}${row('Vegen', '3')}${row('Groeten', '2')}` +
          `${row(second, 'Niveau')}${row('Ploegen verdelen', '2')}${row('Raad geven', '1')}</table>`,
      ),
    ).map(({ cluster, label, required }) => `${cluster ?? '-'} · ${label} · ${String(required ?? '?')}`);

  it('gives that group to its rows', () => {
    expect(groups('Kerncompetenties', 'Leidinggevende competenties')).toEqual([
      'Kerncompetenties · Vegen · 3',
      'Kerncompetenties · Groeten · 2',
      'Leidinggevende competenties · Ploegen verdelen · 2',
      'Leidinggevende competenties · Raad geven · 1',
    ]);
  });

  it('gives none where it only says what is listed', () => {
    expect(groups('Competentie', 'Gevraagde competenties').every((line) => line.startsWith('- ·'))).toBe(true);
  });
});
