import { CARDS, type Card } from '../card.ts';
import { MERGING, type Format, type LaidRow, type Part } from '../table-document.ts';
import { clusteredRows, turn, type TableLayout } from '../table-layout.ts';
import { askedBy, HEAD, jobsOf, type Job } from './matrix.ts';

interface Around {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly notes: readonly [string, string, string];
  readonly facts: readonly [string, string];
}

const AROUND: Readonly<Record<Card['language'], Around>> = {
  nl: {
    title: 'Competentiematrix van de dienst',
    lead: 'Deze matrix geeft per functie het niveau dat wij vragen. De dienst kijkt ze elk jaar na.',
    none: 'leeg vak = niet gevraagd',
    notes: ['Opmerkingen', 'De matrix geldt vanaf 1 januari 2026.', 'Voor jobstudenten geldt zij niet.'],
    facts: ['Graad', 'Afdeling'],
  },
  fr: {
    title: 'Matrice des compétences du service',
    lead: 'Cette matrice donne par fonction le niveau demandé. Le service la revoit chaque année.',
    none: 'case vide = non demandé',
    notes: ['Remarques', 'La matrice vaut à partir du 1er janvier 2026.', 'Elle ne vaut pas pour les étudiants.'],
    facts: ['Grade', 'Département'],
  },
  en: {
    title: 'Competency matrix of the department',
    lead: 'This matrix gives the level that we ask of each job. The department reviews it every year.',
    none: 'blank = not asked',
    notes: ['Remarks', 'The matrix holds from 1 January 2026.', 'It does not hold for students.'],
    facts: ['Grade', 'Department'],
  },
};

const DEFINITION: Readonly<Record<Card['language'], string>> = {
  nl: 'Omschrijving',
  fr: 'Définition',
  en: 'Definition',
};

const LETTERS: Readonly<Record<Card['language'], string>> = {
  nl: 'Niveau A is het laagste, niveau X het hoogste.',
  fr: 'Le niveau A est le plus bas, le niveau X le plus élevé.',
  en: 'Level A is the lowest, level X the highest.',
};

/** How a level is written in a cell. */
interface Notation {
  readonly name: string;
  readonly write: (level: number) => string;
  readonly legend: string;
}

function notationsOf({ words, language }: Card): readonly Notation[] {
  const level = { nl: 'niveau', fr: 'niveau', en: 'level' }[language];
  const numbered = words.map((word, at) => `${String(at + 1)} = ${word}`).join(', ');
  const letters = words.map((word) => (word[0] ?? '').toUpperCase());
  const signs = words.map((_, at) => '●'.repeat(at + 1) + '○'.repeat(words.length - at - 1));
  const areApart = new Set(letters).size === letters.length;
  return [
    { name: 'numbers', write: String, legend: `${numbered}; ${AROUND[language].none}` },
    { name: 'numbers without legend', write: String, legend: '' },
    { name: 'named numbers', write: (one) => `${level} ${String(one)}`, legend: numbered },
    { name: 'words', write: (one) => words[one - 1] ?? '', legend: words.join(' < ') },
    { name: 'circles', write: (one) => signs[one - 1] ?? '', legend: '' },
    { name: 'shares', write: (one) => `${String(one)}/${String(words.length)}`, legend: '' },
    { name: 'numbers with words', write: (one) => `${String(one)} - ${words[one - 1] ?? ''}`, legend: '' },
    { name: 'plus signs', write: (one) => '+'.repeat(one), legend: '' },
    {
      name: 'letters',
      write: (one) => 'ABCDEF'.charAt(one - 1),
      legend: LETTERS[language].replace('X', 'ABCDEF'.charAt(words.length - 1)),
    },
    {
      name: 'falling letters',
      write: (one) => 'ABCDEF'.charAt(words.length - one),
      legend: words
        .toReversed()
        .map((word, at) => `${'ABCDEF'.charAt(at)} = ${word}`)
        .join(', '),
    },
    ...(areApart
      ? [
          {
            name: 'initials',
            write: (one: number): string => letters[one - 1] ?? '',
            legend: words.map((word, at) => `${letters[at] ?? ''} = ${word}`).join('   '),
          },
        ]
      : []),
  ];
}

/** Functions with what each asks in a table that stands among text: a title, a lead and a legend over it, notes below. */
export function matricesInText(): readonly TableLayout[] {
  return CARDS.flatMap((card, index) =>
    notationsOf(card).flatMap((notation, at) => shapesOf(card, notation, index + at)),
  );
}

