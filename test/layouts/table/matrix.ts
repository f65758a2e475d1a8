import { CARDS, type Card } from '../card.ts';
import { MERGING, type Format, type LaidRow, type Part } from '../table-document.ts';
import type { Asked, TableLayout } from '../table-layout.ts';
import { cardParts, clusteredRows, turn } from '../table-layout.ts';

export interface Job {
  readonly title: string;
  readonly levels: readonly (number | undefined)[];
}

const JOBS: Readonly<Record<Card['language'], readonly string[]>> = {
  nl: ['Magazijnier', 'Poetshulp', 'Werfleider', 'Onthaalbediende', 'Technisch assistent'],
  fr: ['Magasinier', 'Aide-cuisinière', 'Chef de chantier', 'Agent administratif', 'Bibliothécaire'],
  en: ['Storekeeper', 'Cook', 'Site manager', 'Receptionist', 'Librarian'],
};
export const HEAD: Readonly<Record<Card['language'], readonly [string, string, string, string, string]>> = {
  nl: ['Competentie', 'Functie', 'Cluster', 'Niveau', 'Kerntaak'],
  fr: ['Compétence', 'Fonction', 'Groupe', 'Niveau', 'Tâche'],
  en: ['Competency', 'Job title', 'Cluster', 'Level', 'Task'],
};

/** Functions that each ask the competencies of a card at a level of their own; not asked where absent. */
export function jobsOf(card: Card, count: number): readonly Job[] {
  const rows = clusteredRows(card);
  return JOBS[card.language].slice(0, count).map((title, place) => ({
    title,
    levels: rows.map((_, index) => {
      const level = (index * 2 + place * 3 + ((index * place) % 2)) % (card.words.length + 1);
      return level === 0 ? undefined : level;
    }),
  }));
}

export function askedBy(card: Card, job: Job, hasCluster = false): readonly Asked[] {
  return clusteredRows(card).flatMap(({ label, cluster }, index): readonly Asked[] => {
    const required = job.levels[index];
    return required === undefined ? [] : [{ label, required, ...(hasCluster ? { cluster } : {}) }];
  });
}

function layoutOf(
  name: string,
  card: Card,
  parts: readonly Part[],
  jobs: readonly Job[],
  more: { readonly hasCluster?: boolean; readonly formats?: readonly Format[] } = {},
): TableLayout {
  return {
    name: `${name}: ${card.name}`,
    parts,
    formats: more.formats ?? ['docx', 'html', 'md', 'xlsx', 'ods', 'csv', 'tsv'],
    functions: jobs.map((job) => ({ title: job.title, asked: askedBy(card, job, more.hasCluster) })),
  };
}

