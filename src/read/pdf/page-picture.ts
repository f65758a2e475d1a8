import { lightness, plainImage, type GreyImage } from '../ocr/grey-image.ts';
import { compose, IDENTITY, matrixOf, placed, type Matrix } from './matrix.ts';
import type { PdfLibrary, PdfPage } from './open-pdf.ts';

/** A page as its pictures show it. */
export interface PagePicture {
  readonly image: GreyImage;
  readonly dpi: number;
}

/** Dots per inch of the picture of a page: as fine as the pictures on it, within reason. */
const COARSEST = 100;
const FINEST = 300;
/** Share of the page that its pictures must cover for it to be a scan. */
const COVERED = 0.25;
/** Samples along each side of a pixel, where a picture is finer than the page that is made of it. */
const MOST_SAMPLES = 4;

interface Painted {
  readonly picture: Picture;
  /** From the unit square, its picture upside down as PDF has it, to points on the page. */
  readonly matrix: Matrix;
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** The grey of a pixel, and how much of what lies below it covers. */
  readonly grey: (x: number, y: number) => number;
  readonly cover: (x: number, y: number) => number;
}

/** Puts the pictures on a page together; undefined where they cover too little of it to be a scan. */
export async function pagePicture(page: PdfPage, library: PdfLibrary): Promise<PagePicture | undefined> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const painted = await paintedPictures(page, library, matrixOf(transform) ?? IDENTITY);
  const areas = painted.map(({ matrix: [a, b, c, d] }) => Math.abs(a * d - b * c));
  if (areas.reduce((sum, one) => sum + one, 0) < width * height * COVERED) return undefined;
  const finest = Math.max(
    ...painted.map(({ picture, matrix: [a, b] }, index) =>
      (areas[index] ?? 0) < (width * height) / 20 ? 0 : (picture.width / Math.hypot(a, b)) * 72,
    ),
  );
  const dpi = Math.min(FINEST, Math.max(COARSEST, finest));
  const image = plainImage(Math.max(1, Math.round((width * dpi) / 72)), Math.max(1, Math.round((height * dpi) / 72)));
  for (const one of painted) paint(image, one, dpi / 72);
  return { image, dpi };
}

async function paintedPictures(page: PdfPage, library: PdfLibrary, base: Matrix): Promise<readonly Painted[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Map(Object.entries(library.operators).map(([name, code]) => [code, name]));
  const painted: Painted[] = [];
  const stack: { readonly matrix: Matrix; readonly ink: number }[] = [];
  let state = { matrix: base, ink: 0 };
  const transform = (matrix: Matrix | undefined): void => {
    if (matrix !== undefined) state = { ...state, matrix: compose(state.matrix, matrix) };
  };
  for (const [index, code] of fnArray.entries()) {
    const values: unknown = argsArray[index];
    const [first] = Array.isArray(values) ? (values as readonly unknown[]) : [];
    switch (names.get(code) ?? '') {
      case 'save':
        stack.push(state);
        break;
      case 'paintFormXObjectBegin':
        stack.push(state);
        transform(matrixOf(first));
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        state = stack.pop() ?? state;
        break;
      case 'transform':
        transform(matrixOf(values));
        break;
      case 'setFillRGBColor':
        state = { ...state, ink: greyOfHex(first) };
        break;
      case 'paintImageXObject':
      case 'paintInlineImageXObject': {
        const picture = pictureOf(await unpacked(page, first), undefined);
        if (picture !== undefined) painted.push({ picture, matrix: state.matrix });
        break;
      }
      case 'paintImageMaskXObject': {
        const picture = pictureOf(await unpacked(page, dataOf(first)), state.ink);
        if (picture !== undefined) painted.push({ picture, matrix: state.matrix });
        break;
      }
      default:
    }
  }
  return painted;
}

/** A mask names its pixels, or holds them itself. */
function dataOf(mask: unknown): unknown {
  if (typeof mask !== 'object' || mask === null) return undefined;
  const data: unknown = 'data' in mask ? mask.data : undefined;
  return typeof data === 'string' ? data : mask;
}

/** What stands under a name, once it is unpacked; pictures of the whole document have names of their own. */
async function unpacked(page: PdfPage, one: unknown): Promise<unknown> {
  if (typeof one !== 'string') return one;
  const store = one.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    store.get(one, resolve);
  });
}

/** How pixels are packed: a bit each, three bytes, or four with how much they cover. */
const BITS = 1;
const COLOURS = 2;
const COVERING = 3;

function pictureOf(data: unknown, ink: number | undefined): Picture | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { width, height, kind, data: pixels } = data as Readonly<Record<string, unknown>>;
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  if (!(pixels instanceof Uint8Array || pixels instanceof Uint8ClampedArray)) return undefined;
  const row = (width + 7) >> 3;
  const bit = (x: number, y: number): number => ((pixels[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
  const all = (): number => 1;
  if (ink !== undefined) return { width, height, grey: () => ink, cover: (x, y) => 1 - bit(x, y) };
  if (kind === BITS) return { width, height, grey: (x, y) => bit(x, y) * 255, cover: all };
  if (kind !== COLOURS && kind !== COVERING) return undefined;
  const samples = kind === COLOURS ? 3 : 4;
  const grey = (x: number, y: number): number => {
    const at = (y * width + x) * samples;
    return lightness(pixels[at] ?? 255, pixels[at + 1] ?? 255, pixels[at + 2] ?? 255);
  };
  const cover = (x: number, y: number): number => (pixels[(y * width + x) * 4 + 3] ?? 255) / 255;
  return { width, height, grey, cover: kind === COLOURS ? all : cover };
}

/** Paints a picture over what is there: each pixel of the page asks where it lies in the picture. */
function paint(image: GreyImage, { picture, matrix }: Painted, scale: number): void {
  const [a, b, c, d, e, f] = compose([scale, 0, 0, scale, 0, 0], matrix);
  const determinant = a * d - b * c;
  if (Math.abs(determinant) < 1e-9) return;
  const corners = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ].map(([x = 0, y = 0]) => placed([a, b, c, d, e, f], x, y));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.min(image.width, Math.ceil(Math.max(...xs)))];
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.min(image.height, Math.ceil(Math.max(...ys)))];
  const finer = Math.sqrt((picture.width * picture.height) / Math.abs(determinant));
  const samples = Math.min(MOST_SAMPLES, Math.max(1, Math.round(finer)));
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      let [grey, covered] = [0, 0];
      for (let sample = 0; sample < samples * samples; sample += 1) {
        const dx = x + ((sample % samples) + 0.5) / samples - e;
        const dy = y + (Math.floor(sample / samples) + 0.5) / samples - f;
        const px = Math.floor(((d * dx - c * dy) / determinant) * picture.width);
        const py = Math.floor((1 - (a * dy - b * dx) / determinant) * picture.height);
        if (px < 0 || py < 0 || px >= picture.width || py >= picture.height) continue;
        const cover = picture.cover(px, py);
        grey += picture.grey(px, py) * cover;
        covered += cover;
      }
      const at = y * image.width + x;
      const share = covered / (samples * samples);
      if (covered > 0) image.data[at] = Math.round(grey / (samples * samples) + (image.data[at] ?? 255) * (1 - share));
    }
  }
}

function greyOfHex(colour: unknown): number {
  const hex = typeof colour === 'string' ? /^#([0-9a-f]{6})$/iu.exec(colour)?.[1] : undefined;
  const value = Number.parseInt(hex ?? '0', 16);
  return lightness(value >> 16, (value >> 8) & 255, value & 255);
}
