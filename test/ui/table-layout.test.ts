import { describe, expect, it } from 'vitest';
import type { TableCell, TableRow } from '../../src/core/model/source-table.ts';
import { tableLayout } from '../../src/ui/table-layout.ts';

const row = (line: number, ...cells: readonly (TableCell | string)[]): TableRow => ({
  line,
  to: line,
  cells: cells.map((one, column) => (typeof one === 'string' ? { column, text: one } : one)),
});

/** Each cell as its text, how far it reaches, and whether it heads or is narrow. */
const drawn = (rows: readonly TableRow[], firstRead?: TableRow) =>
  tableLayout(rows, firstRead).map(({ cells }) =>
    cells.map(({ cell, columns, rows: high, isHeader, isNarrow }) =>
      [cell.text, columns, high, isHeader ? 'H' : '', isNarrow ? 'n' : ''].join(' ').trimEnd(),
    ),
  );

describe('a table of a document', () => {
  it('keeps each cell in its column beside one that reaches down', () => {
    const rows = [
      row(1, { column: 0, text: 'Gedrag', rows: 2 }, 'Varen lang', 'X'),
      row(2, { column: 1, text: 'Roeien lang' }, { column: 2, text: '' }),
      row(3, 'Techniek', 'Knopen', 'X'),
    ];
    expect(drawn(rows)).toEqual([
      ['Gedrag 1 2', 'Varen lang 1 1', 'X 1 1  n'],
      ['Roeien lang 1 1', ' 1 1  n'],
      ['Techniek 1 1', 'Knopen 1 1', 'X 1 1  n'],
    ]);
  });

  it('has no narrow column where one cell holds words', () => {
    const rows = [row(1, 'Schaal', '9'), row(2, 'Norm', 'Medewerker uitvoering I'), row(3, 'Graad', 'hbo')];
    expect(drawn(rows).flat().join(' ')).not.toContain(' n');
  });

  it('ends a cell that reaches down where a row has a cell of its own, and fills a short row up', () => {
    const rows = [row(1, { column: 0, text: 'Gedrag', rows: 9 }, 'Varen', 'lange tekst'), row(2, 'Techniek', 'Knopen')];
    expect(drawn(rows)).toEqual([
      ['Gedrag 1 1', 'Varen 1 1', 'lange tekst 1 1'],
      ['Techniek 1 1', 'Knopen 1 1', ' 1 1'],
    ]);
  });

  it('heads a table with the row right above the first that was read, where the format marks none', () => {
    const title = row(1, { column: 0, text: 'Dienst Zee', span: 2 });
    const over = row(2, { column: 0, text: 'Competentie', rows: 2 }, 'Niveau');
    const under = row(3, { column: 1, text: 'Graad' });
    const read = row(4, 'Varen', 'midden');
    const heads = (rows: readonly TableRow[], first?: TableRow) =>
      tableLayout(rows, first).map(({ cells }) => cells[0]?.isHeader);
    expect(heads([title, over, under, read], read)).toEqual([false, true, true, false]);
    expect(heads([title, row(2, 'Competentie', 'Niveau'), read], read)).toEqual([false, true, false]);
    expect(heads([{ ...title, isHeader: true }, over, read], read)).toEqual([true, false, false]);
    expect(heads([title, over], undefined)).toEqual([false, false]);
    expect(heads([read], read)).toEqual([false]);
  });
});
