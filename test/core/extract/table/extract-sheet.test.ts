import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { extractTable } from '../../../../src/core/extract/table/extract-table.ts';
import { documentReadingSchema, type DocumentReading } from '../../../../src/core/model/document-reading.ts';
import { profilesOf } from '../../../../src/core/model/document-reading.ts';
import { readCsv } from '../../../../src/read/read-csv.ts';
import { readHtml } from '../../../../src/read/read-html.ts';
import { ingest } from '../../../../src/ingest.ts';
import { readText } from '../../../../src/read/read-text.ts';

function csv(text: string): DocumentReading | undefined {
  const source = readCsv('tabel.csv', text).value;
  return source === undefined ? undefined : extractTable(source);
}

/** Label, cluster and levels with their title and indicators, in short. */
function told(reading: DocumentReading | undefined): unknown {
  return reading?.dictionary?.competencies.map((one) => [
    one.label,
    one.cluster,
    Object.fromEntries(one.levels.map((level) => [level.level, [level.title, ...level.indicators]])),
  ]);
}

/** Title of each function with its labels and levels. */
function asked(reading: DocumentReading | undefined): unknown {
  if (reading === undefined) return undefined;
  return profilesOf(reading).map((profile) => [
    profile.title,
    Object.fromEntries(profile.requirements.map((one) => [one.label, one.required ?? 'open'])),
  ]);
}

function codes(reading: DocumentReading | undefined): unknown {
  return reading?.diagnostics.map((one) => [one.code, one.at?.line]);
}

const COLUMNS: readonly (readonly string[])[] = [
  ['Competentie', 'Definitie', 'Niveau 1', 'Niveau 2'],
  ['Luisteren', 'Horen wat iemand zegt', 'Laat de ander uitpraten', 'Vat samen wat gezegd is'],
  ['Rekenen', 'Met getallen werken', 'Telt de kassa na', ''],
];
const EXPECTED = [
  ['Luisteren', undefined, { 1: ['Laat de ander uitpraten'], 2: ['Vat samen wat gezegd is'] }],
  ['Rekenen', undefined, { 1: ['Telt de kassa na'] }],
];

