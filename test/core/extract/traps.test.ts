import { describe, expect, it } from 'vitest';
import { asked, profileOf, readCard, readHtmlCard } from './read-card.ts';

const CARD = ['Functiekaart', '', 'Functienaam: Sluiswachter', '', 'Dienst: Waterwegen', ''];
const LIST = ['Competenties', '', '- Inzet', '- Samenwerken'];

function tasksOf(reading: ReturnType<typeof readCard>): readonly (readonly [string, readonly string[]])[] {
  return profileOf(reading).resultAreas.map((area) => [area.title, area.tasks.map((task) => task.text)]);
}

function labelsOf(reading: ReturnType<typeof readCard>): readonly string[] {
  return profileOf(reading).requirements.map((one) => one.label);
}

describe('fields', () => {
  it('are known by foreign letters and misspelt labels', () => {
    const reading = readCard(
      'Funcțiekaart',
      '',
      'Graadnaam: Technicus',
      '',
      'Funcționaam: Sluiswachter',
      '',
      'Funcțiefamilie: Waterbeheer',
      '',
      'Funcționele loopbaan: C1-C3',
      '',
      'Funcieprofiel',
      '',
      ...LIST,
    );
    expect(profileOf(reading)).toMatchObject({
      title: 'Sluiswachter',
      grade: 'Technicus',
      functionFamily: 'Waterbeheer',
      functionalCareer: 'C1-C3',
    });
    expect(labelsOf(reading)).toEqual(['Inzet', 'Samenwerken']);
  });

  it('stand under the wrong heading, and their value may wrap', () => {
    const reading = readCard(
      'Functiekaart',
      '',
      'Functienaam: Sluiswachter &',
      'Brugwachter',
      '',
      'Doel van de entiteit',
      '',
      'Afdeling: Openbare werken',
      'Dienst: Waterwegen',
      '',
      'Code:',
      '',
      'De dienst houdt de waterlopen bevaarbaar.',
      '',
      ...LIST,
    );
    expect(profileOf(reading)).toMatchObject({
      title: 'Sluiswachter & Brugwachter',
      department: 'Openbare werken',
      service: 'Waterwegen',
      entityPurpose: 'De dienst houdt de waterlopen bevaarbaar.',
    });
  });

  it('have their value on the next line', () => {
    const reading = readCard(
      'Functiekaart',
      '',
      'Functienaam:',
      'Sluiswachter',
      '',
      'Dienst:',
      'Waterwegen',
      '',
      ...LIST,
    );
    expect(profileOf(reading)).toMatchObject({ title: 'Sluiswachter', service: 'Waterwegen' });
  });

  it('say none with a dash', () => {
    const reading = readCard(
      '## Functiebeschrijving',
      '',
      '<b>Functietitel</b>\tSluiswachter',
      '<b>Departement</b>\t-',
      '<b>Dienst</b>\tWaterwegen',
      '',
      ...LIST,
    );
    expect(profileOf(reading)).toMatchObject({ title: 'Sluiswachter', service: 'Waterwegen' });
    expect(profileOf(reading).department).toBeUndefined();
  });
});

