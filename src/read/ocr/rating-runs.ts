import type { Ink } from './ink.ts';
import type { GreyImage } from './grey-image.ts';
import { inkBlobs, inkShare, silhouetteOf, type Silhouette } from './ink-blobs.ts';
import type { SeenWord } from './ocr-core.ts';
import { signWord, type Box } from './read-alone.ts';

/** Shares of the usual row of letters between which a sign of a rating is high. */
const SMALLEST = 0.3;
const LARGEST = 1.4;
/** The same for its width: bars are wider than high. */
const WIDEST = 3.2;
/** Signs that make a row by themselves, and the most that one has. */
const FEWEST = 3;
const MOST = 10;
/** Share by which signs of one row may differ in size, and distances between them; and how far, in pixels, at least. */
const ALIKE = 0.2;
const PIXELS = 2;
/** Share of its width: signs of one row stand at most this far apart. */
const APART = 1.6;
/** Share of the usual row of letters: what stands nearer to a row of signs belongs to a word. */
const ALONE = 0.3;
/** Mean difference between the shapes of two signs, as shares of a cell. */
const SAME_SHAPE = 0.2;
/** Shares of ink in the middle of a sign: from this on it is filled, up to that it is empty; between, nobody knows. */
const FILLED = 0.75;
const EMPTY = 0.2;
/** Share of ink in its box from which there is a sign at all. */
const PRESENT = 0.06;
/** Share of the distance between signs around a row in which nothing else stands. */
const RIM_AROUND = 0.25;
/** Part of a sign on each side that is not its middle. */
const RIM = 0.36;
/** Share of its box that a sign covers: a star less, a square more than a circle. */
const STAR = 0.64;
const SQUARE = 0.9;
/** Width to height of signs that are no bars. */
const ROUND = 1.35;
/** Sureness from which letters are letters and no row of signs. */
const SURE = 80;
const LIKE_SIGNS = /^[oOeECcQ0xXkK°*.•●○®©@()]+$/u;

interface Sign {
  readonly ink: Ink;
  readonly shape: Silhouette;
}

/** Where the rows of one column of ratings have their signs. */
interface Lattice {
  readonly x0: number;
  readonly pitch: number;
  readonly width: number;
  readonly height: number;
  readonly shape: Silhouette;
}

/** Rows of stars, dots or boxes, of which some are filled. */
interface RatingRuns {
  /** Each row as one word of signs; a question mark where it cannot be told. */
  readonly words: readonly SeenWord[];
  /** Where they stand. */
  readonly boxes: readonly Box[];
  /** Where there is one that could not be told. */
  readonly signs: readonly { readonly x: number; readonly y: number }[];
}

/**
 * Finds ratings that are drawn as a row of equal signs, and tells filled ones from empty ones by their middle:
 * recognising letters makes words of them, or nothing. A row with more or fewer signs than the others is a doubt.
 */
export function ratingRuns(image: GreyImage, words: readonly SeenWord[], usual: number): RatingRuns {
  const blobs = inkBlobs(image, Math.max(4, usual * 0.12), usual * WIDEST);
  const groups = rowsOf(blobs, usual).flatMap((row) => groupsOf(row, usual));
  const signs = groups.map((group) => group.map((ink): Sign => ({ ink, shape: silhouetteOf(image, ink) })));
  const lattices = latticesOf(
    signs.filter(
      (run) =>
        isRating(run, usual) &&
        isFree(
          run.map((one) => one.ink),
          words,
        ),
    ),
  );
  return settled(
    lattices.flatMap((one) => rowsOn(one, image, blobs, words, usual)),
    usual,
  );
}

/** A row of a rating: what its signs are, and where it stands. */
interface RatedRow {
  readonly lattice: Lattice;
  readonly marks: readonly Mark[];
  readonly ink: Ink;
}

type Mark = 'filled' | 'empty' | 'unclear';

