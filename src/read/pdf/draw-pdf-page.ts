import type { DrawnPage } from '../drawn-page.ts';
import type { ReadPort } from '../read-port.ts';
import { withDeadline } from './clock-guard.ts';
import { pdfLibrary, type PdfPage } from './open-pdf.ts';

/** Milliseconds for one page: what takes longer goes round in circles. */
const LONGEST = 30_000;

/** Draws one page of a PDF; undefined where there is no such page, or it is damaged. */
export async function drawPdfPage(
  bytes: Uint8Array,
  number: number,
  width: number,
  highest: number,
  files: NonNullable<ReadPort['files']>,
): Promise<DrawnPage | undefined> {
  const task = (await pdfLibrary()).open(bytes, 'drawn', files);
  try {
    const document = await task.document;
    const page = await document.getPage(number);
    const { width: pageWidth, height: pageHeight } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: Math.min(width / pageWidth, highest / pageHeight) });
    const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
    const canvasContext = canvas.getContext('2d', { alpha: false });
    if (canvasContext === null) return undefined;
    // The library draws on either kind of canvas, and names only the one of a page.
    const target = { canvas: null, canvasContext, viewport } as unknown as Parameters<PdfPage['render']>[0];
    await withDeadline(LONGEST, () => page.render(target).promise);
    const image = await canvas.convertToBlob({ type: 'image/png' });
    return { image, width: canvas.width, height: canvas.height, pageWidth, pageHeight, pages: document.numPages };
  } catch {
    // Locked, damaged, or without such a page: there is nothing to show.
    return undefined;
  } finally {
    await task.close();
  }
}
