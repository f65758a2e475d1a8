import { alignedSegments, columnStarts, lineSegments, type Segment } from './line-segments.ts';
import type { Line, TurnedText } from './page-content.ts';
import { isBold } from './page-lines.ts';

/** A stretch of the page from left to right. */
export interface Strip {
  readonly x0: number;
  readonly x1: number;
}

/** Lines whose parts stand under each other in columns, without rules around them. */
export interface OpenTable {
  /** Lines `from` up to but not including `to`. */
  readonly from: number;
  readonly to: number;
  readonly columns: readonly Strip[];
  /** Where the columns behind the first begin. */
  readonly starts: readonly number[];
  /** Turned texts that stand over its columns. */
  readonly header: readonly TurnedText[];
}

/** Times the letters' height: columns part at least this far, and rows at most that far. */
const NARROWEST = 0.6;
const FARTHEST = 3.6;
/** Times the letters' height: words of a line that is set out to the margin stand nearer. */
const SPREAD = 3;
/** Lines of one part that may follow each other within a table. */
const MOST_SINGLE = 4;
/** Times the letters of the rows: a line in larger ones is a heading between two tables. */
const HEADING = 1.15;
/** Share by which letters are of another size, points by which a heading stands left of its table, and times the widest
 * step from row to row that it stands below the last. */
const OTHER = 0.03;
const OUTDENT = 2;
const APART = 1.15;
/** Times the letters' height: lines of one row stand this near, or as near as others of the table, within reason. */
const WRAPPED = 1.4;
const WIDEST = 1.6;
const NEARLY = 1.08;
/** A bullet by itself, and times the letters' height that an item goes on behind it. */
const BULLET = /^[●•▪■○◦–-]$/u;
const HANGING = 2;
/** Points by which what begins in a column may stand beside its start. */
const BEGINS = 0.75;
/** Points above the first row in which turned texts are its header. */
const HEADER_REACH = 30;

/** Finds the table that starts on line `from`; undefined where the lines there are running text. */
export function openTable(lines: readonly Line[], from: number, turned: readonly TurnedText[]): OpenTable | undefined {
  const first = lines[from];
  if (first === undefined || lineSegments(first).length < 2) return undefined;
  const header = headerOver(first, turned);
  let columns = strips([...header.map(stripOf), ...lineSegments(first)], first.size);
  let multiple = 1;
  let end = from + 1;
  for (let at = from + 1; at < lines.length && at - end < MOST_SINGLE; at += 1) {
    const line = lines[at];
    const above = lines[at - 1];
    if (line === undefined || above === undefined || line.y - above.y > FARTHEST * Math.max(line.size, above.size))
      break;
    const segments = alignedSegments(line, startsIn(lines.slice(from, at)));
    const isGroup = at === from + 1 && isLeftOfHeader(line, columns, lines.slice(at + 1));
    if (segments.length < 2 && !isGroup && isHeading(line, lines.slice(from, at), columns)) break;
    const wider = strips([...columns, ...segments], line.size);
    const isLess = wider.length < columns.length;
    if (segments.length < 2) {
      if (!isLess) columns = isBeside(segments, columns) ? columns : wider;
      continue;
    }
    if (wider.length < 2 || (isLess && multiple > 1)) break;
    columns = wider;
    multiple += 1;
    end = at + 1;
  }
  if (multiple < 2 || (multiple < 3 && (columns.length < 3 || isSpread(lines.slice(from, end))))) return undefined;
  // What single lines in between added to the columns counts only where they belong to the table.
  const starts = [...startsIn(lines.slice(from, end)), ...headerCuts(lines.slice(from, end))];
  const own = lines.slice(from, end).map((line) => alignedSegments(line, starts));
  const kept = own.filter((one) => one.length > 1).flat();
  const settled = strips([...header.map(stripOf), ...kept], first.size, starts);
  return settled.length < 2
    ? undefined
    : { from, to: withTail(lines, from, end, { columns: settled, starts }), columns: settled, starts, header };
}

