import type { Selection } from 'd3';
import { linear } from './linear.ts';
import { hatchPath } from './hatch.ts';
import { addLines, addRows, svgFigure } from './svg-figure.ts';
import { BOLD, fitText, textWidth } from './text-fit.ts';
import { textScale } from './beside-labels.ts';
import { round } from './round.ts';

/**
 * One thing that is ranked, already in its order.
 *
 * `tier` numbers what certainly ranks above and below each other: within one tier nothing can be told apart yet.
 */
export interface RankingRow {
  readonly label: string;
  readonly sub?: string;
  readonly low: number;
  readonly high: number;
  readonly words: string;
  readonly tier: number;
  /** The one that the picture is about. */
  readonly own?: boolean;
}

export interface IntervalRankingOptions {
  readonly width: number;
  readonly description: string;
  readonly rem?: number;
  /** What stands at both ends of the axis. */
  readonly zero: string;
  readonly full: string;
  /** Said once beside every tier of two or more. */
  readonly tie: string;
}

interface Placed {
  readonly row: RankingRow;
  readonly lines: readonly string[];
  readonly sub: readonly string[];
  readonly top: number;
  readonly height: number;
  readonly bar: number;
}

const BAR_HEIGHT = 14;
const LINE_HEIGHT = 18;
const GAP = 14;
const HEAD_HEIGHT = 24;
const BRACKET = 14;

/** One bar per row from 0 to 1: filled as far as is certain, hatched as far as is possible; brackets join what is tied. */
export function intervalRanking(rows: readonly RankingRow[], options: IntervalRankingOptions): SVGSVGElement {
  const { width, description, rem = 16 } = options;
  const { unit, font, stacked } = textScale(width, rem);
  const bracket = BRACKET * unit;
  const longest = Math.max(
    0,
    ...rows.map((row) => Math.max(textWidth(row.label, font * BOLD), textWidth(row.sub ?? '', font))),
  );
  const labelWidth = stacked ? width - bracket : Math.min(longest, width * 0.42);
  const wordsWidth = Math.max(0, ...rows.map((row) => textWidth(row.words, font)));
  const left = bracket + (stacked ? 0 : labelWidth + 16 * unit);
  const x = linear([0, 1], [left, Math.max(left + 60 * unit, width - wordsWidth - 10 * unit)]);
  const placed = place(rows, options.tie, { unit, font, stacked, labelWidth });
  const last = placed.at(-1);
  const height = last === undefined ? HEAD_HEIGHT * unit : last.top + last.height;
  const { element, figure } = svgFigure(width, Math.ceil(height), description, 'chart-svg interval-ranking');
  const head = figure.append('g').attr('class', 'head');
  head
    .append('text')
    .attr('x', round(x(0)))
    .attr('y', 14 * unit)
    .text(options.zero);
  head
    .append('text')
    .attr('x', round(x(1)))
    .attr('y', 14 * unit)
    .attr('text-anchor', 'end')
    .text(options.full);
  drawTiers(figure, placed, options.tie, unit, font);
  const groups = addRows(figure, placed, ({ row }) => (row.own === true ? 'own' : ''));
  addLines(groups, 'label', ({ lines }) => ({ lines, x: bracket, y: font }), LINE_HEIGHT * unit);
  addLines(
    groups,
    'sub',
    ({ lines, sub }) => ({ lines: sub, x: bracket, y: font + lines.length * LINE_HEIGHT * unit }),
    LINE_HEIGHT * unit,
  );
  drawBars(groups, x, BAR_HEIGHT * unit);
  groups
    .append('text')
    .attr('class', 'words')
    .attr('x', width)
    .attr('text-anchor', 'end')
    .attr('y', ({ bar }) => round(bar + BAR_HEIGHT * unit - 2 * unit))
    .text(({ row }) => row.words);
  return element;
}

function place(
  rows: readonly RankingRow[],
  tie: string,
  layout: { readonly unit: number; readonly font: number; readonly stacked: boolean; readonly labelWidth: number },
): readonly Placed[] {
  const { unit, font, stacked, labelWidth } = layout;
  const line = LINE_HEIGHT * unit;
  let top = HEAD_HEIGHT * unit;
  return rows.map((row, index) => {
    const lines = fitText(row.label, labelWidth, row.own === true ? font * BOLD : font, 2);
    const sub = row.sub === undefined ? [] : fitText(row.sub, labelWidth, font, 1);
    const text = (lines.length + sub.length) * line;
    const startsTie = isTied(rows, row) && rows[index - 1]?.tier !== row.tier;
    // The words of a tie stand above its first row.
    if (startsTie && tie !== '') top += line + 4 * unit;
    const height = (stacked ? text + (BAR_HEIGHT + 6) * unit : Math.max(text, BAR_HEIGHT * unit)) + GAP * unit;
    const bar = stacked ? text + 4 * unit : 3 * unit;
    const one = { row, lines, sub, top, height, bar };
    top += height;
    return one;
  });
}

function isTied(rows: readonly RankingRow[], row: RankingRow): boolean {
  return rows.filter((one) => one.tier === row.tier).length > 1;
}

function drawTiers(
  figure: Selection<SVGSVGElement, unknown, null, undefined>,
  placed: readonly Placed[],
  tie: string,
  unit: number,
  font: number,
): void {
  for (const tier of new Set(placed.map(({ row }) => row.tier))) {
    const inside = placed.filter(({ row }) => row.tier === tier);
    const first = inside[0];
    const last = inside.at(-1);
    if (first === undefined || last === undefined || inside.length < 2) continue;
    const top = round(first.top - 6 * unit);
    const bottom = round(last.top + last.height - GAP * unit);
    figure
      .append('path')
      .attr('class', 'tie')
      .attr('d', `M${7 * unit},${top}H${2 * unit}V${bottom}H${7 * unit}`);
    figure
      .append('text')
      .attr('class', 'tie-words')
      .attr('x', BRACKET * unit)
      .attr('y', round(first.top - 12 * unit + font * 0.35))
      .text(tie);
  }
}

function drawBars(
  groups: Selection<SVGGElement, Placed, SVGSVGElement, unknown>,
  x: (share: number) => number,
  height: number,
): void {
  const box = (className: string, from: (row: RankingRow) => number, to: (row: RankingRow) => number): void => {
    groups
      .append('rect')
      .attr('class', className)
      .attr('x', ({ row }) => round(x(from(row))))
      .attr('width', ({ row }) => round(x(to(row)) - x(from(row))))
      .attr('y', ({ bar }) => round(bar))
      .attr('height', round(height));
  };
  box(
    'track',
    () => 0,
    () => 1,
  );
  box(
    'possible',
    (row) => row.low,
    (row) => row.high,
  );
  groups
    .append('path')
    .attr('class', 'hatch')
    .attr('d', ({ row, bar }) => hatchPath({ left: x(row.low), right: x(row.high), top: bar, bottom: bar + height }));
  box(
    'certain',
    () => 0,
    (row) => row.low,
  );
  box(
    'frame',
    () => 0,
    () => 1,
  );
}
