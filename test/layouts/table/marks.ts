import { CARDS, rungsOf, type Card, type Notation } from '../card.ts';
import { STYLED, type Format, type LaidCell, type LaidRow, type Part, type Run } from '../table-document.ts';
import { askedOf, cardLayout, clusteredRows, turn, type TableLayout } from '../table-layout.ts';

const LABEL: Readonly<Record<Card['language'], string>> = { nl: 'Competentie', fr: 'Compétence', en: 'Competency' };
const LEVEL: Readonly<Record<Card['language'], string>> = { nl: 'Niveau', fr: 'Niveau', en: 'Level' };
/** A mark and what stands in the columns that are not marked. */
const MARKS: readonly (readonly [string, string])[] = [
  ['x', ''],
  ['X', '-'],
  ['✓', ''],
  ['●', '○'],
  ['☒', '☐'],
  ['☑', '☐'],
  ['x', 'nvt'],
  ['✔', '–'],
  ['v', ''],
  ['[x]', '[ ]'],
  ['ja', 'nee'],
  ['√', ''],
  ['■', '□'],
  ['(x)', ''],
];
const NOTATIONS: readonly Notation[] = ['digit', 'roman', 'word', 'digit', 'letter'];

/** The headers over the columns of levels: letters from A on. */
function headersOf(card: Card, notation: Notation, isNamed: boolean): readonly string[] {
  const rungs = notation === 'letter' ? card.words.map((_, index) => 'ABCDE'.charAt(index)) : rungsOf(card, notation);
  return isNamed && notation !== 'word' ? rungs.map((rung) => `${LEVEL[card.language]} ${rung}`) : rungs;
}

/** One column per level, with a mark of every kind under the level that is asked. */
export function markColumns(): readonly TableLayout[] {
  return MARKS.filter(([mark]) => mark !== '(x)').flatMap(([mark, none], index) =>
    [0, 1, 2].map((step): TableLayout => {
      const card = turn(CARDS, index + step * 3);
      const notation = turn(NOTATIONS, index + step);
      const headers = headersOf(card, notation, step === 1);
      const isOver = step === 2;
      const rows: LaidRow[] = isOver
        ? [
            [
              { text: LABEL[card.language], rows: 2 },
              { text: LEVEL[card.language], span: headers.length },
            ],
            headers,
          ]
        : [[LABEL[card.language], ...headers]];
      rows.push(
        ...clusteredRows(card).map(({ label, level }) => [
          label,
          ...headers.map((_, place) => (place + 1 === level ? mark : none)),
        ]),
      );
      const formats: readonly Format[] = isOver
        ? ['docx', 'html', 'xlsx', 'ods', 'csv']
        : ['docx', 'html', 'md', 'xlsx', 'ods', 'csv', 'tsv'];
      const name = `${mark} and "${none}" under ${headers.join(' ')}${isOver ? ' below one header' : ''}`;
      const asked = askedOf(card, { hasLength: true });
      return notation === 'letter'
        ? cardLayout(name, card, [{ kind: 'table', rows }], withOpenEnds(asked, headers.length), {
            formats,
            doubt: /letter-levels/u,
          })
        : cardLayout(name, card, [{ kind: 'table', rows }], asked, { formats });
    }),
  );
}

/** What letters ask of which nothing says whether A is the lowest or the highest. */
function withOpenEnds(asked: ReturnType<typeof askedOf>, length: number): ReturnType<typeof askedOf> {
  return asked.map((one) => {
    if (one.required === undefined) return one;
    const [low, high] = [one.required, length + 1 - one.required].sort((a, b) => a - b);
    return low === undefined || high === undefined || low === high ? one : { ...one, required: low, possible: high };
  });
}

/** Every column up to the level that is asked is marked. */
export function cumulativeMarks(): readonly TableLayout[] {
  return MARKS.filter(([mark]) => mark !== '(x)' && mark !== 'ja').map(([mark, none], index): TableLayout => {
    const card = turn(CARDS, index);
    const headers = headersOf(card, turn(NOTATIONS, index), index % 2 === 0);
    const rows = [
      [LABEL[card.language], ...headers],
      ...clusteredRows(card).map(({ label, level }) => [
        label,
        ...headers.map((_, place) => (place < (level ?? 0) ? mark : none)),
      ]),
    ];
    return cardLayout(
      `${mark} up to the level, else "${none}"`,
      card,
      [{ kind: 'table', rows }],
      askedOf(card, { hasLength: true }),
    );
  });
}

