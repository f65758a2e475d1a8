import { describe, expect, it } from 'vitest';
import { profilesOf } from '../../../src/core/model/document-reading.ts';
import type { FunctionProfile } from '../../../src/core/model/profile.ts';
import { ingest } from '../../../src/ingest.ts';

async function profiles(file: string, ...lines: readonly string[]): Promise<readonly FunctionProfile[]> {
  const { readings } = await ingest(file, new TextEncoder().encode(lines.join('\n')));
  return readings.flatMap((one) => profilesOf(one));
}

/** Every requirement as "label level/length". */
async function asked(file: string, ...lines: readonly string[]): Promise<readonly string[]> {
  const read = await profiles(file, ...lines);
  return read.flatMap(({ requirements }) =>
    requirements.map(
      ({ label, required, requiredPossible, scale }) =>
        `${label} ${String(required ?? '?')}${requiredPossible === undefined ? '' : `-${String(requiredPossible)}`}/${String(scale?.levels ?? '?')}`,
    ),
  );
}

const MAIL = [
  'Van: Lien Peeters',
  'Verzonden: maandag 3 maart 2031 9:12',
  'Aan: Personeel',
  'Onderwerp: RE: profiel',
  '',
];

describe('an e-mail with a function in it', () => {
  const body = ['Functie: Veerman', '', 'Competenties', '(+ is op weg, ++ is vlot, +++ is gids)', ''];

  it('gives what the newest message asks, without who wrote it or what the older one says', async () => {
    const older = [
      '> Van: Personeel',
      '> Verzonden: zondag',
      '> Onderwerp: profiel',
      '>',
      '> Luisteren +',
      '> Roeien +',
    ];
    expect(
      await asked(
        'mail.txt',
        ...MAIL,
        ...body,
        '  * luisteren ++',
        '  * plannen +++',
        '  * zwemmen +',
        '',
        'Groetjes',
        'Lien',
        'Veerdienst, Kaai 3',
        '',
        ...older,
      ),
    ).toEqual(['luisteren 2/3', 'plannen 3/3', 'zwemmen 1/3']);
  });

  it('gives what an older one asks where the newest asks nothing', async () => {
    const older = ['> Van: Lien', '> Verzonden: zondag', '> Onderwerp: profiel', '>'];
    const list = [...body, '- luisteren ++', '- plannen +++'].map((line) => `> ${line}`);
    expect(await asked('mail.txt', ...MAIL, 'Akkoord zo?', '', 'Mvg', 'Lien', '', ...older, ...list)).toEqual([
      'luisteren 2/3',
      'plannen 3/3',
    ]);
  });

  it('tells of every message that was left out, with its place', async () => {
    const older = ['Van: Lien', 'Verzonden: zondag', 'Onderwerp: eerste versie', '', 'Luisteren +', 'Roeien +'];
    const lines = [...MAIL, ...body, '* luisteren ++', '* plannen +++', '', 'Mvg', 'Lien', '', ...older];
    const { readings } = await ingest('mail.txt', new TextEncoder().encode(lines.join('\n')));
    const told = readings.flatMap((one) => one.diagnostics).filter(({ code }) => code === 'extract/message-left-out');
    expect(told).toEqual([
      {
        severity: 'info',
        code: 'extract/message-left-out',
        values: { text: 'eerste versie' },
        at: { line: lines.indexOf('Van: Lien') + 1 },
      },
    ]);
  });

  it('is none where a card has fields with such names', async () => {
    expect(
      await asked('kaart.txt', 'Functie: Veerman', 'Van: C1', 'Competenties', '- luisteren (2)', '- plannen (3)'),
    ).toEqual(['luisteren 2/?', 'plannen 3/?']);
  });
});

describe('levels with what they mean behind them', () => {
  it('are read with a letter or pluses, each on its own scale', async () => {
    expect(
      await asked(
        'kaart.md',
        '# Kaaimeester',
        '## Competenties',
        '> Gradaties: A: basis, met hulp · B: zelfstandig · C: expert',
        '* Luisteren: **B** – je vraagt door',
        '* Plannen: **C** – je ziet een week vooruit',
        '### Kennis',
        '* Stroming `++`',
        '* Touwwerk `+`',
        '',
        '(`+` oppervlakkig, `++` vlot bruikbaar, `+++` grondig)',
      ),
    ).toEqual(['Luisteren 2/3', 'Plannen 3/3', 'Stroming 2/3', 'Touwwerk 1/3']);
  });

  it('are none of languages named in C++, or of a note with a star', async () => {
    const read = await asked(
      'kaart.txt',
      'Functie: Programmeur',
      'Competenties',
      '- kennis van C++',
      '- plannen *',
      '- luisteren *',
    );
    expect(read.every((one) => one.endsWith(' ?/?'))).toBe(true);
  });
});

