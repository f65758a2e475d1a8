import { describe, expect, it } from 'vitest';
import { readBook, readValues } from '../../../sheet-book.ts';

describe('exports of software for personnel, a row per function and competency', () => {
  it('with names of columns as programs write them, and the facts of the function on every row', async () => {
    expect(
      await readValues(
        'ENTITEIT;FUNCTIE_CODE;FUNCTIE_OMS;AFDELING;GRAAD;CLUSTER_OMS;GRADATIE;GRADATIE_OMS;VOLGNR;COMPETENTIE_OMS\n' +
          'Gemeente Voorbeeldegem;SB-1;Sportbegeleider;Vrije tijd;C1-C3;Kern;G2;kan;10;Inzet\n' +
          'Gemeente Voorbeeldegem;SB-1;Sportbegeleider;Vrije tijd;C1-C3;Kern;G3;leidt;20;Orde\n' +
          'Gemeente Voorbeeldegem;BD-4;Bode;Onthaal;D1-D3;Kern;;;10;Inzet\n',
      ),
    ).toEqual([
      'Sportbegeleider | Gemeente Voorbeeldegem | Vrije tijd | C1-C3: [Kern] Inzet 2, [Kern] Orde 3',
      'Bode | Gemeente Voorbeeldegem | Onthaal | D1-D3: [Kern] Inzet .',
      'info table/unused-column 1',
      'info table/unused-column 1',
      'info table/unused-column 1',
    ]);
  });

  it('under a line with the page and the report, beside a sheet of codes', async () => {
    expect(
      await readBook([
        {
          name: 'EXP_01',
          rows: [
            ['Gemeente Voorbeeldegem'],
            ['Rapport: functies met competenties (R-12)', null, null, 'Blad 1 van 1'],
            [],
            ['Functiebenaming', 'Comp.groep', 'Competentie', 'Vereist niveau', 'Max. niveau', 'Geldig vanaf'],
            ['Bode', 'Kern', 'Inzet', 2, 5, '01/01/2026'],
            ['Bode', 'Kern', 'Orde', 1, 5, '01/01/2026'],
            ['Kok', 'Kern', 'Inzet', 4, 5, '01/01/2026'],
            [],
            ['Einde rapport - 3 lijnen'],
          ],
        },
        {
          name: 'Codetabel niveau',
          rows: [
            ['Code', 'Omschrijving'],
            [1, 'Kent de beginselen'],
            [2, 'Past toe met hulp'],
            [3, 'Past alleen toe'],
            [4, 'Helpt anderen'],
            [5, 'Is de referentie'],
          ],
        },
      ]),
    ).toEqual([
      'Bode | Gemeente Voorbeeldegem: [Kern] Inzet 2/5, [Kern] Orde 1/5',
      'Kok | Gemeente Voorbeeldegem: [Kern] Inzet 4/5',
      'info table/unused-column EXP_01!F4',
    ]);
  });

  it('under a word for functions that nobody knows, as the competencies come back under each of its names', async () => {
    expect(
      await readValues(
        'Betrekking;Competentie;Niveau\nBode;Inzet;1\nBode;Orde;2\nBode;Zorg;3\nKok;Inzet;3\nKok;Orde;1\nKok;Zorg;2\n',
      ),
    ).toEqual(['Bode: Inzet 1, Orde 2, Zorg 3', 'Kok: Inzet 3, Orde 1, Zorg 2']);
  });
});
