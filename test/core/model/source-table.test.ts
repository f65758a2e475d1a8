import { describe, expect, it } from 'vitest';
import { sourceTables } from '../../../src/core/model/source-table.ts';
import { readCsv } from '../../../src/read/read-csv.ts';
import { readHtml } from '../../../src/read/read-html.ts';
import { readText } from '../../../src/read/read-text.ts';

const rowsOf = (text: string) => sourceTables(readText('kaart.md', text)).tables.map(({ rows }) => rows);

describe('the tables of a document', () => {
  it('stand among its lines, each row with the lines that it takes up', () => {
    const [rows] = rowsOf('# Kok\n\n| Competentie | Niveau |\n|---|---|\n| Vis bakken | 2 |\n| Tellen | 3 |\n\nEinde');
    expect(rows?.map(({ line, to, isHeader, cells }) => [line, to, isHeader, cells.map(({ text }) => text)])).toEqual([
      [3, 4, true, ['Competentie', 'Niveau']],
      [5, 5, undefined, ['Vis bakken', '2']],
      [6, 7, undefined, ['Tellen', '3']],
    ]);
  });

  it('are parted by running text between them, and by a heading', () => {
    const rows = rowsOf('| Vis | 2 |\n| Soep | 1 |\n\nen verder\n\n| Brood | 3 |\n| Taart | 1 |');
    expect(rows.map((one) => one.map(({ line }) => line))).toEqual([
      [1, 2],
      [6, 7],
    ]);
  });

  it('leave a list of one column to the lines', () => {
    expect(rowsOf('| Vis |\n| Soep |')).toEqual([]);
    expect(rowsOf('Vis\nSoep')).toEqual([]);
  });

  it('leave columns out that are empty from top to bottom at an edge, and keep one between others', () => {
    const [rows] = rowsOf('Vis\t\t2\t\t\nSoep\t\t1\t\t\n');
    expect(rows?.map(({ cells }) => cells.map(({ column, text }) => [column, text]))).toEqual([
      [
        [0, 'Vis'],
        [1, ''],
        [2, '2'],
      ],
      [
        [0, 'Soep'],
        [1, ''],
        [2, '1'],
      ],
    ]);
  });

  it('know the line of each cell where a row is written over several', () => {
    const value = readHtml('a.html', '<table>\n<tr>\n<td>Vis</td>\n<td>2</td>\n</tr>\n</table>\n<p>Einde</p>');
    const [table] = sourceTables(value).tables;
    expect(table?.rows.map(({ line, to }) => [line, to])).toEqual([[2, 6]]);
    expect(table?.rows[0]?.cells.map(({ line, text }) => [line, text])).toEqual([
      [3, 'Vis'],
      [4, '2'],
    ]);
  });

  it('take in a record that goes on over its line', () => {
    const { value } = readCsv('a.csv', 'Naam;Uitleg\nVis;"bakken\nen stoven"\nSoep;koken\n');
    const [table] = value === undefined ? [] : sourceTables(value).tables;
    expect(table?.rows.map(({ line, to }) => [line, to])).toEqual([
      [1, 1],
      [2, 3],
      [4, 4],
    ]);
  });

  it('end where there would be too many cells, and say so', () => {
    const row = (line: number) => ({
      kind: 'row' as const,
      table: 0,
      at: { line },
      gapBefore: false,
      cells: Array.from({ length: 100 }, (_, column) => ({ text: 'x', column })),
    });
    const blocks = Array.from({ length: 400 }, (_, index) => row(index + 1));
    const { tables, cutAt } = sourceTables({ lines: blocks.map(() => ''), blocks });
    expect([tables[0]?.rows.length, cutAt]).toEqual([300, 301]);
    expect(sourceTables({ lines: [''], blocks: blocks.slice(0, 300) })).not.toHaveProperty('cutAt');
  });

  it('are none where one cell holds a page', () => {
    const item = (line: number) => ({ kind: 'line' as const, text: 'x', at: { line }, gapBefore: false });
    const page = (count: number) => ({
      kind: 'row' as const,
      table: 0,
      at: { line: 1 },
      gapBefore: false,
      cells: [
        { text: '', column: 0, blocks: Array.from({ length: count }, (_, index) => item(index + 1)) },
        { text: 'menu', column: 1 },
      ],
    });
    expect(sourceTables({ lines: [], blocks: [page(30)] }).tables).toEqual([]);
    expect(sourceTables({ lines: [], blocks: [page(3)] }).tables[0]?.rows[0]?.cells[0]?.pieces).toHaveLength(3);
  });
});
