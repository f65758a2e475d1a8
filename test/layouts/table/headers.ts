import { CARDS, rungsOf, type Card } from '../card.ts';
import { MERGING, type Format, type LaidRow, type Part } from '../table-document.ts';
import { askedOf, cardLayout, clusteredRows, turn, type TableLayout } from '../table-layout.ts';

const HEAD: Readonly<Record<Card['language'], readonly [string, string, string, string, string, string]>> = {
  nl: ['Competentie', 'Niveau', 'Totaal', '* te behalen binnen 2 jaar', 'Profiel', 'Functiekaart'],
  fr: ['Compétence', 'Niveau', 'Total', '* à atteindre dans les 2 ans', 'Profil', 'Fiche de fonction'],
  en: ['Competency', 'Level', 'Total', '* to be reached within 2 years', 'Profile', 'Job card'],
};

/** Titles, notes, totals, footnotes, repeated headers and empty rows and columns in a table of levels. */
export function rowsBetween(): readonly TableLayout[] {
  return CARDS.flatMap((card, index): readonly TableLayout[] => {
    const [label, level, total, note, profile, title] = HEAD[card.language];
    const rows = clusteredRows(card);
    const rungs = rungsOf(card, 'digit');
    const isMarked = index % 2 === 1;
    const heads = isMarked ? rungs : [level];
    const line = (one: { readonly label: string; readonly level?: number }, mark = ''): readonly string[] => [
      `${one.label}${mark}`,
      ...(isMarked ? rungs.map((rung) => (rung === String(one.level) ? 'x' : '')) : [String(one.level ?? '')]),
    ];
    const body = rows.map((one) => line(one));
    const blank = ['', ...heads.map(() => '')];
    const width = heads.length + 1;
    const asked = askedOf(card);
    const sum = rows.reduce((all, one) => all + (one.level ?? 0), 0);
    const layout = (name: string, lines: readonly LaidRow[], formats?: readonly Format[]): TableLayout =>
      cardLayout(name, card, [{ kind: 'table', rows: lines }], asked, formats === undefined ? {} : { formats });
    const table = (lines: readonly LaidRow[]): Part => ({ kind: 'table', rows: lines });
    const half = Math.ceil(body.length / 2);
    return [
      layout('title across the table', [[{ text: title, span: width }], [label, ...heads], ...body], MERGING),
      layout(
        'title and name of the function across the table',
        [
          [{ text: title, span: width }],
          [{ text: `${profile}: ${card.title}`, span: width }],
          [label, ...heads],
          ...body,
        ],
        MERGING,
      ),
      layout(
        'footnote across the table',
        [
          [label, ...heads],
          ...rows.map((one, place) => line(one, place === 1 ? ' *' : '')),
          [{ text: note, span: width }],
        ],
        MERGING,
      ),
      layout('footnote in the first cell', [
        [label, ...heads],
        ...rows.map((one, place) => line(one, place === 1 ? '*' : '')),
        [note, ...heads.map(() => '')],
      ]),
      cardLayout(
        'footnote below',
        card,
        [
          table([[label, ...heads], ...rows.map((one, place) => line(one, place === 2 ? '*' : ''))]),
          { kind: 'text', text: note },
        ],
        asked,
      ),
      layout('total', [
        [label, ...heads],
        ...body,
        [
          total,
          ...(isMarked
            ? rungs.map((rung) => String(rows.filter((one) => String(one.level) === rung).length))
            : [String(sum)]),
        ],
      ]),
      layout('header again halfway', [
        [label, ...heads],
        ...body.slice(0, half),
        [label, ...heads],
        ...body.slice(half),
      ]),
      layout('empty row below the header', [[label, ...heads], blank, ...body]),
      layout('empty rows between', [
        [label, ...heads],
        ...body.flatMap((each, place) => (place === 1 || place === 3 ? [each, blank] : [each])),
      ]),
      layout('empty column between', [
        [label, '', ...heads],
        ...body.map(([name = '', ...more]) => [name, '', ...more]),
      ]),
      layout('empty column first', [['', label, ...heads], ...body.map((each) => ['', ...each])]),
      layout('empty column last', [[label, ...heads, ''], ...body.map((each) => [...each, ''])]),
      cardLayout(
        'two tables with one header each',
        card,
        [table([[label, ...heads], ...body.slice(0, half)]), table([[label, ...heads], ...body.slice(half)])],
        asked,
      ),
      cardLayout(
        'a second table without a header',
        card,
        [table([[label, ...heads], ...body.slice(0, half)]), table(body.slice(half))],
        asked,
        { formats: ['docx', 'html'] },
      ),
    ];
  });
}

/** A header of two or three rows with merged cells. */
export function tallHeaders(): readonly TableLayout[] {
  return CARDS.flatMap((card, index): readonly TableLayout[] => {
    const [label, level, , , profile] = HEAD[card.language];
    const rungs = rungsOf(card, turn(['digit', 'word', 'roman'] as const, index));
    const marks = clusteredRows(card).map((one) => [
      one.label,
      ...rungs.map((_, place) => (place + 1 === one.level ? 'x' : '')),
    ]);
    const asked = askedOf(card, { hasLength: true });
    const table = (rows: readonly LaidRow[]): readonly Part[] => [{ kind: 'table', rows }];
    const numbers = clusteredRows(card).map((one) => [one.label, String(one.level ?? '')]);
    return [
      cardLayout(
        'level over the rungs, name beside both',
        card,
        table([
          [
            { text: label, rows: 2 },
            { text: level, span: rungs.length },
          ],
          rungs,
          ...marks,
        ]),
        asked,
        { formats: MERGING },
      ),
      cardLayout(
        'level over the rungs, nothing below the name',
        card,
        table([[label, level, ...rungs.slice(1).map(() => '')], ['', ...rungs], ...marks]),
        asked,
      ),
      cardLayout(
        'name below the level over the rungs',
        card,
        table([['', level, ...rungs.slice(1).map(() => '')], [label, ...rungs], ...marks]),
        asked,
      ),
      cardLayout(
        'three rows',
        card,
        table([
          [{ text: card.title, span: rungs.length + 1 }],
          [
            { text: label, rows: 2 },
            { text: level, span: rungs.length },
          ],
          rungs,
          ...marks,
        ]),
        asked,
        { formats: MERGING },
      ),
      cardLayout(
        'numbers and words over the columns',
        card,
        table([[label, ...rungsOf(card, 'digit')], ['', ...rungsOf(card, 'word')], ...marks]),
        asked,
      ),
      cardLayout(
        'number and word in one header',
        card,
        table([[label, ...rungsOf(card, 'word').map((word, place) => `${String(place + 1)} ${word}`)], ...marks]),
        asked,
      ),
      cardLayout(
        'number, dash and word in one header',
        card,
        table([[label, ...rungsOf(card, 'word').map((word, place) => `${String(place + 1)} - ${word}`)], ...marks]),
        asked,
      ),
      cardLayout(
        'number and word on two lines',
        card,
        table([
          [label, ...rungsOf(card, 'word').map((word, place) => `${level} ${String(place + 1)}\n${word}`)],
          ...marks,
        ]),
        asked,
        { formats: ['xlsx', 'csv'] },
      ),
      cardLayout(
        'group over name and level',
        card,
        table([[{ text: profile, span: 2 }], [label, level], ...numbers]),
        askedOf(card),
        { formats: MERGING },
      ),
    ];
  });
}
