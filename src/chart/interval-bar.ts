import { linear } from './linear.ts';
import { hatchPath } from './hatch.ts';
import { svgFigure } from './svg-figure.ts';
import { textWidth } from './text-fit.ts';
import { round } from './round.ts';

/**
 * One share that may not be known exactly, with the words for its two ends.
 *
 * `point`: the same share over what is known; absent where it should not be shown.
 */
export interface IntervalBarRow {
  readonly low: number;
  readonly high: number;
  readonly point?: number;
  readonly lowWords: string;
  readonly highWords: string;
  readonly pointWords?: string;
}

export interface IntervalBarOptions {
  readonly width: number;
  readonly description: string;
  readonly rem?: number;
}

interface Mark {
  readonly className: string;
  readonly at: number;
  readonly words: string;
}

const BAR_HEIGHT = 18;
const TICK = 5;
const LINE_HEIGHT = 18;

/** A bar from 0 to 1: filled as far as is certain, hatched as far as is possible, empty beyond. */
export function intervalBar(row: IntervalBarRow, { width, description, rem = 16 }: IntervalBarOptions): SVGSVGElement {
  const unit = rem / 16;
  const font = 14 * unit;
  const x = linear([0, 1], [1, width - 1]);
  const marks = marksOf(row);
  const top = row.point === undefined ? 1 : (LINE_HEIGHT + TICK) * unit;
  const bottom = top + BAR_HEIGHT * unit;
  const below = marks.filter((mark) => mark.className !== 'point');
  const rows = rowsOf(
    below.map((mark) => ({ tick: x(mark.at), size: textWidth(mark.words, font), isHigh: mark.className === 'high' })),
    width,
    8 * unit,
  );
  const height =
    bottom + TICK * unit + (Math.max(0, ...rows.map((one) => one.row)) + 1) * LINE_HEIGHT * unit + 2 * unit;
  const { element, figure } = svgFigure(width, Math.ceil(height), description, 'chart-svg interval-bar');
  const box = (className: string, from: number, to: number): void => {
    figure
      .append('rect')
      .attr('class', className)
      .attr('x', round(x(from)))
      .attr('width', round(Math.max(0, x(to) - x(from))))
      .attr('y', round(top))
      .attr('height', round(bottom - top));
  };
  box('track', 0, 1);
  if (row.high > row.low) {
    box('possible', row.low, row.high);
    figure
      .append('path')
      .attr('class', 'hatch')
      .attr('d', hatchPath({ left: x(row.low), right: x(row.high), top, bottom }));
  }
  if (row.low > 0) box('certain', 0, row.low);
  box('frame', 0, 1);
  for (const [index, mark] of below.entries()) {
    const spot = rows[index];
    if (spot === undefined) continue;
    figure
      .append('line')
      .attr('class', `tick ${mark.className}`)
      .attr('x1', round(x(mark.at)))
      .attr('x2', round(x(mark.at)))
      .attr('y1', round(bottom))
      .attr('y2', round(bottom + (TICK + spot.row * LINE_HEIGHT) * unit));
    write(mark, spot.centre, bottom + (TICK + spot.row * LINE_HEIGHT) * unit + font);
  }
  if (row.point !== undefined) {
    const at = x(row.point);
    figure
      .append('path')
      .attr('class', 'point')
      .attr('d', `M${round(at)},${round(top)}l${-5 * unit},${-6 * unit}h${10 * unit}Z`);
    const words = row.pointWords ?? '';
    const half = textWidth(words, font) / 2;
    write({ className: 'point', at: row.point, words }, clamp(at, half, width - half), font - 1);
  }
  return element;

  function write(mark: Mark, centre: number, y: number): void {
    figure
      .append('text')
      .attr('class', `words ${mark.className}`)
      .attr('text-anchor', 'middle')
      .attr('x', round(centre))
      .attr('y', round(y))
      .text(mark.words);
  }
}

/** One mark where both ends are the same: what is certain is then all there is. */
function marksOf({ low, high, lowWords, highWords }: IntervalBarRow): readonly Mark[] {
  const certain = { className: 'low', at: low, words: lowWords };
  return high > low ? [certain, { className: 'high', at: high, words: highWords }] : [certain];
}

/**
 * The label of the low end stands before its tick and that of the high end after it, so that they part rather than
 * meet; at the edges they are kept within the picture, on a line of their own where they would then touch.
 */
function rowsOf(
  labels: readonly { readonly tick: number; readonly size: number; readonly isHigh: boolean }[],
  width: number,
  gap: number,
): readonly { readonly centre: number; readonly row: number }[] {
  const ends: number[] = [];
  return labels.map(({ tick, size, isHigh }) => {
    const left = isHigh ? Math.min(tick, width - size) : Math.max(0, tick - size);
    let row = ends.findIndex((end) => end + gap <= left);
    if (row === -1) row = ends.length;
    ends[row] = left + size;
    return { centre: left + size / 2, row };
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
