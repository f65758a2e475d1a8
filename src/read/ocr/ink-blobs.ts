import type { GreyImage } from './grey-image.ts';
import type { Ink } from './ink.ts';
import { extentOf, forConnectedInk, THIN_DARK } from './connected-ink.ts';

/** Every piece of ink on a page that hangs together and is within these sizes, in pixels, from top to bottom. */
export function inkBlobs(image: GreyImage, least: number, most: number): readonly Ink[] {
  const blobs: Ink[] = [];
  forConnectedInk(image, THIN_DARK, (pixels) => {
    const box = extentOf(pixels, image.width);
    const [across, down] = [box.x1 - box.x0 + 1, box.y1 - box.y0 + 1];
    if (Math.min(across, down) >= least && Math.max(across, down) <= most) blobs.push({ ...box, count: pixels.length });
  });
  return blobs;
}

/** The outline of a sign with all that it encloses, on a small grid of shares from 0 to 1, and how hollow it is. */
export interface Silhouette {
  readonly grid: readonly number[];
  /** Share of the sign that its ink encloses and leaves white. */
  readonly hollow: number;
  /** Share of its box that the sign covers. */
  readonly cover: number;
}

/** Cells along each side of the grid. */
const SIDE = 8;

/** @returns What one piece of ink looks like, whatever its size. */
export function silhouetteOf(image: GreyImage, { x0, y0, x1, y1 }: Ink): Silhouette {
  // One pixel more on each side, so that what lies outside hangs together.
  const [width, height] = [x1 - x0 + 3, y1 - y0 + 3];
  const isInk = (x: number, y: number): boolean => {
    const [px, py] = [x0 + x - 1, y0 + y - 1];
    const isInside = x > 0 && y > 0 && x < width - 1 && y < height - 1;
    return isInside && (image.data[py * image.width + px] ?? 255) < THIN_DARK;
  };
  const outside = new Uint8Array(width * height);
  const waiting = [0];
  outside[0] = 1;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const [x, y] = [at % width, Math.floor(at / width)];
    for (const [nx, ny] of [
      [x - 1, y],
      [x + 1, y],
      [x, y - 1],
      [x, y + 1],
    ] as const) {
      const next = ny * width + nx;
      if (nx < 0 || ny < 0 || nx >= width || ny >= height || outside[next] === 1 || isInk(nx, ny)) continue;
      outside[next] = 1;
      waiting.push(next);
    }
  }
  const sums = new Array<number>(SIDE * SIDE).fill(0);
  const sizes = new Array<number>(SIDE * SIDE).fill(0);
  let [ink, enclosed] = [0, 0];
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const cell = Math.floor(((y - 1) * SIDE) / (height - 2)) * SIDE + Math.floor(((x - 1) * SIDE) / (width - 2));
      sizes[cell] = (sizes[cell] ?? 0) + 1;
      if (outside[y * width + x] === 1) continue;
      sums[cell] = (sums[cell] ?? 0) + 1;
      if (isInk(x, y)) ink += 1;
      else enclosed += 1;
    }
  }
  return {
    grid: sums.map((sum, cell) => sum / Math.max(1, sizes[cell] ?? 0)),
    hollow: enclosed / Math.max(1, ink + enclosed),
    cover: (ink + enclosed) / ((width - 2) * (height - 2)),
  };
}

/** Share of ink in a part of the page, from 0 to 1; sides may lie between pixels. */
export function inkShare({ width, height, data }: GreyImage, x0: number, y0: number, x1: number, y1: number): number {
  let [ink, all] = [0, 0];
  for (let y = Math.max(0, Math.round(y0)); y <= Math.min(height - 1, Math.round(y1)); y += 1) {
    for (let x = Math.max(0, Math.round(x0)); x <= Math.min(width - 1, Math.round(x1)); x += 1) {
      if ((data[y * width + x] ?? 255) < THIN_DARK) ink += 1;
      all += 1;
    }
  }
  return ink / Math.max(1, all);
}
