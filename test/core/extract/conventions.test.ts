import { describe, expect, it } from 'vitest';
import type { Requirement, Scale } from '../../../src/core/model/profile.ts';
import { asked, profileOf, readCard, readHtmlCard } from './read-card.ts';

type Expected = Omit<Requirement, 'at'>;

const CARD = ['Functiekaart', '', 'Functienaam: Boswachter', '', 'Dienst: Groen', ''];
const BEHAVIOUR = [...CARD, 'Gedragscompetenties', ''];
const TECHNICAL = [...CARD, 'Technische competenties', ''];
const GRADED: Scale = { levels: 3, labels: ['elementair', 'voldoende', 'grondig'] };

function all(shared: Partial<Expected>, rows: readonly (readonly [string, number?])[]): readonly Expected[] {
  return rows.map(([label, required]) => ({ label, ...shared, ...(required === undefined ? {} : { required }) }));
}

function codes(reading: ReturnType<typeof readCard>): readonly string[] {
  return reading.diagnostics.map((one) => one.code);
}

describe('a number in a level column', () => {
  const kern = { cluster: 'KERNCOMPETENTIES', kind: 'behavioural', scope: 'organisation' } as const;
  const graad = { cluster: 'GRAADCOMPETENTIES', kind: 'behavioural', scope: 'grade' } as const;
  const expected: readonly Expected[] = [
    { ...kern, label: 'Dienstvaardigheid', required: 2, levelText: 'Helpt wandelaars uit eigen beweging' },
    { ...kern, label: 'Samenspel', required: 1, levelText: 'Doet mee met de ploeg' },
    { ...graad, label: 'Oordelen', required: 3, levelText: 'Weegt gevolgen op lange termijn af' },
  ];

  it('is the level between tabs, with its text, and no scale where no maximum is printed', () => {
    const reading = readCard(
      ...BEHAVIOUR,
      '\tCompetentie\tNiveau\tOmschrijving niveau',
      'KERNCOMPETENTIES\tDienstvaardigheid\t2\tHelpt wandelaars uit eigen beweging',
      '\tSamenspel\t1\tDoet mee met de ploeg',
      'GRAADCOMPETENTIES\tOordelen\t3\tWeegt gevolgen op lange termijn af',
    );
    expect(asked(reading)).toEqual(expected);
    expect(profileOf(reading).requirements.map((one) => one.at)).toEqual([{ line: 10 }, { line: 11 }, { line: 12 }]);
    expect(reading.diagnostics).toEqual([]);
  });

  it('is the level in a Markdown table', () => {
    const reading = readCard(
      ...BEHAVIOUR,
      '| | Competentie | Niveau | Omschrijving niveau |',
      '|---|---|---|---|',
      '| KERNCOMPETENTIES | Dienstvaardigheid | 2 | Helpt wandelaars uit eigen beweging |',
      '| | Samenspel | 1 | Doet mee met de ploeg |',
      '| GRAADCOMPETENTIES | Oordelen | 3 | Weegt gevolgen op lange termijn af |',
    );
    expect(asked(reading)).toEqual(expected);
  });

  it('is the level in an HTML table whose cluster spans rows', () => {
    const reading = readHtmlCard(
      '<html><body><h1>Functiekaart</h1><p>Functienaam: Boswachter</p><p>Dienst: Groen</p>' +
        '<h2>Gedragscompetenties</h2><table>' +
        '<tr><th></th><th>Competentie</th><th>Niveau</th><th>Omschrijving niveau</th></tr>' +
        '<tr><td rowspan="2">KERNCOMPETENTIES</td><td>Dienstvaardigheid</td><td>2</td>' +
        '<td>Helpt wandelaars uit eigen beweging</td></tr>' +
        '<tr><td>Samenspel</td><td>1</td><td>Doet mee met de ploeg</td></tr>' +
        '<tr><td>GRAADCOMPETENTIES</td><td>Oordelen</td><td>3</td><td>Weegt gevolgen op lange termijn af</td></tr>' +
        '</table></body></html>',
    );
    expect(asked(reading)).toEqual(expected);
  });

  it('has a scale where the document prints its length', () => {
    const reading = readCard(
      ...CARD,
      'Per competentie worden 4 gradaties onderscheiden.',
      '',
      'Gedragscompetenties',
      '',
      '| Competentie | Niveau |',
      '|---|---|',
      '| Inzet | 2 |',
      '| Samenwerken | 4 |',
    );
    expect(asked(reading)).toEqual(
      all({ cluster: 'Gedragscompetenties', kind: 'behavioural', scale: { levels: 4 } }, [
        ['Inzet', 2],
        ['Samenwerken', 4],
      ]),
    );
  });
});

