import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../../src/core/extract/extract-document.ts';
import type { DocumentReading } from '../../../src/core/model/document-reading.ts';
import type { Requirement } from '../../../src/core/model/profile.ts';
import { ingest } from '../../../src/ingest.ts';
import { readHtml } from '../../../src/read/read-html.ts';
import { readText } from '../../../src/read/read-text.ts';

function card(...lines: readonly string[]): DocumentReading {
  return extractDocument(readText('kaart.txt', lines.join('\n')));
}

function page(html: string): DocumentReading {
  return extractDocument(readHtml('kaart.html', `<html><body>${html}</body></html>`));
}

/** Label and level of every requirement: `Inzet 2/4`, `Inzet 2..3`, `Inzet ?` where none is stated. */
function levels(reading: DocumentReading): readonly string[] {
  return (reading.profile?.requirements ?? []).map(({ label, required, requiredPossible, scale }: Requirement) => {
    const possible = requiredPossible === undefined ? '' : `..${requiredPossible}`;
    return `${label} ${required ?? '?'}${possible}${scale === undefined ? '' : `/${scale.levels}`}`;
  });
}

function codes(reading: DocumentReading): readonly string[] {
  return reading.diagnostics.map((one) => `${one.code} ${one.at?.line ?? ''}`.trim());
}

const HEAD = ['Functienaam: Bosarbeider', '', 'Technische competenties', ''];

describe('columns that only spaces align', () => {
  it('give the level by the place of the mark below its header', () => {
    const reading = card(
      ...HEAD,
      'Competentie            basis   gevorderd   expert',
      'Zagen                              x',
      'Planten                  x',
      'Meten                                        x',
    );
    expect(levels(reading)).toEqual(['Zagen 2/3', 'Planten 1/3', 'Meten 3/3']);
  });

  it('say nothing of the level of a lone mark where no header is left', () => {
    const reading = card(...HEAD, 'Zagen                 x', 'Planten           x', 'Meten                 x');
    expect(levels(reading)).toEqual(['Zagen ?', 'Planten ?', 'Meten ?']);
    expect(codes(reading)).toEqual([
      'extract/mark-place-lost 5',
      'extract/mark-place-lost 6',
      'extract/mark-place-lost 7',
    ]);
  });
});

describe('columns that were made out on a page', () => {
  /** A table as it is read from a page: its columns show, and nothing says that these are all. */
  const seen = (...rows: readonly string[]): DocumentReading => {
    const source = readText('kaart.txt', [...HEAD, ...rows].join('\n'));
    const blocks = source.blocks.map((block) =>
      block.kind === 'row' ? { ...block, areColumnsSeen: true as const } : block,
    );
    return extractDocument({ ...source, blocks });
  };

  it('say nothing of the level of a lone mark where no header is left', () => {
    const rows = ['Zagen\t\tx\t', 'Planten\tx\t\t', 'Meten\t\t\tx'];
    expect(levels(seen(...rows))).toEqual(['Zagen ?', 'Planten ?', 'Meten ?']);
    expect(codes(seen(...rows))).toEqual([
      'extract/mark-place-lost 5',
      'extract/mark-place-lost 6',
      'extract/mark-place-lost 7',
    ]);
    expect(levels(card(...HEAD, ...rows))).toEqual(['Zagen 2/3', 'Planten 1/3', 'Meten 3/3']);
  });

  it('count below a header, and where marks stack', () => {
    const rows = ['Zagen\t\tx\t', 'Planten\tx\t\t', 'Meten\t\t\tx'];
    expect(levels(seen('Competentie\tbasis\tgevorderd\texpert', ...rows))).toEqual([
      'Zagen 2/3',
      'Planten 1/3',
      'Meten 3/3',
    ]);
    expect(levels(seen('Zagen\tx\tx\t', 'Planten\tx\t\t', 'Meten\tx\tx\tx'))).toEqual([
      'Zagen 2/3',
      'Planten 1/3',
      'Meten 3/3',
    ]);
  });
});

describe('remains of a scanned table', () => {
  it('say nothing of the level where every row has one mark and no columns are left', () => {
    const reading = card(...HEAD, 'Cluster Competentie', 'Zagen X', 'Planten X', 'Meten X');
    expect(levels(reading)).toEqual(['Zagen ?', 'Planten ?', 'Meten ?']);
  });

  it('have no level where more marks are printed than the scale has rungs', () => {
    const reading = card(
      'Functienaam: Bosarbeider',
      '',
      'Per competentie zijn er 3 gradaties. Een hogere gradatie omvat de lagere.',
      '',
      'Technische competenties',
      '',
      'Zagen X | X | X | X',
      'Planten X | X',
    );
    expect(levels(reading)).toEqual(['Zagen ?/3', 'Planten 2/3']);
    expect(codes(reading)).toEqual(['extract/level-above-scale 7']);
  });

  it('keep empty columns where bars hold them apart', () => {
    const reading = card(...HEAD, 'Competentie 1 2 3', 'Zagen | | X | ', 'Planten | X | | ', 'Meten | | | X');
    expect(levels(reading)).toEqual(['Zagen 2/3', 'Planten 1/3', 'Meten 3/3']);
  });

  it('doubt where a cluster ends and a label begins, without a sign between them', () => {
    const reading = card(...HEAD, 'Cluster Competentie', 'Bosbeheer Kettingzaag hanteren X | X', 'Snoeien X');
    expect(reading.profile?.requirements.map(({ cluster, label }) => [cluster, label])).toEqual([
      ['Bosbeheer', 'Kettingzaag hanteren'],
      ['Bosbeheer', 'Snoeien'],
    ]);
    expect(codes(reading)).toEqual(['extract/cluster-boundary 6']);
  });

  it('give a name that goes on below its row back its last words, and say so', () => {
    const reading = card(...HEAD, 'Cluster Competentie', 'Bomen vellen in moeilijk X | X', 'terrein', 'Snoeien X');
    expect(levels(reading)).toEqual(['Bomen vellen in moeilijk terrein 2', 'Snoeien 1']);
    expect(codes(reading)).toEqual(['extract/label-wrapped 7']);
  });
});

