/** Lines of a document that are drawn at once; a longer one moves along with the row one is at. */
const MOST = 1200;

/** Which lines are shown, counted from 1, both included. */
export interface LinesWindow {
  readonly from: number;
  readonly to: number;
}

/** The whole document, or as much of a long one as lies around a line. */
export function linesWindow(total: number, around: number): LinesWindow {
  if (total <= MOST) return { from: 1, to: total };
  const from = Math.min(Math.max(1, around - MOST / 2), total - MOST + 1);
  return { from, to: from + MOST - 1 };
}