describe('one mark per row', () => {
  const shared = { cluster: 'Bureauwerk', kind: 'technical', scale: GRADED } as const;
  const expected = all(shared, [
    ['Tekstverwerking', 2],
    ['Rekenblad', 1],
    ['Terreinkaarten', 3],
  ]);

  it('is the place of its column between tabs', () => {
    const reading = readCard(
      ...TECHNICAL,
      'Cluster\tCompetentie\tGradatie\t\t',
      '\t\telementair\tvoldoende\tgrondig',
      'Bureauwerk\tTekstverwerking\t\tx\t',
      '\tRekenblad\tx\t\t',
      '\tTerreinkaarten\t\t\tx',
    );
    expect(asked(reading)).toEqual(expected);
    expect(reading.diagnostics).toEqual([]);
  });

  it('is the place of its column in an HTML table whose header spans columns and rows', () => {
    const reading = readHtmlCard(
      '<html><body><h1>Functiekaart</h1><p>Functienaam: Boswachter</p><h2>Technische competenties</h2><table>' +
        '<tr><th rowspan="2">Cluster</th><th rowspan="2">Competentie</th><th colspan="3">Gradatie</th></tr>' +
        '<tr><th>elementair</th><th>voldoende</th><th>grondig</th></tr>' +
        '<tr><td rowspan="3">Bureauwerk</td><td>Tekstverwerking</td><td></td><td>x</td><td></td></tr>' +
        '<tr><td>Rekenblad</td><td>x</td><td></td><td></td></tr>' +
        '<tr><td>Terreinkaarten</td><td></td><td></td><td>x</td></tr></table></body></html>',
    );
    expect(asked(reading)).toEqual(expected);
  });
});

describe('cumulative marks', () => {
  const header = ['| Cluster | | Competentie | Gradatie | | |', '|---|---|---|---|---|---|'];
  const levels = '| | | | gradatie 1 | gradatie 2 | gradatie 3 |';

  it('give the highest marked column, with the code of the scope, where each code stands once', () => {
    const reading = readCard(
      ...BEHAVIOUR,
      ...header,
      levels,
      '| Omgaan met mensen | FG | Luisteren | X | X | |',
      '| | FS | Bemiddelen | X | | |',
      '| Omgaan met zichzelf | GEN | Inzet | X | X | X |',
    );
    const shared = {
      kind: 'behavioural',
      scale: { levels: 3, labels: ['gradatie 1', 'gradatie 2', 'gradatie 3'] },
    } as const;
    const people = { ...shared, cluster: 'Omgaan met mensen' };
    expect(asked(reading)).toEqual([
      { ...people, label: 'Luisteren', scope: 'family', scopeCode: 'FG', required: 2 },
      { ...people, label: 'Bemiddelen', scope: 'position', scopeCode: 'FS', required: 1 },
      {
        ...shared,
        cluster: 'Omgaan met zichzelf',
        label: 'Inzet',
        scope: 'organisation',
        scopeCode: 'GEN',
        required: 3,
      },
    ]);
    expect(reading.diagnostics).toEqual([]);
  });

  it('give the highest marked column below a header of two rows', () => {
    const reading = readCard(
      ...BEHAVIOUR,
      ...header,
      levels,
      '| Omgaan met mensen | FG | Luisteren | X | X | |',
      '| | FS | Bemiddelen | X | | |',
      '| | FS | Gidsen | X | X | X |',
      '| Omgaan met zichzelf | FG | Inzet | X | X | X |',
    );
    expect(asked(reading).map(({ label, scopeCode, scope, required }) => [label, scopeCode, scope, required])).toEqual([
      ['Luisteren', 'FG', 'family', 2],
      ['Bemiddelen', 'FS', 'position', 1],
      ['Gidsen', 'FS', 'position', 3],
      ['Inzet', 'FG', 'family', 3],
    ]);
  });

  it('give the number of marks between tabs', () => {
    const reading = readCard(
      ...TECHNICAL,
      'Competentie\telementair\tvoldoende\tgrondig',
      'Kettingzagen\tX\tX\tX',
      'Snoeien\tX\tX\t',
      'Meten\tX\t\t',
    );
    expect(asked(reading)).toEqual(
      all({ cluster: 'Technische competenties', kind: 'technical', scale: GRADED }, [
        ['Kettingzagen', 3],
        ['Snoeien', 2],
        ['Meten', 1],
      ]),
    );
  });
});

