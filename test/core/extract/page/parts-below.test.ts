import { expect, it } from 'vitest';
import type { RowBlock } from '../../../../src/core/model/source-text.ts';
import type { TablePiece } from '../../../../src/core/extract/page/piece.ts';
import { partsBelow } from '../../../../src/core/extract/page/parts-below.ts';

const table = (...rows: readonly (readonly string[])[]): TablePiece => ({
  kind: 'table',
  at: { line: 1 },
  rows: rows.map((texts, index): RowBlock => ({
    kind: 'row',
    table: 1,
    gapBefore: false,
    at: { line: index + 1 },
    cells: texts.map((text, column) => ({ text, column })),
  })),
});
const TOP = [
  ['Competentie', 'Basis', 'Expert'],
  ['Geduld', 'x', ''],
  ['Inzet', '', 'x'],
] as const;

it('parts what comes below the competencies from them', () => {
  const [own, ...below] = partsBelow(
    table(
      ...TOP,
      ['Voorwaarden', '', ''],
      ['Je werkt soms in het weekend.', '', ''],
      ['Selectie', '', ''],
      ['Een mondelinge proef.', '', ''],
    ),
  );
  expect(own?.kind === 'table' && own.rows).toHaveLength(3);
  expect(below.map((one) => [one.kind, one.kind === 'text' || one.kind === 'heading' ? one.text : ''])).toEqual([
    ['heading', 'Voorwaarden'],
    ['text', 'Je werkt soms in het weekend.'],
    ['heading', 'Selectie'],
    ['text', 'Een mondelinge proef.'],
  ]);
});

it.each([
  [
    'a row with a mark follows',
    [
      ['Voorwaarden', '', ''],
      ['Rijbewijs', 'x', ''],
    ],
  ],
  [
    'the row is the name of a group',
    [
      ['Kennis', '', ''],
      ['Kennis van de wet', '', ''],
    ],
  ],
])('leaves the table whole where %s', (_, rows) => {
  expect(partsBelow(table(...TOP, ...rows))).toHaveLength(1);
});
