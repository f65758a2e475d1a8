import { ruledGrids, type GridCell, type RuledGrid } from '../pdf/ruled-grids.ts';
import type { GreyImage } from './grey-image.ts';
import { ruleInPoints, type InkRule } from './page-rules.ts';
import type { Box } from './read-alone.ts';

/** A cell of a ruled table that is darker than others in its row, in pixels. */
export interface CellTint extends Box {
  /** Grey of its ground beside the lightest cell of its row, from 0 (black) to 255; alike for all that are meant to be alike. */
  readonly shade: number;
  /** Greys of its ground on the scan, at its left and its right side. */
  readonly grounds: readonly [left: number, right: number];
}

/** Points between a rule and the strip beside it that is measured, and of that strip. */
const OFF = 2.5;
const STRIP = 8;
/** Share of a cell that is measured at most, on each side. */
const MOST_OF_CELL = 0.34;
/** Share of pixels of a strip that are darker than its ground: letters, and half of the grain. */
const LETTERS = 0.6;
/** Shares of its lightness by which one cell differs from the next, and all that are darker from the lightest. */
const STEP = 0.05;
const DARKER = 0.055;
/** Grey by which two shades differ. */
const APART = 20;

/**
 * The cells of ruled tables that are shaded, by the step between the grounds on both sides of each rule: a shadow on the paper
 * makes none, and a row that is shaded as a whole tells no cell from another.
 *
 * @param ground The straight page, its paper not evened.
 */
export function cellTints(ground: GreyImage, rules: readonly InkRule[], dpi: number): readonly CellTint[] {
  const point = dpi / 72;
  return ruledGrids(rules.map((rule) => ruleInPoints(rule, dpi))).flatMap((grid) => {
    const tinted = grid.ys.slice(1).flatMap((_, row) => tintsIn(ground, grid, row, point));
    const single = tinted.filter(
      (one, index) => tinted.findIndex((other) => other.x0 === one.x0 && other.y0 === one.y0) === index,
    );
    return inShades(single);
  });
}

/** Darkest grey that is taken for ink in a cell without any, and what is paper, both beside a ground of 255. */
const LIGHTEST_INK = 150;
const PAPER = 225;
/** Share of the pixels of a cell that are its ink at least. */
const INK = 0.005;

/** The page with dark letters on white in each shaded cell, from the page with its paper not evened. */
export function withoutTints(image: GreyImage, ground: GreyImage, tints: readonly CellTint[]): GreyImage {
  if (tints.length === 0) return image;
  const data = new Uint8Array(image.data);
  for (const { x0, x1, y0, y1, grounds } of tints) {
    const [left, right] = grounds;
    const greys: number[] = [];
    for (let y = y0; y <= y1; y += 1) {
      for (let x = x0; x <= x1; x += 1) {
        const under = left + ((right - left) * (x - x0)) / Math.max(1, x1 - x0);
        greys.push(((ground.data[y * ground.width + x] ?? 255) * 255) / Math.max(1, under));
      }
    }
    const darkest = [...greys].sort((a, b) => a - b)[Math.floor(greys.length * INK)] ?? 0;
    const ink = Math.min(darkest, LIGHTEST_INK);
    for (const [index, grey] of greys.entries()) {
      const [x, y] = [x0 + (index % (x1 - x0 + 1)), y0 + Math.floor(index / (x1 - x0 + 1))];
      data[y * image.width + x] = Math.max(0, Math.min(255, ((grey - ink) * 255) / (PAPER - ink)));
    }
  }
  return { ...image, data };
}

/** The tinted cells of one row; one that reaches over rows is found in each of them. */
function tintsIn(image: GreyImage, grid: RuledGrid, row: number, point: number): readonly CellTint[] {
  const { xs, ys } = grid;
  const cells = grid.cells
    .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
    .sort((a, b) => a.column - b.column);
  const [top, bottom] = [((ys[row] ?? 0) + OFF) * point, ((ys[row + 1] ?? 0) - OFF) * point];
  const strip = (from: number, to: number): number =>
    groundIn(image, { x0: from * point, x1: to * point, y0: top, y1: bottom });
  const greys = cells.map((cell) => {
    const [left, right] = [xs[cell.column] ?? 0, xs[cell.column + cell.columns] ?? 0];
    const width = Math.min(STRIP, (right - left) * MOST_OF_CELL);
    return { left: strip(left + OFF, left + OFF + width), right: strip(right - OFF - width, right - OFF) };
  });
  // How light each is beside the first, as a logarithm: the sum of the steps between neighbours.
  const light: number[] = [];
  for (const [index, { left }] of greys.entries()) {
    const before = greys[index - 1]?.right ?? left;
    const step = Math.log(Math.max(left, 1) / Math.max(before, 1));
    light.push((light[index - 1] ?? 0) + (Math.abs(step) > STEP ? step : 0));
  }
  const lightest = Math.max(...light);
  return cells.flatMap((cell, index) => {
    const darker = (light[index] ?? 0) - lightest;
    const { left, right } = greys[index] ?? { left: 0, right: 0 };
    return darker > -DARKER
      ? []
      : [{ ...boxIn(grid, cell, point), shade: Math.round(Math.exp(darker) * 255), grounds: [left, right] }];
  });
}

/** One shade for all that grain and light made a little different. */
function inShades(tints: readonly CellTint[]): readonly CellTint[] {
  const sorted = tints.map((one) => one.shade).sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const [index, shade] of sorted.entries()) {
    const isNext = index > 0 && shade - (sorted[index - 1] ?? 0) < APART;
    if (isNext) groups.at(-1)?.push(shade);
    else groups.push([shade]);
  }
  return tints.map((one) => {
    const own = groups.find((group) => group.includes(one.shade)) ?? [];
    return { ...one, shade: own[Math.floor(own.length / 2)] ?? one.shade };
  });
}

function boxIn({ xs, ys }: RuledGrid, cell: GridCell, point: number): Box {
  const pixel = (value: number | undefined): number => Math.round((value ?? 0) * point);
  return {
    x0: pixel(xs[cell.column]),
    x1: pixel(xs[cell.column + cell.columns]),
    y0: pixel(ys[cell.row]),
    y1: pixel(ys[cell.row + cell.rows]),
  };
}

/** The grey that fewer pixels are lighter than: the paper between letters. */
function groundIn({ width, height, data }: GreyImage, { x0, x1, y0, y1 }: Box): number {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let y = Math.max(0, Math.round(y0)); y <= Math.min(height - 1, Math.round(y1)); y += 1) {
    for (let x = Math.max(0, Math.round(x0)); x <= Math.min(width - 1, Math.round(x1)); x += 1) {
      const grey = data[y * width + x] ?? 255;
      counts[grey] = (counts[grey] ?? 0) + 1;
      total += 1;
    }
  }
  let seen = 0;
  for (let grey = 0; grey < 256; grey += 1) {
    seen += counts[grey] ?? 0;
    if (seen > total * LETTERS) return grey;
  }
  return 255;
}
