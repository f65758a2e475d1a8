import { extentOf, forConnectedInk } from './connected-ink.ts';
import { croppedImage, type GreyImage } from './grey-image.ts';
import type { SeenWord } from './ocr-core.ts';

/** Grey below which a pixel is ink. */
const DARK = 170;
/** Shares of the usual row of letters: the side of a full stop, at least and at most. */
const SMALLEST = 0.09;
const LARGEST = 0.26;
/** The same: how far its foot is from the line, how far it stands behind the letters, and where no other word stands. */
const OFF = 0.12;
const REACH = 0.4;
const ALONE = 2;
/** Times its other side. */
const ROUND = 1.6;

/**
 * Puts back the full stop at the end of a line, which recognising letters now and then leaves out: without it the end of
 * a sentence looks like a heading. A dot as large as one stands on the line, right behind the last letter.
 */
export function withFullStops(image: GreyImage, words: readonly SeenWord[], usual: number): readonly SeenWord[] {
  return words.map((word) => {
    if (!/[\p{L}\d)]$/u.test(word.text) || word.text.length < 2 || !isLast(word, words, usual)) return word;
    return hasStop(image, word, usual) ? { ...word, text: `${word.text}.` } : word;
  });
}

function isLast(word: SeenWord, words: readonly SeenWord[], usual: number): boolean {
  return !words.some(
    (one) =>
      one !== word && one.x0 >= word.x1 - 1 && one.x0 - word.x1 < usual * ALONE && one.y1 > word.y0 && one.y0 < word.y1,
  );
}

function hasStop(image: GreyImage, word: SeenWord, usual: number): boolean {
  const reach = Math.round(usual * REACH);
  const [x0, y0] = [Math.max(0, word.x1 - 2 * reach), Math.max(0, word.y0 - 2)];
  const [width, height] = [word.x1 + reach - x0, Math.round(word.baseline + usual * REACH) - y0];
  if (width < 3 || height < 3) return false;
  const blobs: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number }[] = [];
  forConnectedInk(croppedImage(image, x0, y0, width, height), DARK, (pixels) => blobs.push(extentOf(pixels, width)));
  const dot = blobs.reduce<(typeof blobs)[number] | undefined>(
    (best, one) => (best && best.x0 >= one.x0 ? best : one),
    undefined,
  );
  if (dot === undefined || blobs.length < 2) return false;
  const [across, down] = [dot.x1 - dot.x0 + 1, dot.y1 - dot.y0 + 1];
  const isRound = Math.max(across, down) <= Math.min(across, down) * ROUND;
  const isSized = Math.min(across, down) >= usual * SMALLEST && Math.max(across, down) <= usual * LARGEST;
  const isOnLine = Math.abs(dot.y1 + y0 - word.baseline) <= Math.max(2, usual * OFF);
  // The dot of an i has its stem below it, and nothing stands over a full stop.
  const isFree = blobs.every((one) => one === dot || one.x1 < dot.x0);
  return isRound && isSized && isOnLine && isFree;
}