describe('a dictionary with a column per level', () => {
  it.each([
    ['semicolons', (rows: typeof COLUMNS) => csv(rows.map((row) => row.join(';')).join('\n'))],
    ['commas', (rows: typeof COLUMNS) => csv(rows.map((row) => row.join(',')).join('\n'))],
    ['tabs', (rows: typeof COLUMNS) => extractTable(readText('a.txt', rows.map((row) => row.join('\t')).join('\n')))],
    [
      'Markdown',
      (rows: typeof COLUMNS) => {
        const lines = rows.map((row) => `| ${row.join(' | ')} |`);
        return extractTable(
          readText('a.md', ['# Gids', '', lines[0], '|---|---|---|---|', ...lines.slice(1)].join('\n')),
        );
      },
    ],
    [
      'HTML',
      (rows: typeof COLUMNS) => {
        const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
        return extractTable(
          readHtml('a.html', `<html><body><h1>Gids</h1><table>${lines.join('\n')}</table></body></html>`),
        );
      },
    ],
  ])('is the same with %s, and an empty cell is no level', (_, read) => {
    const reading = read(COLUMNS);
    expect(reading?.kind).toBe('dictionary');
    expect(told(reading)).toEqual(EXPECTED);
    expect(reading?.dictionary?.scales).toEqual([{ levels: 2 }]);
  });

  it('takes rows of one filled cell for clusters and what stands over the header for its title', () => {
    const reading = csv(
      'Competentiegids gemeente Fictedonk;;versie 4.1;\n;;;\nCompetentie;Basis;Gevorderd;Expert\nVoor iedereen;;;\n' +
        'Luisteren;Hoort wat er gezegd is;Vraagt door;Leert het anderen\nVoor technici;;;\nMeten;Meet met een lat;Meet met een laser;\n',
    );
    expect(reading?.dictionary).toMatchObject({
      title: 'Competentiegids gemeente Fictedonk',
      organisation: 'Gemeente Fictedonk',
      version: '4.1',
      scales: [{ levels: 3, labels: ['basis', 'gevorderd', 'expert'] }],
    });
    expect(told(reading)).toEqual([
      ['Luisteren', 'Voor iedereen', { 1: ['Hoort wat er gezegd is'], 2: ['Vraagt door'], 3: ['Leert het anderen'] }],
      ['Meten', 'Voor technici', { 1: ['Meet met een lat'], 2: ['Meet met een laser'] }],
    ]);
    expect(reading?.dictionary?.competencies.map((one) => one.at?.line)).toEqual([5, 7]);
  });

  it('parts a cell with lines, bullets or semicolons into indicators', () => {
    const reading = csv(
      'Cluster;Competentie;A;B\nZorg;Verzorgen;"- wast de handen\n- kijkt op de fiche";"Werkt vooruit:\n• vult de kar\n• meldt tekorten"\n' +
        ';Troosten;"zit erbij; zwijgt; luistert";"belt de familie; spreekt af; volgt op"',
    );
    expect(told(reading)).toEqual([
      [
        'Verzorgen',
        'Zorg',
        {
          1: [undefined, 'wast de handen', 'kijkt op de fiche'],
          2: ['Werkt vooruit', 'vult de kar', 'meldt tekorten'],
        },
      ],
      [
        'Troosten',
        'Zorg',
        {
          1: [undefined, 'zit erbij', 'zwijgt', 'luistert'],
          2: [undefined, 'belt de familie', 'spreekt af', 'volgt op'],
        },
      ],
    ]);
    expect(codes(reading)).toEqual([['table/letter-order', 1]]);
  });

  it('reads a header of two rows: levels over their titles and indicators', () => {
    const reading = csv(
      'Competentie;Niveau 1;;Niveau 2;\n;Titel;Gedragsindicatoren;Titel;Gedragsindicatoren\nPlannen;Plant zichzelf;maakt een lijst;Plant een ploeg;verdeelt het werk',
    );
    expect(told(reading)).toEqual([
      ['Plannen', undefined, { 1: ['Plant zichzelf', 'maakt een lijst'], 2: ['Plant een ploeg', 'verdeelt het werk'] }],
    ]);
  });

  it('reads one header over the levels, whose names stand below it', () => {
    const reading = csv(
      'Compétence;Définition;Niveaux;;\n;;Apprenti;Confirmé;Maître\nÉcouter;Entendre les autres;Laisse parler;Pose des questions;Forme les autres',
    );
    expect(told(reading)).toEqual([
      ['Écouter', undefined, { 1: ['Laisse parler'], 2: ['Pose des questions'], 3: ['Forme les autres'] }],
    ]);
    expect(reading?.dictionary?.scales).toEqual([{ levels: 3, labels: ['Apprenti', 'Confirmé', 'Maître'] }]);
  });

  it('joins the rows of one competency that each hold one indicator per level', () => {
    const reading = csv(
      'Competency;Level 1;Level 2\nListening;lets others finish;asks what they mean\n;nods now and then;sums up at the end\nCounting;counts the till;',
    );
    expect(told(reading)).toEqual([
      [
        'Listening',
        undefined,
        {
          1: [undefined, 'lets others finish', 'nods now and then'],
          2: [undefined, 'asks what they mean', 'sums up at the end'],
        },
      ],
      ['Counting', undefined, { 1: [undefined, 'counts the till'] }],
    ]);
  });

  it('keeps both of two competencies with one name, and says so', () => {
    const reading = csv(
      'Competentie;Niveau 1;Niveau 2\nOrde;Ruimt netjes op;Houdt het vol\nMaat;Meet heel goed;Meet nog beter\nOrde;Volgt de regels;Bewaakt de regels',
    );
    expect(reading?.dictionary?.competencies).toHaveLength(3);
    expect(codes(reading)).toEqual([['table/defined-twice', 4]]);
  });

  it('takes the heading over each of several tables for the cluster', () => {
    const table = (label: string): string =>
      `| Competentie | Niveau 1 | Niveau 2 |\n|---|---|---|\n| ${label} | Doet het met hulp | Doet het zelf |`;
    const reading = extractTable(
      readText(
        'a.md',
        `# Gids van Fictedonk\n\n## Kernwaarden\n\n${table('Luisteren')}\n\n## Vakwerk\n\n${table('Meten')}`,
      ),
    );
    expect(told(reading)).toEqual([
      ['Luisteren', 'Kernwaarden', { 1: ['Doet het met hulp'], 2: ['Doet het zelf'] }],
      ['Meten', 'Vakwerk', { 1: ['Doet het met hulp'], 2: ['Doet het zelf'] }],
    ]);
  });
});

