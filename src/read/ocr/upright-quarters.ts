import { croppedImage, turnedImage, type GreyImage } from './grey-image.ts';
import type { OcrCore } from './ocr-core.ts';
import type { StraightPage } from './straight-page.ts';
import { qualityOf } from './word-quality.ts';

const INK = 128;
/** Share of a page that holds ink, below which it is blank. */
const BLANK = 0.0004;
/** Inches of the side of the part that is tried each way. */
const PART = 4;
/** Quality that a turned page must gain over the page as it lies. */
const BETTER = 15;

/** By how many quarters a page must be turned clockwise to be read: tried on the part with most ink. */
export function uprightQuarters({ image, dpi }: StraightPage, core: OcrCore): number {
  const part = darkestPart(image, Math.round(PART * dpi));
  if (part === undefined) return 0;
  const qualities = [0, 1, 2, 3].map(
    (quarters) => qualityOf(core.words(turnedImage(part, quarters), dpi, 'scattered')) ?? 0,
  );
  const most = Math.max(...qualities);
  return most < (qualities[0] ?? 0) + BETTER ? 0 : qualities.indexOf(most);
}

function darkestPart(image: GreyImage, side: number): GreyImage | undefined {
  const [width, height] = [Math.min(side, image.width), Math.min(side, image.height)];
  let [best, most, all] = [[0, 0] as readonly [number, number], -1, 0];
  for (const x of [0, (image.width - width) >> 1, image.width - width]) {
    for (const y of [0, (image.height - height) >> 1, image.height - height]) {
      let ink = 0;
      for (let dy = 0; dy < height; dy += 3) {
        for (let dx = 0; dx < width; dx += 3) if ((image.data[(y + dy) * image.width + x + dx] ?? 255) < INK) ink += 9;
      }
      all = Math.max(all, ink);
      if (ink > most) [best, most] = [[x, y], ink];
    }
  }
  return all < width * height * BLANK ? undefined : croppedImage(image, best[0], best[1], width, height);
}
