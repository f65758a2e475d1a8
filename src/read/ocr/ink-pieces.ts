import type { GreyImage } from './grey-image.ts';
import type { Box } from './read-alone.ts';

/** Grey below which a pixel is ink; thin lines are lighter than letters. */
const DARK = 190;

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
  const { data } = image;
  const seen = new Uint8Array(data.length);
  const pieces: InkPiece[] = [];
  for (let start = 0; start < data.length; start += 1) {
    if (seen[start] === 1 || (data[start] ?? 255) >= DARK) continue;
    const pixels = pixelsFrom(image, seen, start);
    const { x0, x1, y0, y1 } = extentOf(pixels, image.width);
    const [width, height] = [x1 - x0 + 1, y1 - y0 + 1];
    if (Math.min(width, height) < least || Math.max(width, height) > most) continue;
    const mask = { width, height, data: new Uint8Array(width * height).fill(255) };
    for (const at of pixels) mask.data[(Math.floor(at / image.width) - y0) * width + (at % image.width) - x0] = 0;
    pieces.push({ x0, x1, y0, y1, width, height, pixels, mask });
  }
  return pieces;
}

/** All dark pixels that hang together with one. */
function pixelsFrom({ width, height, data }: GreyImage, seen: Uint8Array, start: number): readonly number[] {
  const pixels: number[] = [];
  const waiting = [start];
  seen[start] = 1;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    pixels.push(at);
    const [x, y] = [at % width, Math.floor(at / width)];
    for (let dy = y > 0 ? -1 : 0; dy <= (y + 1 < height ? 1 : 0); dy += 1) {
      for (let dx = x > 0 ? -1 : 0; dx <= (x + 1 < width ? 1 : 0); dx += 1) {
        const next = at + dy * width + dx;
        if (seen[next] === 1 || (data[next] ?? 255) >= DARK) continue;
        seen[next] = 1;
        waiting.push(next);
      }
    }
  }
  return pixels;
}

function extentOf(pixels: readonly number[], width: number): Box {
  let [x0, x1, y0, y1] = [Number.MAX_SAFE_INTEGER, 0, Number.MAX_SAFE_INTEGER, 0];
  for (const at of pixels) {
    const [x, y] = [at % width, Math.floor(at / width)];
    [x0, x1, y0, y1] = [Math.min(x0, x), Math.max(x1, x), Math.min(y0, y), Math.max(y1, y)];
  }
  return { x0, x1, y0, y1 };
}
