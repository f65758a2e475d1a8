import type { Selection } from 'd3';
import { linear } from './linear.ts';
import { hatchPath } from './hatch.ts';
import { addLines, addRows, svgFigure } from './svg-figure.ts';
import { BOLD, fitText, textWidth } from './text-fit.ts';
import { textScale } from './beside-labels.ts';
import { round } from './round.ts';

/** What one rule makes of the same numbers: a point, or an interval where `low` and `high` differ. */
export interface RuleAxisRow {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly words: string;
  /** The rule that all others are held against: its interval is a band behind every row. */
  readonly own?: boolean;
}

export interface RuleAxisOptions {
  readonly width: number;
  readonly description: string;
  readonly rem?: number;
  /** Writes a share at the axis: `50 %`. */
  readonly share: (share: number) => string;
}

interface Placed {
  readonly row: RuleAxisRow;
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
  /** Distance from the top of the row to its line. */
  readonly axis: number;
}

const HEAD_HEIGHT = 26;
const LINE_HEIGHT = 18;
const ROW_HEIGHT = 34;
const RADIUS = 6;
const BAR_HEIGHT = 14;
const TICKS = [0, 0.5, 1] as const;

/** One row per rule on one axis from 0: a dot, or a hatched bar where the rule leaves an interval. */
export function ruleAxis(rows: readonly RuleAxisRow[], options: RuleAxisOptions): SVGSVGElement {
  const { width, description, rem = 16, share } = options;
  const { unit, font, stacked } = textScale(width, rem);
  const longest = Math.max(0, ...rows.map((row) => textWidth(row.label, font * BOLD)));
  const labelWidth = stacked ? width : Math.min(longest, width * 0.42);
  const wordsWidth = Math.max(0, ...rows.map((row) => textWidth(row.words, font * BOLD)));
  const left = (stacked ? 0 : labelWidth + 16 * unit) + RADIUS * unit;
  const right = Math.max(left + 60 * unit, width - wordsWidth - 18 * unit);
  const most = Math.max(1, ...rows.map((row) => row.high));
  const x = linear([0, most], [left, right]);
  const placed = place(rows, { unit, font, stacked, labelWidth });
  const last = placed.at(-1);
  const height = last === undefined ? HEAD_HEIGHT * unit : last.top + last.height;
  const { element, figure } = svgFigure(width, Math.ceil(height), description, 'chart-svg rule-axis');
  drawBand(figure, rows, x, height, unit);
  const head = figure.append('g').attr('class', 'head');
  for (const tick of most > 1 ? [...TICKS, most] : TICKS) {
    // What would be written into its neighbour is left out: the words at the end of the row say it.
    if (tick > 1 && x(tick) - x(1) < textWidth(share(1), font) * 1.2) continue;
    head
      .append('text')
      .attr('x', round(x(tick)))
      .attr('y', 14 * unit)
      .attr('text-anchor', tick === 0 ? 'start' : 'middle')
      .text(share(tick));
    head
      .append('line')
      .attr('class', 'rung')
      .attr('x1', round(x(tick)))
      .attr('x2', round(x(tick)))
      .attr('y1', 19 * unit)
      .attr('y2', round(height));
  }
  const groups = addRows(figure, placed, ({ row }) => (row.own === true ? 'own' : ''));
  const middle = font * 0.35;
  addLines(
    groups,
    'label',
    ({ lines, axis }) => ({
      lines,
      x: 0,
      y: round(stacked ? font : axis + middle - ((lines.length - 1) * LINE_HEIGHT * unit) / 2),
    }),
    LINE_HEIGHT * unit,
  );
  drawMarks(groups, x, unit, right);
  groups
    .append('text')
    .attr('class', 'words')
    .attr('x', width)
    .attr('text-anchor', 'end')
    .attr('y', ({ axis }) => round(axis + middle))
    .text(({ row }) => row.words);
  return element;
}

function place(
  rows: readonly RuleAxisRow[],
  layout: { readonly unit: number; readonly font: number; readonly stacked: boolean; readonly labelWidth: number },
): readonly Placed[] {
  const { unit, font, stacked, labelWidth } = layout;
  let top = HEAD_HEIGHT * unit;
  return rows.map((row) => {
    const lines = fitText(row.label, labelWidth, row.own === true ? font * BOLD : font, 2);
    const text = lines.length * LINE_HEIGHT * unit;
    const height = stacked ? text + (ROW_HEIGHT - 6) * unit : Math.max(ROW_HEIGHT * unit, text + 8 * unit);
    const axis = stacked ? text + 12 * unit : height / 2;
    const one = { row, lines, top, height, axis };
    top += height;
    return one;
  });
}

/** The interval of the own rule behind all rows: whatever stands outside it claims more than is known. */
function drawBand(
  figure: Selection<SVGSVGElement, unknown, null, undefined>,
  rows: readonly RuleAxisRow[],
  x: (share: number) => number,
  height: number,
  unit: number,
): void {
  const own = rows.find((row) => row.own === true);
  if (own === undefined) return;
  figure
    .append('rect')
    .attr('class', 'band')
    .attr('x', round(x(own.low)))
    .attr('width', round(Math.max(1, x(own.high) - x(own.low))))
    .attr('y', round((HEAD_HEIGHT - 4) * unit))
    .attr('height', round(height - (HEAD_HEIGHT - 4) * unit));
}

function drawMarks(
  groups: Selection<SVGGElement, Placed, SVGSVGElement, unknown>,
  x: (share: number) => number,
  unit: number,
  right: number,
): void {
  groups
    .append('line')
    .attr('class', 'track')
    .attr('x1', round(x(0)))
    .attr('x2', round(right))
    .attr('y1', ({ axis }) => round(axis))
    .attr('y2', ({ axis }) => round(axis));
  const isWide = ({ row }: Placed): boolean => row.high > row.low;
  const bars = groups.filter(isWide);
  const half = (BAR_HEIGHT / 2) * unit;
  for (const className of ['possible', 'frame'])
    bars
      .append('rect')
      .attr('class', className)
      .attr('x', ({ row }) => round(x(row.low)))
      .attr('width', ({ row }) => round(x(row.high) - x(row.low)))
      .attr('y', ({ axis }) => round(axis - half))
      .attr('height', round(2 * half));
  bars
    .append('path')
    .attr('class', 'hatch')
    .attr('d', ({ row, axis }) =>
      hatchPath({ left: x(row.low), right: x(row.high), top: axis - half, bottom: axis + half }),
    );
  groups
    .filter((one) => !isWide(one))
    .append('circle')
    .attr('class', 'point')
    .attr('r', round(RADIUS * unit))
    .attr('cx', ({ row }) => round(x(row.low)))
    .attr('cy', ({ axis }) => round(axis));
}
