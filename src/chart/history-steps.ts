import type { Selection } from 'd3';
import { linear } from './linear.ts';
import { hatchPath } from './hatch.ts';
import { svgFigure } from './svg-figure.ts';
import { textWidth } from './text-fit.ts';
import { round } from './round.ts';

/** Where one rater's figure stood from one date on. `date` in ISO, as it was given. */
export interface HistoryMoment {
  readonly date: string;
  readonly low: number;
  readonly high: number;
}

/** One panel: the moments of one kind of rater, oldest first, and the last of them in words. */
export interface HistoryRow {
  readonly label: string;
  readonly moments: readonly HistoryMoment[];
  readonly words: string;
}

export interface HistoryStepsOptions {
  readonly width: number;
  readonly description: string;
  readonly rem?: number;
  /** Writes a share at the axis: `100 %`. */
  readonly share: (share: number) => string;
  /** Writes a date below the picture. */
  readonly date: (iso: string) => string;
}

const PANEL_HEIGHT = 64;
const LABEL_HEIGHT = 34;
const GAP = 18;
const FOOT_HEIGHT = 22;
/** How far the last step goes on, so that it can be seen. */
const TAIL = 36;
const RADIUS = 4;

/** One panel of steps per rater on one time axis: solid is certain, dotted is possible, hatched what lies between. */
export function historySteps(rows: readonly HistoryRow[], options: HistoryStepsOptions): SVGSVGElement {
  const { width, description, rem = 16, share, date } = options;
  const unit = rem / 16;
  const font = 14 * unit;
  const left = textWidth(share(1), font) + 10 * unit;
  const at = placeOf(rows, left + 6 * unit, width - TAIL * unit - 2 * unit);
  const panel = (LABEL_HEIGHT + PANEL_HEIGHT + GAP) * unit;
  const height = rows.length * panel + FOOT_HEIGHT * unit;
  const { element, figure } = svgFigure(width, Math.ceil(height), description, 'chart-svg history-steps');
  for (const [index, row] of rows.entries()) {
    const top = index * panel;
    const y = linear([0, 1], [top + (LABEL_HEIGHT + PANEL_HEIGHT) * unit, top + LABEL_HEIGHT * unit]);
    const group = figure.append('g').attr('class', 'panel');
    write(group, 'label', 0, top + font, 'start', row.label);
    write(group, 'words', width, top + font, 'end', row.words);
    for (const level of [0, 1]) {
      write(group, 'sub', left - 6 * unit, y(level) + font * 0.35, 'end', share(level));
      line(group, 'rung', left, width, y(level), y(level));
    }
    drawSteps(group, row.moments, at, y, width, unit);
  }
  const dates = [...new Set(rows.flatMap((row) => row.moments.map((one) => one.date)))].toSorted();
  const [first] = dates;
  const last = dates.at(-1);
  const foot = figure.append('g').attr('class', 'head');
  const base = height - 6 * unit;
  if (first !== undefined) write(foot, 'date', left, base, 'start', date(first));
  if (last !== undefined && last !== first) write(foot, 'date', width, base, 'end', date(last));
  return element;
}

type Group = Selection<SVGGElement, unknown, null, undefined>;

/** Dates at their distance in time; in even steps where one of them is no date. */
function placeOf(rows: readonly HistoryRow[], from: number, to: number): (date: string) => number {
  const dates = [...new Set(rows.flatMap((row) => row.moments.map((one) => one.date)))].toSorted();
  const times = dates.map((one) => Date.parse(one));
  const isDated = times.every((time) => !Number.isNaN(time));
  const along = isDated ? times : dates.map((_, index) => index);
  const x = linear([Math.min(...along), Math.max(...along)], [from, to]);
  return (date) => x(along[dates.indexOf(date)] ?? 0);
}

function drawSteps(
  group: Group,
  moments: readonly HistoryMoment[],
  at: (date: string) => number,
  y: (share: number) => number,
  width: number,
  unit: number,
): void {
  const ends = moments.map((_, index) => {
    const next = moments[index + 1];
    return next === undefined ? width : at(next.date);
  });
  const between = moments
    .map(({ date, low, high }, index) =>
      hatchPath({ left: at(date), right: ends[index] ?? width, top: y(high), bottom: y(low) }),
    )
    .join('');
  group.append('path').attr('class', 'hatch').attr('d', between);
  for (const end of ['high', 'low'] as const) {
    const path = moments
      .map((one, index) => {
        const start = `${index === 0 ? 'M' : 'L'}${String(round(at(one.date)))},${String(round(y(one[end])))}`;
        return `${start}H${String(round(ends[index] ?? width))}`;
      })
      .join('');
    group.append('path').attr('class', `step ${end}`).attr('d', path);
  }
  for (const { date, low } of moments)
    group
      .append('circle')
      .attr('class', 'point')
      .attr('r', round(RADIUS * unit))
      .attr('cx', round(at(date)))
      .attr('cy', round(y(low)));
}

function write(group: Group, className: string, x: number, y: number, anchor: string, text: string): void {
  group
    .append('text')
    .attr('class', className)
    .attr('x', round(x))
    .attr('y', round(y))
    .attr('text-anchor', anchor)
    .text(text);
}

function line(group: Group, className: string, x1: number, x2: number, y1: number, y2: number): void {
  group
    .append('line')
    .attr('class', className)
    .attr('x1', round(x1))
    .attr('x2', round(x2))
    .attr('y1', round(y1))
    .attr('y2', round(y2));
}
