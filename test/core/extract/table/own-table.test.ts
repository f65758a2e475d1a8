import { describe, expect, it } from 'vitest';
import { profilesOf } from '../../../../src/core/model/document-reading.ts';
import { bookReadings, type TestSheet } from '../../../sheet-book.ts';

/** Each function with its competencies as `label required>wished {task level}`, its conditions and its doubts. */
async function read(...sheets: readonly TestSheet[]): Promise<readonly string[]> {
  const readings = await bookReadings(sheets);
  return readings.flatMap((reading) => [
    ...profilesOf(reading).flatMap((profile) => [
      [profile.title ?? '?', profile.organisation, profile.service].filter((one) => one !== undefined).join(' | '),
      ...profile.requirements.map((one) => {
        const most = one.requiredPossible === undefined ? '' : `-${String(one.requiredPossible)}`;
        const wish = one.wished === undefined ? '' : `>${String(one.wished)}`;
        const tasks = (one.byTask ?? []).map(({ task, level }) => `${task} ${String(level)}`);
        const group = one.cluster === undefined ? '' : `[${one.cluster}] `;
        return `${group}${one.label} ${String(one.required ?? '.')}${most}${wish}${tasks.length === 0 ? '' : ` {${tasks.join(', ')}}`}`;
      }),
      ...profile.conditions.map((one) => `${one.kind}: ${one.text}`),
    ]),
    ...reading.diagnostics.map((one) => `${one.code} ${one.at?.cell ?? ''}`),
  ]);
}

describe('competencies in rows and core tasks in columns', () => {
  it('asks the highest level of the tasks, and a licence between the levels is a condition', async () => {
    expect(
      await read({
        name: 'Matrix',
        rows: [
          ['Functie: Havenbediende'],
          ['Schaal: 1 = start, 2 = vlot, 3 = sterk'],
          [],
          [null, 'Kerntaken'],
          ['Competentie', 'Aanleggen', 'Sluis bedienen', 'Onthaal'],
          ['Opletten', 2, 3, '-'],
          ['Rekenen', '-', '-', 1],
          ['Duiken', '-', '-', '-'],
          ['Rijbewijs', 'B', '-', '-'],
          [],
          ['Voorwaarde', 'Uittreksel uit het strafregister'],
        ],
        merges: ['B4:D4'],
      }),
    ).toEqual([
      'Havenbediende',
      'Opletten 3 {Aanleggen 2, Sluis bedienen 3}',
      'Rekenen 1 {Onthaal 1}',
      'licence: Rijbewijs B',
      'conduct: Uittreksel uit het strafregister',
      'extract/not-asked A8',
    ]);
  });

  it('keeps a cell that is no level apart and says so', async () => {
    expect(
      await read({
        name: 'Matrix',
        rows: [
          ['Functie', 'Havenbediende'],
          ['Niveau per kerntaak (1-4)'],
          ['Competentie', 'Aanleggen', 'Sluis bedienen'],
          ['Opletten', 2, 'B'],
          ['Rekenen', '1-3', 2],
          ['Zwemmen', 4, 1],
        ],
      }),
    ).toEqual([
      'Havenbediende',
      'Opletten 2 {Aanleggen 2}',
      'Rekenen 2-3 {Aanleggen 1, Sluis bedienen 2}',
      'Zwemmen 4 {Aanleggen 4, Sluis bedienen 1}',
      'table/unread-gradation C4',
      'extract/level-range A5',
    ]);
  });

  it('with the tasks in rows and the competencies in columns', async () => {
    expect(
      await read({
        name: 'Rooster',
        rows: [
          ['Functie', 'Havenbediende'],
          [],
          ['Kerntaak', 'Opletten', 'Rekenen', 'Rijbewijs'],
          ['Aanleggen', 2, '-', 'B'],
          ['Sluis bedienen', 3, 1, '-'],
          ['Onthaal', 1, 2, '-'],
        ],
      }),
    ).toEqual([
      'Havenbediende',
      'Opletten 3 {Aanleggen 2, Sluis bedienen 3, Onthaal 1}',
      'Rekenen 2 {Sluis bedienen 1, Onthaal 2}',
      'licence: Rijbewijs B',
    ]);
  });

  it('leaves the conditions below it out of it, also where one of them is a letter', async () => {
    const rows = [
      ['Functie', 'Havenbediende'],
      [],
      ['Groep', 'Competentie', 'Vereist niveau bij aanwerving', 'Gewenst niveau na 2 jaar'],
      ['Houding', 'Opletten', 2, 3],
      ['Houding', 'Rekenen', 1, 1],
      [],
      ['VOORWAARDEN'],
      ['Diploma', 'Bachelor'],
      ['Rijbewijs', 'B'],
      ['Ervaring', '2 jaar op het water'],
    ];
    const found = await read({ name: 'Fiche', rows });
    expect(found.slice(0, 3)).toEqual(['Havenbediende', '[Houding] Opletten 2>3', '[Houding] Rekenen 1']);
    expect(found.filter((line) => line.includes('unread'))).toEqual([]);
  });

  it('with words for levels that a legend explains, in groups of competencies', async () => {
    expect(
      await read(
        {
          name: 'Rooster',
          rows: [
            ['Functie: Havenbediende'],
            [],
            [null, null, 'Taken'],
            ['Groep', 'Competentie', 'Aanleggen', 'Onthaal'],
            ['Gedrag', 'Opletten', 'vlot', 'sterk'],
            [null, 'Rekenen', 'start', '-'],
            ['Techniek', 'Knopen', 'sterk', 'start'],
          ],
          merges: ['C3:D3'],
        },
        {
          name: 'Legende',
          rows: [
            ['Niveau', 'Naam'],
            [1, 'start'],
            [2, 'vlot'],
            [3, 'sterk'],
          ],
        },
      ),
    ).toEqual([
      'Havenbediende',
      '[Gedrag] Opletten 3 {Aanleggen 2, Onthaal 3}',
      '[Gedrag] Rekenen 1 {Aanleggen 1}',
      '[Techniek] Knopen 3 {Aanleggen 3, Onthaal 1}',
    ]);
  });

  it('with the function on a sheet of its own and numbers beside their words', async () => {
    expect(
      await read(
        {
          name: 'Functie',
          rows: [
            ['Functietitel', 'Havenbediende'],
            ['Dienst', 'Haven'],
            ['Niveau', 'C'],
          ],
        },
        {
          name: 'Kerntaken',
          rows: [
            ['Competentie', 'Aanleggen', 'Onthaal'],
            ['Opletten', '2 - vlot', '3 - sterk'],
            ['Rekenen', '1 - start', '-'],
          ],
        },
      ),
    ).toEqual(['Havenbediende | Haven', 'Opletten 3 {Aanleggen 2, Onthaal 3}', 'Rekenen 1 {Aanleggen 1}']);
  });
});

