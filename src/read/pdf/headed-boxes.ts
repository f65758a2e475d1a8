import type { Area } from './page-ground.ts';
import type { RuledGrid } from './ruled-grids.ts';

/** Points by which sides that meet may differ, and that boxes beside each other stand apart: cells of a table touch. */
const MEETS = 3;
const APART = 3;
/** Points of a strip that heads a box, and of the box below it at least. */
const LOWEST_HEAD = 10;
const HIGHEST_HEAD = 60;
const LOWEST_BODY = 22;
const NARROWEST = 40;
const FEWEST = 2;
const MOST = 9;
/** Coloured rectangles on a page; more are a drawing. */
const MOST_AREAS = 400;

/** A box with the strip that heads it. */
interface HeadedBox {
  readonly head: Area;
  readonly bottom: number;
}

/**
 * Boxes beside each other, each with a coloured strip of its own width at its head, as tables of two rows: what the strips say
 * over what the boxes hold. Read line by line, the lists in them would run into each other.
 *
 * @param areas Coloured rectangles, in any order.
 */
export function headedBoxes(areas: readonly Area[]): readonly RuledGrid[] {
  if (areas.length > MOST_AREAS) return [];
  const heads = areas.filter((one) => {
    const height = one.y1 - one.y0;
    return height >= LOWEST_HEAD && height <= HIGHEST_HEAD && one.x1 - one.x0 >= NARROWEST;
  });
  const rows: HeadedBox[][] = [];
  for (const head of heads) {
    const bottom = bottomBelow(head, areas);
    if (bottom === undefined || rows.some((row) => row.some((one) => isSame(one.head, head)))) continue;
    const row = rows.find(([first]) => first !== undefined && isLevel(first.head, head));
    if (row === undefined) rows.push([{ head, bottom }]);
    else row.push({ head, bottom });
  }
  return rows.flatMap((row) => gridOf(row));
}

/** The lower side of the box that the strip heads: one below it, or around it. */
function bottomBelow(head: Area, areas: readonly Area[]): number | undefined {
  const boxes = areas.filter(
    (one) =>
      Math.abs(one.x0 - head.x0) <= MEETS &&
      Math.abs(one.x1 - head.x1) <= MEETS &&
      (Math.abs(one.y0 - head.y1) <= MEETS || Math.abs(one.y0 - head.y0) <= MEETS) &&
      one.y1 >= head.y1 + LOWEST_BODY,
  );
  const bottom = Math.max(...boxes.map((one) => one.y1));
  return boxes.length === 0 ? undefined : bottom;
}

function gridOf(boxes: readonly HeadedBox[]): readonly RuledGrid[] {
  const row = [...boxes].sort((a, b) => a.head.x0 - b.head.x0);
  const [first, last] = [row[0], row.at(-1)];
  const areApart = row.slice(1).every((one, index) => one.head.x0 - (row[index]?.head.x1 ?? 0) >= APART);
  if (first === undefined || last === undefined || row.length < FEWEST || row.length > MOST || !areApart) return [];
  const between = row.slice(1).map((one, index) => ((row[index]?.head.x1 ?? 0) + one.head.x0) / 2);
  const cells = [0, 1].flatMap((line) => row.map((_, column) => ({ row: line, column, rows: 1, columns: 1 })));
  const bottom = Math.max(...row.map((one) => one.bottom));
  return [{ xs: [first.head.x0, ...between, last.head.x1], ys: [first.head.y0, first.head.y1, bottom], cells }];
}

function isLevel(a: Area, b: Area): boolean {
  return Math.abs(a.y0 - b.y0) <= MEETS && Math.abs(a.y1 - b.y1) <= MEETS;
}

function isSame(a: Area, b: Area): boolean {
  return isLevel(a, b) && Math.abs(a.x0 - b.x0) <= MEETS;
}
