import english from '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url';
import french from '@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz?url';
import dutch from '@tesseract.js-data/nld/4.0.0_best_int/nld.traineddata.gz?url';
import jbig2 from 'pdfjs-dist/wasm/jbig2.wasm?url';
import openjpeg from 'pdfjs-dist/wasm/openjpeg.wasm?url';
import core from 'tesseract.js-core/tesseract-core-simd-lstm.wasm?url';
import type { ReadFile } from '../read/read-port.ts';

/** Where the build put them: beside the program, on its own origin. */
const URLS: Readonly<Record<ReadFile, string>> = {
  'tesseract-core-simd-lstm.wasm': core,
  'nld.traineddata.gz': dutch,
  'fra.traineddata.gz': french,
  'eng.traineddata.gz': english,
  'jbig2.wasm': jbig2,
  'openjpeg.wasm': openjpeg,
};

/** Fetches a file of the program. @throws where it cannot be had. */
export async function readFiles(name: ReadFile): Promise<Uint8Array> {
  const response = await fetch(URLS[name]);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