describe('what is required at one moment and wished for at another', () => {
  const front: TestSheet = {
    name: 'Functie',
    rows: [
      ['Functietitel', 'Hoofd havenloket'],
      ['Organisatie', 'Gemeente Voorbeeldegem'],
      ['Niveau', 'B'],
      ['Diploma', 'Bachelor'],
      ['Attest', 'Uittreksel uit het strafregister'],
    ],
  };
  const told = ['Hoofd havenloket | Gemeente Voorbeeldegem'];
  const stated = ['diploma: Diploma: Bachelor', 'conduct: Attest: Uittreksel uit het strafregister'];

  it('on three sheets, and what is only wished for has no required level', async () => {
    expect(
      await read(
        front,
        {
          name: 'Competenties',
          rows: [
            ['Cluster', 'Competentie', 'Nodig bij indiensttreding', 'Gewenst na 1 jaar', 'Opmerking'],
            ['Mensen', 'Luisteren', '2 - vlot', '3 - sterk', 'cursus'],
            [null, 'Bemiddelen', null, '1 - start', null],
            ['Zaken', 'Rekenen', '1 - start', '1 - start', null],
          ],
          merges: ['A2:A3'],
        },
        {
          name: 'Schaal',
          rows: [
            ['Niveau', 'Betekenis'],
            [1, 'start'],
            [2, 'vlot'],
            [3, 'sterk'],
          ],
        },
      ),
    ).toEqual([...told, '[Mensen] Luisteren 2>3', '[Mensen] Bemiddelen .>1', '[Zaken] Rekenen 1', ...stated]);
  });

  it('with levels of two moments', async () => {
    expect(
      await read(front, {
        name: 'Groei',
        rows: [
          ['Competentie', 'Niveau bij de start', 'Niveau na twee jaar'],
          ['Luisteren', 2, 4],
          ['Bemiddelen', '-', 3],
          ['Rekenen', 1, 1],
        ],
      }),
    ).toEqual([...told, 'Luisteren 2>4', 'Bemiddelen .>3', 'Rekenen 1', ...stated]);
  });

  it('with the moments under one header', async () => {
    expect(
      await read(front, {
        name: 'Groei',
        rows: [
          ['Competentie', 'Niveau', null],
          [null, 'Bij de start', 'Na een jaar'],
          ['Luisteren', 2, 4],
          ['Rekenen', 1, null],
        ],
        merges: ['A1:A2', 'B1:C1'],
      }),
    ).toEqual([...told, 'Luisteren 2>4', 'Rekenen 1', ...stated]);
  });

  it('with a starting level and an aim, on a sheet for each kind', async () => {
    const sheet = (name: string, label: string): TestSheet => ({
      name,
      rows: [
        ['Competentie', 'Instapniveau', 'Streefniveau'],
        [label, 'vlot (2)', 'sterk (3)'],
        [`${label} plus`, 1, 2],
      ],
    });
    expect(await read(front, sheet('Gedrag', 'Luisteren'), sheet('Techniek', 'Rekenen'))).toEqual([
      ...told,
      'Luisteren 2>3',
      'Luisteren plus 1>2',
      'Rekenen 2>3',
      'Rekenen plus 1>2',
      ...stated,
    ]);
  });

  it('in English, on the sheet of the function itself', async () => {
    expect(
      await read({
        name: 'Role',
        rows: [
          ['Job title', 'Harbour clerk'],
          [],
          ['Competency', 'Required at entry', 'Desired after two years'],
          ['Listening', 2, 3],
          ['Mediation', null, 2],
          ['Driving licence', 'B', null],
        ],
      }),
    ).toEqual(['Harbour clerk', 'Listening 2>3', 'Mediation .>2', 'licence: Driving licence B']);
  });

  it('doubts a number whose word is another level of the legend', async () => {
    expect(
      await read(front, {
        name: 'Groei',
        rows: [
          ['Niveaus: 1 = start, 2 = vlot, 3 = sterk'],
          ['Competentie', 'Vereist bij de start', 'Gewenst na twee jaar'],
          ['Luisteren', '2 - sterk', '3 - sterk'],
          ['Rekenen', '1 - start', '2 - vlot'],
        ],
      }),
    ).toEqual([...told, 'Luisteren .>3', 'Rekenen 1>2', ...stated, 'table/unread-gradation B3']);
  });
});
