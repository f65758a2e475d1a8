import { CARDS, legendOf, printedRung, rungsOf, type Card } from '../card.ts';
import { MERGING, type LaidRow, type Part } from '../table-document.ts';
import { askedOf, cardLayout, clusteredRows, turn, type TableLayout } from '../table-layout.ts';

const HEAD: Readonly<Record<Card['language'], readonly [string, string]>> = {
  nl: ['Competentie', 'Niveau'],
  fr: ['Compétence', 'Niveau'],
  en: ['Competency', 'Level'],
};
/** What stands among the levels and is none: a licence, a diploma, a language. */
const CONDITIONS: Readonly<Record<Card['language'], readonly (readonly [string, string])[]>> = {
  nl: [
    ['Rijbewijs', 'B'],
    ['Nederlands', 'B1'],
    ['Diploma', 'bachelor'],
    ['Rijbewijs', 'C'],
    ['Frans', 'A2'],
  ],
  fr: [
    ['Permis de conduire', 'B'],
    ['Néerlandais', 'B1'],
    ['Diplôme', 'bachelier'],
  ],
  en: [
    ['Driving licence', 'B'],
    ['French', 'B1'],
    ['Diploma', 'bachelor'],
  ],
};

function table(rows: readonly LaidRow[]): Part {
  return { kind: 'table', rows };
}

/** Rows about a licence, a diploma or a language between those of competencies. */
export function conditionsBetween(): readonly TableLayout[] {
  return CARDS.flatMap((card, index) =>
    CONDITIONS[card.language].flatMap(([name, value], step): readonly TableLayout[] => {
      const [label, level] = HEAD[card.language];
      const rows = clusteredRows(card).map((one): readonly string[] => [one.label, String(one.level ?? '')]);
      const at = (index + step) % rows.length;
      const lines = [[label, level], ...rows.slice(0, at), [name, value], ...rows.slice(at)];
      const rungs = rungsOf(card, 'digit');
      const marks = clusteredRows(card).map((one): LaidRow => [
        one.label,
        ...rungs.map((rung) => (rung === String(one.level) ? 'x' : '')),
      ]);
      const across: readonly LaidRow[] = [
        [label, ...rungs],
        ...marks.slice(0, at),
        [name, { text: value, span: rungs.length }],
        ...marks.slice(at),
      ];
      return [
        cardLayout(`${name} ${value} in the column of levels`, card, [table(lines)], askedOf(card)),
        ...(step === 0
          ? [
              cardLayout(`${name} ${value} across the levels`, card, [table(across)], askedOf(card), {
                formats: MERGING,
              }),
            ]
          : []),
      ];
    }),
  );
}

/** A range states its lower end only. */
export function ranges(): readonly TableLayout[] {
  const forms: readonly ((low: number) => string)[] = [
    (low) => `${String(low)}-${String(low + 1)}`,
    (low) => `${String(low)} - ${String(low + 1)}`,
    (low) => `${String(low)}–${String(low + 1)}`,
    (low) => `${String(low)} à ${String(low + 1)}`,
    (low) => `${String(low)}/${String(low + 1)}`,
  ];
  return CARDS.flatMap((card, index) =>
    forms.slice(0, 4).map((form, step): TableLayout => {
      const rows = clusteredRows(card);
      const [label, level] = HEAD[card.language];
      const lines = rows.map((one, at) => [
        one.label,
        at === step % rows.length && one.level !== undefined && one.level < card.words.length
          ? form(one.level)
          : String(one.level ?? ''),
      ]);
      const asked = askedOf(card).map((one, at) =>
        at === step && one.required !== undefined && one.required < card.words.length
          ? { ...one, possible: one.required + 1 }
          : one,
      );
      return cardLayout(
        `range ${form(1)}${String(index)}`,
        card,
        [table([[label, level], ...lines])],
        asked,
        asked.some((one) => one.possible !== undefined) ? { doubt: /range/u } : {},
      );
    }),
  );
}

/** Headers over figures that are no levels. */
const NO_LEVELS: Readonly<
  Record<Card['language'], Readonly<Record<'weight' | 'year' | 'page' | 'points' | 'count', string>>>
> = {
  nl: { weight: 'Gewicht', year: 'Jaar', page: 'Pagina', points: 'Punten', count: 'Aantal indicatoren' },
  fr: { weight: 'Poids', year: 'Année', page: 'Page', points: 'Points', count: "Nombre d'indicateurs" },
  en: { weight: 'Weight', year: 'Year', page: 'Page', points: 'Points', count: 'Number of indicators' },
};

