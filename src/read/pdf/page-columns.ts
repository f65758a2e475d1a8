import { lineSegments } from './line-segments.ts';
import { areCards } from './card-columns.ts';
import { clusters } from './clusters.ts';
import type { Line, Rule, Word } from './page-content.ts';
import { lineOf, pageLines } from './page-lines.ts';
import { areOutlines } from './outline-columns.ts';
import { areRatedBelow } from './rated-below.ts';
import { ratedColumns } from './rated-lists.ts';

/** Points of white that part two columns of running text. */
const GUTTER = 10;
/** Lines on each side that make columns of text, lines that make lists, and points by which the search for white moves on. */
const FEWEST_LINES = 6;
const FEWEST_RATED = 3;
/** Rules across both sides that make them one table. */
const FEWEST_RULES = 3;
/** Times the usual letters: larger ones are a heading's. */
const HEADING = 1.1;
const STEP = 4;
/** Share of a column that its lines fill on average: less is a table or a list of fields. */
const FILL = 0.55;
/** Times the letters' height: what is narrower is a column of a table. */
const NARROWEST = 8;
/** Baselines nearer than this, in points, stand level. */
const LEVEL = 1.5;
/** Times the letters' height from one line to the next: lines of running text stand nearer, rows of a table need not. */
const LOOSE = 1.75;
/** Share of the lines of one side that stand level with the other where names wrap in rows of a table. */
const IN_ROWS = 0.7;
/** Columns within columns within columns are a table. */
const DEEPEST = 3;

/**
 * Lines in the order of reading: side by side columns of running text one after the other.
 *
 * @param across Rules and the sides of shaded strips, which part the rows of a table and not columns of text.
 */
