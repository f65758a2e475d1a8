import { describe, expect, it } from 'vitest';
import type { FunctionProfile } from '../../src/core/model/profile.ts';
import { rowAtSpot, rowsByCell, reviewedFile } from '../../src/ui/reviewed-file.ts';
import { importItem } from '../state/import-item.ts';

const cell = (column: number, text: string) => ({ column, text });
const ROW = { line: 2, to: 3, cells: [cell(0, 'Peilen'), cell(1, '2'), cell(2, '1')] };
const OTHER = { line: 4, to: 4, cells: [cell(0, 'Roeien'), cell(1, '3'), cell(2, '3')] };

/** Two functions of one matrix. */
const profiles = [2, 3].map((column): FunctionProfile => ({
  title: `Functie ${String(column)}`,
  resultAreas: [],
  conditions: [],
  payScales: [],
  requirements: [
    { label: 'Peilen', required: column === 2 ? 2 : 1, at: { line: 2, column } },
    { label: 'Roeien', required: 3, at: { line: 4, column } },
  ],
}));

const FILE = reviewedFile(
  importItem({
    readings: [{ file: 'matrix.docx', kind: 'function-profile', profiles, diagnostics: [] }],
    reviews: profiles.map((one) => ({ asRead: one, corrected: one, corrections: [], conflicts: [] })),
    lines: ['', 'Peilen\t2\t1', '', 'Roeien\t3\t3'],
    tables: { tables: [{ rows: [ROW, OTHER] }] },
  }),
);

describe('what was read from a file, and where in its tables', () => {
  it('knows the cell in which the level of each row stands, and back', () => {
    expect(FILE.parts.map(({ rows }) => rows.map(({ spots }) => spots))).toEqual([
      [[{ row: ROW, column: 1 }], [{ row: OTHER, column: 1 }]],
      [[{ row: ROW, column: 2 }], [{ row: OTHER, column: 2 }]],
    ]);
    expect(rowsByCell(FILE).get(OTHER)?.get(2)).toEqual({ label: 'Roeien', isOpen: false });
    expect(rowsByCell(FILE).get(OTHER)?.has(0)).toBe(false);
  });

  it('leads from a cell to the row whose level stands in it, and from another to one of the function one is in', () => {
    expect(rowAtSpot(FILE, { line: 4, column: 2, row: OTHER }, undefined)).toEqual({ part: 1, row: 1 });
    expect(rowAtSpot(FILE, { line: 4, column: 0, row: OTHER }, { part: 1, row: 0 })).toEqual({ part: 1, row: 1 });
    expect(rowAtSpot(FILE, { line: 4, column: 0, row: OTHER }, undefined)).toEqual({ part: 0, row: 1 });
    // The second line of a row of the table.
    expect(rowAtSpot(FILE, { line: 3, column: 0, row: ROW }, undefined)).toEqual({ part: 0, row: 0 });
    expect(rowAtSpot(FILE, { line: 3 }, undefined)).toBeUndefined();
    expect(rowAtSpot(FILE, { line: 2 }, undefined)).toEqual({ part: 0, row: 0 });
  });
});
