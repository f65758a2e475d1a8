import { signOf } from './cell-signs.ts';
import type { Ink } from './ink.ts';
import { croppedImage, scaledImage, turnedImage, type GreyImage } from './grey-image.ts';
import type { OcrCore, SeenWord } from './ocr-core.ts';
import type { InkRule } from './page-rules.ts';
import { CAPITAL, inItsSize } from './letter-size.ts';
import { inLetters } from './word-quality.ts';

/** A page after its words were recognised, in pixels. */
export interface CellPage {
  /** Without its rules. */
  readonly image: GreyImage;
  readonly dpi: number;
  readonly rules: readonly InkRule[];
  readonly words: readonly SeenWord[];
  /** Height of the usual row of letters. */
  readonly usual: number;
  readonly core: OcrCore;
}

/** A part of the page, ends included. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Shares of the usual row of letters: the most that one sign takes. */
const SIGN_WIDTH = 1.9;
const SIGN_HEIGHT = 1.6;
/** Sureness from which a sign is taken as read, among words and by itself. */
export const SURE = 80;
const SURE_ALONE = 70;
/** The same where both sizes read the same. */
const SURE_TWICE = 60;
/** Share of the way from its ink to white from which a sign's ground is white. */
const GROUND = 0.75;
/** Times that a sign is drawn larger where it was not told. */
const LARGER = 2;
/** Parts of one page that are looked at once more. */
const MOST_ALONE = 80;
/** Pixels of ink around a sign that only blur made. */
const RIM = 2;
const CROSS = /^[xX×✗✕✖%*]{1,2}$/u;
const TICK = /^[✓✔√vV]$/u;
/** A number with its point counts rows, and says so. */
const LEVEL = /^(?:\d{1,2}\.?|[A-Ea-e]\d?|[IVX]{1,3})$/u;
/** Other letters may be codes of a legend; these are told from figures and rings by nothing. */
const CODE = /^(?![ILOQ])\p{Lu}$/u;
/** Times that a page must show such a letter for sure. */
const SEEN_TWICE = 2;

/** Reads parts of a page by themselves. */
export interface AloneReader {
  /** Height of the usual row of letters on the page. */
  readonly usual: number;
  /** The words of the page as they were seen first. */
  readonly around: readonly SeenWord[];
  /** All words there, at their place on the page. */
  words(ink: Ink): readonly SeenWord[];
  sign(ink: Ink): SeenWord | undefined;
  turned(ink: Ink): string | undefined;
}

/** Looks at parts of the page once more, each by itself; not without end. */
export function aloneReader({ image, dpi, usual, core, words: around }: CellPage): AloneReader {
  let left = MOST_ALONE;
  const margin = Math.round(usual * 0.5);
  const cut = (ink: Ink, around = margin): GreyImage =>
    croppedImage(
      image,
      ink.x0 - around,
      ink.y0 - around,
      ink.x1 - ink.x0 + 1 + 2 * around,
      ink.y1 - ink.y0 + 1 + 2 * around,
    );
  return {
    usual,
    around,
    words(ink) {
      left -= 2;
      if (left < 0) return [];
      const [dx, dy] = [ink.x0 - margin, ink.y0 - margin];
      return core.words(cut(ink), dpi, 'scattered').map((word) => ({
        ...word,
        x0: word.x0 + dx,
        x1: word.x1 + dx,
        y0: word.y0 + dy,
        y1: word.y1 + dy,
        baseline: word.baseline + dy,
      }));
    },
    sign(ink) {
      left -= 1;
      if (left < 0) return undefined;
      const [first] = core.words(cut(ink), dpi, 'alone');
      if (first !== undefined && first.sure >= SURE_ALONE) return first;
      // Small print is told better when it is larger, and what stands on a grey ground when that is white.
      const near = onWhite(cut(ink, Math.round(margin / 2)));
      const [larger] = core.words(scaledImage(near, LARGER), dpi * LARGER, 'alone');
      const better = larger !== undefined && larger.sure > (first?.sure ?? 0) ? larger : first;
      const isTwice =
        first !== undefined &&
        larger !== undefined &&
        isRepeated(first.text, larger.text) &&
        Math.min(first.sure, larger.sure) >= SURE_TWICE;
      return better !== undefined && isTwice ? { ...better, sure: Math.max(better.sure, SURE_ALONE) } : better;
    },
    turned(ink) {
      left -= 2;
      if (left < 0) return undefined;
      const readings = [1, 3].map((quarters) => core.words(turnedImage(cut(ink), quarters), dpi, 'scattered'));
      const best = readings
        .map((words) => ({
          text: words.map((one) => one.text).join(' '),
          sure: words.reduce((sum, one) => sum + one.sure, 0) / Math.max(1, words.length),
        }))
        .sort((a, b) => b.sure - a.sure)[0];
      return best === undefined || best.sure < SURE_ALONE || inLetters(best.text) === 0 ? undefined : best.text;
    },
  };
}

