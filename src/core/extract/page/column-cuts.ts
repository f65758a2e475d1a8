import { piecesOf } from './line-segments.ts';
import type { Segment, Stretch } from './space-columns.ts';

/** Of so many lines one may have a text that runs on into the next column. */
const LINES_EACH = 3;
/** So many lines more may hold text between two headers than elsewhere. */
const MOST_CROSSING = 2;

/**
 * Where the columns of a table that is set with spaces begin, behind the first: the place between two headers where the
 * fewest lines hold text, each as the first character of what stands to its right.
 *
 * A text may stand one space from its neighbour where another line shows that a column begins there: "Vakgerichte Plannen"
 * above "kennis      Rekenen".
 *
 * @param printed Lines below the header.
 * @param headers The pieces of the header, one for each column.
 * @returns Undefined where no place parts two columns in most of the lines.
 */
export function columnCuts(printed: readonly string[], headers: readonly Segment[]): readonly number[] | undefined {
  const lines = printed.map((line) => line.trimEnd());
  const starts = new Set(lines.flatMap((line) => piecesOf(line).map(({ start }) => start)));
  const longest = Math.max(0, ...lines.map((line) => line.length));
  const crossed = Array.from(
    { length: longest + 1 },
    (_, at) => lines.filter((line) => !parts(line, at, starts)).length,
  );
  const cuts: number[] = [];
  for (const [index, header] of headers.entries()) {
    const before = headers[index - 1];
    if (before === undefined) continue;
    const from = Math.max(before.start + 1, (cuts.at(-1) ?? 0) + 1);
    const cut = cutBetween(crossed, { from, to: header.end }, { start: before.end, end: header.start });
    if (cut === undefined || (crossed[cut] ?? 0) * LINES_EACH > lines.length) return undefined;
    cuts.push(cut);
  }
  return cuts;
}

/** Whether a line can be cut before a character without cutting a text in two. */
function parts(line: string, at: number, starts: ReadonlySet<number>): boolean {
  if (at === 0 || at > line.length) return true;
  if (line[at - 1] !== ' ') return false;
  return at === line.length || line[at] === ' ' || line[at - 2] === ' ' || at === 1 || starts.has(at);
}

/**
 * The last character of the widest stretch with the fewest lines in it that touches the room between two headers; where
 * none does, of the nearest to it.
 */
function cutBetween(
  crossed: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
  room: Stretch,
): number | undefined {
  const last = Math.min(to, crossed.length - 1);
  const counts = [...new Set(crossed.slice(from, last + 1))].sort((one, other) => one - other);
  const apart = ({ start, end }: Stretch): number => Math.max(0, room.start - end, start - room.end);
  const width = ({ start, end }: Stretch): number => end - start;
  const found = counts.map((most) =>
    stretchesOf(crossed, from, last, most).sort((one, other) => apart(one) - apart(other) || width(other) - width(one)),
  );
  const within = found.find(
    ([best], index) =>
      best !== undefined && apart(best) === 0 && (counts[index] ?? 0) <= (counts[0] ?? 0) + MOST_CROSSING,
  );
  return (within ?? found[0])?.[0]?.end;
}

/** Stretches of places that no more than so many lines cross. */
function stretchesOf(crossed: readonly number[], from: number, last: number, most: number): Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  for (let at = from; at <= last; at += 1) {
    if ((crossed[at] ?? 0) > most) continue;
    const open = stretches.at(-1);
    if (open?.end === at - 1) open.end = at;
    else stretches.push({ start: at, end: at });
  }
  return stretches;
}

/**
 * The texts of a line in its columns.
 *
 * Where a text runs on over the begin of the next column, what stands apart behind it is in the column after it.
 *
 * @returns Undefined where the line holds more pieces than there are columns to put them in.
 * @example cutAt('Kern   Plannen   2', [7, 17]) // ['Kern', 'Plannen', '2']
 */
export function cutAt(printed: string, cuts: readonly number[]): readonly string[] | undefined {
  const line = printed.trimEnd();
  const isClean = cuts.every((cut) => cut > line.length || line[cut - 1] === ' ');
  if (isClean)
    return [0, ...cuts].map((cut, index) =>
      line
        .slice(cut, cuts[index])
        .replaceAll(/ {2,400}/gu, ' ')
        .trim(),
    );
  const cells = new Array<string>(cuts.length + 1).fill('');
  let next = 0;
  for (const { text, start } of piecesOf(line)) {
    const column = Math.max(next, cuts.filter((cut) => cut <= start).length);
    if (column > cuts.length) return undefined;
    cells[column] = text;
    next = column + 1;
  }
  return cells;
}
