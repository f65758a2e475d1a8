import { printedText } from '../printed-text.ts';
import type { Glyph, TurnedText, Word } from './page-content.ts';
import { withEmptySigns } from './rating-glyphs.ts';

/** Share of the letters' height: a wider gap parts words, a wider overlap starts anew. */
const WORD_GAP = 0.18;
const OVERLAP = 0.6;
/** Share of the letters' height that the signs of one row stand apart at most, where room is set between letters. */
const SIGN_GAP = 0.6;
const RATING_SIGN = /^[●○★☆■□◆◇]$/u;
/** Share of the letters' height: a space that takes less room than this does not show. */
const HIDDEN = 0.05;
/** Share of the letters' height that a character may leave its baseline and still belong to the word. */
const OFF_LINE = 0.15;

/** The words of a page that stand upright, and its turned texts. */
export interface PageWords {
  readonly words: readonly Word[];
  readonly turned: readonly TurnedText[];
  /** Most of the page's text was turned by a quarter; it has been turned back. */
  readonly isTurned: boolean;
}

/** Joins the characters of a page into words: at spaces, and where they stand apart without one. */
export function pageWords(glyphs: readonly Glyph[], width: number, height: number): PageWords {
  const { upright, other, isTurned } = straightened(
    withEmptySigns(withoutDoubles(withoutHidden(glyphs))),
    width,
    height,
  );
  return { words: upright.flatMap(wordOf), turned: other.flatMap(turnedOf), isTurned };
}

interface Runs {
  readonly upright: readonly (readonly Glyph[])[];
  readonly other: readonly (readonly Glyph[])[];
  readonly isTurned: boolean;
}

/** Runs of characters; a page whose text is mostly turned by a quarter is turned back first. */
function straightened(glyphs: readonly Glyph[], width: number, height: number): Runs {
  const printed = glyphs.filter((one) => !one.isSpace);
  const up = printed.filter((one) => directionOf(one) === 'up').length;
  const down = printed.filter((one) => directionOf(one) === 'down').length;
  const most = Math.max(up, down);
  const isTurned = most > printed.length / 2;
  const turn = (one: Glyph): Glyph =>
    up >= down
      ? { ...one, x0: height - one.y0, y0: one.x0, x1: height - one.y1, y1: one.x1 }
      : { ...one, x0: one.y0, y0: width - one.x0, x1: one.y1, y1: width - one.x1 };
  const all = isTurned ? glyphs.map(turn) : glyphs;
  const upright = all.filter((one) => directionOf(one) === 'right');
  const other = all.filter((one) => directionOf(one) !== 'right');
  return { upright: runsOf(upright, true).flatMap(atEdges(upright)), other: runsOf(other, false), isTurned };
}

/** Lines on which something is set on one place across the page: there a column begins. */
const FEWEST_PLACED = 3;

/**
 * Cuts a run where a cell is so full that the next one follows at once: at a capital after a small letter, which stands
 * where more lines have something set on its place.
 */
function atEdges(glyphs: readonly Glyph[]): (run: readonly Glyph[]) => readonly (readonly Glyph[])[] {
  const lines = new Map<number, Set<number>>();
  for (const { isPlaced, isSpace, x0, y0 } of glyphs) {
    if (isPlaced !== true || isSpace) continue;
    const x = Math.round(x0);
    lines.set(x, (lines.get(x) ?? new Set()).add(Math.round(y0)));
  }
  const isEdge = (glyph: Glyph, last: Glyph | undefined): boolean =>
    glyph.isPlaced === true &&
    /^\p{Lu}/u.test(glyph.text) &&
    /\p{Ll}$/u.test(last?.text ?? '') &&
    (lines.get(Math.round(glyph.x0))?.size ?? 0) >= FEWEST_PLACED;
  return (run) => {
    const cuts = run.flatMap((glyph, index) => (isEdge(glyph, run[index - 1]) ? [index] : []));
    return cuts.length === 0 ? [run] : [0, ...cuts].map((from, index) => run.slice(from, cuts[index]));
  };
}

type Direction = 'right' | 'up' | 'down' | 'slanted';

function directionOf({ x0, y0, x1, y1 }: Glyph): Direction {
  const [across, down] = [x1 - x0, y1 - y0];
  if (Math.abs(down) <= Math.abs(across) * 0.2) return 'right';
  if (Math.abs(across) <= Math.abs(down) * 0.2) return down < 0 ? 'up' : 'down';
  return 'slanted';
}

