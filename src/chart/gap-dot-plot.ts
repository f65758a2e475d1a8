import type { Selection } from 'd3';
import { linear } from './linear.ts';
import { hatchPath } from './hatch.ts';
import { addLines, addRows, svgFigure } from './svg-figure.ts';
import { BOLD, fitText, textWidth } from './text-fit.ts';
import { textScale } from './beside-labels.ts';
import { round } from './round.ts';

/**
 * One competency: what is asked and what is held, in levels of its own scale.
 *
 * `requiredPossible`: a higher reading of what is asked. `held` absent: not rated, drawn as an open circle beside the
 * scale, never at zero. `wished`: a level above what is asked that is only wished for. `words` say the same at the end
 * of the row.
 */
export interface GapRow {
  readonly label: string;
  readonly levels: number;
  readonly required: number;
  readonly requiredPossible?: number;
  readonly wished?: number;
  readonly held?: number;
  readonly words: string;
}

export interface GapDotPlotOptions {
  readonly width: number;
  /** What the picture is, in one sentence. */
  readonly description: string;
  /** Size of one rem in pixels, so that the picture grows with the reader's letters. */
  readonly rem?: number;
}

interface Layout {
  readonly unit: number;
  readonly font: number;
  readonly lineHeight: number;
  /** Labels stand above their scale rather than beside it. */
  readonly stacked: boolean;
  readonly labelWidth: number;
  readonly x: (level: number) => number;
  readonly wordsX: number;
  readonly wordsWidth: number;
}

interface Placed {
  readonly row: GapRow;
  readonly lines: readonly string[];
  readonly words: readonly string[];
  readonly top: number;
  readonly height: number;
  /** Distance from the top of the row to the line of its scale. */
  readonly axis: number;
}

const HEAD_HEIGHT = 24;
const ROW_HEIGHT = 36;
const RADIUS = 7;
const REQUIRED_REACH = 13;

/** One row per competency: a dot for what is held, a bar for what is asked, and the distance between. */
export function gapDotPlot(rows: readonly GapRow[], options: GapDotPlotOptions): SVGSVGElement {
  const layout = layOut(rows, options);
  const placed = place(rows, layout);
  const last = placed.at(-1);
  const height = last === undefined ? HEAD_HEIGHT * layout.unit : last.top + last.height;
  const { element, figure } = svgFigure(
    options.width,
    Math.ceil(height),
    options.description,
    'chart-svg gap-dot-plot',
  );
  drawHead(figure, rows, layout);
  const groups = addRows(figure, placed, ({ row }) => verdictOf(row));
  drawText(groups, layout);
  drawScale(groups, layout);
  drawDistance(groups, layout);
  drawMarks(groups, layout);
  return element;
}

/** What the row's colour says; the words at its end say it too. */
function verdictOf({ held, required, requiredPossible = required }: GapRow): string {
  if (held === undefined) return 'open';
  if (held < required) return 'short';
  return held > requiredPossible ? 'more' : 'met';
}

/** What is short is said in bold, which is wider. */
function wordsFont(row: GapRow, font: number): number {
  return verdictOf(row) === 'short' ? font * BOLD : font;
}

function layOut(rows: readonly GapRow[], { width, rem = 16 }: GapDotPlotOptions): Layout {
  const { unit, font, stacked } = textScale(width, rem);
  const longestWords = Math.max(0, ...rows.map((row) => textWidth(row.words, wordsFont(row, font))));
  const wordsWidth = Math.min(longestWords, width * (stacked ? 0.42 : 0.26));
  const longestLabel = Math.max(0, ...rows.map((row) => textWidth(row.label, font)));
  const labelWidth = stacked ? width : Math.min(longestLabel, width * 0.38);
  // Left of zero there is room for the open circle of what was not rated.
  const left = (stacked ? 0 : labelWidth + 8 * unit) + 34 * unit;
  const right = width - wordsWidth - 22 * unit;
  const levels = Math.max(1, ...rows.map((row) => row.levels));
  return {
    unit,
    font,
    lineHeight: 18 * unit,
    stacked,
    labelWidth,
    x: linear([0, levels], [left, Math.max(right, left + 60 * unit)]),
    wordsX: width - wordsWidth,
    wordsWidth,
  };
}

function place(rows: readonly GapRow[], layout: Layout): readonly Placed[] {
  const { unit, font, lineHeight, stacked } = layout;
  let top = HEAD_HEIGHT * unit;
  return rows.map((row) => {
    const lines = fitText(row.label, layout.labelWidth, font, 2);
    const words = fitText(row.words, layout.wordsWidth, wordsFont(row, font), 3);
    const scaleHeight = Math.max(ROW_HEIGHT * unit, words.length * lineHeight + 8 * unit);
    const labelHeight = lines.length * lineHeight;
    const height = stacked ? labelHeight + scaleHeight + 6 * unit : Math.max(scaleHeight, labelHeight + 8 * unit);
    const axis = stacked ? labelHeight + scaleHeight / 2 : height / 2;
    const one = { row, lines, words, top, height, axis };
    top += height;
    return one;
  });
}

