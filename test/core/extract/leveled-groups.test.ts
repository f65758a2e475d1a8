import { describe, expect, it } from 'vitest';
import { profileOf, readCard } from './read-card.ts';

const rows = (...lines: readonly string[]): readonly string[] =>
  profileOf(readCard(...lines)).requirements.map(
    ({ cluster, label, required }) => `${cluster ?? '-'} · ${label} · ${required ?? '?'}`,
  );

const boxes = (chosen: number): string =>
  [1, 2, 3].map((rung) => `[${rung === chosen ? 'X' : ' '}] ${rung}`).join('   ');

describe('a heading that nobody knows over names with their levels', () => {
  it('is a group of what is asked, with boxes behind the names, one line left open', () => {
    expect(
      rows(
        'FORMULIER',
        'Functie : Kok',
        '',
        '1. DOEL',
        '   De kok maakt warme maaltijden.',
        '',
        '2. GEVRAAGDE COMPETENTIES',
        '   Zet een kruisje bij het gevraagde niveau.',
        '',
        '   ZO ZIJN WIJ',
        `   Netheid .............. ${boxes(3)}`,
        `   Geduld ............... ${boxes(0)}`,
        '',
        '   AAN HET FORNUIS',
        `   Sauzen maken ......... ${boxes(1)}`,
        `   Porties berekenen .... ${boxes(2)}`,
        '',
        '3. VOORWAARDEN',
        '   [X] rijbewijs B',
      ),
    ).toEqual([
      'ZO ZIJN WIJ · Netheid · 3',
      'ZO ZIJN WIJ · Geduld · ?',
      'AAN HET FORNUIS · Sauzen maken · 1',
      'AAN HET FORNUIS · Porties berekenen · 2',
    ]);
  });

  it('may be called like a part that otherwise asks nothing', () => {
    expect(
      rows(
        '# Functiekaart: Kok',
        '',
        '## Competenties',
        '',
        '## Onze waarden',
        '',
        'Netheid (3)',
        '',
        'Geduld (2)',
        '',
        '## Wat wij bieden',
        '',
        'Maaltijdcheques van 8 euro',
      ),
    ).toEqual(['Onze waarden · Netheid · 3', 'Onze waarden · Geduld · 2']);
  });

  it('ends what is asked where it burdens somebody, weighs the function, or names other things', () => {
    for (const heading of ['FYSIEKE BELASTING', 'FUNCTIEWEGING', 'MACHINES']) {
      expect(
        rows(
          'FUNCTIEKAART',
          'Functie: Kok',
          '',
          'COMPETENTIES',
          'Netheid: niveau 3',
          'Geduld: niveau 2',
          '',
          heading,
          'Tillen: niveau 3',
          'Draaien: niveau 2',
        ),
      ).toEqual(['- · Netheid · 3', '- · Geduld · 2']);
    }
  });
});

describe('a column under a word for ranks, or under one that nobody knows', () => {
  const card = (head: string, ...levels: readonly string[]): readonly string[] => [
    '# Functiekaart: Kok',
    '',
    '## Competenties',
    '',
    'Graden, van laag naar hoog: Leerling – Gezel – Meester.',
    '',
    head,
    '| --- | --- | --- |',
    ...['Netheid', 'Geduld'].map((name, index) => `| ${name} | ${levels[index] ?? ''} | Je let op. |`),
  ];

  it('holds levels where its words are rungs that the document names', () => {
    for (const head of ['| Competentie | Graad | Uitleg |', '| Competentie | Peil | Uitleg |']) {
      expect(rows(...card(head, 'Gezel', 'Meester'))).toEqual(['- · Netheid · 2', '- · Geduld · 3']);
      expect(rows(...card(head, 'Gezel'))).toEqual(['- · Netheid · 2', '- · Geduld · ?']);
    }
  });

  it('holds none where its words are no rungs, or figures may count anything', () => {
    expect(rows(...card('| Competentie | Peil | Uitleg |', 'Ochtend', 'Avond'))).toEqual([
      '- · Netheid · ?',
      '- · Geduld · ?',
    ]);
    expect(rows(...card('| Competentie | Uren | Uitleg |', '3', '2'))).toEqual(['- · Netheid · ?', '- · Geduld · ?']);
  });
});

describe('one table with the header of its levels over each group', () => {
  const table = (...lines: readonly (readonly [string, string])[]): readonly string[] => [
    '# Functiekaart: Kok',
    '',
    '## Competenties',
    '',
    ...lines.flatMap(([name, level], index) => [`| ${name} | ${level} |`, ...(index === 0 ? ['| --- | --- |'] : [])]),
    '',
    'Legende: van ●○○ (kent het) tot ●●● (leert het aan).',
  ];

  it('has groups, whose last name is no title of the next', () => {
    const card = table(
      ['Zo zijn wij', 'Gevraagd'],
      ['Netheid', '●●○'],
      ['Geduld', '●○○'],
      ['Aan het fornuis', 'Gevraagd'],
      ['Sauzen maken', '●●●'],
      ['Porties berekenen', '●●○'],
    );
    expect(rows(...card)).toEqual([
      'Zo zijn wij · Netheid · 2',
      'Zo zijn wij · Geduld · 1',
      'Aan het fornuis · Sauzen maken · 3',
      'Aan het fornuis · Porties berekenen · 2',
    ]);
  });

  it('has none where its first column is only called what it holds', () => {
    const card = table(['Competentie', 'Gevraagd'], ['Netheid', '●●○'], ['Geduld', '●○○']);
    expect(rows(...card)).toEqual(['- · Netheid · 2', '- · Geduld · 1']);
  });
});
