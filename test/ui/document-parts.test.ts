import { describe, expect, it } from 'vitest';
import type { SourceTables } from '../../src/core/model/source-table.ts';
import { documentParts, widestTable } from '../../src/ui/document-parts.ts';

const row = (line: number, to = line) => ({ line, to, cells: [0, 1, 2].map((column) => ({ column, text: 'x' })) });
const TABLES: SourceTables = { tables: [{ rows: [row(3), row(4, 5)] }, { rows: [row(8), row(9), row(10)] }] };

const shown = (from: number, to: number, tables: SourceTables | undefined = TABLES) =>
  documentParts(tables, { from, to }).map((part) =>
    part.kind === 'lines' ? [part.from, part.to] : { rows: part.rows.map(({ line }) => line), on: part.isContinued },
  );

describe('a document with tables', () => {
  it('has its lines and tables in their order, each line once', () => {
    expect(shown(1, 12)).toEqual([
      [1, 2],
      { rows: [3, 4], on: false },
      [6, 7],
      { rows: [8, 9, 10], on: false },
      [11, 12],
    ]);
    expect(shown(1, 12, { tables: [] })).toEqual([[1, 12]]);
  });

  it('shows of a table the rows in the lines that are shown', () => {
    expect(shown(5, 9)).toEqual([{ rows: [4], on: true }, [6, 7], { rows: [8, 9], on: false }]);
    expect(shown(6, 7)).toEqual([[6, 7]]);
  });

  it('knows how wide it is', () => {
    expect([widestTable(TABLES), widestTable(undefined)]).toEqual([3, 0]);
  });
});
