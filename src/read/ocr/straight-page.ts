import { rotatedImage, scaledImage, type GreyImage } from './grey-image.ts';

/** Dots per inch between which letters are read best. */
const LEAST = 180;
const MOST = 320;
const AIM = 225;
/** Share of an inch over which paper is taken to be of one lightness. */
const PATCH = 6;
/** Mean difference between neighbours on blank paper that shows a grainy scan. */
const GRAIN = 4;
/** Greys: darker is ink, lighter is paper. */
const INK = 128;
const WHITE = 232;
/** Degrees: the furthest skew that is looked for, and the least that is put right. */
const FARTHEST = 5;
const LEAST_SKEW = 0.04;
/** Points of ink by which the skew is measured. */
const MOST_POINTS = 120_000;

/** A page as it is read: even paper, dark ink, straight lines. */
export interface StraightPage {
  readonly image: GreyImage;
  /** The same without its paper evened: a shaded cell is as dark in its middle as at its sides. */
  readonly ground: GreyImage;
  readonly dpi: number;
  /** Degrees by which it was turned against the clock about its middle; 0 where it was straight. */
  readonly skew: number;
}

/** Makes of a scan what can be read: at a fitting size, with even paper and dark ink, without grain, and straight. */
export function straightPage(scan: GreyImage, dpi: number): StraightPage {
  const scale = dpi > MOST ? AIM / dpi : dpi < LEAST ? Math.min(2, AIM / dpi) : 1;
  const sized = scale === 1 ? scan : scaledImage(scan, scale);
  const even = smoothed(evened(sized, Math.max(8, Math.round((dpi * scale) / PATCH))));
  const found = skewOf(even);
  const skew = Math.abs(found) < LEAST_SKEW ? 0 : found;
  const turned = (one: GreyImage): GreyImage => (skew === 0 ? one : rotatedImage(one, skew));
  return { image: turned(even), ground: turned(smoothed(sized)), dpi: dpi * scale, skew };
}

/** Evens out shadows and grey paper, and stretches what is left from ink to paper. */
function evened({ width, height, data }: GreyImage, patch: number): GreyImage {
  const [columns, rows] = [Math.ceil(width / patch), Math.ceil(height / patch)];
  const overall = quantile(data, 0.85);
  const paper = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const light = patchLight(data, width, height, column * patch, row * patch, patch);
      // A patch that is mostly ink is no measure of the paper.
      paper[row * columns + column] = Math.max(light, overall * 0.6, 1);
    }
  }
  const result = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    const fy = Math.min(Math.max((y + 0.5) / patch - 0.5, 0), rows - 1);
    const [top, bottom] = [Math.floor(fy), Math.min(Math.floor(fy) + 1, rows - 1)];
    for (let x = 0; x < width; x += 1) {
      const fx = Math.min(Math.max((x + 0.5) / patch - 0.5, 0), columns - 1);
      const [left, right] = [Math.floor(fx), Math.min(Math.floor(fx) + 1, columns - 1)];
      const [wx, wy] = [fx - left, fy - top];
      const above = (paper[top * columns + left] ?? 1) * (1 - wx) + (paper[top * columns + right] ?? 1) * wx;
      const below = (paper[bottom * columns + left] ?? 1) * (1 - wx) + (paper[bottom * columns + right] ?? 1) * wx;
      const light = above * (1 - wy) + below * wy;
      result[y * width + x] = Math.min(255, ((data[y * width + x] ?? 255) * 255) / light);
    }
  }
  const ink = Math.min(quantile(result, 0.005), 190);
  for (let at = 0; at < result.length; at += 1) {
    result[at] = Math.max(0, Math.min(255, (((result[at] ?? 255) - ink) * 255) / (WHITE - ink)));
  }
  return { width, height, data: result };
}

function patchLight(data: Uint8Array, width: number, height: number, x0: number, y0: number, patch: number): number {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let y = y0; y < Math.min(y0 + patch, height); y += 2) {
    for (let x = x0; x < Math.min(x0 + patch, width); x += 2) {
      const grey = data[y * width + x] ?? 255;
      counts[grey] = (counts[grey] ?? 0) + 1;
      total += 1;
    }
  }
  return quantileOf(counts, total, 0.8);
}

function quantile(data: Uint8Array, share: number): number {
  const counts = new Uint32Array(256);
  for (const grey of data) counts[grey] = (counts[grey] ?? 0) + 1;
  return quantileOf(counts, data.length, share);
}

function quantileOf(counts: Uint32Array, total: number, share: number): number {
  let seen = 0;
  for (let grey = 0; grey < 256; grey += 1) {
    seen += counts[grey] ?? 0;
    if (seen >= total * share) return grey;
  }
  return 255;
}

/** Smooths a grainy scan; a clean one stays sharp. */
function smoothed(image: GreyImage): GreyImage {
  if (grainOf(image) < GRAIN) return image;
  const { width, height, data } = image;
  const result = new Uint8Array(data);
  for (let y = 1; y + 1 < height; y += 1) {
    for (let x = 1; x + 1 < width; x += 1) {
      const at = y * width + x;
      const row = (start: number): number => (data[start - 1] ?? 0) + 2 * (data[start] ?? 0) + (data[start + 1] ?? 0);
      result[at] = (row(at - width) + 2 * row(at) + row(at + width)) >> 4;
    }
  }
  return { width, height, data: result };
}

function grainOf({ width, data }: GreyImage): number {
  let [sum, count] = [0, 1];
  for (let at = 1; at < data.length; at += 7) {
    const [left = 0, here = 0] = [data[at - 1], data[at]];
    if (left < INK || here < INK || at % width === 0) continue;
    sum += Math.abs(left - here);
    count += 1;
  }
  return sum / count;
}

/** Degrees by which to turn the page so that its lines gather in the fewest rows. */
function skewOf({ width, height, data }: GreyImage): number {
  const xs: number[] = [];
  const ys: number[] = [];
  let total = 0;
  for (const grey of data) if (grey < INK) total += 1;
  const step = Math.max(1, Math.floor(total / MOST_POINTS));
  let seen = 0;
  for (let at = 0; at < data.length; at += 1) {
    if ((data[at] ?? 255) >= INK) continue;
    seen += 1;
    if (seen % step !== 0) continue;
    xs.push((at % width) - width / 2);
    ys.push(Math.floor(at / width) - height / 2);
  }
  const best = (from: number, to: number, by: number): number => {
    let [angle, most] = [0, -1];
    for (let one = from; one <= to + by / 2; one += by) {
      const score = gathered(xs, ys, one, height + width);
      if (score > most) [angle, most] = [one, score];
    }
    return angle;
  };
  if (xs.length < 200) return 0;
  const coarse = best(-FARTHEST, FARTHEST, 0.25);
  return best(coarse - 0.25, coarse + 0.25, 0.05);
}

function gathered(xs: readonly number[], ys: readonly number[], degrees: number, rows: number): number {
  const counts = new Uint32Array(rows + 2);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  for (let index = 0; index < xs.length; index += 1) {
    const row = Math.round((ys[index] ?? 0) * cos - (xs[index] ?? 0) * sin + rows / 2);
    counts[row] = (counts[row] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of counts) sum += count * count;
  return sum;
}
