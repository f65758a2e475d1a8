import { describe, expect, it } from 'vitest';
import { asked, profileOf, readCard, readHtmlCard } from './read-card.ts';

const CARD = ['Gemeente Voorbeeldegem', 'Functiebeschrijving: Sluiswachter', ''];

type Levels = readonly (readonly [label: string, required: number | undefined, levels: number | undefined])[];

function levelsOf(reading: ReturnType<typeof readCard>): Levels {
  return asked(reading).map((one) => [one.label, one.required, one.scale?.levels]);
}

describe('the length of the scale', () => {
  it('is how many stars or dots a line prints, the empty ones included', () => {
    const reading = readCard(...CARD, 'Gedragscompetenties', '', 'Waken ★★☆☆', 'Peilen ★★★☆', 'Luiden ★★★★');
    expect(levelsOf(reading)).toEqual([
      ['Waken', 2, 4],
      ['Peilen', 3, 4],
      ['Luiden', 4, 4],
    ]);
  });

  it('is how many columns have stars as their header, used or not', () => {
    const table = ['| | ★ | ★★ | ★★★ |', '|---|---|---|---|', '| Waken | | | x |', '| Peilen | | x | |'];
    expect(levelsOf(readCard(...CARD, '## Competenties', '', ...table))).toEqual([
      ['Waken', 3, 3],
      ['Peilen', 2, 3],
    ]);
  });

  it('is stated in Roman numerals', () => {
    const rows = ['Competentie\tNiveau', 'Waken\tIII', 'Peilen\tI'];
    expect(levelsOf(readCard(...CARD, ...rows, '', 'De niveaus lopen van I (basis) tot IV (expert).'))).toEqual([
      ['Waken', 3, 4],
      ['Peilen', 1, 4],
    ]);
  });

  it('is not made of sentences that explain the rungs of one competency', () => {
    const lines = ['Niveau 1: Helpt.', 'Niveau 2: Stuurt de ploeg aan.', 'Niveau 3: Bouwt een netwerk uit.'];
    const { dictionary } = readCard(
      'Competentiegids',
      '',
      ...['WAKEN', 'Definitie: Let op.', ...lines, ''],
      ...['PEILEN', 'Definitie: Meet.', ...lines],
    );
    expect(dictionary?.scales).toEqual([{ levels: 3 }]);
  });
});

describe('a legend', () => {
  const rows = ['Competentie\tVereist niveau', 'Waken\tE', 'Peilen\tG', 'Luiden\tB'];

  it('gives letters their rung by the names it puts beside them', () => {
    const reading = readCard(...CARD, ...rows, '', 'B = beginnend, G = gevorderd, E = expert');
    expect(levelsOf(reading)).toEqual([
      ['Waken', 3, 3],
      ['Peilen', 2, 3],
      ['Luiden', 1, 3],
    ]);
    expect(reading.diagnostics).toEqual([]);
  });

  it('whose names have no known order leaves letters unread', () => {
    const reading = readCard(...CARD, ...rows, '', 'B = blauw, G = groen, E = eigen');
    expect(levelsOf(reading).map(([, required]) => required)).toEqual([undefined, undefined, undefined]);
    expect(reading.diagnostics.map((one) => one.code)).toContain('extract/unread-gradation');
  });

  it('below the list is none of its competencies', () => {
    const list = ['Competenties', '', 'Waken: niveau gevorderd', 'Peilen: niveau basis'];
    const reading = readCard(...CARD, ...list, 'Niveaus: basis, gevorderd, expert.');
    expect(asked(reading).map((one) => [one.label, one.required, one.definition])).toEqual([
      ['Waken', 2, undefined],
      ['Peilen', 1, undefined],
    ]);
  });

  it('in a sentence asks nothing', () => {
    const legend = 'Er zijn drie niveaus: basis (niveau 1), gevorderd (niveau 2) en expert (niveau 3).';
    expect(
      levelsOf(readCard(...CARD, 'Competentieprofiel', '', legend, '', 'Competentie\tNiveau', 'Waken\t2')),
    ).toEqual([['Waken', 2, 3]]);
  });
});