describe('bullets', () => {
  it('of a scan are letters and signs, and accents stay as they were read', () => {
    const reading = readCard(
      ...CARD,
      'Kernresultaten',
      '',
      'Bedienen van de sluis',
      '',
      'Dit omvat onder meer de volgende concrete taken:',
      '',
      'e schutten van schepen',
      '',
      'o peilen van het water',
      '',
      '¢ onthalen van cliénten',
      '',
      '° invullen van het logboek',
      '. smeren van de deuren',
      '',
      ...LIST,
    );
    expect(tasksOf(reading)).toEqual([
      [
        'Bedienen van de sluis',
        [
          'schutten van schepen',
          'peilen van het water',
          'onthalen van cliénten',
          'invullen van het logboek',
          'smeren van de deuren',
        ],
      ],
    ]);
    expect(labelsOf(reading)).toEqual(['Inzet', 'Samenwerken']);
  });

  it('that hold only an ellipsis are no task', () => {
    const reading = readCard(
      ...CARD,
      'Kerntaken',
      '',
      'Bedienen van de sluis',
      '',
      'Dit omvat onder meer de volgende concrete taken:',
      '',
      '- Schepen schutten',
      '- Waterpeil meten',
      '- ...',
      '- …',
      '',
      ...LIST,
    );
    expect(tasksOf(reading)).toEqual([['Bedienen van de sluis', ['Schepen schutten', 'Waterpeil meten']]]);
  });

  it('drawn as checkboxes are bullets and no ticks', () => {
    const reading = readHtmlCard(
      '<html><body><h1>Functiekaart</h1><p>Functienaam: Sluiswachter</p><h2>Competentieprofiel</h2>' +
        '<table><tr><td><b>Vaardigheden</b></td><td><ul>' +
        '<li><input type="checkbox"/> Initiatief</li><li><input type="checkbox" checked/> Zelfstandigheid</li>' +
        '</ul></td></tr></table></body></html>',
    );
    expect(asked(reading)).toEqual([
      { label: 'Initiatief', cluster: 'Vaardigheden', kind: 'skill' },
      { label: 'Zelfstandigheid', cluster: 'Vaardigheden', kind: 'skill' },
    ]);
  });

  it('drawn as checkbox signs are bullets and no ticks', () => {
    const reading = readCard(...CARD, 'Competenties', '', '❑ Initiatief', '☐ Zelfstandigheid', '☑ Inzet');
    expect(asked(reading).map(({ label, required }) => [label, required])).toEqual([
      ['Initiatief', undefined],
      ['Zelfstandigheid', undefined],
      ['Inzet', undefined],
    ]);
  });
});

describe('a bullet', () => {
  it('goes on after a blank line', () => {
    const reading = readCard(
      ...CARD,
      'Functie-eisen',
      '',
      'specifieke eisen:',
      '',
      '- kunnen omgaan met schippers die haast hebben en met wandelaars die de brug willen oversteken',
      '',
      'wanneer ze open staat en niemand er door mag',
      '- kunnen zwemmen met kleren aan in water van alle temperaturen, ook in het donker en in de',
      'winter',
    );
    expect(labelsOf(reading)).toEqual([
      'kunnen omgaan met schippers die haast hebben en met wandelaars die de brug willen oversteken ' +
        'wanneer ze open staat en niemand er door mag',
      'kunnen zwemmen met kleren aan in water van alle temperaturen, ook in het donker en in de winter',
    ]);
  });

  it('goes on after the running header of the next page', () => {
    const area = (title: string, ...tasks: readonly string[]): readonly string[] => [
      title,
      '',
      'Dit omvat de volgende taken:',
      '',
      ...tasks.flatMap((one) => [one, '']),
    ];
    const daily = ['- Kades vegen.', '- Deuren smeren.', '- Lampen vervangen.', '- Boeien nakijken.', '- Gras maaien.'];
    const patrol = ['- Oevers controleren.', '- Snelheid meten.', '- Ligplaatsen tellen.', '- Afval melden.'];
    const reading = readCard(
      'Sluiskaart Waterdonk',
      '',
      ...CARD,
      'Kernresultaten',
      '',
      ...area(
        'Bedienen van de sluis',
        '- Waterpeil meten.',
        '- Logboek invullen.',
        '- Schepen schutten in volgorde van aankomst, met aandacht voor de veiligheid van',
        'Sluiskaart Waterdonk',
        'schippers en wandelaars.',
        '- Brug openen.',
      ),
      ...area('Onderhouden van de sluis', ...daily),
      'Sluiskaart Waterdonk',
      '',
      ...area('Toezicht houden', ...patrol),
      'Sluiskaart Waterdonk',
      '',
      ...LIST,
    );
    expect(tasksOf(reading)).toEqual([
      [
        'Bedienen van de sluis',
        [
          'Waterpeil meten.',
          'Logboek invullen.',
          'Schepen schutten in volgorde van aankomst, met aandacht voor de veiligheid van schippers en wandelaars.',
          'Brug openen.',
        ],
      ],
      ['Onderhouden van de sluis', daily.map((one) => one.slice(2))],
      ['Toezicht houden', patrol.map((one) => one.slice(2))],
    ]);
    expect(labelsOf(reading)).toEqual(['Inzet', 'Samenwerken']);
  });
});