/** A sign on white: where its ground is grey, or grey in part, the edge of that is taken for ink. */
function onWhite(image: GreyImage): GreyImage {
  const limit = darkest(image) + (255 - darkest(image)) * GROUND;
  return { ...image, data: image.data.map((grey) => (grey > limit ? 255 : grey)) };
}

function darkest({ data }: GreyImage): number {
  return data.reduce((least, grey) => Math.min(least, grey), 255);
}

/** What one sign is: by its shape where that says so, else as it was read twice; `?` where neither is sure. */
export function signIn(image: GreyImage, ink: Ink, own: readonly SeenWord[], reader: AloneReader): string {
  return inItsSize(readSign(image, ink, own, reader), ink, reader.around, reader.usual);
}

function readSign(image: GreyImage, ink: Ink, own: readonly SeenWord[], reader: AloneReader): string {
  const [word] = own;
  const text = own.map((one) => one.text).join('');
  const isSure = own.length === 1 && (word?.sure ?? 0) >= SURE;
  const shape = signOf(image, ink);
  // A letter or figure in bold is nearly as full as a dot: what was read as one counts, and is looked at again.
  const isRead = LEVEL.test(text) && (isSure || shape === '●');
  const isCode = (sign: string): boolean => CODE.test(sign) && isKnown(sign, reader.around);
  if (shape !== undefined && !isRead) return shape;
  if (isSure && (LEVEL.test(text) || TICK.test(text))) return text;
  if (own.length === 1 && CROSS.test(text) && (word?.sure ?? 0) >= SURE_ALONE) return 'X';
  if (isDash(ink)) return '-';
  const again = reader.sign(ink);
  const isSame = again !== undefined && isRepeated(text, again.text);
  if (isSame && again.sure >= SURE_ALONE && (LEVEL.test(again.text) || TICK.test(again.text))) return again.text;
  if (isSame && again.sure >= SURE_ALONE && CROSS.test(again.text)) return 'X';
  if (isSame && again.sure >= SURE && isCode(again.text)) return again.text;
  return '?';
}

/** A letter that stands alone elsewhere on the page too, for sure: a code that its cells use. */
function isKnown(letter: string, words: readonly SeenWord[]): boolean {
  return words.filter((one) => one.text === letter && one.sure >= SURE).length >= SEEN_TWICE;
}

/** Nothing, the same, or the same letter twice or in the other size: `Cc` and `c` for `C`. */
function isRepeated(text: string, again: string): boolean {
  const isOtherSize = text.toLowerCase() === 'c' && again.toLowerCase() === 'c';
  return text === '' || text === again || isOtherSize || text.toLowerCase() === again.toLowerCase().repeat(2);
}

/** Ink no larger than one sign. */
export function isOneSign(ink: Ink, usual: number): boolean {
  return ink.x1 - ink.x0 + 1 <= usual * SIGN_WIDTH * CAPITAL && ink.y1 - ink.y0 + 1 <= usual * SIGN_HEIGHT;
}

/** Ink of text that stands on its side. */
export function isTall(ink: Ink, usual: number): boolean {
  const [width, height] = [ink.x1 - ink.x0 + 1, ink.y1 - ink.y0 + 1];
  return height > usual * 2.2 && height > width * 1.4;
}

function isDash(ink: Ink): boolean {
  // The rim of a pixel around ink counts as much for a short hyphen as its own height.
  return ink.x1 - ink.x0 + 1 - RIM > 2 * (ink.y1 - ink.y0 + 1 - RIM);
}

/** A sign as a word of the page. */
export function signWord(text: string, { x0, x1, y0, y1 }: Ink, usual: number): SeenWord {
  // A dash stands above the line that it belongs to.
  const baseline = Math.max(y1, (y0 + y1) / 2 + (usual * CAPITAL) / 2);
  return { text, sure: 100, x0, x1, y0, y1, baseline, height: usual };
}
