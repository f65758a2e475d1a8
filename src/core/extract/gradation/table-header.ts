import { headsLevels } from './heads-levels.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { columnRoleOf, type ColumnRole } from '../words/header-word.ts';
import { columnScale } from '../legend/column-scale.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { isLevelWord, isNoLevelWord, levelNumberOf, withWholeWords } from '../words/level-word.ts';
import { markOf } from '../level/mark.ts';
import { textAt, type Grid, type GridRow } from './table-grid.ts';

/** What is printed above one column. */
export interface ColumnHeader {
  /** The lowest header cell, as printed; empty where there is none. */
  readonly text: string;
  /** The header that spans it from above, where the header has two rows. */
  readonly above: string;
  readonly role?: ColumnRole;
  /** Role of the header that spans it. */
  readonly aboveRole?: ColumnRole;
  /** The lowest header cell is the number, letter or name of a rung; beside others of its scale, a name cut short too. */
  readonly isRung?: true;
  /** It was taken for what is asked, among others that might be; no word says so. */
  readonly isAssumed?: true;
}

export interface TableHeader {
  /** How many rows at the head of the table are header. */
  readonly rows: number;
  readonly columns: readonly ColumnHeader[];
}

/** No name in a header is longer. */
const LONGEST = 100;
/** Words in no list of headers are no longer, in characters. */
const LONGEST_NAME = 40;
/** Fewer rows below them show no pattern. */
const FEWEST_BELOW = 2;
/** Fewer figures in a row may be anything. */
const FEWEST_RUNGS = 3;
/** No header has more rows. */
const MOST_ROWS = 4;

/** Reads the header of a table: as many rows from the top as hold header words, numbers or names of levels and no marks. */
export function tableHeader(grid: Grid): TableHeader {
  let rows = 0;
  while (
    rows < Math.min(MOST_ROWS, grid.rows.length - 1) &&
    (isHeaderRow(grid, rows) || isReached(grid, rows) || goesOn(grid, rows))
  )
    rows += 1;
  const header = grid.rows.slice(0, rows);
  const columns = Array.from({ length: grid.width }, (_, column) => columnHeader(header, column));
  const whole = withWholeWords(columns.map((column) => column.text));
  const isRung = (text: string): boolean => text !== '' && columnScale([text], false, false).isOrdinal;
  return { rows, columns: columns.map((one, at) => (isRung(whole[at] ?? '') ? { ...one, isRung: true } : one)) };
}

/** What stands over the labels: their own header, or one from the left that a merged cell spreads over them; else nothing. */
export function labelHeaderOf({ columns }: TableHeader, label: number): string | undefined {
  const own = columns[label];
  return own === undefined || own.text !== '' ? own?.text : own.above;
}

function isHeaderRow(grid: Grid, index: number): boolean {
  const row = grid.rows[index];
  if (row === undefined || row.isWhole) return false;
  if (row.isHeader) return !isDataInHeader(grid, index);
  const filled = withWholeWords(row.cells.filter((cell) => cell !== ''));
  if (filled.length === 0) return true;
  if (filled.some((cell) => markOf(cell) === 'marked' && !/^[vV]$/u.test(cell)) && !countsInSigns(filled)) return false;
  const known = filled.filter((cell) => columnRoleOf(cell) !== undefined);
  const ordinal = filled.filter((cell) => isOrdinal(cell));
  const isFirst = index === 0 || grid.rows[index - 1]?.cells.every((cell) => cell === '') === true;
  const names = new Set(filled.filter((cell) => isLevelWord(cell)));
  if (isFirst && headsLevels(row.cells)) return true;
  if (isFirst && names.size > 1 && filled.length - ordinal.length <= 1) return true;
  if (isFirst && (namesRungs(filled) || countsOverMarks(grid, index))) return true;
  if (index === 0 && headsLevelsBelow(grid, row)) return true;
  if (isFirst) return known.length + ordinal.length === filled.length || (known.length > 0 && opensWithWords(row));
  // One word under the first column opens a group of rows.
  if (filled.length === 1 && textAt(row, 0) !== '') return false;
  // Numbers below names are what is asked of them.
  if (isBelowNames(grid, index)) return false;
  // Below a first header row only names of levels may follow, and nothing under the label.
  return known.length + ordinal.length === filled.length && ordinal.length !== 1 && !isData(grid, row);
}

