/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Distance between two strokes, in pixels along the horizontal. */
const SPACING = 6;

/**
 * Slanted strokes that fill a box exactly, as a path: the sign for what is possible and not certain.
 *
 * A path rather than a pattern: patterns need identifiers that are unique on the whole page, and many printers and
 * forced colours drop them.
 *
 * @returns An empty path for a box without width.
 */
export function hatchPath({ left, right, top, bottom }: Box, spacing = SPACING): string {
  const height = bottom - top;
  const strokes: string[] = [];
  // Every stroke rises from (start, bottom) to (start + height, top); what lies outside the box is cut off.
  for (let start = left - height + spacing / 2; start < right; start += spacing) {
    const from = Math.max(start, left);
    const to = Math.min(start + height, right);
    if (to <= from) continue;
    strokes.push(`M${round(from)},${round(bottom - (from - start))}L${round(to)},${round(bottom - (to - start))}`);
  }
  return strokes.join('');
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
