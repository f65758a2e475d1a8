import { curveStepAfter, line, max, min, scaleLinear } from 'd3';
import { svgFigure } from './svg-figure.ts';
import { textWidth } from './text-fit.ts';

/** One pay scale: its amount from each year of seniority on. */
export interface PaySeries {
  readonly name: string;
  readonly points: readonly { readonly years: number; readonly amount: number }[];
}

export interface PayStepsOptions {
  readonly width: number;
  /** What the picture shows, in a sentence. */
  readonly description: string;
  /** Under the axis of years. */
  readonly yearsLabel: string;
  readonly formatAmount: (amount: number) => string;
}

const HEIGHT = 264;
const TOP = 12;
const BOTTOM = 44;
const FONT = 13;
/** Least distance between the names at the ends of the lines. */
const NAME_SPACE = 16;
const YEAR_SPACE = 64;

/** Pay by seniority as steps: a step is paid until the next one is reached, so nothing is drawn slanting. */
export function paySteps(series: readonly PaySeries[], options: PayStepsOptions): SVGSVGElement {
  const { width, description, yearsLabel, formatAmount } = options;
  const points = series.flatMap((one) => one.points);
  const y = scaleLinear(
    [min(points, (point) => point.amount) ?? 0, max(points, (point) => point.amount) ?? 1],
    [HEIGHT - BOTTOM, TOP],
  ).nice(5);
  const amounts = y.ticks(5);
  const left = (max(amounts, (amount) => textWidth(formatAmount(amount), FONT)) ?? 0) + 10;
  const right = width - (max(series, (one) => textWidth(one.name, FONT)) ?? 0) - 10;
  // The last step is paid on: it gets a year of its own.
  const lastYear = (max(points, (point) => point.years) ?? 0) + 1;
  const x = scaleLinear([0, lastYear], [left, right]);
  const { element, figure } = svgFigure(width, HEIGHT, description, 'chart-svg pay-steps');

  const rungs = figure.append('g').attr('class', 'head').selectAll('g').data(amounts).join('g');
  rungs.attr('transform', (amount) => `translate(0,${y(amount)})`);
  rungs.append('line').attr('class', 'grid').attr('x1', left).attr('x2', right);
  rungs
    .append('text')
    .attr('x', left - 8)
    .attr('dy', '0.32em')
    .attr('text-anchor', 'end')
    .text(formatAmount);

  const years = figure.append('g').attr('class', 'head').attr('text-anchor', 'middle');
  years
    .selectAll('text')
    .data(x.ticks(Math.max(2, Math.floor((right - left) / YEAR_SPACE))).filter((year) => Number.isInteger(year)))
    .join('text')
    .attr('x', (year) => x(year))
    .attr('y', HEIGHT - BOTTOM + 20)
    .text(String);
  years
    .append('text')
    .attr('x', (left + right) / 2)
    .attr('y', HEIGHT - 5)
    .text(yearsLabel);

  const path = line<PaySeries['points'][number]>(
    (point) => x(point.years),
    (point) => y(point.amount),
  ).curve(curveStepAfter);
  const names = spread(series.map((one) => y(one.points.at(-1)?.amount ?? 0)));
  const scales = figure.selectAll('g.scale').data(series).join('g').attr('class', 'scale');
  scales
    .append('path')
    .attr('class', 'step')
    .attr('d', ({ points: steps }) =>
      path([...steps, ...steps.slice(-1).map((last) => ({ ...last, years: lastYear }))]),
    );
  scales
    .append('text')
    .attr('class', 'name')
    .attr('x', right + 8)
    .attr('y', (_, index) => names[index] ?? 0)
    .attr('dy', '0.32em')
    .text((one) => one.name);
  return element;
}

/** Heights moved apart, lowest on the page first, so that no two names overlap. */
function spread(heights: readonly number[]): readonly number[] {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => b.height - a.height);
  const placed = new Array<number>(heights.length).fill(0);
  let before = Infinity;
  for (const { height, index } of order) {
    before = Math.min(height, before - NAME_SPACE);
    placed[index] = before;
  }
  return placed;
}