describe('words that the document lists as its degrees', () => {
  it('are read behind a colon in French, a range with both ends', async () => {
    expect(
      await asked(
        'fiche.txt',
        'Fonction : Passeur d’eau',
        '',
        'Compétences',
        '',
        'Les degrés sont : notions – maîtrise – expertise.',
        '',
        'Nage : maîtrise',
        'Écoute : maîtrise à expertise',
        'Calcul : notions',
      ),
    ).toEqual(['Nage 2/3', 'Écoute 2-3/3', 'Calcul 1/3']);
  });
});

describe('a text copied from a page of the web', () => {
  it('has the title that the way to it ends with, and no menu', async () => {
    const [read] = await profiles(
      'kopie.txt',
      'Start   Nieuws   Vacatures   Contact',
      '',
      'Start > Werken > Profielen > Kaaimeester',
      '',
      'Kaaimeester',
      '',
      'What we look for',
      'Levels run from 1 (novice) to 5 (authority). We only list what counts.',
      '',
      'Patience',
      'Expected level: 4 out of 5',
      'Stays kind.',
      '',
      'Rowing',
      'Expected level: 2 out of 5',
      'Keeps the boat straight.',
    );
    expect(read?.title).toBe('Kaaimeester');
    expect(read?.requirements.map(({ label, required }) => [label, required])).toEqual([
      ['Patience', 4],
      ['Rowing', 2],
    ]);
  });
});

describe('terms with a level and what they mean below each other', () => {
  it('are competencies, also where a name could be that of a group', async () => {
    const term = (name: string, level: string): string =>
      `<dt>${name}</dt><dd>Gevraagd: <em>${level}</em></dd><dd>Zo doe je dat elke dag.</dd>`;
    expect(
      await asked(
        'pagina.html',
        '<h1>Functiebeschrijving: Kaaimeester</h1><h2>Wat verwachten we?</h2>',
        '<p>Van laag naar hoog: <b>pril</b> (je volgt), <b>doelmatig</b> (je past toe), <b>rijp</b> (je trekt).</p>',
        `<h3>Kerncompetenties</h3><dl>${term('Luisteren', 'rijp')}${term('Kennis delen', 'pril')}</dl>`,
        `<h3>Persoonlijke competenties voor deze functie</h3><dl>${term('Roeien', 'doelmatig')}</dl>`,
      ),
    ).toEqual(['Luisteren 3/3', 'Kennis delen 1/3', 'Roeien 2/3']);
  });
});

describe('a scale of which the document says that 1 is the highest', () => {
  it('is turned, and only then', async () => {
    const page = (legend: string): readonly string[] => [
      '<h1>Kaaimeester</h1><h2>Competentieprofiel</h2>',
      `<p>We werken met vier trappen. ${legend}</p>`,
      '<h4>Luisteren <small>– trap 1</small></h4><ul><li>Vraagt door.</li></ul>',
      '<h4>Plannen <small>– trap 3</small></h4><ul><li>Maakt een schema.</li></ul>',
    ];
    expect(await asked('pagina.html', ...page('Trap 1 is de hoogste trap, trap 4 is het instapniveau.'))).toEqual([
      'Luisteren 4/4',
      'Plannen 2/4',
    ]);
    const rising = await asked('pagina.html', ...page('Trap 4 is de hoogste trap.'));
    expect(rising.map((one) => one.split('/')[0])).toEqual(['Luisteren 1', 'Plannen 3']);
  });
});

describe('a family of functions with a table for each group', () => {
  const rows = (group: string, ...names: readonly string[]): readonly string[] => [
    `### ${group}`,
    '',
    '| Skill | Junior skipper | Skipper |',
    '|---|---|---|',
    ...names.map((name) => `| ${name} | Awareness | Expert |`),
    '',
  ];
  const page = (title: string): readonly string[] => [
    `# ${title}`,
    '',
    'Levels run from low to high: *Awareness*, *Working*, *Practitioner*, *Expert*.',
    '',
    ...rows('Core skills', 'Listening', 'Planning'),
    ...rows('Craft skills', 'Rowing', 'Ropework'),
    '## Notes',
    '',
    '- A licence for the river is needed after a year.',
    '- Questions: the harbour office.',
  ];

  it('is read as one function for each column, and the headings as groups', async () => {
    const read = await profiles('familie.md', ...page('Skipper job family'));
    expect(read.map(({ title }) => title)).toEqual(['Junior skipper', 'Skipper']);
    expect(read[1]?.requirements.map(({ label, required, cluster }) => [label, required, cluster])).toEqual([
      ['Listening', 4, 'Core skills'],
      ['Planning', 4, 'Core skills'],
      ['Rowing', 4, 'Craft skills'],
      ['Ropework', 4, 'Craft skills'],
    ]);
  });
});