describe('a level in words', () => {
  it('may have the word "level" before, behind or glued to it', () => {
    const list = ['- Waken – gevorderd niveau', '- Peilen – basisniveau', '- Luiden: minstens niveau expert'];
    expect(levelsOf(readCard(...CARD, 'Vereiste competenties:', ...list))).toEqual([
      ['Waken', 2, 3],
      ['Peilen', 1, 3],
      ['Luiden', 3, 3],
    ]);
  });

  it('may stand in a sentence, before or behind the name', () => {
    const sentence =
      'Voor deze functie verwachten we klantgerichtheid (niveau 3), samenwerken (niveau 2/4) en minstens niveau 4 voor stressbestendigheid.';
    expect(levelsOf(readCard(...CARD, 'Competenties', sentence))).toEqual([
      ['klantgerichtheid', 3, undefined],
      ['samenwerken', 2, 4],
      ['stressbestendigheid', 4, undefined],
    ]);
  });

  it('may follow its number in brackets', () => {
    const rows = ['Waken          Level 3 (Practitioner)', 'Peilen         Level 1 (Awareness)'];
    expect(levelsOf(readCard('Role profile: Lock keeper', '', 'Competencies', ...rows))).toEqual([
      ['Waken', 3, undefined],
      ['Peilen', 1, undefined],
    ]);
  });
});

describe('a table', () => {
  it('has the letter o for an empty circle where every row has a cross', () => {
    const rows = ['Competentie          1   2   3', 'Waken                o   x   o', 'Peilen               o   o   x'];
    expect(levelsOf(readCard(...CARD, 'Competentieprofiel', ...rows))).toEqual([
      ['Waken', 2, 3],
      ['Peilen', 3, 3],
    ]);
  });

  it('has a header that spans the columns it is printed over', () => {
    const rows = [
      'Gedragscompetenties              Gradatie',
      '                                 A  B  C  D',
      'Waken                               x',
      'Peilen                                    x',
    ];
    expect(levelsOf(readCard(...CARD, 'Competentieprofiel', '', ...rows))).toEqual([
      ['Waken', 2, 4],
      ['Peilen', 4, 4],
    ]);
  });

  it('begins anew where a row names another group above the same rungs', () => {
    const first = ['Kerncompetenties\t1\t2\t3', 'Waken\t☐\t☒\t☐'];
    const second = ['Functiespecifieke competenties\t1\t2\t3', 'Peilen\t☐\t☐\t☒'];
    const requirements = asked(readCard(...CARD, ...first, ...second));
    expect(requirements.map((one) => [one.label, one.cluster, one.scope, one.required])).toEqual([
      ['Waken', 'Kerncompetenties', 'organisation', 2],
      ['Peilen', 'Functiespecifieke competenties', 'position', 3],
    ]);
  });

  it('shows its marks as pictures and icons', () => {
    const mark = (html: string): string => `<td></td><td>${html}</td><td></td>`;
    const rows = [
      '<img alt="✓">',
      '<img alt="ja">',
      '<i class="fa fa-check"></i>',
      '<span aria-label="aangevinkt"></span>',
    ];
    const html = rows.map((one, index) => `<tr><td>Taak ${'abcd'.charAt(index)}</td>${mark(one)}</tr>`).join('');
    const reading = readHtmlCard(
      `<html><body><h1>Sluiswachter</h1><img alt="Foto van de sluis"><table><tr><th>Competentie</th><th>Basis</th><th>Gevorderd</th><th>Expert</th></tr>${html}</table></body></html>`,
    );
    expect(levelsOf(reading).map(([, required]) => required)).toEqual([2, 2, 2, 2]);
    expect(profileOf(reading).title).toBe('Sluiswachter');
  });
});

describe('several functions in one text', () => {
  it('are told apart by their number', () => {
    const part = (number: number, name: string, level: number): readonly string[] => [
      `FUNCTIE ${String(number)}: ${name}`,
      'Competenties',
      `- Waken (niveau ${String(level)})`,
      '',
    ];
    const { profiles } = readCard(
      'Gemeente Voorbeeldegem',
      '',
      ...part(1, 'Sluiswachter', 3),
      ...part(2, 'Brugwachter', 2),
    );
    expect(profiles?.map((one) => [one.title, one.requirements[0]?.required])).toEqual([
      ['Sluiswachter', 3],
      ['Brugwachter', 2],
    ]);
  });
});

