import { extentOf, forConnectedInk, THIN_DARK } from './connected-ink.ts';
import type { GreyImage } from './grey-image.ts';
import type { Box } from './read-alone.ts';

/** Ink that hangs together. */
export interface InkPiece extends Box {
  readonly width: number;
  readonly height: number;
  /** Where in the picture its pixels are. */
  readonly pixels: readonly number[];
  /** It alone, black on white. */
  readonly mask: GreyImage;
}

/** Every piece of ink of which both sides are within these sizes, in pixels. */
export function inkPieces(image: GreyImage, least: number, most: number): readonly InkPiece[] {
  const pieces: InkPiece[] = [];
  forConnectedInk(image, THIN_DARK, (found) => {
    const box = extentOf(found, image.width);
    const [width, height] = [box.x1 - box.x0 + 1, box.y1 - box.y0 + 1];
    if (Math.min(width, height) < least || Math.max(width, height) > most) return;
    const mask = { width, height, data: new Uint8Array(width * height).fill(255) };
    for (const at of found)
      mask.data[(Math.floor(at / image.width) - box.y0) * width + (at % image.width) - box.x0] = 0;
    pieces.push({ ...box, width, height, pixels: [...found], mask });
  });
  return pieces;
}
