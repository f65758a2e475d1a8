import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

/** What we use of the library, loaded with the first PDF. */
export interface PdfLibrary {
  readonly operators: Readonly<Record<string, number>>;
  open(bytes: Uint8Array): { readonly document: Promise<PDFDocumentProxy>; close(): Promise<void> };
}

export type PdfPage = PDFPageProxy;
export type PdfDocument = PDFDocumentProxy;

/** Set by the bundler, and by the test runner: whether the code is for Node. */
interface Environment {
  readonly env?: { readonly SSR?: boolean };
}

let library: Promise<PdfLibrary> | undefined;

/** Loads pdf.js once, with its worker code in this very thread: we already are off the thread of the screen. */
export function pdfLibrary(): Promise<PdfLibrary> {
  library ??= load();
  return library;
}

async function load(): Promise<PdfLibrary> {
  const [main, worker] = await modules();
  // Where this is set the library starts no worker of its own.
  Object.assign(globalThis, { pdfjsWorker: worker });
  return {
    operators: main.OPS,
    open(bytes) {
      const task = main.getDocument({
        // The library hands over what it is given; the caller keeps the bytes.
        data: bytes.slice(),
        isEvalSupported: false,
        enableXfa: false,
        disableFontFace: true,
        useSystemFonts: false,
        useWorkerFetch: false,
        useWasm: false,
        isOffscreenCanvasSupported: false,
        isImageDecoderSupported: false,
        // Text needs no pictures, so none is unpacked.
        maxImageSize: 1,
        stopAtErrors: false,
        verbosity: 0,
      });
      return { document: task.promise, close: () => task.destroy() };
    },
  };
}

async function modules(): Promise<readonly [typeof import('pdfjs-dist'), unknown]> {
  // The condition is settled when the program is built, so that each build holds one of the two.
  if ((import.meta as unknown as Environment).env?.SSR === true) {
    return Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    ]);
  }
  return Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.mjs')]);
}
