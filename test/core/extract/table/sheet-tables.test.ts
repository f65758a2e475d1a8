import { describe, expect, it } from 'vitest';
import { readBook } from '../../../sheet-book.ts';

describe('groups of competencies in merged cells beside their names', () => {
  const functions = ['Cluster', 'Competentie', 'Magazijnier', 'Kassier'];

  it('keeps the groups in the table whose levels are letters, with the legend below it', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['Gemeente Voorbeeldegem'],
            [],
            functions,
            ['Kerncompetenties', 'Hulpvaardig zijn', 'E', 'V'],
            [null, 'Meedenken', 'V', 'V'],
            ['Vakcompetenties', 'Tellen', 'G', 'E'],
            [null, 'Stapelen', 'V', null],
            [],
            [null, 'Legende'],
            [null, 'E', 'elementair'],
            [null, 'V', 'voldoende'],
            [null, 'G', 'grondig'],
            [null, '(leeg)', 'niet nodig voor deze functie'],
          ],
          merges: ['A4:A5', 'A6:A7'],
        },
        {
          name: 'Bezetting',
          rows: [
            ['Functie', 'VTE 2024', 'VTE 2025'],
            ['Magazijnier', 3, 2],
            ['Kassier', 1, 1],
          ],
        },
      ]),
    ).toEqual([
      'Magazijnier | Gemeente Voorbeeldegem: [Kerncompetenties] Hulpvaardig zijn 1/3, [Kerncompetenties] Meedenken 2/3, [Vakcompetenties] Tellen 3/3, [Vakcompetenties] Stapelen 2/3',
      'Kassier | Gemeente Voorbeeldegem: [Kerncompetenties] Hulpvaardig zijn 2/3, [Kerncompetenties] Meedenken 2/3, [Vakcompetenties] Tellen 1/3',
      'info table/table-not-read Bezetting!A1',
    ]);
  });

  it('keeps a group that stands under no word, beside words for levels', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            [null, 'Competentie', 'Magazijnier', 'Kassier'],
            ['Gedragscompetenties', 'Hulpvaardig zijn', 'basis', 'expert'],
            ['Technische competenties', 'Tellen', 'gevorderd', 'basis'],
          ],
        },
      ]),
    ).toEqual(['Magazijnier: Hulpvaardig zijn 1/3, Tellen 2/3', 'Kassier: Hulpvaardig zijn 3/3, Tellen 1/3']);
  });

  it('begins another table at a header over other columns', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            functions,
            ['Kerncompetenties', 'Meedenken', 2, 1],
            ['Cluster', 'Competentie', 'Brugwachter', 'Schipper'],
            ['Kerncompetenties', 'Meedenken', 3, 1],
          ],
        },
      ]),
    ).toEqual([
      'Magazijnier: [Kerncompetenties] Meedenken 2',
      'Kassier: [Kerncompetenties] Meedenken 1',
      'Brugwachter: [Kerncompetenties] Meedenken 3',
      'Schipper: [Kerncompetenties] Meedenken 1',
    ]);
  });
});

describe('what stands below a table and is no row of it', () => {
  it('a legend of numbers, apart by an empty row', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['Competentie', 'Magazijnier', 'Kassier'],
            ['Meedenken', 2, 1],
            ['Tellen', 1, 3],
            [],
            ['Niveaus'],
            [1, 'startend'],
            [2, 'zelfstandig'],
            [3, 'voorbeeld'],
          ],
        },
      ]),
    ).toEqual(['Magazijnier: Meedenken 2/3, Tellen 1/3', 'Kassier: Meedenken 1/3, Tellen 3/3']);
  });

  it('a group of rows apart by an empty row is one of its rows still', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['Competentie', 'Magazijnier', 'Kassier'],
            ['Meedenken', 2, 1],
            [],
            ['Tellen', 1, 3],
            ['Stapelen', 3, 2],
          ],
        },
      ]),
    ).toEqual(['Magazijnier: Meedenken 2, Tellen 1, Stapelen 3', 'Kassier: Meedenken 1, Tellen 3, Stapelen 2']);
  });
});