describe('running headers and page numbers', () => {
  it('inside a table are no rows', () => {
    const page = (count: number): readonly string[] => ['', `Waterdonk functiekaart pagina ${count} van 3`, ''];
    const reading = readCard(
      ...CARD,
      ...page(1),
      'Technische competenties',
      '',
      'Competentie\telementair\tvoldoende\tgrondig',
      'Hydraulica\t\tx\t',
      'Schutten\t\t\tx',
      ...page(2),
      'Peilmeting\tx\t\t',
      'Logboek\t\tx\t',
      ...page(3),
    );
    expect(asked(reading).map(({ label, required }) => [label, required])).toEqual([
      ['Hydraulica', 2],
      ['Schutten', 3],
      ['Peilmeting', 1],
      ['Logboek', 2],
    ]);
  });

  it('inside a list are no competencies', () => {
    const reading = readCard(
      ...CARD,
      'Competenties',
      '',
      '- Inzet',
      '- Samenwerken',
      '',
      'Waterdonk - pagina 1 van 2',
      '',
      '- Stressbestendigheid',
      '- Orde',
      '',
      'Waterdonk - pagina 2 van 2',
    );
    expect(labelsOf(reading)).toEqual(['Inzet', 'Samenwerken', 'Stressbestendigheid', 'Orde']);
  });
});

describe('a list that comes back further on', () => {
  const duties = ['- Kades vegen', '- Deuren smeren', '- Lampen vervangen', '- Boeien nakijken', ''];

  it('is no table of contents where its tasks stand under two result areas', () => {
    const reading = readCard(
      ...CARD,
      'Kernresultaten',
      '',
      'Bedienen van de sluis',
      '',
      'Dit omvat onder meer de volgende taken:',
      '',
      ...duties,
      'Onderhouden van de brug',
      '',
      'Dit omvat onder meer de volgende taken:',
      '',
      ...duties,
      ...LIST,
    );
    const tasks = ['Kades vegen', 'Deuren smeren', 'Lampen vervangen', 'Boeien nakijken'];
    expect(tasksOf(reading)).toEqual([
      ['Bedienen van de sluis', tasks],
      ['Onderhouden van de brug', tasks],
    ]);
  });

  it('is no table of contents where two functions ask the same', () => {
    const asks = ['Competenties', '', '- Inzet', '- Samenwerken', '- Orde', '- Klantgerichtheid', ''];
    const reading = readCard(
      'Functiekaart',
      '',
      'Functienaam: Sluiswachter',
      'Dienst: Waterwegen',
      '',
      ...asks,
      'Functiekaart',
      '',
      'Functienaam: Brugwachter',
      'Dienst: Waterwegen',
      '',
      ...asks,
    );
    expect(
      reading.profiles?.map((one) => [one.title, one.requirements.map((requirement) => requirement.label)]),
    ).toEqual([
      ['Sluiswachter', ['Inzet', 'Samenwerken', 'Orde', 'Klantgerichtheid']],
      ['Brugwachter', ['Inzet', 'Samenwerken', 'Orde', 'Klantgerichtheid']],
    ]);
  });
});

describe('labels', () => {
  it('with commas are one competency', () => {
    const reading = readCard(...CARD, 'Competenties', '', '- Orde, stiptheid, nauwkeurigheid', '- Inzet');
    expect(labelsOf(reading)).toEqual(['Orde, stiptheid, nauwkeurigheid', 'Inzet']);
  });

  it('keep their case and their slips', () => {
    const reading = readCard(...CARD, 'Competenties', '', '- werkorganisatie', '- Voortgangscntrole', '- leren');
    expect(labelsOf(reading)).toEqual(['werkorganisatie', 'Voortgangscntrole', 'leren']);
  });

  it('lose the remains of HTML around them, and no letter', () => {
    const reading = readCard(...CARD, 'Competenties', '', '- <b>Inzet</b>', '- Samenwerken &amp; overleggen');
    expect(labelsOf(reading)).toEqual(['Inzet', 'Samenwerken & overleggen']);
  });

  it('are not lost to a line break of HTML behind them', () => {
    const reading = readCard(...CARD, 'Competenties', '', '- Inzet<br>', '- Samenwerken', '- Orde<br/>');
    expect(labelsOf(reading)).toEqual(['Inzet', 'Samenwerken', 'Orde']);
  });
});