describe('a dictionary with a row per level or indicator', () => {
  it('carries cluster, competency and level down', () => {
    const reading = csv(
      'Groupe;Compétence;Définition;Degré;Comportements observables\nSocial;Écouter;Entendre;1;laisse parler\n;;;;regarde la personne\n;;;2;résume; \n;Aider;Rendre service;1;vient quand on appelle\n;;;3;prévoit les besoins',
    );
    expect(told(reading)).toEqual([
      ['Écouter', 'Social', { 1: [undefined, 'laisse parler', 'regarde la personne'], 2: [undefined, 'résume'] }],
      ['Aider', 'Social', { 1: [undefined, 'vient quand on appelle'], 3: [undefined, 'prévoit les besoins'] }],
    ]);
  });

  it('takes one description per competency for its definition and one per level for the text of the level', () => {
    const reading = csv(
      'Competentie;Niveau;Omschrijving\nLuisteren;1;Laat uitpraten\nLuisteren;2;Vraagt door\nMeten;1;Meet met een lat\nMeten;2;Meet met een laser',
    );
    expect(told(reading)).toEqual([
      ['Luisteren', undefined, { 1: ['Laat uitpraten'], 2: ['Vraagt door'] }],
      ['Meten', undefined, { 1: ['Meet met een lat'], 2: ['Meet met een laser'] }],
    ]);
    expect(reading?.dictionary?.scales).toEqual([{ levels: 2 }]);
  });

  it('keeps words of a scale in their order, and says where that is only the order of print', () => {
    const reading = csv(
      'Competentie;Niveau;Gedrag\nLuisteren;Leerling;laat uitpraten\n;Gezel;vraagt door\n;Meester;leert het anderen\nMeten;Leerling;meet met een lat\n;Meester;meet met een laser',
    );
    expect(reading?.dictionary?.scales).toEqual([{ levels: 3, labels: ['Leerling', 'Gezel', 'Meester'] }]);
    expect(reading?.dictionary?.competencies[1]?.levels.map((one) => one.level)).toEqual([1, 3]);
    expect(codes(reading)).toEqual([['table/levels-as-printed', 1]]);
  });

  it('leaves out a level that cannot be read or that is above the scale, with a diagnostic', () => {
    const reading = csv(
      'Competentie;Niveau (1-3);Indicator\nLuisteren;1;laat uitpraten\n;2;vraagt door\n;5;leert het anderen\nMeten;1;meet\n;hoog?;meet beter',
    );
    expect(reading?.dictionary?.competencies.map((one) => one.levels.map((level) => level.level))).toEqual([
      [1, 2],
      [1],
    ]);
    expect(codes(reading)).toEqual([
      ['table/level-out-of-range', 4],
      ['table/unread-gradation', 6],
    ]);
  });

  it('is no dictionary where each competency has the one level that is asked', () => {
    const reading = csv('Competentie;Niveau;Omschrijving\nLuisteren;2;Vraagt door\nMeten;1;Meet met een lat');
    expect(reading?.kind).toBe('function-profile');
    expect(asked(reading)).toEqual([[undefined, { Luisteren: 2, Meten: 1 }]]);
  });

  it('reads a competency on a row of its own over its levels', () => {
    const reading = csv(
      'Competentie;Niveau;Gedrag\nLuisteren;;\n;1;laat uitpraten\n;2;vraagt door\nMeten;;\n;1;meet met een lat',
    );
    expect(told(reading)).toEqual([
      ['Luisteren', undefined, { 1: [undefined, 'laat uitpraten'], 2: [undefined, 'vraagt door'] }],
      ['Meten', undefined, { 1: [undefined, 'meet met een lat'] }],
    ]);
  });
});

