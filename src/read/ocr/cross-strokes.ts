import type { GreyImage } from './grey-image.ts';
import type { Ink } from './ink.ts';

/** Grey below which a pixel is ink. */
const DARK = 140;
/** Share of each side within which a cross shows both its strokes, and on how much of the sign: tips are not level. */
const OUTER = 0.42;
const SHOWN = 0.15;
/** Shares within which the strokes meet, and the most ink on any line: more is a stem or a bar. */
const MIDDLE = 0.28;
const STEM = 0.5;

/**
 * Whether a sign is two strokes that cross: from each of its four sides two are seen, and in its middle they are one.
 * So it holds for a cross drawn by hand, with strokes of different lengths; a letter with a stem or a bar shows that.
 */
export function isCrossed(image: GreyImage, { x0, x1, y0, y1 }: Ink): boolean {
  const [width, height] = [x1 - x0 + 1, y1 - y0 + 1];
  const isDark = (x: number, y: number): boolean => (image.data[(y0 + y) * image.width + x0 + x] ?? 255) < DARK;
  const rows = Array.from({ length: height }, (_, y) => strokesIn(width, (x) => isDark(x, y)));
  const columns = Array.from({ length: width }, (_, x) => strokesIn(height, (y) => isDark(x, y)));
  return [rows, columns].every(
    (lines) =>
      lines.every(({ share }) => share <= STEM) &&
      areTwo(part(lines, 0, OUTER), lines.length) &&
      areTwo(part(lines, 1 - OUTER, 1), lines.length) &&
      part(lines, MIDDLE, 1 - MIDDLE).some(({ count }) => count === 1),
  );
}

/** What one line of pixels through a sign shows. */
interface Strokes {
  readonly count: number;
  /** Share of the line that is ink. */
  readonly share: number;
}

function strokesIn(length: number, isDark: (at: number) => boolean): Strokes {
  let [count, ink] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    if (!isDark(at)) continue;
    ink += 1;
    if (at === 0 || !isDark(at - 1)) count += 1;
  }
  return { count, share: ink / length };
}

function part(lines: readonly Strokes[], from: number, to: number): readonly Strokes[] {
  return lines.slice(Math.round(lines.length * from), Math.round(lines.length * to));
}

function areTwo(lines: readonly Strokes[], length: number): boolean {
  return lines.every(({ count }) => count <= 2) && lines.filter(({ count }) => count === 2).length >= length * SHOWN;
}
