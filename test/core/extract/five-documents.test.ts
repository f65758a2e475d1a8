import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentReading } from '../../../src/core/model/document-reading.ts';
import type {
  CompetencyKind,
  Condition,
  FunctionProfile,
  Requirement,
  Scale,
  Scope,
} from '../../../src/core/model/profile.ts';
import { profileOf, readCard } from './read-card.ts';

const DOCUMENTS = new URL('../../../../shared/documents/', import.meta.url);
const SHIPPED = new URL('../../../data/profiles/', import.meta.url);

/** Level, or certain and possible level, or no level. */
type Asked = readonly [line: number, label: string, required?: number, possible?: number];

interface Group {
  readonly cluster: string;
  readonly kind?: CompetencyKind;
  readonly scope?: Scope;
  readonly scale?: Scale;
  readonly rows: readonly Asked[];
}

/** Lines of each task: `57-58` runs over lines, `85+89` leaves out what stands between, `96.2` is a second sentence. */
interface Area {
  readonly line: number;
  readonly title: string;
  readonly tasks: string;
}

const GRADED: Scale = { levels: 3, labels: ['elementair', 'voldoende', 'grondig'] };
const NUMBERED: Scale = { levels: 3, labels: ['gradatie 1', 'gradatie 2', 'gradatie 3'] };
const THREE: Scale = { levels: 3 };
const SCOPES: Readonly<Record<string, Scope>> = { GEN: 'organisation', FG: 'family', FS: 'position' };

function expectedRequirements(groups: readonly Group[]): readonly Requirement[] {
  return groups.flatMap(({ rows, ...shared }) =>
    rows.map(([line, printed, required, requiredPossible]): Requirement => {
      const code = /^(GEN|FG|FS) (.+)$/u.exec(printed);
      const isKnowledge = /^(?:basis)?kennis /iu.test(printed);
      return {
        ...shared,
        label: code?.[2] ?? printed,
        ...(isKnowledge ? { kind: 'knowledge' } : {}),
        ...(code?.[1] === undefined ? {} : { scopeCode: code[1], scope: SCOPES[code[1]] ?? 'position' }),
        ...(required === undefined ? {} : { required }),
        ...(requiredPossible === undefined ? {} : { requiredPossible }),
        at: { line },
      };
    }),
  );
}

/** The printed lines of one task or requirement as running text: bullet and closing sign off, wrapped lines joined. */
function printed(lines: readonly string[], places: string): string {
  const [whole = '', sentence] = places.split('.');
  if (sentence !== undefined) {
    return withoutClosing((lines[Number(whole) - 1] ?? '').split(/(?<=\.) /u)[Number(sentence) - 1] ?? '');
  }
  const numbers = places.split('+').flatMap((run) => {
    const [from = 0, to = from] = run.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  const texts = numbers.map((line) => (lines[line - 1] ?? '').trim()).filter((text) => text !== '');
  return withoutClosing(
    texts
      .join(' ')
      .replace(/^(?:[-•¢°.]|[eo](?= )) ?/u, '')
      .replace(/(\p{L}-) (?=\p{Lu})/gu, '$1'),
  );
}

function withoutClosing(text: string): string {
  return text.replace(/[.;:,]{0,3}$/u, '').trimEnd();
}

function ranges(places: string): readonly string[] {
  return places.split(' ').filter((one) => one !== '');
}

function firstLine(places: string): number {
  return Number(/^\d+/u.exec(places)?.[0]);
}

function checkAreas(profile: FunctionProfile, lines: readonly string[], expected: readonly Area[]): void {
  expect(profile.resultAreas.map(({ title, at, tasks }) => `${at?.line} ${title}: ${tasks.length}`)).toEqual(
    expected.map(({ title, line, tasks }) => `${line} ${title}: ${ranges(tasks).length}`),
  );
  for (const [index, area] of expected.entries()) {
    const tasks = profile.resultAreas[index]?.tasks ?? [];
    expect(tasks.map((task) => ({ line: task.at?.line, text: withoutClosing(task.text) }))).toEqual(
      ranges(area.tasks).map((places) => ({ line: firstLine(places), text: printed(lines, places) })),
    );
  }
}

/** Kind, line and first words of each condition. */
function conditionsOf(profile: FunctionProfile): readonly string[] {
  return profile.conditions.map((one: Condition) => {
    const words = one.text.split(' ').slice(0, 4).join(' ');
    return `${one.at?.line} ${one.kind}: ${words}`;
  });
}

function diagnosticsOf(reading: DocumentReading): readonly string[] {
  return reading.diagnostics.map((one) => `${one.at?.line} ${one.severity} ${one.code}`);
}

/** What a profile holds beside its short facts: lists and running text. */
const LONG = new Set([
  'purpose',
  'entityPurpose',
  'placeInOrganisation',
  'resultAreas',
  'requirements',
  'conditions',
  'payScales',
  'selection',
]);

function factsOf(profile: FunctionProfile): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(profile).filter(([key]) => !LONG.has(key)));
}

