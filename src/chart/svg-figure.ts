import { select, type Selection } from 'd3';
import { round } from './round.ts';

/** The element itself, to hand out, and the selection of it, to draw in. */
export interface SvgFigure {
  readonly element: SVGSVGElement;
  readonly figure: Selection<SVGSVGElement, unknown, null, undefined>;
}

/** An empty picture with its size in pixels and what it is called for whoever cannot see it. */
export function svgFigure(width: number, height: number, description: string, className: string): SvgFigure {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const figure = select(element)
    .attr('role', 'img')
    .attr('aria-label', description)
    .attr('class', className)
    .attr('viewBox', `0 0 ${width} ${height}`)
    .attr('width', width)
    .attr('height', height);
  return { element, figure };
}

/** Adds a group for every row of a picture, at its distance from the top. @param kindOf What its colour says; empty: no kind. */
export function addRows<Row extends { readonly top: number }>(
  figure: SvgFigure['figure'],
  rows: readonly Row[],
  kindOf: (row: Row) => string,
): Selection<SVGGElement, Row, SVGSVGElement, unknown> {
  return figure
    .selectAll<SVGGElement, Row>('g.row')
    .data(rows)
    .join('g')
    .attr('class', (row) => `row ${kindOf(row)}`.trimEnd())
    .attr('transform', (row) => `translate(0,${round(row.top)})`);
}

/** Adds lines of text under each other to every group of a selection. */
export function addLines<Parent extends SVGElement, Datum>(
  groups: Selection<Parent, Datum, SVGSVGElement, unknown>,
  className: string,
  linesOf: (datum: Datum) => { readonly lines: readonly string[]; readonly x: number; readonly y: number },
  lineHeight: number,
): void {
  groups.each((datum, index, nodes) => {
    const node = nodes[index];
    if (node === undefined) return;
    const { lines, x, y } = linesOf(datum);
    const text = select(node).append('text').attr('class', className).attr('x', x);
    for (const [at, line] of lines.entries())
      text
        .append('tspan')
        .attr('x', x)
        .attr('y', y + at * lineHeight)
        .text(line);
  });
}
