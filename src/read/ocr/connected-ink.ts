import type { GreyImage } from './grey-image.ts';

/** Grey below which a pixel is ink where thin lines count: these, and the outline of an empty sign, are lighter than letters. */
export const THIN_DARK = 190;

/** The box around some ink, in pixels. */
interface Extent {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * Every piece of ink of a picture that hangs together, sideways too, in the order of its first pixel.
 *
 * @param dark Grey below which a pixel is ink.
 * @param take Told of each piece once; the list is used again for the next.
 */
export function forConnectedInk(
  { width, height, data }: GreyImage,
  dark: number,
  take: (pixels: readonly number[]) => void,
): void {
  const seen = new Uint8Array(data.length);
  const pixels: number[] = [];
  for (let start = 0; start < data.length; start += 1) {
    if (seen[start] === 1 || (data[start] ?? 255) >= dark) continue;
    pixels.length = 0;
    pixels.push(start);
    seen[start] = 1;
    // What was found and not looked around yet is the rest of the list.
    for (let looked = 0; looked < pixels.length; looked += 1) {
      const at = pixels[looked] ?? 0;
      const [x, y] = [at % width, Math.floor(at / width)];
      for (let dy = y > 0 ? -1 : 0; dy <= (y + 1 < height ? 1 : 0); dy += 1) {
        for (let dx = x > 0 ? -1 : 0; dx <= (x + 1 < width ? 1 : 0); dx += 1) {
          const next = at + dy * width + dx;
          if (seen[next] === 1 || (data[next] ?? 255) >= dark) continue;
          seen[next] = 1;
          pixels.push(next);
        }
      }
    }
    take(pixels);
  }
}

/** The box that pixels lie in. @example extentOf([0, 11], 10) // { x0: 0, x1: 1, y0: 0, y1: 1 } */
export function extentOf(pixels: readonly number[], width: number): Extent {
  let [x0, x1, y0, y1] = [Number.MAX_SAFE_INTEGER, 0, Number.MAX_SAFE_INTEGER, 0];
  for (const at of pixels) {
    const [x, y] = [at % width, Math.floor(at / width)];
    [x0, x1, y0, y1] = [Math.min(x0, x), Math.max(x1, x), Math.min(y0, y), Math.max(y1, y)];
  }
  return { x0, x1, y0, y1 };
}