describe('what several functions ask', () => {
  it('reads a column per function, where a blank asks nothing', () => {
    const reading = csv(
      'Overzicht van de functies (niveau 1-4);;;\nCluster;Competentie;Tuinman;Klerk\nKern;Luisteren;1;3\n;Rekenen;;2\nVak;Snoeien;4;-\n;Tillen;x;7',
    );
    expect(reading?.kind).toBe('function-profile');
    expect(asked(reading)).toEqual([
      ['Tuinman', { Luisteren: 1, Snoeien: 4, Tillen: 'open' }],
      ['Klerk', { Luisteren: 3, Rekenen: 2, Tillen: 'open' }],
    ]);
    expect(reading?.profiles?.[0]?.requirements[0]).toMatchObject({
      cluster: 'Kern',
      scale: { levels: 4 },
      at: { line: 3 },
    });
    expect(codes(reading)).toEqual([['table/level-out-of-range', 6]]);
  });

  it('reads a row per function', () => {
    const reading = csv('Fonction;Écouter;Compter\nJardinier;1;\nEmployé;2;3');
    expect(asked(reading)).toEqual([
      ['Jardinier', { Écouter: 1 }],
      ['Employé', { Écouter: 2, Compter: 3 }],
    ]);
  });

  it('takes ones and noughts under a function for marks, which say nothing of a level', () => {
    expect(asked(csv('Competentie;Klerk;Bode\nLuisteren;1;0\nRekenen;1;1'))).toEqual([
      ['Klerk', { Luisteren: 'open', Rekenen: 'open' }],
      ['Bode', { Rekenen: 'open' }],
    ]);
  });

  it.each([
    ['1', '0'],
    ['ja', 'nee'],
    ['oui', 'non'],
    ['x', ''],
    ['☒', '☐'],
  ])('reads columns of levels with %j and %j', (yes, no) => {
    const reading = csv(
      `Functie;Competentie;Niveau 1;Niveau 2;Niveau 3\nKlerk;Luisteren;${no};${yes};${no}\n;Rekenen;${no};${no};${yes}\nBode;Luisteren;${yes};${no};${no}\n;Orde;${no};${no};${no}`,
    );
    expect(asked(reading)).toEqual([
      ['Klerk', { Luisteren: 2, Rekenen: 3 }],
      ['Bode', { Luisteren: 1, Orde: 'open' }],
    ]);
    expect(codes(reading)).toEqual([['extract/no-mark', 5]]);
  });

  it('does not take people or tasks in columns for functions', () => {
    expect(csv('Competentie;Jan Verzonnen;Els Bedacht\nLuisteren;1;2\nRekenen;2;2')).toBeUndefined();
    expect(csv('Kerntaken;;\nCompetentie;Groen;Wegen\nLuisteren;1;2\nRekenen;2;2')).toBeUndefined();
  });
});

describe('whatever a table holds', () => {
  const header = fc.constantFrom(
    ['Cluster', 'Competentie', 'Definitie', 'Niveau 1', 'Niveau 2'],
    ['Competentie', 'Niveau', 'Gedrag', 'Titel', 'Omschrijving'],
    ['Functie', 'Competentie', 'Basis', 'Gevorderd', 'Expert'],
    ['Competentie', 'Klerk', 'Bode', 'Tuinman', 'x'],
    ['Functie', 'Luisteren', 'Rekenen', 'A', 'B'],
  );
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '',
      '',
      '1',
      '2',
      'x',
      'ja',
      'Niveau 2',
      'Kan dit goed',
      '- a\n- b',
      'a; b; c',
      '__proto__',
      'expert',
      '12',
    ),
  );
  const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 7 });
  const read = (names: readonly string[], cells: readonly (readonly string[])[]): DocumentReading | undefined =>
    csv([names, ...cells].map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';')).join('\n'));

  it('never throws and gives what its schema accepts', () => {
    fc.assert(
      fc.property(header, rows, (names, cells) => {
        const reading = read(names, cells);
        if (reading !== undefined) expect(v.safeParse(documentReadingSchema, reading).success).toBe(true);
      }),
    );
  });

  it('gives a dictionary no more levels than cells that state one', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const reading = read(['Cluster', 'Competentie', 'Definitie', 'Niveau 1', 'Niveau 2'], cells);
        for (const one of reading?.dictionary?.competencies ?? [])
          for (const { level, at } of one.levels)
            expect(reading?.file === 'tabel.csv' && (level === 1 || level === 2) && at?.line !== undefined).toBe(true);
        const levels = reading?.dictionary?.competencies.flatMap((one) => one.levels).length ?? 0;
        expect(levels).toBeLessThanOrEqual(
          cells.flatMap((row) => row.slice(3)).filter((text) => text.trim() !== '').length,
        );
      }),
      // A sign beside a word is no header over levels.
      {
        examples: [
          [
            [
              ['expert', '', '', '!', '+'],
              ['', '!', '', '', 'Kan dit goed'],
            ],
          ],
        ],
      },
    );
  });

  it('gives a function no level that its cell does not print', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('1', '3', 'x', '', '?', 'nee'), fc.constantFrom('2', '', 'ja')), {
          minLength: 1,
          maxLength: 8,
        }),
        (pairs) => {
          const reading = read(
            ['Competentie', 'Klerk', 'Bode'],
            pairs.map(([one, other], index) => [`Competentie ${String.fromCharCode(65 + index)}`, one, other]),
          );
          for (const [place, profile] of (reading?.profiles ?? []).entries())
            for (const one of profile.requirements) {
              const printed = pairs[one.label.charCodeAt(12) - 65]?.[place] ?? '';
              if (one.required !== undefined) expect(String(one.required)).toBe(printed);
            }
        },
      ),
    );
  });
});

