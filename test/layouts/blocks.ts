import { CARDS, printedRung, WORDING, type Card, type CardRow, type Notation } from './card.ts';
import type { Variant } from './differences.ts';
import { GAP, heading, item, line, type Format, type Part } from './paper.ts';
import { pick, settings, wholeCard, type Setting } from './whole-card.ts';
import { byCluster } from './lines.ts';

/** How a whole card puts its competencies, over several lines each or several on one. */
interface BlockForm {
  readonly name: string;
  readonly notations: readonly Notation[];
  readonly formats: readonly Format[];
  readonly print: (card: Card, setting: Setting, notation: Notation) => readonly Part[];
}

const FORMATS: readonly Format[] = ['txt', 'md', 'html', 'docx'];
const ALL: readonly Notation[] = ['digit', 'roman', 'letter', 'word'];

/** What a card may say of a competency; no two say the same, as running headers would. */
function explanations(card: Card, { label }: CardRow): readonly string[] {
  const name = label.replace(/ ?\(.{1,40}\)$/u, '').toLowerCase();
  const texts = {
    nl: [`Je laat in je werk zien wat ${name} voor jou betekent.`, `Bij ${name} help je ook anderen.`],
    fr: [`Vous montrez dans votre travail ce que signifie ${name}.`, `Vous aidez les autres en matière de ${name}.`],
    en: [`You show in your work what ${name} means to you.`, `You help others with ${name}.`],
  };
  return texts[card.language];
}

function rungOf(card: Card, row: CardRow, notation: Notation): string | undefined {
  return row.level === undefined ? undefined : printedRung(card, row.level, notation);
}

function field(card: Card, name: string, value: string): string {
  return `${name}${card.language === 'fr' ? ' : ' : ': '}${value}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const BLOCK_FORMS: readonly BlockForm[] = [
  {
    name: 'a heading per level',
    notations: ALL,
    formats: FORMATS,
    print: (card, _, notation) => byLevel(card, notation, (rows) => rows.map((row) => item(row.label))),
  },
  {
    name: 'a heading per competency, level below',
    notations: ALL,
    formats: ['md', 'html', 'docx'],
    print: (card, setting, notation) =>
      byCluster(card, { ...setting, hasClusters: false }, (row) => {
        const rung = rungOf(card, row, notation);
        const below = rung === undefined ? [] : [line(field(card, WORDING[card.language].required, rung))];
        return [heading(3, row.label), ...below, ...explained(card, row)];
      }),
  },
  {
    name: 'a heading per competency, level at the end',
    notations: ALL,
    formats: ['md', 'html', 'docx'],
    print: (card, setting, notation) =>
      byCluster(card, { ...setting, hasClusters: false }, (row) => {
        const rung = rungOf(card, row, notation);
        const below = rung === undefined ? [] : [line(field(card, capital(WORDING[card.language].level), rung))];
        return [heading(3, row.label), ...explained(card, row), ...below];
      }),
  },
  {
    name: 'level in a nested bullet',
    notations: ALL,
    formats: FORMATS,
    print: (card, setting, notation) =>
      byCluster(card, setting, (row) => {
        const rung = rungOf(card, row, notation);
        const word = WORDING[card.language];
        return [item(row.label), ...(rung === undefined ? [] : [item(field(card, capital(word.level), rung), 2)])];
      }),
  },
  {
    name: 'cluster, competency, level in a nested list',
    notations: ALL,
    formats: FORMATS,
    print: (card, _, notation) =>
      card.groups.flatMap(({ cluster, rows }) => [
        item(cluster),
        ...rows.flatMap((row) => {
          const rung = rungOf(card, row, notation);
          const word = WORDING[card.language].level;
          return [item(rung === undefined ? row.label : `${row.label} (${word} ${rung})`, 2)];
        }),
      ]),
  },
  {
    name: 'competency with indicators below',
    notations: ALL,
    formats: FORMATS,
    print: (card, setting, notation) =>
      byCluster(card, setting, (row) => {
        const rung = rungOf(card, row, notation);
        const word = WORDING[card.language].level;
        const own = rung === undefined ? row.label : `${row.label} – ${word} ${rung}`;
        return [item(own), ...explanations(card, row).map((text) => item(text, 2))];
      }),
  },
  {
    name: 'terms with their level',
    notations: ALL,
    formats: ['html', 'txt'],
    print: (card, setting, notation) =>
      byCluster(card, setting, (row): readonly Part[] => {
        const rung = rungOf(card, row, notation);
        const level = rung === undefined ? '-' : `${WORDING[card.language].level} ${rung}`;
        return [
          { kind: 'term', text: row.label },
          { kind: 'detail', text: capital(level) },
        ];
      }),
  },
  {
    name: 'terms with the bare level',
    notations: ALL,
    formats: ['html'],
    print: (card, setting, notation) =>
      byCluster(card, setting, (row): readonly Part[] => [
        { kind: 'term', text: row.label },
        { kind: 'detail', text: rungOf(card, row, notation) ?? '-' },
      ]),
  },
  {
    name: 'keys and values',
    notations: ALL,
    formats: ['txt', 'html', 'docx'],
    print: (card, _, notation) =>
      card.groups.flatMap(({ cluster, rows }) =>
        rows.flatMap((row) => {
          const word = WORDING[card.language];
          const rung = rungOf(card, row, notation) ?? '-';
          return [
            line(field(card, word.competency, row.label)),
            line(field(card, word.cluster, cluster)),
            line(field(card, capital(word.level), rung)),
            GAP,
          ];
        }),
      ),
  },
];

function explained(card: Card, row: CardRow): readonly Part[] {
  return explanations(card, row).map((text) => line(text));
}

function byLevel(
  card: Card,
  notation: Notation,
  print: (rows: readonly CardRow[]) => readonly Part[],
): readonly Part[] {
  const rows = card.groups.flatMap((group) => group.rows);
  const levels = card.words.map((_, index) => card.words.length - index);
  return levels.flatMap((level) => {
    const own = rows.filter((row) => row.level === level);
    const rung = printedRung(card, level, notation);
    return own.length === 0 ? [] : [heading(3, `${capital(WORDING[card.language].level)} ${rung}`), ...print(own), GAP];
  });
}

/** Documents that put a competency and its level on lines of their own. */
export function blockVariants(): readonly Variant[] {
  return BLOCK_FORMS.flatMap((form, seed) =>
    form.notations.flatMap((notation, turn) =>
      settings(form.formats, 3, seed + turn * 2).map((setting, index) => {
        const isByLevel = form.name === 'a heading per level';
        const card = pick(CARDS, seed * 2 + turn + index * 3);
        const own = isByLevel
          ? { ...card, groups: card.groups.map((group) => ({ ...group, rows: rated(group.rows) })) }
          : card;
        return wholeCard(`${form.name}, ${notation}`, own, notation, setting, form.print(own, setting, notation));
      }),
    ),
  );
}

/** Under the heading of a level every competency has one. */
function rated(rows: readonly CardRow[]): readonly CardRow[] {
  return rows.filter((row) => row.level !== undefined);
}