describe('several functions under headings of one depth', () => {
  const part = (name: string, ...rows: readonly string[]): readonly string[] => [
    `# ${name}`,
    '## Taken',
    '- toezien',
    '## Competenties',
    '| Competentie | Niveau |',
    '|---|---|',
    ...rows,
    '',
  ];
  const two = [...part('Sluiswachter', '| Waken | 3 |'), ...part('Brugwachter', '| Waken | 2 |')];
  const titles = (...lines: readonly string[]): unknown =>
    readCard(...lines).profiles?.map((one) => [one.title, one.requirements.map(({ required }) => required)]);
  const each = [
    ['Sluiswachter', [3]],
    ['Brugwachter', [2]],
  ];

  it('may stand below a title of the same depth, and before an annex', () => {
    expect(titles('# Functies van de haven', 'Gemeente Voorbeeldegem', '', ...two)).toEqual(each);
    expect(titles('# Bundel 2024', '', ...two, '# Bijlage: het nieuwe telefoonnummer', 'Bel 02.')).toEqual(each);
    expect(titles('# Functies', '', '# Wat vooraf gaat', 'Lees dit.', '', ...two)).toEqual(each);
  });

  it('are no parts of one function that ask each in their own way', () => {
    const parts = [
      '# Binnen de sluis',
      '## Kennis',
      '- Waken (niveau 2)',
      '# Buiten de sluis',
      '## Vaardigheden',
      '- Peilen (niveau 3)',
    ];
    expect(asked(readCard('# Sluiswachter', '', ...parts)).map(({ label, required }) => [label, required])).toEqual([
      ['Waken', 2],
      ['Peilen', 3],
    ]);
  });
});

describe('a share', () => {
  const rows = ['Competentie\tVereiste beheersing', 'Waken\t67%', 'Peilen\t100%', 'Luiden\t33%'];

  it('is a rung where a legend explains all shares', () => {
    const legend = '33% = helpt mee, 67% = werkt zelfstandig, 100% = leert het aan anderen';
    expect(levelsOf(readCard(...CARD, 'Competenties', '', ...rows, '', legend))).toEqual([
      ['Waken', 2, 3],
      ['Peilen', 3, 3],
      ['Luiden', 1, 3],
    ]);
  });

  it('is no level without one', () => {
    const reading = readCard(...CARD, 'Competenties', '', ...rows);
    expect(asked(reading).map((one) => [one.required, one.requiredLabel])).toEqual([
      [undefined, '67%'],
      [undefined, '100%'],
      [undefined, '33%'],
    ]);
  });
});

describe('a form', () => {
  it('ticks one of the levels that it prints beside each competency', () => {
    const row = (label: string, options: string): string => `<tr><td>${label}</td><td>${options}</td></tr>`;
    const rows = [row('Waken', '☐ laag ☐ midden ☒ hoog'), row('Peilen', '☐ laag ☒ midden ☐ hoog')].join('');
    const html = `<html><body><h1>Sluiswachter</h1><h2>Gedragscompetenties</h2><table>${rows}</table></body></html>`;
    expect(levelsOf(readHtmlCard(html))).toEqual([
      ['Waken', 3, 3],
      ['Peilen', 2, 3],
    ]);
  });

  it('ticks two: the lower is certain, the higher possible', () => {
    const lines = ['- Waken: [ ] laag [x] midden [x] hoog', '- Peilen: [x] laag [ ] midden [ ] hoog'];
    const reading = readCard(...CARD, 'Competenties', '', ...lines);
    expect(asked(reading).map((one) => [one.label, one.required, one.requiredPossible])).toEqual([
      ['Waken', 2, 3],
      ['Peilen', 1, undefined],
    ]);
  });
});