describe('names of rungs of which one is in no list', () => {
  const rungs = (head: string): unknown => {
    const cells = ['zegt wat hij doet', 'legt uit waarom', 'brengt anderen mee'];
    return told(
      csv([`Competentie;${head}`, ...['Richting', 'Steun'].map((name) => [name, ...cells].join(';'))].join('\n')),
    );
  };

  it('are all levels, from the low end to the high one', () => {
    const rising = { 1: ['zegt wat hij doet'], 2: ['legt uit waarom'], 3: ['brengt anderen mee'] };
    expect(rungs('basis;voortgezet;expert')).toEqual([
      ['Richting', undefined, rising],
      ['Steun', undefined, rising],
    ]);
    const falling = { 3: ['zegt wat hij doet'], 2: ['legt uit waarom'], 1: ['brengt anderen mee'] };
    expect(rungs('expert;voortgezet;basis')).toEqual([
      ['Richting', undefined, falling],
      ['Steun', undefined, falling],
    ]);
  });

  it('are none behind the last level', () => {
    expect(rungs('basis;expert;Opmerking')).toEqual([
      ['Richting', undefined, { 1: ['zegt wat hij doet'], 2: ['legt uit waarom'] }],
      ['Steun', undefined, { 1: ['zegt wat hij doet'], 2: ['legt uit waarom'] }],
    ]);
  });
});

describe('a dictionary in a text', () => {
  const tables = (head: string): string =>
    ['Voor iedereen', 'Voor wie leidt']
      .map(
        (group) =>
          `<p><b>${group}</b></p><table><tr>${head}</tr><tr><td>Richting in ${group}<td>legt uit waarom iets moet<td>vertaalt het plan naar het team<td>bepaalt mee de koers</tr>` +
          `<tr><td>Steun in ${group}<td>geeft geregeld raad<td>begeleidt op maat<td>bouwt een cultuur van leren uit</tr></table>`,
      )
      .join('');
  const read = async (head: string): Promise<unknown> => {
    const html = `<h1>Lijst van onze competenties</h1><p>De lijst geeft ons dezelfde woorden.</p>${tables(head)}`;
    const [reading] = (await ingest('lijst.html', new TextEncoder().encode(html))).readings;
    return reading?.dictionary?.competencies.map((one) => [one.label, one.levels.map(({ level }) => level)]);
  };

  it('may have nothing over its names', async () => {
    const all = ['Voor iedereen', 'Voor wie leidt'].flatMap((group) => [
      [`Richting in ${group}`, [1, 2, 3]],
      [`Steun in ${group}`, [1, 2, 3]],
    ]);
    expect(await read('<th><th>basis<th>voortgezet<th>expert')).toEqual(all);
    expect(await read('<th><th>Niveau 1<th>Niveau 2<th>Niveau 3')).toEqual(all);
  });

  it('is none where the columns are of something else', async () => {
    expect(await read('<th><th>Jeugd<th>Sport<th>Cultuur')).toBeUndefined();
  });
});