describe('tables of marks', () => {
  it('read the levels from high to low where the header does', () => {
    const reading = card(
      ...HEAD,
      'Competentie\tgrondig\tvoldoende\telementair',
      'Zagen\tx\t\t',
      'Planten\t\t\tx',
      'Meten\t\tx\t',
    );
    expect(levels(reading)).toEqual(['Zagen 3/3', 'Planten 1/3', 'Meten 2/3']);
  });

  it('leave out a row under "not applicable", and count from the number that the header prints', () => {
    const reading = card(
      ...HEAD,
      'Competentie\tn.v.t.\t1\t2\t3',
      'Zagen\t\t\tx\t',
      'Planten\tx\t\t\t',
      'Meten\t\tx\t\t',
    );
    expect(levels(reading)).toEqual(['Zagen 2/3', 'Meten 1/3']);
    expect(codes(reading)).toEqual(['extract/not-asked 7']);
  });

  it('read 1 and 0 under the name of a level as asked and not asked', () => {
    const reading = card(
      ...HEAD,
      'Nr.\tCompetentie\tNiveau 1\tNiveau 2\tNiveau 3',
      '1\tZagen\t0\t1\t0',
      '2\tPlanten\t0\t0\t1',
      '3\tMeten\t0\t0\t0',
    );
    expect(levels(reading)).toEqual(['Zagen 2/3', 'Planten 3/3', 'Meten ?/3']);
    expect(codes(reading)).toEqual(['extract/no-mark 8']);
  });

  it('doubt a mark in brackets and leave the level open', () => {
    const reading = card(...HEAD, 'Competentie\t1\t2\t3', 'Zagen\t\t(x)\t', 'Planten\tx\t\t', 'Meten\t\t\tx');
    expect(levels(reading)).toEqual(['Zagen ?..2/3', 'Planten 1/3', 'Meten 3/3']);
    expect(codes(reading)).toEqual(['extract/doubtful-mark 6']);
  });

  it('doubt a stacked mark that is missing', () => {
    const reading = card(...HEAD, 'Competentie\t1\t2\t3', 'Zagen\tx\tx\t', 'Planten\tx\tx\tx', 'Meten\tx\t\tx');
    expect(levels(reading)).toEqual(['Zagen 2/3', 'Planten 3/3', 'Meten 2..3/3']);
    expect(codes(reading)).toEqual(['extract/skipped-mark 8']);
  });

  it('read ticks under "essential" and "desirable" as what they say, not as levels', () => {
    const reading = page(
      '<h1>Job profile</h1><p>Job title: Ranger</p><h2>Person specification</h2><table>' +
        '<tr><th>Criteria</th><th>Essential</th><th>Desirable</th></tr>' +
        '<tr><td>Tree care</td><td>✓</td><td></td></tr><tr><td>First aid</td><td></td><td>✓</td></tr></table>',
    );
    expect(reading.profile?.requirements.map(({ label, required, must }) => [label, required, must])).toEqual([
      ['Tree care', undefined, true],
      ['First aid', undefined, false],
    ]);
  });

  it('go on over a page where the header is repeated, with the group that was open', () => {
    const table = ['| Competentie | 1 | 2 |', '|---|---|---|'];
    const reading = card(
      ...HEAD,
      ...table,
      '| **Bos** | | |',
      '| Zagen | x | |',
      '',
      'Functiekaart bosarbeider - pagina 1 van 2',
      '',
      ...table,
      '| Planten | | x |',
    );
    expect(reading.profile?.requirements.map(({ cluster, label, required }) => [cluster, label, required])).toEqual([
      ['Bos', 'Zagen', 1],
      ['Bos', 'Planten', 2],
    ]);
  });
});