describe('words for levels', () => {
  it('that one list leaves open are read on the scale of the other', () => {
    const first = ['Gedragscompetenties', '- Waken: basis', '- Peilen: gevorderd', '- Luiden: expert', ''];
    const reading = readCard(...CARD, ...first, 'Technische competenties', '- Schutten: gevorderd', '- Lassen: expert');
    expect(levelsOf(reading).slice(3)).toEqual([
      ['Schutten', 2, 3],
      ['Lassen', 3, 3],
    ]);
    expect(reading.diagnostics).toEqual([]);
  });

  it('may be explained in a table of their own', () => {
    const legend = [
      'Niveau\tWat bedoelen we?',
      'Starter\tkan het met hulp',
      'Werker\tkan het alleen',
      'Meester\tleert het aan',
    ];
    const rows = ['Competentie\tNiveau', 'Waken\tMeester', 'Peilen\tWerker'];
    expect(levelsOf(readCard(...CARD, 'Competenties', '', ...rows, '', 'Legende', '', ...legend)).slice(0, 2)).toEqual([
      ['Waken', 3, 3],
      ['Peilen', 2, 3],
    ]);
  });
});

it('knows what is needed from what is only nice to have by the heading above it', () => {
  const items = (label: string): string => `<ul><li>${label}</li><li>${label} helpen</li></ul>`;
  const html = `<h2>Profiel</h2><h3>Noodzakelijk</h3>${items('Sluizen bedienen')}<h3>Mooi meegenomen</h3>${items('Motoren herstellen')}`;
  const reading = readHtmlCard(`<html><body><h1>Sluiswachter</h1>${html}</body></html>`);
  expect(asked(reading).map((one) => [one.label, one.must])).toEqual([
    ['Sluizen bedienen', true],
    ['Sluizen bedienen helpen', true],
    ['Motoren herstellen', false],
    ['Motoren herstellen helpen', false],
  ]);
});

it('reads what is expected as tasks where it is work, and another part asks the competencies', () => {
  const tasks = [
    '## Wat verwachten we van je?',
    '',
    '- Je bedient de sluis elke dag.',
    '- Je meldt schade aan de kade.',
    '',
  ];
  const reading = readCard(...CARD, ...tasks, '## Wat breng je mee?', '', '- zin voor orde', '- rustig blijven');
  expect(asked(reading).map((one) => one.label)).toEqual(['zin voor orde', 'rustig blijven']);
  expect(profileOf(reading).resultAreas.flatMap((area) => area.tasks)).toHaveLength(2);
});

it('takes neither the owner of a card nor its signatures for a competency', () => {
  const lines = [
    'Competentieprofiel',
    'Politiezone Voorbeeldbeek',
    'Functie: Wachter',
    '',
    'Competenties',
    '- Waken',
    '- Peilen',
  ];
  expect(asked(readCard(...lines)).map((one) => one.label)).toEqual(['Waken', 'Peilen']);
});

describe('the remains of a scanned table', () => {
  it('lose the specks before a label and a letter that was a bar', () => {
    const rows = [
      'Competentie | basis | goed | zeer goed',
      '‘Waken | | | X',
      'Peilen I | | X',
      'e Luiden | X | |',
      'Lassen | | X |',
    ];
    expect(levelsOf(readCard(...CARD, 'GEDRAGSCOMPETENTIES', ...rows))).toEqual([
      ['Waken', 3, 3],
      ['Peilen', 3, 3],
      ['Luiden', 1, 3],
      ['Lassen', 2, 3],
    ]);
  });
});

it('reads a header that wraps below itself over columns that only spaces align', () => {
  const rows = [
    'COMPETENTIES                      aanwezig    sterk',
    '                                              aanwezig',
    '------------------------------------------------------',
    'Persoonlijke competenties',
    '  Waken                                          x',
    '  Peilen                             x',
  ];
  const reading = readCard(...CARD, '', ...rows);
  expect(asked(reading).map((one) => [one.label, one.cluster, one.required, one.scale?.labels])).toEqual([
    ['Waken', 'Persoonlijke competenties', 2, ['aanwezig', 'sterk aanwezig']],
    ['Peilen', 'Persoonlijke competenties', 1, ['aanwezig', 'sterk aanwezig']],
  ]);
});
