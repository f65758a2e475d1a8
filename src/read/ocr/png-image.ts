import { Refusal } from '../refusal.ts';
import { lightness, plainImage, type GreyImage } from './grey-image.ts';
import type { ImageHeader } from './image-header.ts';
import { checkSize } from './image-limit.ts';

const IHDR = 0x49484452;
const PLTE = 0x504c5445;
const IDAT = 0x49444154;
const IEND = 0x49454e44;
/** Where the fields of the header begin: it is the first chunk. */
const HEADER = 16;
/** Samples of a pixel by the colour type of the header. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Start and step of the seven passes in which an interlaced picture comes. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Form {
  readonly depth: number;
  readonly colour: number;
  readonly samples: number;
  readonly palette: Uint8Array;
}

/**
 * Unpacks a PNG into greys, row by row. What shows through is white.
 *
 * Its size is what the header says and no more bytes are unpacked than that; what is held is a byte for each pixel and
 * two rows, however wide the pixels are. @throws Refusal where it is damaged or larger than what is read.
 */
export async function pngImage(bytes: Uint8Array, { width, height }: ImageHeader): Promise<GreyImage> {
  checkSize({ width, height });
  const { form, isInterlaced, packed } = chunksOf(bytes);
  const passes = isInterlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  const bits = form.samples * form.depth;
  const reader = unpacking(packed);
  try {
    const image = plainImage(width, height);
    for (const [x, y, dx, dy] of passes) {
      const [across, down] = [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)];
      if (across <= 0 || down <= 0) continue;
      const length = 1 + Math.ceil((across * bits) / 8);
      let [above, row] = [new Uint8Array(length), new Uint8Array(length)];
      for (let py = 0; py < down; py += 1) {
        await reader.fill(row);
        unfilter(row, above, Math.max(1, bits >> 3));
        const line = row.subarray(1);
        const start = (y + py * dy) * width + x;
        for (let px = 0; px < across; px += 1) image.data[start + px * dx] = greyOf(line, px, form);
        [above, row] = [row, above];
      }
    }
    await reader.cancel();
    return image;
  } catch {
    // Cut off or damaged: a page of which the foot is missing would be read as a whole one.
    throw new Refusal('read/damaged-image');
  }
}

function chunksOf(bytes: Uint8Array): {
  readonly form: Form;
  readonly isInterlaced: boolean;
  readonly packed: readonly Uint8Array[];
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packed: Uint8Array[] = [];
  let palette = new Uint8Array();
  for (let at = 8; at + 12 <= bytes.length;) {
    const [length, name] = [view.getUint32(at), view.getUint32(at + 4)];
    const body = bytes.subarray(at + 8, at + 8 + length);
    // A second header, or one further on, would say another size than the one that was held against the limit.
    if ((name === IHDR) !== (at === 8)) throw new Refusal('read/damaged-image');
    if (name === PLTE) palette = new Uint8Array(body);
    if (name === IDAT) packed.push(body);
    if (name === IEND) break;
    at += length + 12;
  }
  if (bytes.length < HEADER + 13) throw new Refusal('read/damaged-image');
  const [depth, colour] = [view.getUint8(HEADER + 8), view.getUint8(HEADER + 9)];
  const samples = SAMPLES[colour];
  if (samples === undefined || ![1, 2, 4, 8, 16].includes(depth)) throw new Refusal('read/damaged-image');
  const isInterlaced = view.getUint8(HEADER + 12) === 1;
  return { form: { depth, colour, samples, palette }, isInterlaced, packed };
}

/** Gives the unpacked bytes as they are asked for; rejects where they end before that. */
function unpacking(packed: readonly Uint8Array[]): {
  readonly fill: (row: Uint8Array) => Promise<void>;
  readonly cancel: () => Promise<void>;
} {
  const stream = new Blob(packed as readonly BlobPart[] as BlobPart[])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  let rest = new Uint8Array();
  return {
    async fill(row) {
      for (let filled = 0; filled < row.length;) {
        if (rest.length === 0) {
          const { done, value } = await reader.read();
          if (done) throw new Refusal('read/damaged-image');
          rest = value;
        }
        const part = rest.subarray(0, row.length - filled);
        row.set(part, filled);
        filled += part.length;
        rest = rest.subarray(part.length);
      }
    },
    cancel: () => reader.cancel(),
  };
}

/** Undoes how a row was written as a difference from its neighbours; its first byte says which. */
function unfilter(row: Uint8Array, above: Uint8Array, step: number): void {
  const filter = row[0] ?? 0;
  for (let at = 1; at < row.length; at += 1) {
    const left = at > step ? (row[at - step] ?? 0) : 0;
    const up = above[at] ?? 0;
    const corner = at > step ? (above[at - step] ?? 0) : 0;
    const guess =
      filter === 1
        ? left
        : filter === 2
          ? up
          : filter === 3
            ? (left + up) >> 1
            : filter === 4
              ? paeth(left, up, corner)
              : 0;
    row[at] = (row[at] ?? 0) + guess;
  }
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

function greyOf(line: Uint8Array, x: number, { depth, colour, samples, palette }: Form): number {
  if (depth < 8) {
    const perByte = 8 / depth;
    const byte = line[Math.floor(x / perByte)] ?? 0;
    const value = (byte >> (8 - depth * ((x % perByte) + 1))) & ((1 << depth) - 1);
    return colour === 3 ? paletteGrey(palette, value) : Math.round((value * 255) / ((1 << depth) - 1));
  }
  const bytes = depth >> 3;
  const at = x * samples * bytes;
  const sample = (index: number): number => line[at + index * bytes] ?? 255;
  if (colour === 3) return paletteGrey(palette, sample(0));
  const grey = samples < 3 ? sample(0) : lightness(sample(0), sample(1), sample(2));
  if (samples !== 2 && samples !== 4) return grey;
  const cover = sample(samples - 1) / 255;
  return Math.round(grey * cover + 255 * (1 - cover));
}

function paletteGrey(palette: Uint8Array, index: number): number {
  const at = index * 3;
  return lightness(palette[at] ?? 255, palette[at + 1] ?? 255, palette[at + 2] ?? 255);
}