describe('tables of levels', () => {
  it('read the required and the wished level, the weight and what is a must', () => {
    const reading = card(
      ...HEAD,
      'Competentie\tVereist niveau\tGewenst niveau\tGewicht\tVerplicht',
      'Zagen\t2\t3\t2\tja',
      'Planten\t3\t3\t0,5\tnee',
    );
    expect(reading.profile?.requirements).toMatchObject([
      { label: 'Zagen', required: 2, wished: 3, weight: 2, must: true },
      { label: 'Planten', required: 3, weight: 0.5, must: false },
    ]);
    expect(reading.profile?.requirements[1]?.wished).toBeUndefined();
  });

  it('keep what is no level as printed, and leave the level open', () => {
    const reading = card(
      ...HEAD,
      'Competentie\tNiveau',
      'Zagen\t2',
      'Planten\tte bespreken met de dienst',
      'Meten\t1-2',
      'Vellen\t',
    );
    expect(levels(reading)).toEqual(['Zagen 2', 'Planten ?', 'Meten 1..2', 'Vellen ?']);
    expect(codes(reading)).toEqual(['extract/unread-gradation 7', 'extract/level-range 8', 'extract/no-mark 9']);
  });

  it('read letters in the order of their legend, without a doubt', () => {
    const table = ['Competentie\tGradatie', 'Zagen\tC', 'Planten\tA', 'Meten\tB'];
    const told = card(
      'A = doet mee met hulp',
      'B = kunde',
      'C = werkt alleen',
      'D = meesterschap',
      '',
      ...HEAD,
      ...table,
    );
    expect(levels(told)).toEqual(['Zagen 3/4', 'Planten 1/4', 'Meten 2/4']);
    expect(codes(told)).toEqual([]);
  });

  it('read words on the rungs that the document names', () => {
    const reading = card(
      'Onze niveaus, van laag naar hoog: starter, basis, gevorderd, expert.',
      '',
      ...HEAD,
      '- Zagen: gevorderd',
      '- Planten: basis',
    );
    expect(levels(reading)).toEqual(['Zagen 3/4', 'Planten 2/4']);
  });

  it('leave words open that fit several scales', () => {
    const reading = card(...HEAD, '- Zagen: basis', '- Planten: grondig');
    expect(
      reading.profile?.requirements.map(({ label, required, requiredLabel }) => [label, required, requiredLabel]),
    ).toEqual([
      ['Zagen', undefined, 'basis'],
      ['Planten', undefined, 'grondig'],
    ]);
    expect(codes(reading)).toEqual(['extract/unread-gradation 5', 'extract/unread-gradation 6']);
  });

  it('are matrices the other way round where the tasks stand across', () => {
    const reading = card(
      'Functienaam: Bosarbeider',
      '',
      'Competenties',
      '',
      'Competentie\tVellen van bomen\tGidsen van groepen',
      'Zagen\t3\t-',
      'Uitleggen\t1\t2',
    );
    expect(
      reading.profile?.requirements.map(({ label, required, byTask }) => [label, required, byTask?.length]),
    ).toEqual([
      ['Zagen', 3, 1],
      ['Uitleggen', 2, 2],
    ]);
  });

  it('read names across with their levels in one row below', () => {
    const reading = card(
      'Functienaam: Bosarbeider',
      '',
      'Competenties',
      '',
      'Competentie\tZagen\tPlanten',
      'Vereist niveau\t3/5\t2/5',
    );
    expect(levels(reading)).toEqual(['Zagen 3/5', 'Planten 2/5']);
  });
});

describe('cards printed line by line', () => {
  it('read records of name, level and text', () => {
    const reading = card(
      ...HEAD,
      'Competentie: Zagen',
      'Niveau: II',
      'Toelichting: velt ook zware bomen',
      '',
      'Competentie: Planten',
      'Niveau: I',
      'Toelichting: -',
    );
    expect(reading.profile?.requirements.map(({ label, required }) => [label, required])).toEqual([
      ['Zagen', 2],
      ['Planten', 1],
    ]);
  });

  it('read names and levels that dots join', () => {
    const reading = card(
      ...HEAD,
      'Zagen .................. 2',
      'Planten ................ 1',
      'Meten ..................',
    );
    expect(levels(reading)).toEqual(['Zagen 2', 'Planten 1', 'Meten ?']);
  });

  it('read a level and its behaviour below the name', () => {
    const reading = card(
      ...HEAD,
      'Zagen',
      '',
      'Niveau 2: velt bomen alleen',
      '',
      '- keurt de zaag',
      '',
      'Planten',
      '',
      'Niveau 1: plant onder begeleiding',
    );
    expect(reading.profile?.requirements).toMatchObject([
      { label: 'Zagen', required: 2, levelText: 'velt bomen alleen\nkeurt de zaag' },
      { label: 'Planten', required: 1, levelText: 'plant onder begeleiding' },
    ]);
  });

  it('read a sentence that asks levels in so many words', () => {
    const reading = card(
      'Functienaam: Bosarbeider',
      '',
      'Kerncompetenties',
      '',
      'We verwachten niveau 2 voor samenwerken en niveau 3 voor stiptheid.',
    );
    expect(levels(reading)).toEqual(['samenwerken 2', 'stiptheid 3']);
  });

  it('take sentences for requirements only where nothing else asks any, each with a diagnostic', () => {
    const reading = card(
      'Functienaam: Bosarbeider',
      '',
      'Jouw profiel',
      '',
      'Je werkt graag buiten. Je kent de streek.',
    );
    expect(levels(reading)).toEqual(['Je werkt graag buiten ?', 'Je kent de streek ?']);
    expect(codes(reading)).toEqual(['extract/prose-requirement 5', 'extract/prose-requirement 5']);
  });
});

