import { describe, expect, it } from 'vitest';
import { readBook } from '../../../sheet-book.ts';

describe('what people hold, in workbooks', () => {
  it('one form with what is held beside what is required: only the latter is the requirement', async () => {
    expect(
      await readBook([
        {
          name: 'Gesprek',
          rows: [
            ['Functie', 'Boekhouder'],
            ['Medewerker', 'Pol Bedenksel'],
            [],
            ['Competentie', 'Huidig niveau', 'Vereist niveau', 'Verschil'],
            ['Nauwkeurigheid', 3, 4, -1],
            ['Rapporteren', 2, 2, 0],
            ['Excel', 4, 3, 1],
          ],
        },
      ]),
    ).toEqual([
      'Boekhouder: Nauwkeurigheid 4, Rapporteren 2, Excel 3',
      'Pol Bedenksel (self) holds Nauwkeurigheid 3, Rapporteren 2, Excel 4',
      'info table/unused-column Gesprek!D4',
      'info table/rater-assumed Gesprek!A5',
    ]);
  });

  it('people in columns: levels that are held and required of nobody', async () => {
    expect(
      await readBook([
        {
          name: 'Team',
          rows: [
            ['Teammatrix technische ploeg'],
            ['Behaalde niveaus per medewerker'],
            [],
            ['Competentie', 'Jan Voorbeeld', 'Mia Verzonnen', 'Pol Bedenksel'],
            ['Lassen', 3, 1, null],
            ['Metsen', 2, 2, '?'],
            ['Rijden met kraan', 0, 4, 'nvt'],
          ],
        },
      ]),
    ).toEqual([
      'Jan Voorbeeld (other) holds Lassen 3, Metsen 2, Rijden met kraan 0',
      'Mia Verzonnen (other) holds Lassen 1, Metsen 2, Rijden met kraan 4',
      'Pol Bedenksel (other) holds Metsen ?, Rijden met kraan n/a',
      'info table/rater-not-told Team!A4',
    ]);
  });

  it('people in rows with their function: a team and what its people hold', async () => {
    expect(
      await readBook([
        {
          name: 'Team',
          rows: [
            ['Medewerker', 'Functie', 'Lassen', 'Metsen', 'Rijden met kraan'],
            ['P1', 'Arbeider', 3, 2, 0],
            ['P2', 'Arbeider', 1, 2, 4],
            ['P3', 'Ploegbaas', null, '?', 'nvt'],
          ],
        },
      ]),
    ).toEqual([
      'P1 (other) holds Lassen 3, Metsen 2, Rijden met kraan 0',
      'P2 (other) holds Lassen 1, Metsen 2, Rijden met kraan 4',
      'P3 (other) holds Metsen ?, Rijden met kraan n/a',
      'info table/rater-not-told Team!A1',
      '{"person":"P1","function":"Arbeider"}',
      '{"person":"P2","function":"Arbeider"}',
      '{"person":"P3","function":"Ploegbaas"}',
    ]);
  });

  it('a column of what is required beside columns of people', async () => {
    expect(
      await readBook([
        {
          name: 'Team',
          rows: [
            ['Functie: Loketbediende'],
            [],
            ['Competentie', 'Vereist', 'An', 'Bert', 'Chris'],
            ['Luisteren', 3, 3, 2, 4],
            ['Wetgeving', 2, 1, 2, 3],
          ],
        },
      ]),
    ).toEqual([
      'Loketbediende: Luisteren 3, Wetgeving 2',
      'info table/rater-not-told Team!A3',
      'An (other) holds Luisteren 3, Wetgeving 1',
      'Bert (other) holds Luisteren 2, Wetgeving 2',
      'Chris (other) holds Luisteren 4, Wetgeving 3',
    ]);
  });

  it('people in rows with sums and with a required row that names no function', async () => {
    expect(
      await readBook([
        {
          name: 'Team',
          rows: [
            ['Naam medewerker', 'Lassen', 'Metsen', 'Rijden'],
            ['Vereist niveau', 3, 2, 1],
            ['P1', 3, 2, 0],
            ['P2', 1, 2, 4],
            ['Gemiddelde', 2, 2, 2],
          ],
        },
      ]),
    ).toEqual([
      'P1 (other) holds Lassen 3, Metsen 2, Rijden 0',
      'P2 (other) holds Lassen 1, Metsen 2, Rijden 4',
      'info table/required-of-nobody Team!A2',
      'info table/rater-not-told Team!A1',
    ]);
  });

  it('first names on the sheet of a team are people', async () => {
    const rows = [
      ['Vaardigheid', 'An', 'Bert', 'Chris'],
      ['Snoeien', 3, 1, 2],
      ['Maaien', 2, 2, 3],
    ];
    expect(await readBook([{ name: 'Ploeg groen', rows }])).toEqual([
      'An (other) holds Snoeien 3, Maaien 2',
      'Bert (other) holds Snoeien 1, Maaien 2',
      'Chris (other) holds Snoeien 2, Maaien 3',
      'info table/rater-not-told Ploeg groen!A1',
    ]);
  });
});