function shipped(file: string): FunctionProfile {
  // A boundary: the file is validated against its schema by the tests of the data.
  return JSON.parse(readFileSync(new URL(file, SHIPPED), 'utf8')) as FunctionProfile;
}

/** What extraction and the shipped card must have in common, line by line. */
function comparable(profile: FunctionProfile, withLabels: boolean): unknown {
  return {
    requirements: profile.requirements.map(({ levelText: _text, label, ...rest }) => ({
      ...rest,
      ...(withLabels ? { label } : {}),
    })),
    pay: profile.payScales,
    // A shipped card may correct a slip in the printed name of a part.
    selection: profile.selection && {
      ...profile.selection,
      parts: profile.selection.parts.map(({ name, ...rest }) => ({ ...rest, name: name.slice(0, 8) })),
    },
  };
}

/** Nothing by which a person or an office can be reached. */
function expectNoContact(reading: DocumentReading): void {
  const text = JSON.stringify(reading);
  expect(text).not.toMatch(/[^\s"]@[^\s"]/u);
  expect(text).not.toMatch(/\b0\d{1,3}(?:[ ./]\d{2,3}){2,4}\b/u);
  expect(text).not.toMatch(/contactpersoon/iu);
}

interface Read {
  readonly reading: DocumentReading;
  readonly profile: FunctionProfile;
  readonly lines: readonly string[];
}

function open(file: string): Read {
  const lines = readFileSync(new URL(file, DOCUMENTS), 'utf8').split('\n');
  const reading = readCard(...lines);
  return { reading, profile: profileOf(reading), lines };
}

const isPresent = existsSync(DOCUMENTS);
const NOTHING: Read = {
  reading: { file: '', kind: 'unknown', diagnostics: [] },
  profile: { resultAreas: [], requirements: [], conditions: [], payScales: [] },
  lines: [],
};
if (!isPresent) console.warn('SKIPPED: the five real documents are not beside this checkout (../shared/documents).');

