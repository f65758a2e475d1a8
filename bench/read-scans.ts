import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readFiles } from '../src/cli/read-files.ts';
import { profilesOf } from '../src/core/model/document-reading.ts';
import { ingest } from '../src/ingest.ts';
import type { Job } from './job.ts';

/** What the peer takes of the library: a picture in, its text out. */
interface Tesseract {
  readonly FS: { mkdir(path: string): void; writeFile(path: string, data: Uint8Array): void };
  readonly TessBaseAPI: new () => {
    Init(folder: string, languages: string, mode: number): number;
    SetPageSegMode(mode: number): void;
    SetImageFile(orientation: number, angle: number): number;
    Recognize(monitor: null): number;
    GetUTF8Text(): string;
    Clear(): void;
  };
}

/** The library's own numbers: only its newer recogniser, and a page of which nothing is known. */
const LSTM_ONLY = 1;
const WHOLE_PAGE = 3;
/** Marks in the ruled tables of the scans, of which each is one requirement. */
const ASKED = 9;

/** What a person may wait for one page. */
const PAGE_MS = 15_000;

/** Scanned pages, read by us to a profile; the peer is the same recogniser, run once over each picture as it is. */
export function readScans(names: readonly string[]): Job {
  return {
    job: 'J5 scan',
    size: `${names.length} pages`,
    peer: 'tesseract, one plain run',
    about:
      'Ours straightens each page, runs the same recogniser over it and over single signs, and makes tables and a ' +
      'profile of it; the peer only gives the text, in which marks of tables are lost, so that ours cannot be faster.',
    limit_ms: names.length * PAGE_MS,
    async prepare() {
      const folder = path.resolve('test', 'read', 'scans');
      const scans = await Promise.all(
        names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(path.join(folder, name))) })),
      );
      let recogniser: Promise<(bytes: Uint8Array) => string> | undefined;
      return {
        async ours() {
          let read = 0;
          for (const { name, bytes } of scans) {
            const { readings } = await ingest(name, bytes, { files: readFiles });
            const asked = readings.flatMap(profilesOf).flatMap((one) => one.requirements);
            read += asked.filter((one) => one.required !== undefined).length;
          }
          return { did: `${read} of ${scans.length * ASKED} requirements with their level` };
        },
        async peer() {
          recogniser ??= plainRecogniser();
          const text = await recogniser;
          return { did: `${scans.reduce((sum, { bytes }) => sum + text(bytes).length, 0)} characters` };
        },
      };
    },
  };
}

async function plainRecogniser(): Promise<(bytes: Uint8Array) => string> {
  const load = createRequire(import.meta.url)('tesseract.js-core/tesseract-core-simd-lstm.js') as (
    options: object,
  ) => Promise<Tesseract>;
  const silent = (): void => undefined;
  const wasmBinary = await readFiles('tesseract-core-simd-lstm.wasm');
  const library = await load({ wasmBinary, print: silent, printErr: silent, TesseractProgress: silent });
  library.FS.mkdir('/languages');
  library.FS.writeFile('/languages/nld.traineddata', gunzipSync(await readFiles('nld.traineddata.gz')));
  const api = new library.TessBaseAPI();
  api.Init('/languages', 'nld', LSTM_ONLY);
  return (bytes) => {
    library.FS.writeFile('/input', bytes);
    api.SetPageSegMode(WHOLE_PAGE);
    api.SetImageFile(1, 0);
    api.Recognize(null);
    const text = api.GetUTF8Text();
    api.Clear();
    return text;
  };
}