/** All levels in one cell, with a box before or behind each. */
export function boxesInOneCell(): readonly TableLayout[] {
  const forms: readonly (readonly [string, (rung: string, isAsked: boolean) => string, string])[] = [
    ['box before', (rung, isAsked) => `${isAsked ? '☒' : '☐'} ${rung}`, ' '],
    ['tick before', (rung, isAsked) => `${isAsked ? '☑' : '☐'} ${rung}`, '  '],
    ['box behind', (rung, isAsked) => `${rung} ${isAsked ? '☒' : '☐'}`, ' '],
    ['typed box', (rung, isAsked) => `[${isAsked ? 'x' : ' '}] ${rung}`, ' '],
    ['box with stroke', (rung, isAsked) => `${isAsked ? '☒' : '☐'} ${rung}`, ' / '],
    ['filled circle', (rung, isAsked) => `${isAsked ? '●' : '○'} ${rung}`, ' '],
    ['filled square', (rung, isAsked) => `${isAsked ? '■' : '□'} ${rung}`, ' '],
  ];
  return forms.flatMap(([name, write, between], index) =>
    (['digit', 'word', 'roman'] as const).map((notation, step): TableLayout => {
      const card = turn(CARDS, index + step);
      const rungs = rungsOf(card, notation);
      const cell = (level: number | undefined): string =>
        rungs.map((rung, place) => write(rung, place + 1 === level)).join(between);
      const rows = [
        [LABEL[card.language], LEVEL[card.language]],
        ...clusteredRows(card).map(({ label, level }) => [label, cell(level)]),
      ];
      return cardLayout(`${name}, ${notation}`, card, [{ kind: 'table', rows }], askedOf(card, { hasLength: true }));
    }),
  );
}

/** All levels in one cell or in a column each, and only the look of one says that it is asked. */
export function shownByLook(): readonly TableLayout[] {
  const looks = ['bold', 'underlined'] as const;
  return looks.flatMap((look, index) =>
    (['digit', 'word', 'columns', 'texts'] as const).map((form, step): TableLayout => {
      const card = turn(CARDS, index * 4 + step);
      const rungs = rungsOf(card, form === 'digit' || form === 'columns' ? 'digit' : 'word');
      const runsIn = (level: number | undefined): LaidCell => ({
        text: '',
        runs: rungs.flatMap((text, place): readonly Run[] => [
          ...(place === 0 ? [] : [{ text: form === 'digit' ? ' ' : ' / ' }]),
          place + 1 === level ? { text, look } : { text },
        ]),
      });
      const isColumns = form === 'columns' || form === 'texts';
      const cellOf = (text: string, isAsked: boolean): LaidCell =>
        !isAsked ? { text } : look === 'bold' ? { text, isBold: true } : { text, runs: [{ text, look }] };
      const header = isColumns
        ? [LABEL[card.language], ...rungs.map((_, place) => `${LEVEL[card.language]} ${String(place + 1)}`)]
        : [LABEL[card.language], LEVEL[card.language]];
      const rows: LaidRow[] = [
        header,
        ...clusteredRows(card).map(({ label, level }): LaidRow =>
          isColumns
            ? [
                label,
                ...rungs.map((rung, place) =>
                  cellOf(form === 'columns' ? rung : `Werkt op het niveau ${rung}`, place + 1 === level),
                ),
              ]
            : [label, runsIn(level)],
        ),
      ];
      const tables: Part[] = [{ kind: 'table', rows }];
      return cardLayout(`${look}, ${form}`, card, tables, askedOf(card, { hasLength: true }), { formats: STYLED });
    }),
  );
}

/** Several marks in one row that do not run from the first: only the lowest is sure. */
export function doubtfulMarks(): readonly TableLayout[] {
  return CARDS.filter((card) => card.words.length > 3).map((card): TableLayout => {
    const headers = rungsOf(card, 'digit');
    const rows = [
      [LABEL[card.language], ...headers],
      ...clusteredRows(card).map(({ label, level }, index) => [
        label,
        ...headers.map((_, place) =>
          place + 1 === level || (index === 0 && place + 1 === (level === 2 ? 4 : 2)) ? 'x' : '',
        ),
      ]),
    ];
    const asked = askedOf(card, { hasLength: true }).map((one, index) => {
      const levels = [one.required ?? 0, one.required === 2 ? 4 : 2].sort();
      return index > 0 ? one : { ...one, required: levels[0] ?? 0, possible: levels[1] ?? 0 };
    });
    return cardLayout('two marks in one row', card, [{ kind: 'table', rows }], asked, {
      doubt: /two-marks|skipped-mark/u,
    });
  });
}