describe('two marks in a table of one mark a row', () => {
  it('make the lower level certain and the higher possible, and say so', () => {
    const reading = readCard(
      ...TECHNICAL,
      '| Competentie | elementair | voldoende | grondig |',
      '|---|---|---|---|',
      '| Kettingzagen | | x | |',
      '| Snoeien | | x | x |',
      '| Meten | | | x |',
      '| Kaartlezen | | x | |',
    );
    const shared = { cluster: 'Technische competenties', kind: 'technical', scale: GRADED } as const;
    expect(asked(reading)).toEqual([
      { ...shared, label: 'Kettingzagen', required: 2 },
      { ...shared, label: 'Snoeien', required: 2, requiredPossible: 3 },
      { ...shared, label: 'Meten', required: 3 },
      { ...shared, label: 'Kaartlezen', required: 2 },
    ]);
    expect(reading.diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'extract/two-marks',
        values: { label: 'Snoeien', lower: 2, higher: 3 },
        at: { line: 12 },
      },
    ]);
  });
});

describe('remains of a scanned table', () => {
  it('count the marks after the label; broken headers are noise and clusters wrap after their first row', () => {
    const reading = readCard(
      ...CARD,
      'Per competentie worden 3 gradaties onderscheiden.',
      '',
      'Technische Competenties',
      '',
      'Gradatie',
      '2|3',
      '=3 |3q',
      'Cluster Competentie 5|0 @',
      'Bosbouw Kettingzagen X | X',
      'Snoeien (hoogstam) X',
      'Meten en Kaarten | Kaartlezen X | X | X',
      'Landmeten X | X',
      'Gedragscompetenties',
      'Gradatie',
      'Cluster Competentie = | M|',
      'Omgaan met FS Luisteren X | X | X',
      'mensen',
      'GEN | Inzet X | X | X',
      'FG Oordelen X | X',
    );
    const technical = { kind: 'technical', scale: { levels: 3 } } as const;
    const people = { kind: 'behavioural', scale: { levels: 3 }, cluster: 'Omgaan met mensen' } as const;
    expect(asked(reading)).toEqual([
      { ...technical, cluster: 'Bosbouw', label: 'Kettingzagen', required: 2 },
      { ...technical, cluster: 'Bosbouw', label: 'Snoeien (hoogstam)', required: 1 },
      { ...technical, cluster: 'Meten en Kaarten', label: 'Kaartlezen', required: 3 },
      { ...technical, cluster: 'Meten en Kaarten', label: 'Landmeten', required: 2 },
      { ...people, label: 'Luisteren', scope: 'position', scopeCode: 'FS', required: 3 },
      { ...people, label: 'Inzet', scope: 'organisation', scopeCode: 'GEN', required: 3 },
      { ...people, label: 'Oordelen', scope: 'family', scopeCode: 'FG', required: 2 },
    ]);
  });
});

