import type { Rule } from './page-content.ts';
import { joinedAcross, type Area } from './page-ground.ts';
import type { RuledGrid } from './ruled-grids.ts';

/** Points between the sides of a frame where they meet, and by which frames in one row may differ. */
const MEETS = 5;
/** Points of the least frame, and of the highest that is one of a row: higher ones are cards. */
const LOWEST = 14;
const HIGHEST = 60;
/** Frames that make a row. */
const FEWEST = 3;

/** Rectangles that rules draw around something. */
export function drawnFrames(rules: readonly Rule[]): readonly Area[] {
  const across = [...joinedAcross(rules)].sort((a, b) => a.y0 - b.y0);
  const down = rules.filter((one) => one.x0 === one.x1);
  return across.flatMap((top, index) => {
    const corner = (x: number): readonly Rule[] =>
      down.filter((one) => Math.abs(one.x0 - x) <= MEETS && Math.abs(one.y0 - top.y0) <= MEETS);
    const [left, right] = [corner(top.x0), corner(top.x1)];
    const bottom = across.slice(index + 1).find((one) => {
      const isUnder = Math.abs(one.x0 - top.x0) <= MEETS && Math.abs(one.x1 - top.x1) <= MEETS;
      const reaches = (side: Rule): boolean => Math.abs(side.y1 - one.y0) <= MEETS;
      return isUnder && one.y0 - top.y0 >= LOWEST && left.some(reaches) && right.some(reaches);
    });
    return bottom === undefined ? [] : [{ x0: top.x0, x1: top.x1, y0: top.y0, y1: bottom.y0 }];
  });
}

/**
 * Low frames beside each other, each row of them as a table of one row: what a frame holds belongs together, and would
 * else be read across all of them line by line.
 */
export function frameRows(rules: readonly Rule[]): readonly RuledGrid[] {
  const rows: Area[][] = [];
  for (const frame of drawnFrames(rules).filter((one) => one.y1 - one.y0 <= HIGHEST)) {
    const row = rows.find(
      ([first]) =>
        first !== undefined && Math.abs(first.y0 - frame.y0) <= MEETS && Math.abs(first.y1 - frame.y1) <= MEETS,
    );
    if (row === undefined) rows.push([frame]);
    else row.push(frame);
  }
  return rows.flatMap((frames) => {
    const row = [...frames].sort((a, b) => a.x0 - b.x0);
    const [first, last] = [row[0], row.at(-1)];
    const areApart = row.slice(1).every((one, index) => one.x0 > (row[index]?.x1 ?? 0));
    if (row.length < FEWEST || first === undefined || last === undefined || !areApart) return [];
    const between = row.slice(1).map((one, index) => ((row[index]?.x1 ?? 0) + one.x0) / 2);
    const cells = row.map((_, column) => ({ row: 0, column, rows: 1, columns: 1 }));
    return [{ xs: [first.x0, ...between, last.x1], ys: [first.y0, first.y1], cells }];
  });
}
