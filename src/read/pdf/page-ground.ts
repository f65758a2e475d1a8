import { darknessOf } from './figure-colour.ts';
import type { Figure, Rule } from './page-content.ts';

/** A rectangle on the page. */
export interface Area {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** What lies under the words of a page. */
export interface PageGround {
  readonly width: number;
  readonly height: number;
  /** Coloured rectangles, in the order in which they were painted. */
  readonly tints: readonly Tint[];
  /** Shaded cells of ruled tables, where they were seen on a scan: grounds of cells, and no boxes of their own. */
  readonly cellTints?: readonly Tint[];
  /** The upper and lower sides of coloured strips, as those of shaded rows. */
  readonly bands: readonly Rule[];
  /** Coloured or drawn rectangles that stand apart from each other: cards, and columns at the side. */
  readonly frames: readonly Area[];
  /** Small outlines: what is drawn around a word. */
  readonly rings: readonly Area[];
  /** The part of the page that is laid out is the inside of a frame. */
  readonly isCard?: boolean;
}

export interface Tint extends Area {
  readonly colour: string;
}

/** Points: lower and narrower rectangles are rules, and higher ones are no rows. */
const THINNEST = 4;
const HIGHEST_ROW = 130;
/** Points between rectangles of one strip, and at least between frames. */
const JOINED = 2;
const APART = 3;
/** Points of the least frame, and share of the page's width and height that the largest takes. */
const NARROWEST = 60;
const LOWEST = 22;
const WIDEST = 0.85;
const HIGHEST = 0.97;
/** Points of an outline around a word. */
const LOWEST_RING = 8;
const HIGHEST_RING = 30;
const WIDEST_RING = 90;
/** Rectangles on a page; more are a drawing. */
const MOST = 3_000;
/** Darkness from which a ground is not taken for white. */
const TINTED = 0.02;

export const NO_GROUND: PageGround = { width: 0, height: 0, tints: [], bands: [], frames: [], rings: [] };

/** The grounds, shaded rows and frames that figures draw. */
export function pageGround(figures: readonly Figure[], width: number, height: number): PageGround {
  const boxes = figures.filter((one) => one.isBox && one.x1 - one.x0 > THINNEST && one.y1 - one.y0 > THINNEST);
  if (boxes.length > MOST) return NO_GROUND;
  const tints = boxes.flatMap(({ fill, x0, x1, y0, y1 }): readonly Tint[] =>
    fill === undefined ? [] : [{ x0, x1, y0, y1, colour: fill }],
  );
  const strips = stripsOf(tints.filter((one) => darknessOf(one.colour) > TINTED && one.y1 - one.y0 <= HIGHEST_ROW));
  const bands = strips.flatMap(({ x0, x1, y0, y1 }): readonly Rule[] => [
    { x0, x1, y0, y1: y0 },
    { x0, x1, y0: y1, y1 },
  ]);
  const seen = boxes.filter(({ fill, stroke }) =>
    [fill, stroke].some((colour) => colour !== undefined && darknessOf(colour) > TINTED),
  );
  return { width, height, tints, bands, frames: framesOf(seen, width, height), rings: ringsOf(figures) };
}

/** Pieces of rules that lie on one line and meet, as one rule each. */
export function joinedAcross(rules: readonly Rule[]): readonly Rule[] {
  const areas = rules.filter((one) => one.y0 === one.y1).map(({ x0, x1, y0, y1 }): Area => ({ x0, x1, y0, y1 }));
  return areas.length > MOST ? [] : stripsOf(areas);
}

/** Rectangles beside each other that are level, as one strip each. */
function stripsOf(tints: readonly Area[]): readonly Area[] {
  const strips: Area[] = [];
  for (const tint of [...tints].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)) {
    const at = strips.findLastIndex(
      (one) =>
        Math.abs(one.y0 - tint.y0) <= JOINED && Math.abs(one.y1 - tint.y1) <= JOINED && tint.x0 - one.x1 <= JOINED,
    );
    const strip = strips[at];
    if (strip === undefined) strips.push(tint);
    else strips[at] = { ...strip, x1: Math.max(strip.x1, tint.x1) };
  }
  return strips;
}

/** Round outlines, and boxes, as small as a word. */
function ringsOf(figures: readonly Figure[]): readonly Area[] {
  return figures.filter(({ x0, x1, y0, y1, stroke, fill, isBox, isRound }) => {
    const isSmall =
      y1 - y0 >= LOWEST_RING && y1 - y0 <= HIGHEST_RING && x1 - x0 >= LOWEST_RING && x1 - x0 <= WIDEST_RING;
    const isOutline = stroke !== undefined && (fill === undefined || darknessOf(fill) <= TINTED);
    return isSmall && isOutline && (isRound || isBox) && darknessOf(stroke) > TINTED;
  });
}

/** Rectangles of which none touches another of its kind: those are the cells of a table, or its rows. */
function framesOf(boxes: readonly Area[], width: number, height: number): readonly Area[] {
  const fitting = boxes.filter((one) => {
    const [across, down] = [one.x1 - one.x0, one.y1 - one.y0];
    return across >= NARROWEST && down >= LOWEST && across <= width * WIDEST && down <= height * HIGHEST;
  });
  const distinct = fitting.filter(
    (one, index) => !fitting.slice(0, index).some((other) => distanceOf(one, other) < 0 && areSame(one, other)),
  );
  return distinct.filter((one) => !boxes.some((other) => isNeighbour(one, other)));
}

function areSame(a: Area, b: Area): boolean {
  return [a.x0 - b.x0, a.x1 - b.x1, a.y0 - b.y0, a.y1 - b.y1].every((off) => Math.abs(off) <= APART);
}

/** Points between two rectangles; less than nothing where they overlap. */
function distanceOf(a: Area, b: Area): number {
  return Math.max(a.x0 - b.x1, b.x0 - a.x1, a.y0 - b.y1, b.y0 - a.y1);
}

/** Beside or below it without room between. */
function isNeighbour(one: Area, other: Area): boolean {
  const distance = distanceOf(one, other);
  return distance > -1 && distance < APART;
}