describe('tables whose first row is no header', () => {
  it('keep that row where the format calls it one and it holds a label and its level', () => {
    const reading = extractDocument(
      readText(
        'kaart.md',
        '# Functie: Imker\n\n## Competenties\n\n| Zwermen vangen | 3 |\n|---|---|\n| Ramen maken | 1 |\n| Honing slingeren | 2 |',
      ),
    );
    expect(levels(reading)).toEqual(['Zwermen vangen 3', 'Ramen maken 1', 'Honing slingeren 2']);
  });

  it('read shares beside the labels by the legend, and tell them where there is none', () => {
    const rows = ['| Zwermen vangen | 75 % |', '|---|---|', '| Ramen maken | 25 % |', '| Honing slingeren | 100 % |'];
    const legend = '25 % = kent het begrip, 50 % = met hulp, 75 % = zelfstandig, 100 % = leert het anderen aan.';
    const read = (...lines: readonly string[]): DocumentReading =>
      extractDocument(readText('kaart.md', ['# Functie: Imker', '', '## Competenties', '', ...lines].join('\n')));
    expect(levels(read(legend, '', ...rows))).toEqual([
      'Zwermen vangen 3/4',
      'Ramen maken 1/4',
      'Honing slingeren 4/4',
    ]);
    const untold = read(...rows);
    expect(levels(untold)).toEqual(['Zwermen vangen ?', 'Ramen maken ?', 'Honing slingeren ?']);
    expect(codes(untold).filter((code) => code.startsWith('extract/unread-gradation'))).toHaveLength(3);
  });
});

describe('levels in other places', () => {
  it('boxes before the labels, a row without a tick told', () => {
    const reading = card(
      ...HEAD,
      'Eén vakje per regel is aangekruist, van 1 tot 4.',
      '',
      '[ ] [ ] [x] [ ]  Zagen',
      '[x] [ ] [ ] [ ]  Schaven',
      '[ ] [ ] [ ] [ ]  Vijlen',
    );
    expect(levels(reading)).toEqual(['Zagen 3/4', 'Schaven 1/4', 'Vijlen ?']);
    expect(codes(reading)).toEqual(['extract/no-mark 9']);
  });

  it('words behind dots that lead to them, in the order that the card states', () => {
    const reading = card(
      ...HEAD,
      'Levels, from low to high: awareness, working, practitioner, expert.',
      '',
      'Zagen ...................... expert',
      'Schaven .................... working',
      'Vijlen ..................... practitioner',
    );
    expect(levels(reading)).toEqual(['Zagen 4/4', 'Schaven 2/4', 'Vijlen 3/4']);
  });

  it('sentences, with the foot of two pages between them that is no competency', () => {
    const reading = card(
      ...HEAD,
      'Elke competentie heeft vijf niveaus.',
      '',
      'Zagen wordt verwacht op niveau 4.',
      'Schaven wordt verwacht op niveau 2.',
      '',
      'Houtdorp - kaarten van de dienst          1/2',
      'Houtdorp - kaarten van de dienst          2/2',
      '',
      'Vijlen wordt verwacht op niveau 1.',
    );
    expect(levels(reading)).toEqual(['Zagen 4/5', 'Schaven 2/5', 'Vijlen 1/5']);
  });

  it('a language with its level is a condition', () => {
    const reading = card(...HEAD, '- Zagen (3)', '- kennis van het Frans, minstens niveau B1');
    expect(levels(reading)).toEqual(['Zagen 3']);
    expect(reading.profile?.conditions).toMatchObject([{ kind: 'language' }]);
  });
});

describe('marks under words that no scale is known for', () => {
  const rows = ['| Zagen | | | | X |', '| Schaven | | | X | |', '| Vijlen | X | | | |', '| Lijmen | | X | | |'];

  it('are the rungs of one function and not four functions, and "not needed" asks nothing', async () => {
    const lines = [
      '# Functie: Meubelmaker',
      '',
      '| Competentie | niet nodig | enigszins | sterk | zeer sterk |',
      '|---|---|---|---|---|',
    ];
    const { readings } = await ingest('kaart.md', new TextEncoder().encode([...lines, ...rows].join('\n')));
    expect(readings).toHaveLength(1);
    const [reading] = readings;
    expect(reading?.profile?.title).toBe('Meubelmaker');
    expect(levels(reading ?? card())).toEqual(['Zagen 3/3', 'Schaven 2/3', 'Lijmen 1/3']);
    expect(codes(reading ?? card())).toEqual(['extract/not-asked 7']);
  });

  it('are read through a rule of dashes and plus signs too', () => {
    const reading = card(
      'Functie: Meubelmaker',
      '',
      'Competentie  | niet nodig | enigszins | sterk',
      '-------------+------------+-----------+------',
      'Zagen        |            |           |   X',
      'Schaven      |            |     X     |',
      'Vijlen       |     X      |           |',
    );
    expect(levels(reading)).toEqual(['Zagen 2/2', 'Schaven 1/2']);
  });
});

