import type { Ink } from '../ocr/ink.ts';
import { plainImage, type GreyImage } from '../ocr/grey-image.ts';
import type { Figure, Point } from './page-content.ts';

/** Pixels of the longer side of a sign that is drawn to be looked at. */
const SIDE = 40;
/** Share of the side that a line is thick at least, so that thin ones show. */
const THINNEST = 0.13;

/** A sign as pixels, with the box around its ink. */
interface DrawnSign {
  readonly image: GreyImage;
  readonly ink: Ink;
  readonly isTick: boolean;
}

/** Draws figures black on white, as large as fits; undefined where they leave no ink. */
export function figureImage(figures: readonly Figure[]): DrawnSign | undefined {
  const x0 = Math.min(...figures.map((one) => one.x0));
  const y0 = Math.min(...figures.map((one) => one.y0));
  const size = Math.max(...figures.map((one) => Math.max(one.x1 - x0, one.y1 - y0)));
  const scale = SIDE / Math.max(size, 0.1);
  const margin = Math.ceil(SIDE * THINNEST);
  const image = plainImage(SIDE + 2 * margin, SIDE + 2 * margin);
  const place = ([x, y]: Point): Point => [(x - x0) * scale + margin, (y - y0) * scale + margin];
  for (const { loops, fill, stroke, thickness } of figures) {
    const placed = loops.map((loop) => loop.map((point) => place(point)));
    if (fill !== undefined) fillLoops(image, placed);
    if (stroke !== undefined) {
      for (const loop of placed) drawLine(image, loop, Math.max(thickness * scale, SIDE * THINNEST) / 2);
    }
  }
  const ink = inkOf(image);
  return ink === undefined ? undefined : { image, ink, isTick: isTick(image, ink) };
}

/** Inside where a line to the left crosses the outlines an odd number of times. */
function fillLoops(image: GreyImage, loops: readonly (readonly Point[])[]): void {
  for (let y = 0; y < image.height; y += 1) {
    const crossings = loops
      .flatMap((loop) =>
        loop.flatMap((to, index) => crossing(loop[index === 0 ? loop.length - 1 : index - 1] ?? to, to, y + 0.5)),
      )
      .sort((a, b) => a - b);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from, end] = [Math.ceil((crossings[index] ?? 0) - 0.5), Math.ceil((crossings[index + 1] ?? 0) - 0.5)];
      image.data.fill(
        0,
        y * image.width + Math.max(0, from),
        y * image.width + Math.min(image.width, Math.max(0, end)),
      );
    }
  }
}

function crossing([x0, y0]: Point, [x1, y1]: Point, y: number): readonly number[] {
  return y0 <= y === y1 <= y ? [] : [x0 + ((y - y0) * (x1 - x0)) / (y1 - y0)];
}

function drawLine(image: GreyImage, loop: readonly Point[], radius: number): void {
  for (const [index, [x1, y1]] of loop.entries()) {
    const [x0, y0] = loop[index - 1] ?? [x1, y1];
    const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0)));
    for (let step = 0; step <= steps; step += 1) {
      dab(image, x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps, radius);
    }
  }
}

function dab({ width, height, data }: GreyImage, cx: number, cy: number, radius: number): void {
  for (let y = Math.max(0, Math.floor(cy - radius)); y <= Math.min(height - 1, Math.ceil(cy + radius)); y += 1) {
    for (let x = Math.max(0, Math.floor(cx - radius)); x <= Math.min(width - 1, Math.ceil(cx + radius)); x += 1) {
      if (Math.hypot(x + 0.5 - cx, y + 0.5 - cy) <= radius) data[y * width + x] = 0;
    }
  }
}

function inkOf({ width, data }: GreyImage): Ink | undefined {
  let [x0, x1, y0, y1, count] = [width, 0, Number.MAX_SAFE_INTEGER, 0, 0];
  for (const [at, grey] of data.entries()) {
    if (grey > 0) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    [x0, x1, y0, y1, count] = [Math.min(x0, x), Math.max(x1, x), Math.min(y0, y), Math.max(y1, y), count + 1];
  }
  return count === 0 ? undefined : { x0, x1, y0, y1, count };
}

/** Down a little to the right, then up further: its foot is left of the middle, and right of its foot it is bare. */
function isTick({ width, data }: GreyImage, { x0, x1, y0, y1 }: Ink): boolean {
  const [across, down] = [x1 - x0 + 1, y1 - y0 + 1];
  const share = (fx0: number, fy0: number, fx1: number, fy1: number): number => {
    let [dark, all] = [0, 0];
    for (let y = Math.round(y0 + down * fy0); y < y0 + down * fy1; y += 1) {
      for (let x = Math.round(x0 + across * fx0); x < x0 + across * fx1; x += 1) {
        if ((data[y * width + x] ?? 255) === 0) dark += 1;
        all += 1;
      }
    }
    return dark / Math.max(1, all);
  };
  if (Math.min(across, down) < Math.max(across, down) * 0.5) return false;
  const isFoot = share(0.2, 0.8, 0.6, 1) > 0.25;
  const isArm = share(0.7, 0, 1, 0.35) > 0.2 && share(0.45, 0.35, 0.75, 0.7) > 0.2;
  const isShort = share(0, 0.4, 0.25, 0.8) > 0.1;
  const isBare = share(0.8, 0.6, 1, 1) < 0.05 && share(0, 0, 0.35, 0.25) < 0.05 && share(0, 0.88, 0.12, 1) < 0.3;
  return isFoot && isArm && isShort && isBare;
}
