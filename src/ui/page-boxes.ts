import type { Place } from '../core/model/place.ts';

/** A row of what was read, where it stands on a page. */
export interface PageRow {
  /** The function or dictionary it belongs to, and its place in there. */
  readonly part: number;
  readonly row: number;
  readonly label: string;
  readonly isOpen: boolean;
  readonly at: Place | undefined;
}

/** Where something stands on a page, in hundredths of its width and height. */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Degrees by which it is turned with the clock about its middle; absent means none. */
  readonly turn?: number;
}

/** Rows that stand at one place of a page. */
export interface RowsBox {
  readonly rows: readonly PageRow[];
  readonly box: PageBox;
}

/** A page, its size in points. */
export interface PageSize {
  readonly page: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
}

/** Points that a row is high where its place does not say so. */
const ROW_HEIGHT = 12;
/** Points of room left and right of the words. */
const ROOM = 3;
/** Share of its height by which a line may reach into the one above: letters with tails do. */
const TAILS = 1 / 3;

/**
 * Where a place stands on a page; nothing where it is on another, or where it is not known.
 *
 * On a scan that was made straight it is turned back. Its words are as wide as it says, and else reach to the right margin, as wide as the left.
 *
 * @example boxOf({ page: 1, x: 53, y: 90, width: 94, height: 10 }, { page: 1, pageWidth: 200, pageHeight: 100 })
 * // { left: 25, top: 90, width: 50, height: 10 }
 */
export function boxOf(at: Place | undefined, size: PageSize): PageBox | undefined {
  const box = straightBox(at, size);
  return box === undefined ? undefined : turned(box, at?.skew, size);
}

/** As it stood on the page when that was read. */
function straightBox(at: Place | undefined, { page, pageWidth, pageHeight }: PageSize): PageBox | undefined {
  if (at?.page !== page || at.y === undefined) return undefined;
  const { x = 0, y, height = ROW_HEIGHT } = at;
  const left = Math.max(0, x - ROOM);
  const right = Math.min(pageWidth, at.width === undefined ? pageWidth - left : x + at.width + ROOM);
  return {
    left: (left / pageWidth) * 100,
    top: (y / pageHeight) * 100,
    width: (Math.max(right - left, ROOM) / pageWidth) * 100,
    height: (height / pageHeight) * 100,
  };
}

/** A box of a page that was made straight, on the page as it lies: about the middle of the page it turns back. */
function turned(box: PageBox, skew: number | undefined, { pageWidth, pageHeight }: PageSize): PageBox {
  if (skew === undefined) return box;
  const angle = (skew * Math.PI) / 180;
  const dx = ((box.left + box.width / 2) / 100 - 1 / 2) * pageWidth;
  const dy = ((box.top + box.height / 2) / 100 - 1 / 2) * pageHeight;
  const x = dx * Math.cos(angle) - dy * Math.sin(angle);
  const y = dx * Math.sin(angle) + dy * Math.cos(angle);
  const left = (x / pageWidth + 1 / 2) * 100 - box.width / 2;
  const top = (y / pageHeight + 1 / 2) * 100 - box.height / 2;
  return { ...box, left, top, turn: skew };
}

/** The rows that stand on a page, from top to bottom; a line that reaches into the one above gives way to it. */
export function rowBoxes(rows: readonly PageRow[], size: PageSize): readonly RowsBox[] {
  const found = new Map<string, { rows: PageRow[]; box: PageBox }>();
  for (const row of rows) {
    const box = straightBox(row.at, size);
    if (box === undefined) continue;
    const key = `${String(box.left)} ${String(box.top)}`;
    const there = found.get(key);
    if (there === undefined) found.set(key, { rows: [row], box });
    else there.rows.push(row);
  }
  const sorted = [...found.values()].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  return sorted.map(({ rows: here, box }, index) => {
    const foot = Math.max(
      ...sorted.slice(0, index).flatMap((one) => (isAbove(one.box, box) ? [one.box.top + one.box.height] : [])),
      box.top,
    );
    const trimmed = { ...box, top: foot, height: box.top + box.height - foot };
    return { rows: here, box: turned(trimmed, here[0]?.at?.skew, size) };
  });
}

/** Whether a box stands over another and reaches a little into it. */
function isAbove(one: PageBox, other: PageBox): boolean {
  const into = one.top + one.height - other.top;
  const isBeside = one.left >= other.left + other.width || other.left >= one.left + one.width;
  return !isBeside && into > 0 && into < other.height * TAILS;
}
