import { describe, expect, it } from 'vitest';
import { readBook, readValues } from '../../../sheet-book.ts';

describe('tables that people fill in, as sheets', () => {
  it('assessments under a title, with a note below, in any order of columns', async () => {
    expect(
      await readBook([
        {
          name: 'Beoordelingen',
          rows: [
            ['Zelfinschatting 2026'],
            [],
            ['Datum', 'Competentie', 'Persoon', 'Behaald niveau', 'Beoordelaar', 'Opmerking'],
            [new Date(Date.UTC(2026, 2, 1)), 'Inzet', 'P1', 2, 'zelf', null],
            [new Date(Date.UTC(2026, 2, 1)), 'Orde', 'P1', 'weet niet', 'zelf', 'nog niet gezien'],
            [],
            ['Vul per rij één competentie in.'],
          ],
        },
      ]),
    ).toEqual(['P1 (self 2026-03-01) holds Inzet 2, Orde ?']);
  });

  it('a card with an empty column for what will be found: nobody was rated, least of all who leads', async () => {
    const lines = await readBook([
      {
        name: 'Kaart',
        rows: [
          ['Functie', 'Bode'],
          ['Leidinggevende', 'hoofd onthaal'],
          [],
          ['Soort', 'Competentie', 'Vereist', 'Vastgesteld', 'Opmerkingen'],
          ['Kerncompetenties', 'Inzet', 3, null, null],
          ['Kerncompetenties', 'Orde', 2, null, null],
          ['Functiecompetenties', 'Rijden', 2, null, null],
          ['Functiecompetenties', 'Sorteren', 1, null, null],
        ],
      },
    ]);
    expect(lines.join('\n')).not.toContain('holds');
    expect(lines[0]).toContain('[Kerncompetenties] Inzet 3');
    const form = await readValues('Persoon;Competentie;Niveau;Behaald\nP1;Inzet;3;\nP1;Orde;2;\n');
    expect(form.join('\n')).not.toMatch(/Inzet 3|Orde 2/u);
  });

  it('functions in rows with the pay scale of each, and how many posts they have', async () => {
    expect(
      await readBook([
        {
          name: 'Matrix',
          rows: [
            ['Functie', 'Niveau', 'Kerncompetenties', null, 'Techniek'],
            [null, null, 'Inzet', 'Orde', 'Lassen'],
            ['Arbeider', 'D1-D3', 1, 1, 2],
            ['Ploegbaas', 'D4', 2, 3, null],
          ],
          merges: ['A1:A2', 'B1:B2', 'C1:D1'],
        },
        {
          name: 'Bezetting',
          rows: [
            ['Functie', 'VTE in kader', 'VTE ingevuld'],
            ['Arbeider', 2, 1],
            ['Ploegbaas', 1, 1],
          ],
        },
      ]),
    ).toEqual([
      'Arbeider: [Kerncompetenties] Inzet 1 (organisation), [Kerncompetenties] Orde 1 (organisation), [Techniek] Lassen 2 (technical)',
      'Ploegbaas: [Kerncompetenties] Inzet 2 (organisation), [Kerncompetenties] Orde 3 (organisation)',
      'info table/table-not-read Bezetting!A1',
    ]);
  });

  it('a team, as an ODS sheet', async () => {
    expect(
      await readBook(
        [
          {
            name: 'Team',
            rows: [
              ['Aandeel', 'Functie', 'Persoon', 'Team'],
              [0.8, 'Arbeider', 'P1', 'Groen'],
              [1, 'Ploegbaas', 'P2', 'Groen'],
            ],
          },
        ],
        'ods',
      ),
    ).toEqual([
      '{"person":"P1","team":"Groen","function":"Arbeider","share":0.8}',
      '{"person":"P2","team":"Groen","function":"Ploegbaas","share":1}',
    ]);
  });

  it('trainings under a title', async () => {
    expect(
      await readBook([
        {
          name: 'Opleidingen',
          rows: [
            ['Opleidingsaanbod'],
            ['Opleiding', 'Competentie', 'Van', 'Tot', 'Kost per plaats', 'Plaatsen', 'Uren', 'Aanbieder'],
            ['Snoeicursus', 'Snoeien', 1, 3, 250, 12, 16, 'Groenschool'],
          ],
        },
      ]),
    ).toEqual([
      '{"costPerSeat":250,"seats":12,"hours":16,"title":"Snoeicursus","provider":"Groenschool","effects":[{"competency":"Snoeien","from":1,"to":3}]}',
    ]);
  });

  it('scores of a selection, as an ODS sheet', async () => {
    expect(
      await readBook(
        [
          {
            name: 'Punten',
            rows: [
              ['Score', 'Kandidaat', 'Onderdeel'],
              [34, 'K1', 'Schriftelijk'],
              [41.5, 'K1', 'Mondeling'],
            ],
          },
        ],
        'ods',
      ),
    ).toEqual([
      '{"candidate":"K1","part":"Schriftelijk","score":34}',
      '{"candidate":"K1","part":"Mondeling","score":41.5}',
    ]);
  });

  it('instructions, requirements, a team and assessments in one workbook', async () => {
    expect(
      await readBook([
        {
          name: 'Uitleg',
          rows: [['Zo vul je dit in'], ['Vul per functie de gradatie in.'], ['Laat leeg wat je niet weet.']],
        },
        {
          name: 'Vereisten',
          rows: [
            ['Organisatie', 'Functie', 'Cluster', 'Competentie', 'Soort', 'Bereik', 'Gradatie', 'Gewicht', 'Verplicht'],
            ['Voorbeeldegem', 'Bode', 'Kern', 'Inzet', 'gedrag', 'GEN', 2, 1, 'ja'],
            ['Voorbeeldegem', 'Klerk', 'Kern', 'Inzet', 'gedrag', 'GEN', '2-3', 2, 'nee'],
          ],
        },
        {
          name: 'Team',
          rows: [
            ['Persoon', 'Team', 'Functie', 'Aandeel'],
            ['P1', 'Balie', 'Klerk', 1],
          ],
        },
        {
          name: 'Beoordelingen',
          rows: [
            ['Persoon', 'Beoordelaar', 'Datum', 'Competentie', 'Gradatie'],
            ['P1', 'zelf', '2026-03-01', 'Inzet', 2],
          ],
        },
      ]),
    ).toEqual([
      'Bode | Voorbeeldegem: [Kern] Inzet 2 (behavioural organisation x1 must)',
      'Klerk | Voorbeeldegem: [Kern] Inzet 2-3 (behavioural organisation x2)',
      '{"person":"P1","team":"Balie","function":"Klerk","share":1}',
      'P1 (self 2026-03-01) holds Inzet 2',
    ]);
  });
});

