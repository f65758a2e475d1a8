import type { Figure, Word } from './page-content.ts';
import { figureImage } from './figure-image.ts';
import { offLooks, type RatedRun } from './rating-looks.ts';

/** Points: signs and bars of a rating are within these. */
const SMALLEST = 2.4;
const WIDEST = 60;
const HIGHEST = 18;
/** Signs in a row, and rows that make a column of ratings. */
const FEWEST = 3;
const MOST = 10;
const FEWEST_ROWS = 2;
/** Points by which equal signs, and the distances between them, may differ; for wide ones so much of their width. */
const ALIKE = 1;
const SHARE = 0.08;
/** Share of a sign's width that the next stands away at most. */
const APART = 1.6;
/** Figures on one page that are looked at. */
const MOST_FIGURES = 3_000;
/** Width to height from which a sign is a bar. */
const BAR = 1.3;
/** Share of its box that a star covers at most. */
const STAR = 0.62;
/** Points by which an outline may differ from what it surrounds. */
const RIM = 2.6;

/** Ratings that are drawn as rows of equal figures. */
interface FigureRatings {
  /** Each sign as a word of its own; a question mark for a row that cannot be told. */
  readonly words: readonly Word[];
  readonly used: ReadonlySet<Figure>;
}

/** One sign of a row: figures of one extent. */
interface Sign {
  readonly figures: readonly Figure[];
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly look: string;
}

/**
 * Finds ratings that are drawn as rows of equal stars, dots, boxes or bars in a column, and tells reached ones from those
 * that are not by how the rows are painted: not by a colour of its own, since grounds and colours differ.
 */
export function figureRatings(figures: readonly Figure[], words: readonly Word[]): FigureRatings {
  const fitting = figures.filter(isFitting);
  if (fitting.length > MOST_FIGURES) return { words: [], used: new Set() };
  const signs = signsOf(fitting);
  const rows = rowsOf(signs)
    .flatMap(runsOf)
    .filter((run) => !holdsWords(run, words));
  const found: Word[] = [];
  const used = new Set<Figure>();
  for (const column of columnsOf(rows)) {
    if (column.length < FEWEST_ROWS) continue;
    const runs = column.map((row): RatedRun => row.map((sign) => sign.look));
    const off = offLooks(runs, isHollow);
    if (off === undefined) continue;
    for (const [index, row] of column.entries()) {
      const isUnclear = row.some((sign) => isCrossed(sign, fitting));
      for (const sign of row) for (const figure of sign.figures) used.add(figure);
      found.push(...rowWords(row, isUnclear ? undefined : off[index], words));
    }
  }
  return { words: found, used };
}

/** Every figure of such a sign is an outline: nothing stands before the stroke. */
function isHollow(look: string): boolean {
  return look.split(' ').every((one) => one.startsWith('/'));
}

function isFitting({ x0, x1, y0, y1, loops }: Figure): boolean {
  const [width, height] = [x1 - x0, y1 - y0];
  return loops.length > 0 && width >= SMALLEST && height >= SMALLEST && width <= WIDEST && height <= HIGHEST;
}

/** Figures of one extent as one sign: filled, and drawn around. */
function signsOf(figures: readonly Figure[]): readonly Sign[] {
  const groups: Figure[][] = [];
  let recent: Figure[][] = [];
  for (const figure of [...figures].sort((a, b) => a.y0 - b.y0)) {
    recent = recent.filter((group) => figure.y0 - (group[0]?.y0 ?? 0) <= ALIKE);
    const group = recent.find(([one]) => one !== undefined && isSame(one, figure));
    if (group === undefined) {
      const begun = [figure];
      groups.push(begun);
      recent.push(begun);
    } else group.push(figure);
  }
  return groups.flatMap((group): readonly Sign[] => {
    const [one] = group;
    if (one === undefined) return [];
    const look = group.map(({ fill = '', stroke = '' }) => `${fill}/${stroke}`).join(' ');
    return [{ figures: group, x0: one.x0, x1: one.x1, y0: one.y0, y1: one.y1, look }];
  });
}

function isSame(a: Figure, b: Figure): boolean {
  return [a.x0 - b.x0, a.x1 - b.x1, a.y0 - b.y0, a.y1 - b.y1].every((off) => Math.abs(off) <= ALIKE);
}

function rowsOf(signs: readonly Sign[]): readonly (readonly Sign[])[] {
  const middle = ({ y0, y1 }: Sign): number => (y0 + y1) / 2;
  const rows: Sign[][] = [];
  for (const sign of [...signs].sort((a, b) => middle(a) - middle(b) || a.x0 - b.x0)) {
    const [first] = rows.at(-1) ?? [];
    if (first === undefined || middle(sign) - middle(first) > ALIKE) rows.push([sign]);
    else rows.at(-1)?.push(sign);
  }
  return rows.map((row) => row.sort((a, b) => a.x0 - b.x0));
}