function drawHead(
  figure: Selection<SVGSVGElement, unknown, null, undefined>,
  rows: readonly GapRow[],
  { x, unit }: Layout,
): void {
  const levels = Math.max(0, ...rows.map((row) => row.levels));
  figure
    .append('g')
    .attr('class', 'head')
    .selectAll('text')
    .data(Array.from({ length: levels + 1 }, (_, level) => level))
    .join('text')
    .attr('x', (level) => round(x(level)))
    .attr('y', 14 * unit)
    .attr('text-anchor', 'middle')
    .text((level) => String(level));
}

type Groups = Selection<SVGGElement, Placed, SVGSVGElement, unknown>;

function drawText(groups: Groups, { lineHeight, font, stacked, wordsX }: Layout): void {
  const middle = (axis: number, lines: number): number => axis + font * 0.35 - ((lines - 1) * lineHeight) / 2;
  addLines(
    groups,
    'label',
    ({ lines, axis }) => ({ lines, x: 0, y: round(stacked ? font : middle(axis, lines.length)) }),
    lineHeight,
  );
  addLines(
    groups,
    'words',
    ({ words, axis }) => ({ lines: words, x: round(wordsX), y: round(middle(axis, words.length)) }),
    lineHeight,
  );
}

function drawScale(groups: Groups, { x, unit }: Layout): void {
  groups
    .append('line')
    .attr('class', 'track')
    .attr('x1', round(x(0)))
    .attr('x2', ({ row }) => round(x(row.levels)))
    .attr('y1', ({ axis }) => round(axis))
    .attr('y2', ({ axis }) => round(axis));
  groups
    .selectAll('line.rung')
    .data(({ row, axis }) => Array.from({ length: row.levels + 1 }, (_, level) => ({ level, axis })))
    .join('line')
    .attr('class', 'rung')
    .attr('x1', ({ level }) => round(x(level)))
    .attr('x2', ({ level }) => round(x(level)))
    .attr('y1', ({ axis }) => round(axis - 3 * unit))
    .attr('y2', ({ axis }) => round(axis + 3 * unit));
}

function drawDistance(groups: Groups, { x }: Layout): void {
  groups
    .filter(({ row }) => row.held !== undefined && ['short', 'more'].includes(verdictOf(row)))
    .append('line')
    .attr('class', 'distance')
    .attr('x1', ({ row }) => round(x(row.held ?? 0)))
    .attr('x2', ({ row }) =>
      round(x(verdictOf(row) === 'more' ? (row.requiredPossible ?? row.required) : row.required)),
    )
    .attr('y1', ({ axis }) => round(axis))
    .attr('y2', ({ axis }) => round(axis));
}

function drawMarks(groups: Groups, { x, unit }: Layout): void {
  const reach = REQUIRED_REACH * unit;
  const doubtful = groups.filter(({ row }) => (row.requiredPossible ?? row.required) > row.required);
  doubtful
    .append('path')
    .attr('class', 'hatch')
    .attr('d', ({ row, axis }) =>
      hatchPath({
        left: x(row.required),
        right: x(row.requiredPossible ?? row.required),
        top: axis - 5 * unit,
        bottom: axis + 5 * unit,
      }),
    );
  const bar = (select: Groups, className: string, level: (row: GapRow) => number): void => {
    select
      .append('line')
      .attr('class', className)
      .attr('x1', ({ row }) => round(x(level(row))))
      .attr('x2', ({ row }) => round(x(level(row))))
      .attr('y1', ({ axis }) => round(axis - reach))
      .attr('y2', ({ axis }) => round(axis + reach));
  };
  bar(groups, 'required', (row) => row.required);
  bar(doubtful, 'required possible', (row) => row.requiredPossible ?? row.required);
  const diamond = 7 * unit;
  groups
    .filter(({ row }) => row.wished !== undefined)
    .append('path')
    .attr('class', 'wished')
    .attr('d', ({ row, axis }) => {
      const at = round(x(row.wished ?? 0));
      return `M${at},${round(axis - diamond)}l${diamond},${diamond}l${-diamond},${diamond}l${-diamond},${-diamond}Z`;
    });
  groups
    .append('circle')
    .attr('class', ({ row }) => (row.held === undefined ? 'held unrated' : 'held'))
    .attr('r', RADIUS * unit)
    .attr('cx', ({ row }) => round(row.held === undefined ? x(0) - 22 * unit : x(row.held)))
    .attr('cy', ({ axis }) => round(axis));
}
