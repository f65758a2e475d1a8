import type { Diagnostic, Parsed } from '../core/model/diagnostic.ts';
import type { SourceText } from '../core/model/source-text.ts';
import { doubtDiagnostics } from './ocr/doubt-places.ts';
import { turnedImage, type GreyImage } from './ocr/grey-image.ts';
import { dpiOf, imageHeader, type ImageHeader } from './ocr/image-header.ts';
import { jpegImage } from './ocr/jpeg-image.ts';
import { pngImage } from './ocr/png-image.ts';
import { scanReader } from './ocr/scan-reader.ts';
import { pageLayout } from './pdf/page-layout.ts';
import { pdfBlocks } from './pdf/pdf-blocks.ts';
import type { ReadPort } from './read-port.ts';
import { Refusal } from './refusal.ts';

/**
 * Reads a PNG or JPEG: a scan or a photograph of one page. It goes through the same layout as a page of a PDF.
 *
 * What the header announces is held against a limit before anything is unpacked.
 */
export async function readImage(file: string, bytes: Uint8Array, port: ReadPort): Promise<Parsed<SourceText>> {
  const { files, progress } = port;
  if (files === undefined) return refused('read/ocr-unavailable');
  const header = imageHeader(bytes);
  if (header === undefined) return refused('read/damaged-image');
  try {
    progress?.({ done: 0, of: 1 });
    const image = await unpacked(bytes, header);
    // What is finer than letters need comes out smaller.
    const scale = Math.max(image.width, image.height) / Math.max(header.width, header.height);
    const page = await scanReader(files).page(image, dpiOf(header) * scale);
    progress?.({ done: 1, of: 1 });
    if (page.words.length === 0) return refused('read/image-without-text');
    const { blocks, lines } = pdfBlocks([
      { parts: pageLayout(page, page.rules, page.ground), isTurned: page.isTurned, isScanned: true, skew: page.skew },
    ]);
    const read: Diagnostic = { severity: 'info', code: 'read/scanned-pages', values: { count: 1 } };
    const doubts = doubtDiagnostics(new Map([[1, page]]), blocks);
    return { value: { file, format: 'image', lines, blocks }, diagnostics: [read, ...doubts] };
  } catch (error) {
    if (error instanceof Refusal) return { value: undefined, diagnostics: [error.diagnostic] };
    throw error;
  }
}

async function unpacked(bytes: Uint8Array, header: ImageHeader): Promise<GreyImage> {
  if (header.kind === 'png') return pngImage(bytes, header);
  return turnedImage(await jpegImage(bytes, header), header.quarters);
}

function refused(code: string): Parsed<SourceText> {
  return { value: undefined, diagnostics: [{ severity: 'error', code }] };
}
