import { inkIn } from './cell-signs.ts';
import type { GreyImage } from './grey-image.ts';
import type { SeenWord } from './ocr-core.ts';

/** Grey below which a pixel is ink. */
const DARK = 140;
/** Shares of the usual row of letters: a capital is at least so high, and a word alone stands so far from others. */
const HIGHEST = 0.62;
const ALONE = 0.6;
/** Shares of its height: a stem is at most so wide, with its serifs. */
const WIDEST = 0.6;
/** Pixels by which the middle of one row of a stem may lie beside that of the whole, and rows that may lie further. */
const OFF = 1.1;
const MOST_OFF = 1;
const MOST_STEMS = 3;
/** Longer readings are words. */
const LONGEST = 3;

interface Sign {
  readonly x: number;
  readonly y: number;
}

/** The words of a page, and where there is a sign that could not be told. */
interface Signs {
  readonly seen: readonly SeenWord[];
  readonly signs: readonly Sign[];
}

/**
 * Reads I, II and III by their stems, where recognising letters makes `u`, `IN` or `1` of them: upright strokes of one
 * height that are the same on both sides, as a figure or another letter is not. One stem alone counts only in a column
 * that holds two or three as well.
 */
export function romanStems(image: GreyImage, { seen, signs }: Signs, usual: number): Signs {
  const short = seen.filter((word) => word.text.length <= LONGEST && isAlone(word, seen, usual));
  const counts = new Map(
    short.flatMap((word) => {
      const count = stemsIn(image, word, usual);
      return count === undefined ? [] : [[word, count] as const];
    }),
  );
  const columns = [...counts].flatMap(([word, count]) => (count > 1 ? [word.x0] : []));
  const isTold = ({ x0 }: SeenWord): boolean => columns.some((column) => Math.abs(column - x0) <= usual);
  const told = new Set([...counts.keys()].filter((word) => isTold(word)));
  return {
    seen: seen.map((word) => (told.has(word) ? { ...word, text: 'I'.repeat(counts.get(word) ?? 0), sure: 100 } : word)),
    signs: signs.filter(({ x, y }) => ![...told].some((word) => word.x0 === x && Math.abs(word.y1 - y) <= 1)),
  };
}

/** No other word stands near it on its line. */
function isAlone(word: SeenWord, words: readonly SeenWord[], usual: number): boolean {
  const near = usual * ALONE;
  return !words.some(
    (one) => one !== word && one.y1 > word.y0 && one.y0 < word.y1 && one.x1 > word.x0 - near && one.x0 < word.x1 + near,
  );
}

/** How many stems a word is made of; undefined where it is anything else. */
function stemsIn(image: GreyImage, word: SeenWord, usual: number): number | undefined {
  const reach = Math.round(usual * 0.4);
  const ink = inkIn(image, word.x0 - reach, word.y0 - 2, word.x1 + reach, word.y1 + 2, usual);
  if (ink === undefined) return undefined;
  const height = ink.y1 - ink.y0 + 1;
  const isDark = (x: number, y: number): boolean => (image.data[y * image.width + x] ?? 255) < DARK;
  const rows = Array.from({ length: height }, (_, row) => ink.y0 + row);
  const runs: { readonly from: number; to: number }[] = [];
  for (let x = ink.x0; x <= ink.x1; x += 1) {
    if (!rows.some((y) => isDark(x, y))) continue;
    const last = runs.at(-1);
    if (last?.to === x - 1) last.to = x;
    else runs.push({ from: x, to: x });
  }
  if (height < usual * HIGHEST || runs.length === 0 || runs.length > MOST_STEMS) return undefined;
  const isStem = ({ from, to }: { readonly from: number; readonly to: number }): boolean => {
    const middles = rows.map((y) => {
      const dark = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((x) => isDark(x, y));
      const [first, last] = [dark[0], dark.at(-1)];
      // White within a row makes it two strokes.
      const isWhole = first !== undefined && last !== undefined && last - first + 1 === dark.length;
      return isWhole ? (first + last) / 2 : undefined;
    });
    const off = middles.filter((one) => one === undefined || Math.abs(one - (from + to) / 2) > OFF);
    return to - from + 1 <= height * WIDEST && off.length <= MOST_OFF;
  };
  return runs.every((run) => isStem(run)) ? runs.length : undefined;
}
