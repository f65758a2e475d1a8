import { clusters } from './clusters.ts';
import type { Rule } from './page-content.ts';

/** A table that rules draw: the rules' positions, and its cells as drawn. */
export interface RuledGrid {
  /** Positions of the rules down, left to right, and of those across, top to bottom. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** A cell in the grid; a missing rule makes it span. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Points: rules as near as this are one; ends as near as this meet. */
const NEAR = 4;
const JOINED = 3;
/** Points; what is shorter draws no table. */
const SHORTEST = 8;
/** Share of a cell's side that a rule must cover to part two cells. */
const WALL = 0.5;
/** Rules and lines of one grid; what has more is a drawing. */
const MOST_LINES = 400;

interface Span {
  /** Across the direction of the rule. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Finds the tables that rules draw on a page, from top to bottom; frames around text are none. */
export function ruledGrids(rules: readonly Rule[]): readonly RuledGrid[] {
  const across = merged(
    rules.filter((one) => one.y0 === one.y1).map((one) => ({ at: one.y0, from: one.x0, to: one.x1 })),
  );
  const down = merged(
    rules.filter((one) => one.x0 === one.x1).map((one) => ({ at: one.x0, from: one.y0, to: one.y1 })),
  );
  if (across.length > MOST_LINES * 4 || down.length > MOST_LINES * 4) return [];
  return components(across, down)
    .flatMap((part) => gridOf(part.across, part.down))
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0) || (a.xs[0] ?? 0) - (b.xs[0] ?? 0));
}

/** Joins pieces of rules that lie on one line and meet. */
function merged(spans: readonly Span[]): readonly Span[] {
  const levels: Span[][] = [];
  for (const span of [...spans].sort((a, b) => a.at - b.at)) {
    const level = levels.at(-1);
    if (level === undefined || span.at - (level[0]?.at ?? 0) > 1) levels.push([span]);
    else level.push(span);
  }
  return levels
    .flatMap((level) => {
      const joined: Span[] = [];
      for (const span of [...level].sort((a, b) => a.from - b.from)) {
        const last = joined.at(-1);
        if (last === undefined || span.from - last.to > JOINED) joined.push(span);
        else joined[joined.length - 1] = { ...last, to: Math.max(last.to, span.to) };
      }
      return joined;
    })
    .filter((span) => span.to - span.from >= SHORTEST);
}

interface Part {
  readonly across: Span[];
  readonly down: Span[];
}

/** Rules that hang together by crossing or touching. */
function components(across: readonly Span[], down: readonly Span[]): readonly Part[] {
  const parents = Array.from({ length: across.length + down.length }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at && parents[at] !== undefined) at = parents[at] ?? at;
    parents[index] = at;
    return at;
  };
  for (const [i, one] of across.entries()) {
    for (const [j, other] of down.entries()) {
      const meets =
        other.at >= one.from - NEAR &&
        other.at <= one.to + NEAR &&
        one.at >= other.from - NEAR &&
        one.at <= other.to + NEAR;
      if (meets) parents[root(i)] = root(across.length + j);
    }
  }
  const parts = new Map<number, Part>();
  const partOf = (index: number): Part => {
    const part = parts.get(root(index)) ?? { across: [], down: [] };
    parts.set(root(index), part);
    return part;
  };
  for (const [i, one] of across.entries()) partOf(i).across.push(one);
  for (const [j, one] of down.entries()) partOf(across.length + j).down.push(one);
  return [...parts.values()];
}

function gridOf(across: readonly Span[], down: readonly Span[]): readonly RuledGrid[] {
  if (across.length === 0 || down.length === 0) return [];
  const xs = withEnds(down, across);
  const ys = withEnds(across, down);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns > MOST_LINES || rows > MOST_LINES) return [];
  const isWallRight = (row: number, column: number): boolean =>
    covered(down, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0);
  const isWallBelow = (row: number, column: number): boolean =>
    covered(across, ys[row + 1] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0);
  return [{ xs, ys, cells: cellsOf(rows, columns, isWallRight, isWallBelow) }];
}

/** Where the rules of one direction stand; a side that is left open ends where the crossing rules end. */
function withEnds(spans: readonly Span[], crossing: readonly Span[]): readonly number[] {
  const found = clusters(
    spans.map((one) => one.at),
    NEAR,
  );
  const low = Math.min(...crossing.map((one) => one.from));
  const high = Math.max(...crossing.map((one) => one.to));
  const isOpenBefore = (found[0] ?? low) - low > SHORTEST;
  const isOpenAfter = high - (found.at(-1) ?? high) > SHORTEST;
  return [...(isOpenBefore ? [low] : []), ...found, ...(isOpenAfter ? [high] : [])];
}

function covered(spans: readonly Span[], at: number, from: number, to: number): boolean {
  let length = 0;
  for (const one of spans) {
    if (Math.abs(one.at - at) <= NEAR) length += Math.max(0, Math.min(one.to, to) - Math.max(one.from, from));
  }
  return length >= (to - from) * WALL;
}

type Wall = (row: number, column: number) => boolean;

/** Grows each cell to the right and then downwards until rules stop it. */
function cellsOf(rows: number, columns: number, isWallRight: Wall, isWallBelow: Wall): readonly GridCell[] {
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let width = 1;
      while (
        column + width < columns &&
        !isWallRight(row, column + width - 1) &&
        !taken.has(row * columns + column + width)
      ) {
        width += 1;
      }
      const all = Array.from({ length: width }, (_, index) => column + index);
      let height = 1;
      while (
        row + height < rows &&
        all.every((one) => !isWallBelow(row + height - 1, one)) &&
        all.slice(1).every((one) => !isWallRight(row + height, one - 1))
      ) {
        height += 1;
      }
      for (let down = row; down < row + height; down += 1) {
        for (const one of all) taken.add(down * columns + one);
      }
      cells.push({ row, column, rows: height, columns: width });
    }
  }
  return cells;
}
