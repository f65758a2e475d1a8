/** Lines of a document that are drawn at once; a longer one moves along with the row one is at. */
const MOST = 1200;
/** Cells of tables that are drawn at once, about; and the lines that are drawn however wide those are. */
const MOST_CELLS = 3000;
const FEWEST = 60;

/** Which lines are shown, counted from 1, both included. */
export interface LinesWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * The whole document, or as much of a long one as lies around a line.
 *
 * @param columns Of its widest table: the wider, the fewer lines.
 */
export function linesWindow(total: number, around: number, columns = 0): LinesWindow {
  const most = Math.max(FEWEST, Math.min(MOST, Math.floor(MOST_CELLS / Math.max(columns, 1))));
  if (total <= most) return { from: 1, to: total };
  const from = Math.min(Math.max(1, around - most / 2), total - most + 1);
  return { from: Math.floor(from), to: Math.floor(from) + most - 1 };
}
