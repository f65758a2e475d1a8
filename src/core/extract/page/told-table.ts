import type { Block, Cell, RowBlock } from '../../model/source-text.ts';
import { toldLines } from './told-lines.ts';
import { toldRows, type ToldRow } from './told-rows.ts';

/** A table set with spaces as rows, and where it ends. */
export interface ToldTable {
  readonly rows: readonly RowBlock[];
  /** Lines between its pages that are none of it. */
  readonly between: readonly Block[];
  readonly end: number;
}

/** More cells in a row than a name alone has beside it. */
const FEWEST_CELLS = 3;

/**
 * The table that is set with spaces under a header which tells the columns of its names and levels, each row whole: what
 * takes several lines is joined, and the header of a later page is not repeated.
 *
 * @param table Its number.
 * @returns Undefined where no such header stands at the block.
 */
export function toldTable(
  lines: readonly string[],
  blocks: readonly Block[],
  start: number,
  table: number,
): ToldTable | undefined {
  const read = toldLines(lines, blocks, start);
  const first = blocks[start];
  if (read === undefined || first === undefined) return undefined;
  const rows = toldRows(read.header, read.lines);
  const groups = groupsIn(rows, read.header.name);
  const head = read.header.segments.map(({ text }, column): Cell => ({ text, column }));
  const body = rows.map((row): RowBlock => {
    const own = row.cells.map((text, column): Cell => ({ text, column }));
    const cells = groups.has(row) ? [{ text: row.cells[0] ?? '', column: 0, span: row.cells.length }] : own;
    return { kind: 'row', table, cells, at: row.block.at, gapBefore: row.block.gapBefore };
  });
  const header: RowBlock = { kind: 'row', table, cells: head, at: first.at, gapBefore: first.gapBefore };
  return { rows: [header, ...body], between: read.between, end: read.end };
}

/** Names alone in the first column, more than one and each between rows that are filled: groups of rows. */
function groupsIn(rows: readonly ToldRow[], name: number): ReadonlySet<ToldRow> {
  const filled = (row: ToldRow | undefined): number => (row?.cells ?? []).filter((text) => text !== '').length;
  const alone = rows.filter(
    (row, place) =>
      name === 0 &&
      filled(row) === 1 &&
      /^\p{Lu}/u.test(row.cells[0] ?? '') &&
      filled(rows[place + 1]) >= FEWEST_CELLS &&
      (place === 0 || filled(rows[place - 1]) >= FEWEST_CELLS),
  );
  return new Set(alone.length > 1 ? alone : []);
}
