import type { DrawnPage } from '../drawn-page.ts';
import { dpiOf, imageHeader, MOST_PIXELS } from './image-header.ts';
import { jpegBody } from './jpeg-body.ts';

/** A picture as its page looks; undefined where it is damaged or larger than what is read. */
export async function drawPicture(bytes: Uint8Array, width: number, highest: number): Promise<DrawnPage | undefined> {
  const header = imageHeader(bytes);
  if (header === undefined || header.width * header.height > MOST_PIXELS) return undefined;
  try {
    // Nothing further on may announce another size than the header.
    if (header.kind === 'jpeg') jpegBody(bytes, header);
    const bitmap = await createImageBitmap(new Blob([bytes as BlobPart]));
    const scale = Math.min(width / bitmap.width, highest / bitmap.height);
    const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) return undefined;
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const point = dpiOf(header) / 72;
    const page = { pageWidth: bitmap.width / point, pageHeight: bitmap.height / point };
    bitmap.close();
    return {
      image: await canvas.convertToBlob({ type: 'image/png' }),
      width: canvas.width,
      height: canvas.height,
      ...page,
      pages: 1,
    };
  } catch {
    // Damaged: there is nothing to show.
    return undefined;
  }
}