/** "Competentie | 1 | 2 | 3 | Bewijs": a word for what is listed and rungs, each once, whatever other columns are called. */
function namesRungs(filled: readonly string[]): boolean {
  const rungs = filled.filter((cell) => isOrdinal(cell));
  return (
    rungs.length > 1 && new Set(rungs).size === rungs.length && filled.some((cell) => columnRoleOf(cell) === 'label')
  );
}

/** "Wat verwachten wij? | 1 | 2 | 3" over crosses: figures that count up in columns that hold marks and nothing else. */
function countsOverMarks({ rows, width }: Grid, index: number): boolean {
  const numbers = Array.from({ length: width }, (_, column) => levelNumberOf(textAt(rows[index], column)));
  const from = numbers.indexOf(1);
  const gap = numbers.findIndex((number, column) => column >= from && number !== column - from + 1);
  const columns = numbers.map((_, column) => column).slice(from, gap < 0 ? width : gap);
  if (from < 1 || columns.length < FEWEST_RUNGS) return false;
  const below = rows.slice(index + 1).filter((row) => !row.isWhole);
  const marks = below.flatMap((row) => columns.map((column) => markOf(textAt(row, column))));
  return !marks.includes('other') && marks.filter((mark) => mark === 'marked').length >= FEWEST_BELOW;
}

/** Words in no list of headers, over names and over levels: "Onderwerp | Trap" over "Sturen | 3", "Peilen | 2". */
function headsLevelsBelow({ rows, width }: Grid, head: GridRow): boolean {
  const [, ...below] = rows;
  const data = below.filter((row) => !row.isWhole && textAt(row, 0) !== '');
  const isName = (text: string): boolean =>
    text.length <= LONGEST_NAME && /\p{L}{2}/u.test(text) && !/\d/u.test(text) && !isLevelWord(text);
  const [first = '', ...others] = head.cells;
  if (data.length < FEWEST_BELOW || fieldKindOf(first) !== undefined || isKnownCompetency(first)) return false;
  if (![first, ...others].every((text) => text === '' || (isName(text) && levelCellOf(text).kind !== 'none')))
    return false;
  return Array.from({ length: width - 1 }, (_, index) => index + 1).some((column) => {
    const isOver = textAt(head, column) === '' ? columnRoleOf(first) === 'label' : first !== '' || column === 1;
    return (
      isOver && data.every((row) => levelCellOf(textAt(row, column)).kind === 'level' && !isName(textAt(row, column)))
    );
  });
}

/** A merged cell of the header above reaches over the row, and what stands beside it names its columns. */
function isReached(grid: Grid, index: number): boolean {
  const row = grid.rows[index];
  const filled = row?.cells.filter((cell) => cell !== '') ?? [];
  return (
    index > 0 &&
    row !== undefined &&
    row.reaching.size > 0 &&
    filled.length > 1 &&
    filled.every((cell) => markOf(cell) === 'other' && cell.length < LONGEST)
  );
}

/** More than one number, each under a text that names its column already. */
function isBelowNames(grid: Grid, index: number): boolean {
  const above = grid.rows[index - 1];
  const cells = grid.rows[index]?.cells ?? [];
  const numbered = cells.flatMap((cell, column) => (/^\d$/u.test(cell) ? [column] : []));
  const isName = (text: string): boolean =>
    /\p{L}{3}/u.test(text) &&
    columnRoleOf(text) === undefined &&
    levelNumberOf(text) === undefined &&
    !isLevelWord(text);
  return numbered.length > 1 && numbered.every((column) => isName(textAt(above, column)));
}

/**
 * Some formats call the first row a header whatever it holds: one label with one level or mark, as the rows below it,
 * is a row like they are.
 */
function isDataInHeader(grid: Grid, index: number): boolean {
  const below = grid.rows[index + 1];
  return index === 0 && below !== undefined && isLabelWithLevel(grid.rows[0]) && isLabelWithLevel(below);
}