export function columnsOf(words: readonly Word[], across: readonly Rule[], depth = 0): readonly (readonly Line[])[] {
  const lines = pageLines(words);
  if (lines.length < FEWEST_RATED || depth >= DEEPEST) return lines.length === 0 ? [] : [lines];
  const found =
    ratedRun(lines) ?? cardRun(lines) ?? (lines.length < FEWEST_LINES ? undefined : widestRun(lines, across));
  if (found === undefined) return [lines];
  const within = lines.slice(found.from, found.to).flatMap((line) => line.words);
  const before = lines.slice(0, found.from).flatMap((line) => line.words);
  const after = lines.slice(found.to).flatMap((line) => line.words);
  return [
    ...columnsOf(before, across, depth + 1),
    ...columnsOf(
      within.filter((word) => word.x1 <= found.at),
      across,
      depth + 1,
    ),
    ...columnsOf(
      within.filter((word) => word.x1 > found.at),
      across,
      depth + 1,
    ),
    ...columnsOf(after, across, depth + 1),
  ];
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** The longest run of lines that leaves a strip of white free between two columns of text. */
function widestRun(lines: readonly Line[], across: readonly Rule[]): Run | undefined {
  const left = Math.min(...lines.map((one) => one.x0));
  const right = Math.max(...lines.map((one) => one.x1));
  const wide = across.filter((rule) => rule.x0 <= left + GUTTER && rule.x1 >= right - GUTTER);
  let best: Run | undefined;
  for (let at = left + (right - left) / 5; at < right - (right - left) / 5; at += STEP) {
    const over = wide.filter((rule) => rule.x0 < at && rule.x1 > at).map((rule) => rule.y0);
    for (const run of freeRuns(lines, at).flatMap((one) => partedAt(lines, one, over))) {
      const isLonger = best === undefined || run.to - run.from > best.to - best.from;
      if (isLonger && areColumns(lines, run) && !areRows(lines, run, across)) best = run;
    }
  }
  return best;
}

/** A rule from side to side, as above a box below both columns, ends what stands above it. */
function partedAt(lines: readonly Line[], { from, to, at }: Run, rules: readonly number[]): readonly Run[] {
  const cuts = lines
    .slice(from + 1, to)
    .flatMap((line, index) =>
      rules.some((y) => y > (lines[from + index]?.y ?? y) && y < line.y) ? [from + 1 + index] : [],
    );
  return [from, ...cuts].map((start, index) => ({ from: start, to: cuts[index] ?? to, at }));
}

/** The longest run of lines that holds two lists side by side, without what stands above and below on the left only. */
function ratedRun(lines: readonly Line[]): Run | undefined {
  const starts = lines.flatMap((line) => lineSegments(line).slice(1)).map((one) => Math.floor(one.x0 - GUTTER / 2));
  let best: Run | undefined;
  for (const at of new Set(starts)) {
    for (const found of freeRuns(lines, at)) {
      const whole = withBoth(lines, found);
      const run = isBelowEach(lines, whole) ? toHeading(lines, whole) : whole;
      const isLonger = best === undefined || run.to - run.from > best.to - best.from;
      if (!isLonger || run.to - run.from < FEWEST_RATED) continue;
      const [first, second] = sidesOf(lines, run);
      if (ratedColumns(first, second, lines[run.from - 1]) === 'lists') best = run;
    }
  }
  return best;
}

/** The longest run of lines that holds two columns of cards side by side, to a heading below them. */
function cardRun(lines: readonly Line[]): Run | undefined {
  const starts = lines.flatMap((line) => lineSegments(line).slice(1)).map((one) => Math.floor(one.x0 - GUTTER / 2));
  let best: Run | undefined;
  for (const at of new Set(starts)) {
    for (const found of freeRuns(lines, at)) {
      const run = toHeading(lines, withBoth(lines, found));
      const isLonger = best === undefined || run.to - run.from > best.to - best.from;
      if (isLonger && areCards(...sidesOf(lines, run))) best = run;
    }
  }
  return best;
}

function sidesOf(lines: readonly Line[], { from, to, at }: Run): readonly [readonly Line[], readonly Line[]] {
  const own = lines.slice(from, to);
  return [sideOf(own, (word) => word.x1 <= at), sideOf(own, (word) => word.x1 > at)];
}

function isBelowEach(lines: readonly Line[], run: Run): boolean {
  return sidesOf(lines, run).every((side) => areRatedBelow(side));
}

/** Names with ratings below them go row by row, so that a heading in larger letters parts the rows of both columns. */
function toHeading(lines: readonly Line[], { from, to, at }: Run): Run {
  const own = lines.slice(from, to);
  const usual = own.map((line) => line.size).sort((a, b) => a - b)[Math.floor(own.length * 0.75)] ?? 0;
  const heading = own.findIndex((line) => line.size > usual * HEADING && line.words.every((word) => word.x1 <= at));
  return { from, to: heading < 0 ? to : from + heading, at };
}

/**
 * Lines around one of them that leave the same strip of white free, from the first to the last that has words on both
 * sides of it; undefined where that line itself does not.
 *
 * @param on A height on the page that the lines must reach around.
 */
export function besideRun(
  words: readonly Word[],
  at: number,
  on: number,
): { readonly top: number; readonly bottom: number } | undefined {
  const lines = pageLines(words);
  const index = lines.findIndex((line) => line.y >= on);
  const found = freeRuns(lines, at).find((run) => run.from <= index && index < run.to);
  if (found === undefined) return undefined;
  const run = withBoth(lines, found);
  const [first, last] = [lines[run.from], lines[run.to - 1]];
  return first === undefined || last === undefined ? undefined : { top: first.y - first.size, bottom: last.y };
}

/** From the first to the last line that reaches over the white; below it the first list may go on. */
function withBoth(lines: readonly Line[], { from, to, at }: Run): Run {
  const isBoth = (line: Line | undefined): boolean => line?.words.some((word) => word.x1 > at) ?? false;
  let [first, last] = [from, to];
  while (first < to && !isBoth(lines[first])) first += 1;
  while (last > first && !isBoth(lines[last - 1])) last -= 1;
  const apart = Math.max(...lines.slice(first + 1, last).map((line, index) => line.y - (lines[first + index]?.y ?? 0)));
  while (last > first && last < to && (lines[last]?.y ?? 0) - (lines[last - 1]?.y ?? 0) <= apart) last += 1;
  return { from: first, to: last, at };
}

function freeRuns(lines: readonly Line[], at: number): readonly Run[] {
  const runs: Run[] = [];
  let from: number | undefined;
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index];
    const isFree = line?.words.every((word) => word.x1 <= at - GUTTER / 2 || word.x0 >= at + GUTTER / 2) ?? false;
    if (isFree) from ??= index;
    else if (from !== undefined) {
      runs.push({ from, to: index, at });
      from = undefined;
    }
  }
  return runs;
}