describe('what looks like a level that is asked, and is none', () => {
  const table = (...rows: readonly string[]): readonly string[] => levels(card(...HEAD, ...rows));

  it('the level that somebody has today, and the highest that there is', () => {
    expect(table('Competentie\tHuidig niveau\tVereist niveau', 'Zagen\t1\t3', 'Schaven\t2\t4')).toEqual([
      'Zagen 3',
      'Schaven 4',
    ]);
    expect(table('Competentie\tMax\tNiveau', 'Zagen\t4\t1', 'Schaven\t4\t3')).toEqual(['Zagen 1', 'Schaven 3']);
  });

  it('a total and an average below the rows', () => {
    expect(table('Competentie\tNiveau', 'Zagen\t2', 'Schaven\t4', 'Totaal\t6', 'Gemiddelde\t3')).toEqual([
      'Zagen 2',
      'Schaven 4',
    ]);
  });

  it('a cross beside ticks', () => {
    const rows = ['Zagen\t✗\t✗\t✓', 'Schaven\t✗\t✓\t✗', 'Vijlen\t✓\t✗\t✗'];
    expect(table('Competentie\tbasis\tgevorderd\texpert', ...rows)).toEqual(['Zagen 3/3', 'Schaven 2/3', 'Vijlen 1/3']);
  });

  it('a choice between two levels is no length of a scale', () => {
    expect(table('Competentie\tNiveau', 'Zagen\t2 of 3', 'Schaven\t1')).toEqual(['Zagen 2..3', 'Schaven 1']);
    expect(levels(card(...HEAD, '- Zagen (2 of 3)', '- Schaven (1)'))).toEqual(['Zagen 2..3', 'Schaven 1']);
  });

  it('a sentence about something else that has a level', () => {
    const asked = levels(card(...HEAD, 'De medewerker werkt op niveau 3 van de organisatie.', '', '- Zagen (2)'));
    expect(asked).toContain('Zagen 2');
    expect(asked.filter((one) => !one.endsWith('?'))).toEqual(['Zagen 2']);
    expect(
      levels(card(...HEAD, 'Niveau 3 voor het diploma is een pluspunt.', '', '- Zagen (2)')).filter(
        (one) => !one.endsWith('?'),
      ),
    ).toEqual(['Zagen 2']);
  });

  it('a number in a table under the title of one function', () => {
    const page_ = '| Competentie | Aantal opleidingsdagen |\n|---|---|\n| Zagen | 3 |\n| Schaven | 2 |\n| Vijlen | 1 |';
    return ingest(
      'kaart.md',
      new TextEncoder().encode(`# Functieprofiel meubelmaker\n\n## Competenties\n\n${page_}`),
    ).then(({ readings }) => {
      expect(readings[0]?.profile?.title).toBe('meubelmaker');
    });
  });
});

describe('plus signs', () => {
  it('count up, as their legend says', () => {
    const reading = card(
      ...HEAD,
      'Zagen                +++',
      'Schaven              ++',
      'Vijlen               +',
      '',
      '+ = basis   ++ = goed   +++ = zeer goed',
    );
    expect(levels(reading)).toEqual(['Zagen 3/3', 'Schaven 2/3', 'Vijlen 1/3']);
  });
});

describe('a legend over two lines', () => {
  it('is no requirement on either', () => {
    const reading = card(
      ...HEAD,
      'Duid één niveau aan:',
      '1 = kent de begrippen    2 = past toe met hulp    3 = past zelf toe',
      '4 = begeleidt anderen    5 = bepaalt het beleid',
      '',
      '- Zagen (3)',
      '- Voldoet aan het profiel dat in deze functiebeschrijving staat',
    );
    expect(levels(reading)).toEqual(['Zagen 3/5']);
    expect(codes(reading)).toContain('extract/tautology 10');
  });
});

describe('a title', () => {
  it('keeps the word that starts as a word before it', () => {
    const titleOf = (line: string): string | undefined =>
      card(line, '', 'Competenties', '', '- Zagen (3)').profile?.title;
    expect(titleOf('Functieprofiel voorlichter')).toBe('voorlichter');
    expect(titleOf('Functieprofiel voor voorlichter')).toBe('voorlichter');
  });
});

describe('documents that are no function card', () => {
  it.each([
    [
      'minutes',
      [
        'Verslag van het personeelsoverleg',
        '',
        'Competenties',
        '',
        '- Niveau 2 voor samenwerken is te hoog',
        '- Functiekaarten bespreken',
      ],
    ],
    ['an invoice', ['Factuur 12', '', 'Artikel\tAantal\tPrijs', 'Zaag\t2\t30', 'Spade\t3\t20']],
    ['a list of lessons', ['Vorming in mei', '', 'Les\tmaandag\tdinsdag', 'Zagen\tx\t', 'Snoeien\t\tx']],
    ['nothing', ['']],
  ])('%s are of no known kind, and nothing is read from them', (_name, lines) => {
    const reading = card(...lines);
    expect(reading).toEqual({
      file: 'kaart.txt',
      kind: 'unknown',
      diagnostics: [{ severity: 'error', code: 'extract/no-known-kind' }],
    });
  });

  it('a card that asks nothing says so', () => {
    const reading = card(
      'Functiekaart',
      '',
      'Functienaam: Bosarbeider',
      'Graadnaam: Arbeider',
      '',
      'Kerntaken',
      '',
      '- bomen vellen',
      '- paden herstellen',
    );
    expect(codes(reading)).toEqual(['extract/no-requirements']);
  });
});