describe('a level in the label', () => {
  it('is the level as printed; other words between brackets are part of the label', () => {
    const reading = readCard(...BEHAVIOUR, '- Analyseren (3)', '- Samenwerken - niveau 2', '- Plannen (kort en lang)');
    const shared = { cluster: 'Gedragscompetenties', kind: 'behavioural' } as const;
    expect(asked(reading).map(({ requiredLabel: _label, ...rest }) => rest)).toEqual([
      { ...shared, label: 'Analyseren', required: 3 },
      { ...shared, label: 'Samenwerken', required: 2 },
      { ...shared, label: 'Plannen (kort en lang)' },
    ]);
  });
});

describe('a matrix of core tasks and competencies', () => {
  it('asks the highest level over the tasks and keeps the level of each', () => {
    const reading = readCard(
      'Functie\tBoswachter',
      'Dienst\tGroen',
      '',
      'Competentiematrix',
      'Kerntaken\tSamenwerken\tVeilig werken\tAdministratie',
      'Bomen vellen\t2\t3\t---',
      'Paden herstellen\t1\t2\t',
      'Bezoekers gidsen\t3\t1\t1',
    );
    expect(asked(reading)).toEqual([
      {
        label: 'Samenwerken',
        required: 3,
        byTask: [
          { task: 'Bomen vellen', level: 2 },
          { task: 'Paden herstellen', level: 1 },
          { task: 'Bezoekers gidsen', level: 3 },
        ],
      },
      {
        label: 'Veilig werken',
        required: 3,
        byTask: [
          { task: 'Bomen vellen', level: 3 },
          { task: 'Paden herstellen', level: 2 },
          { task: 'Bezoekers gidsen', level: 1 },
        ],
      },
      { label: 'Administratie', required: 1, byTask: [{ task: 'Bezoekers gidsen', level: 1 }] },
    ]);
  });
});

describe('marks under letters', () => {
  const card = (...lines: readonly string[]): readonly unknown[] =>
    asked(
      readCard(
        ...TECHNICAL,
        '| Competentie | A | B | C |',
        '|---|---|---|---|',
        '| Kettingzagen | x |  |  |',
        '| Snoeien |  |  | x |',
        '| Meten |  | x |  |',
        ...lines,
      ),
    ).map(({ label, required, requiredPossible }) => [label, required, requiredPossible]);

  it('count by the order that the document tells, wherever that stands', () => {
    expect(card('', 'Legende: A = werkt met hulp, B = werkt alleen, C = begeleidt anderen')).toEqual([
      ['Kettingzagen', 1, undefined],
      ['Snoeien', 3, undefined],
      ['Meten', 2, undefined],
    ]);
    expect(card('', 'Legende: A = begeleidt anderen, B = werkt alleen, C = werkt met hulp')).toEqual([
      ['Kettingzagen', 3, undefined],
      ['Snoeien', 1, undefined],
      ['Meten', 2, undefined],
    ]);
  });

  it('leave open which end is high where nothing tells', () => {
    const { diagnostics } = readCard(
      ...TECHNICAL,
      '| Competentie | A | B | C |',
      '|---|---|---|---|',
      '| Kettingzagen | x |  |  |',
      '| Snoeien |  |  | x |',
    );
    expect(diagnostics.map((one) => one.code)).toContain('extract/letter-levels');
  });
});

