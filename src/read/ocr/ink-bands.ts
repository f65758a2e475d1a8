import { forConnectedInk } from './connected-ink.ts';
import { plainImage, type GreyImage } from './grey-image.ts';
import type { Box } from './read-alone.ts';

/** A rectangle of one grey with letters in it that are lighter or darker: a header, a title, a column at the side. */
export interface InkBand extends Box {
  /** Grey of its ground. */
  readonly ground: number;
  /** Grey of its letters. */
  readonly letters: number;
}

/** Grey below which paper is taken for coloured; rules are drawn in such greys too. */
const GROUND = 200;
/** Points: what is thicker than rules and the strokes of letters, and a row of letters with its ground. */
const THICK = 2.8;
const LOWEST = 8.5;
const NARROWEST = 18;
/** Points that pieces of one band may differ in height, and by which two bands of one row stand apart. */
const LEVEL = 1.2;
/** Share of a small square, and of the sides of a band, that is dark. */
const SOLID = 0.94;
const SIDE = 0.85;
/** Share of a band that is its ground, and greys that grain makes of one. */
const PLAIN = 0.5;
const GRAIN = 26;
/** Greys by which letters differ from their ground. */
const CONTRAST = 55;
/** Points of the squares by which the ground of a band is measured, and share of one that letters leave of it at least. */
const TILE = 6;
const LESS = 0.35;
/** Square points of ink that the least sign takes, and share of a band that its letters take at most. */
const LEAST_INK = 4;
const MOST_INK = 0.3;

/** Finds the bands on a straight page. Pictures, bars and filled cells without letters are none. */
export function inkBands(image: GreyImage, dpi: number): readonly InkBand[] {
  const point = dpi / 72;
  const sums = darkSums(image);
  const bandIn = (box: Box): InkBand | undefined => {
    const [across, down] = [box.x1 - box.x0 + 1, box.y1 - box.y0 + 1];
    const isLarge = down >= LOWEST * point && across >= NARROWEST * point;
    return isLarge && hasSides(box, sums) ? banded(image, box, LEAST_INK * point * point) : undefined;
  };
  // A header and a first column on the same ground hang together.
  const pieces = solidPieces(image, sums, Math.round(THICK * point)).flatMap((steps) => {
    const whole = fitted(around(steps), sums);
    return steps.length === 1 || bandIn(whole) !== undefined ? [whole] : apart(steps.map((one) => fitted(one, sums)));
  });
  return joined(pieces, sums, LEVEL * point).flatMap((box) => bandIn(box) ?? []);
}

/** The page with dark letters on white in place of each band, between thin lines at its top and its foot. */
export function withoutBands(image: GreyImage, bands: readonly InkBand[], dpi: number): GreyImage {
  if (bands.length === 0) return image;
  const data = new Uint8Array(image.data);
  const line = Math.max(1, Math.round(dpi / 144));
  for (const band of bands) {
    const { x0, y0, x1, y1, ground, letters } = band;
    const sign = Math.sign(letters - ground);
    const groundAt = localGround(image, band, Math.round((TILE * dpi) / 72));
    for (let y = y0; y <= y1; y += 1) {
      for (let x = x0; x <= x1; x += 1) {
        const at = y * image.width + x;
        const isLine = Math.min(y - y0, y1 - y) < line;
        // What grain makes of the ground stays white.
        const from = groundAt(x, y) + sign * GRAIN;
        const off = ((image.data[at] ?? 255) - from) * sign;
        const reach = Math.max(GRAIN, (letters - from) * sign);
        data[at] = isLine ? 0 : Math.max(0, Math.min(255, 255 - (off * 255) / reach));
      }
    }
  }
  return { ...image, data };
}