/**
 * Where names over columns that nearly touch part: at the room between their words that stands between two columns of the
 * rows below, where at least two rows have something in both.
 */
function headerCuts([head, ...rows]: readonly Line[]): readonly number[] {
  if (head === undefined || !isBold(head)) return [];
  const below = rows.map((row) => lineSegments(row)).filter((segments) => segments.length > 2);
  const columns = strips(below.flat(), head.size);
  if (below.length < 2) return [];
  return lineSegments(head).flatMap(({ words }) =>
    words.flatMap((word, index) => {
      const before = words[index - 1];
      const isCut = columns.some((column, at) => {
        const next = columns[at + 1];
        if (before === undefined || next === undefined || before.x1 > next.x0 || word.x0 < column.x1) return false;
        const isFull = (row: readonly Segment[]): boolean =>
          [column, next].every((one) => row.some((part) => part.x0 < one.x1 && part.x1 > one.x0));
        return below.filter(isFull).length > 1;
      });
      return isCut ? [word.x0] : [];
    }),
  );
}

function startsIn(lines: readonly Line[]): readonly number[] {
  return columnStarts(lines.map(lineSegments));
}

/** A line in larger letters, or one in bold that stands apart from the rows, in letters of its own or left of them. */
function isHeading(line: Line, rows: readonly Line[], columns: readonly Strip[]): boolean {
  const above = rows.at(-1);
  if (above === undefined) return false;
  const size = Math.max(...rows.map((row) => row.size));
  if (line.size > HEADING * size) return true;
  // Right below names in bold over the columns it is the name of the first group.
  if (rows.length === 1 && isBold(above)) return false;
  const steps = rows.slice(1).map((row, index) => row.y - (rows[index]?.y ?? row.y));
  const isApart = line.y - above.y > Math.max(...steps, 0) * APART;
  const isOther = Math.abs(line.size / size - 1) > OTHER || line.x0 < (columns[0]?.x0 ?? 0) - OUTDENT;
  return isApart && isOther && isBold(line);
}

/** The name of the first group, left of all names over the columns: what the next row holds behind its own stands below these. */
function isLeftOfHeader(line: Line, columns: readonly Strip[], below: readonly Line[]): boolean {
  const row = below.find((one) => lineSegments(one).length > 1);
  const [, ...cells] = row === undefined ? [] : lineSegments(row);
  const isUnder = (cell: Segment): boolean => columns.some((one) => cell.x0 < one.x1 && cell.x1 > one.x0);
  return line.x1 <= (columns[0]?.x0 ?? 0) && cells.length > 0 && cells.every(isUnder);
}

/** The columns that a part of a line stands in: the first, and how many. */
export function columnSpan(
  segment: Segment,
  columns: readonly Strip[],
): { readonly column: number; readonly span: number } {
  const touched = columns.flatMap((one, index) => (segment.x1 > one.x0 && segment.x0 < one.x1 ? [index] : []));
  const [column] = touched;
  if (column !== undefined) return { column, span: (touched.at(-1) ?? column) - column + 1 };
  const middle = (segment.x0 + segment.x1) / 2;
  return { column: nearest(middle, columns), span: 1 };
}

/** The column nearest to a point. */
export function nearest(x: number, columns: readonly Strip[]): number {
  const distances = columns.map((one) => Math.max(one.x0 - x, x - one.x1, 0));
  return distances.indexOf(Math.min(...distances));
}

function headerOver(line: Line, turned: readonly TurnedText[]): readonly TurnedText[] {
  const over = turned.filter(
    (one) => one.bottom <= line.y + line.size && one.bottom >= line.y - line.size - HEADER_REACH,
  );
  return over.length < 2 ? [] : over;
}

function stripOf(text: TurnedText): Strip {
  return { x0: text.x - 2, x1: text.x + 2 };
}