describe.skipIf(!isPresent)('the vacancy bundle of Asse', () => {
  const { reading, profile, lines } = isPresent ? open('000_c124dd4060e488f9.txt') : NOTHING;

  it('states twelve behavioural levels without a scale, and ten technical ones of three with one doubt', () => {
    const behavioural = { kind: 'behavioural' } as const;
    const technical = { kind: 'technical', scale: GRADED } as const;
    const expected = expectedRequirements([
      {
        ...behavioural,
        cluster: 'KERNCOMPETENTIES',
        scope: 'organisation',
        rows: [
          [107, 'Voortdurend verbeteren', 2],
          [108, 'Klantgerichtheid', 3],
          [109, 'Samenwerken', 3],
          [110, 'Betrouwbaarheid', 2],
        ],
      },
      {
        ...behavioural,
        cluster: 'GRAADCOMPETENTIES',
        scope: 'grade',
        rows: [
          [111, 'Organisatiebetrokkenheid', 2],
          [112, 'Inlevingsvermogen', 3],
          [113, 'Probleemanalyse (analytisch denken)', 3],
          [114, 'Oordeelsvorming', 2],
          [115, 'Visie (conceptueel denken)', 2],
          [116, 'Initiatief', 2],
          [117, 'Resultaatgerichtheid', 2],
          [118, 'Voortgangscntrole', 2],
        ],
      },
      {
        ...technical,
        cluster: 'PC-Vaardigheden',
        rows: [
          [130, 'Tekstverwerking', 2],
          [131, 'Rekenblad', 2],
          [132, 'Presentaties', 2],
          [133, 'Databanken', 2],
          [134, 'Software eigen aan de functie', 3],
        ],
      },
      {
        ...technical,
        cluster: 'Werking en werkmiddelen',
        rows: [
          [135, 'Procedures en procesbeheer', 2],
          [136, 'Werking van de gemeentelijke organisatie', 3],
          [137, 'Werkmiddelen', 2],
        ],
      },
      {
        ...technical,
        cluster: 'Wetgeving en regelgeving',
        rows: [
          [138, 'Kennis van de wetgeving en regelgeving m.b.t. de functie', 2, 3],
          [139, 'Kennis van de wetgeving en regelgeving m.b.t. de gemeente', 2],
        ],
      },
    ]);
    // The text of a level is the last cell of its row.
    const withTexts = expected.map((one) => {
      const line = one.at?.line ?? 0;
      const levelText = line < 120 ? lines[line - 1]?.split('\t').at(-1)?.trim() : undefined;
      return levelText === undefined ? one : { ...one, levelText };
    });
    expect(profile.requirements).toEqual(withTexts);
  });

  it('has five result areas; an ellipsis is no task', () => {
    checkAreas(profile, lines, [
      { line: 33, title: 'Infopunt', tasks: '39 40 41 42 43 44 45 46 47 48' },
      { line: 53, title: 'Projectwerking', tasks: '59 60 61 62 63 64 65 66' },
      { line: 69, title: 'Samenwerking met diensten en partners', tasks: '73 74 75 76 77 78' },
      { line: 80, title: 'Communicatie (intern en extern)', tasks: '86 87 88 89 90' },
      { line: 94, title: 'Permanente vorming', tasks: '96.1 96.2' },
    ]);
  });

  it('says what it is and where it belongs', () => {
    expect(factsOf(profile)).toEqual({
      title: 'Deskundige projectopvolging integratie',
      organisation: 'Lokaal Bestuur Asse',
      department: 'Maatschappelijk welzijn',
      service: 'Integratie',
      grade: 'Deskundige',
      functionalCareer: 'B1-3',
      cumulative: true,
    });
    expect([profile.purpose, profile.placeInOrganisation]).toEqual([lines[24], lines[28]]);
  });

  it('asks a licence, a language, conduct, rights and a diploma, benefits being none of them', () => {
    expect(conditionsOf(profile)).toEqual([
      '140 licence: Rijbewijs B',
      '198 other: voldoen aan de algemene',
      '199 language: Voldoen aan de vereiste',
      '200 other: Slagen voor de selectieprocedure',
      '201 conduct: Een gedrag vertonen dat',
      '202 other: De burgerlijke en politieke',
      '206 diploma: houder zijn van een',
    ]);
  });

  it('pays by month in three scales of 24 steps, times the printed index', () => {
    const rows = lines.slice(146, 170).map((line) => line.split('\t').slice(1));
    expect(profile.payScales).toEqual(
      ['B1', 'B2', 'B3'].map((name, column) => ({
        name,
        period: 'month',
        currency: 'EUR',
        index: 2.0807,
        steps: rows.map((cells) => Number(cells[column]?.replace(/\s/gu, ''))),
        at: { line: 146 },
      })),
    );
  });

  it('examines in two parts of 50 points, half of each and 60 % of the whole', () => {
    expect(profile.selection).toEqual({
      parts: [
        { name: 'Schriftelijke gedeelte', points: 50, minimum: 0.5, eliminatory: true, at: { line: 210 } },
        { name: 'Mondeling gedeelte', points: 50, minimum: 0.5, eliminatory: true, at: { line: 214 } },
      ],
      overallMinimum: 0.6,
    });
  });

  it('doubts the row with two marks and tells of the licence, and carries no contact', () => {
    expect(diagnosticsOf(reading)).toEqual([
      '138 warning extract/two-marks',
      '140 info extract/condition-among-competencies',
    ]);
    expectNoContact(reading);
  });

  it('reads what the shipped card states', () => {
    const card = shipped('lokaal-bestuur-asse-deskundige-projectopvolging-integratie.json');
    expect(comparable(profile, true)).toEqual(comparable(card, true));
  });
});