/** The ground at a place in a band: evening out the paper around it may have made part of it paler. */
function localGround(
  { width, data }: GreyImage,
  { x0, y0, x1, y1, ground, letters }: InkBand,
  tile: number,
): (x: number, y: number) => number {
  const [columns, rows] = [Math.ceil((x1 - x0 + 1) / tile), Math.ceil((y1 - y0 + 1) / tile)];
  const greys = Array.from({ length: columns * rows }, (_, index) => {
    const [left, top] = [x0 + (index % columns) * tile, y0 + Math.floor(index / columns) * tile];
    const counts = new Uint32Array(256);
    for (let y = top; y < Math.min(top + tile, y1); y += 1) {
      for (let x = left; x < Math.min(left + tile, x1); x += 1) {
        const grey = data[y * width + x] ?? 255;
        counts[grey] = (counts[grey] ?? 0) + 1;
      }
    }
    const total = counts.reduce((sum, count) => sum + count, 0);
    return total === 0 ? ground : greyAt(counts, total * (letters > ground ? LESS : 1 - LESS));
  });
  const grey = (column: number, row: number): number =>
    greys[Math.max(0, Math.min(rows - 1, row)) * columns + Math.max(0, Math.min(columns - 1, column))] ?? ground;
  return (x, y) => {
    const [fx, fy] = [(x - x0) / tile - 0.5, (y - y0) / tile - 0.5];
    const [column, row] = [Math.floor(fx), Math.floor(fy)];
    const above = grey(column, row) * (1 - fx + column) + grey(column + 1, row) * (fx - column);
    const below = grey(column, row + 1) * (1 - fx + column) + grey(column + 1, row + 1) * (fx - column);
    return above * (1 - fy + row) + below * (fy - row);
  };
}

/** How many dark pixels lie above and left of each, so that a rectangle is counted at once. */
interface DarkSums {
  readonly stride: number;
  readonly height: number;
  readonly sums: Uint32Array;
}

function darkSums({ width, height, data }: GreyImage): DarkSums {
  const stride = width + 1;
  const sums = new Uint32Array(stride * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      if ((data[y * width + x] ?? 255) < GROUND) row += 1;
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + row;
    }
  }
  return { stride, height, sums };
}

/** Share of a rectangle, ends included, that is dark; outside the page nothing is. */
function darkShare({ stride, height, sums }: DarkSums, x0: number, y0: number, x1: number, y1: number): number {
  const sum = (x: number, y: number): number =>
    sums[Math.max(0, Math.min(height, y)) * stride + Math.max(0, Math.min(stride - 1, x))] ?? 0;
  const dark = sum(x1 + 1, y1 + 1) - sum(x0, y1 + 1) - sum(x1 + 1, y0) + sum(x0, y0);
  return dark / ((x1 - x0 + 1) * (y1 - y0 + 1));
}

/** Where squares thicker than any stroke lie side by side: each piece from top to bottom, by how far it reaches sideways. */
function solidPieces({ width, height }: GreyImage, sums: DarkSums, side: number): readonly (readonly Box[])[] {
  const step = Math.max(1, Math.floor(side / 3));
  const [columns, rows] = [Math.floor(width / step), Math.floor(height / step)];
  const solid = plainImage(columns, rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [x, y] = [column * step, row * step];
      if (darkShare(sums, x, y, x + side - 1, y + side - 1) >= SOLID) solid.data[row * columns + column] = 0;
    }
  }
  const pieces: (readonly Box[])[] = [];
  forConnectedInk(solid, 1, (pixels) => {
    const ends = new Map<number, Box>();
    for (const at of pixels) {
      const [x, y] = [(at % columns) * step, Math.floor(at / columns) * step];
      const row = ends.get(y) ?? { x0: x, x1: x + side - 1, y0: y, y1: y + side - 1 };
      ends.set(y, { ...row, x0: Math.min(row.x0, x), x1: Math.max(row.x1, x + side - 1) });
    }
    pieces.push(
      stepsOf(
        [...ends.values()].sort((a, b) => a.y0 - b.y0),
        side,
      ),
    );
  });
  return pieces;
}

/** Rows that reach as far on both sides, each stretch of them as one. */
function stepsOf(rows: readonly Box[], tolerance: number): readonly Box[] {
  const steps: Box[] = [];
  for (const row of rows) {
    const last = steps.at(-1);
    const isSame =
      last !== undefined && Math.abs(last.x0 - row.x0) <= tolerance && Math.abs(last.x1 - row.x1) <= tolerance;
    if (isSame) steps[steps.length - 1] = around([last, row]);
    else steps.push(row);
  }
  return steps;
}

/** Each from where the one above it ends. */
function apart(steps: readonly Box[]): readonly Box[] {
  return steps.map((one, index) => ({ ...one, y0: Math.max(one.y0, (steps[index - 1]?.y1 ?? -1) + 1) }));
}

