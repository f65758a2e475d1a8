import type { ReadPort } from '../read-port.ts';
import type { ScannedPage } from '../ocr/scanned-page.ts';
import type { PdfDocument, PdfLibrary } from './open-pdf.ts';
import { pagePicture } from './page-picture.ts';
import { within } from './within.ts';

/** Milliseconds in which the pictures of one page must be unpacked. */
const LONGEST = 30_000;

/**
 * Reads the pages of a PDF that are pictures, by number. A page that cannot be unpacked, or is no picture, is left out.
 *
 * @throws Refusal where the program's own files for it cannot be had.
 */
export async function scannedPages(
  bytes: Uint8Array,
  numbers: readonly number[],
  library: PdfLibrary,
  { files, progress }: ReadPort,
): Promise<ReadonlyMap<number, ScannedPage>> {
  const pages = new Map<number, ScannedPage>();
  if (files === undefined || numbers.length === 0) return pages;
  const task = library.open(bytes, 'pictures', files);
  try {
    const document = await within(LONGEST, task.document);
    const { scanReader } = await import('../ocr/scan-reader.ts');
    const reader = scanReader(files);
    for (const [index, number] of numbers.entries()) {
      progress?.({ done: index, of: numbers.length });
      const picture = await pictureOf(document, number, library);
      if (picture !== undefined) pages.set(number, await reader.page(picture.image, picture.dpi));
    }
    progress?.({ done: numbers.length, of: numbers.length });
    return pages;
  } finally {
    await task.close();
  }
}

async function pictureOf(
  document: PdfDocument,
  number: number,
  library: PdfLibrary,
): Promise<Awaited<ReturnType<typeof pagePicture>>> {
  try {
    const page = await within(LONGEST, document.getPage(number));
    const picture = await within(LONGEST, pagePicture(page, library));
    page.cleanup();
    return picture;
  } catch {
    // Damaged, or unpacking it goes round in circles: the page is told as one without text.
    return undefined;
  }
}
