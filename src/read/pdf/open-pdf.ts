import type * as Pdfjs from 'pdfjs-dist';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { ReadPort } from '../read-port.ts';
import { workerCanvas } from './worker-canvas.ts';

/** What we use of the library, loaded with the first PDF. */
export interface PdfLibrary {
  readonly operators: Readonly<Record<string, number>>;
  /**
   * Opens a document for `text`: no picture in it is unpacked; for its `pictures`, as plain pixels; or to be `drawn`,
   * which only works where there is a canvas.
   */
  open(
    bytes: Uint8Array,
    purpose: PdfPurpose,
    files?: ReadPort['files'],
  ): { readonly document: Promise<PDFDocumentProxy>; close(): Promise<void> };
}

export type PdfPurpose = 'text' | 'pictures' | 'drawn';
export type PdfPage = PDFPageProxy;
export type PdfDocument = PDFDocumentProxy;

/** Set by the bundler, and by the test runner: whether the code is for Node. */
interface Environment {
  readonly env?: { readonly SSR?: boolean };
}

/** Pixels of one picture; a page of A3 at 600 dots per inch has 70 million. */
const MOST_PIXELS = 72_000_000;

/** Gives the library files of the program, and no others. */
function ownFiles(files: NonNullable<ReadPort['files']>): new () => object {
  return class {
    async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
      if (filename !== 'jbig2.wasm' && filename !== 'openjpeg.wasm') throw new Error(`no such file: ${filename}`);
      return files(filename);
    }
  };
}

let library: Promise<PdfLibrary> | undefined;

/** The half of the library that takes documents apart, and usually has a worker of its own. */
interface WorkerModule {
  readonly WorkerMessageHandler: { initializeFromPort(port: MessagePort): void };
}

/**
 * Loads pdf.js once. Both its halves run in this very thread, which already is not that of the screen, and talk over a
 * channel: so no worker is started, and timers go off between their messages.
 */
export function pdfLibrary(): Promise<PdfLibrary> {
  library ??= load();
  return library;
}

async function load(): Promise<PdfLibrary> {
  const [main, worker] = await modules();
  return {
    operators: main.OPS,
    open(bytes, purpose, files) {
      const { port1, port2 } = new MessageChannel();
      worker.WorkerMessageHandler.initializeFromPort(port2);
      const half = main.PDFWorker.create({ port: port1 as unknown as Worker, verbosity: 0 });
      port1.start();
      port2.start();
      const task = main.getDocument({
        worker: half,
        // The library hands over what it is given; the caller keeps the bytes. It takes no kin of this class.
        data: new Uint8Array(bytes),
        isEvalSupported: false,
        enableXfa: false,
        disableFontFace: purpose !== 'drawn',
        useSystemFonts: purpose === 'drawn',
        ...(purpose === 'drawn' ? workerCanvas() : {}),
        useWorkerFetch: false,
        // Some pictures are unpacked by parts of the library that are files of their own.
        ...(files === undefined ? { useWasm: false } : { useWasm: true, BinaryDataFactory: ownFiles(files) }),
        isOffscreenCanvasSupported: false,
        isImageDecoderSupported: false,
        // Text needs no pictures, so none is unpacked.
        maxImageSize: purpose === 'text' ? 1 : MOST_PIXELS,
        stopAtErrors: false,
        verbosity: 0,
      });
      return {
        document: task.promise,
        async close() {
          await task.destroy();
          half.destroy();
          port1.close();
          port2.close();
        },
      };
    },
  };
}

async function modules(): Promise<readonly [typeof Pdfjs, WorkerModule]> {
  // The condition is settled when the program is built, so that each build holds one of the two.
  if ((import.meta as unknown as Environment).env?.SSR === true) {
    return Promise.all([import('pdfjs-dist/legacy/build/pdf.mjs'), import('pdfjs-dist/legacy/build/pdf.worker.mjs')]);
  }
  return Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.mjs')]);
}
