import { CARDS, printedRung, WORDING, type Card, type CardRow, type Notation } from './card.ts';
import type { Variant } from './differences.ts';
import { GAP, heading, item, line, type Format, type Part } from './paper.ts';
import { pick, settings, wholeCard, type Setting } from './whole-card.ts';

/** One competency on one line; `rung` is absent where the card states none. */
interface LineForm {
  readonly name: string;
  readonly notations: readonly Notation[];
  readonly print: (label: string, rung: string | undefined, context: LineContext) => string;
  readonly formats?: readonly Format[];
}

interface LineContext {
  readonly card: Card;
  /** The word for a level in the language of the card. */
  readonly level: string;
  readonly row: CardRow;
  readonly length: number;
}

const ALL: readonly Notation[] = ['digit', 'roman', 'letter', 'word'];
const NUMBERS: readonly Notation[] = ['digit', 'roman'];
const CODES: readonly Notation[] = ['digit', 'roman', 'letter'];
const FORMATS: readonly Format[] = ['txt', 'md', 'html', 'docx'];

function dotted(label: string, value: string): string {
  return `${label} ${'.'.repeat(Math.max(4, 56 - label.length))} ${value}`;
}

const LINE_FORMS: readonly LineForm[] = [
  { name: 'label: 3', notations: ALL, print: (label, rung) => `${label}: ${rung ?? '-'}` },
  {
    name: 'label: 3, bare',
    notations: ALL,
    print: (label, rung) => (rung === undefined ? label : `${label}: ${rung}`),
  },
  {
    name: 'label (niveau 3)',
    notations: ALL,
    print: (label, rung, { level }) => (rung === undefined ? label : `${label} (${level} ${rung})`),
  },
  { name: 'label (3)', notations: ALL, print: (label, rung) => (rung === undefined ? label : `${label} (${rung})`) },
  { name: 'label [3]', notations: ALL, print: (label, rung) => (rung === undefined ? label : `${label} [${rung}]`) },
  {
    name: 'label – niveau 3',
    notations: ALL,
    print: (label, rung, { level }) => (rung === undefined ? label : `${label} – ${level} ${rung}`),
  },
  { name: 'label – 3', notations: ALL, print: (label, rung) => (rung === undefined ? label : `${label} – ${rung}`) },
  {
    name: 'label, niveau 3',
    notations: ALL,
    print: (label, rung, { level }) => (rung === undefined ? label : `${label}, ${level} ${rung}`),
  },
  { name: '3 – label', notations: CODES, print: (label, rung) => (rung === undefined ? label : `${rung} – ${label}`) },
  {
    name: 'niveau 3: label',
    notations: ALL,
    print: (label, rung, { level }) => (rung === undefined ? label : `${capital(level)} ${rung}: ${label}`),
  },
  { name: '[3] label', notations: CODES, print: (label, rung) => (rung === undefined ? label : `[${rung}] ${label}`) },
  { name: '(3) label', notations: CODES, print: (label, rung) => (rung === undefined ? label : `(${rung}) ${label}`) },
  { name: 'label .... 3', notations: ALL, print: (label, rung) => dotted(label, rung ?? '-'), formats: ['txt'] },
  {
    name: 'label .... niveau 3',
    notations: CODES,
    print: (label, rung, { level }) => dotted(label, rung === undefined ? '' : `${level} ${rung}`),
    formats: ['txt', 'docx'],
  },
  { name: 'label → 3', notations: ALL, print: (label, rung) => (rung === undefined ? label : `${label} → ${rung}`) },
  { name: 'label | 3', notations: ALL, print: (label, rung) => `${label} | ${rung ?? '-'}`, formats: ['txt', 'docx'] },
  {
    name: 'label 3',
    notations: NUMBERS,
    print: (label, rung) => (rung === undefined ? label : `${label} ${rung}`),
  },
  {
    name: 'label, tab, 3',
    notations: ALL,
    print: (label, rung) => `${label}\t${rung ?? ''}`,
    formats: ['txt', 'docx'],
  },
  {
    name: 'label     3',
    notations: ALL,
    print: (label, rung) => (rung === undefined ? label : `${label.padEnd(66)}  ${rung}`),
    formats: ['txt'],
  },
  {
    name: 'label: niveau 3 (words)',
    notations: ['digit'],
    print: (label, _, { level, row, card }) =>
      row.level === undefined ? label : `${label}: ${level} ${String(row.level)} (${card.words[row.level - 1] ?? ''})`,
  },
  {
    name: 'label: 3 - words',
    notations: ['digit'],
    print: (label, _, { row, card }) =>
      row.level === undefined ? label : `${label}: ${String(row.level)} - ${card.words[row.level - 1] ?? ''}`,
  },
  {
    name: 'label: minimum 3',
    notations: ['digit', 'word'],
    print: (label, rung, { card }) =>
      rung === undefined
        ? label
        : `${label}: ${{ nl: 'minstens', fr: 'minimum', en: 'at least' }[card.language]} ${rung}`,
  },
  {
    name: '3/4',
    notations: ['digit'],
    print: (label, rung, { length }) => (rung === undefined ? label : `${label}: ${rung}/${String(length)}`),
  },
  {
    name: '(3/4)',
    notations: ['digit'],
    print: (label, rung, { length }) => (rung === undefined ? label : `${label} (${rung}/${String(length)})`),
  },
  {
    name: 'label 3/4',
    notations: ['digit'],
    print: (label, rung, { length }) => (rung === undefined ? label : `${label} ${rung}/${String(length)}`),
  },
  { name: 'label; 3', notations: NUMBERS, print: (label, rung) => (rung === undefined ? label : `${label}; ${rung}`) },
  {
    name: 'label > 3',
    notations: NUMBERS,
    print: (label, rung) => (rung === undefined ? label : `${label} > ${rung}`),
  },
  {
    name: 'label ≥ 3',
    notations: ['digit'],
    print: (label, rung) => (rung === undefined ? label : `${label} ≥ ${rung}`),
  },
  {
    name: 'label / 3',
    notations: NUMBERS,
    print: (label, rung) => (rung === undefined ? label : `${label} / ${rung}`),
  },
  {
    name: 'N3 label',
    notations: ['digit'],
    print: (label, rung) => (rung === undefined ? label : `N${rung} ${label}`),
  },
  {
    name: 'label: sport 3',
    notations: NUMBERS,
    print: (label, rung) => (rung === undefined ? label : `${label}: sport ${rung}`),
  },
  {
    name: '3 op 4',
    notations: ['digit'],
    print: (label, rung, { length, card }) =>
      rung === undefined ? label : `${label}: ${rung} ${WORDING[card.language].of} ${String(length)}`,
  },
  {
    name: 'niveau 3 van 4',
    notations: ['digit'],
    print: (label, rung, { length, card, level }) =>
      rung === undefined
        ? label
        : `${label} (${level} ${rung} ${{ nl: 'van', fr: 'sur', en: 'of' }[card.language]} ${String(length)})`,
  },
];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Signs that stand for the rungs of one competency, full up to the one that is asked. */
const SIGN_FORMS: readonly { readonly name: string; readonly print: (level: number, length: number) => string }[] = [
  { name: '★★★☆☆', print: (level, length) => '★'.repeat(level) + '☆'.repeat(length - level) },
  { name: '●●○', print: (level, length) => '●'.repeat(level) + '○'.repeat(length - level) },
  {
    name: '● ● ○',
    print: (level, length) => [...Array<string>(level).fill('●'), ...Array<string>(length - level).fill('○')].join(' '),
  },
  { name: '■■□', print: (level, length) => '■'.repeat(level) + '□'.repeat(length - level) },
  { name: '☒☒☐', print: (level, length) => '☒'.repeat(level) + '☐'.repeat(length - level) },
  {
    name: '☐☒☐',
    print: (level, length) => Array.from({ length }, (_, index) => (index + 1 === level ? '☒' : '☐')).join(' '),
  },
  {
    name: '[ ][x][ ]',
    print: (level, length) => Array.from({ length }, (_, index) => (index + 1 === level ? '[x]' : '[ ]')).join(' '),
  },
];