/** Functions beside or below each other with what each asks, in one table, several, or sheets. */
export function functionMatrices(): readonly TableLayout[] {
  return CARDS.flatMap((card, index): readonly TableLayout[] => {
    const [label, name, cluster, level] = HEAD[card.language];
    const rows = clusteredRows(card);
    const jobs = jobsOf(card, 3 + (index % 2));
    const none = turn(['', '-', ''], index);
    const shown = (job: Job, at: number): string => String(job.levels[at] ?? none);
    const titles = jobs.map((job) => job.title);
    const table = (lines: readonly LaidRow[]): Part => ({ kind: 'table', rows: lines });
    const over: Part = {
      kind: 'title',
      text: { nl: 'Competentiematrix', fr: 'Matrice des compétences', en: 'Competency matrix' }[card.language],
    };
    const list = jobs.flatMap((job) =>
      rows.flatMap((one, at) => (job.levels[at] === undefined ? [] : [{ job, one, level: String(job.levels[at]) }])),
    );
    return [
      layoutOf(
        'functions in columns',
        card,
        [
          over,
          table([[label, ...titles], ...rows.map((one, at) => [one.label, ...jobs.map((job) => shown(job, at))])]),
        ],
        jobs,
      ),
      layoutOf(
        'functions in columns, alone',
        card,
        [table([[label, ...titles], ...rows.map((one, at) => [one.label, ...jobs.map((job) => shown(job, at))])])],
        jobs,
      ),
      layoutOf(
        'functions in columns below one header',
        card,
        [
          over,
          table([
            [
              { text: label, rows: 2 },
              { text: name, span: titles.length },
            ],
            titles,
            ...rows.map((one, at) => [one.label, ...jobs.map((job) => shown(job, at))]),
          ]),
        ],
        jobs,
        { formats: MERGING },
      ),
      layoutOf(
        'functions in columns with clusters',
        card,
        [
          over,
          table([
            [cluster, label, ...titles],
            ...rows.map((one, at) => [one.isFirst ? one.cluster : '', one.label, ...jobs.map((job) => shown(job, at))]),
          ]),
        ],
        jobs,
        { hasCluster: true },
      ),
      layoutOf(
        'functions in columns with rows of clusters',
        card,
        [
          over,
          table([
            [label, ...titles],
            ...rows.flatMap((one, at): readonly LaidRow[] => [
              ...(one.isFirst ? [[one.cluster, ...titles.map(() => '')]] : []),
              [one.label, ...jobs.map((job) => shown(job, at))],
            ]),
          ]),
        ],
        jobs,
        { hasCluster: true },
      ),
      layoutOf(
        'functions in rows',
        card,
        [
          over,
          table([
            [name, ...rows.map((one) => one.label)],
            ...jobs.map((job) => [job.title, ...rows.map((_, at) => shown(job, at))]),
          ]),
        ],
        jobs,
      ),
      layoutOf(
        'functions in rows below clusters',
        card,
        [
          over,
          table([
            [
              { text: name, rows: 2 },
              ...card.groups.map((group) => ({ text: group.cluster, span: group.rows.length })),
            ],
            rows.map((one) => one.label),
            ...jobs.map((job) => [job.title, ...rows.map((_, at) => shown(job, at))]),
          ]),
        ],
        jobs,
        { hasCluster: true, formats: MERGING },
      ),
      layoutOf(
        'blank corner',
        card,
        [over, table([['', ...titles], ...rows.map((one, at) => [one.label, ...jobs.map((job) => shown(job, at))])])],
        jobs,
      ),
      layoutOf(
        'a row for each function and competency',
        card,
        [over, table([[name, label, level], ...list.map((each) => [each.job.title, each.one.label, each.level])])],
        jobs,
      ),
      layoutOf(
        'a row for each, the function on its first row',
        card,
        [
          over,
          table([
            [name, label, level],
            ...list.map((each, at) => [
              list[at - 1]?.job === each.job ? '' : each.job.title,
              each.one.label,
              each.level,
            ]),
          ]),
        ],
        jobs,
        { formats: ['docx', 'html', 'xlsx', 'ods', 'csv'] },
      ),
      layoutOf(
        'a table for each function',
        card,
        jobs.flatMap((job): readonly Part[] => [
          { kind: 'heading', text: `${name}: ${job.title}` },
          table([
            [label, level],
            ...rows.flatMap((one, at) => (job.levels[at] === undefined ? [] : [[one.label, String(job.levels[at])]])),
          ]),
        ]),
        jobs,
        { formats: ['docx', 'html', 'md'] },
      ),
      layoutOf(
        'a sheet for each function',
        card,
        jobs.flatMap((job): readonly Part[] => [
          { kind: 'sheet', text: job.title },
          table([
            [label, level],
            ...rows.flatMap((one, at) => (job.levels[at] === undefined ? [] : [[one.label, String(job.levels[at])]])),
          ]),
        ]),
        jobs,
        { formats: ['xlsx', 'ods'] },
      ),
      layoutOf(
        'a sheet for each function with its name',
        card,
        jobs.flatMap((job, at0): readonly Part[] => [
          { kind: 'sheet', text: `Blad${String(at0 + 1)}` },
          { kind: 'text', text: `${name}: ${job.title}` },
          table([
            [label, level],
            ...rows.flatMap((one, at) => (job.levels[at] === undefined ? [] : [[one.label, String(job.levels[at])]])),
          ]),
        ]),
        jobs,
        { formats: ['xlsx', 'ods'] },
      ),
      layoutOf(
        'functions over two sheets',
        card,
        [
          { kind: 'sheet', text: 'Deel 1' },
          table([
            [label, ...titles.slice(0, 2)],
            ...rows.map((one, at) => [one.label, ...jobs.slice(0, 2).map((job) => shown(job, at))]),
          ]),
          { kind: 'sheet', text: 'Deel 2' },
          table([
            [label, ...titles.slice(2)],
            ...rows.map((one, at) => [one.label, ...jobs.slice(2).map((job) => shown(job, at))]),
          ]),
        ],
        jobs,
        { formats: ['xlsx', 'ods'] },
      ),
    ];
  });
}

/** Core tasks in columns or rows: the highest level of all tasks is required. */
export function taskMatrices(): readonly TableLayout[] {
  return CARDS.flatMap((card, index): readonly TableLayout[] => {
    const [label, , , , task] = HEAD[card.language];
    const rows = clusteredRows(card);
    const tasks = [1, 2, 3].map((number) => `${task} ${String(number)}`);
    const names = {
      nl: ['Onthaal', 'Beheer', 'Toezicht'],
      fr: ['Accueil', 'Gestion', 'Surveillance'],
      en: ['Reception', 'Upkeep', 'Supervision'],
    }[card.language];
    const levels = rows.map((_, at) =>
      [0, 1, 2].map((place) => (at * 2 + place + ((at * place) % 3)) % (card.words.length + 1)),
    );
    const asked = rows.flatMap((one, at): readonly Asked[] => {
      const required = Math.max(...(levels[at] ?? []));
      return required === 0 ? [] : [{ label: one.label, required }];
    });
    const cell = (level: number | undefined): string =>
      level === undefined || level === 0 ? turn(['', '-'], index) : String(level);
    const layout = (
      name: string,
      lines: readonly LaidRow[],
      formats: readonly Format[] = ['docx', 'html', 'md', 'xlsx', 'ods', 'csv', 'tsv'],
    ): TableLayout => ({
      name: `${name}: ${card.name}`,
      parts: cardParts(card, [{ kind: 'table', rows: lines }]),
      formats,
      functions: [{ asked }],
    });
    return [
      layout('numbered tasks in columns', [
        [label, ...tasks],
        ...rows.map((one, at) => [one.label, ...(levels[at] ?? []).map((level) => cell(level))]),
      ]),
      layout('tasks in rows', [
        [task, ...rows.map((one) => one.label)],
        ...names.map((name, place) => [name, ...levels.map((own) => cell(own[place]))]),
      ]),
      layout(
        'named tasks in columns below one header',
        [
          [
            { text: label, rows: 2 },
            { text: task, span: 3 },
          ],
          names,
          ...rows.map((one, at) => [one.label, ...(levels[at] ?? []).map((level) => cell(level))]),
        ],
        MERGING,
      ),
    ];
  });
}
