import { describe, expect, it } from 'vitest';
import { readBook } from '../../../sheet-book.ts';

describe('dictionaries in workbooks', () => {
  it('a dictionary over several sheets, whose names are its clusters', async () => {
    expect(
      await readBook([
        {
          name: 'Kern',
          rows: [
            ['Competentie', 'Definitie', 'Niveau 1', 'Niveau 2', 'Niveau 3'],
            [
              'Inzet',
              'Moeite doen voor het werk',
              'Doet wat gevraagd wordt',
              'Doet meer dan gevraagd',
              'Zet anderen aan',
            ],
            ['Orde', 'Netjes werken', 'Ruimt eigen plek op', 'Ruimt mee met anderen op', 'Bewaakt orde in ploeg'],
          ],
        },
        {
          name: 'Vak',
          rows: [
            ['Competentie', 'Definitie', 'Niveau 1', 'Niveau 2', 'Niveau 3'],
            ['Meten', 'Maten nemen', 'Meet met een lat', 'Meet met een laser', 'Leert anderen meten'],
          ],
        },
      ]),
    ).toEqual([
      'explains Kern | Inzet | Moeite doen voor het werk: 1 Doet wat gevraagd wordt; 2 Doet meer dan gevraagd; 3 Zet anderen aan',
      'explains Kern | Orde | Netjes werken: 1 Ruimt eigen plek op; 2 Ruimt mee met anderen op; 3 Bewaakt orde in ploeg',
      'explains Vak | Meten | Maten nemen: 1 Meet met een lat; 2 Meet met een laser; 3 Leert anderen meten',
    ]);
  });

  it('a sheet per competency, with its name and definition above the levels', async () => {
    expect(
      await readBook([
        {
          name: 'Inzet',
          rows: [
            ['Competentie:', 'Inzet'],
            ['Definitie:', 'Moeite doen voor het werk'],
            [],
            ['Niveau', 'Gedragsindicatoren'],
            [1, '- komt op tijd\n- doet wat gevraagd wordt'],
            [2, '- doet meer dan gevraagd'],
            [3, '- zet anderen aan'],
          ],
        },
        {
          name: 'Orde',
          rows: [
            ['Competentie:', 'Orde'],
            ['Definitie:', 'Netjes werken'],
            [],
            ['Niveau', 'Gedragsindicatoren'],
            [1, '- ruimt op'],
            [2, '- ruimt mee op\n- labelt alles'],
            [3, '- bewaakt de orde'],
          ],
        },
      ]),
    ).toEqual([
      'explains Inzet | Moeite doen voor het werk: 1 komt op tijd + doet wat gevraagd wordt; 2 doet meer dan gevraagd; 3 zet anderen aan',
      'explains Orde | Netjes werken: 1 ruimt op; 2 ruimt mee op + labelt alles; 3 bewaakt de orde',
    ]);
  });

  it('a dictionary beside a matrix of functions, as ODS sheets', async () => {
    expect(
      await readBook(
        [
          {
            name: 'Woordenboek',
            rows: [
              ['Competentie', 'Niveau 1', 'Niveau 2'],
              ['Orde', 'Ruimt eigen plek op', 'Ruimt mee met anderen op'],
            ],
          },
          {
            name: 'Matrix',
            rows: [
              ['Competentie', 'Bode', 'Klerk'],
              ['Orde', 2, null],
              ['Inzet', 1, 2],
            ],
          },
        ],
        'ods',
      ),
    ).toEqual([
      'Bode: Orde 2, Inzet 1',
      'Klerk: Inzet 2',
      'explains Orde: 1 Ruimt eigen plek op; 2 Ruimt mee met anderen op',
    ]);
  });
});