/** Joins what overlaps or nearly touches, but for what only touches the place where a column starts. */
function strips(parts: readonly Strip[], size: number, starts: readonly number[] = []): readonly Strip[] {
  const joined: Strip[] = [];
  for (const part of [...parts].sort((a, b) => a.x0 - b.x0)) {
    const last = joined.at(-1);
    const isStart = last !== undefined && part.x0 >= last.x1 && starts.includes(part.x0);
    if (last === undefined || isStart || part.x0 - last.x1 > NARROWEST * size)
      joined.push({ x0: part.x0, x1: part.x1 });
    else joined[joined.length - 1] = { x0: last.x0, x1: Math.max(last.x1, part.x1) };
  }
  return joined;
}

function isBeside(segments: readonly Strip[], columns: readonly Strip[]): boolean {
  return segments.every((one) => columns.some((column) => one.x0 < column.x1 && one.x1 > column.x0));
}

/** Lines that end level are set out to the margin: the room between their words parts nothing. */
function isSpread(lines: readonly Line[]): boolean {
  const ends = lines.map((one) => one.x1);
  const gaps = lines.flatMap((line) =>
    line.words.slice(1).map((word, index) => word.x0 - (line.words[index]?.x1 ?? 0)),
  );
  const size = Math.max(...lines.map((one) => one.size));
  return Math.max(...ends) - Math.min(...ends) <= 1 && Math.max(...gaps) < SPREAD * size;
}

/** The bullet that opens the cells of lists beside each other; undefined where they are no lists. */
function bulletIn(lines: readonly Line[], columns: readonly Strip[]): string | undefined {
  const opened = lines.map((line) => lineSegments(line).filter(({ words }) => BULLET.test(words[0]?.text ?? '')));
  const rows = opened.filter((segments) => segments.length > 1);
  const sign = rows[0]?.[0]?.words[0]?.text;
  const isFull = rows.some((segments) => segments.length === columns.length);
  return isFull && rows.flat().every(({ words }) => words[0]?.text === sign) ? sign : undefined;
}

/**
 * Takes in the lines on which the last row goes on: as near as the lines of one row stand. Under the names only what goes
 * on in small letters is no line of its own.
 */
function withTail(
  lines: readonly Line[],
  from: number,
  end: number,
  { columns, starts }: Pick<OpenTable, 'columns' | 'starts'>,
): number {
  const steps = lines.slice(from + 1, end).map((line, index) => line.y - (lines[from + index]?.y ?? line.y));
  const bullet = bulletIn(lines.slice(from, end), columns);
  let to = end;
  for (let at = end; at < lines.length; at += 1) {
    const [line, above] = [lines[at], lines[at - 1]];
    const segments = line === undefined ? [] : lineSegments(line);
    const [only] = segments;
    if (line === undefined || above === undefined || only === undefined || segments.length > 1) break;
    const first = only.words[0]?.text ?? '';
    const indent = bullet === undefined ? 2 : HANGING * line.size;
    const column = columns.findIndex(
      (one) => only.x0 >= one.x0 - 2 && only.x0 <= one.x0 + indent && only.x1 <= one.x1 + line.size,
    );
    const isOwn = column < 0 || (column === 0 && first !== bullet && !/^\p{Ll}{2}/u.test(first));
    const near = Math.min(Math.max(WRAPPED * line.size, Math.min(...steps) * NEARLY), WIDEST * line.size);
    // A row that has nothing in its first column begins where the next one does.
    const isRow = column > 0 && !isBold(line) && starts.some((x) => Math.abs(x - only.x0) <= BEGINS);
    const isLevel = line.y - above.y <= Math.max(...steps) && /^\p{Lu}/u.test(first);
    if (isOwn || (line.y - above.y > near && !(isRow && isLevel))) break;
    to = at + 1;
  }
  return to;
}
