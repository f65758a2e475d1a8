import { Refusal } from '../refusal.ts';
import type { ReadPort } from '../read-port.ts';
import type { GreyImage } from './grey-image.ts';
import { ocrCore, type OcrCore } from './ocr-core.ts';
import { scannedPage, type ScannedPage } from './scanned-page.ts';
import { withSignsOf } from './second-reading.ts';

/** Reads the pictures of one document, page after page. */
export interface ScanReader {
  /** @throws Refusal where the program's own files for it cannot be had. */
  page(image: GreyImage, dpi: number): Promise<ScannedPage>;
}

/** Quality below which a page may be in another language than the first. */
const FOREIGN = 78;

let core: Promise<OcrCore> | undefined;

/** Loads the recogniser with the first page; it starts in Dutch, and takes French and English where that reads worse. */
export function scanReader(files: NonNullable<ReadPort['files']>): ScanReader {
  let isDutch = true;
  const loaded = async (): Promise<OcrCore> => {
    core ??= ocrCore(files);
    try {
      const ready = await core;
      await ready.speak(isDutch ? ['nld'] : ['nld', 'fra', 'eng']);
      return ready;
    } catch {
      // Without a connection, or on a host that lacks them; a next file may try again.
      core = undefined;
      throw new Refusal('read/ocr-unavailable');
    }
  };
  let ready: Promise<OcrCore> | undefined;
  return {
    async page(image, dpi) {
      ready ??= loaded();
      const first = scannedPage(image, dpi, await ready);
      const isPoor = (first.quality ?? FOREIGN) < FOREIGN;
      if (!isDutch || !(isPoor || first.isForeign)) return first;
      isDutch = false;
      ready = loaded();
      const second = scannedPage(image, dpi, await ready);
      if ((second.quality ?? 0) > (first.quality ?? 0)) return withSignsOf(second, first);
      isDutch = true;
      ready = loaded();
      return first;
    },
  };
}
