import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ReadFile } from '../read/read-port.ts';

const PACKAGES: Readonly<Record<ReadFile, string>> = {
  'tesseract-core-simd-lstm.wasm': 'tesseract.js-core/tesseract-core-simd-lstm.wasm',
  'nld.traineddata.gz': '@tesseract.js-data/nld/4.0.0_best_int/nld.traineddata.gz',
  'fra.traineddata.gz': '@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz',
  'eng.traineddata.gz': '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
  'jbig2.wasm': 'pdfjs-dist/wasm/jbig2.wasm',
  'openjpeg.wasm': 'pdfjs-dist/wasm/openjpeg.wasm',
};

/** Reads a file of the program from its package. @throws where the package is not installed. */
export async function readFiles(name: ReadFile): Promise<Uint8Array> {
  return new Uint8Array(await readFile(createRequire(import.meta.url).resolve(PACKAGES[name])));
}
