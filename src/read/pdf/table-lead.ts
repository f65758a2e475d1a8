import { alignedSegments, lineSegments } from './line-segments.ts';
import { columnSpan, type OpenTable } from './open-table.ts';
import type { Line, Rule } from './page-content.ts';
import { isBold } from './page-lines.ts';

/** Lines that may stand in the first row before the one on which it shows its columns. */
const MOST = 3;
/** Times the letters' height: the lines of one row stand this near. */
const NEAR = 1.6;
/** Rules that part the rows, at least, and the share of the table that each is as wide as. */
const FEWEST_RULES = 3;
const WIDE = 0.6;

/**
 * A ruled table of which the first row begins with lines of one part: a text of two lines beside a name that stands
 * half-way them. They lie below the rule over that row, and one of them begins where a column does behind the first.
 * Undefined where the line is none of a first row, as a heading or the name of a group above it.
 */
export function ledTable(
  lines: readonly Line[],
  at: number,
  across: readonly Rule[],
  tableAt: (from: number) => OpenTable | undefined,
): OpenTable | undefined {
  const [line, before] = [lines[at], lines[at - 1]];
  if (line === undefined || lineSegments(line).length > 1) return undefined;
  const isBelowRule = across.some((one) => one.y0 < line.y && one.y0 > (before?.y ?? 0) && isOver(one, line));
  if (!isBelowRule) return undefined;
  for (let from = at + 1; from <= at + MOST && from < lines.length; from += 1) {
    const [next, above] = [lines[from], lines[from - 1]];
    if (next === undefined || above === undefined || next.y - above.y > NEAR * next.size) return undefined;
    if (across.some((one) => one.y0 > above.y && one.y0 < next.y && isOver(one, line))) return undefined;
    if (lineSegments(next).length < 2) continue;
    const table = tableAt(from);
    return table !== undefined && isFirstRow(lines.slice(at, from), table, lines, across)
      ? { ...table, from: at }
      : undefined;
  }
  return undefined;
}

/** Times the letters' height from names over columns to the first row, or to the name of a group between them. */
const HEADER_STEP = 2.6;
/** Points by which a name over a column may start beside it. */
const ALIGNED = 0.75;

/**
 * A table with the line in bold over it whose words begin right where its columns do, though they stand too near each other
 * to show so by themselves; the name of the first group may stand between.
 */
export function withHeadOver(table: OpenTable, lines: readonly Line[], first: number): OpenTable {
  const [above, over] = [lines[table.from - 1], lines[table.from - 2]];
  const isName = above !== undefined && isBold(above) && lineSegments(above).length === 1;
  for (const [from, head] of [
    [table.from - 1, above],
    [table.from - 2, isName ? over : undefined],
  ] as const)
    if (head !== undefined && from >= first && headsColumns(head, lines[from + 1], table)) return { ...table, from };
  return table;
}

function headsColumns(head: Line, next: Line | undefined, { columns, starts }: OpenTable): boolean {
  const isNear = next !== undefined && next.y - head.y <= HEADER_STEP * head.size;
  const parts = isBold(head) && isNear ? alignedSegments(head, starts) : [];
  return (
    parts.length > 1 &&
    parts.length === columns.length &&
    parts.every(({ x0 }, index) => Math.abs(x0 - (columns[index]?.x0 ?? 0)) <= ALIGNED)
  );
}

function isOver(rule: Rule, line: Line): boolean {
  return rule.x0 <= line.x0 + line.size && rule.x1 >= line.x1 - line.size;
}

function isFirstRow(lead: readonly Line[], table: OpenTable, lines: readonly Line[], across: readonly Rule[]): boolean {
  const [left, right] = [table.columns[0]?.x0 ?? 0, table.columns.at(-1)?.x1 ?? 0];
  const [top, bottom] = [lines[table.from]?.y ?? 0, lines[table.to - 1]?.y ?? 0];
  const wide = across.filter((one) => Math.min(one.x1, right) - Math.max(one.x0, left) > (right - left) * WIDE);
  if (wide.filter((one) => one.y0 > top && one.y0 < bottom).length < FEWEST_RULES) return false;
  const spans = lead.map((line) => ({ line, ...columnSpan(line, table.columns) }));
  const isIn = ({ line, column, span }: (typeof spans)[number]): boolean =>
    span === 1 && line.x0 > (table.columns[column]?.x0 ?? 0) - line.size / 2;
  return spans.every(isIn) && spans.some(({ column }) => column > 0);
}