function around(boxes: readonly Box[]): Box {
  return {
    x0: Math.min(...boxes.map((one) => one.x0)),
    x1: Math.max(...boxes.map((one) => one.x1)),
    y0: Math.min(...boxes.map((one) => one.y0)),
    y1: Math.max(...boxes.map((one) => one.y1)),
  };
}

/** Moves each side to where the dark ends. */
function fitted(box: Box, sums: DarkSums): Box {
  let { x0, y0, x1, y1 } = box;
  const isDark = (...part: readonly [number, number, number, number]): boolean => darkShare(sums, ...part) >= 0.5;
  while (y0 > 0 && isDark(x0, y0 - 1, x1, y0 - 1)) y0 -= 1;
  while (y0 < y1 && !isDark(x0, y0, x1, y0)) y0 += 1;
  while (y1 < sums.height - 1 && isDark(x0, y1 + 1, x1, y1 + 1)) y1 += 1;
  while (y1 > y0 && !isDark(x0, y1, x1, y1)) y1 -= 1;
  while (x0 > 0 && isDark(x0 - 1, y0, x0 - 1, y1)) x0 -= 1;
  while (x1 < sums.stride - 2 && isDark(x1 + 1, y0, x1 + 1, y1)) x1 += 1;
  return { x0, y0, x1, y1 };
}

/** Letters that nearly fill a band leave pieces of it, from word to word. */
function joined(pieces: readonly Box[], sums: DarkSums, level: number): readonly Box[] {
  const all: Box[] = [];
  for (const piece of [...pieces].sort((a, b) => a.x0 - b.x0)) {
    const at = all.findIndex(
      (one) =>
        Math.abs(one.y0 - piece.y0) <= level &&
        Math.abs(one.y1 - piece.y1) <= level &&
        (piece.x0 <= one.x1 ||
          [one.y0, one.y1 - 1].every((y) => darkShare(sums, one.x1 + 1, y, piece.x0, y + 1) >= SIDE)),
    );
    const before = all[at];
    if (before === undefined) all.push(piece);
    else all[at] = around([before, piece]);
  }
  return all;
}

function hasSides({ x0, y0, x1, y1 }: Box, sums: DarkSums): boolean {
  // What runs off the page is what the paper lay on.
  const isOnPage = x0 > 1 && y0 > 1 && x1 < sums.stride - 3 && y1 < sums.height - 2;
  const sides = [
    darkShare(sums, x0, y0 + 1, x1, y0 + 1),
    darkShare(sums, x0, y1 - 1, x1, y1 - 1),
    darkShare(sums, x0 + 1, y0, x0 + 1, y1),
    darkShare(sums, x1 - 1, y0, x1 - 1, y1),
  ];
  return isOnPage && sides.every((share) => share >= SIDE);
}

/** The greys of a band; undefined where it is no ground with letters. */
function banded({ width, data }: GreyImage, box: Box, leastInk: number): InkBand | undefined {
  const counts = new Uint32Array(256);
  for (let y = box.y0 + 1; y < box.y1; y += 1) {
    for (let x = box.x0 + 1; x < box.x1; x += 1) {
      const grey = data[y * width + x] ?? 255;
      counts[grey] = (counts[grey] ?? 0) + 1;
    }
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  const ground = greyAt(counts, total / 2);
  const within = (from: number, to: number): number =>
    counts.slice(Math.max(0, from), Math.max(0, to)).reduce((sum, count) => sum + count, 0);
  const [light, dark] = [within(ground + CONTRAST, 256), within(0, ground - CONTRAST)];
  const ink = Math.max(light, dark);
  if (within(ground - GRAIN, ground + GRAIN + 1) < total * PLAIN || ink < leastInk || ink > total * MOST_INK)
    return undefined;
  // The lightest and darkest tenth of the letters: the rest is the edge of their strokes.
  return { ...box, ground, letters: light > dark ? greyAt(counts, total - light / 10) : greyAt(counts, dark / 10) };
}

/** The grey that so many pixels are darker than. */
function greyAt(counts: Uint32Array, rank: number): number {
  let seen = 0;
  for (let grey = 0; grey < 256; grey += 1) {
    seen += counts[grey] ?? 0;
    if (seen > rank) return grey;
  }
  return 255;
}
