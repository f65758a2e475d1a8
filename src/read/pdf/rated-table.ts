import { lineSegments } from './line-segments.ts';
import type { OpenTable } from './open-table.ts';
import type { Line } from './page-content.ts';
import { ratedLine, scaleWords } from './rated-line.ts';

/** Lines with a rating that make a table. */
const FEWEST = 3;
/** Points by which the right sides of ratings may differ, and the left sides of labels. */
const LEVEL = 1.5;
/** Lines that a label may wrap onto, and times the letters' height that they stand apart at most. */
const MOST_WRAPPED = 2;
const WRAPPED = 1.6;
/** Times the letters' height between two rows at most. */
const FARTHEST = 3.6;

/**
 * A table of labels with their ratings set out to the margin: there a long label reaches over where a wider rating
 * begins, so that no white runs down between the two.
 */
export function ratedTable(lines: readonly Line[], from: number): OpenTable | undefined {
  const first = lines[from];
  if (first === undefined || lineSegments(first).length > 2) return undefined;
  const words = scaleWords(lines.slice(from).filter((line) => isLevelWith(line, first)));
  if (ratedLine(first, words) === undefined) return undefined;
  let [rated, wrapped, to] = [1, 0, from + 1];
  for (let at = from + 1; at < lines.length; at += 1) {
    const [line, above] = [lines[at], lines[at - 1]];
    if (line === undefined || above === undefined) break;
    const isLeft = Math.abs(line.x0 - first.x0) <= LEVEL;
    const distance = line.y - above.y;
    if (!isLeft || distance > FARTHEST * line.size) break;
    if (isLevelWith(line, first) && ratedLine(line, words) !== undefined) {
      [rated, wrapped, to] = [rated + 1, 0, at + 1];
    } else {
      wrapped += 1;
      const goesOn = lineSegments(line).length === 1 && distance <= WRAPPED * line.size && wrapped <= MOST_WRAPPED;
      if (!goesOn) break;
    }
  }
  const apart = lines.slice(from, to).filter((line) => lineSegments(line).length === 2);
  if (rated < FEWEST || apart.length < 2) return undefined;
  const last = lines[to];
  const isTail = last !== undefined && lineSegments(last).length === 1 && Math.abs(last.x0 - first.x0) <= LEVEL;
  const goesOn =
    isTail && /^\p{Ll}/u.test(last.words[0]?.text ?? '') && last.y - (lines[to - 1]?.y ?? 0) <= WRAPPED * last.size;
  const columns = [
    { x0: first.x0, x1: first.x0 + LEVEL },
    { x0: first.x1 - LEVEL, x1: first.x1 },
  ];
  return { from, to: goesOn ? to + 1 : to, columns, header: [], starts: [] };
}

function isLevelWith(line: Line, first: Line): boolean {
  return Math.abs(line.x1 - first.x1) <= LEVEL;
}
