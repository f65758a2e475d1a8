import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { documentReadingSchema, type DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { extractTable } from '../../../../src/core/extract/table/extract-table.ts';
import { readCsv } from '../../../../src/read/read-csv.ts';
import { readText } from '../../../../src/read/read-text.ts';

function extract(csv: string): DocumentReading {
  const source = readCsv('tabel.csv', csv).value;
  const reading = source === undefined ? undefined : extractTable(source);
  if (reading === undefined) throw new Error('not a table that people fill in');
  return reading;
}

function codes(csv: string): readonly string[] {
  return extract(csv).diagnostics.map((one) => one.code);
}

describe('extractTable, requirements', () => {
  it('reads every column, whatever the order and the language of the headers', () => {
    const dutch = extract(
      'gewicht;competentie;functie;organisatie;soort;reikwijdte;gradatie;cluster;verplicht\n' +
        '1,5;Inzet;Bode;Voorbeeldegem;gedrag;GEN;2-3;Persoonlijk gedrag;ja',
    );
    const english = extract(
      'organisation,function,cluster,competency,kind,scope,gradation,weight,must\n' +
        'Voorbeeldegem,Bode,Persoonlijk gedrag,Inzet,behavioural,GEN,2-3,1.5,yes',
    );
    expect(dutch).toEqual({
      file: 'tabel.csv',
      kind: 'function-profile',
      profile: {
        title: 'Bode',
        organisation: 'Voorbeeldegem',
        resultAreas: [],
        requirements: [
          {
            label: 'Inzet',
            cluster: 'Persoonlijk gedrag',
            kind: 'behavioural',
            scope: 'organisation',
            scopeCode: 'GEN',
            required: 2,
            requiredPossible: 3,
            weight: 1.5,
            must: true,
            at: { line: 2 },
          },
        ],
        conditions: [],
        payScales: [],
      },
      diagnostics: [],
    });
    expect(english).toEqual(dutch);
  });

  it('leaves out the row that adds the weights up, and no competency that only begins with its word', () => {
    const reading = extract(
      'functie;competentie;gradatie;gewicht\nBode;Inzet;2;40\nBode;Totaalbeeld houden;3;30\nBode;Total quality management;1;30\nBode;Totaal;;100',
    );
    expect(reading.profile?.requirements.map((one) => one.label)).toEqual([
      'Inzet',
      'Totaalbeeld houden',
      'Total quality management',
    ]);
  });

  it('gives one profile per function, in the order of the table, blank cells meaning the one above', () => {
    const reading = extract('functie;competentie;gradatie\nBode;Inzet;2\n;Stiptheid;\nKlerk;Inzet;1\nBode;Orde;3');
    expect(reading.profile).toBeUndefined();
    expect(
      reading.profiles?.map((one) => [one.title, one.requirements.map((item) => [item.label, item.required])]),
    ).toEqual([
      [
        'Bode',
        [
          ['Inzet', 2],
          ['Stiptheid', undefined],
          ['Orde', 3],
        ],
      ],
      ['Klerk', [['Inzet', 1]]],
    ]);
  });

  it.each([
    ['', {}],
    ['-', {}],
    ['?', {}],
    ['2', { required: 2 }],
    ['niveau 2', { required: 2 }],
    ['2,0', { required: 2 }],
    ['2-3', { required: 2, requiredPossible: 3 }],
    ['3 – 2', { required: 2, requiredPossible: 3 }],
    ['2 tot 3', { required: 2, requiredPossible: 3 }],
    ['III', { required: 3, requiredLabel: 'III' }],
    [
      'Voldoende',
      {
        required: 2,
        requiredLabel: 'Voldoende',
        scale: { levels: 3, labels: ['elementair', 'voldoende', 'grondig'] },
      },
    ],
  ])('reads the gradation %j', (text, expected) => {
    const { profile, diagnostics } = extract(`competentie;gradatie\nInzet;${text}`);
    expect(profile?.requirements).toEqual([{ label: 'Inzet', ...expected, at: { line: 2 } }]);
    expect(diagnostics).toEqual([]);
  });

  it.each([
    ['2,5', 'table/unread-gradation', {}],
    ['goed', 'table/unread-gradation', { requiredLabel: 'goed' }],
    ['2-mrt', 'table/unread-gradation', {}],
    ['expert', 'table/unread-gradation', { requiredLabel: 'expert' }],
    ['2 of 3', 'table/unread-gradation', {}],
    ['-1', 'table/level-out-of-range', {}],
    ['99', 'table/level-out-of-range', {}],
  ])('guesses no level from %j, keeps a name of a level and says where it stands', (text, code, kept) => {
    const { profile, diagnostics } = extract(`competentie;gradatie\nInzet;"${text}"`);
    expect(profile?.requirements).toEqual([{ label: 'Inzet', ...kept, at: { line: 2 } }]);
    expect(diagnostics).toMatchObject([
      { severity: 'warning', code, values: { column: 'gradatie', text }, at: { line: 2, column: 2 } },
    ]);
  });

  it('reads a word that several scales have where the other cells show which scale it is', () => {
    const { profile } = extract('competentie;gradatie\nInzet;expert\nOrde;basis');
    expect(profile?.requirements.map((one) => [one.required, one.scale?.levels])).toEqual([
      [3, 3],
      [1, 3],
    ]);
  });

  it('finds a level above the scale that the row itself states out of range', () => {
    const { profile, diagnostics } = extract('competentie;gradatie;schaal\nInzet;4;3\nOrde;3;3');
    expect(profile?.requirements.map((one) => [one.required, one.scale])).toEqual([
      [undefined, { levels: 3 }],
      [3, { levels: 3 }],
    ]);
    expect(diagnostics).toMatchObject([{ code: 'table/level-out-of-range', values: { highest: 3 } }]);
  });

  it('takes niveau for the gradation where there is no column gradatie', () => {
    expect(extract('competentie;niveau\nInzet;2').profile?.requirements[0]?.required).toBe(2);
  });

  it('leaves out a requirement that is not applicable, with a diagnostic', () => {
    const { profile, diagnostics } = extract('competentie;gradatie\nInzet;n.v.t.\nOrde;1');
    expect(profile?.requirements.map((one) => one.label)).toEqual(['Orde']);
    expect(diagnostics).toMatchObject([{ severity: 'info', code: 'table/not-asked', values: { label: 'Inzet' } }]);
  });

  it.each([
    ['a competency that is asked twice', 'competentie;gradatie\nInzet;2\nInzet;3', ['table/required-twice']],
    ['a row without a competency', 'functie;competentie;gradatie\nBode;;2', ['table/row-without']],
    ['a weight that is no number', 'competentie;gradatie;gewicht\nInzet;2;veel', ['table/unread-number']],
    ['a weight below a hundredth', 'competentie;gradatie;gewicht\nInzet;2;0', ['table/number-out-of-range']],
    ['a weight of more than hundredths', 'competentie;gradatie;gewicht\nInzet;2;0,3333', ['table/weight-rounded']],
    ['a must-have that is neither yes nor no', 'competentie;gradatie;verplicht\nInzet;2;soms', ['table/unread-yes-no']],
    ['a kind that is none', 'competentie;gradatie;soort\nInzet;2;iets', ['table/unknown-word']],
    ['a column that does not belong', 'competentie;gradatie;kleur\nInzet;2;rood', ['table/unused-column']],
    ['a title above the header', 'Functiekaart;\ncompetentie;gradatie\nInzet;2', ['table/rows-above']],
    ['a header without rows', 'functie;competentie;gradatie', ['table/no-rows']],
  ])('reports %s', (_, csv, expected) => {
    expect(codes(csv)).toEqual(expected);
  });

  it('reads yes and no in three languages', () => {
    const reading = extract('competentie;gradatie;verplicht\nInzet;2;ja\nOrde;2;no\nLezen;1;Oui\nRekenen;1;non');
    expect(reading.profile?.requirements.map((one) => one.must)).toEqual([true, false, true, false]);
    expect(reading.diagnostics).toEqual([]);
  });

  it('skips a header that comes back on every page', () => {
    expect(extract('competentie;gradatie\nInzet;2\ncompetentie;gradatie\nOrde;1').profile?.requirements).toHaveLength(
      2,
    );
  });
});

describe('extractTable, assessments', () => {
  it('keeps apart what is not known, not shown and not applicable', () => {
    const reading = extract(
      'persoon;beoordelaar;datum;woordenboek;competentie;gradatie;opmerking\n' +
        'P1;zelf;2026-11-22;Gids;Inzet;0;nog te leren\nP1;zelf;2026-11-22;Gids;Orde;\nP1;zelf;2026-11-22;Gids;Plannen;?\n' +
        'P1;zelf;2026-11-22;Gids;Leiden;n.v.t.\nP1;zelf;2026-11-22;Gids;Rekenen;weet niet\nP1;zelf;2026-11-22;Gids;Lezen;2',
    );
    expect(reading).toEqual({
      file: 'tabel.csv',
      kind: 'assessments',
      assessments: [
        {
          person: 'P1',
          rater: 'self',
          date: '2026-11-22',
          dictionary: 'Gids',
          ratings: [
            { competency: 'Inzet', held: 0, note: 'nog te leren' },
            { competency: 'Orde' },
            { competency: 'Plannen' },
            { competency: 'Leiden', notApplicable: true },
            { competency: 'Rekenen' },
            { competency: 'Lezen', held: 2 },
          ],
        },
      ],
      diagnostics: [],
    });
  });

  it('keeps every rater and every date of a person apart', () => {
    const reading = extract(
      'person,rater,date,competency,gradation\nP1,self,30/11/2026,Inzet,2\nP1,manager,30/11/2026,Inzet,1\nP2,peer,1/12/2026,Inzet,n/a',
    );
    expect(reading.assessments?.map((one) => [one.person, one.rater, one.date])).toEqual([
      ['P1', 'self', '2026-11-30'],
      ['P1', 'manager', '2026-11-30'],
      ['P2', 'peer', '2026-12-01'],
    ]);
  });

  it.each([
    ['3', '2', { held: 2 }],
    ['?', '2', { held: 2 }],
    ['n.v.t.', '?', {}],
  ])('reads a competency rated %s and %s alike in either order', (one, other, answer) => {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ]) {
      const table = `persoon;beoordelaar;competentie;gradatie\nP1;zelf;Inzet;${first ?? ''}\nP1;zelf;Inzet;${second ?? ''}`;
      expect(extract(table).assessments?.[0]?.ratings).toEqual([{ competency: 'Inzet', ...answer }]);
    }
  });

  it('takes blank cells for the ones above, but no rater of one person for that of another', () => {
    const reading = extract(
      'persoon;beoordelaar;competentie;gradatie\nP1;leidinggevende;Inzet;2\n;;Orde;1\nP2;;Inzet;3',
    );
    expect(reading.assessments?.map((one) => [one.person, one.rater, one.ratings.length])).toEqual([
      ['P1', 'manager', 2],
      ['P2', 'self', 1],
    ]);
    expect(reading.diagnostics).toMatchObject([{ code: 'table/rater-assumed' }]);
  });

  it.each([
    [
      'a competency rated twice',
      'persoon;beoordelaar;competentie;gradatie\nP1;zelf;Inzet;2\nP1;zelf;Inzet;3',
      'table/rated-twice',
    ],
    [
      'two levels for one person',
      'persoon;beoordelaar;competentie;gradatie\nP1;zelf;Inzet;2-3',
      'table/two-levels-held',
    ],
    ['an unknown rater', 'persoon;beoordelaar;competentie;gradatie\nP1;buurman;Inzet;2', 'table/unknown-rater'],
    ['a missing rater, once', 'persoon;competentie;gradatie\nP1;Inzet;2\nP1;Orde;2', 'table/rater-assumed'],
    [
      'a date that does not exist',
      'persoon;beoordelaar;datum;competentie;gradatie\nP1;zelf;31/02/2026;Inzet;2',
      'table/unread-date',
    ],
    [
      'a date that may be read in two ways',
      'persoon;beoordelaar;datum;competentie;gradatie\nP1;zelf;03/04/2026;Inzet;2',
      'table/ambiguous-date',
    ],
    ['a row without a person', 'persoon;beoordelaar;competentie;gradatie\n;zelf;Inzet;2', 'table/row-without'],
  ])('reports %s', (_, csv, code) => {
    expect(codes(csv)).toEqual([code]);
  });

  it('reads month before day where another date of the file proves that order', () => {
    const reading = extract(
      'persoon,beoordelaar,datum,competentie,gradatie\nP1,zelf,03/04/2026,Inzet,2\nP2,zelf,11/22/2026,Inzet,2',
    );
    expect(reading.assessments?.map((one) => one.date)).toEqual(['2026-03-04', '2026-11-22']);
    expect(reading.diagnostics).toEqual([]);
  });
});

