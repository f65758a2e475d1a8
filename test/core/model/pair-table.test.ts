import { describe, expect, it } from 'vitest';
import { NO_PAIRS, type PairAnalysis } from '../../../src/core/model/analysis.ts';
import { pairAt, rowPlace, setFigures, sharedPlace } from '../../../src/core/model/pair-table.ts';
import { pairTable } from '../../pair-rows.ts';

const there: PairAnalysis = {
  overlap: { low: 0.25, high: 0.5 },
  transfer: { low: 0.3, high: 0.6 },
  shared: { low: 3, high: 6 },
  union: { low: 12, high: 14 },
  viaCrosswalk: true,
  viaAlignment: false,
};
const back: PairAnalysis = { ...there, transfer: { low: 0.4, high: 0.8 } };
const nothing: PairAnalysis = {
  shared: { low: 0, high: 0 },
  union: { low: 2, high: 2 },
  viaCrosswalk: false,
  viaAlignment: true,
};

describe('a table of pairs', () => {
  it('gives back every pair in both directions, absent shares as absent', () => {
    const table = pairTable([
      [nothing, there],
      [back, nothing],
    ]);
    expect(pairAt(table, 0, 1)).toEqual(there);
    expect(pairAt(table, 1, 0)).toEqual(back);
    expect(pairAt(table, 1, 1)).toEqual(nothing);
    const row = new Float64Array(12);
    setFigures(row, 0, there, back);
    expect([...row]).toEqual([0.25, 0.5, 0.3, 0.6, 0.4, 0.8, 3, 6, 12, 14, 1, 0]);
  });

  it('works out a pair without a row from the crosses that both share', () => {
    const table = {
      size: 3,
      totals: Uint32Array.of(4, 6, 0),
      shared: Uint16Array.of(2, 0, 0),
      rows: new Uint32Array(6),
      figures: new Float64Array(0),
    };
    expect(pairAt(table, 0, 1)).toEqual({
      overlap: { low: 0.25, high: 0.25 },
      transfer: { low: 2 / 6, high: 2 / 6 },
      shared: { low: 2, high: 2 },
      union: { low: 8, high: 8 },
      viaCrosswalk: false,
      viaAlignment: false,
    });
    expect(pairAt(table, 1, 0)?.transfer).toEqual({ low: 0.5, high: 0.5 });
    expect(pairAt(table, 0, 0)).toMatchObject({ overlap: { low: 1, high: 1 }, shared: { low: 4, high: 4 } });
    // Who asks nothing shares nothing that could be a share of anything.
    expect(pairAt(table, 0, 2)).toEqual({
      shared: { low: 0, high: 0 },
      union: { low: 4, high: 4 },
      viaCrosswalk: false,
      viaAlignment: false,
    });
  });

  it('numbers the pairs one after another', () => {
    const places: number[] = [];
    const rows: number[] = [];
    for (let first = 0; first < 5; first += 1)
      for (let second = first; second < 5; second += 1) {
        rows.push(rowPlace(5, first, second));
        if (second > first) places.push(sharedPlace(5, first, second));
      }
    expect(rows).toEqual(Array.from({ length: 15 }, (_, place) => place));
    expect(places).toEqual(Array.from({ length: 10 }, (_, place) => place));
    expect([sharedPlace(4, 1, 2), rowPlace(4, 1, 1)]).toEqual([3, 4]);
  });

  it('knows no pair outside its list', () => {
    expect(pairAt(NO_PAIRS, 0, 1)).toBeUndefined();
    expect(pairAt(pairTable([[nothing]]), 0, 1)).toBeUndefined();
    expect(pairAt(pairTable([[nothing]]), -1, 0)).toBeUndefined();
  });
});