/** Both sides hold enough lines, and read as text of their own: full lines, or lines that do not stand level. */
function areColumns(all: readonly Line[], { from, to, at }: Run): boolean {
  const lines = all.slice(from, to);
  const sides = [sideOf(lines, (word) => word.x1 <= at), sideOf(lines, (word) => word.x1 > at)];
  if (sides.some((side) => side.length < FEWEST_LINES || widthOf(side) < NARROWEST * sizeOf(side))) return false;
  const [first = [], second = []] = sides;
  if (ratedColumns(first, second, all[from - 1]) === 'table') return false;
  if (areOutlines(first, second)) return true;
  const fewer = Math.min(first.length, second.length);
  const level = levelWith(first, second).length;
  // Names far apart, each level with a line of the other side: rows of a table of which the text takes several lines.
  const sparser = first.length <= second.length ? first : second;
  const denser = sparser === first ? second : first;
  // What stands above and below the table on one side only is none of its rows.
  const [top = 0, bottom = 0] = [denser[0]?.y, denser.at(-1)?.y];
  const rows = sparser.filter((one) => one.y >= top - LEVEL && one.y <= bottom + LEVEL);
  if (level >= rows.length * 0.8 && stepOf(rows) > LOOSE) return false;
  // Lines of running text are whole; cells stand apart, level with the names that they are about.
  if (level >= fewer * IN_ROWS && (areCells(levelWith(first, second)) || areCells(levelWith(second, first))))
    return false;
  if (sides.every((side) => fillOf(side) >= FILL)) return fewer * 2 >= Math.max(first.length, second.length);
  return level * 2 < fewer;
}

/** Rules or shaded strips that run on over the white: the lines of both sides are rows of one table. */
function areRows(lines: readonly Line[], { from, to, at }: Run, across: readonly Rule[]): boolean {
  const [first, last] = [lines[from], lines[to - 1]];
  if (first === undefined || last === undefined) return false;
  const crossing = across.filter(
    (one) => one.x0 < at - GUTTER && one.x1 > at + GUTTER && one.y0 > first.y && one.y0 < last.y,
  );
  return (
    clusters(
      crossing.map((one) => one.y0),
      GUTTER / 2,
    ).length >= FEWEST_RULES
  );
}

/** The lines that stand level with one of another side: where names and texts wrap, not all lines of a row do. */
function levelWith(lines: readonly Line[], others: readonly Line[]): readonly Line[] {
  return lines.filter((one) => others.some((other) => Math.abs(one.y - other.y) <= LEVEL));
}

function areCells(lines: readonly Line[]): boolean {
  return lines.filter((line) => lineSegments(line).length > 1).length * 4 >= lines.length * 3;
}

/** The usual way from one line to the next, in heights of its letters. */
function stepOf(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, index) => (line.y - (lines[index]?.y ?? line.y)) / line.size);
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
}

function sideOf(lines: readonly Line[], isOn: (word: Word) => boolean): readonly Line[] {
  return lines.flatMap((line) => {
    const words = line.words.filter(isOn);
    return words.length === 0 ? [] : [lineOf(words)];
  });
}

function widthOf(lines: readonly Line[]): number {
  return Math.max(...lines.map((one) => one.x1)) - Math.min(...lines.map((one) => one.x0));
}

function sizeOf(lines: readonly Line[]): number {
  return Math.min(...lines.map((one) => one.size));
}

function fillOf(lines: readonly Line[]): number {
  const width = widthOf(lines);
  const filled = lines.reduce((sum, one) => sum + one.x1 - one.x0, 0);
  return width > 0 ? filled / lines.length / width : 0;
}