function settled(rows: readonly RatedRow[], usual: number): RatingRuns {
  const words: SeenWord[] = [];
  const signs: { readonly x: number; readonly y: number }[] = [];
  for (const { lattice, marks, ink } of rows) {
    const beside = rows.filter((one) => one.lattice === lattice);
    const most = Math.max(...beside.map((one) => one.marks.length));
    const isWhole = marks.length === most || beside.every((one) => !one.marks.includes('empty'));
    const isClear = isWhole && !marks.includes('unclear');
    words.push(signWord(isClear ? printed(marks, lattice) : '?', ink, usual));
    if (!isClear) signs.push({ x: ink.x0, y: ink.y1 });
  }
  return { words, signs, boxes: rows.map(({ ink, lattice }) => grown(ink, Math.round(lattice.pitch * RIM_AROUND))) };
}

/** Empty signs are often drawn a little larger than filled ones. */
function grown({ x0, y0, x1, y1 }: Ink, by: number): Box {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}

function printed(marks: readonly Mark[], { width, height, shape: { cover } }: Lattice): string {
  const isSquare = cover > SQUARE || width > height * ROUND;
  const [filled, empty] = isSquare ? ['■', '□'] : cover < STAR ? ['★', '☆'] : ['●', '○'];
  return marks.map((one) => (one === 'filled' ? filled : empty)).join('');
}

function latticesOf(runs: readonly (readonly Sign[])[]): readonly Lattice[] {
  const lattices: Lattice[] = [];
  for (const run of [...runs].sort((a, b) => b.length - a.length)) {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) continue;
    const pitch = (last.ink.x0 - first.ink.x0) / (run.length - 1);
    const isKnown = lattices.some((one) => isOn(one, first.ink) && Math.abs(one.pitch - pitch) <= PIXELS);
    if (isKnown) continue;
    const { x0, x1, y0, y1 } = first.ink;
    lattices.push({ x0, pitch, width: x1 - x0 + 1, height: y1 - y0 + 1, shape: first.shape });
  }
  return lattices;
}

/** A sign that stands where a row of the column begins, as large as the others. */
function isOn({ x0, pitch, width, height }: Lattice, ink: Ink): boolean {
  return (
    Math.abs(ink.x0 - x0) <= pitch * 0.25 && isLike(ink.x1 - ink.x0 + 1, width) && isLike(ink.y1 - ink.y0 + 1, height)
  );
}

/** Every row of a column of ratings, also those of one or two signs, and signs that touch each other. */
function rowsOn(
  lattice: Lattice,
  image: GreyImage,
  blobs: readonly Ink[],
  words: readonly SeenWord[],
  usual: number,
): readonly RatedRow[] {
  const rows: RatedRow[] = [];
  for (const first of blobs) {
    if (!isOn(lattice, first) || !isFree([first], words)) continue;
    if (differenceOf(silhouetteOf(image, first), lattice.shape) > SAME_SHAPE) continue;
    const isLevel = (one: Ink): boolean => one.y1 > first.y0 && one.y0 < first.y1;
    if (blobs.some((one) => one.x1 < first.x0 && one.x1 > first.x0 - usual * ALONE && isLevel(one))) continue;
    // In a row that begins further left, as one in a legend may stand under those of the list.
    const before = { ...lattice, x0: first.x0 - lattice.pitch };
    if (blobs.some((one) => isLevel(one) && isOn(before, one))) continue;
    const marks: Mark[] = [];
    let ink = first;
    for (let index = 0; index < MOST; index += 1) {
      const x0 = first.x0 + index * lattice.pitch;
      const box = { x0, x1: x0 + lattice.width - 1, y0: first.y0, y1: first.y1 };
      const mark = markIn(image, box);
      // What the signs mean may stand right behind them.
      if (mark === undefined || (index > 0 && !isFree([box], words))) break;
      marks.push(mark);
      ink = { ...ink, x1: Math.round(box.x1) };
    }
    rows.push({ lattice, marks, ink });
  }
  return rows;
}

function markIn(image: GreyImage, { x0, y0, x1, y1 }: Box): Mark | undefined {
  // The sign before it may reach in.
  if (inkShare(image, x0 + (x1 - x0) / 3, y0, x1, y1) < PRESENT) return undefined;
  const [dx, dy] = [(x1 - x0) * RIM, (y1 - y0) * RIM];
  const middle = inkShare(image, x0 + dx, y0 + dy, x1 - dx, y1 - dy);
  return middle >= FILLED ? 'filled' : middle <= EMPTY ? 'empty' : 'unclear';
}

