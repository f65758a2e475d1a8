import { Refusal } from '../refusal.ts';
import type { ImageHeader } from './image-header.ts';

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const LINE_COUNT = 0xdc;
const QUANTISATION = 0xdb;
/** The coarsest step of a baseline picture; a coarse one has many. */
const COARSEST = 0xff;
/** Samples of a picture that is unpacked: 40 million pixels with colours half as fine as the light, in 120 MB. */
const MOST_SAMPLES = 60_000_000;
/** Baseline, extended and progressive: the frames that the decoder takes. */
const FRAMES: readonly unknown[] = [0xc0, 0xc1, 0xc2];
/** Notes of programs, which may hold a whole small picture of their own; the one of Adobe says how colours are meant. */
const isNote = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;

/**
 * A JPEG without notes and without what follows its end, in which nothing announces another size than the header.
 *
 * The decoder reserves memory at any frame it comes upon, and takes other ways through damaged segments than a reader
 * of headers does: so every place is held against the header, wherever it stands. @throws Refusal where one differs.
 */
export function jpegBody(bytes: Uint8Array, { width, height }: ImageHeader): Uint8Array {
  const body = withoutNotes(bytes);
  const pair = (at: number): number => (body[at] ?? 0) * 256 + (body[at + 1] ?? 0);
  for (let at = body.indexOf(0xff); at >= 0; at = body.indexOf(0xff, at + 1)) {
    const marker = body[at + 1];
    const isOtherFrame =
      FRAMES.includes(marker) &&
      (pair(at + 5) !== height || pair(at + 7) !== width || ![1, 3, 4].includes(body[at + 9] ?? 0));
    const isOtherCount = marker === LINE_COUNT && pair(at + 4) !== height;
    if (isOtherFrame || isOtherCount) throw new Refusal('read/damaged-image');
    if (FRAMES.includes(marker)) checkSamples(body, at, { width, height });
  }
  return body;
}

/**
 * Holds against a limit what the decoder keeps of a picture, which is two bytes for every sample: colours may be as fine
 * as the light or coarser. @throws Refusal where it is more.
 */
function checkSamples(body: Uint8Array, frame: number, { width, height }: Pick<ImageHeader, 'width' | 'height'>): void {
  const factors = Array.from({ length: body[frame + 9] ?? 0 }, (_, index) => {
    const both = body[frame + 11 + index * 3] ?? 0;
    return [both >> 4, both & 15] as const;
  });
  const finest = Math.max(1, ...factors.map(([across]) => across)) * Math.max(1, ...factors.map(([, down]) => down));
  const perPixel = factors.reduce((sum, [across, down]) => sum + across * down, 0) / finest;
  if (width * height * perPixel <= MOST_SAMPLES) return;
  const values = { megapixels: Math.ceil((width * height) / 1e6), limit: Math.floor(MOST_SAMPLES / perPixel / 1e6) };
  throw new Refusal('read/image-too-large', values);
}

function withoutNotes(bytes: Uint8Array): Uint8Array {
  const body = new Uint8Array(bytes.length);
  let [at, filled] = [0, 0];
  const keep = (end: number): void => {
    const part = bytes.subarray(at, end);
    body.set(part, filled);
    filled += part.length;
    at = end;
  };
  keep(2);
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== START_OF_SCAN) {
    const marker = bytes[at + 1] ?? 0;
    const end = marker === 0xff ? at + 1 : at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (marker === 0xff || isNote(marker)) at = end;
    else {
      const from = filled;
      keep(end);
      if (marker === QUANTISATION) withoutCoarsest(body.subarray(from + 4, filled));
    }
  }
  let end = bytes.indexOf(0xff, at);
  while (end >= 0 && bytes[end + 1] !== END_OF_IMAGE) end = bytes.indexOf(0xff, end + 1);
  keep(end < 0 ? bytes.length : end + 2);
  return body.subarray(0, filled);
}

/** Makes coarsest steps one finer, which nobody sees: otherwise what follows one may look like a frame. */
function withoutCoarsest(table: Uint8Array): void {
  for (const [index, step] of table.entries()) if (step === COARSEST) table[index] = COARSEST - 1;
}