const SIGN_PLACES: readonly { readonly name: string; readonly print: (label: string, signs: string) => string }[] = [
  { name: 'label: signs', print: (label, signs) => `${label}: ${signs}` },
  { name: 'label signs', print: (label, signs) => `${label} ${signs}` },
  { name: 'signs label', print: (label, signs) => `${signs} ${label}` },
  { name: 'label (signs)', print: (label, signs) => `${label} (${signs})` },
];

/** Rungs printed in a row on the line of the label, one of them chosen. */
const CHOICE_FORMS: readonly {
  readonly name: string;
  readonly notations: readonly Notation[];
  readonly print: (rungs: readonly string[], chosen: number) => string;
  readonly formats: readonly Format[];
}[] = [
  {
    name: '1 2 [3] 4',
    notations: CODES,
    print: (rungs, chosen) => marked(rungs, chosen, ' ', '[', ']'),
    formats: FORMATS,
  },
  {
    name: '1 - 2 - **3** - 4',
    notations: ALL,
    print: (rungs, chosen) => marked(rungs, chosen, ' - ', '**', '**'),
    formats: ['md', 'html', 'docx'],
  },
  {
    name: '1 / 2 / **3** / 4',
    notations: ALL,
    print: (rungs, chosen) => marked(rungs, chosen, ' / ', '**', '**'),
    formats: ['md', 'html', 'docx'],
  },
  {
    name: '1 | 2 | (3) | 4',
    notations: CODES,
    print: (rungs, chosen) => marked(rungs, chosen, ' - ', '(', ')'),
    formats: FORMATS,
  },
  { name: '☐ 1 ☒ 2', notations: ALL, print: (rungs, chosen) => boxed(rungs, chosen, '☐', '☒'), formats: FORMATS },
  {
    name: '( ) A (x) B',
    notations: ALL,
    print: (rungs, chosen) => boxed(rungs, chosen, '( )', '(x)'),
    formats: FORMATS,
  },
  {
    name: '[ ] 1 [x] 2',
    notations: ALL,
    print: (rungs, chosen) => boxed(rungs, chosen, '[ ]', '[X]'),
    formats: FORMATS,
  },
  { name: '○ 1 ● 2', notations: ALL, print: (rungs, chosen) => boxed(rungs, chosen, '○', '●'), formats: FORMATS },
];

