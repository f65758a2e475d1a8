import type { PairAnalysis, PairTable } from '../src/core/model/analysis.ts';
import { PAIR_FIGURES, pairAt, rowPlace, setFigures } from '../src/core/model/pair-table.ts';

/** A table of pairs as rows of what it holds: the cell at [i][j] compares profile i with profile j. */
export function pairRows(table: PairTable): PairAnalysis[][] {
  const places = Array.from({ length: table.size }, (_, place) => place);
  return places.map((from) =>
    places.map((to) => {
      const pair = pairAt(table, from, to);
      if (pair === undefined) throw new Error(`no pair ${String(from)}, ${String(to)}`);
      return pair;
    }),
  );
}

/** A table of pairs that holds these rows. */
export function pairTable(cells: readonly (readonly PairAnalysis[])[]): PairTable {
  const size = cells.length;
  const rows = new Uint32Array((size * (size + 1)) / 2);
  const figures = new Float64Array(rows.length * PAIR_FIGURES);
  let row = 0;
  for (let first = 0; first < size; first += 1)
    for (let second = first; second < size; second += 1) {
      const [there, back] = [cells[first]?.[second], cells[second]?.[first]];
      if (there === undefined || back === undefined) throw new Error('not square');
      setFigures(figures, row * PAIR_FIGURES, there, back);
      row += 1;
      rows[rowPlace(size, first, second)] = row;
    }
  return {
    size,
    totals: new Uint32Array(size),
    shared: new Uint16Array((size * (size - 1)) / 2),
    rows,
    figures,
  };
}
