import { CARDS, type Card } from '../card.ts';
import { MERGING, type Format, type LaidRow, type Part } from '../table-document.ts';
import { askedOf, cardLayout, clusteredRows, turn, type TableLayout } from '../table-layout.ts';

const HEAD: Readonly<Record<Card['language'], readonly [string, string, string]>> = {
  nl: ['Cluster', 'Competentie', 'Niveau'],
  fr: ['Groupe', 'Compétence', 'Niveau'],
  en: ['Cluster', 'Competency', 'Level'],
};

type Body = (label: string, level: number | undefined) => LaidRow;

/** A level as a number, or as a mark under one of the levels. */
function bodies(card: Card): readonly (readonly [string, readonly string[], Body])[] {
  const [, , level] = HEAD[card.language];
  const rungs = card.words.map((_, index) => String(index + 1));
  return [
    ['number', [level], (_, asked) => [asked === undefined ? '' : String(asked)]],
    ['marks', rungs, (_, asked) => rungs.map((_, place) => (place + 1 === asked ? 'x' : ''))],
  ];
}

/** The cluster as a row, as a first column in every way, as a title in the table or over it. */
export function clusterPlaces(): readonly TableLayout[] {
  return CARDS.flatMap((card, index) =>
    bodies(card).flatMap(([kind, heads, body]): readonly TableLayout[] => {
      const [cluster, label] = HEAD[card.language];
      const width = heads.length + 1;
      const asked = askedOf(card, { hasCluster: true });
      const layout = (name: string, tables: readonly Part[], formats?: readonly Format[]): TableLayout =>
        cardLayout(`${name}, ${kind}`, card, tables, asked, formats === undefined ? {} : { formats });
      const table = (rows: readonly LaidRow[]): Part => ({ kind: 'table', rows });
      const line = (one: { readonly label: string; readonly level?: number }): LaidRow => [
        one.label,
        ...body(one.label, one.level),
      ];
      const blank = Array.from({ length: heads.length }, () => '');
      const all = [
        layout(
          'merged row',
          [
            table([
              [label, ...heads],
              ...card.groups.flatMap(({ cluster: name, rows }): readonly LaidRow[] => [
                [{ text: name, span: width }],
                ...rows.map((one) => line(one)),
              ]),
            ]),
          ],
          MERGING,
        ),
        layout('row with empty cells', [
          table([
            [label, ...heads],
            ...card.groups.flatMap(({ cluster: name, rows }): readonly LaidRow[] => [
              [name, ...blank],
              ...rows.map((one) => line(one)),
            ]),
          ]),
        ]),
        layout('bold row', [
          table([
            [label, ...heads],
            ...card.groups.flatMap(({ cluster: name, rows }): readonly LaidRow[] => [
              [{ text: name, isBold: true }, ...blank],
              ...rows.map((one) => line(one)),
            ]),
          ]),
        ]),
        layout('first column repeated', [
          table([[cluster, label, ...heads], ...clusteredRows(card).map((one) => [one.cluster, ...line(one)])]),
        ]),
        layout('first column on the first row', [
          table([
            [cluster, label, ...heads],
            ...clusteredRows(card).map((one) => [one.isFirst ? one.cluster : '', ...line(one)]),
          ]),
        ]),
        layout(
          'first column merged',
          [
            table([
              [cluster, label, ...heads],
              ...clusteredRows(card).map((one): LaidRow => [
                ...(one.isFirst ? [{ text: one.cluster, rows: one.size }] : []),
                ...line(one),
              ]),
            ]),
          ],
          MERGING,
        ),
        layout(
          'first column merged, no header over it',
          [
            table([
              ['', label, ...heads],
              ...clusteredRows(card).map((one): LaidRow => [
                ...(one.isFirst ? [{ text: one.cluster, rows: one.size }] : []),
                ...line(one),
              ]),
            ]),
          ],
          MERGING,
        ),
        layout('first column repeated, no header over it', [
          table([['', label, ...heads], ...clusteredRows(card).map((one) => [one.cluster, ...line(one)])]),
        ]),
        layout('last column', [
          table([[label, ...heads, cluster], ...clusteredRows(card).map((one) => [...line(one), one.cluster])]),
        ]),
        layout(
          'name in the header of a table each',
          card.groups.map(({ cluster: name, rows }) => table([[name, ...heads], ...rows.map((one) => line(one))])),
        ),
        layout(
          'heading over a table each',
          card.groups.flatMap(({ cluster: name, rows }): readonly Part[] => [
            { kind: 'heading', text: name },
            table([[label, ...heads], ...rows.map((one) => line(one))]),
          ]),
        ),
        layout(
          'text over a table each',
          card.groups.flatMap(({ cluster: name, rows }): readonly Part[] => [
            { kind: 'text', text: name },
            table([[label, ...heads], ...rows.map((one) => line(one))]),
          ]),
        ),
        layout(
          'merged title in a table each',
          card.groups.map(({ cluster: name, rows }) =>
            table([[{ text: name, span: width }], [label, ...heads], ...rows.map((one) => line(one))]),
          ),
          MERGING,
        ),
        layout(
          'header again below every name',
          [
            table(
              card.groups.flatMap(({ cluster: name, rows }): readonly LaidRow[] => [
                [{ text: name, span: width }],
                [label, ...heads],
                ...rows.map((one) => line(one)),
              ]),
            ),
          ],
          MERGING,
        ),
      ];
      return index % 2 === 0 ? all : all.filter((_, place) => place % 2 === turn([0, 1], Math.floor(index / 2)));
    }),
  );
}
