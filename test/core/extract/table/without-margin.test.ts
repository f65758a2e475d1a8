import { describe, expect, it } from 'vitest';
import { withoutMargin } from '../../../../src/core/extract/table/without-margin.ts';
import type { Cell, RowBlock } from '../../../../src/core/model/source-text.ts';
import { ingest } from '../../../../src/ingest.ts';

const row = (...cells: readonly (string | Cell)[]): RowBlock => ({
  kind: 'row',
  table: 0,
  at: {},
  gapBefore: false,
  cells: cells.map((cell, column) => (typeof cell === 'string' ? { text: cell, column } : cell)),
});

describe('empty columns before a table', () => {
  it('are left out, and what spans them begins at the next', () => {
    const rows = withoutMargin([
      row('', 'Competentie', 'Tuinman'),
      row({ text: 'Zorg', column: 0, span: 3 }),
      row('', 'Netheid', '2'),
    ]);
    expect(rows[2]?.cells.map(({ text, column }) => [text, column])).toEqual([
      ['Netheid', 0],
      ['2', 1],
    ]);
    expect(rows[1]?.cells).toEqual([{ text: 'Zorg', column: 0, span: 2 }]);
    const full = [row('Competentie', 'Tuinman'), row('', '2')];
    expect(withoutMargin(full)).toBe(full);
  });

  it('hide no table of several functions', async () => {
    const cells = (...all: readonly string[]): string => `<tr>${all.map((one) => `<td>${one}</td>`).join('')}</tr>`;
    const html = `<h1>Matrix</h1><table>${cells('', 'Competentie', 'Tuinman', 'Ploegbaas')}<tr><td colspan="4">Zorg</td></tr>${cells('', 'Netheid', '2', '3')}${cells('', 'Plannen', '-', '2')}</table>`;
    const [reading] = (await ingest('matrix.html', new TextEncoder().encode(html))).readings;
    expect(reading?.profiles?.map((one) => [one.title, ...one.requirements.map((asked) => asked.required)])).toEqual([
      ['Tuinman', 2],
      ['Ploegbaas', 3, 2],
    ]);
  });
});