describe('a dictionary in lines without bullets', () => {
  it('keeps each level on its own, however long the lines are, and the group without its number', async () => {
    const levels = (name: string): readonly string[] => [
      '',
      name,
      'What it means for us.',
      '',
      '   Level 1   Answers and passes questions on.',
      '   Level 2   Looks for the question behind the question and offers a solution that fits.',
      '   Level 3   Builds the habit in the whole house.',
    ];
    const { readings } = await ingest(
      'words.txt',
      new TextEncoder().encode(
        [
          'COMPETENCY DICTIONARY',
          '',
          '1. Core competencies',
          '-----',
          ...levels('LISTENING'),
          ...levels('ROWING'),
        ].join('\n'),
      ),
    );
    const [read] = readings;
    expect(
      read?.dictionary?.competencies.map(({ label, cluster, levels: own }) => [label, cluster, own.length]),
    ).toEqual([
      ['LISTENING', 'Core competencies', 3],
      ['ROWING', 'Core competencies', 3],
    ]);
  });
});

describe('levels in the words of a page', () => {
  it('are read on a line of their own below names, also below one that could name a group', async () => {
    expect(
      await asked(
        'kopie.txt',
        'Functie: Kaaimeester',
        '',
        'JOUW COMPETENTIES',
        '',
        'We drukken ze uit in trappen: leerling, gezel, meester (van laag naar hoog).',
        '',
        'Roeien',
        'Gezel',
        '',
        'Stromingskennis',
        'Meester',
        '',
        'Plannen',
        'Leerling',
      ),
    ).toEqual(['Roeien 2/3', 'Stromingskennis 3/3', 'Plannen 1/3']);
  });

  it('are read from badges with a paragraph below, and in an order that signs show', async () => {
    const item = (name: string, level: string): string =>
      `<li><strong>${name}</strong><span class="pill">${level}</span><p>Je doet dat elke dag.</p></li>`;
    expect(
      await asked(
        'pagina.html',
        '<h1>Kaaimeester</h1><h2>Wat vragen we van jou?</h2><p>Per competentie: pril &lt; stevig &lt; in bloei.</p>',
        `<ul>${item('Roeien', 'stevig')}${item('Plannen', 'in bloei')}${item('Luisteren', 'pril')}</ul>`,
      ),
    ).toEqual(['Roeien 2/3', 'Plannen 3/3', 'Luisteren 1/3']);
  });

  it('are read behind dots, by what each word means below', async () => {
    expect(
      await asked(
        'kaart.txt',
        'Functie: Kaaimeester',
        '',
        'Wat verwachten we?',
        '  Roeien ......... sterk',
        '  Plannen ........ vlot',
        '  Luisteren ...... op weg',
        '  Touwwerk ....... vlot',
        '',
        'Uitleg',
        '  op weg      je krijgt nog hulp van een collega',
        '  vlot        je doet dit alleen',
        '  sterk       je leert het aan anderen',
      ),
    ).toEqual(['Roeien 3/3', 'Plannen 2/3', 'Luisteren 1/3', 'Touwwerk 2/3']);
  });

  it('are read as letters behind the word for a level, by what each letter means', async () => {
    expect(
      await asked(
        'pagina.html',
        '<h1>Kaaimeester</h1><h3>Wat verwachten we?</h3>',
        '<ul><li>Roeien: niveau C</li><li>Plannen: niveau A</li><li>Luisteren: niveau B</li><li>Touwwerk: niveau B</li></ul>',
        '<p>A = je leert het nog, B = je doet het alleen, C = je bent een voorbeeld.</p>',
      ),
    ).toEqual(['Roeien 3/3', 'Plannen 1/3', 'Luisteren 2/3', 'Touwwerk 2/3']);
  });

  it('are read from one star on, where a legend says how long the scale is', async () => {
    expect(
      await asked(
        'kaart.md',
        '# Kaaimeester',
        '## Competenties',
        'Legende: ★ = groeit, ★★ = beheerst, ★★★ = blinkt uit',
        '',
        '- ★★ Roeien',
        '- ★ Plannen',
      ),
    ).toEqual(['Roeien 2/3', 'Plannen 1/3']);
  });

  it('stay open where the brackets say that there is none', async () => {
    expect(
      await asked(
        'fiche.txt',
        'Fonction : Passeur',
        '',
        'Compétences',
        '',
        'Nage (niveau attendu : 3/4)',
        'Écoute (niveau attendu : 2/4)',
        'Calcul (aucun niveau)',
      ),
    ).toEqual(['Nage 3/4', 'Écoute 2/4', 'Calcul ?/?']);
  });

  it('are words of a scale that the document names, in the columns of several functions', async () => {
    const read = await profiles(
      'familie.md',
      '# Functiefamilie Water',
      '',
      'Niveaus, van laag naar hoog: **pril**, **degelijk**, **doorleefd**.',
      '',
      '| Competentie | Schipper | Kaaimeester |',
      '|---|---|---|',
      '| Roeien | degelijk | doorleefd |',
      '| Plannen | – | pril |',
    );
    expect(read.map(({ title, requirements }) => [title, requirements.map((one) => one.required)])).toEqual([
      ['Schipper', [2]],
      ['Kaaimeester', [3, 1]],
    ]);
  });
});
