/** What the first bytes of a picture say. */
export interface ImageHeader {
  readonly kind: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
  /** Dots per inch, where the file says so and it can be true. */
  readonly dpi?: number;
  /** Quarters by which a camera says to turn it clockwise. */
  readonly quarters: number;
}

/** Resolutions of scanners; what programs write for screens says nothing. */
const LOWEST = 100;
const HIGHEST = 1_300;
const INCH = 0.0254;
/** Inches of the longer side of A4, and the least resolution that is worth reading. */
const LONG_SIDE = 11.69;
const SCREEN = 96;

/** Pixels of a picture that is unpacked; a page of A4 at 600 dots per inch has 35 million. */
export const MOST_PIXELS = 40_000_000;

/** The size of a PNG or JPEG, without unpacking it; undefined where the header is damaged or of another format. */
export function imageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (bytes[0] === 0x89) return pngHeader(view);
    if (bytes[0] === 0xff) return jpegHeader(view);
  } catch (error) {
    // The file ends within its header.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** Dots per inch as stated, else as if the picture were a page of A4. */
export function dpiOf({ dpi, width, height }: ImageHeader): number {
  return dpi ?? Math.max(SCREEN, Math.max(width, height) / LONG_SIDE);
}

function pngHeader(view: DataView): ImageHeader | undefined {
  if (view.getUint32(12) !== 0x49484452) return undefined;
  const size = { kind: 'png', width: view.getUint32(16), height: view.getUint32(20), quarters: 0 } as const;
  if (size.width === 0 || size.height === 0) return undefined;
  let at = 33;
  while (at + 12 <= view.byteLength) {
    const [length, name] = [view.getUint32(at), view.getUint32(at + 4)];
    if (name === 0x70485973 && view.getUint8(at + 16) === 1) {
      return { ...size, ...statedDpi(view.getUint32(at + 8) * INCH) };
    }
    if (name === 0x49444154) break;
    at += length + 12;
  }
  return size;
}

function jpegHeader(view: DataView): ImageHeader | undefined {
  let dpi: { readonly dpi?: number } = {};
  let quarters = 0;
  let at = 2;
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (marker === 0xe0 && length >= 12 && view.getUint32(at + 4) === 0x4a464946) {
      const perInch = view.getUint8(at + 11) === 2 ? 2.54 : view.getUint8(at + 11) === 1 ? 1 : 0;
      dpi = statedDpi(view.getUint16(at + 12) * perInch);
    }
    if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966) quarters = cameraQuarters(view, at + 10);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return width === 0 || height === 0 ? undefined : { kind: 'jpeg', width, height, quarters, ...dpi };
    }
    at += length + 2;
  }
  return undefined;
}

/** The turn that the orientation of a camera's own notes asks; mirrored pictures are none of a camera. */
function cameraQuarters(view: DataView, start: number): number {
  const isLittle = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, isLittle);
  const count = Math.min(view.getUint16(directory, isLittle), 200);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (view.getUint16(entry, isLittle) !== 0x0112) continue;
    const orientation = view.getUint16(entry + 8, isLittle);
    return orientation === 6 ? 1 : orientation === 3 ? 2 : orientation === 8 ? 3 : 0;
  }
  return 0;
}

function statedDpi(dpi: number): { readonly dpi?: number } {
  return dpi >= LOWEST && dpi <= HIGHEST ? { dpi } : {};
}
