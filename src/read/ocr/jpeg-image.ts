import { Refusal } from '../refusal.ts';
import { lightness, plainImage, type GreyImage } from './grey-image.ts';
import type { ImageHeader } from './image-header.ts';
import { checkSize } from './image-limit.ts';
import { jpegBody } from './jpeg-body.ts';

/** Unpacks a JPEG into greys. @throws Refusal where it is damaged or larger than what is read. */
export async function jpegImage(bytes: Uint8Array, header: ImageHeader): Promise<GreyImage> {
  checkSize(header);
  const { width, height } = header;
  const { JpegImage } = await import('pdfjs-dist/image_decoders/pdf.image_decoders.mjs');
  const picture = new JpegImage();
  let data: Uint8ClampedArray;
  try {
    picture.parse(jpegBody(bytes, header));
    if (picture.width !== width || picture.height !== height) throw new Refusal('read/damaged-image');
    data = picture.getData({ width, height, forceRGB: picture.numComponents === 4 });
  } catch {
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
