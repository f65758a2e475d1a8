import { foldLabel } from '../../text/fold.ts';
import type { RowBlock } from '../../model/source-text.ts';
import { areAverages } from '../level/are-averages.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import { isCatalogue } from '../words/lesson-catalogue.ts';
import { viewsAmong } from '../words/view-column.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import { gridOf, type Grid, type GridRow } from '../gradation/table-grid.ts';
import { mayBeName, type EvidentList, type EvidentRow } from './evident-row.ts';
import { evidentLevels, headsLevels, headsOthers, type EvidentContext } from './evident-values.ts';

const FEWEST = 3;
/** Of the cells of a column, so many have to be filled: half of the rows. */
const FILLED = 0.5;

/**
 * Reads a table for which no header is known: a column whose cells are levels, a column of different names, and perhaps
 * one of groups before it.
 *
 * @param over The headings that stand over the table, the nearest last.
 * @returns Undefined where no column holds levels, or none holds names.
 */
export function evidentColumns(
  rows: readonly RowBlock[],
  over: readonly string[],
  context: EvidentContext,
): EvidentList | undefined {
  const grid = gridOf(rows);
  const [head, ...below] = grid.rows;
  if (head === undefined || grid.width < 2 || below.length < FEWEST - 1) return undefined;
  const hasHeader = isHeader(head, below, grid.width);
  const body = hasHeader ? below : grid.rows;
  const header = (column: number): string => (hasHeader ? (head.cells[column] ?? '') : '');
  const isNamed = head.cells.some((cell) => ['label', 'listed'].includes(columnSenseOf(cell) ?? ''));
  if (hasHeader && !isNamed && isCatalogue(head.cells)) return undefined;
  const views = hasHeader ? viewsAmong(head.cells) : [];
  const level = levelColumn(grid, body, (column) => (views[column] === true ? undefined : header(column)), context);
  if (level === undefined) return undefined;
  const label = labelColumn(grid, body, header, level);
  if (label === undefined) return undefined;
  return { rows: rowsOf(body, level, label, header), header: header(level), labelHeader: header(label), over };
}

/** The first row is a header where the format says so, or where every text in it is short and none comes back below. */
function isHeader(head: GridRow, below: readonly GridRow[], width: number): boolean {
  if (head.isHeader) return true;
  const filled = head.cells.filter((cell) => cell !== '');
  if (head.isWhole || filled.length < 2 || filled.length * 2 < width) return false;
  if (filled.some((cell) => columnSenseOf(cell) !== undefined)) return true;
  const later = new Set(below.flatMap((row) => row.cells));
  return filled.every((cell) => cell.length < 40 && /\p{L}{2}/u.test(cell) && !later.has(cell));
}

function cellsIn(body: readonly GridRow[], column: number): readonly string[] {
  return body.filter((row) => !row.isWhole).map((row) => row.cells[column] ?? '');
}

function levelColumn(
  grid: Grid,
  body: readonly GridRow[],
  headerOf: (column: number) => string | undefined,
  context: EvidentContext,
): number | undefined {
  const columns = Array.from({ length: grid.width }, (_, column) => column);
  const fitting = columns.filter((column) => {
    const cells = cellsIn(body, column);
    const header = headerOf(column);
    if (header === undefined || cells.filter((cell) => cell !== '').length < Math.max(FEWEST, cells.length * FILLED))
      return false;
    return evidentLevels(cells, header, context) !== undefined;
  });
  const told = fitting.filter((column) => headsLevels(headerOf(column) ?? ''));
  const [only, second] = told.length > 0 ? told : fitting;
  if (told.length > 0) return only;
  // Two columns of levels under headers that do not tell them apart: which one is asked is not said. Beside averages a column
  // of figures is one of several measurements.
  const isMeasured = columns.some((column) => areAverages(cellsIn(body, column)));
  return second === undefined && !isMeasured ? only : undefined;
}

function labelColumn(
  grid: Grid,
  body: readonly GridRow[],
  header: (column: number) => string,
  level: number,
): number | undefined {
  const named = Array.from({ length: grid.width }, (_, column) => column).filter((column) => {
    const cells = cellsIn(body, column).filter((cell) => cell !== '');
    const names = cells.filter((cell) => mayBeName(cell));
    const areNames = column !== level && cells.length >= FEWEST && names.length * 5 >= cells.length * 4;
    const areDifferent = new Set(cells.map((cell) => foldLabel(cell))).size * 10 >= cells.length * 9;
    return areNames && areDifferent && !headsOthers(header(column));
  });
  const isGroup = (column: number): boolean => columnSenseOf(header(column)) === 'cluster';
  const told = named.find((column) => {
    const text = header(column);
    if (isGroup(column)) return false;
    return (
      ['label', 'listed', 'name'].includes(columnSenseOf(text) ?? '') || sectionKindOf(text)?.kind === 'requirements'
    );
  });
  // "Domein" alone over names that all differ heads no groups.
  return told ?? named.find((column) => !isGroup(column)) ?? named[0];
}

function rowsOf(
  body: readonly GridRow[],
  level: number,
  label: number,
  header: (column: number) => string,
): readonly EvidentRow[] {
  const rows: EvidentRow[] = [];
  let group: string | undefined;
  const aside = Array.from({ length: label }, (_, column) => column).find(
    (column) => column !== level && body.filter((row) => /\p{L}{3}/u.test(row.cells[column] ?? '')).length > 0,
  );
  for (const row of body) {
    const cells = row.cells;
    const name = cells[label] ?? '';
    const value = cells[level] ?? '';
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) continue;
    // "Gedragscompetenties | Compétences comportementales": a group in two languages.
    const isGroup = value === '' && filled.every((cell) => sectionKindOf(cell)?.kind === 'requirements');
    if (row.isWhole || (filled.length === 1 && value === '') || isGroup) {
      const [text = ''] = filled;
      if (mayBeName(text)) group = text;
      continue;
    }
    if (!mayBeName(name)) continue;
    const beside = aside === undefined ? '' : (cells[aside] ?? '');
    if (aside !== undefined && beside !== '') group = beside;
    const definition = cells.find(
      (cell, column) =>
        column !== label && column !== level && column !== aside && !headsOthers(header(column)) && cell.length > 25,
    );
    rows.push({
      label: name,
      value,
      at: row.at,
      ...(group === undefined ? {} : { cluster: group }),
      ...(definition === undefined ? {} : { definition }),
    });
  }
  return rows;
}
