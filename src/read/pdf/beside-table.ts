import { middleOf } from './grid-rows.ts';
import { besideRun, columnsOf } from './page-columns.ts';
import type { Line, Rule, Word } from './page-content.ts';
import { pageLines } from './page-lines.ts';
import type { RuledGrid } from './ruled-grids.ts';

/** Where a page parts into two columns of which one holds a ruled table: across, and from where to where down. */
export interface BesideTable {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** Points of white between a table and what stands beside it. */
const GUTTER = 10;
/** Words and lines beside a table that make a column: fewer are a note in the margin. */
const FEWEST_WORDS = 6;
const FEWEST_LINES = 3;

/**
 * Finds a ruled table beside which other text or another table stands level, or that ends the first of two columns where the
 * second is shorter; undefined where there is none.
 */
export function besideTable(
  words: readonly Word[],
  grids: readonly RuledGrid[],
  across: readonly Rule[] = [],
): BesideTable | undefined {
  return levelTable(words, grids) ?? footTable(words, grids, across);
}

function levelTable(words: readonly Word[], grids: readonly RuledGrid[]): BesideTable | undefined {
  for (const grid of grids) {
    const [left = 0, right = 0] = [grid.xs[0], grid.xs.at(-1)];
    const [top = 0, bottom = 0] = [grid.ys[0], grid.ys.at(-1)];
    const level = words.filter((word) => middleOf(word)[1] > top && middleOf(word)[1] < bottom);
    const before = level.filter((word) => word.x1 <= left - GUTTER);
    const after = level.filter((word) => word.x0 >= right + GUTTER);
    for (const [beside, x] of [
      [before, (Math.max(...before.map((word) => word.x1)) + left) / 2],
      [after, (Math.min(...after.map((word) => word.x0)) + right) / 2],
    ] as const) {
      if (beside.length < FEWEST_WORDS || pageLines(beside).length < FEWEST_LINES) continue;
      if (grids.some((one) => (one.xs[0] ?? 0) < x && (one.xs.at(-1) ?? 0) > x && isLevel(one, grid))) continue;
      const run = besideRun(words, x, top);
      if (run === undefined) continue;
      return { x, top: Math.min(run.top, top - 1), bottom: Math.max(run.bottom, bottom + 1) };
    }
  }
  return undefined;
}

/** A table right below the first column, where the second has ended higher up: it goes on with what stands over it. */
function footTable(
  words: readonly Word[],
  grids: readonly RuledGrid[],
  across: readonly Rule[],
): BesideTable | undefined {
  for (const grid of grids) {
    const [left = 0, right = 0] = [grid.xs[0], grid.xs.at(-1)];
    const [top = 0, bottom = 0] = [grid.ys[0], grid.ys.at(-1)];
    const above = words.filter((word) => middleOf(word)[1] < top);
    const columns = columnsOf(above, across);
    const [first, second] = columns.slice(-2).map((lines) => extentOf(lines));
    if (columns.length < 2 || first === undefined || second === undefined) continue;
    const isFoot = first.bottom > second.bottom && first.x1 > left && first.x0 < right;
    if (!isFoot || second.x0 < Math.max(right, first.x1) + GUTTER) continue;
    const x = (Math.max(right, first.x1) + second.x0) / 2;
    const run = besideRun(above, x, first.bottom);
    if (run === undefined) continue;
    const isCrossed = grids.some(
      (one) =>
        (one.xs[0] ?? 0) < x && (one.xs.at(-1) ?? 0) > x && (one.ys.at(-1) ?? 0) > run.top && (one.ys[0] ?? 0) < bottom,
    );
    if (!isCrossed) return { x, top: run.top, bottom: bottom + 1 };
  }
  return undefined;
}

function extentOf(lines: readonly Line[]): { readonly x0: number; readonly x1: number; readonly bottom: number } {
  return {
    x0: Math.min(...lines.map((line) => line.x0)),
    x1: Math.max(...lines.map((line) => line.x1)),
    bottom: Math.max(...lines.map((line) => line.y)),
  };
}

function isLevel(one: RuledGrid, other: RuledGrid): boolean {
  return (one.ys[0] ?? 0) < (other.ys.at(-1) ?? 0) && (one.ys.at(-1) ?? 0) > (other.ys[0] ?? 0);
}
