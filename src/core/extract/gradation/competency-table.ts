import type { Diagnostic } from '../../model/diagnostic.ts';
import { withChoiceColumns } from './choice-columns.ts';
import { withComparedColumns } from './compared-columns.ts';
import { withCountedMarks } from './counted-marks.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { namesLessons } from '../words/other-things.ts';
import { isOfOthers } from './of-others.ts';
import type { TablePiece } from '../page/piece.ts';
import { isCatalogue } from '../words/lesson-catalogue.ts';
import { levelColumns } from './mark-columns.ts';
import { levelTable } from './level-table.ts';
import { markOf } from '../level/mark.ts';
import { markReadingOf } from '../level/mark-decision.ts';
import { areListsBeside } from './lists-beside.ts';
import { listTable } from './list-table.ts';
import { markTable } from './mark-table.ts';
import { matrixTable } from './matrix-table.ts';
import { withoutOtherGroups } from './other-groups.ts';
import type { CompetencyRow, ReadTable } from './read-table.ts';
import { sectionKindOf } from '../words/section-kind.ts';
import { settledHeader, type IsRung } from './settled-header.ts';
import { withoutViews } from './without-views.ts';
import { withFilledTexts } from './filled-texts.ts';
import { gridOf, textAt, type Grid, type GridRow } from './table-grid.ts';
import { tableHeader, type TableHeader } from './table-header.ts';
import { withTickedTexts } from './ticked-texts.ts';
import { turnedMarks } from './turned-marks.ts';
import { unmarkedTable } from './unmarked-table.ts';

/** What a table of competencies says. */
export interface CompetencyTable extends ReadTable {
  /** The header says that it holds competencies. */
  readonly isTold: boolean;
}

/**
 * Reads a table of competencies in any of the forms that function cards use; undefined for other tables.
 *
 * @param before The header of the table before it: a table that runs on over a page may lack its own.
 * @param isRung Whether a word is the name of a rung in this document; by default those that are commonly known.
 */
export function competencyTable(
  table: TablePiece,
  before: TableHeader | undefined,
  isRung?: IsRung,
): CompetencyTable | undefined {
  const laid = withFilledTexts(withTickedTexts(gridOf(withChoiceColumns(table.rows))));
  const whole = withCountedMarks(withoutCrossedOut(withoutHollowLetters(turnedMarks(laid) ?? laid)));
  if (whole.width < 2 || areListsBeside(whole) || whole.rows.length === 0 || isMoney(whole)) return undefined;
  const printed = tableHeader(whole);
  const isNamed = printed.columns.some(({ role }) => role === 'label' || role === 'task');
  if (!isNamed && isCatalogue(printed.columns.map(({ text }) => text)))
    return { ...leftOut(whole, printed), isTold: false };
  const seen = withoutViews({ grid: whole, header: printed });
  if (seen === undefined) return { ...leftOut(whole, printed), isTold: false };
  const settled = settledHeader(seen.grid, seen.header, isRung);
  const { grid, header: own } = withoutOtherGroups(seen.grid, withComparedColumns(settled));
  const header = own.rows === 0 && before?.columns.length === grid.width ? { ...before, rows: 0 } : own;
  const read =
    unmarkedTable(grid, own) ??
    placedMarks(markTable(grid, header), table, grid, header) ??
    matrixTable(grid, header) ??
    levelTable(grid, header) ??
    listTable(grid, header) ??
    (grid === whole ? undefined : leftOut(whole, header));
  if (isOfOthers(whole, read?.rows ?? []))
    return {
      ...leftOut(whole, { ...header, rows: Math.max(1, header.rows) }),
      conditions: read?.conditions ?? [],
      isTold: false,
    };
  if (read === undefined) return undefined;
  return { ...read, isTold: isTold(header, read) || isToldByRows(grid, header, read) || goesOn(before, header) };
}

/** Right below a table of competencies, rungs over the columns that held its own: its next group, whatever that is called. */
function goesOn(before: TableHeader | undefined, header: TableHeader): boolean {
  if (before?.columns.some((column) => column.role === 'label') !== true) return false;
  const rungs = rungsIn(header);
  const own = rungsIn(before);
  return rungs.length > 1 && before.columns.length === header.columns.length && rungs.every((at) => own.includes(at));
}

function rungsIn({ columns }: TableHeader): readonly number[] {
  return columns.flatMap(({ isRung }, index) => (isRung === true ? [index] : []));
}

/**
 * In columns that only spaces align, or that were made out on a scan, a level that no row uses leaves no trace: without a
 * header, the place of a lone mark says nothing. Marks that stack are counted.
 */
