import { Refusal } from '../refusal.ts';
import { lightness, plainImage, type GreyImage } from './grey-image.ts';

const IHDR = 0x49484452;
const PLTE = 0x504c5445;
const IDAT = 0x49444154;
const IEND = 0x49454e44;
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
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
  readonly samples: number;
  readonly palette: Uint8Array;
}

/**
 * Unpacks a PNG into greys. What shows through is white.
 *
 * No more bytes are unpacked than the header announces. @throws Refusal where it is damaged.
 */
export async function pngImage(bytes: Uint8Array): Promise<GreyImage> {
  const { form, isInterlaced, packed } = chunksOf(bytes);
  const passes = isInterlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  const sizes = passes.map(([x, y, dx, dy]) => ({
    width: Math.ceil((form.width - x) / dx),
    height: Math.ceil((form.height - y) / dy),
  }));
  const bits = form.samples * form.depth;
  const lengths = sizes.map(({ width, height }) =>
    width <= 0 || height <= 0 ? 0 : height * (1 + Math.ceil((width * bits) / 8)),
  );
  const raw = await inflated(
    packed,
    lengths.reduce((sum, one) => sum + one, 0),
  );
  const image = plainImage(form.width, form.height);
  let start = 0;
  for (const [index, [x, y, dx, dy]] of passes.entries()) {
    const [size, length = 0] = [sizes[index], lengths[index]];
    if (size === undefined || length === 0) continue;
    const part = raw.subarray(start, start + length);
    start += length;
    const row = length / size.height;
    unfilter(part, row, Math.max(1, bits >> 3));
    for (let py = 0; py < size.height; py += 1) {
      const line = part.subarray(py * row + 1, (py + 1) * row);
      for (let px = 0; px < size.width; px += 1) {
        image.data[(y + py * dy) * form.width + x + px * dx] = greyOf(line, px, form);
      }
    }
  }
  return image;
}

function chunksOf(bytes: Uint8Array): {
  readonly form: Form;
  readonly isInterlaced: boolean;
  readonly packed: readonly Uint8Array[];
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packed: Uint8Array[] = [];
  let palette = new Uint8Array();
  let header: number | undefined;
  for (let at = 8; at + 12 <= bytes.length;) {
    const [length, name] = [view.getUint32(at), view.getUint32(at + 4)];
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (name === IHDR) header = at + 8;
    if (name === PLTE) palette = new Uint8Array(body);
    if (name === IDAT) packed.push(body);
    if (name === IEND) break;
    at += length + 12;
  }
  if (header === undefined || header + 13 > bytes.length) throw new Refusal('read/damaged-image');
  const [depth, colour] = [view.getUint8(header + 8), view.getUint8(header + 9)];
  const samples = SAMPLES[colour];
  if (samples === undefined || ![1, 2, 4, 8, 16].includes(depth)) throw new Refusal('read/damaged-image');
  const [width, height] = [view.getUint32(header), view.getUint32(header + 4)];
  const isInterlaced = view.getUint8(header + 12) === 1;
  return { form: { width, height, depth, colour, samples, palette }, isInterlaced, packed };
}

async function inflated(packed: readonly Uint8Array[], length: number): Promise<Uint8Array> {
  const raw = new Uint8Array(length);
  const stream = new Blob(packed as readonly BlobPart[] as BlobPart[])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  let filled = 0;
  try {
    while (filled < length) {
      const { done, value } = await reader.read();
      if (done) break;
      raw.set(value.subarray(0, length - filled), filled);
      filled += value.length;
    }
    await reader.cancel();
  } catch {
    // Cut off or damaged: a page of which the foot is missing would be read as a whole one.
    throw new Refusal('read/damaged-image');
  }
  if (filled < length) throw new Refusal('read/damaged-image');
  return raw;
}

/** Undoes how each row was written as a difference from its neighbours. */
function unfilter(data: Uint8Array, row: number, step: number): void {
  for (let start = 0; start < data.length; start += row) {
    const filter = data[start] ?? 0;
    for (let at = start + 1; at < start + row; at += 1) {
      const left = at - step > start ? (data[at - step] ?? 0) : 0;
      const above = start > 0 ? (data[at - row] ?? 0) : 0;
      const corner = start > 0 && at - step > start ? (data[at - row - step] ?? 0) : 0;
      const guess =
        filter === 1
          ? left
          : filter === 2
            ? above
            : filter === 3
              ? (left + above) >> 1
              : filter === 4
                ? paeth(left, above, corner)
                : 0;
      data[at] = (data[at] ?? 0) + guess;
    }
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
