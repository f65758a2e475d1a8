import { expect, it } from 'vitest';
import { withChosenLooks } from '../../../../src/core/extract/gradation/chosen-looks.ts';
import type { RowBlock } from '../../../../src/core/model/source-text.ts';

const row = (line: number, ...texts: readonly string[]): RowBlock => ({
  kind: 'row',
  table: 0,
  at: { line },
  gapBefore: false,
  cells: texts.map((text, column) => ({
    column,
    text: text.replaceAll('*', ''),
    ...(text.startsWith('*') ? { bold: true } : {}),
  })),
});

it('puts a box before the texts of which one is bold, and before none that have boxes', () => {
  const texts = (rows: readonly RowBlock[]): readonly string[] =>
    withChosenLooks(rows).flatMap((one) => one.cells.map((cell) => cell.text));
  const bold = [
    row(1, 'Bezorgen', '*met hulp', 'alleen', 'leert aan'),
    row(2, 'Sorteren', 'met hulp', '*alleen', 'leert aan'),
    row(3, 'Inpakken', 'met hulp', 'alleen', '*leert aan'),
  ];
  expect(texts(bold).slice(0, 4)).toEqual(['Bezorgen', '☒ met hulp', '☐ alleen', '☐ leert aan']);
  const boxed = [
    row(1, 'Bezorgen', '*☒ met hulp', '☐ alleen', '☐ leert aan'),
    row(2, 'Sorteren', '☐ met hulp', '*☒ alleen', '☐ leert aan'),
    row(3, 'Inpakken', '☐ met hulp', '☐ alleen', '*☒ leert aan'),
  ];
  expect(texts(boxed).slice(0, 4)).toEqual(['Bezorgen', '☒ met hulp', '☐ alleen', '☐ leert aan']);
});