describe.skipIf(!isPresent)('the poverty card of Kortenberg', () => {
  const { reading, profile, lines } = isPresent ? open('001_3d0798d315aa764a.txt') : NOTHING;

  it('states twelve technical and eleven behavioural levels by cumulative marks', () => {
    const technical = { kind: 'technical', scale: GRADED } as const;
    const behavioural = { kind: 'behavioural', scale: NUMBERED } as const;
    expect(profile.requirements).toEqual(
      expectedRequirements([
        {
          ...technical,
          cluster: 'PC-Vaardigheden',
          rows: [
            [221, 'Algemene PC-vaardigheden', 2],
            [222, 'Databanken (access)', 1],
            [223, 'PIM (outlook)', 2],
            [224, 'Presentaties (power point)', 1],
            [225, 'Rekenbladen (Excel)', 2],
            [226, 'Software eigen aan de functie', 2],
            [227, 'Tekstverwerking (word)', 2],
          ],
        },
        {
          ...technical,
          cluster: 'Werking en werkmiddelen',
          rows: [
            [228, 'Projectmatig werken', 3],
            [229, 'Werking van de organisatie', 2],
            [230, 'Procedures en procesbeheer', 1],
          ],
        },
        {
          ...technical,
          cluster: 'Wetgeving en regelgeving',
          rows: [
            [231, 'Wetgeving en regelgeving m.b.t. de functie', 3],
            [232, 'Wetgeving en regelgeving m.b.t. de organisatie', 1],
          ],
        },
        { ...behavioural, cluster: 'Informatie verwerkend gedrag', rows: [[239, 'FG Analytisch denken', 2]] },
        {
          ...behavioural,
          cluster: 'Interactief gedrag',
          rows: [
            [240, 'FS Flexibiliteit', 2],
            [241, 'FS Mondelinge communicatie', 2],
            [242, 'FS Samenwerking', 3],
            [243, 'FS Empathie', 3],
          ],
        },
        {
          ...behavioural,
          cluster: 'Persoonsgebonden gedrag',
          rows: [
            [244, 'GEN Inzet', 3],
            [245, 'GEN Kwaliteit en nauwgezetheid', 3],
            [246, 'FG Leerbereidheid', 2],
          ],
        },
        {
          ...behavioural,
          cluster: 'Probleemoplossend gedrag',
          rows: [
            [247, 'FG Initiatief', 3],
            [248, 'GEN Klantgerichtheid', 3],
          ],
        },
        { ...behavioural, cluster: 'Waarde gebonden gedrag', rows: [[249, 'FG Resultaatgerichtheid', 2]] },
      ]),
    );
  });

  it('has nine result areas; a task goes on after the running header', () => {
    checkAreas(profile, lines, [
      {
        line: 52,
        title: 'Empowerment van personen in een sociale en of economisch kwetsbare situatie',
        tasks: '58 59 60 61',
      },
      { line: 63, title: 'Uitbouw van de basisvoorziening', tasks: '69 70 71 72 73 74 75 76 77' },
      {
        line: 79,
        title: "Proactieve, 'outreachinge' dienstverlening en informatiefunctie",
        tasks: '85+89 91 92 93',
      },
      { line: 95, title: 'Projectwerking en beleidsinput', tasks: '103 104 105 106 107 108 109' },
      { line: 111, title: 'Begeleiden en ondersteunen van vrijwilligers', tasks: '119 120 121 122 126 127' },
      {
        line: 129,
        title: 'Interne & externe communicatie',
        tasks: '137 138 139 140 141 142 143 144 145 146 147',
      },
      {
        line: 149,
        title: 'Wetgeving, regelgeving, subsidie-kanalen en maatschappelijke ontwikkelingen',
        tasks: '159 160 164 165 166 167 168',
      },
      {
        line: 170,
        title: 'Ontwikkelingssamenwerking (Projectwerker Kansarmoede en OSW)',
        tasks: '178 179 180 181',
      },
      { line: 183, title: 'Integriteit', tasks: '189 190 191 192 193 194 195 196 197 198 202 203 204 205 206' },
    ]);
  });

  it('says what it is, its title wrapped over two lines', () => {
    expect(factsOf(profile)).toEqual({
      title: 'Projectwerker Kansarmoede (& Ontwikkelingssamenwerking)',
      organisation: 'Gemeente/OCMW Kortenberg',
      department: 'Welzijnshuis',
      service: 'Welzijnsprojectwerk',
      grade: 'Projectwerker Kansarmoede (& Ontwikkelingssamenwerking)',
      functionFamily: 'Deskundige',
      functionalCareer: 'B1-B3',
      cumulative: true,
    });
    expect(profile.purpose).toBeUndefined();
    expect(profile.entityPurpose?.split('\n')).toEqual([lines[26], lines[28], lines[30]]);
    expect(profile.placeInOrganisation).toBe(lines[34]);
  });

  it('has one condition, no pay, no selection, no doubt and no contact', () => {
    expect(conditionsOf(profile)).toEqual(['206 conduct: Niet eerder ontslagen geweest']);
    expect(profile.payScales).toEqual([]);
    expect(profile.selection).toBeUndefined();
    expect(diagnosticsOf(reading)).toEqual([]);
    expectNoContact(reading);
  });

  it('reads what the shipped card states', () => {
    const card = shipped('gemeente-ocmw-kortenberg-projectwerker-kansarmoede-ontwikkelingssamenwerking.json');
    expect(comparable(profile, true)).toEqual(comparable(card, true));
  });
});

