import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../src/core/model/profile.ts';
import { sourceTables } from '../../../src/core/model/source-table.ts';
import { levelCells } from '../../../src/core/review/level-cells.ts';
import { readText } from '../../../src/read/read-text.ts';

const tablesOf = (...lines: readonly string[]) => sourceTables(readText('kaart.tsv', lines.join('\n')));
const at = (line: number, column?: number) => ({ line, ...(column === undefined ? {} : { column }) });

/** Line and column of each cell. */
function cells(requirements: readonly Requirement[], ...lines: readonly string[]) {
  return levelCells(requirements, tablesOf(...lines)).map((spots) =>
    spots.map(({ row, column }) => [row.line, column]),
  );
}

describe('the cell in which a level stands', () => {
  it('is the one with the figure, the word or the text that was read', () => {
    const scale = { levels: 3, labels: ['basis', 'vlot', 'expert'] };
    const read: readonly Requirement[] = [
      { label: 'Varen', required: 2, scale, at: at(1) },
      { label: 'Roeien', required: 3, requiredLabel: '3 - expert', scale, at: at(2) },
      { label: 'Zeilen', required: 2, scale, at: at(3) },
      { label: 'Peilen', required: 2, scale, at: at(4) },
      { label: 'Knopen', required: 1, scale, at: at(5) },
    ];
    const lines = ['Varen\t2', 'Roeien\t3 - expert', 'Zeilen\tniveau 2', 'Peilen\tvlot', 'Knopen\tI'];
    expect(cells(read, ...lines)).toEqual([[[1, 1]], [[2, 1]], [[3, 1]], [[4, 1]], [[5, 1]]]);
  });

  it('is the one in the column that says the level of most rows, and none where two say as much', () => {
    const read: readonly Requirement[] = [
      { label: 'Varen', required: 2, at: at(1) },
      { label: 'Roeien', required: 3, at: at(2) },
      { label: 'Zeilen', required: 1, at: at(3) },
    ];
    expect(cells(read, '2\tVaren\t2\tja', '1\tRoeien\t3\tja', '3\tZeilen\t1\tja')).toEqual([
      [[1, 2]],
      [[2, 2]],
      [[3, 2]],
    ]);
    expect(cells(read, 'Varen\t2\t2', 'Roeien\t3\t3', 'Zeilen\t1\t1')).toEqual([[], [], []]);
  });

  it('is each that is ticked, and none that is left open', () => {
    const read: readonly Requirement[] = [
      { label: 'Varen', required: 2, at: at(1) },
      { label: 'Roeien', required: 1, requiredPossible: 2, at: at(2) },
      { label: 'Zeilen', required: 1, at: at(3) },
    ];
    const lines = ['Varen\t\tX\t', 'Roeien\t✓\t✓\t', 'Zeilen\t☒\t☐\t☐'];
    expect(cells(read, ...lines)).toEqual([
      [[1, 2]],
      [
        [2, 1],
        [2, 2],
      ],
      [[3, 1]],
    ]);
  });

  it('is the column that the place names, also where others say the same', () => {
    const read: readonly Requirement[] = [
      { label: 'Varen', required: 2, at: at(2, 2) },
      { label: 'Varen', required: 2, at: at(2, 3) },
      { label: 'Varen', required: 2, at: at(2, 9) },
    ];
    expect(cells(read, 'Competentie\tKok\tStuurman', 'Varen\t2\t2')).toEqual([[[2, 1]], [[2, 2]], []]);
  });

  it('is, below a name that heads a column, each that says the highest level', () => {
    const byTask = [
      { task: 'Inscheppen', level: 1 },
      { task: 'Opdienen', level: 3 },
    ];
    const read: readonly Requirement[] = [{ label: 'Varen', required: 3, byTask, at: at(1, 2) }];
    expect(cells(read, 'Taak\tVaren\tRoeien', 'Inscheppen\t1\t3', 'Opdienen\t3\t1')).toEqual([[[3, 1]]]);
  });

  it('is, where no level was read, the one in which the others have theirs', () => {
    const read: readonly Requirement[] = [
      { label: 'Varen', required: 2, at: at(1) },
      { label: 'Roeien', required: 3, at: at(2) },
      { label: 'Zeilen', at: at(3) },
    ];
    expect(cells(read, 'Varen\t2', 'Roeien\t3', 'Zeilen\t2?')).toEqual([[[1, 1]], [[2, 1]], [[3, 1]]]);
    expect(cells(read.slice(1), 'x\ty', 'Roeien\t3', 'Zeilen\t2?')).toEqual([[[2, 1]], []]);
  });

  it('is none for a row of running text, and never the one with the name', () => {
    const read: readonly Requirement[] = [
      { label: 'Varen', required: 2, at: at(1) },
      { label: 'Niveau 2', required: 2, at: at(2) },
      { label: 'Elders', required: 2 },
    ];
    expect(cells(read, 'Varen 2', 'Niveau 2\tuitleg', 'Roeien\t3')).toEqual([[], [], []]);
  });
});
