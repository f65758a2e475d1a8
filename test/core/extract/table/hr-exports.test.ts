import { describe, expect, it } from 'vitest';
import { columnSenseOf } from '../../../../src/core/extract/words/column-sense.ts';
import { readBook, readValues } from '../../../sheet-book.ts';

const withoutDoubts = (lines: readonly string[]): readonly string[] => lines.filter((line) => !/^info /u.test(line));

describe('columns that a program cuts short', () => {
  it.each([
    ['FUNC_OMSCHRIJVING', 'function'],
    ['FUNCT_NAAM', 'function'],
    ['LIB_COMPETENCE', 'label'],
    ['COMP_OMSCH', 'label'],
    ['REQ_LEVEL', 'asked'],
    ['VEREI_NIV', 'asked'],
    ['GEWI_FACTOR', undefined],
    // Without the sign that programs put between words, a beginning is a word of its own.
    ['Func', undefined],
    ['Verei', undefined],
    // The beginning of words that say different things says none of them.
    ['VERS_NIV', undefined],
    ['NIVE_KOL', undefined],
  ])('%s', (header, sense) => {
    expect(columnSenseOf(header)).toBe(sense);
  });

  it('under the print of a report, with codes as levels and the length of each scale', async () => {
    const read = await readValues(
      'Rapport;Vereisten per functie\nBestuur;Gemeente Voorbeeldegem\nGedrukt op;01-02-2031 08:00;door;JAN\n\n' +
        'FUNC_ID;FUNC_OMSCHRIJVING;COMP_OMSCHRIJVING;COMP_GROEP;VEREIST_NIV;SCHAAL_MAX\n' +
        'F1;Veerman;Varen;VAK;N3;N4\nF1;Veerman;Geduld;HOUDING;;N4\nF2;Sluiswachter;Geduld;HOUDING;N2;4\n' +
        'F2;Sluiswachter;Sluizen bedienen;VAK;N1;3\n\nAantal records;4\n',
    );
    expect(withoutDoubts(read)).toEqual([
      'Veerman | Gemeente Voorbeeldegem: [VAK] Varen 3/4, [HOUDING] Geduld ./4',
      'Sluiswachter | Gemeente Voorbeeldegem: [HOUDING] Geduld 2/4, [VAK] Sluizen bedienen 1/3',
    ]);
  });

  it('and the row that adds them up names neither a function nor a competency', async () => {
    const read = await readValues(
      'Functie;Competentie;Niveau;Gewicht\nBode;Orde;3/4;2\nBode;Fietsen;2/4;1\nKok;Orde;1/4;1\n;;;\nTotaal;3;;4\n',
    );
    expect(withoutDoubts(read)).toEqual(['Bode: Orde 3/4 (x2), Fietsen 2/4 (x1)', 'Kok: Orde 1/4 (x1)']);
  });
});

describe('a column of trainings behind what is asked', () => {
  const rows = [
    ['Functie', 'Veerman'],
    [],
    ['Competentie', 'Vereist niveau', 'Opleiding'],
    ['Varen', 3, 'vaarbewijs'],
    ['Geduld', 2, null],
  ] as const;

  it('makes no catalogue of a card', async () => {
    expect(withoutDoubts(await readBook([{ name: 'Kaart', rows }]))).toEqual(['Veerman: Varen 3, Geduld 2']);
  });

  it('is a catalogue where the trainings come first, or have a price', async () => {
    const first = await readValues('Opleiding;Competentie;Niveau\nVaren 1;Varen;2\nRust;Geduld;1\n');
    const priced = await readValues(
      'Competentie;Niveau;Opleiding;Prijs per plaats\nVaren;2;Varen 1;50\nGeduld;1;Rust;40\n',
    );
    expect([...first, ...priced].join('\n')).not.toMatch(/^\S+: /mu);
    expect([...first, ...priced].join('\n')).toContain('Varen 1');
  });
});

