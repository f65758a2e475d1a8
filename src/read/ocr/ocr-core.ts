import type { GreyImage } from './grey-image.ts';
import { speltWord } from './spelt-word.ts';

/** A word as it was recognised, in pixels. */
export interface SeenWord {
  readonly text: string;
  /** How sure it is, from 0 to 100. */
  readonly sure: number;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly baseline: number;
  /** Height of the row of letters that it stands in. */
  readonly height: number;
}

/** How the words lie: scattered over a page, or one word alone. */
export type WordsLie = 'scattered' | 'alone';

/** Recognises letters in pictures. */
export interface OcrCore {
  words(image: GreyImage, dpi: number, lie: WordsLie): readonly SeenWord[];
  /** Takes other languages, the likeliest first. */
  speak(languages: readonly OcrLanguage[]): Promise<void>;
}

export type OcrLanguage = 'nld' | 'fra' | 'eng';

/** Files that recognising takes; where they come from differs between browser and command line. */
export type OcrFile = 'tesseract-core-simd-lstm.wasm' | `${OcrLanguage}.traineddata.gz`;

const FOLDER = '/languages';
const PICTURE = '/input';
/** The library's own numbers. */
const LSTM_ONLY = 1;
const WORD = 3;
const SCATTERED = 11;
const SINGLE_WORD = 8;

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

interface WordIterator {
  Begin(): void;
  Next(level: number): boolean;
  GetUTF8Text(level: number): string | null;
  Confidence(level: number): number;
  getBoundingBox(level: number): Box;
  getBaseline(level: number): Box & { readonly has_baseline: boolean };
  getRowAttributes(): { readonly row_height: number };
}

interface TessApi {
  Init(folder: string, languages: string, mode: number): number;
  SetPageSegMode(mode: number): void;
  SetImageFile(orientation: number, angle: number): number;
  SetSourceResolution(dpi: number): void;
  Recognize(monitor: null): number;
  GetIterator(): WordIterator;
  Clear(): void;
  End(): void;
}

interface TessModule {
  readonly FS: {
    mkdir(path: string): void;
    writeFile(path: string, data: Uint8Array): void;
    unlink(path: string): void;
  };
  readonly TessBaseAPI: new () => TessApi;
  destroy(one: object): void;
}

type TessFactory = (options: object) => Promise<TessModule>;

/**
 * Starts Tesseract in this very thread, which already is not that of the screen: no worker is nested in it, and ending
 * the thread ends it. @throws where a file cannot be had.
 */
export async function ocrCore(files: (name: OcrFile) => Promise<Uint8Array>): Promise<OcrCore> {
  const wasmBinary = await files('tesseract-core-simd-lstm.wasm');
  const loaded = (await import('tesseract.js-core/tesseract-core-simd-lstm.js')) as { readonly default: TessFactory };
  const silent = (): void => undefined;
  const module = await loaded.default({ wasmBinary, print: silent, printErr: silent, TesseractProgress: silent });
  module.FS.mkdir(FOLDER);
  const known = new Set<OcrLanguage>();
  let api: TessApi | undefined;

  async function learn(language: OcrLanguage): Promise<void> {
    if (known.has(language)) return;
    const data = await unpacked(await files(`${language}.traineddata.gz`));
    module.FS.writeFile(`${FOLDER}/${language}.traineddata`, data);
    known.add(language);
  }

  return {
    async speak(languages) {
      for (const language of languages) await learn(language);
      api?.End();
      api = new module.TessBaseAPI();
      if (api.Init(FOLDER, languages.join('+'), LSTM_ONLY) !== 0) throw new Error('languages not understood');
    },
    words(image, dpi, lie) {
      if (api === undefined) throw new Error('no language yet');
      module.FS.writeFile(PICTURE, portableGrey(image));
      api.SetPageSegMode(lie === 'alone' ? SINGLE_WORD : SCATTERED);
      if (api.SetImageFile(1, 0) !== 0) return [];
      api.SetSourceResolution(Math.round(dpi));
      if (api.Recognize(null) !== 0) return [];
      const words = wordsOf(api.GetIterator());
      api.Clear();
      module.FS.unlink(PICTURE);
      return words;
    },
  };
}

function wordsOf(iterator: WordIterator): readonly SeenWord[] {
  const words: SeenWord[] = [];
  iterator.Begin();
  do {
    const text = iterator.GetUTF8Text(WORD)?.trim() ?? '';
    if (text === '') continue;
    const { x0, y0, x1, y1 } = iterator.getBoundingBox(WORD);
    const line = iterator.getBaseline(WORD);
    const baseline = line.has_baseline ? (line.y0 + line.y1) / 2 : y1;
    const { row_height: height } = iterator.getRowAttributes();
    words.push({ text: speltWord(text), sure: iterator.Confidence(WORD), x0, x1, y0, y1, baseline, height });
  } while (iterator.Next(WORD));
  return words;
}

/** The plainest format of a grey picture. */
function portableGrey({ width, height, data }: GreyImage): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(header.length + data.length);
  file.set(header);
  file.set(data, header.length);
  return file;
}

/** Some hosts unpack such files on the way. */
async function unpacked(data: Uint8Array): Promise<Uint8Array> {
  if (data[0] !== 0x1f || data[1] !== 0x8b) return data;
  const stream = new Blob([data as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
