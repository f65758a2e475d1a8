import type { SheetRow } from './workbook.ts';

/** A block of cells that is shown as one; rows from 1, columns from 0, ends included. */
export interface MergedRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Ranges that one row may cross: no more than there are columns. */
const MOST_AT_ONCE = 500;

/** Gives merged cells their size, and leaves out the cells that they cover. */
export function mergedRows(rows: readonly SheetRow[], ranges: readonly MergedRange[]): readonly SheetRow[] {
  const waiting = ranges.toSorted((a, b) => a.top - b.top);
  let next = 0;
  let open: MergedRange[] = [];
  return rows.map(({ row, cells }) => {
    open = open.filter((range) => range.bottom >= row);
    for (let range = waiting[next]; range !== undefined && range.top <= row; range = waiting[next]) {
      if (range.bottom >= row && open.length < MOST_AT_ONCE) open.push(range);
      next += 1;
    }
    if (open.length === 0) return { row, cells };
    const shown = cells.flatMap((cell) => {
      const range = open.find((one) => cell.column >= one.left && cell.column <= one.right);
      if (range === undefined) return [cell];
      if (range.top !== row || range.left !== cell.column) return [];
      const [span, height] = [range.right - range.left + 1, range.bottom - range.top + 1];
      return [{ ...cell, ...(span > 1 ? { span } : {}), ...(height > 1 ? { rows: height } : {}) }];
    });
    return { row, cells: shown };
  });
}
