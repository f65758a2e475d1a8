import { Refusal } from '../refusal.ts';
import { lightness, plainImage, type GreyImage } from './grey-image.ts';
import type { ImageHeader } from './image-header.ts';
import { checkSize } from './image-limit.ts';
import { jpegBody } from './jpeg-body.ts';

/** Pixels of the greys that come out; a page of A4 at 400 dots per inch has 15 million. */
const MOST_GREYS = 16_000_000;

/**
 * Unpacks a JPEG into greys, at half its size or less where it is finer than letters need. @throws Refusal where it is damaged or larger than what is read.
 */
export async function jpegImage(bytes: Uint8Array, header: ImageHeader): Promise<GreyImage> {
  checkSize(header);
  const parts = Math.ceil(Math.sqrt((header.width * header.height) / MOST_GREYS));
  const [width, height] = [Math.ceil(header.width / parts), Math.ceil(header.height / parts)];
  const { JpegImage } = await import('pdfjs-dist/image_decoders/pdf.image_decoders.mjs');
  const picture = new JpegImage();
  let data: Uint8ClampedArray;
  try {
    picture.parse(jpegBody(bytes, header));
    if (picture.width !== header.width || picture.height !== header.height) throw new Refusal('read/damaged-image');
    data = picture.getData({ width, height, forceRGB: picture.numComponents === 4 });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // The decoder's own errors have no common class; whatever it stumbles over is damage.
    throw new Refusal('read/damaged-image');
  }
  const samples = data.length / (width * height);
  if (samples === 1) return { width, height, data: new Uint8Array(data.buffer, data.byteOffset, data.length) };
  const image = plainImage(width, height);
  for (let at = 0; at < image.data.length; at += 1) {
    const from = at * samples;
    image.data[at] = lightness(data[from] ?? 255, data[from + 1] ?? 255, data[from + 2] ?? 255);
  }
  return image;
}