function isLabelWithLevel(row: GridRow | undefined): boolean {
  const [label = '', ...cells] = row?.cells ?? [];
  const [only = '', ...more] = cells.filter((cell) => cell !== '');
  const isLevel =
    isOrdinal(only) || levelCellOf(only).kind === 'level' || /^\d{1,3} ?%$/u.test(only) || markOf(only) === 'marked';
  return /\p{L}{2}/u.test(label) && columnRoleOf(label) === undefined && more.length === 0 && isLevel;
}

/** The last words of a header that wrapped: small letters, only under columns that the row above names. */
function goesOn(grid: Grid, index: number): boolean {
  const row = grid.rows[index];
  const above = grid.rows[index - 1];
  if (row === undefined || above === undefined || row.isHeader !== above.isHeader) return false;
  const filled = row.cells.flatMap((cell, column) => (cell === '' ? [] : [{ cell, column }]));
  return filled.length > 0 && filled.every(({ cell, column }) => column > 0 && wrapped(textAt(above, column), cell));
}

function wrapped(above: string, below: string): boolean {
  return above !== '' && columnRoleOf(above) === undefined && /^\p{Ll}{3}/u.test(below) && markOf(below) === 'other';
}

/** Stars or dots over the columns, one more in each: names of levels and no marks. */
function countsInSigns(filled: readonly string[]): boolean {
  const counts = filled.flatMap((cell) => (/\p{L}/u.test(cell) ? [] : [levelNumberOf(cell) ?? 0]));
  return counts.length > 1 && counts.every((count, index) => count === index + 1);
}

/** A header in unknown words still holds no number, and names a label or a level among them. */
function opensWithWords(row: GridRow): boolean {
  const roles = row.cells.map((cell) => columnRoleOf(cell));
  const names = roles.some((role) => role === 'label' || role === 'level' || role === 'cluster' || role === 'task');
  return (
    names &&
    row.cells.every((cell) => cell === '' || !/^\d{1,2}$/u.test(cell)) &&
    row.cells.every((cell) => cell.length < LONGEST || columnRoleOf(cell) !== undefined)
  );
}

/** Three and more different words that headers use, one for levels among them, are no competency with what is asked of it. */
function namesColumns({ cells }: GridRow): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const roles = new Set(filled.map((cell) => columnRoleOf(cell)));
  return filled.length > 2 && roles.size === filled.length && roles.has('level') && !roles.has(undefined);
}

/** A row whose label stands under the label of the header above it is data, whatever words it uses. */
function isData(grid: Grid, row: GridRow): boolean {
  if (namesColumns(row)) return false;
  const label = grid.rows[0]?.cells.findIndex((cell) => columnRoleOf(cell) === 'label') ?? -1;
  return label >= 0 && textAt(row, label) !== '';
}

function isOrdinal(cell: string): boolean {
  return levelNumberOf(cell) !== undefined || isLevelWord(cell) || isNoLevelWord(cell) || /^[A-F]$/u.test(cell);
}

function columnHeader(header: readonly GridRow[], column: number): ColumnHeader {
  const texts = header.map((row) => textAt(row, column)).filter((text) => text !== '');
  const [first = '', second = ''] = texts;
  const isWrapped =
    texts.length === 2 && header.length > 1 && wrapped(first, second) && !header.some((row) => row.isHeader);
  const text = isWrapped ? `${first} ${second}` : (texts.at(-1) ?? '');
  const above = texts.length > 1 && !isWrapped ? first : spanning(header, column);
  const role = columnRoleOf(text);
  const aboveRole = columnRoleOf(above);
  return { text, above, ...(role === undefined ? {} : { role }), ...(aboveRole === undefined ? {} : { aboveRole }) };
}

/** The nearest header to the left in the first row that has one, over blank cells: a merged cell prints once. */
function spanning(header: readonly GridRow[], column: number): string {
  const [first] = header;
  if (first === undefined) return '';
  for (let at = column; at >= 0; at -= 1) {
    const text = textAt(first, at);
    if (text !== '') return at === column && header.length === 1 ? '' : text;
  }
  return '';
}
