import { besideTable, type BesideTable } from './beside-table.ts';
import { cardFrames, framePart, isInArea } from './framed-parts.ts';
import { frameRows } from './drawn-frames.ts';
import { joinedAcross, NO_GROUND, type Area, type PageGround } from './page-ground.ts';
import { columnsOf } from './page-columns.ts';
import type { Line, Rule, TurnedText, Word } from './page-content.ts';
import type { PageWords } from './page-words.ts';
import { darknessOf } from './figure-colour.ts';
import { headedBoxes } from './headed-boxes.ts';
import { gridRows, isInGrid, middleOf } from './grid-rows.ts';
import { openRows } from './open-rows.ts';
import { openTable, type OpenTable } from './open-table.ts';
import type { PagePart } from './page-parts.ts';
import { ratedBelow } from './rated-below.ts';
import { ledTable, withHeadOver } from './table-lead.ts';
import { tableLimits } from './table-limits.ts';
import { tintMarks } from './tint-marks.ts';
import { withTintedTexts } from './tinted-texts.ts';
import { ratedTable } from './rated-table.ts';
import { ruledGrids, type RuledGrid } from './ruled-grids.ts';

/** A ruled table with what stands in it. */
interface Filled {
  readonly grid: RuledGrid;
  readonly words: Word[];
  readonly turned: TurnedText[];
}

type Texts = Pick<PageWords, 'words' | 'turned'>;

/** Puts what stands on a page into the order of reading: tables, and lines of running text between them. */
export function pageLayout(texts: Texts, rules: readonly Rule[], ground: PageGround = NO_GROUND): readonly PagePart[] {
  const frames = cardFrames(texts.words, ground.frames, ruledGrids(rules));
  return partsOf(texts, { rules, ground: { ...ground, frames } });
}

function partsOf(texts: Texts, drawing: Drawing): readonly PagePart[] {
  const grids = ruledGrids(drawing.rules);
  const frame = framePart(texts.words, drawing.ground.frames);
  if (frame !== undefined) return withJoinedCards(framedLayout(texts, drawing, frame));
  const split = besideTable(texts.words, grids, [...joinedAcross(drawing.rules), ...drawing.ground.bands]);
  return split === undefined ? stacked(texts, drawing) : splitLayout(texts, drawing, split);
}

/** Ratings of one card after the other, as one table. */
function withJoinedCards(parts: readonly PagePart[]): readonly PagePart[] {
  const joined: PagePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const goesOn = last?.kind === 'table' && part.kind === 'table' && last.isRated === true && part.isRated === true;
    if (goesOn) joined[joined.length - 1] = { ...last, rows: [...last.rows, ...part.rows] };
    else joined.push(part);
  }
  return joined;
}

/** What is drawn on a page beside its texts. */
interface Drawing {
  readonly rules: readonly Rule[];
  readonly ground: PageGround;
}

/** A part of a page, laid out by itself. */
function partLayout(
  texts: Texts,
  { rules, ground }: Drawing,
  isIn: (x: number, y: number) => boolean,
): readonly PagePart[] {
  const words = texts.words.filter((word) => isIn(...middleOf(word)));
  const turned = texts.turned.filter((one) => isIn(one.x, (one.top + one.bottom) / 2));
  const own = rules.filter((one) => isIn((one.x0 + one.x1) / 2, (one.y0 + one.y1) / 2));
  const frames = ground.frames.filter((one) => isIn((one.x0 + one.x1) / 2, (one.y0 + one.y1) / 2));
  return words.length + turned.length === 0
    ? []
    : partsOf({ words, turned }, { rules: own, ground: { ...ground, frames } });
}

