import { linear } from './linear.ts';
import { svgFigure, type SvgFigure } from './svg-figure.ts';
import { fitText, textWidth } from './text-fit.ts';
import { round } from './round.ts';

/**
 * Two sets of crosses laid along one another: what only the first has, what both have, what only the second has.
 *
 * Numbers of crosses, known exactly; the words name each part.
 */
export interface CrossStripParts {
  readonly onlyFirst: number;
  readonly shared: number;
  readonly onlySecond: number;
  readonly first: string;
  readonly second: string;
  readonly onlyFirstWords: string;
  readonly sharedWords: string;
  readonly onlySecondWords: string;
}

export interface CrossStripOptions {
  readonly width: number;
  readonly description: string;
  readonly rem?: number;
}

const LARGEST_CROSS = 18;
/** Below this size crosses run together, and a bar says the same. */
const SMALLEST_CROSS = 4;
const LINE_HEIGHT = 18;
const ROW_GAP = 5;

/** Draws both sets as rows of crosses, one under the other, so that what they share stands in the same columns. */
export function crossStrip(parts: CrossStripParts, { width, description, rem = 16 }: CrossStripOptions): SVGSVGElement {
  const unit = rem / 16;
  const font = 14 * unit;
  const union = parts.onlyFirst + parts.shared + parts.onlySecond;
  const step = Math.min((LARGEST_CROSS + 3) * unit, union === 0 ? 0 : width / union);
  const x = linear([0, union], [0, step * union]);
  const line = LINE_HEIGHT * unit;
  const side = Math.min(step * 0.83, LARGEST_CROSS * unit);
  const height = Math.max(side, 8 * unit);
  const firstTop = line + 5 * unit;
  const secondTop = firstTop + height + ROW_GAP * unit;
  const belowTop = secondTop + height;
  const below = belowWords(parts, x, width, font);
  const total = belowTop + line + Math.max(1, ...below.map((one) => one.row + 1)) * line + 8 * unit;
  const drawn = svgFigure(width, Math.ceil(total), description, 'chart-svg cross-strip');
  const drawRow = (top: number, from: number, to: number): void => {
    const isShared = (at: number): boolean => at >= parts.onlyFirst && at < parts.onlyFirst + parts.shared;
    if (side < SMALLEST_CROSS) {
      drawBars(drawn, x, top, height, from, to, parts);
      return;
    }
    drawn.figure
      .append('g')
      .selectAll('rect')
      .data(Array.from({ length: to - from }, (_, index) => from + index))
      .join('rect')
      .attr('class', (at) => (isShared(at) ? 'cross shared' : 'cross only'))
      .attr('x', (at) => round(x(at) + 0.75))
      .attr('y', round(top))
      .attr('width', round(side))
      .attr('height', round(height))
      .attr('rx', round(Math.min(3 * unit, side / 4)));
  };
  drawRow(firstTop, 0, parts.onlyFirst + parts.shared);
  drawRow(secondTop, parts.onlyFirst, union);
  writeName(drawn, parts.first, 0, font, width, font);
  // The second name starts where its crosses do, unless that leaves it no room.
  const start = Math.min(x(parts.onlyFirst), Math.max(0, width - textWidth(parts.second, font)));
  writeName(drawn, parts.second, start, belowTop + font + 5 * unit, width - start, font);
  for (const { words, at, row } of below)
    drawn.figure
      .append('text')
      .attr('class', 'words')
      .attr('x', round(at))
      .attr('y', round(belowTop + line + (row + 1) * line + 2 * unit))
      .text(words);
  return drawn.element;
}

function drawBars(
  { figure }: SvgFigure,
  x: (at: number) => number,
  top: number,
  height: number,
  from: number,
  to: number,
  { onlyFirst, shared }: CrossStripParts,
): void {
  const pieces = [
    { className: 'cross only', start: from, end: Math.max(from, Math.min(to, onlyFirst)) },
    { className: 'cross shared', start: onlyFirst, end: onlyFirst + shared },
    { className: 'cross only', start: onlyFirst + shared, end: Math.max(to, onlyFirst + shared) },
  ];
  for (const { className, start, end } of pieces) {
    if (end <= start) continue;
    figure
      .append('rect')
      .attr('class', className)
      .attr('x', round(x(start)))
      .attr('width', round(x(end) - x(start)))
      .attr('y', round(top))
      .attr('height', round(height));
  }
}

function writeName({ figure }: SvgFigure, name: string, x: number, y: number, width: number, font: number): void {
  figure
    .append('text')
    .attr('class', 'label')
    .attr('x', round(x))
    .attr('y', round(y))
    .text(fitText(name, width, font, 1)[0] ?? '');
}

interface PlacedWords {
  readonly words: string;
  readonly at: number;
  readonly row: number;
}

/**
 * The words for each part, in the middle of it. Where they would touch they make room for each other; only where one line
 * does not hold them all, some go to the next.
 */
function belowWords(
  parts: CrossStripParts,
  x: (at: number) => number,
  width: number,
  font: number,
): readonly PlacedWords[] {
  const { onlyFirst, shared, onlySecond } = parts;
  const wanted = [
    { words: parts.onlyFirstWords, from: 0, count: onlyFirst },
    { words: parts.sharedWords, from: onlyFirst, count: shared },
    { words: parts.onlySecondWords, from: onlyFirst + shared, count: onlySecond },
  ]
    .filter((part) => part.count > 0)
    .map(({ words, from, count }) => {
      const size = textWidth(words, font);
      const middle = (x(from) + x(from + count)) / 2 - size / 2;
      return { words, size, at: Math.min(Math.max(0, middle), Math.max(0, width - size)) };
    });
  // Widths are estimated generously: half a letter height between the words is still seen as a gap.
  return inOneRow(wanted, width, font / 2) ?? inRows(wanted, font);
}

interface WantedWords {
  readonly words: string;
  readonly size: number;
  readonly at: number;
}

/** Pushed apart to the right, and from the right edge back; absent where that pushes the first over the left edge. */
function inOneRow(wanted: readonly WantedWords[], width: number, gap: number): readonly PlacedWords[] | undefined {
  let start = 0;
  const pushed = wanted.map(({ words, size, at }) => {
    const placed = Math.max(at, start);
    start = placed + size + gap;
    return { words, size, at: placed };
  });
  let end = width;
  const placed = pushed.toReversed().map(({ words, size, at }) => {
    const back = Math.min(at, end - size);
    end = back - gap;
    return { words, at: back, row: 0 };
  });
  return placed.every(({ at }) => at >= 0) ? placed.toReversed() : undefined;
}

function inRows(wanted: readonly WantedWords[], gap: number): readonly PlacedWords[] {
  const ends: number[] = [];
  return wanted.map(({ words, size, at }) => {
    let row = ends.findIndex((end) => end + gap <= at);
    if (row === -1) row = ends.length;
    ends[row] = at + size;
    return { words, at, row };
  });
}
