import { lineSegments } from './line-segments.ts';
import type { Line } from './page-content.ts';
import { isBold } from './page-lines.ts';
import { isRating, textOf } from './rated-line.ts';

/** Cards in one column. */
const FEWEST = 2;
/** Baselines nearer than this, in points, stand level; so far at most do lines of one card start apart. */
const LEVEL = 1.5;
const INDENT = 24;
/** Names that take more lines are running text in bold. */
const MOST_NAME_LINES = 2;
/** Words that make a line below a name more than a value. */
const FEWEST_WORDS = 4;
/** Share of the names of one column that stand level with one of the other. */
const MOST = 0.75;

/**
 * Whether two columns of lines hold cards: in each a name in bold over text that is not, time and again, and the names of
 * the two level with each other. In a table bold stands on one side, or over the columns only; fields are no longer
 * than a word or two below their name.
 */
export function areCards(first: readonly Line[], second: readonly Line[]): boolean {
  const [one, other] = [namesOf(first), namesOf(second)];
  if (one === undefined || other === undefined) return false;
  const fewer = one.length <= other.length ? one : other;
  const more = fewer === one ? other : one;
  const level = fewer.filter((name) => more.some((near) => Math.abs(name.y - near.y) <= LEVEL));
  return level.length >= fewer.length * MOST;
}

/** The first line of every name; undefined where a name has no text below it, or text no name above it. */
function namesOf(lines: readonly Line[]): readonly Line[] | undefined {
  const names: Line[] = [];
  const left = Math.min(...lines.map((line) => line.x0));
  let told = 0;
  let at = 0;
  while (at < lines.length) {
    const name = lines[at];
    let to = at;
    while (isNameLine(lines[to])) to += 1;
    const from = to;
    while (to < lines.length && !isNameLine(lines[to])) to += 1;
    const text = lines.slice(from, to);
    const isCard = from > at && from - at <= MOST_NAME_LINES && text.length > 0;
    const isAligned = text.every((line) => line.x0 - left <= INDENT && lineSegments(line).length === 1);
    if (name === undefined || !isCard || !isAligned) return undefined;
    names.push(name);
    if (text.some((line) => line.words.length >= FEWEST_WORDS || isRating(textOf(line.words)))) told += 1;
    at = to;
  }
  return names.length >= FEWEST && told * 2 >= names.length ? names : undefined;
}

function isNameLine(line: Line | undefined): boolean {
  return line !== undefined && isBold(line) && /\p{L}{2}/u.test(textOf(line.words));
}