/** A card or a coloured column: what stands above, left of, in, right of and below it, in that order. */
function framedLayout(texts: Texts, drawing: Drawing, frame: Area): readonly PagePart[] {
  const part = (isIn: (x: number, y: number) => boolean): readonly PagePart[] => partLayout(texts, drawing, isIn);
  const frames = drawing.ground.frames.filter((one) => one !== frame);
  const inner: Drawing = { ...drawing, ground: { ...drawing.ground, frames, isCard: true } };
  const isBand = (x: number, y: number): boolean => y >= frame.y0 && y <= frame.y1 && !isInArea(frame, x, y);
  return [
    ...part((x, y) => y < frame.y0 && !isInArea(frame, x, y)),
    ...part((x, y) => isBand(x, y) && x < frame.x0),
    ...partLayout(texts, inner, (x, y) => isInArea(frame, x, y)),
    ...part((x, y) => isBand(x, y) && x > frame.x0),
    ...part((x, y) => y > frame.y1 && !isInArea(frame, x, y)),
  ];
}

/** A column that holds a ruled table, beside another: each is read by itself, from its heading down. */
function splitLayout(texts: Texts, drawing: Drawing, { x, top, bottom }: BesideTable): readonly PagePart[] {
  const part = (isIn: (x: number, y: number) => boolean): readonly PagePart[] => partLayout(texts, drawing, isIn);
  const isBand = (y: number): boolean => y >= top && y <= bottom;
  return [
    ...part((_, y) => y < top),
    ...part((at, y) => isBand(y) && at < x),
    ...part((at, y) => isBand(y) && at >= x),
    ...part((_, y) => y > bottom),
  ];
}

/** Everything from top to bottom. */
function stacked({ words, turned }: Texts, drawing: Drawing): readonly PagePart[] {
  const { rules, ground } = drawing;
  const tints = [...ground.tints, ...(ground.cellTints ?? [])];
  const boxes = headedBoxes(ground.tints.filter((one) => darknessOf(one.colour) > 0));
  const grids = [...ruledGrids(rules), ...frameRows(rules), ...boxes].sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
  const { filled, freeWords, freeTurned } = fill(grids, words, turned);
  const parts: PagePart[] = [];
  let restWords = freeWords;
  let restTurned = freeTurned;
  for (const { grid, words: own, turned: ownTurned } of filled) {
    const top = grid.ys[0] ?? 0;
    const above = restWords.filter((word) => middleOf(word)[1] < top);
    parts.push(
      ...regionParts(
        above,
        restTurned.filter((one) => one.bottom < top),
        drawing,
      ),
    );
    restWords = restWords.filter((word) => middleOf(word)[1] >= top);
    restTurned = restTurned.filter((one) => one.bottom >= top);
    const marks = tintMarks(grid, own, ownTurned, tints);
    const rows = withTintedTexts(grid, gridRows(grid, [...own, ...marks], ownTurned), tints);
    parts.push({ kind: 'table', rows, xs: grid.xs, isRuled: true });
  }
  return [...parts, ...regionParts(restWords, restTurned, drawing)];
}

/** Gives each word to the smallest grid around it; a grid with text in one cell only is a frame, not a table. */
function fill(
  grids: readonly RuledGrid[],
  words: readonly Word[],
  turned: readonly TurnedText[],
): {
  readonly filled: readonly Filled[];
  readonly freeWords: readonly Word[];
  readonly freeTurned: readonly TurnedText[];
} {
  const all = grids.map((grid): Filled => ({ grid, words: [], turned: [] }));
  const bySize = [...all].sort((a, b) => areaOf(a.grid) - areaOf(b.grid));
  const ownerOf = (x: number, y: number): Filled | undefined => bySize.find((one) => isInGrid(one.grid, x, y));
  const freeWords = words.filter((word) => !isTaken(ownerOf(...middleOf(word))?.words, word));
  const freeTurned = turned.filter((one) => !isTaken(ownerOf(one.x, (one.top + one.bottom) / 2)?.turned, one));
  const isTable = (one: Filled): boolean => filledCells(one) > 1;
  const frames = all.filter((one) => !isTable(one));
  return {
    filled: all.filter(isTable),
    freeWords: [...freeWords, ...frames.flatMap((one) => one.words)],
    freeTurned: [...freeTurned, ...frames.flatMap((one) => one.turned)],
  };
}