describe.skipIf(!isPresent)('the selection bundle of Lokeren', () => {
  const { reading, profile, lines } = isPresent ? open('002_cc4cf8231005dd95.txt') : NOTHING;

  it('asks fifteen general and seventeen specific things without a level', () => {
    const listed = (cluster: string, places: string): Group => ({
      cluster,
      rows: ranges(places).map((one) => [firstLine(one), printed(lines, one)]),
    });
    const general = '175-176 180 181 182-183 184 185 186 187 188 189 190 191 192 193 194-195';
    const specific = '199-200 201-202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217-218';
    const hinted = new Set([193, 201]);
    const expected = expectedRequirements([
      listed('algemeen functieprofiel', general),
      listed('specifieke eisen', specific),
    ]).map((one) => (hinted.has(one.at?.line ?? 0) ? { ...one, hint: 'basiskennis' } : one));
    expect(expected).toHaveLength(32);
    expect(expected.find((one) => one.at?.line === 207)?.label).toBe('kunnen bemiddelen');
    expect(profile.requirements).toEqual(expected);
  });

  it('has four lists of tasks, wrapped over lines and blank lines', () => {
    expect(
      profile.resultAreas.map(({ title, at, tasks }) => [
        at?.line,
        title.split(' ').slice(0, 3).join(' '),
        tasks.length,
      ]),
    ).toEqual([
      [55, 'De integratieambtenaar heeft', 19],
      [111, 'De integratieambtenaar coördineert', 2],
      [121, 'Daarnaast is hij', 15],
      [155, 'Om zichzelf en', 5],
    ]);
    const titles = ['55', '111', '121', '155-156'].map((places) => ({
      title: printed(lines, places).replace(/ ?:$/u, ''),
      line: firstLine(places),
    }));
    const tasks = [
      '57-58 60 61-63 64 65-67 68-70 71-73 74-78 80-81 83-84 86 87-89 90-92 93 94-96 97-99 100-102 103-105 106-109',
      '113 117-119',
      '123 124-126 127 128 129 130-132 133-135 136-138 139-141 142-144 145-147 148 149 150 151-153',
      '157-158 159-161 162-165 166-167 168-169',
    ];
    checkAreas(
      profile,
      lines,
      titles.map((one, index) => ({ ...one, tasks: tasks[index] ?? '' })),
    );
  });

  it('says what it is; the town is inferred from its adjective', () => {
    expect(factsOf(profile)).toEqual({ title: 'Integratieambtenaar', organisation: 'Lokeren' });
    expect(profile.placeInOrganisation).toBe(lines[52]?.trim());
    expect(diagnosticsOf(reading)).toEqual(['219 info extract/tautology', '106 info extract/organisation-inferred']);
    expectNoContact(reading);
  });

  it('pays by year and by month in three scales of 24 steps', () => {
    const rows = lines
      .slice(275, 300)
      .map((line) => line.trim().split(' '))
      .filter((cells) => cells.length === 7);
    expect(rows).toHaveLength(24);
    expect(profile.payScales).toEqual(
      ['B1', 'B2', 'B3'].flatMap((name, scale) =>
        (['year', 'month'] as const).map((period, column) => ({
          name,
          period,
          currency: 'EUR',
          steps: rows.map((cells) => Number(cells[1 + 2 * scale + column]?.replace('.', ''))),
          at: { line: 269 },
        })),
      ),
    );
  });

  it('preselects above 35 candidates and examines in two parts', () => {
    expect(profile.selection).toEqual({
      preselection: { above: 35, admitted: 20, minimum: 0.5, ties: 'admitted' },
      parts: [
        { name: 'Schriftelijk gedeelte', points: 40, minimum: 0.6, at: { line: 234 } },
        { name: 'Mondeling gedeelte', points: 60, minimum: 0.6, at: { line: 239 } },
      ],
      reserve: { months: 12, extendable: true },
    });
    expect(profile.conditions).toEqual([]);
  });

  it('reads what the shipped card states, which has labels of its own', () => {
    expect(comparable(profile, false)).toEqual(comparable(shipped('lokeren-integratieambtenaar.json'), false));
  });
});