function shapesOf(card: Card, notation: Notation, index: number): readonly TableLayout[] {
  const around = AROUND[card.language];
  const [label, name, cluster] = HEAD[card.language];
  const rows = clusteredRows(card);
  const jobs = jobsOf(card, 3 + (index % 2));
  const none = turn(['', '-', ''], index);
  const shown = (job: Job, at: number): string => {
    const level = job.levels[at];
    return level === undefined ? none : notation.write(level);
  };
  const titles = jobs.map((job) => job.title);
  const cells = (at: number): readonly string[] => jobs.map((job) => shown(job, at));
  const levelsOf = (job: Job): readonly string[] => rows.map((_, at) => shown(job, at));
  const layout = (
    shape: string,
    lines: readonly LaidRow[],
    hasCluster = false,
    formats: readonly Format[] = ['docx', 'html', 'md', 'xlsx', 'ods'],
  ): TableLayout => ({
    name: `${shape}, ${notation.name}: ${card.name}`,
    parts: [
      { kind: 'title', text: around.title },
      { kind: 'text', text: around.lead },
      ...(notation.legend === '' ? [] : [{ kind: 'text', text: notation.legend } as const]),
      { kind: 'table', rows: lines },
      { kind: 'heading', text: around.notes[0] },
      ...around.notes.slice(1).map((text): Part => ({ kind: 'text', text })),
    ],
    formats,
    functions: jobs.map((job) => ({ title: job.title, asked: askedBy(card, job, hasCluster) })),
  });
  const counts = { nl: 'Aantal VTE', fr: 'Nombre ETP', en: 'Number of FTE' }[card.language];
  const grades = ['B1-B3', 'C1-C3', 'D1-D3', 'A1a-A3a'];
  return [
    layout('functions in columns', [[label, ...titles], ...rows.map((one, at) => [one.label, ...cells(at)])]),
    layout(
      'clusters before functions in columns',
      [
        [cluster, label, ...titles],
        ...rows.map((one, at) => [one.isFirst ? one.cluster : '', one.label, ...cells(at)]),
      ],
      true,
    ),
    layout(
      'functions in columns with rows of clusters',
      [
        [label, ...titles],
        ...rows.flatMap((one, at): readonly LaidRow[] => [
          ...(one.isFirst ? [[one.cluster, ...titles.map(() => '')]] : []),
          [one.label, ...cells(at)],
        ]),
      ],
      true,
    ),
    layout('blank corner', [['', ...titles], ...rows.map((one, at) => [one.label, ...cells(at)])]),
    layout('functions in rows', [
      [name, ...rows.map((one) => one.label)],
      ...jobs.map((job) => [job.title, ...levelsOf(job)]),
    ]),
    layout('functions in rows with facts', [
      [name, ...around.facts, ...rows.map((one) => one.label)],
      ...jobs.map((job, at) => [job.title, grades[at] ?? '', turn(['Wonen', 'Werken'], at), ...levelsOf(job)]),
    ]),
    layout('functions in rows with a count', [
      [name, counts, ...rows.map((one) => one.label)],
      ...jobs.map((job, at) => [job.title, String(at + 1), ...levelsOf(job)]),
    ]),
    layout('functions in columns with a row of facts', [
      [label, ...titles],
      [around.facts[0], ...jobs.map((_, at) => grades[at] ?? '')],
      ...rows.map((one, at) => [one.label, ...cells(at)]),
    ]),
    layout('functions in columns with a sum below', [
      [label, ...titles],
      ...rows.map((one, at) => [one.label, ...cells(at)]),
      [counts, ...jobs.map((_, at) => String(at + 1))],
    ]),
    layout('functions in columns behind a number and a definition', [
      ['Nr.', label, DEFINITION[card.language], ...titles],
      ...rows.map((one, at) => [String(at + 1), one.label, around.lead, ...cells(at)]),
    ]),
    layout(
      'functions in rows with facts below clusters',
      [
        [
          { text: name, rows: 2 },
          { text: around.facts[0], rows: 2 },
          ...card.groups.map((group) => ({ text: group.cluster, span: group.rows.length })),
        ],
        rows.map((one) => one.label),
        ...jobs.map((job, at) => [job.title, grades[at] ?? '', ...levelsOf(job)]),
      ],
      true,
      MERGING,
    ),
  ];
}
