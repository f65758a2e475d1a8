import { middleOf } from './grid-rows.ts';
import type { Word } from './page-content.ts';
import type { Area } from './page-ground.ts';
import { pageLines } from './page-lines.ts';
import type { RuledGrid } from './ruled-grids.ts';

/** Lines in a frame that stands alone, and its least height in points; in one of several alike. */
const FEWEST_ALONE = 3;
const LOWEST_ALONE = 60;
const FEWEST_ALIKE = 2;
/** Points by which frames of one kind may differ. */
const ALIKE = 3;
/** Points that a frame's text may stick out of it. */
const REACH = 1;

/** Those of the frames on a page that stand apart from what is around them: cards, and columns at the side. */
export function cardFrames(
  words: readonly Word[],
  frames: readonly Area[],
  grids: readonly RuledGrid[],
): readonly Area[] {
  const filled = frames.filter((frame) => pageLines(within(words, frame)).length >= FEWEST_ALIKE);
  const free = filled.filter((frame) => !isPartOfGrid(frame, grids) && within(words, frame).length < words.length);
  return free.filter((frame) => {
    const alike = free.filter((one) => isAlike(one, frame));
    if (alike.length > 1) return !haveTextBetween(alike, words);
    return heightOf(frame) >= LOWEST_ALONE && pageLines(within(words, frame)).length >= FEWEST_ALONE;
  });
}

/** The frame by which a part of a page is to be parted first: the highest, then the first; undefined where none is left. */
export function framePart(words: readonly Word[], frames: readonly Area[]): Area | undefined {
  return frames
    .filter((frame) => within(words, frame).length > 0)
    .reduce<Area | undefined>(
      (most, one) => (most === undefined || heightOf(one) > heightOf(most) + ALIKE || isBefore(one, most) ? one : most),
      undefined,
    );
}

function isBefore(one: Area, other: Area): boolean {
  if (heightOf(one) < heightOf(other) - ALIKE) return false;
  return one.y0 < other.y0 - ALIKE || (Math.abs(one.y0 - other.y0) <= ALIKE && one.x0 < other.x0);
}

function heightOf({ y0, y1 }: Area): number {
  return y1 - y0;
}

function within(words: readonly Word[], frame: Area): readonly Word[] {
  return words.filter((word) => isInArea(frame, ...middleOf(word)));
}

/** A point lies in the frame. */
export function isInArea({ x0, x1, y0, y1 }: Area, x: number, y: number): boolean {
  return x >= x0 - REACH && x <= x1 + REACH && y >= y0 - REACH && y <= y1 + REACH;
}

/** A shaded cell or row of a table that rules draw. */
function isPartOfGrid(frame: Area, grids: readonly RuledGrid[]): boolean {
  return grids.some(({ xs, ys }) => {
    const isInside =
      frame.x0 >= (xs[0] ?? 0) - ALIKE &&
      frame.x1 <= (xs.at(-1) ?? 0) + ALIKE &&
      frame.y0 >= (ys[0] ?? 0) - ALIKE &&
      frame.y1 <= (ys.at(-1) ?? 0) + ALIKE;
    return isInside;
  });
}

function isAlike(a: Area, b: Area): boolean {
  return Math.abs(a.x1 - a.x0 - b.x1 + b.x0) <= ALIKE;
}

/** Text stands between most frames of one column: those are shaded rows. */
function haveTextBetween(frames: readonly Area[], words: readonly Word[]): boolean {
  const sorted = [...frames].sort((a, b) => a.y0 - b.y0);
  const gaps = sorted.flatMap((frame): readonly boolean[] => {
    const next = sorted.find((one) => one.y0 >= frame.y1 && Math.abs(one.x0 - frame.x0) <= ALIKE);
    if (next === undefined) return [];
    const gap = { x0: frame.x0, x1: frame.x1, y0: frame.y1, y1: next.y0 };
    return [within(words, gap).length > 0];
  });
  return gaps.filter(Boolean).length * 2 >= Math.max(1, gaps.length);
}