describe('the words of a scale', () => {
  it.each([
    ['basis / gevorderd / expert', ['basis', 'gevorderd', 'expert']],
    ['awareness / working / practitioner / expert', ['awareness', 'working', 'practitioner', 'expert']],
    ['hoofdlijnen / gemiddeld / detail', ['hoofdlijnen', 'gemiddeld', 'detail']],
  ])('%s are the labels of its columns', (_name, labels) => {
    const row = (label: string, level: number): string =>
      `| ${label} | ${labels.map((_one, index) => (index + 1 === level ? 'x' : ' ')).join(' | ')} |`;
    const reading = readCard(
      ...TECHNICAL,
      `| Competentie | ${labels.join(' | ')} |`,
      `|---|${'---|'.repeat(labels.length)}`,
      row('Kettingzagen', 2),
      row('Snoeien', 3),
      row('Meten', 1),
    );
    expect(asked(reading)).toEqual(
      all({ cluster: 'Technische competenties', kind: 'technical', scale: { levels: labels.length, labels } }, [
        ['Kettingzagen', 2],
        ['Snoeien', 3],
        ['Meten', 1],
      ]),
    );
  });

  it('stand in a level column, and the legend gives their order', () => {
    const reading = readCard(
      ...TECHNICAL,
      'Niveaus: basis - gevorderd - expert',
      '',
      '| Competentie | Niveau |',
      '|---|---|',
      '| Kettingzagen | gevorderd |',
      '| Snoeien | expert |',
      '| Meten | basis |',
    );
    const labels = ['basis', 'gevorderd', 'expert'];
    expect(asked(reading).map(({ label, required, scale }) => ({ label, required, scale }))).toEqual([
      { label: 'Kettingzagen', required: 2, scale: { levels: 3, labels } },
      { label: 'Snoeien', required: 3, scale: { levels: 3, labels } },
      { label: 'Meten', required: 1, scale: { levels: 3, labels } },
    ]);
  });
});

describe('a list without levels', () => {
  it('asks without a level, under the heading as printed', () => {
    const reading = readCard(
      ...CARD,
      'Functie-eisen',
      '',
      'specifieke eisen:',
      '',
      '- kunnen bemiddelen tussen wandelaars',
      '- stevig in de schoenen staan, ook bij slecht weer en in de vroege ochtend of de late',
      'avond',
      '- kennis van inheemse bomen',
    );
    const cluster = 'specifieke eisen';
    expect(asked(reading)).toEqual([
      { label: 'kunnen bemiddelen tussen wandelaars', cluster },
      { label: 'stevig in de schoenen staan, ook bij slecht weer en in de vroege ochtend of de late avond', cluster },
      { label: 'kennis van inheemse bomen', cluster, kind: 'knowledge' },
    ]);
  });

  it('takes the kind of its heading, in HTML too', () => {
    const reading = readHtmlCard(
      '<html><body><h1>Functieprofiel boswachter</h1><h2>Competentieprofiel</h2>' +
        '<h3>Kennis</h3><ul><li>Bosbouw</li></ul><h3>Vaardigheden</h3><ul><li>Gidsen</li><li>Zagen</li></ul>' +
        '<h3>Attitude</h3><ul><li>Geduld</li></ul></body></html>',
    );
    expect(asked(reading)).toEqual([
      { label: 'Bosbouw', cluster: 'Kennis', kind: 'knowledge' },
      { label: 'Gidsen', cluster: 'Vaardigheden', kind: 'skill' },
      { label: 'Zagen', cluster: 'Vaardigheden', kind: 'skill' },
      { label: 'Geduld', cluster: 'Attitude', kind: 'attitude' },
    ]);
  });
});

describe('level words in a sentence', () => {
  it('state no level; the word is kept as a hint', () => {
    const reading = readCard(
      ...CARD,
      'Functie-eisen',
      '',
      '- basiskennis bosbeheer',
      '- grondige kennis van het veldwerk',
      '- vlot kunnen gidsen',
    );
    expect(asked(reading)).toEqual([
      { label: 'basiskennis bosbeheer', kind: 'knowledge', hint: 'basiskennis' },
      {
        label: 'grondige kennis van het veldwerk',
        kind: 'knowledge',
        hint: 'grondige kennis',
      },
      { label: 'vlot kunnen gidsen' },
    ]);
  });
});