describe('a dictionary', () => {
  it('is read from running text, with definitions, levels and indicators', () => {
    const reading = card(
      'Competentiegids',
      'Versie 3',
      '',
      'Kerncompetenties',
      '',
      'Samenwerken',
      '',
      'Definitie: samen iets bereiken.',
      '',
      'Niveau 1: doet mee',
      '- houdt zich aan afspraken',
      'Niveau 2: trekt mee',
      '- helpt anderen',
      '- deelt kennis',
      '',
      'Inzet',
      '',
      'Niveau 1: werkt door',
      '- komt op tijd',
      'Niveau 2: geeft niet op',
      '- zoekt oplossingen',
    );
    expect(reading.kind).toBe('dictionary');
    expect(reading.dictionary).toMatchObject({
      title: 'Competentiegids',
      version: '3',
      scales: [{ levels: 2 }],
      competencies: [
        {
          label: 'Samenwerken',
          cluster: 'Kerncompetenties',
          definition: 'samen iets bereiken.',
          levels: [
            { level: 1, title: 'doet mee', indicators: ['houdt zich aan afspraken'] },
            { level: 2, title: 'trekt mee', indicators: ['helpt anderen', 'deelt kennis'] },
          ],
        },
        { label: 'Inzet', levels: [{ level: 1 }, { level: 2 }] },
      ],
    });
  });

  it('is read from tables with a column per level or a row per level', () => {
    const columns = page(
      '<h1>Competentiewoordenboek</h1><table><tr><th>Competentie</th><th>Niveau 1</th><th>Niveau 2</th></tr>' +
        '<tr><td colspan="3">Kern</td></tr><tr><td>Samenwerken</td><td>Doet met anderen mee</td><td>Brengt mensen samen</td></tr>' +
        '<tr><td>Inzet</td><td>Werkt rustig door</td><td>Geeft nooit op</td></tr></table>',
    );
    expect(
      columns.dictionary?.competencies.map(({ label, levels: own }) => [label, own.map((one) => one.title)]),
    ).toEqual([
      ['Samenwerken', ['Doet met anderen mee', 'Brengt mensen samen']],
      ['Inzet', ['Werkt rustig door', 'Geeft nooit op']],
    ]);
    const rows = page(
      '<h1>Competentiewoordenboek</h1><table><tr><th>Competentie</th><th>Niveau</th><th>Gedragsindicator</th></tr>' +
        '<tr><td>Samenwerken</td><td>1</td><td>Doet mee</td></tr><tr><td></td><td>1</td><td>Komt afspraken na</td></tr>' +
        '<tr><td></td><td>2</td><td>Trekt mee</td></tr><tr><td>Inzet</td><td>1</td><td>Werkt door</td></tr><tr><td></td><td>2</td><td>Geeft niet op</td></tr></table>',
    );
    expect(rows.kind).toBe('dictionary');
    expect(rows.dictionary?.competencies[0]?.levels).toMatchObject([
      { level: 1, indicators: ['Doet mee', 'Komt afspraken na'] },
      { level: 2, title: 'Trekt mee' },
    ]);
  });

  it('keeps one name that is told twice, with a diagnostic', () => {
    const entry = [
      'Inzet',
      '',
      'Niveau 1: werkt door',
      '- komt op tijd',
      'Niveau 2: geeft niet op',
      '- zoekt oplossingen',
      '',
    ];
    const reading = card('Competentiegids', '', ...entry, ...entry);
    expect(reading.dictionary?.competencies).toHaveLength(2);
    expect(reading.diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'extract/duplicate-competency',
        values: { label: 'Inzet' },
        at: { line: 10 },
        other: { line: 3 },
      },
    ]);
  });
});

describe('one competency twice on a card', () => {
  it('stays twice, with a diagnostic that names both places', () => {
    const reading = card(...HEAD, 'Competentie\tNiveau', 'Zagen\t2', 'Zagen\t3');
    expect(levels(reading)).toEqual(['Zagen 2', 'Zagen 3']);
    expect(reading.diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'extract/level-conflict',
        values: { label: 'Zagen', lower: 2, higher: 3 },
        at: { line: 7 },
        other: { line: 6 },
      },
    ]);
  });
});

