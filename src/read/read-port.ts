import type { OcrFile } from './ocr/ocr-core.ts';

/** Files of the program itself that some documents take to read. */
export type ReadFile = OcrFile | 'jbig2.wasm' | 'openjpeg.wasm';

/** What reading needs of outside. Without `files` no picture is read; `progress` is told per page that takes long. */
export interface ReadPort {
  readonly files?: (name: ReadFile) => Promise<Uint8Array>;
  readonly progress?: (progress: { readonly done: number; readonly of: number }) => void;
}
