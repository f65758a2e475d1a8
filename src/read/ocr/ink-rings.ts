import type { GreyImage } from './grey-image.ts';
import { inkShare, silhouetteOf } from './ink-blobs.ts';
import { inkPieces, type InkPiece } from './ink-pieces.ts';

/** Points between which a ring is wide and high. */
const SMALLEST = 9;
const LARGEST = 36;
/** A ring is about as wide as it is high, encloses most of its box, and leaves most of it white. */
const ROUND = 1.9;
const COVER = 0.62;
const HOLLOW = 0.6;
/** Share of its corners that a round one covers at most; a box to tick covers them. */
const CORNERS = 0.5;
/** Share of its box that is ink within it: an empty ring chooses nothing. */
const FULL = 0.02;

/**
 * Rings of ink around something else: how a level is chosen on paper. A ring that touches what stands in it is one piece of
 * ink with it, and no ring.
 */
export function inkRings(image: GreyImage, dpi: number): readonly InkPiece[] {
  const point = dpi / 72;
  return inkPieces(image, SMALLEST * point, LARGEST * point).filter(
    ({ x0, x1, y0, y1, width, height, pixels, mask }) => {
      if (Math.max(width, height) > Math.min(width, height) * ROUND) return false;
      const { grid, hollow, cover } = silhouetteOf(mask, { x0: 0, y0: 0, x1: width - 1, y1: height - 1, count: 0 });
      const corners = [0, 7, 56, 63].reduce((sum, at) => sum + (grid[at] ?? 0), 0) / 4;
      const inner = inkShare(image, x0, y0, x1, y1) - pixels.length / (width * height);
      return hollow >= HOLLOW && cover >= COVER && corners < CORNERS && inner >= FULL;
    },
  );
}

/** The picture without the rings themselves; what stands in them stays. */
export function withoutRings(image: GreyImage, rings: readonly InkPiece[]): GreyImage {
  if (rings.length === 0) return image;
  const data = new Uint8Array(image.data);
  for (const at of rings.flatMap((ring) => ring.pixels)) {
    // The rim of a line is lighter than ink.
    for (const next of [at, at - 1, at + 1, at - image.width, at + image.width]) {
      if (next >= 0 && next < data.length) data[next] = 255;
    }
  }
  return { ...image, data };
}
