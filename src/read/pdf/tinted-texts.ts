import { withSetOff } from '../shaded-cells.ts';
import { colourAt } from './chosen-words.ts';
import type { PartRow } from './page-parts.ts';
import type { Tint } from './page-ground.ts';
import type { RuledGrid } from './ruled-grids.ts';

/**
 * The rows of a ruled table with the text set off that has a colour of its own among those of all levels, in row after row: it
 * says which level is asked.
 */
export function withTintedTexts(
  { xs }: RuledGrid,
  rows: readonly PartRow[],
  tints: readonly Tint[],
): readonly PartRow[] {
  if (tints.length === 0) return rows;
  const shaded = rows.map(({ cells, top, bottom }) => ({
    cells,
    fills: cells.map(({ column, span = 1 }) =>
      colourAt(tints, ((xs[column] ?? 0) + (xs[column + span] ?? 0)) / 2, (top + bottom) / 2),
    ),
  }));
  const setOff = withSetOff(shaded);
  return rows.map((row, index) => ({ ...row, cells: setOff[index] ?? row.cells }));
}