function isTaken<T>(list: T[] | undefined, value: T): boolean {
  list?.push(value);
  return list !== undefined;
}

function filledCells({ grid, words, turned }: Filled): number {
  return gridRows(grid, words, turned).flatMap((row) => row.cells.filter((cell) => cell.text !== '')).length;
}

function areaOf({ xs, ys }: RuledGrid): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
}

function regionParts(
  words: readonly Word[],
  turned: readonly TurnedText[],
  { rules, ground }: Drawing,
): readonly PagePart[] {
  const used = new Set<TurnedText>();
  const across = [...joinedAcross(rules), ...ground.bands];
  const parts = columnsOf(words, across).flatMap((lines) =>
    columnParts(lines, turned, used, { across, limits: tableLimits(lines, rules), isCard: ground.isCard === true }),
  );
  const rest = turned.filter((one) => !used.has(one)).sort((a, b) => a.top - b.top || a.x - b.x);
  return rest.length === 0 ? parts : [...parts, linesPart(rest.map(turnedLine))];
}

/** What is drawn around the lines of one column. */
interface ColumnDrawing {
  readonly across: readonly Rule[];
  /** Lines at which no table goes on. */
  readonly limits: readonly number[];
  readonly isCard: boolean;
}

function columnParts(
  lines: readonly Line[],
  turned: readonly TurnedText[],
  used: Set<TurnedText>,
  { across, limits, isCard }: ColumnDrawing,
): readonly PagePart[] {
  const parts: PagePart[] = [];
  let running: Line[] = [];
  const flush = (): void => {
    if (running.length > 0) parts.push(linesPart(running));
    running = [];
  };
  for (let at = 0; at < lines.length;) {
    const below = ratedBelow(lines, at, isCard);
    if (below !== undefined) {
      flush();
      parts.push(below.part);
      at = below.to;
      continue;
    }
    const own = lines.slice(0, limits.find((limit) => limit > at) ?? lines.length);
    const found =
      openTable(own, at, turned) ??
      headedTable(own, at, turned) ??
      ledTable(own, at, across, (from) => openTable(own, from, turned)) ??
      ratedTable(own, at);
    const table = found === undefined ? undefined : withHeadOver(found, lines, at - running.length);
    const line = lines[at];
    if (table === undefined) {
      if (line !== undefined) running.push(line);
      at += 1;
      continue;
    }
    running = running.slice(0, running.length - Math.max(0, at - table.from));
    flush();
    for (const one of table.header) used.add(one);
    const xs = [...table.columns.map((one) => one.x0), table.columns.at(-1)?.x1 ?? 0];
    parts.push({ kind: 'table', rows: openRows(table, lines, across), xs, isRuled: false });
    at = table.to;
  }
  flush();
  return parts;
}

/** A table of which the line before it stands beside its turned headers: the name of its first column. */
function headedTable(lines: readonly Line[], at: number, turned: readonly TurnedText[]): OpenTable | undefined {
  const line = lines[at];
  const table = line === undefined || turned.length < 2 ? undefined : openTable(lines, at + 1, turned);
  if (line === undefined || table === undefined || table.header.length < 2) return undefined;
  const top = Math.min(...table.header.map((one) => one.top));
  const isBeside = line.y >= top && line.x1 <= Math.min(...table.header.map((one) => one.x));
  return isBeside ? { ...table, from: at } : undefined;
}

function linesPart(lines: readonly Line[]): PagePart {
  const left = Math.min(...lines.map((one) => one.x0));
  const right = Math.max(...lines.map((one) => one.x1));
  return { kind: 'lines', lines, left, width: right - left };
}

function turnedLine({ text, x, top, size, bold }: TurnedText): Line {
  const words = text.split(' ').map((one): Word => ({ text: one, x0: x, x1: x, y: top, size, bold, font: '' }));
  return { words, y: top, x0: x, x1: x, size };
}
