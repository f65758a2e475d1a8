import { signOf } from '../ocr/cell-signs.ts';
import type { Dot, Figure } from './page-content.ts';
import { darknessOf } from './figure-colour.ts';
import { figureImage } from './figure-image.ts';

/** Points: what is larger is no sign, and what is smaller is a speck. */
const LARGEST = 18;
const LARGEST_BOX = 16;
const SMALLEST_BOX = 5;
const SMALLEST = 1.2;
/** Figures of signs on one page; more are a drawing. */
const MOST = 2_000;
/** A box or dot is about as wide as it is high. */
const SQUARE = 0.8;
/** Share of the smaller of two figures that the larger covers where both are one sign. */
const SHARED = 0.4;
/** Points by which two outlines of one figure may differ. */
const SAME = 1;
/** Darkness, from 0 to 1, from which a fill shows as ink; what is lighter stands for "not". */
const INK = 0.22;
/** Points between boxes that touch: those are cells. */
const TOUCHING = 0.8;

/**
 * Figures as the signs that they show: boxes with what stands in them, crosses and ticks that are drawn with lines,
 * dots. A figure that looks like nothing known is left out.
 */
export function figureSigns(figures: readonly Figure[]): readonly Dot[] {
  const small = figures.filter((one) => sizeOf(one) <= LARGEST && sizeOf(one) >= SMALLEST);
  if (small.length > MOST) return [];
  const groups = grouped(small);
  const boxes = groups.flatMap((group) => group.filter((one) => isHollow(one) && one.isBox && isSquare(one)));
  return groups.flatMap((group): readonly Dot[] => {
    const sign = signOfGroup(group, boxes);
    if (sign === undefined) return [];
    const x0 = Math.min(...group.map((one) => one.x0));
    const x1 = Math.max(...group.map((one) => one.x1));
    const outer = group.reduce((most, one) => (sizeOf(one) > sizeOf(most) ? one : most));
    return [{ x0, x1, y: (outer.y0 + outer.y1) / 2, size: sizeOf(outer), sign }];
  });
}

function sizeOf({ x0, x1, y0, y1 }: Figure): number {
  return Math.max(x1 - x0, y1 - y0);
}

function isSquare({ x0, x1, y0, y1 }: Figure): boolean {
  return Math.min(x1 - x0, y1 - y0) >= SQUARE * Math.max(x1 - x0, y1 - y0);
}

/** Drawn, and filled with white or hardly at all. */
function isHollow({ fill, stroke }: Figure): boolean {
  return stroke !== undefined && darknessOf(stroke) >= INK && (fill === undefined || darknessOf(fill) < INK);
}

/** Figures that lie over each other, as one sign. */
function grouped(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const sorted = [...figures].sort((a, b) => a.y0 - b.y0);
  const parents = sorted.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at && parents[at] !== undefined) at = parents[at] ?? at;
    return at;
  };
  for (const [index, one] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.y0 > one.y1) break;
      if (areOne(one, other)) parents[root(next)] = root(index);
    }
  }
  const groups = new Map<number, Figure[]>();
  for (const [index, one] of sorted.entries()) {
    const at = root(index);
    groups.set(at, [...(groups.get(at) ?? []), one]);
  }
  return [...groups.values()];
}

function areOne(a: Figure, b: Figure): boolean {
  const across = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const down = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  if (across < 0 || down < 0) return false;
  // A line has no area of its own.
  const least = (one: Figure): number => Math.max(one.x1 - one.x0, 1) * Math.max(one.y1 - one.y0, 1);
  return Math.max(across, 1) * Math.max(down, 1) >= SHARED * Math.min(least(a), least(b));
}

function signOfGroup(group: readonly Figure[], boxes: readonly Figure[]): string | undefined {
  const hollow = group.filter((one) => isHollow(one) && isSquare(one) && (one.isBox || one.isRound));
  const outer = hollow.reduce<Figure | undefined>(
    (most, one) => (most === undefined || sizeOf(one) > sizeOf(most) ? one : most),
    undefined,
  );
  if (outer === undefined) return solidSign(group);
  const ground = group.find((one) => isSameExtent(one, outer) && one.fill !== undefined && darknessOf(one.fill) >= INK);
  if (ground !== undefined) return outer.isRound ? '●' : '■';
  const isFilled = group.some((one) => !isSameExtent(one, outer) && isInk(one) && sizeOf(one) > sizeOf(outer) * 0.3);
  if (!outer.isBox) return isFilled ? '●' : '○';
  if (sizeOf(outer) < SMALLEST_BOX || sizeOf(outer) > LARGEST_BOX || isCell(outer, boxes)) return undefined;
  return isFilled ? '☒' : '☐';
}

function isInk({ fill, stroke }: Figure): boolean {
  return [fill, stroke].some((colour) => colour !== undefined && darknessOf(colour) >= INK);
}

function isSameExtent(a: Figure, b: Figure): boolean {
  return [a.x0 - b.x0, a.x1 - b.x1, a.y0 - b.y0, a.y1 - b.y1].every((off) => Math.abs(off) <= SAME);
}

/** It touches another box as large: boxes to tick stand apart. */
function isCell(box: Figure, boxes: readonly Figure[]): boolean {
  return boxes.some((one) => {
    if (isSameExtent(one, box)) return false;
    const across = Math.max(one.x0 - box.x1, box.x0 - one.x1);
    const down = Math.max(one.y0 - box.y1, box.y0 - one.y1);
    return Math.max(across, down) >= -SAME && Math.max(across, down) <= TOUCHING;
  });
}

/** What has no outline around it: a dot, or lines that cross. */
function solidSign(group: readonly Figure[]): string | undefined {
  const [only, more] = group;
  if (only === undefined) return undefined;
  if (more === undefined && only.fill !== undefined && isSquare(only)) {
    const isLight = darknessOf(only.fill) < INK;
    // A light box is the ground of a cell.
    if (!isLight && only.isBox) return sizeOf(only) <= LARGEST_BOX * SQUARE ? '■' : undefined;
    if (isLight) return only.isRound ? '○' : undefined;
  }
  return (
    drawnSign(group) ??
    (more === undefined && only.isRound && isSquare(only) && only.fill !== undefined ? '●' : undefined)
  );
}

/** A cross or a tick, by what its lines look like. */
function drawnSign(group: readonly Figure[]): string | undefined {
  const isDrawn = group.every((one) => !one.isBox && isInk(one));
  if (!isDrawn || Math.max(...group.map(sizeOf)) < SMALLEST_BOX * 0.7) return undefined;
  const drawn = figureImage(group);
  if (drawn === undefined) return undefined;
  if (signOf(drawn.image, drawn.ink) === 'X') return 'X';
  return drawn.isTick ? '✓' : undefined;
}