describe('exports of other programs', () => {
  it('an export with names of columns such as functie_naam and comp_id', async () => {
    expect(
      await readValues(
        'functie_id;functie_code;functie_naam;comp_id;comp_code;comp_naam;comp_type;vereist_niveau;max_niveau;actief\n101;TD-01;Arbeider groen;5001;C001;Samenwerken;Gedrag;2;5;J\n101;TD-01;Arbeider groen;5002;C002;Snoeien;Technisch;4;5;J\n102;TD-02;Ploegbaas groen;5001;C001;Samenwerken;Gedrag;4;5;J\n102;TD-02;Ploegbaas groen;5003;C003;Leidinggeven;Gedrag;3;5;J\n',
      ),
    ).toEqual([
      'Arbeider groen: Samenwerken 2/5 (behavioural), Snoeien 4/5 (technical)',
      'Ploegbaas groen: Samenwerken 4/5 (behavioural), Leidinggeven 3/5 (behavioural)',
      'info table/unused-column 1',
      'info table/unused-column 1',
      'info table/unused-column 1',
      'info table/unused-column 1',
      'info table/unused-column 1',
    ]);
  });

  it('an export with English names of columns, codes and dates', async () => {
    expect(
      await readValues(
        '"Job Code","Job Title","Competency ID","Competency Name","Competency Category","Required Proficiency","Proficiency Label","Weight (%)","Effective Date"\n"J10","Clerk","C1","Teamwork","Core","2","Working","50","2026-01-01"\n"J10","Clerk","C2","Filing","Technical","3","Advanced","50","2026-01-01"\n"J11","Head clerk","C1","Teamwork","Core","4","Expert","100","2026-01-01"\n',
      ),
    ).toEqual([
      'Clerk: [Core] Teamwork 2 (x50), [Technical] Filing 3 (x50)',
      'Head clerk: [Core] Teamwork 4 (x100)',
      'info table/unused-column 1',
      'info table/unused-column 1',
      'info table/unused-column 1',
      'info table/unused-column 1',
    ]);
  });

  it('a row per function and competency with a column of marks per level', async () => {
    expect(
      await readValues('Functie,Competentie,Basis,Gevorderd,Expert\nBode,Inzet,,X,\nBode,Orde,X,,\nKlerk,Inzet,,,X\n'),
    ).toEqual(['Bode: Inzet 2/3, Orde 1/3', 'Klerk: Inzet 3/3']);
  });
});

describe('tables of one sheet under one title', () => {
  const list = (head: string, ...rows: readonly (readonly [string, string | number])[]) => [
    [],
    ['Competentie', head],
    ...rows,
  ];
  const legend = [
    [],
    ['Uitleg niveaus'],
    ['Kern', 'kent de regels'],
    ['Zelfstandig', 'werkt alleen'],
    ['Meester', 'leidt op'],
  ];

  it('tell of one function, each on its own scale, with words that a list below explains', async () => {
    const rows = [
      ['Functieprofiel: Parkwachter'],
      ...list('Gewenst niveau', ['Inzet', 'Zelfstandig'], ['Orde', 'Kern'], ['Rust', 'Meester']),
      ...list('Niveau (1-3)', ['Snoeien', 3], ['Maaien', 1]),
      ...legend,
      ['1 / 2 / 3', 'laag / vlot / hoog'],
    ];
    expect(await readBook([{ name: 'Profiel', rows }])).toEqual([
      'Parkwachter: Inzet 2/3, Orde 1/3, Rust 3/3, Snoeien 3/3, Maaien 1/3',
    ]);
  });

  it('tell of two functions where the second has a title of its own', async () => {
    const rows = [
      ['Functieprofiel: Parkwachter'],
      ...list('Niveau', ['Inzet', 2], ['Orde', 3]),
      [],
      ['Functieprofiel: Bode'],
      ...list('Niveau', ['Inzet', 1], ['Orde', 1]),
    ];
    expect(await readBook([{ name: 'Profielen', rows }])).toEqual([
      'Parkwachter: Inzet 2, Orde 3',
      'Bode: Inzet 1, Orde 1',
    ]);
  });

  it('state no level where nothing says what their words mean', async () => {
    const rows = [['Functieprofiel: Parkwachter'], ...list('Niveau', ['Inzet', 'prima'], ['Orde', 'matig'])];
    const [first = ''] = await readBook([{ name: 'Profiel', rows }]);
    expect(first).not.toMatch(/\d/u);
  });
});
