import type { GreyImage } from './grey-image.ts';
import { inkPieces } from './ink-pieces.ts';
import type { SeenWord } from './ocr-core.ts';
import { signWord, type Box } from './read-alone.ts';

/** Shares of the usual row of letters between which the side of a bullet lies. */
const SMALLEST = 0.18;
const LARGEST = 0.5;
/** Times its lesser side that it is long, and share of its box that is ink. */
const ROUND = 1.35;
const FILLED = 0.66;
/** Shares of the usual row of letters: a bullet stands so far before its item, and so far above the foot of its line. */
const NEAREST = 0.25;
const FARTHEST = 2.6;
const LOWEST = 0.15;
const HIGHEST = 0.62;
/** The same, for bullets of one list: under each other, and as large. */
const UNDER = 0.16;
const ALIKE = 0.14;
/** Sureness that a bullet has that was found by its shape. */
const SURE = 100;

interface Bullet {
  readonly box: Box;
  readonly word: SeenWord;
}

/**
 * Bullets that recognising letters left out, or took for another sign: dots before the first word of a line, alike and
 * under each other. A dot alone is dirt as well as a bullet, and stays what it was.
 *
 * @returns The words with the bullets among them.
 */
export function withListBullets(image: GreyImage, words: readonly SeenWord[], usual: number): readonly SeenWord[] {
  const dots = inkPieces(image, usual * SMALLEST, usual * LARGEST).filter(
    ({ width, height, pixels }) =>
      Math.max(width, height) <= Math.min(width, height) * ROUND && pixels.length >= width * height * FILLED,
  );
  const found = dots.flatMap((box): readonly Bullet[] => {
    // One over the other they are a colon.
    const isColon = dots.some((one) => one !== box && isOver(one, box) && Math.abs(one.y0 - box.y0) <= usual);
    const word = isColon ? undefined : itemAt(box, words, usual);
    return word === undefined ? [] : [{ box, word }];
  });
  const bullets = found.filter((one) =>
    found.some((other) => other.word.baseline !== one.word.baseline && areAlike(one.box, other.box, usual)),
  );
  const boxes = bullets.map((one) => one.box);
  const rest = words.filter((word) => !(isSign(word) && boxes.some((box) => isOn(word, box))));
  return [
    ...rest,
    ...bullets.map(({ box, word }) => ({
      ...signWord('•', { ...box, count: 0 }, usual),
      sure: SURE,
      baseline: word.baseline,
      height: word.height,
    })),
  ];
}

/** The first word of the line that a dot stands before; undefined where it stands elsewhere. */
function itemAt(dot: Box, words: readonly SeenWord[], usual: number): SeenWord | undefined {
  const middle = (dot.y0 + dot.y1) / 2;
  const level = words.filter((word) => {
    const above = word.baseline - middle;
    return above >= usual * LOWEST && above <= usual * HIGHEST && !(isSign(word) && isOn(word, dot));
  });
  // In a cell of its own it was read already.
  if (words.some((word) => word.text === '●' && isOn(word, dot))) return undefined;
  // Within or right behind a word it is part of it.
  if (level.some((word) => word.x0 <= dot.x1 && word.x1 >= dot.x0 - usual * FARTHEST)) return undefined;
  const [next] = level.filter((word) => word.x0 > dot.x1).sort((a, b) => a.x0 - b.x0);
  if (next === undefined || !/^[\p{L}\p{N}("'“‘]/u.test(next.text)) return undefined;
  const gap = next.x0 - dot.x1;
  return gap >= usual * NEAREST && gap <= usual * FARTHEST ? next : undefined;
}

function areAlike(one: Box, other: Box, usual: number): boolean {
  const isUnder = Math.abs(one.x0 - other.x0) <= Math.max(2, usual * UNDER);
  const [side, otherSide] = [one, other].map(({ x0, x1, y0, y1 }) => (x1 - x0 + y1 - y0) / 2 + 1);
  return isUnder && Math.abs((side ?? 0) - (otherSide ?? 0)) <= Math.max(2, usual * ALIKE);
}

function isOver(one: Box, other: Box): boolean {
  return one.x0 <= other.x1 && one.x1 >= other.x0;
}

/** What a dot is taken for. */
function isSign({ text }: SeenWord): boolean {
  return /^[eoOcC]$|^[^\p{L}\p{N}]$/u.test(text);
}

function isOn(word: SeenWord, box: Box): boolean {
  return word.x0 <= box.x1 && word.x1 >= box.x0 && word.y0 <= box.y1 + 2 && word.y1 >= box.y0 - 2;
}
