import { lineSegments, type Segment } from './line-segments.ts';
import type { Line } from './page-content.ts';
import { extentOf } from './page-lines.ts';
import type { LaidPage, PagePart, PartRow } from './page-parts.ts';
import { textOf } from './rated-line.ts';

/** Points by which the left sides of one column may differ from page to page. */
const IN_COLUMN = 2;

/**
 * Pages with the last rows of a table that a page break cut off: too few to be seen as a table by themselves, yet
 * standing in the very columns of the table that ended the page before.
 */
export function withCarriedRows(pages: readonly LaidPage[]): readonly LaidPage[] {
  return pages.map((page, index) => {
    const table = pages[index - 1]?.parts.at(-1);
    const [first, ...rest] = page.parts;
    if (table?.kind !== 'table' || first?.kind !== 'lines') return page;
    const end = first.lines.findIndex((line) => !isRowOf(line, table.xs));
    const count = end < 0 ? first.lines.length : end;
    if (count === 0) return page;
    const rows = first.lines.slice(0, count).map((line) => rowOf(line, table.xs));
    const carried: PagePart = { kind: 'table', rows, xs: table.xs, isRuled: table.isRuled };
    const left = first.lines.slice(count);
    const after: readonly PagePart[] = left.length === 0 ? [] : [{ ...first, lines: left }];
    return { ...page, parts: [carried, ...after, ...rest] };
  });
}

/** The column that a part of a line stands in; -1 where it reaches over one. What is centred begins anywhere in its column. */
function columnAt({ x0, x1 }: Segment, xs: readonly number[]): number {
  return xs.slice(0, -1).findIndex((side, column) => {
    const next = xs[column + 1] ?? side;
    const isLast = column === xs.length - 2;
    return x0 >= side - IN_COLUMN && (isLast ? x0 <= next : x1 <= next + IN_COLUMN);
  });
}

/** At least two parts, the first at the left side of the labels, each in a column of its own. */
function isRowOf(line: Line, xs: readonly number[]): boolean {
  const columns = lineSegments(line).map((segment) => columnAt(segment, xs));
  if (Math.abs(line.x0 - (xs[0] ?? 0)) > IN_COLUMN) return false;
  return columns.length > 1 && columns[0] === 0 && new Set(columns).size === columns.length && !columns.includes(-1);
}

function rowOf(line: Line, xs: readonly number[]): PartRow {
  const { top, bottom } = extentOf([line]);
  const cells = lineSegments(line).map((segment) => ({
    text: textOf(segment.words),
    column: columnAt(segment, xs),
  }));
  return { cells, x: line.x0, top, bottom };
}