describe('a form about one person', () => {
  const form = (...header: readonly string[]): readonly (readonly (string | number | null)[])[] => [
    ['Naam', 'X. Voorbeeld'],
    ['Functie', 'Veerman'],
    [],
    ['Competentie', ...header],
    ['HOUDING', null, null],
    ['Geduld', 2, 3],
    ['Rust', 3, 2],
    ['TECHNIEK', null, null],
    ['Varen', 4, 3],
    ['Knopen', 1, 1],
    [],
    ['C. Besluit'],
    ['Verder opvolgen in mei'],
    ['Datum', null, 'Handtekening'],
  ];

  it('groups its rows, and ends where the next part begins', async () => {
    expect(
      withoutDoubts(await readBook([{ name: 'Form', rows: form('Verwacht niveau', 'Eigen inschatting') }])),
    ).toEqual([
      'Veerman: [HOUDING] Geduld 2, [HOUDING] Rust 3, [TECHNIEK] Varen 4, [TECHNIEK] Knopen 1',
      'X. Voorbeeld (self) holds Geduld 3, Rust 2, Varen 3, Knopen 1',
    ]);
  });

  it('asks of the function what nobody was rated on', async () => {
    const rows = form('Verwacht niveau', 'Actiepunt').map((row) => row.slice(0, 2));
    const read = withoutDoubts(await readBook([{ name: 'Form', rows }]));
    expect(read.join('\n')).not.toContain('holds');
    expect(read[0]).toContain('Varen 4');
  });

  it('a name over all columns is that of a group, and one like the others a competency', async () => {
    const rows = [
      ['Naam', 'X. Voorbeeld'],
      ['Functie', 'Veerman'],
      [],
      ['Competentie', 'Vereist', 'Behaald'],
      ['Houding', null, null],
      ['Geduld', 2, 3],
      ['Rust', 3, 2],
    ] as const;
    const wide = await readBook([{ name: 'Form', rows, merges: ['A5:C5'] }]);
    expect(wide[0]).toBe('Veerman: [Houding] Geduld 2, [Houding] Rust 3');
    expect((await readBook([{ name: 'Form', rows }]))[0]).toBe('Veerman: Houding ., Geduld 2, Rust 3');
  });
});

describe('the highest level there is, beside the one that is asked', () => {
  const head = 'FUNCTIE;COMPETENTIE;';

  it('is the length of the scale', async () => {
    const read = await readValues(
      `${head}GEWENST_NIVEAU;HOOGSTE_NIVEAU\nBode;Orde;2;4\nBode;Fietsen;3;4\nKok;Orde;4;4\n`,
    );
    expect(withoutDoubts(read)).toEqual(['Bode: Orde 2/4, Fietsen 3/4', 'Kok: Orde 4/4']);
  });

  it('whichever stands first, and whatever the word for what is asked', async () => {
    const read = await readValues(`${head}Hoogste niveau;Vereist niveau\nBode;Orde;4;2\nKok;Orde;4;1\n`);
    expect(withoutDoubts(read)).toEqual(['Bode: Orde 2/4', 'Kok: Orde 1/4']);
  });

  it('is the level of the function where it stands alone', async () => {
    expect(withoutDoubts(await readValues(`${head}Hoogste niveau\nBode;Orde;2\nKok;Orde;3\n`))).toEqual([
      'Bode: Orde 2',
      'Kok: Orde 3',
    ]);
  });
});

describe('a level that is wished for', () => {
  it('is above what is asked where both are printed, and is no other level', async () => {
    const read = await readValues('Functie;Competentie;Gewenst niveau;Vereist niveau\nBode;Orde;4;2\nKok;Orde;3;1\n');
    expect(read.join()).not.toMatch(/Orde [34]/u);
  });

  it('is not what a person holds', async () => {
    const read = await readValues('Medewerker;Competentie;Gewenst niveau\nP1;Orde;4\nP2;Orde;3\n');
    expect(read.join()).not.toContain('holds');
  });
});