describe('extractTable, team, trainings, scores and dictionary', () => {
  it.each([
    ['0,8', 0.8, []],
    ['0.8', 0.8, []],
    ['80 %', 0.8, []],
    ['4/5', 0.8, []],
    ['1', 1, []],
    ['80', 0.8, ['table/share-as-percent']],
    ['1,5', undefined, ['table/number-out-of-range']],
    ['voltijds', undefined, ['table/unread-number']],
    ['', undefined, []],
  ])('reads the share %j of a full post', (text, share, diagnostics) => {
    const reading = extract(`persoon;team;functie;aandeel\nP1;Onthaal;Bode;"${text}"`);
    const rest = share === undefined ? {} : { share };
    expect(reading.people).toEqual([{ person: 'P1', team: 'Onthaal', function: 'Bode', ...rest }]);
    expect(reading.diagnostics.map((one) => one.code)).toEqual(diagnostics);
  });

  it('joins the rows of one training and lets a blank entry level mean anyone', () => {
    const reading = extract(
      'opleiding;aanbieder;competentie;van;tot;kost per plaats (€);kost per sessie;plaatsen;uren\n' +
        'Vlot schrijven;De Vaart;Schrijven;;2;145,50;1.200;12;7,5\n;;Spelling;1;3;;;;\nZwemmen;;;;;;;;',
    );
    expect(reading.trainings).toEqual([
      {
        title: 'Vlot schrijven',
        provider: 'De Vaart',
        costPerSeat: 145.5,
        costPerSession: 1200,
        seats: 12,
        hours: 7.5,
        effects: [
          { competency: 'Schrijven', from: 0, to: 2 },
          { competency: 'Spelling', from: 1, to: 3 },
        ],
      },
      { title: 'Zwemmen', effects: [] },
    ]);
    expect(reading.diagnostics).toMatchObject([
      { code: 'table/ambiguous-number', values: { text: '1.200', value: 1200 } },
    ]);
  });

  it('leaves out an effect that does not say where it leads', () => {
    expect(codes('training,competency,from,to\nA,Inzet,1,')).toEqual(['table/row-without']);
  });

  it('reads a point before three digits as decimal where another number proves that the file does so', () => {
    const reading = extract('candidate,part,score\nK1,oral,12.5\nK2,oral,1.234');
    expect(reading.scores?.map((one) => one.score)).toEqual([12.5, 1.234]);
    expect(reading.diagnostics).toEqual([]);
  });

  it('leaves a blank score absent and never zero', () => {
    expect(extract('kandidaat;onderdeel;score\nK1;Schriftelijk;30,5\n;Mondeling;').scores).toEqual([
      { candidate: 'K1', part: 'Schriftelijk', score: 30.5 },
      { candidate: 'K1', part: 'Mondeling' },
    ]);
  });

  it('reads a dictionary with a row per indicator', () => {
    const reading = extract(
      'cluster;competentie;soort;definitie;niveau;titel;indicator\n' +
        'Persoonlijk;Inzet;gedrag;Doet wat nodig is.;1;Volgt;Werkt door\n;;;;;;Vraagt hulp\n;;;;2;Trekt;Neemt werk over\n' +
        'Kennis;Wetgeving;kennis;Kent de regels.;;;',
    );
    expect(reading.dictionary).toEqual({
      competencies: [
        {
          label: 'Inzet',
          cluster: 'Persoonlijk',
          kind: 'behavioural',
          definition: 'Doet wat nodig is.',
          levels: [
            { level: 1, title: 'Volgt', indicators: ['Werkt door', 'Vraagt hulp'], at: { line: 2 } },
            { level: 2, title: 'Trekt', indicators: ['Neemt werk over'], at: { line: 4 } },
          ],
          at: { line: 2 },
        },
        {
          label: 'Wetgeving',
          cluster: 'Kennis',
          kind: 'knowledge',
          definition: 'Kent de regels.',
          levels: [],
          at: { line: 5 },
        },
      ],
    });
    expect(reading.diagnostics).toEqual([]);
  });

  it('keeps both entries of a competency that is defined twice', () => {
    const reading = extract('competentie;definitie;niveau;indicator\nInzet;Een.;1;a\nInzet;Twee.;1;b');
    expect(reading.dictionary?.competencies).toHaveLength(2);
    expect(reading.diagnostics).toMatchObject([{ code: 'table/defined-twice' }]);
  });

  it('reports an indicator that belongs to no level', () => {
    expect(codes('competentie;definitie;niveau;indicator\nInzet;Een.;;a')).toEqual(['table/row-without']);
  });
});