/** Signs of one row that are alike and stand equally far apart. */
function runsOf(row: readonly Sign[]): readonly (readonly Sign[])[] {
  const runs: Sign[][] = [];
  for (const sign of row) {
    const run = runs.find((one) => goesOn(one, sign));
    if (run === undefined) runs.push([sign]);
    else run.push(sign);
  }
  return runs.filter((run) => run.length >= FEWEST && run.length <= MOST);
}

function goesOn(run: readonly Sign[], next: Sign): boolean {
  const [before, last] = run.slice(-2);
  const end = last ?? before;
  if (end === undefined) return false;
  const [width, height] = [end.x1 - end.x0, end.y1 - end.y0];
  const near = Math.max(ALIKE, width * SHARE);
  const isAlike = Math.abs(next.x1 - next.x0 - width) <= near && Math.abs(next.y1 - next.y0 - height) <= ALIKE;
  const pitch = next.x0 - end.x0;
  const isEven = before === undefined || last === undefined || Math.abs(pitch - (last.x0 - before.x0)) <= near;
  return isAlike && isEven && next.x0 - end.x1 > -ALIKE && next.x0 - end.x1 <= Math.max(width * APART, SMALLEST);
}

function holdsWords(run: readonly Sign[], words: readonly Word[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return false;
  return words.some((word) => {
    const [x, y] = [(word.x0 + word.x1) / 2, word.y - word.size * 0.3];
    return x > first.x0 && x < last.x1 && y > first.y0 && y < first.y1;
  });
}

/** Rows of equal signs that stand under each other. */
function columnsOf(rows: readonly (readonly Sign[])[]): readonly (readonly (readonly Sign[])[])[] {
  const columns: (readonly Sign[])[][] = [];
  for (const row of rows) {
    const column = columns.find(([other]) => other !== undefined && isInColumn(other, row));
    if (column === undefined) columns.push([row]);
    else column.push(row);
  }
  return columns;
}

function isInColumn(one: readonly Sign[], other: readonly Sign[]): boolean {
  const [a, b] = [one[0], other[0]];
  if (a === undefined || b === undefined || one.length !== other.length) return false;
  const pitch = ([first, second]: readonly Sign[]): number => (second?.x0 ?? 0) - (first?.x0 ?? 0);
  const near = Math.max(ALIKE, (a.x1 - a.x0) * SHARE);
  return (
    Math.abs(a.x1 - a.x0 - b.x1 + b.x0) <= near &&
    Math.abs(a.y1 - a.y0 - b.y1 + b.y0) <= ALIKE &&
    Math.abs(pitch(one) - pitch(other)) <= near
  );
}

/** Something else is drawn over a part of it: half a star. */
function isCrossed(sign: Sign, figures: readonly Figure[]): boolean {
  return figures.some((one) => {
    if (sign.figures.includes(one)) return false;
    const across = Math.min(one.x1, sign.x1) - Math.max(one.x0, sign.x0);
    const down = Math.min(one.y1, sign.y1) - Math.max(one.y0, sign.y0);
    const isOutline =
      one.x0 <= sign.x0 + ALIKE && one.x1 >= sign.x1 - ALIKE && one.x1 - one.x0 > sign.x1 - sign.x0 + RIM;
    return across > RIM / 2 && down > RIM / 2 && !isOutline;
  });
}

function rowWords(row: readonly Sign[], off: readonly boolean[] | undefined, words: readonly Word[]): readonly Word[] {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined) return [];
  const middle = (first.y0 + first.y1) / 2;
  // The line of the words beside it carries the rating.
  const beside = words
    .filter((word) => middle < word.y + word.size * 0.1 && middle > word.y - word.size)
    .sort((a, b) => Math.abs(a.x1 - first.x0) - Math.abs(b.x1 - first.x0))[0];
  const size = beside?.size ?? Math.max(first.y1 - first.y0, 6);
  const y = beside?.y ?? middle + size * 0.35;
  const word = (text: string, { x0 }: Sign, { x1 }: Sign): Word => ({ text, x0, x1, y, size, bold: false, font: '' });
  if (off === undefined) return [word('?', first, last)];
  const [full, empty] = signsFor(first);
  return [word(off.map((isOff) => (isOff ? empty : full)).join(''), first, last)];
}

function signsFor({ figures, x0, x1, y0, y1 }: Sign): readonly [string, string] {
  if (x1 - x0 > (y1 - y0) * BAR || figures.every((one) => one.isBox)) return ['■', '□'];
  const drawn = figureImage(figures.map((one) => ({ ...one, fill: '#000000' })));
  const { ink } = drawn ?? {};
  const cover = ink === undefined ? 1 : ink.count / ((ink.x1 - ink.x0 + 1) * (ink.y1 - ink.y0 + 1));
  return cover < STAR ? ['★', '☆'] : ['●', '○'];
}