describe('something else in a level column', () => {
  it.each(['Rijbewijs\t\tC\t\t', '\tRijbewijs\tC\t\t'])('is a condition and no competency: %j', (row) => {
    const reading = readCard(
      ...TECHNICAL,
      'Cluster\tCompetentie\tGradatie\t\t',
      '\t\telementair\tvoldoende\tgrondig',
      'Bosbouw\tKettingzagen\t\tx\t',
      '\tSnoeien\tx\t\t',
      row,
    );
    expect(asked(reading).map((one) => one.label)).toEqual(['Kettingzagen', 'Snoeien']);
    expect(profileOf(reading).conditions).toEqual([{ kind: 'licence', text: 'Rijbewijs C', at: { line: 13 } }]);
    expect(codes(reading)).toEqual(['extract/condition-among-competencies']);
  });
});

describe('levels of other things', () => {
  it('are never a gradation: diploma, language, pay and rank', () => {
    const reading = readCard(
      'Functiekaart',
      '',
      'Functienaam: Boswachter',
      'Niveau: A',
      'Functionele loopbaan: B1-B3',
      'Rang: 1: leidinggeven',
      '',
      'Aanwervingsvoorwaarden',
      '',
      '- Nederlands op niveau B1',
      '- houder zijn van een diploma van niveau A',
      '',
      'Competenties',
      '',
      '- Inzet',
      '- Samenwerken',
    );
    expect(asked(reading).map(({ label, required, scale }) => ({ label, required, scale }))).toEqual([
      { label: 'Inzet', required: undefined, scale: undefined },
      { label: 'Samenwerken', required: undefined, scale: undefined },
    ]);
    expect(profileOf(reading).conditions.map((one) => one.kind)).toEqual(['language', 'diploma']);
    expect(profileOf(reading).functionalCareer).toBe('B1-B3');
  });
});

describe('for whom a competency is asked', () => {
  it.each([
    ['GEN', 'organisation'],
    ['FG', 'family'],
    ['FS', 'position'],
  ] as const)('the code %s means %s', (code, scope) => {
    const reading = readCard(
      ...BEHAVIOUR,
      '| Cluster | | Competentie | gradatie 1 | gradatie 2 |',
      '|---|---|---|---|---|',
      `| Omgang | ${code} | Luisteren | X | X |`,
      `| | ${code} | Bemiddelen | X | |`,
    );
    expect(asked(reading).map((one) => [one.scopeCode, one.scope])).toEqual([
      [code, scope],
      [code, scope],
    ]);
  });

  it('a code of the house means what its legend says', () => {
    const reading = readCard(
      ...BEHAVIOUR,
      '| | Competentie | Niveau |',
      '|---|---|---|',
      '| OB | Luisteren | 2 |',
      '| FN | Bemiddelen | 1 |',
      '',
      'OB = organisatiebrede competentie voor alle medewerkers; FN = functiespecifieke competentie',
    );
    expect(asked(reading).map((one) => [one.label, one.scopeCode, one.scope])).toEqual([
      ['Luisteren', 'OB', 'organisation'],
      ['Bemiddelen', 'FN', 'position'],
    ]);
  });
});

describe('the sentence that higher gradations imply the lower', () => {
  const table = [
    '',
    'Gedragscompetenties',
    '',
    '| Competentie | Niveau |',
    '|---|---|',
    '| Inzet | 2 |',
    '| Orde | 1 |',
  ];

  it('is a fact of the profile', () => {
    const reading = readCard(
      ...CARD,
      'Wie een hogere gradatie bezit, heeft ook de lagere gradatie. Een hogere gradatie impliceert de lagere.',
      ...table,
    );
    expect(profileOf(reading).cumulative).toBe(true);
  });

  it('is unknown where the document does not say it', () => {
    expect(profileOf(readCard(...CARD, ...table)).cumulative).toBeUndefined();
  });
});