function marked(rungs: readonly string[], chosen: number, between: string, open: string, close: string): string {
  return rungs.map((rung, index) => (index + 1 === chosen ? `${open}${rung}${close}` : rung)).join(between);
}

function boxed(rungs: readonly string[], chosen: number, open: string, ticked: string): string {
  return rungs.map((rung, index) => `${index + 1 === chosen ? ticked : open} ${rung}`).join('  ');
}

/** Documents with one line for each competency, the level on it. */
export function lineVariants(): readonly Variant[] {
  return LINE_FORMS.flatMap((form, seed) =>
    form.notations.flatMap((notation, turn) =>
      settings(form.formats ?? FORMATS, 3, seed + turn * 3).map((setting, index) => {
        const card = pick(CARDS, seed + turn * 3 + index * 3);
        return wholeCard(
          `${form.name}, ${notation}`,
          card,
          notation,
          setting,
          byCluster(card, setting, (row) => {
            const rung = row.level === undefined ? undefined : printedRung(card, row.level, notation);
            const context = { card, level: WORDING[card.language].level, row, length: card.words.length };
            return [item(form.print(row.label, rung, context))];
          }),
        );
      }),
    ),
  );
}

/** Documents with signs on the line of each competency. */
export function signVariants(): readonly Variant[] {
  return SIGN_FORMS.flatMap((form, seed) =>
    SIGN_PLACES.map((place, turn) => {
      const [setting] = settings([pick(FORMATS, seed + turn)], 1, seed * 3 + turn);
      if (setting === undefined) throw new Error('no setting');
      const card = pick(CARDS, seed * 3 + turn);
      const length = card.words.length;
      const bullets: Setting =
        setting.print.bullet === '*' ? { ...setting, print: { ...setting.print, bullet: '-' } } : setting;
      return wholeCard(
        `${form.name}, ${place.name}`,
        card,
        'digit',
        bullets,
        byCluster(card, bullets, (row) => {
          const signs = form.print(row.level ?? 0, length);
          return [item(row.level === undefined && seed % 2 === 1 ? row.label : place.print(row.label, signs))];
        }),
      );
    }),
  );
}

/** Documents that print the whole scale for each competency, on its line or the next. */
export function choiceVariants(): readonly Variant[] {
  return CHOICE_FORMS.flatMap((form, seed) =>
    form.notations.flatMap((notation, turn) =>
      settings(form.formats, 2, seed + turn * 2).map((wrapped, index) => {
        // A form keeps the boxes of one competency on one line.
        const { bullet, indent, isAiry, isUnderlined } = wrapped.print;
        const setting = { ...wrapped, print: { bullet, indent, isAiry, isUnderlined } };
        const card = pick(CARDS, seed * 2 + turn + index * 3);
        const rungs = card.words.map((_, rung) => printedRung(card, rung + 1, notation));
        // Letters are printed as the alphabet goes.
        const order = notation === 'letter' ? rungs.toSorted() : rungs;
        const isBelow = index % 2 === 1;
        return wholeCard(
          `${form.name}, ${notation}${isBelow ? ', below' : ''}`,
          card,
          notation,
          setting,
          byCluster(card, setting, ({ label, level }) => {
            const chosen = level === undefined ? 0 : order.indexOf(printedRung(card, level, notation)) + 1;
            const scale = form.print(order, chosen);
            return isBelow ? [line(label), line(scale), GAP] : [item(`${label}: ${scale}`)];
          }),
        );
      }),
    ),
  );
}

/** The rows of a card under their clusters, or one after the other. */
export function byCluster(card: Card, setting: Setting, printRow: (row: CardRow) => readonly Part[]): readonly Part[] {
  return card.groups.flatMap(({ cluster, rows }) => [
    ...(setting.hasClusters ? [heading(3, cluster)] : []),
    ...rows.flatMap((row) => printRow(row)),
    ...(setting.hasClusters ? [GAP] : []),
  ]);
}
