import { lineSegments } from './line-segments.ts';
import type { Line } from './page-content.ts';
import { isBold } from './page-lines.ts';
import { textOf } from './rated-line.ts';

/** Headings in one column of a text that goes its own way, and the lines of text for each. */
const FEWEST = 2;
const LEAST_TEXT = 0.75;
/** Share of its lines that are whole: cells stand apart. */
const MOST_WHOLE = 0.9;
/** Baselines nearer than this, in points, stand level. */
const LEVEL = 1.5;
/** Share of the headings of one column that may stand level with one of the other by chance: in a table they all do. */
const MOST_LEVEL = 0.6;

/**
 * Whether two columns of lines each hold a text of their own under headings in bold, which go on at their own pace: the
 * lines are whole and the headings of the one do not stand level with those of the other. However short the lines, what
 * stands beside a heading then says nothing of it.
 */
export function areOutlines(first: readonly Line[], second: readonly Line[]): boolean {
  const [one, other] = [headingsOf(first), headingsOf(second)];
  if (one === undefined || other === undefined) return false;
  const fewer = one.length <= other.length ? one : other;
  const more = fewer === one ? other : one;
  const level = fewer.filter((line) => more.some((near) => Math.abs(near.y - line.y) <= LEVEL));
  return level.length <= fewer.length * MOST_LEVEL;
}

/** The headings of a column; undefined where it is no text under headings. */
function headingsOf(lines: readonly Line[]): readonly Line[] | undefined {
  const whole = lines.filter((line) => lineSegments(line).length === 1);
  const headings = lines.filter((line) => isBold(line) && /^[\p{L}\d]/u.test(textOf(line.words)));
  const isText = lines.length - headings.length >= headings.length * LEAST_TEXT;
  const isWhole = whole.length >= lines.length * MOST_WHOLE;
  return headings.length >= FEWEST && isText && isWhole ? headings : undefined;
}
