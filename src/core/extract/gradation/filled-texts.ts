import { columnScale, runsOn } from '../legend/column-scale.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { markOf } from '../level/mark.ts';
import { textAt, type Grid, type GridRow } from './table-grid.ts';

/** Fewer columns of rungs are no scale that is printed whole, and fewer rows show no pattern. */
const FEWEST_RUNGS = 3;
const FEWEST_ROWS = 2;
/** A header of rungs is the first row or the one below it. */
const HEAD = 2;

/**
 * A table with a column for each rung in which every row fills in one cell, with what is expected at that rung: the cell is
 * the mark, and its words move to a column of their own. Where a row fills in two, the table explains the rungs and asks
 * none; such tables and all others come back as they are.
 */
export function withFilledTexts(grid: Grid): Grid {
  const heads = grid.rows.slice(0, HEAD).map((row, index) => rungColumns(row, grid.rows[index - 1]));
  const at = heads.findIndex((columns) => columns.length > 0);
  const columns = heads[at] ?? [];
  const filled = grid.rows.slice(at + 1).filter((row) => !row.isWhole && filledIn(row, columns).length > 0);
  const places = filled.map((row) => filledIn(row, columns));
  const isOneEach = places.every((one) => one.length === 1) && new Set(places.flat()).size > 1;
  const areTexts = filled.every((row, index) => isText(textAt(row, places[index]?.[0])));
  if (columns.length === 0 || filled.length < FEWEST_ROWS || !isOneEach || !areTexts) return grid;
  const rows = grid.rows.map((row, index) =>
    filled.includes(row)
      ? marked(row, columns)
      : { ...widened(row), ...(index > at ? {} : { isHeader: true, isWhole: false }) },
  );
  return { width: grid.width + 1, rows };
}

/** The columns over which the row prints rungs, by themselves or below a word for levels, beside the column of names. */
function rungColumns(row: GridRow, above: GridRow | undefined): readonly number[] {
  // In rows of tasks the columns are competencies.
  const head = columnRoleOf(textAt(row, 0));
  if (textAt(row, 0) !== '' && (head === undefined || head === 'task')) return [];
  const from = row.cells.findIndex((text, column) => column > 0 && runsOn(text, textAt(row, column + 1)));
  const named = row.cells.findIndex((text, column) => column > 0 && text !== '');
  const start = from > 0 ? from : named;
  if (start < 1) return [];
  const columns: number[] = [];
  for (let column = start; column < row.cells.length && textAt(row, column) !== ''; column += 1) {
    if (from > 0 && columns.length > 0 && !runsOn(textAt(row, column - 1), textAt(row, column))) break;
    columns.push(column);
  }
  const texts = columns.map((column) => textAt(row, column));
  const isUnderLevel = columnRoleOf(textAt(above, start)) === 'level';
  const areRungs = from > 0 || isUnderLevel || columnScale(texts, false, false).isOrdinal;
  return columns.length >= FEWEST_RUNGS && areRungs ? columns : [];
}

function filledIn(row: GridRow, columns: readonly number[]): readonly number[] {
  return columns.filter((column) => markOf(textAt(row, column)) !== 'none');
}

function isText(text: string): boolean {
  return text.split(' ').length > 1 && /\p{L}{3}/u.test(text);
}

function marked(row: GridRow, columns: readonly number[]): GridRow {
  const [place = -1] = filledIn(row, columns);
  const cells = row.cells.map((cell, column) => (column === place ? 'x' : columns.includes(column) ? '' : cell));
  return { ...row, cells: [...cells, textAt(row, place)], spans: [...row.spans, undefined] };
}

function widened(row: GridRow): GridRow {
  return { ...row, cells: [...row.cells, ''], spans: [...row.spans, undefined] };
}