describe.skipIf(!isPresent)('the scanned activation card of Kortenberg', () => {
  const { reading, profile, lines } = isPresent ? open('003_4dd2116382cc81de.txt') : NOTHING;

  it('states twelve technical and nine behavioural levels of three', () => {
    const technical = { kind: 'technical', scale: THREE } as const;
    const behavioural = { kind: 'behavioural', scale: THREE } as const;
    expect(profile.requirements).toEqual(
      expectedRequirements([
        {
          ...technical,
          cluster: 'PC-Vaardigheden',
          rows: [
            [392, 'Algemene PC-vaardigheden', 2],
            [393, 'Databanken (access)', 1],
            [394, 'PIM (outlook)', 2],
            [395, 'Presentaties (power point)', 1],
            [396, 'Rekenbladen (excel)', 2],
            [397, 'Software eigen aan de functie', 2],
            [398, 'Tekstverwerking (word)', 2],
          ],
        },
        {
          ...technical,
          cluster: 'Werking en werkmiddelen',
          rows: [
            [399, 'Procedures en procesbeheer', 2],
            [400, 'Projectmatig werken', 2],
            [401, 'Werking van de organisatie', 2],
          ],
        },
        {
          ...technical,
          cluster: 'Wetgeving en regelgeving',
          rows: [
            [402, 'Wetgeving en regelgeving mbt de functie', 3],
            [403, 'Wetgeving en regelgeving mbt de organisatie', 1],
          ],
        },
        { ...behavioural, cluster: 'Informatieverwerkend gedrag', rows: [[411, 'FG Analytisch denken', 2]] },
        {
          ...behavioural,
          cluster: 'Interactief gedrag',
          rows: [
            [413, 'FS Empathie', 3],
            [414, 'FS Mondelinge communicatie', 2],
          ],
        },
        {
          ...behavioural,
          cluster: 'Persoonsgebonden gedrag',
          rows: [
            [415, 'GEN Inzet', 3],
            [417, 'GEN Kwaliteit en nauwgezetheid', 3],
            [418, 'FG Leerbereidheid', 2],
          ],
        },
        {
          ...behavioural,
          cluster: 'Probleemoplossend gedrag',
          rows: [
            [419, 'FG Initiatief', 2],
            [421, 'GEN Klantgerichtheid', 3],
          ],
        },
        { ...behavioural, cluster: 'Waardegebonden gedrag', rows: [[422, 'FG Resultaatgerichtheid', 2]] },
      ]),
    );
  });

  const areas: readonly Area[] = [
    { line: 51, title: 'Sociaal en financieel onderzoek in het kader van activering', tasks: '57 59 61 63' },
    {
      line: 65,
      title: 'Maatschappelijke dienstverlening',
      tasks: '76-79 81-82 84 85 87 89 90 92 94-96 98-100 102 104',
    },
    { line: 105, title: 'Behandelen hulpvragen', tasks: '113 115-116' },
    {
      line: 118,
      title: 'Begeleiden van de cliénten in het kader van activering',
      tasks: '143-146 157-162 164-167 179-183 185-187 189-191 193-194 207-209 211-213 225-227',
    },
    { line: 228, title: 'Professionele netwerking', tasks: '235 236 237 238 239' },
    { line: 241, title: 'Projectmatiqg werken met de doelgroep rond activering', tasks: '247 248 249 250' },
    { line: 252, title: 'Wetgeving en regelgeving', tasks: '260-261 263-264 266 267 269-270 272' },
    { line: 274, title: 'Interne communicatie', tasks: '284 285 287-288 290 292-293 295-296 298 300-301 303-304' },
    { line: 306, title: 'Externe communicatie', tasks: '314 315 317-318 320-321 323 325' },
    {
      line: 327,
      title: 'Integriteit',
      tasks: '335-336 338 340 341 343 345 346 348-349 350 352-353 355 356 357 359-360 362-364',
    },
  ];

  it('has ten result areas', () => {
    expect(profile.resultAreas.map(({ title, at }) => [at?.line, title])).toEqual(
      areas.map(({ title, line }) => [line, title]),
    );
  });

  for (const area of areas) {
    const test = area.line === 327 ? it.fails : it;
    test(`has in "${area.title}" the tasks that its lines print`, () => {
      const found = profile.resultAreas.filter((one) => one.at?.line === area.line);
      checkAreas({ ...profile, resultAreas: found }, lines, [area]);
    });
  }

  it('keeps the phase of each task of guidance', () => {
    const guidance = profile.resultAreas.find((one) => one.at?.line === 118);
    expect(guidance?.tasks.map((task) => task.group)).toEqual([
      '2. Fase Taalactivering',
      ...Array<string>(2).fill('3. Fase Sociale activering'),
      ...Array<string>(4).fill('4. Fase Arbeidsactivering'),
      ...Array<string>(2).fill('5. Fase Arbeidstoeleiding'),
      '6. Fase Arbeid',
    ]);
  });

  it('says what it is, two fields standing under another heading, and when it was approved', () => {
    expect(factsOf(profile)).toEqual({
      title: 'Deskundige Tewerkstelling & Activering',
      organisation: 'Kortenberg OCMW',
      department: 'Welzijnshuis',
      service: 'Sociale Dienst',
      grade: 'Deskundige',
      functionFamily: 'Deskundige',
      functionalCareer: 'B1-B3',
      cumulative: true,
      decision: 'Goedgekeurd AD-besluit 05/02/2026',
    });
    expect(profile.purpose).toBeUndefined();
    expect(withoutClosing(profile.entityPurpose ?? '')).toBe(printed(lines, '25-28'));
    expect(profile.placeInOrganisation).toBe(lines[31]);
  });

  it('has one condition, no pay, no selection, no doubt and no contact', () => {
    expect(conditionsOf(profile)).toEqual(['362 conduct: niet eerder ontslagen geweest']);
    expect(profile.payScales).toEqual([]);
    expect(profile.selection).toBeUndefined();
    expect(diagnosticsOf(reading)).toEqual([]);
    expectNoContact(reading);
  });

  it('reads what the shipped card states', () => {
    const card = shipped('kortenberg-ocmw-deskundige-tewerkstelling-activering.json');
    expect(comparable(profile, true)).toEqual(comparable(card, true));
  });
});

