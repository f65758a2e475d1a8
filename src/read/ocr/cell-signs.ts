import { extentOf, forConnectedInk } from './connected-ink.ts';
import { isCrossed } from './cross-strokes.ts';
import { croppedImage, type GreyImage } from './grey-image.ts';
import type { Ink } from './ink.ts';
import { silhouetteOf } from './ink-blobs.ts';
import { isTicked } from './tick-strokes.ts';

/** Grey below which a pixel is ink. */
const DARK = 140;
/** Shares of a letter's height: what is smaller in both directions is a speck. */
const SPECK = 0.22;

/** The ink in a part of a page, without specks; undefined where there is none. */
export function inkIn(
  image: GreyImage,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  letter: number,
): Ink | undefined {
  const [width, height] = [x1 - x0 + 1, y1 - y0 + 1];
  if (width < 3 || height < 3) return undefined;
  let all: Ink | undefined;
  forConnectedInk(croppedImage(image, x0, y0, width, height), DARK, (pixels) => {
    const blob = { ...extentOf(pixels, width), count: pixels.length };
    const isSpeck = Math.max(blob.x1 - blob.x0, blob.y1 - blob.y0) + 1 < letter * SPECK;
    if (!isSpeck) all = all === undefined ? blob : joined(all, blob);
  });
  if (all === undefined) return undefined;
  return { x0: all.x0 + x0, x1: all.x1 + x0, y0: all.y0 + y0, y1: all.y1 + y0, count: all.count };
}

function joined(a: Ink, b: Ink): Ink {
  return {
    x0: Math.min(a.x0, b.x0),
    x1: Math.max(a.x1, b.x1),
    y0: Math.min(a.y0, b.y0),
    y1: Math.max(a.y1, b.y1),
    count: a.count + b.count,
  };
}

/** Shares of a ninth of the sign's box. */
const INKED = 0.22;
const BARE = 0.28;
/** Share of a cross that its ink may enclose. */
const OPEN = 0.05;

/**
 * What a sign is by its shape alone: a cross, a tick, a filled dot or box, an empty box, a box with something in it; undefined
 * where the shape does not say.
 */
export function signOf(image: GreyImage, ink: Ink): 'X' | '✓' | '●' | '☐' | '☒' | undefined {
  const [width, height] = [ink.x1 - ink.x0 + 1, ink.y1 - ink.y0 + 1];
  if (Math.min(width, height) < 5 || Math.max(width, height) > Math.min(width, height) * 1.7) return undefined;
  if (ink.count > width * height * 0.68) return isSolid(image, ink) ? '●' : undefined;
  const share = (fx0: number, fy0: number, fx1: number, fy1: number): number =>
    darkShare(
      image,
      Math.round(ink.x0 + width * fx0),
      Math.round(ink.y0 + height * fy0),
      Math.round(ink.x0 + width * fx1),
      Math.round(ink.y0 + height * fy1),
    );
  const sides = [share(0, 0, 1, 0.14), share(0, 0.86, 1, 1), share(0, 0, 0.14, 1), share(0.86, 0, 1, 1)];
  if (sides.every((one) => one > 0.7)) return share(0.25, 0.25, 0.75, 0.75) < 0.06 ? '☐' : '☒';
  const third = (column: number, row: number): number => share(column / 3, row / 3, (column + 1) / 3, (row + 1) / 3);
  const corners = [third(0, 0), third(2, 0), third(0, 2), third(2, 2)];
  const between = [
    share(0.4, 0, 0.6, 0.2),
    share(0.4, 0.8, 0.6, 1),
    share(0, 0.4, 0.15, 0.6),
    share(0.85, 0.4, 1, 0.6),
  ];
  const isCross = corners.every((one) => one > INKED) && third(1, 1) > INKED && between.every((one) => one < BARE);
  // A figure eight has the strokes of a cross, and encloses what a cross leaves open.
  const isOpen = silhouetteOf(image, ink).hollow <= OPEN;
  if (isOpen && (isCross || isCrossed(image, ink))) return 'X';
  return isOpen && isTicked(image, ink) ? '✓' : undefined;
}

/** Grey above which the middle of a sign is no ink: the eyes of a letter in small print are grey. */
const GREY = 110;
/** Share of its box on each side that is not its middle. */
const RIM = 0.22;

/** All of its middle is dark: a filled dot or box, and no letter in bold with small eyes. */
function isSolid({ width, data }: GreyImage, { x0, x1, y0, y1 }: Ink): boolean {
  const [dx, dy] = [(x1 - x0) * RIM, (y1 - y0) * RIM];
  for (let y = Math.ceil(y0 + dy); y <= y1 - dy; y += 1) {
    for (let x = Math.ceil(x0 + dx); x <= x1 - dx; x += 1) if ((data[y * width + x] ?? 255) > GREY) return false;
  }
  return true;
}

function darkShare({ width, data }: GreyImage, x0: number, y0: number, x1: number, y1: number): number {
  let [dark, all] = [0, 0];
  for (let y = y0; y < Math.max(y1, y0 + 1); y += 1) {
    for (let x = x0; x < Math.max(x1, x0 + 1); x += 1) {
      if ((data[y * width + x] ?? 255) < DARK) dark += 1;
      all += 1;
    }
  }
  return dark / all;
}