describe('a table with a tick under the number of a level', () => {
  const tick = (label: string, ...under: readonly number[]): string =>
    `<tr><td>${label}</td>${[1, 2, 3, 4].map((one) => `<td>${under.includes(one) ? '✓' : ''}</td>`).join('')}</tr>`;
  const under = (head: string, ...rows: readonly string[]): DocumentReading =>
    page(
      `<h1>Functieprofiel boswachter</h1><h2>Competenties</h2><table><tr><td rowspan="2">Competentie</td>` +
        `<td colspan="4">Gevraagd niveau</td></tr>${head}${rows.join('')}</table>`,
    );
  const ROMAN = '<tr><td>I</td><td>II</td><td>III</td><td>IV</td></tr>';

  it('keeps the first level, though nobody is asked it and a licence stands across the levels', () => {
    const reading = under(
      ROMAN,
      tick('Zagen', 2),
      tick('Planten', 4),
      tick('Meten', 3),
      tick('Tellen', 2, 3),
      tick('Melden'),
      '<tr><td>Rijbewijs</td><td colspan="4">B, later BE</td></tr>',
    );
    expect(levels(reading)).toEqual(['Zagen 2/4', 'Planten 4/4', 'Meten 3/4', 'Tellen 2..3/4', 'Melden ?/4']);
    expect(reading.profile?.conditions).toMatchObject([{ kind: 'licence', text: 'Rijbewijs B, later BE' }]);
  });

  it('keeps the last level that nobody is asked', () => {
    const reading = under(ROMAN, tick('Zagen', 1), tick('Planten', 2), tick('Meten', 1));
    expect(levels(reading)).toEqual(['Zagen 1/4', 'Planten 2/4', 'Meten 1/4']);
  });

  it('keeps the first level where the licence stands in its own narrow cell', () => {
    const reading = under(
      '<tr><td>1</td><td>2</td><td>3</td><td>4</td></tr>',
      ...['Zagen', 'Planten', 'Meten', 'Tellen', 'Melden'].map((label, index) => tick(label, 2 + (index % 3))),
      '<tr><td>Rijbewijs</td><td>B, later BE</td><td></td><td></td><td></td></tr>',
    );
    expect(levels(reading)).toEqual(['Zagen 2/4', 'Planten 3/4', 'Meten 4/4', 'Tellen 2/4', 'Melden 3/4']);
  });

  it('reads a remark across the levels as no level', () => {
    const reading = under(
      ROMAN,
      tick('Zagen', 2),
      tick('Planten', 3),
      tick('Meten', 3),
      '<tr><td>Klimmen</td><td colspan="4">af te spreken</td></tr>',
    );
    expect(levels(reading)).toEqual(['Zagen 2/4', 'Planten 3/4', 'Meten 3/4', 'Klimmen ?/4']);
    expect(codes(reading)).toEqual(['extract/unread-gradation 10']);
  });
});

describe('a row with more than one field', () => {
  it('gives every label its own value', () => {
    const reading = page(
      '<h1>Functieprofiel boswachter</h1><table>' +
        '<tr><td>Graad</td><td>Technisch assistent</td><td>Dienst</td><td>Bossen</td></tr>' +
        '<tr><td>Loopbaan</td><td>D1-D3</td><td>Afdeling</td><td>Openbaar domein</td></tr></table>' +
        '<h2>Competenties</h2><ul><li>Zagen (2)</li><li>Meten (3)</li></ul>',
    );
    expect(reading.profile).toMatchObject({
      grade: 'Technisch assistent',
      service: 'Bossen',
      functionalCareer: 'D1-D3',
      department: 'Openbaar domein',
    });
  });
});