describe.skipIf(!isPresent)('the selection procedure of Aalst', () => {
  const { reading, profile, lines } = isPresent ? open('004_d04f536186a25dc0.txt') : NOTHING;

  it('asks thirteen things without a level under knowledge, skills and attitude', () => {
    expect(profile.requirements).toEqual(
      expectedRequirements([
        {
          cluster: 'Kennis',
          kind: 'knowledge',
          rows: [
            [64, 'Vakkennis'],
            [64, 'leren'],
          ],
        },
        {
          cluster: 'Vaardigheden',
          kind: 'skill',
          rows: [
            [65, 'Initiatief'],
            [65, 'Zelfstandigheid'],
            [65, 'Verantwoordelijkheidszin'],
            [65, 'Orde, stiptheid, nauwkeurigheid'],
            [65, 'Aanpassingsvermogen'],
            [65, 'werkorganisatie'],
          ],
        },
        {
          cluster: 'Attitude',
          kind: 'attitude',
          rows: [
            [66, 'Organisatiebetrokkenheid'],
            [66, 'Klantgerichtheid'],
            [66, 'Klantvriendelijkheid'],
            [66, 'Omgangsstijl'],
            [66, 'samenwerken'],
          ],
        },
      ]),
    );
  });

  it('has one result area of twelve tasks', () => {
    const [area, ...others] = profile.resultAreas;
    expect(others).toEqual([]);
    expect([area?.title, area?.at?.line]).toEqual(['Case management', 57]);
    expect(area?.tasks.map((task) => `${task.at?.line} ${task.text.split(' ').slice(0, 3).join(' ')}`)).toEqual([
      '57 Analyse van sterktes',
      '57 Vastleggen van aandachtsgebieden,',
      '57 “advocaat” zijn van',
      '58 In contact brengen',
      '58 Afstemming van de',
      '58 Opkomen voor belangen',
      '58 Cliënt opzoeken in',
      '58 Opvolging en bijsturing',
      '58 Evaluatie van doelen',
      '58 Helpen en ondersteunen',
      '58 Ontwikkelen van samenwerkingsverbanden',
      '58 In contact brengen',
    ]);
  });

  it('says what it is; a dash is no department and a level of diploma is no grade', () => {
    expect(factsOf(profile)).toEqual({
      title: 'Bestuurssecretaris (case manager)',
      organisation: 'Stad Aalst',
      service: 'Strategisch veiligheids-en preventieplan',
      functionalCareer: 'A1a-A2a',
    });
    expect(profile.placeInOrganisation).toBe(lines[46]?.split('\t')[1]);
    expect(profile.purpose?.split('\n').map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual([
      'Hij/zij draagt bij',
      'Mensen met een',
    ]);
  });

  it('sets seven conditions; ways to apply are none', () => {
    expect(conditionsOf(profile)).toEqual([
      '25 conduct: Een gedrag hebben dat',
      '25 other: De burgerlijke en politieke',
      '25 health: Medisch geschikt zijn voor',
      '25 other: Aan de nationale dienstplichtwetten',
      '25 language: Voldoen aan de vereiste',
      '25 diploma: In het bezit zijn',
      '25 other: Slagen in de selectieprocedure',
    ]);
  });

  it('examines in three eliminatory parts', () => {
    expect(profile.selection).toEqual({
      parts: [
        { name: 'Schriftelijk gedeelte', minimum: 0.6, eliminatory: true, at: { line: 13 } },
        { name: 'Assessment', verdict: 'geschikt', eliminatory: true, at: { line: 16 } },
        { name: 'Mondeling gedeelte', minimum: 0.6, eliminatory: true, at: { line: 18 } },
      ],
      overallMinimum: 0.6,
    });
    expect(profile.payScales).toEqual([]);
  });

  it('leaves no doubt', () => {
    expect(diagnosticsOf(reading)).toEqual([]);
  });

  it('carries no contact: no person, no telephone, no address', () => {
    expectNoContact(reading);
  });

  it('reads what the shipped card states', () => {
    const card = shipped('stad-aalst-bestuurssecretaris-case-manager.json');
    expect(comparable(profile, true)).toEqual(comparable(card, true));
  });
});

describe.skipIf(!isPresent)('the two cards of Kortenberg', () => {
  it('share all 21 labels of the activation card; three levels differ', () => {
    const key = (label: string): string => label.toLowerCase().replaceAll('.', '');
    const level = new Map(
      open('001_3d0798d315aa764a.txt').profile.requirements.map((one) => [key(one.label), one.required]),
    );
    const activation = open('003_4dd2116382cc81de.txt').profile.requirements;
    expect(activation.filter((one) => !level.has(key(one.label)))).toEqual([]);
    expect(activation.filter((one) => level.get(key(one.label)) !== one.required).map((one) => one.label)).toEqual([
      'Procedures en procesbeheer',
      'Projectmatig werken',
      'Initiatief',
    ]);
  });
});