describe('marks in a table that lost its header', () => {
  it('count from the label on: an empty column is a gradation that nobody is asked', () => {
    const reading = readCard(
      ...CARD,
      'Technische competenties',
      '',
      'Water\tPeilen\t\tx\t',
      'Bouw\tMetselen\t\t\tx',
      'Groen\tMaaien\t\tx\t',
    );
    expect(asked(reading).map(({ label, required }) => [label, required])).toEqual([
      ['Peilen', 2],
      ['Metselen', 3],
      ['Maaien', 2],
    ]);
  });
});

describe('what follows a scanned table', () => {
  it('is no part of its last label where it has a bullet', () => {
    const reading = readCard(
      ...CARD,
      'Gedragscompetenties',
      'Gradatie',
      'Waken | Schutten X | X',
      'GEN | Inzet X | X | X',
      '- schepen melden en de klok luiden',
    );
    expect(labelsOf(reading).slice(0, 2)).toEqual(['Schutten', 'Inzet']);
  });
});

describe('a sentence on the number of gradations', () => {
  it('is no competency, even where nothing else stands under the heading', () => {
    const reading = readCard(
      ...CARD,
      'Technische competenties',
      'Per competentie worden 3 gradaties onderscheiden.',
      '',
      'Gedragscompetenties',
      '',
      '- Inzet',
      '- Orde',
    );
    expect(labelsOf(reading)).toEqual(['Inzet', 'Orde']);
  });
});

describe('a cluster', () => {
  it('split over lines is joined, whichever row its rest stands beside', () => {
    const reading = readCard(
      ...CARD,
      'Gedragscompetenties',
      '',
      '| Cluster | Competentie | gradatie 1 | gradatie 2 | gradatie 3 |',
      '|---|---|---|---|---|',
      '| Omgaan met | Luisteren | X | X | |',
      '| mensen | | | | |',
      '| | Bemiddelen | X | | |',
      '| Denkwerk | Oordelen | X | X | X |',
    );
    expect(asked(reading).map(({ cluster, label, required }) => [cluster, label, required])).toEqual([
      ['Omgaan met mensen', 'Luisteren', 2],
      ['Omgaan met mensen', 'Bemiddelen', 1],
      ['Denkwerk', 'Oordelen', 3],
    ]);
  });
});

describe('tables of other things', () => {
  it('to sign in are nothing that is asked', () => {
    const reading = readCard(
      ...CARD,
      'Voor kennisname',
      '',
      'Vul datum en naam in en plaats uw handtekening',
      '',
      '| | Personeelslid | Direct leidinggevende |',
      '|---|---|---|',
      '| "Voor kennisname" | | |',
      '| Datum | | |',
      '| Handtekening | | |',
      '| Naam | | |',
      '',
      ...LIST,
    );
    expect(labelsOf(reading)).toEqual(['Inzet', 'Samenwerken']);
    expect(profileOf(reading).resultAreas).toEqual([]);
    expect(reading.diagnostics).toEqual([]);
  });
});