function placedMarks(
  read: ReadTable | undefined,
  { rows: [first] }: TablePiece,
  grid: Grid,
  header: TableHeader,
): ReadTable | undefined {
  const isAligned = (first?.table ?? 0) < 0 || first?.areColumnsSeen === true;
  const isHeaded = header.rows > 0 || header.columns.some((column) => column.text !== '');
  if (read === undefined || !isAligned || isHeaded) return read;
  const columns = levelColumns(grid, header);
  const isMarked = (row: GridRow, column: number): boolean => markOf(textAt(row, column)) === 'marked';
  const marked = grid.rows.map((row) => columns.flatMap((column, at) => (isMarked(row, column) ? [at + 1] : [])));
  if (markReadingOf(marked) === 'cumulative') return read;
  const rows = read.rows.map(({ label, cluster, code, at }): CompetencyRow => ({
    label,
    at,
    ...(cluster === undefined ? {} : { cluster }),
    ...(code === undefined ? {} : { code }),
  }));
  const doubts = rows.map((row): Diagnostic => ({
    severity: 'warning',
    code: 'extract/mark-place-lost',
    values: { label: row.label },
    at: row.at,
  }));
  return { ...read, rows, diagnostics: doubts };
}

/**
 * Header words that only tables of competencies have. Levels are also those of lessons, risks and languages: under a word
 * for them alone, beside names under a word that nothing knows, one of the names has to be a competency.
 */
function isTold({ columns }: TableHeader, { rows }: ReadTable): boolean {
  const isNamed = columns.some(
    ({ role, aboveRole, text }) =>
      role === 'label' || role === 'task' || aboveRole === 'level' || sectionKindOf(text)?.kind === 'requirements',
  );
  if (isNamed || !columns.some((column) => column.role === 'level')) return isNamed;
  // Names of lessons are often those of what they teach.
  if (columns.some(({ role, text }) => role === undefined && namesLessons(text))) return false;
  const hasUnknown = columns.some(({ role, text }) => role === undefined && text !== '');
  return !hasUnknown || rows.some((row) => isKnownCompetency(row.label));
}

/** Names of levels that a cell prints before the level. */
const LEVEL_WORD = /^(?:niveau|gradatie|level|degr[ée])(?!\p{L})/iu;

/**
 * Without a header the rows may say what they hold: every group has a name that announces competencies, or every level is
 * called one and prints the length of its scale.
 */
function isToldByRows(grid: Grid, header: TableHeader, { rows }: ReadTable): boolean {
  const leveled = rows.filter((row) => row.required !== undefined);
  if (leveled.length < 2 || leveled.length * 2 <= rows.length) return false;
  const groups = grid.rows.slice(header.rows).filter((row) => row.isWhole);
  const areAsked = groups.every((row) => sectionKindOf(row.cells.join(' ').trim())?.kind === 'requirements');
  if (groups.length > 0 && areAsked) return true;
  return leveled.every((row) => row.scale !== undefined && LEVEL_WORD.test(row.requiredLabel ?? ''));
}

/** Nothing is asked in columns that all say something else, and as running text their figures would pass for levels. */
function leftOut({ rows }: Grid, header: TableHeader): ReadTable {
  const names = rows.slice(header.rows).flatMap((row) => row.cells.find((cell) => /\p{L}{2}/u.test(cell)) ?? []);
  const heading = rows[0]?.cells.filter((cell) => cell !== '').join(', ') ?? '';
  const at = rows[0]?.at;
  const place = at === undefined ? {} : { at };
  const values = { heading, names: names.join(', ') };
  return {
    rows: [],
    conditions: [],
    diagnostics: [{ severity: 'info', code: 'extract/list-left-out', values, ...place }],
    header,
  };
}

/** Beside a cross in every row, the letter `o` is an empty circle. */
function withoutHollowLetters(grid: Grid): Grid {
  const isHollow = (cell: string): boolean => cell === 'o' || cell === 'O';
  const rows = grid.rows.filter((row) => row.cells.some((cell) => isHollow(cell)));
  if (rows.length < 2 || !rows.every((row) => row.cells.some((cell) => /^[xX✓✔]$/u.test(cell)))) return grid;
  return {
    ...grid,
    rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (isHollow(cell) ? '' : cell)) })),
  };
}

/** Beside ticks a cross says no. */
function withoutCrossedOut(grid: Grid): Grid {
  const cells = grid.rows.flatMap((row) => row.cells);
  if (!cells.some((cell) => /^[✓✔☑]$/u.test(cell)) || !cells.some((cell) => /^[✗✘✕✖]$/u.test(cell))) return grid;
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (/^[✗✘✕✖]$/u.test(cell) ? '' : cell)),
  }));
  return { ...grid, rows };
}

/** Tables of amounts are no tables of levels; years are no amounts. */
function isMoney(grid: Grid): boolean {
  const cells = grid.rows.flatMap((row) => row.cells);
  const amounts = cells.filter(
    (cell) =>
      /^(?:€ ?)?\d[\d., ]{2,12}(?: ?€)?$/u.test(cell) &&
      cell.replace(/\D/gu, '').length >= 4 &&
      !/^(?:19|20)\d\d$/u.test(cell),
  );
  return amounts.length > 3 && amounts.length * 3 > cells.filter((cell) => cell !== '').length;
}
