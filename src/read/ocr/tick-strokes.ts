import type { GreyImage } from './grey-image.ts';
import type { Ink } from './ink.ts';

/** Grey below which a pixel is ink. */
const DARK = 140;
/** Width to height of a tick. */
const NARROWEST = 0.55;
const WIDEST = 1.8;
/** Share of its height above which only the long stroke reaches, and below which the two are one. */
const LONG = 0.2;
const TURN = 0.9;
/** Share of its width by which the head of the short stroke lies left of the long one, and its foot left of that of both. */
const AWAY = 0.18;
const HEEL = 0.05;
/** Shares of its width: the long stroke ends right of the one and begins left of the other. */
const RIGHT = 0.7;
const LEFT = 0.55;
/** The same: how far it has come to the left half-way down. */
const HALFWAY = 0.15;
/** Pixels by which the long stroke may go back. */
const BACK = 1;

/**
 * Whether a sign is a tick: a long stroke down to the left, all the way on a slant, which a short one meets from the left at
 * its foot. The strokes of a V are as long as each other, the long one of a J or a 1 stands upright.
 */
export function isTicked(image: GreyImage, { x0, x1, y0, y1 }: Ink): boolean {
  const [width, height] = [x1 - x0 + 1, y1 - y0 + 1];
  if (width < height * NARROWEST || width > height * WIDEST) return false;
  const rows = Array.from({ length: height }, (_, y) => strokesIn(image, x0, y0 + y, width));
  const long = rows.map((row) => middleOf(row.at(-1)));
  const left = rows.map((row) => row[0]?.[0] ?? 0);
  const foot = long.at(-1) ?? 0;
  const isSlanted = long.every((at, y) => at >= 0 && (y === 0 || at <= (long[y - 1] ?? at) + BACK));
  const isUpright = (long[0] ?? 0) - (long[Math.floor(height / 2)] ?? 0) < width * HALFWAY;
  const isBelow = (y: number): boolean => y >= height * LONG && y < height * TURN;
  const isOne = rows.every((row, y) => row.length === 1 || (row.length === 2 && isBelow(y)));
  const hasShort = left.some((at, y) => isBelow(y) && (left[y - 1] ?? at) - at >= Math.max(2, width * AWAY));
  const hasHeel = (left.at(-1) ?? 0) - Math.min(...left) >= width * HEEL;
  return (
    isSlanted && !isUpright && isOne && hasShort && hasHeel && (long[0] ?? 0) >= width * RIGHT && foot <= width * LEFT
  );
}

type Stroke = readonly [from: number, to: number];

function middleOf(stroke: Stroke | undefined): number {
  return stroke === undefined ? -1 : (stroke[0] + stroke[1]) / 2;
}

/** Where a row of pixels cuts strokes, from the left. */
function strokesIn({ width, data }: GreyImage, x0: number, y: number, across: number): readonly Stroke[] {
  const strokes: Stroke[] = [];
  let from: number | undefined;
  for (let x = 0; x <= across; x += 1) {
    const isDark = x < across && (data[y * width + x0 + x] ?? 255) < DARK;
    if (isDark) from ??= x;
    else if (from !== undefined) {
      strokes.push([from, x - 1]);
      from = undefined;
    }
  }
  return strokes;
}