describe('a table that lays out a form', () => {
  const form = (...rows: readonly string[]): DocumentReading =>
    page(`<p>Functiefiche boswachter</p><table>${rows.map((one) => `<tr>${one}</tr>`).join('')}</table>`);
  const across = (text: string, span: number): string => `<td colspan="${String(span)}">${text}</td>`;
  const cells = (...texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join('');
  const asked = (reading: DocumentReading): readonly string[] =>
    (reading.profile?.requirements ?? []).map((one) => `${one.cluster ?? '-'}: ${one.label} ${one.required ?? '?'}`);

  it('holds groups beside each other, each with its words of a scale, between other parts', () => {
    const reading = form(
      across('Gegevens', 4),
      cells('Functie', 'Boswachter', 'Graad', 'Assistent'),
      across('Gedragscompetenties', 2) + across('Technische competenties', 2),
      cells('Inzet', 'expert', 'Zagen', 'basis'),
      cells('Orde', 'gevorderd', 'Meten', ''),
      cells('', '', 'Planten', 'gevorderd'),
      across('Taken', 4),
      across('Onderhoudt de paden in het bos. Leidt groepen rond.', 4),
      across('Voorwaarden', 4),
      cells('Rijbewijs', 'B', 'Diploma', 'niet vereist'),
    );
    expect(asked(reading)).toEqual([
      'Gedragscompetenties: Inzet 3',
      'Gedragscompetenties: Orde 2',
      'Technische competenties: Zagen 1',
      'Technische competenties: Meten ?',
      'Technische competenties: Planten 2',
    ]);
    expect(reading.profile).toMatchObject({ title: 'Boswachter', grade: 'Assistent' });
    expect(reading.profile?.conditions.map((one) => one.kind)).toContain('licence');
  });

  it('holds three groups beside each other with numbers', () => {
    const reading = form(
      across('Kerncompetenties', 2) + across('Technische competenties', 2) + across('Kennis', 2),
      cells('Inzet', '3', 'Zagen', '1', 'Bomen', '2'),
      cells('Orde', '2', 'Meten', '4', 'Wetten', '2'),
    );
    expect(asked(reading)).toEqual([
      'Kerncompetenties: Inzet 3',
      'Kerncompetenties: Orde 2',
      'Technische competenties: Zagen 1',
      'Technische competenties: Meten 4',
      'Kennis: Bomen 2',
      'Kennis: Wetten 2',
    ]);
  });

  it('repeats its header over two halves of one list', () => {
    const reading = form(
      cells('Competentie', 'Niveau', 'Competentie', 'Niveau'),
      cells('Inzet', '3', 'Zagen', '1'),
      cells('Orde', '2', 'Meten', '4'),
    );
    expect(levels(reading)).toEqual(['Inzet 3', 'Orde 2', 'Zagen 1', 'Meten 4']);
  });

  it('repeats its header below the names of two groups', () => {
    const reading = form(
      across('Gedragscompetenties', 2) + across('Technische competenties', 2),
      cells('Competentie', 'Niveau', 'Competentie', 'Niveau'),
      cells('Inzet', '3', 'Zagen', '1'),
      cells('Orde', '2', 'Meten', '4'),
    );
    expect(asked(reading)).toEqual([
      'Gedragscompetenties: Inzet 3',
      'Gedragscompetenties: Orde 2',
      'Technische competenties: Zagen 1',
      'Technische competenties: Meten 4',
    ]);
  });

  it('has rows across it that open the parts of the card', () => {
    const reading = form(
      across('Takenpakket', 2),
      across('Onderhoudt de paden in het bos.', 2),
      across('Technische competenties', 2),
      cells('Zagen', 'basis'),
      cells('Meten', 'expert'),
      cells('Planten', 'gevorderd'),
    );
    expect(levels(reading)).toEqual(['Zagen 1/3', 'Meten 3/3', 'Planten 2/3']);
  });

  it('takes the order of its words from the sentence that gives it, and leaves other words open', () => {
    const reading = page(
      '<p>Functiefiche boswachter</p><p>Kies telkens, van laag naar hoog, kiem, scheut of boom.</p>' +
        '<h2>Technische competenties</h2><table><tr><td>Competentie</td><td>Niveau</td></tr>' +
        '<tr><td>Zagen</td><td>boom</td></tr><tr><td>Meten</td><td>kiem</td></tr><tr><td>Planten</td><td>tak</td></tr></table>',
    );
    expect(levels(reading)).toEqual(['Zagen 3/3', 'Meten 1/3', 'Planten ?']);
  });
});

describe('competencies that are headings of their own', () => {
  const asked = (html: string): DocumentReading =>
    page(
      `<h1>Functieprofiel boswachter</h1><p>Dienst: Bossen</p><h2>Doel</h2><p>Je zorgt voor het bos.</p><h2>Kerncompetenties</h2>${html}<h2>Voorwaarden</h2><p>Je spreekt Frans op niveau B1.</p>`,
    );
  const explained = '<ul><li>Helpt wie verdwaald is.</li><li>Legt de regels van het bos uit.</li></ul>';

  it('take the level from the line below them, and have none where none stands there', () => {
    const reading = asked(
      `<p>We werken met een schaal van vier niveaus.</p><h3>Inzet</h3><p>Gevraagd niveau: 3</p>${explained}` +
        `<h3>Vooruit denken</h3><p>Dit bespreken we in het gesprek.</p>${explained}` +
        `<h3>Orde houden</h3><p>Gevraagd niveau: 2</p>${explained}`,
    );
    expect(levels(reading)).toEqual(['Inzet 3/4', 'Vooruit denken ?', 'Orde houden 2/4']);
    expect(reading.profile?.requirements.map((one) => one.cluster)).toEqual(Array(3).fill('Kerncompetenties'));
    expect(reading.profile?.conditions).toMatchObject([{ kind: 'language' }]);
  });

  it('take a word of a known scale, and leave it open where the scale is not known', () => {
    const words = (...given: readonly string[]): readonly string[] =>
      levels(
        asked(
          given
            .map(
              (word, index) =>
                `<h3>${['Zagen', 'Meten', 'Planten'][index] ?? ''}</h3><p>Niveau: ${word}</p>${explained}`,
            )
            .join(''),
        ),
      );
    expect(words('basis', 'expert', 'gevorderd')).toEqual(['Zagen 1/3', 'Meten 3/3', 'Planten 2/3']);
    expect(words('basis', 'gevorderd')).toEqual(['Zagen ?', 'Meten ?']);
  });

  it('may be set off in bold only, with the length of the scale beside the level', () => {
    const reading = asked(
      `<p><b>Inzet</b></p><p>Vereist niveau: 2 van 4</p>${explained}<p><b>Orde houden</b></p><p>Dit groeit.</p>${explained}`,
    );
    expect(levels(reading)).toEqual(['Inzet 2/4', 'Orde houden ?']);
  });

  it('keep their first level, and never take one that somebody has or the end of the scale', () => {
    const reading = asked(
      `<h3>Inzet</h3><p>Huidig niveau: 1</p><p>Gevraagd niveau: 3</p><p>Gevraagd niveau: 4</p>${explained}` +
        `<h3>Orde houden</h3><p>Gevraagd niveau: 2</p>${explained}<h3>Vooruit denken</h3><p>Hoogste niveau: 5</p>${explained}`,
    );
    expect(levels(reading)).toEqual(['Inzet 3', 'Orde houden 2', 'Vooruit denken ?']);
  });

  it('are none where a heading gives one level to a list of names', () => {
    const reading = asked('<h3>Sociale vaardigheden</h3><p>Niveau 2</p><ul><li>Luisteren</li><li>Overtuigen</li></ul>');
    expect(levels(reading)).toEqual(['Luisteren 2', 'Overtuigen 2']);
  });
});
