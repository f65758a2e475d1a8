import { Refusal } from '../refusal.ts';
import { MOST_PIXELS, type ImageHeader } from './image-header.ts';

/** The longest side a JPEG can have; a PNG that claims more is no page, and one row of it would fill the memory. */
const LONGEST_SIDE = 65_535;

/** Stands before every reserving of memory for a picture. @throws Refusal where it is larger than what is read. */
export function checkSize({ width, height }: Pick<ImageHeader, 'width' | 'height'>): void {
  const pixels = width * height;
  if (pixels > MOST_PIXELS) {
    const values = { megapixels: Math.ceil(pixels / 1e6), limit: MOST_PIXELS / 1e6 };
    throw new Refusal('read/image-too-large', values);
  }
  if (Math.max(width, height) > LONGEST_SIDE) throw new Refusal('read/damaged-image');
}
