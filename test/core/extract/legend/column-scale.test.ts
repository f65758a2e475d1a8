import { describe, expect, it } from 'vitest';
import { columnScale } from '../../../../src/core/extract/legend/column-scale.ts';

const levels = (...texts: readonly string[]): readonly number[] => columnScale(texts, true, true).levels;

describe('numbers over columns of levels', () => {
  it('are the levels, also where the lowest or some in between are not printed', () => {
    expect(levels('Niveau 2', 'Niveau 3', 'Niveau 4')).toEqual([2, 3, 4]);
    expect(levels('1', '3', '5')).toEqual([1, 3, 5]);
    expect(levels('4', '2', '1')).toEqual([4, 2, 1]);
    expect(levels('2 vlot', '3 sterk')).toEqual([2, 3]);
  });

  it('count by their place where they do not run one way, as a scan may have them', () => {
    expect(levels('1', '7', '3', '4')).toEqual([1, 2, 3, 4]);
    expect(levels('1', '1', '2')).toEqual([1, 2, 3]);
    expect(levels('laag', 'midden', 'hoog')).toEqual([1, 2, 3]);
  });

  it('name no rung that is left out', () => {
    expect(columnScale(['2 vlot', '3 sterk'], true, true).scale).toEqual({ levels: 3 });
    expect(columnScale(['1 basis', '2 vlot'], true, true).scale).toEqual({ levels: 2, labels: ['1 basis', '2 vlot'] });
  });
});
