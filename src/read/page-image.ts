import { binaryKind } from './binary-kind.ts';
import type { DrawnPage } from './drawn-page.ts';
import type { ReadPort } from './read-port.ts';

/** Pixels; a wider picture of a page shows nothing more. */
const WIDEST = 4_000;
const HIGHEST = 8_000;

/**
 * Draws one page, from 1, of a PDF or of an image, so that a person can compare it with what was read.
 *
 * Undefined where the file has no such page, or none that can be shown. Needs the canvas of a browser.
 */
export async function pageImage(
  bytes: Uint8Array,
  page: number,
  width: number,
  files: NonNullable<ReadPort['files']>,
): Promise<DrawnPage | undefined> {
  const kind = binaryKind(bytes);
  const wide = Math.round(Math.min(Math.max(width, 1), WIDEST));
  if (kind === 'pdf') {
    const { drawPdfPage } = await import('./pdf/draw-pdf-page.ts');
    return drawPdfPage(bytes, page, wide, HIGHEST, files);
  }
  if (kind === 'picture' && page === 1) {
    const { drawPicture } = await import('./ocr/draw-picture.ts');
    return drawPicture(bytes, wide, HIGHEST);
  }
  return undefined;
}