describe('extractTable leaves other documents to other readers', () => {
  it.each([
    [
      'a table of crosses under a wide header',
      'Cluster;Competentie;Gradatie;;\n;;elementair;voldoende;grondig\nPC;Rekenblad;X;X;',
    ],
    ['a table of crosses under level names', 'Cluster;Competentie;elementair;voldoende;grondig\nPC;Rekenblad;X;X;'],
    ['a pay table', 'trap;B1;B2\n0;3 000;3 268'],
  ])('%s', (_, csv) => {
    const source = readCsv('a.csv', csv).value;
    expect(source === undefined ? undefined : extractTable(source)).toBeUndefined();
  });

  it('a function card with running text around such a table', () => {
    expect(
      extractTable(readText('a.md', 'Functiekaart\n\n| Competentie | Gradatie |\n|---|---|\n| Inzet | 2 |')),
    ).toBeUndefined();
  });

  it('but reads the table where it stands alone in Markdown or with tabs', () => {
    const markdown = extractTable(readText('a.md', '| Competentie | Gradatie |\n|---|---|\n| Inzet | 2 |'));
    const tabs = extractTable(readText('a.txt', 'Competentie\tGradatie\nInzet\t2'));
    expect(markdown?.profile?.requirements[0]).toMatchObject({ label: 'Inzet', required: 2 });
    expect(tabs?.profile?.requirements[0]).toMatchObject({ label: 'Inzet', required: 2 });
  });
});

