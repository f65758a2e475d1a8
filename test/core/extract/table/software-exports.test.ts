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

  it('whose rows of one function differ in a fact that is about the row', async () => {
    expect(
      await readValues('Functie;Competentie;Graad\nBode;Inzet;2\nBode;Orde;3\nKok;Inzet;1\nKok;Orde;2\n'),
    ).toHaveLength(2);
    expect(
      await readValues('Functie;Dienst;Competentie;Niveau\nBode;Sport;Inzet;2\nBode;;Orde;3\nBode;Sport;Zorg;1\n'),
    ).toEqual(['Bode | Sport: Inzet 2, Orde 3, Zorg 1']);
  });

  it('with the total in the last row of a function, and a competency that begins like one', async () => {
    expect(
      await readValues(
        'Functie;Competentie;Niveau\nBode;Gemiddelde snelheid;2\nBode;Orde;3\nBode;Totaal;5\nKok;Orde;1\nKok;Totaal;1\n',
      ),
    ).toEqual(['Bode: Gemiddelde snelheid 2, Orde 3', 'Kok: Orde 1']);
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

describe('workbooks with a sheet per function', () => {
  const sheet = (title: string, level: string): { name: string; rows: (string | null)[][] } => ({
    name: title,
    rows: [
      [],
      [null, 'Functie', title],
      [null, 'Afdeling', 'Milieu'],
      [null, 'Functieklasse', '5'],
      [],
      [null, 'Taken'],
      [null, '• Stelt verslagen op.'],
      [],
      [null, 'Cluster', 'Competentie', 'Beheersing', 'Toelichting'],
      [null, 'Waarden', 'Integriteit', level, 'Bewaart afstand.'],
      [null, null, 'Zorg', 'Gevorderd', 'Weegt gevolgen mee.'],
      [null, 'Omgang', 'Overtuigen', 'Expert', 'Brengt argumenten.'],
      [],
      [null, 'Diploma: bachelor'],
      [null, 'Rijbewijs B'],
    ],
  });

  it('keep the title and the facts beside their labels, also right of a blank column and over a diploma', async () => {
    expect(await readBook([sheet('Inspecteur', 'Expert'), sheet('Planner', 'Basis')])).toEqual([
      'Inspecteur | Milieu: [Waarden] Integriteit 3/3, [Waarden] Zorg 2/3, [Omgang] Overtuigen 3/3',
      'Planner | Milieu: [Waarden] Integriteit 1/3, [Waarden] Zorg 2/3, [Omgang] Overtuigen 3/3',
    ]);
  });
});

describe('the legend of a matrix', () => {
  it('stands on another sheet under words of its own, with a sign for what is not asked', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['AZ Sint-Jan Voorbeeldegem – Competentiematrix'],
            [],
            ['Domein', 'Competentie', 'Verpleegkundige', 'Logistiek medewerker', 'Gemiddelde'],
            ['Zorg', 'Hygiëne', 4, '-', 4],
            ['Zorg', 'Overleg', 2, 1, 1.5],
          ],
        },
        {
          name: 'Legende',
          rows: [
            ['Cijfer', 'Betekenis'],
            [1, 'weet ervan'],
            [2, 'kan het met hulp'],
            [3, 'kan het alleen'],
            [4, 'leert het aan'],
            ['-', 'niet nodig'],
          ],
        },
      ]),
    ).toEqual([
      'Verpleegkundige | AZ Sint-Jan Voorbeeldegem: [Zorg] Hygiëne 4/4, [Zorg] Overleg 2/4',
      'Logistiek medewerker | AZ Sint-Jan Voorbeeldegem: [Zorg] Overleg 1/4',
    ]);
  });
});

describe('what stands below the table of a function', () => {
  it('states conditions in the columns of the table, and asks no competencies', async () => {
    expect(
      await readBook([
        {
          name: 'Role',
          rows: [
            ['Role title', null, 'Storekeeper'],
            [],
            ['#', 'Domain', 'Competency', 'Weight (%)', 'Required proficiency', 'Self-rating', 'Gap'],
            [1, 'Technical', 'Planning of stock', 60, '3 - Practitioner', null, null],
            [2, 'People', 'Dealing with partners', 40, '2 - Working', null, null],
            [null, null, 'Total', 100],
            [],
            ['Language requirements'],
            [null, 'English', 'C1'],
            [null, 'French', 'A2 is an asset'],
          ],
        },
      ]),
    ).toEqual(['Storekeeper: [Technical] Planning of stock 3 (technical x60), [People] Dealing with partners 2 (x40)']);
  });

  it('goes apart from rows that name a reference and a level, under a scale on one line', async () => {
    expect(
      await readValues(
        'Role profile: Analyst (no. 12),,,,\nScale: 1 Foundation / 2 Proficient / 3 Advanced,,,,\n,,,,\n' +
          'Ref,Category,Competency,Required level,Remarks\n' +
          'A1,Core,Integrity,Level 3,at interview\nA2,Core,Teamwork,Level 2,\n,,,,\n' +
          'Minimum education,,Bachelor degree,,\nLanguages,,English C1,,\n',
      ),
    ).toEqual(['Analyst: [Core] Integrity 3/3, [Core] Teamwork 2/3']);
  });
});
