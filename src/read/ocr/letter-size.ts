import type { Ink } from './ink.ts';
import type { SeenWord } from './ocr-core.ts';

/** Share of the usual row of letters: the height of a capital. */
export const CAPITAL = 0.76;
/** Share of a capital's height, between that of a small letter and of a capital. */
const TALL = 0.88;
/** Share of the usual row of letters by which the lines of one row of a table may differ. */
const LEVEL = 0.35;

/**
 * The one letter of a scale that is the same large and small, in the size that it is printed in: as high as the capitals and
 * figures of its row, or of the page's usual row where that has none, it is one of them. Other texts come back as they are.
 *
 * @example inItsSize('c', ink, [], 24) // 'C' where the ink is 18 pixels high, 'c' where it is 13
 */
export function inItsSize(text: string, { x0, x1, y0, y1 }: Ink, words: readonly SeenWord[], usual: number): string {
  if (text !== 'c') return text;
  const heights = words
    .filter((word) => Math.abs(word.baseline - y1) <= usual * LEVEL && /^[\p{Lu}\d]/u.test(word.text))
    .filter((word) => word.x1 < x0 || word.x0 > x1)
    .map((word) => word.baseline - word.y0 + 1)
    .sort((a, b) => a - b);
  const capital = heights[Math.floor(heights.length / 2)] ?? usual * CAPITAL;
  return y1 - y0 + 1 >= capital * TALL ? 'C' : text;
}
