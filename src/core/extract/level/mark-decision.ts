/** How marks are to be read over a whole table, and how sure that is. */
export type MarkReading = 'single' | 'cumulative';

/** The level that the marks of one row state. `doubt` says why only the lower reading is certain. */
export interface MarkedLevel {
  readonly required?: number;
  readonly possible?: number;
  readonly doubt?: 'extract/two-marks' | 'extract/skipped-mark';
}

/**
 * Decides over the whole table whether marks are cumulative (`X X X` is level 3) or one per row.
 *
 * Cumulative marks never skip a column from the left. Rows with several marks from the first column on speak for it,
 * rows with one mark further on against it. Where no row has two marks, each mark is its column.
 *
 * @param rows Marked columns of each row, from 1, in order.
 */
export function markReadingOf(rows: readonly (readonly number[])[]): MarkReading {
  const several = rows.filter((row) => row.length > 1);
  if (several.length === 0) return 'single';
  const stacked = several.filter((row) => isFromFirst(row)).length;
  const against = rows.filter((row) => !isFromFirst(row) && row.length > 0).length;
  return stacked > against ? 'cumulative' : 'single';
}

/**
 * The level that one row states.
 *
 * Where a row does not fit the reading of its table, its lowest reading is certain and its highest possible.
 */
export function markedLevel(columns: readonly number[], reading: MarkReading): MarkedLevel {
  const first = columns[0];
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return {};
  if (reading === 'cumulative') {
    return isFromFirst(columns)
      ? { required: last }
      : { required: columns.length, possible: last, doubt: 'extract/skipped-mark' };
  }
  return columns.length === 1 ? { required: first } : { required: first, possible: last, doubt: 'extract/two-marks' };
}

function isFromFirst(columns: readonly number[]): boolean {
  return columns.every((column, index) => column === index + 1);
}