/** Ink that stands level, from left to right. */
function rowsOf(blobs: readonly Ink[], usual: number): readonly (readonly Ink[])[] {
  const rows: Ink[][] = [];
  const middle = (one: Ink): number => (one.y0 + one.y1) / 2;
  for (const blob of [...blobs].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row === undefined || first === undefined || middle(blob) - middle(first) > usual * 0.5) rows.push([blob]);
    else row.push(blob);
  }
  return rows.map((row) => row.sort((a, b) => a.x0 - b.x0));
}

/** Signs in a row that are alike in size and stand equally far apart, with nothing near them. */
function groupsOf(row: readonly Ink[], usual: number): readonly (readonly Ink[])[] {
  const groups: Ink[][] = [];
  let group: Ink[] = [];
  for (const ink of row) {
    const last = group.at(-1);
    if (last !== undefined && goesOn(group, last, ink)) group.push(ink);
    else {
      groups.push(group);
      group = [ink];
    }
  }
  groups.push(group);
  return groups.filter((one) => {
    const [first, last] = [one[0], one.at(-1)];
    if (first === undefined || last === undefined) return false;
    const pitch = one.length > 1 ? (last.x0 - first.x0) / (one.length - 1) : 0;
    // Empty boxes may touch each other, and then are one piece.
    const isNext = (other: Ink): boolean =>
      Math.abs(other.x0 - last.x0 - pitch) <= pitch * 0.25 && isLike(other.y1 - other.y0, last.y1 - last.y0, 0.35);
    const isNear = (other: Ink): boolean =>
      !one.includes(other) &&
      !isNext(other) &&
      other.x1 > first.x0 - usual * ALONE &&
      other.x0 < last.x1 + usual * ALONE &&
      other.y1 - other.y0 > usual * SMALLEST;
    return !row.some(isNear);
  });
}

function goesOn(group: readonly Ink[], last: Ink, next: Ink): boolean {
  const [width, height] = [last.x1 - last.x0 + 1, last.y1 - last.y0 + 1];
  const isSame = isLike(next.x1 - next.x0 + 1, width) && isLike(next.y1 - next.y0 + 1, height);
  const isLevel = Math.abs(next.y0 + next.y1 - last.y0 - last.y1) <= 2 * Math.max(PIXELS, height * 0.15);
  const gap = next.x0 - last.x1;
  const before = group.at(-2);
  const pitch = next.x0 - last.x0;
  const isEven = before === undefined || isLike(pitch, last.x0 - before.x0);
  return isSame && isLevel && gap > 0 && gap <= width * APART && isEven;
}

function isRating(signs: readonly Sign[], usual: number): boolean {
  const [first] = signs;
  if (first === undefined || signs.length < FEWEST || signs.length > MOST) return false;
  const [width, height] = [first.ink.x1 - first.ink.x0 + 1, first.ink.y1 - first.ink.y0 + 1];
  const isBar = first.shape.cover > SQUARE;
  if (height < usual * (isBar ? 0.2 : SMALLEST) || height > usual * LARGEST) return false;
  if (Math.max(width, height) > Math.min(width, height) * (isBar ? WIDEST : ROUND)) return false;
  return signs.every((one) => differenceOf(one.shape, first.shape) <= SAME_SHAPE);
}

/** No letters that were read for sure stand there. */
function isFree(signs: readonly Box[], words: readonly SeenWord[]): boolean {
  const [first, last] = [signs[0], signs.at(-1)];
  if (first === undefined || last === undefined) return false;
  const over = words.filter(
    (one) => one.x1 >= first.x0 && one.x0 <= last.x1 && one.y1 >= first.y0 && one.y0 <= first.y1,
  );
  return over.every((one) => one.sure < SURE || LIKE_SIGNS.test(one.text));
}

function isLike(a: number, b: number, share = ALIKE): boolean {
  return Math.abs(a - b) <= Math.max(PIXELS, share * Math.max(a, b));
}

function differenceOf(a: Silhouette, b: Silhouette): number {
  return a.grid.reduce((sum, share, cell) => sum + Math.abs(share - (b.grid[cell] ?? 0)), 0) / a.grid.length;
}