it('gives readings that its own schema accepts', () => {
  for (const csv of [
    'organisatie;functie;competentie;gradatie;gewicht\nVoorbeeldegem;Bode;Inzet;2-3;1\n;Klerk;Orde;n.v.t.;2',
    'persoon;competentie;gradatie\nP1;Inzet;2',
    'persoon;team;vte\nP1;Onthaal;50%',
    'opleiding;competentie;tot\nA;Inzet;2',
    'kandidaat;onderdeel;punten\nK1;mondeling;x',
    'competentie;definitie\nInzet;Doet wat nodig is.',
  ]) {
    expect(v.safeParse(documentReadingSchema, extract(csv)).success).toBe(true);
  }
});

it('gives back any requirements that were written as a table, whatever the order of the columns', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{2,12}$/u);
  const one = fc.record({
    competentie: word,
    gradatie: fc.constantFrom('', '0', '1', '2', '3', '1-2'),
    gewicht: fc.constantFrom('', '1', '0,5', '2,25'),
  });
  const columns = fc.shuffledSubarray(['competentie', 'gradatie', 'gewicht'] as const, { minLength: 3 });
  const rows = fc.uniqueArray(one, { minLength: 1, maxLength: 8, selector: (row) => row.competentie });
  fc.assert(
    fc.property(rows, columns, (table, order) => {
      const csv = [order.join(';'), ...table.map((row) => order.map((column) => row[column]).join(';'))].join('\n');
      const { profile, diagnostics } = extract(csv);
      const numbers: Readonly<Record<string, number>> = {
        '0': 0,
        '1': 1,
        '2': 2,
        '3': 3,
        '1-2': 1,
        '0,5': 0.5,
        '2,25': 2.25,
      };
      expect(diagnostics).toEqual([]);
      expect(profile?.requirements.map((row) => [row.label, row.required, row.requiredPossible, row.weight])).toEqual(
        table.map((row) => [
          row.competentie,
          numbers[row.gradatie],
          row.gradatie === '1-2' ? 2 : undefined,
          numbers[row.gewicht],
        ]),
      );
    }),
  );
});

it('survives any table under a known header', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 10 }),
    fc.constantFrom('2-3', 'n.v.t.', '?', '80%', '1.234', '03/04/2026', '__proto__'),
  );
  const header = fc.constantFrom(
    'functie;competentie;gradatie;gewicht;verplicht',
    'persoon;beoordelaar;datum;competentie;gradatie',
    'persoon;team;functie;aandeel;x',
    'opleiding;competentie;van;tot;uren',
    'kandidaat;onderdeel;score;a;b',
    'competentie;definitie;niveau;titel;indicator',
  );
  const row = fc.array(cell, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(header, fc.array(row, { maxLength: 6 }), (names, rows) => {
      const lines = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'));
      const source = readCsv('a.csv', [names, ...lines].join('\n')).value;
      const reading = source === undefined ? undefined : extractTable(source);
      if (reading !== undefined) expect(v.safeParse(documentReadingSchema, reading).success).toBe(true);
    }),
  );
});
