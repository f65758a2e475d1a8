import { describe, expect, it } from 'vitest';
import { headsLevels } from '../../../../src/core/extract/gradation/heads-levels.ts';
import { withWholeWords } from '../../../../src/core/extract/words/level-word.ts';
import { readBook, type TestSheet } from '../../../sheet-book.ts';

const withoutFacts = (line = ''): string => line.replace(/ \([a-z ]+\)/gu, '');

describe('groups inside the table of a card', () => {
  it('belong to the header above them, and a header of its own opens the next table', async () => {
    const rows = [
      ['1. IDENTIFICATIE'],
      ['Functie', 'Veerman'],
      ['2. COMPETENTIES'],
      ['Gedragscompetenties', null, 'Gradatie', null, null, null, 'Getoetst'],
      [null, null, 1, 2, 3, 4, null],
      ['Kerncompetenties'],
      [1, 'Geduld', null, 'x', null, null, 'gesprek'],
      [2, 'Rust', null, null, 'x', null, null],
      ['Functiespecifieke competenties'],
      [1, 'Overzicht houden', null, null, null, 'x', null],
      ['Vaktechnische competenties', null, 'Elem.', 'Vold.', 'Grondig', 'Opmerking'],
      [1, 'Knopen', null, null, 'x', null, null],
      [2, 'Varen', null, 'x', null, 'binnen het jaar', null],
      ['3. VOORWAARDEN'],
      ['Vaarbewijs'],
    ];
    const merges = [
      'A1:G1',
      'B2:G2',
      'A3:G3',
      'A4:B5',
      'C4:F4',
      'G4:G5',
      'A6:G6',
      'A9:G9',
      'A11:B11',
      'F11:G11',
      'A14:G14',
    ];
    const [read] = await readBook([{ name: 'Kaart', rows, merges }]);
    expect(withoutFacts(read)).toBe(
      'Veerman: [Kerncompetenties] Geduld 2/4, [Kerncompetenties] Rust 3/4, [Functiespecifieke competenties] Overzicht houden 4/4, ' +
        '[Vaktechnische competenties] Knopen 3/3, [Vaktechnische competenties] Varen 2/3',
    );
  });

  it('a band over a header says what the whole table holds', async () => {
    const rows = [
      ['Functie', 'Veerman'],
      [],
      ['Competenties', null, 'Gewenst profiel'],
      ['Omschrijving', 'Cluster', 'Niveau'],
      ['Varen', 'Vak', '4 op 5'],
      ['Geduld', 'Houding', '2 tot 3'],
      ['Rust', 'Houding', null],
    ];
    const [read] = await readBook([{ name: 'Kaart', rows }]);
    expect(withoutFacts(read)).toBe('Veerman: [Vak] Varen 4/5, [Houding] Geduld 2-3/5, [Houding] Rust .');
  });
});

describe('a row of rungs below other rungs', () => {
  const rows = (...texts: readonly (string | null)[]): TestSheet => ({
    name: 'Kaart',
    rows: [
      ['Functie', 'Veerman'],
      [],
      ['Competentie', 'I', 'II', 'III'],
      ['Geduld', null, null, 'x'],
      ['Rust', null, 'x', null],
      texts,
      ['Knopen', 'x', null, null],
      ['Radio', null, null, 'x'],
    ],
  });

  it('is the header of what stands below it, high or low end first', async () => {
    const [low] = await readBook([rows('Kennis van het water', 'Beg.', 'Gev.', 'Exp.')]);
    expect(low).toContain('Geduld 3/3, Rust 2/3');
    expect(low).toMatch(/Knopen 1\/3.*Radio 3\/3/u);
    const [high] = await readBook([rows('Kennis van het water', 'Exp.', 'Gev.', 'Beg.')]);
    expect(high).toMatch(/Knopen 3\/3.*Radio 1\/3/u);
  });

  it('is none where it says what somebody has of several things', async () => {
    const [read] = await readBook([rows('Frans', 'goed', 'basis', 'goed')]);
    expect(read).toContain('Geduld 3/3, Rust 2/3');
    expect(read).not.toMatch(/Frans [1-3]/u);
  });
});

describe('names of rungs that are cut short', () => {
  it.each([
    [
      ['Kennis', 'Elem.', 'Vold.', 'Grondig'],
      ['Kennis', 'elementair', 'voldoende', 'Grondig'],
    ],
    // One alone may be anything, and so may what no scale has.
    [
      ['Exp.', 'Naam'],
      ['Exp.', 'Naam'],
    ],
    [
      ['Jan.', 'Feb.', 'Exp.'],
      ['Jan.', 'Feb.', 'Exp.'],
    ],
  ])('%j', (texts, whole) => {
    expect(withWholeWords(texts)).toEqual(whole);
  });

  it('head levels behind a name for competencies, also before a column with remarks', () => {
    expect(headsLevels(['Technische competenties', 'Elem.', 'Vold.', 'Grondig', 'Opmerking'])).toBe(true);
    expect(headsLevels(['Technische competenties', 'Opmerking', 'Datum'])).toBe(false);
    expect(headsLevels(['Zalen', 'Elem.', 'Vold.', 'Grondig'])).toBe(false);
  });
});

describe('a header that comes back over the next group, with another name in its first cell', () => {
  const card = (...rows: TestSheet['rows']): Promise<readonly string[]> =>
    readBook([{ name: 'Kaart', rows: [['Functie', 'Veerman'], [], ['Competenties'], ...rows] }]);

  it('heads counted rungs, and is no row with a mark in each', async () => {
    const [read, ...doubts] = await card(
      ['Kerncompetenties', 'Uitleg', 1, 2, 3],
      ['Geduld', 'blijft rustig', null, 'x', null],
      ['Rust', 'roept niet', 'x', null, null],
      ["Competenties van de functiegroep 'Varend personeel'", 'Uitleg', 1, 2, 3],
      ['Sturen', 'houdt koers', null, null, 'x'],
      ['Knopen', 'legt vast', null, 'x', null],
    );
    const group = "[Competenties van de functiegroep 'Varend personeel']";
    expect(withoutFacts(read)).toBe(
      `Veerman: [Kerncompetenties] Geduld 2/3, [Kerncompetenties] Rust 1/3, ${group} Sturen 3/3, ${group} Knopen 2/3`,
    );
    expect(doubts).toEqual([]);
  });

  it('is none where row after row prints the figures to choose from', async () => {
    const rows = [
      ['Geduld', 'toont', 1, 2, 3],
      ['Rust', 'toont', 1, 2, 3],
      ['Sturen', 'toont', 1, 2, 3],
    ] as const;
    const read = await card(['Kerncompetenties', 'toont', 1, 2, 3], ...rows);
    expect(read.join()).not.toMatch(/\[(?:Geduld|Rust)\]/u);
  });

  it('is none where the rungs are printed to ring one of them, twice the same', async () => {
    const [read] = await card(
      ['Geduld', 1, '[2]', 3],
      ['Rust', '[1]', 2, 3],
      ['Sturen', 1, '[2]', 3],
      ['Knopen', 1, 2, '[3]'],
    );
    expect(read).toContain('Sturen 2');
  });
});
