import { describe, expect, it } from 'vitest';
import { legendTable } from '../../../../src/core/extract/legend/legend-table.ts';
import type { RowBlock } from '../../../../src/core/model/source-text.ts';

function row(...texts: readonly string[]): RowBlock {
  return {
    kind: 'row',
    table: 0,
    at: {},
    gapBefore: true,
    cells: texts.map((text, column) => ({ text, column })),
  };
}

describe('a legend in one row', () => {
  it.each([
    [['I – notions, avec un collègue', 'II – autonome dans les cas simples', 'III – référent pour les autres'], 3],
    [['A: basis', 'B: gevorderd', 'C: expert'], 3],
    [['1 = starter', '2 = gevorderd, zonder hulp', '3 = expert', '4 = leert het anderen aan'], 4],
  ])('%s', (cells, levels) => {
    expect(legendTable([row(...cells)])?.levels).toBe(levels);
  });

  it('is none where what follows the signs are competencies, places, or counted from elsewhere', () => {
    for (const cells of [
      ['I – plannen', 'II – luisteren', 'III – rapporteren'],
      ['1 – basiskennis Excel', '2 – plannen', '3 – luisteren'],
      ['1 – goed luisteren', '2 – goed plannen', '3 – goed schrijven'],
      ['A: stadhuis', 'B: bibliotheek', 'C: sporthal'],
      ['II – basis', 'III – gevorderd', 'IV – expert'],
    ])
      expect(legendTable([row(...cells)])).toBeUndefined();
  });
});
