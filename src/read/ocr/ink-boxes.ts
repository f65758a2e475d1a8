import type { GreyImage } from './grey-image.ts';
import { inkPieces, type InkPiece } from './ink-pieces.ts';
import { inkShare, silhouetteOf } from './ink-blobs.ts';
import { signWord, type Box } from './read-alone.ts';
import type { SeenWord } from './ocr-core.ts';

/** Points of the side of a box to tick. */
const SMALLEST = 6;
const LARGEST = 18;
/** Times the side of an empty box: one with a cross that sticks out is at most so large. */
const STICKS_OUT = 1.9;
/** Boxes alike on one page: fewer are letters, or ornaments. */
const FEWEST = 3;
/** A box is as wide as high, encloses nearly all of its box, its corners but for what a blurred line leaves out, and is hollow. */
const SQUARE = 1.25;
const COVER = 0.88;
const CORNER = 0.4;
const HOLLOW = 0.4;
/** Share by which boxes of one page may differ in size. */
const ALIKE = 0.2;
/** Share of its side that is part of its outline, and of a side that must be inked. */
const RIM = 0.2;
const INKED = 0.72;
/** Share of its side that parts a box from the word before or behind it. */
const BESIDE = 0.2;
/** Shares of ink within a box: up to this it is empty, from this on it is ticked; between, nobody knows. */
const EMPTY = 0.04;
const TICKED = 0.1;

/** Boxes to tick on a scan. */
interface InkBoxes {
  /** Each as a word; a question mark where it cannot be told whether it is ticked. */
  readonly words: readonly SeenWord[];
  readonly boxes: readonly Box[];
  readonly signs: readonly { readonly x: number; readonly y: number }[];
}

/**
 * Finds the boxes to tick on a scan, and tells those that hold something from empty ones, also where a cross sticks out:
 * there the four sides of a box as large as the empty ones lie in the ink.
 */
export function inkBoxes(image: GreyImage, dpi: number, usual: number): InkBoxes {
  const [least, most] = [(SMALLEST * dpi) / 72, (LARGEST * dpi) / 72];
  const pieces = inkPieces(image, least, most * STICKS_OUT);
  const plain = pieces.filter((piece) => isOutline(piece) && Math.max(piece.width, piece.height) <= most);
  const side = middleOf(plain.map((piece) => (piece.width + piece.height) / 2));
  const alike = plain.filter((piece) => Math.abs((piece.width + piece.height) / 2 - side) <= side * ALIKE);
  if (alike.length < FEWEST) return { words: [], boxes: [], signs: [] };
  const others = pieces.filter((piece) => !alike.includes(piece));
  const found = [
    ...alike.map(({ x0, x1, y0, y1 }): Found => ({ box: { x0, x1, y0, y1 }, ink: { x0, x1, y0, y1 } })),
    ...others.flatMap((piece) => boxWithin(image, piece, Math.round(side))),
  ];
  const words: SeenWord[] = [];
  const signs: { readonly x: number; readonly y: number }[] = [];
  for (const { box, ink } of found) {
    const rim = Math.max(2, Math.round(side * RIM));
    const share = inkShare(image, box.x0 + rim, box.y0 + rim, box.x1 - rim, box.y1 - rim);
    const sign = share >= TICKED ? '☒' : share <= EMPTY ? '☐' : '?';
    if (sign === '?') signs.push({ x: ink.x0, y: ink.y1 });
    words.push(signWord(sign, { ...box, count: 0 }, usual));
  }
  return { words, boxes: found.map(({ ink }) => ink), signs };
}

interface Found {
  readonly box: Box;
  /** With what sticks out of it. */
  readonly ink: Box;
}

function isOutline({ mask, width, height }: InkPiece): boolean {
  if (Math.max(width, height) > Math.min(width, height) * SQUARE) return false;
  const { grid, hollow, cover } = silhouetteOf(mask, { x0: 0, y0: 0, x1: width - 1, y1: height - 1, count: 0 });
  const corners = [0, 7, 56, 63].map((at) => grid[at] ?? 0);
  return cover >= COVER && hollow >= HOLLOW && corners.every((share) => share >= CORNER);
}

/** Where in a piece of ink the four sides of a box lie. */
function boxWithin(image: GreyImage, piece: InkPiece, side: number): readonly Found[] {
  const [spareX, spareY] = [piece.width - side, piece.height - side];
  if (spareX < -2 || spareY < -2 || Math.max(spareX, spareY) > side * (STICKS_OUT - 1)) return [];
  let best: { readonly box: Box; readonly share: number } | undefined;
  for (let dy = Math.min(0, spareY); dy <= Math.max(0, spareY); dy += 1) {
    for (let dx = Math.min(0, spareX); dx <= Math.max(0, spareX); dx += 1) {
      const [x0, y0] = [piece.x0 + dx, piece.y0 + dy];
      const box = { x0, y0, x1: x0 + side - 1, y1: y0 + side - 1 };
      const share = Math.min(...sidesOf(box).map((one) => inkShare(image, one.x0, one.y0, one.x1, one.y1)));
      if (best === undefined || share > best.share) best = { box, share };
    }
  }
  const ink = { x0: piece.x0, x1: piece.x1, y0: piece.y0, y1: piece.y1 };
  return best !== undefined && best.share >= INKED && !isInWord(image, ink, side) ? [{ box: best.box, ink }] : [];
}

/** Ink right beside it on both sides: letters that hang together, and no box. */
function isInWord(image: GreyImage, { x0, x1, y0, y1 }: Box, side: number): boolean {
  const near = Math.max(2, Math.round(side * BESIDE));
  return inkShare(image, x0 - near, y0, x0 - 1, y1) > 0 && inkShare(image, x1 + 1, y0, x1 + near, y1) > 0;
}

/** The sides of a box, each one pixel thick, without its corners. */
function sidesOf({ x0, x1, y0, y1 }: Box): readonly Box[] {
  return [
    { x0: x0 + 1, x1: x1 - 1, y0: y0 + 1, y1: y0 + 1 },
    { x0: x0 + 1, x1: x1 - 1, y0: y1 - 1, y1: y1 - 1 },
    { x0: x0 + 1, x1: x0 + 1, y0: y0 + 1, y1: y1 - 1 },
    { x0: x1 - 1, x1: x1 - 1, y0: y0 + 1, y1: y1 - 1 },
  ];
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