/** Figures in the column beside the names that are no levels. */
export function noLevels(): readonly TableLayout[] {
  return CARDS.flatMap((card, index): readonly TableLayout[] => {
    const [label] = HEAD[card.language];
    const rows = clusteredRows(card);
    const words = NO_LEVELS[card.language];
    const heads: readonly (readonly [string, (at: number) => string])[] = [
      [words.weight, (at) => `${String((at % 4) * 5 + 5)} %`],
      [words.weight, (at) => String((at % 3) + 1)],
      [words.year, (at) => String(2023 + (at % 4))],
      [words.page, (at) => String(at + 3)],
      [words.points, (at) => String((at % 3) * 5 + 5)],
      [words.count, (at) => String((at % 3) + 2)],
    ];
    return heads.map(([head, value]) =>
      cardLayout(
        `${head} ${value(index)} and no level`,
        card,
        [table([[label, head], ...rows.map((one, at) => [one.label, value(at)])])],
        askedOf(card, { isLevelFree: true }),
      ),
    );
  });
}

const VERBS: Readonly<Record<Card['language'], readonly string[]>> = {
  nl: [
    'Werkt onder toezicht mee',
    'Werkt zelfstandig',
    'Helpt anderen vooruit',
    'Zet de lijnen uit voor de dienst',
    'Is een voorbeeld buiten de organisatie',
  ],
  fr: [
    'Travaille sous contrôle',
    'Travaille seul',
    'Aide les autres',
    'Fixe les lignes du service',
    'Sert de modèle ailleurs',
  ],
  en: [
    'Works under supervision',
    'Works alone',
    'Helps others forward',
    'Sets the course of the service',
    'Is an example outside',
  ],
};

/** A dictionary: what every level of every competency means, and nothing that is asked. */
export function dictionaries(): readonly TableLayout[] {
  return CARDS.flatMap((card, index): readonly TableLayout[] => {
    const [label, level] = HEAD[card.language];
    const rows = clusteredRows(card);
    const rungs = rungsOf(card, 'digit');
    const text = (at: number, place: number): string =>
      `${turn(VERBS[card.language], place)} (${rows[at]?.label.split(' ')[0] ?? ''})`;
    const title: Part = {
      kind: 'title',
      text: { nl: 'Competentiewoordenboek', fr: 'Dictionnaire des compétences', en: 'Competency dictionary' }[
        card.language
      ],
    };
    const meaning = { nl: 'Omschrijving', fr: 'Description', en: 'Description' }[card.language];
    const layout = (name: string, lines: readonly LaidRow[]): TableLayout => ({
      name: `${name}: ${card.name}`,
      parts: [title, table(lines)],
      formats: turn([['docx', 'html', 'md', 'xlsx', 'ods', 'csv'] as const, ['docx', 'html', 'xlsx'] as const], index),
      functions: [],
      explained: rows.length,
    });
    return [
      layout('a column for each level', [
        [label, ...rungs.map((rung) => `${level} ${rung}`)],
        ...rows.map((one, at) => [one.label, ...rungs.map((_, place) => text(at, place))]),
      ]),
      layout('a row for each level', [
        [label, level, meaning],
        ...rows.flatMap((one, at) => rungs.map((rung, place) => [one.label, rung, text(at, place)])),
      ]),
      layout('a row for each level, names once', [
        [label, level, meaning],
        ...rows.flatMap((one, at) => rungs.map((rung, place) => [place === 0 ? one.label : '', rung, text(at, place)])),
      ]),
    ];
  });
}

/** Letters whose legend says which end is high, wherever it stands. */
export function letters(): readonly TableLayout[] {
  return CARDS.flatMap((card): readonly TableLayout[] => {
    const [label, level] = HEAD[card.language];
    const asked = askedOf(card, { hasLength: true });
    const rows = [
      [label, level],
      ...clusteredRows(card).map((one) => [
        one.label,
        one.level === undefined ? '' : printedRung(card, one.level, 'letter'),
      ]),
    ];
    const equals: Part = { kind: 'text', text: legendOf(card, 'letter') };
    const ends: Part = { kind: 'text', text: legendOf(card, 'letter', 'ends') };
    const first = card.words.map((_, place) => place);
    const legend = table([
      [level, { nl: 'Betekenis', fr: 'Signification', en: 'Meaning' }[card.language]],
      ...(card.isTopA ? first.toReversed() : first).map((place) => [
        printedRung(card, place + 1, 'letter'),
        card.words[place] ?? '',
      ]),
    ]);
    return [
      cardLayout('legend above', card, [equals, table(rows)], asked),
      cardLayout('legend below', card, [table(rows), equals], asked),
      cardLayout('ends above', card, [ends, table(rows)], asked),
      cardLayout('ends below', card, [table(rows), ends], asked),
      cardLayout('legend in a table above', card, [legend, table(rows)], asked),
      cardLayout('legend in a table below', card, [table(rows), legend], asked),
      {
        ...cardLayout('legend on the first sheet', card, [table(rows)], asked, { formats: ['xlsx', 'ods'] }),
        parts: [{ kind: 'sheet', text: 'Uitleg' }, equals, { kind: 'sheet', text: card.title }, table(rows)],
      },
      {
        ...cardLayout('legend in a table on another sheet', card, [table(rows)], asked, { formats: ['xlsx', 'ods'] }),
        parts: [{ kind: 'sheet', text: card.title }, table(rows), { kind: 'sheet', text: 'Legende' }, legend],
      },
    ];
  });
}