describe('amounts', () => {
  it.each([
    ['no-break spaces', '\u00a0'],
    ['thin spaces', '\u202f'],
    ['points', '.'],
  ])('are read with %s in them, and the index with its comma', (_name, sign) => {
    const reading = readCard(
      ...CARD,
      ...LIST,
      '',
      'Loonschalen',
      '',
      'TRAP\tC1 - maandloon\tC2 - maandloon',
      `0\t2${sign}500\t2${sign}700`,
      `1\t2${sign}600\t2${sign}800`,
      `2\t2${sign}600\t2${sign}800`,
      `3\t2${sign}700\t2${sign}900`,
      '',
      'de index bedraagt 2,0807',
    );
    expect(
      profileOf(reading).payScales.map(({ name, period, index, steps }) => ({ name, period, index, steps })),
    ).toEqual([
      { name: 'C1', period: 'month', index: 2.0807, steps: [2500, 2600, 2600, 2700] },
      { name: 'C2', period: 'month', index: 2.0807, steps: [2700, 2800, 2800, 2900] },
    ]);
  });
});

describe('the organisation', () => {
  it.each(['Herkent gevaar en meldt het.', 'Je start als Schilder in de ploeg.', 'Beheren van het budget.'])(
    'is not taken from a word that only looks like a town: %s',
    (line) => {
      const reading = readCard(...CARD, 'Doel van de functie', '', line, '', ...LIST);
      expect(profileOf(reading).organisation).toBeUndefined();
      expect(reading.diagnostics.map(({ code }) => code)).not.toContain('extract/organisation-inferred');
    },
  );

  it('named only in an adjective is inferred, with a diagnostic', () => {
    const reading = readCard(...CARD, 'Doel van de functie', '', 'Je werkt voor de Lokerse bevolking.', '', ...LIST);
    expect(profileOf(reading).organisation).toBe('Lokeren');
    expect(reading.diagnostics).toEqual([
      {
        severity: 'info',
        code: 'extract/organisation-inferred',
        values: { organisation: 'Lokeren', from: 'Lokerse' },
        at: { line: 9 },
      },
    ]);
  });

  it('in another spelling stays as its own heading prints it', () => {
    const reading = readCard(
      'Gemeente Waterdonk',
      '',
      ...CARD,
      'Doel van de entiteit',
      '',
      'De dienst is er voor alle inwoners van Waterdonck.',
      '',
      ...LIST,
    );
    expect(profileOf(reading).organisation).toBe('Gemeente Waterdonk');
  });
});

describe('a tautology', () => {
  it('is left out of the requirements, with a diagnostic', () => {
    const reading = readCard(
      ...CARD,
      'Functie-eisen',
      '',
      '- kunnen zwemmen',
      '- kunnen bemiddelen',
      '- voldoen aan het profiel van de functiebeschrijving',
    );
    expect(labelsOf(reading)).toEqual(['kunnen zwemmen', 'kunnen bemiddelen']);
    expect(reading.diagnostics).toEqual([
      {
        severity: 'info',
        code: 'extract/tautology',
        values: { text: 'voldoen aan het profiel van de functiebeschrijving' },
        at: { line: 11 },
      },
    ]);
  });
});

describe('contact persons', () => {
  const contact = [
    'Inlichtingen',
    '',
    'Voor meer inlichtingen kan je terecht bij Floria Verzonnen, tel. 050 11 22 33, floria@waterdonk.example.',
    '',
    'Uw contactpersoon voor deze selectieprocedure is Floria Verzonnen.',
    '',
  ];

  it('are never carried into a profile', () => {
    const text = JSON.stringify(readCard(...CARD, ...contact, ...LIST));
    expect(text).not.toMatch(/Verzonnen|050 11|@/u);
  });

  it('nor are the ways to apply, which are no conditions', () => {
    const reading = readCard(
      ...CARD,
      'Kandidaatstelling: hoe\t<p>Je kan kandideren op deze manieren:</p><ul><li>- door een e-mail te sturen naar ' +
        '(jobs@waterdonk.example)</li><li>- door een fax te sturen (050 11 22 44)</li></ul>',
      'Voorwaarden\t<ol><li>1. De burgerlijke en politieke rechten genieten.</li>' +
        '<li>2. Medisch geschikt zijn voor de functie.</li></ol>',
      '',
      ...LIST,
    );
    expect(profileOf(reading).conditions.map((one) => one.kind)).toEqual(['other', 'health']);
    expect(JSON.stringify(reading)).not.toMatch(/050 11|@/u);
  });
});
