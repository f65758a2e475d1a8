import { isNoLevelWord, isLevelWord, levelNumberOf } from '../words/level-word.ts';
import { markOf } from '../level/mark.ts';

/** A stretch of a printed line, in characters from its begin; `end` is behind the last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Text that stands apart on a printed line. */
export interface Segment extends Stretch {
  readonly text: string;
}

/** More columns than a table of competencies has. */
const MOST_COLUMNS = 15;
/** Marks may stand so far from where the shift of all of them puts them, as a share of the room between two headers. */
const LOOSE = 1 / 4;
/** How far all marks may be shifted from their headers, as a share of that room. */
const FARTHEST = 0.6;
/** Another reading must ask for so much more shift before the first is certain, as a share of that room. */
const CLEAR = 1 / 2;
const STEP = 0.5;

/** Whether two stretches of lines stand over one another. */
export function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Stretches of the line that some row fills; undefined where two pieces of one row would fall into the same. */
export function columnsOf(lines: readonly (readonly Segment[])[]): readonly Stretch[] | undefined {
  const segments = lines.flat().sort((one, other) => one.start - other.start);
  const columns: { start: number; end: number }[] = [];
  for (const segment of segments) {
    const last = columns.at(-1);
    if (last !== undefined && segment.start < last.end) last.end = Math.max(last.end, segment.end);
    else columns.push({ start: segment.start, end: segment.end });
    if (columns.length > MOST_COLUMNS) return undefined;
  }
  const clash = lines.some((line) =>
    columns.some((column) => line.filter((segment) => overlap(segment, column)).length > 1),
  );
  return clash ? undefined : columns;
}

/**
 * Columns of tables that are printed under one header, on one page or on several, where a converter did not set the marks
 * under their headers: `1   2   3` over marks that all stand some characters to the right.
 *
 * All marks are shifted alike; which header each belongs to is read only where one shift says it and no other could. A
 * mark and a header that stand over one another in no table leave two columns for one rung, and every level counted twice.
 *
 * @param tables Lines of each table, the header first.
 * @returns Columns of each table; undefined where the marks may as well belong to other headers.
 * @example headedColumns([[headerAt(10, 18, 26), marksAt(14), marksAt(30)]]) // each mark with the header before it
 */
export function headedColumns(
  tables: readonly (readonly (readonly Segment[])[])[],
): readonly (readonly Stretch[])[] | undefined {
  const printed = tables.map((lines) => columnsOf(lines));
  const headings = tables.map((lines, index) => headingOf(lines, printed[index]));
  const columns = printed.flatMap((one) => (one === undefined ? [] : [one]));
  if (columns.length < tables.length) return undefined;
  const apart = headings.flatMap((one) => (one === undefined || !one.isApart ? [] : [one]));
  if (apart.length === 0) return columns;
  const known = headings.flatMap((one) => (one === undefined ? [] : [one]));
  const isUnder = known.some(({ rungs, marks }) => marks.some((mark) => rungs.some((rung) => overlap(rung, mark))));
  const places = placesOf(known);
  if (places === undefined) return undefined;
  if (places === 'none') return isUnder ? columns : undefined;
  return columns.map((own, index) => {
    const heading = headings[index];
    return heading === undefined ? own : joinedColumns(own, heading, places[known.indexOf(heading)] ?? []);
  });
}

interface Heading {
  readonly rungs: readonly Segment[];
  readonly marks: readonly Segment[];
  /** Some marks stand under no header. */
  readonly isApart: boolean;
}

/** The headers that stand over marks or over nothing, and the marks below; undefined where fewer than two. */
function headingOf(
  lines: readonly (readonly Segment[])[],
  columns: readonly Stretch[] | undefined,
): Heading | undefined {
  const [header = [], ...body] = lines;
  const below = body.flat();
  const isWords = (column: Stretch): boolean =>
    below.some((segment) => overlap(segment, column) && markOf(segment.text) === 'other');
  const free = (columns ?? []).filter((column) => !isWords(column));
  const heads = header.slice(1).filter((segment) => free.some((column) => overlap(segment, column)));
  const ordinal = heads.filter(
    ({ text }) => levelNumberOf(text) !== undefined || isLevelWord(text) || isNoLevelWord(text),
  );
  const rungs = ordinal.length > 1 ? ordinal : heads;
  const marks = below.filter(
    (segment) =>
      free.some((column) => overlap(segment, column)) &&
      !heads.some(
        (head) => !rungs.includes(head) && free.some((column) => overlap(column, head) && overlap(column, segment)),
      ),
  );
  if (rungs.length < 2 || marks.length === 0) return undefined;
  const isApart = free.some(
    (column) => marks.some((mark) => overlap(mark, column)) && !header.some((segment) => overlap(segment, column)),
  );
  return { rungs, marks, isApart };
}

/** For each table the header of each of its marks; 'none' where no shift puts all under one, undefined where several do. */
function placesOf(headings: readonly Heading[]): readonly (readonly number[])[] | 'none' | undefined {
  const room = Math.min(...headings.flatMap(({ rungs }) => gapsOf(rungs)));
  const found = new Map<string, { readonly places: readonly (readonly number[])[]; readonly shift: number }>();
  for (let shift = 0; shift <= room * FARTHEST; shift += STEP) {
    for (const one of [shift, -shift]) {
      const places = headings.map((heading) => shiftedPlaces(heading, one, room * LOOSE));
      const whole = places.flatMap((own) => (own === undefined ? [] : [own]));
      const key = whole.map((own) => own.join(' ')).join('|');
      if (whole.length === places.length && !found.has(key)) found.set(key, { places: whole, shift });
    }
  }
  const [best, second] = [...found.values()].sort((one, other) => one.shift - other.shift);
  if (best === undefined) return 'none';
  return second === undefined || second.shift - best.shift >= room * CLEAR ? best.places : undefined;
}

function shiftedPlaces({ rungs, marks }: Heading, shift: number, loose: number): readonly number[] | undefined {
  const places = marks.map((mark) =>
    rungs.findIndex((rung) => Math.abs(middleOf(mark) - shift - middleOf(rung)) <= loose),
  );
  return places.includes(-1) ? undefined : places;
}

function gapsOf(rungs: readonly Segment[]): readonly number[] {
  return rungs.slice(1).map((rung, index) => middleOf(rung) - middleOf(rungs[index] ?? rung));
}

function middleOf({ start, end }: Stretch): number {
  return (start + end) / 2;
}

/** The columns, those of a header and of its marks made one. */
function joinedColumns(columns: readonly Stretch[], heading: Heading, places: readonly number[]): readonly Stretch[] {
  const { rungs, marks } = heading;
  const own = rungs.map((rung, place): Stretch => {
    const all = [rung, ...marks.filter((_, index) => places[index] === place)];
    return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
  });
  const others = columns.filter((column) => ![...rungs, ...marks].some((segment) => overlap(segment, column)));
  return [...others, ...own].sort((one, other) => one.start - other.start);
}