/** Leaves out spaces that take no room: a place where a word may be broken, and was not. */
function withoutHidden(glyphs: readonly Glyph[]): readonly Glyph[] {
  return glyphs.filter((one, index) => {
    const next = glyphs[index + 1];
    if (!one.isSpace || next === undefined || next.isSpace) return true;
    const room = Math.hypot(next.x0 - one.x0, next.y0 - one.y0);
    return room > one.size * HIDDEN;
  });
}

/** Leaves out what is printed twice on the same spot to look bold. */
function withoutDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  const seen = new Map<string, Glyph>();
  return glyphs.filter((one) => {
    if (one.isSpace) return true;
    const near = [-1, 0, 1].some((dx) =>
      [-1, 0, 1].some((dy) => {
        const other = seen.get(`${one.text} ${Math.round(one.x0) + dx} ${Math.round(one.y0) + dy}`);
        const reach = Math.min(1, one.size * OFF_LINE);
        return other !== undefined && Math.hypot(other.x0 - one.x0, other.y0 - one.y0) <= reach;
      }),
    );
    if (!near) seen.set(`${one.text} ${Math.round(one.x0)} ${Math.round(one.y0)}`, one);
    return !near;
  });
}

/** Cuts where the text leaves its line, or stands apart; spaces cut too where `atSpaces`. */
function runsOf(glyphs: readonly Glyph[], atSpaces: boolean): readonly (readonly Glyph[])[] {
  const runs: Glyph[][] = [];
  let run: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = run.at(-1);
    if (last !== undefined && isApart(last, glyph, atSpaces)) {
      runs.push(run);
      run = [];
    }
    if (!(glyph.isSpace && (atSpaces || run.length === 0))) run.push(glyph);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  runs.push(run);
  return runs.filter((one) => one.length > 0);
}

function isApart(last: Glyph, next: Glyph, atSpaces: boolean): boolean {
  const length = Math.hypot(last.x1 - last.x0, last.y1 - last.y0);
  const size = Math.max(last.size, next.size);
  const [ux, uy] = length > 0 ? [(last.x1 - last.x0) / length, (last.y1 - last.y0) / length] : [1, 0];
  const [dx, dy] = [next.x0 - last.x1, next.y0 - last.y1];
  const along = dx * ux + dy * uy;
  const aside = Math.abs(dx * uy - dy * ux);
  const isMark = /^\p{M}/u.test(next.text);
  if (isMark) return false;
  const areSigns = RATING_SIGN.test(last.text) && RATING_SIGN.test(next.text) && last.size === next.size;
  const gap = areSigns ? SIGN_GAP : WORD_GAP;
  return along > size * (atSpaces ? gap : 1) || along < -size * OVERLAP || aside > size * OFF_LINE;
}

function wordOf(run: readonly Glyph[]): readonly Word[] {
  const [first] = run;
  const text = printedText(run.map((one) => one.text).join('')).trim();
  if (first === undefined || text === '') return [];
  return [
    {
      text,
      x0: Math.min(...run.map((one) => one.x0)),
      x1: Math.max(...run.map((one) => one.x1)),
      y: first.y0,
      size: first.size,
      bold: run.filter((one) => one.bold).length * 2 > run.length,
      font: first.font,
      colour: first.colour,
    },
  ];
}

function turnedOf(run: readonly Glyph[]): readonly TurnedText[] {
  const [first] = run;
  const text = withGaps(run).trim();
  if (first === undefined || text === '') return [];
  const ys = run.flatMap((one) => [one.y0, one.y1]);
  const isSlanted = directionOf(first) === 'slanted';
  const lean = directionOf(first) === 'down' ? first.size * 0.35 : -first.size * 0.35;
  return [
    {
      text,
      // Slanted text belongs above the column it starts over.
      x: isSlanted ? first.x0 : first.x0 + lean,
      top: Math.min(...ys),
      bottom: Math.max(...ys),
      size: first.size,
      bold: run.every((one) => one.bold),
    },
  ];
}

/** Text of a turned run, with a space where its characters stand apart without one. */
function withGaps(run: readonly Glyph[]): string {
  let text = '';
  let last: Glyph | undefined;
  for (const glyph of run) {
    const gap = last === undefined ? 0 : Math.hypot(glyph.x0 - last.x1, glyph.y0 - last.y1);
    text += gap > glyph.size * WORD_GAP && !text.endsWith(' ') ? ` ${glyph.text}` : glyph.text;
    last = glyph;
  }
  return printedText(text);
}
