import { describe, expect, it } from 'vitest';
import { ingest } from '../../../../src/ingest.ts';
import { withTablesBeside } from '../../../../src/core/extract/table/tables-beside.ts';
import type { RowBlock, SourceText } from '../../../../src/core/model/source-text.ts';

const HEADER = ['Gedrag', 'Vereist', '', 'Vakkennis', 'Vereist'];
const BODY = [
  ['Empathie', '+++', '', 'Hygiëne', '++'],
  ['Discretie', '++', '', 'Tillen', '+'],
  ['Geduld', '+', '', '', ''],
];

function source(rows: readonly (readonly string[])[]): SourceText {
  const blocks = rows.map((texts, index): RowBlock => ({
    kind: 'row',
    table: 0,
    cells: texts.map((text, column) => ({ text, column })),
    at: { line: index + 1 },
    gapBefore: false,
  }));
  return { file: 'a.csv', format: 'csv', lines: [], blocks };
}

describe('two lists of competencies beside each other', () => {
  it('are two tables, the left one first', () => {
    const { blocks } = withTablesBeside(source([HEADER, ...BODY]));
    const rows = blocks.filter((block) => block.kind === 'row');
    expect(rows.map((row) => row.cells.map(({ text }) => text).filter((text) => text !== ''))).toEqual([
      ['Gedrag', 'Vereist'],
      ['Empathie', '+++'],
      ['Discretie', '++'],
      ['Geduld', '+'],
      ['Vakkennis', 'Vereist'],
      ['Hygiëne', '++'],
      ['Tillen', '+'],
    ]);
    expect(new Set(rows.map((row) => row.table)).size).toBe(2);
  });

  it.each([
    [
      'no column between them is empty',
      [
        ['Gedrag', 'Vereist', 'Vakkennis', 'Vereist'],
        ['Empathie', '3', 'Tillen', '2'],
      ],
    ],
    ['the words for the levels differ', [['Gedrag', 'Vereist', '', 'Vakkennis', 'Toelichting'], ...BODY]],
    ['the second names no group', [['Gedrag', 'Vereist', '', 'Ploegbaas', 'Vereist'], ...BODY]],
    ['text stands in the column between', [HEADER, ['Empathie', '3', 'en', 'Tillen', '2'], ...BODY]],
  ])('are one table where %s', (_, rows) => {
    const printed = source(rows);
    expect(withTablesBeside(printed)).toBe(printed);
  });

  it('are both read, with their groups', async () => {
    const text = [
      'Functiefiche zorgkundige',
      '',
      ...[HEADER, ...BODY].map((row) => row.join(';')),
      '',
      '+ = basis',
      '++ = gevorderd',
      '+++ = expert',
    ].join('\n');
    const { readings } = await ingest('fiche.csv', new TextEncoder().encode(text));
    const found = readings[0]?.profile?.requirements.map(
      (one) => `${one.cluster ?? ''}/${one.label} ${String(one.required)}`,
    );
    expect(found).toEqual(expect.arrayContaining(['Gedrag/Empathie 3', 'Vakkennis/Hygiëne 2', 'Vakkennis/Tillen 1']));
  });
});
