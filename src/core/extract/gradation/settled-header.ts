import { columnSenseOf } from '../words/column-sense.ts';
import { foldLabel } from '../../text/fold.ts';
import type { ColumnRole } from '../words/header-word.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { isLevelWord } from '../words/level-word.ts';
import { markOf } from '../level/mark.ts';
import { saysOther } from '../words/other-column.ts';
import { textAt, type Grid } from './table-grid.ts';
import type { ColumnHeader, TableHeader } from './table-header.ts';

/** Headers that name the rows where none says so in as many words. */
const NAMING: readonly ColumnRole[] = ['name', 'level-text', 'definition'];
/** Headers over levels that may as well stand over ranks or counts. */
const GRADING: readonly ColumnRole[] = ['grade'];
/** Functions have ranks; levels stand beside competencies only. */
const NAMES_FUNCTIONS = /^(?:naam|namen|functies?|functietitel|titel|name|function|job|nom|fonction)$/u;
const LEVELS: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>(['level', 'wished', 'held']);
/** Names have no more words, explanations do. */
const MOST_NAME_WORDS = 12;

/** Whether a word is the name of a rung: one that is commonly known, or that the document explains. */
export type IsRung = (word: string) => boolean;

/**
 * A header whose words may mean several things, settled by what stands below them: "Graad" over `2`, `3`, `1` is a level and
 * over `B1-B3` a rank; "Omschrijving" beside levels and over a short text of its own in every row names the competencies.
 */
export function settledHeader(grid: Grid, header: TableHeader, isRung: IsRung = isLevelWord): TableHeader {
  if (header.rows === 0) return header;
  if (isFirstRow(grid, header)) return withoutRows(header);
  const counted = withoutLeastPoints(header);
  const graded = withRole(counted, gradingColumn(grid, counted, isRung), 'level');
  const isAsking = graded.columns.some((column) => LEVELS.has(column.role)) || hasRungs(graded);
  const hasLabel = graded.columns.some((column) => column.role === 'label' || column.role === 'task');
  if (!isAsking || hasLabel) return graded;
  return withRole(graded, namingColumn(grid, graded), 'label');
}

/** "Accueil | Maîtrise" over "Rigueur | Expert": the name of a rung that headers use too, in a column of such names. */
function isFirstRow(grid: Grid, { rows, columns }: TableHeader): boolean {
  const [first] = grid.rows;
  const at = columns.findIndex((column) => LEVELS.has(column.role));
  if (rows !== 1 || first === undefined || first.isHeader || at < 1 || !isLevelWord(columns[at]?.text ?? ''))
    return false;
  if (columns.some(({ role, text }, index) => index !== at && (role !== undefined || text === ''))) return false;
  const below = grid.rows.slice(1).map((row) => textAt(row, at));
  return below.length > 1 && below.every((text) => isLevelWord(text));
}

function withoutRows({ columns }: TableHeader): TableHeader {
  return { rows: 0, columns: columns.map(() => ({ text: '', above: '' })) };
}

/** Beside points a minimum counts points, and is no level: parts of an exam. */
function withoutLeastPoints(header: TableHeader): TableHeader {
  const senses = header.columns.map((column) => columnSenseOf(column.text));
  const least = senses.indexOf('least');
  const hasPoints = senses.some((sense) => sense === 'points' || sense === 'score');
  return hasPoints && least >= 0 && !senses.includes('level') ? withRole(header, least, 'aside') : header;
}

function withRole(header: TableHeader, column: number | undefined, role: ColumnRole): TableHeader {
  if (column === undefined) return header;
  const columns = header.columns.map((one, index): ColumnHeader => (index === column ? { ...one, role } : one));
  return { ...header, columns };
}

function gradingColumn(grid: Grid, header: TableHeader, isRung: IsRung): number | undefined {
  if (header.columns.some((column) => LEVELS.has(column.role)) || hasRungs(header)) return undefined;
  if (header.columns.some(({ text }) => NAMES_FUNCTIONS.test(foldLabel(text)))) return undefined;
  const label = header.columns.findIndex((column) => column.role === 'label');
  const columns = header.columns.flatMap(({ role, text }, index) => {
    // "Exigence" and "Vereiste" behind the names may stand over what is required of them.
    const isBehindGroup = index > 0 && index === label && header.columns[0]?.role === 'cluster';
    const isBeside = role === 'label' && (index > label || isBehindGroup);
    const mayGrade = isBeside || GRADING.includes(role ?? 'aside');
    const isNumbered =
      role === 'number' && ((isBehind(index, label) && /^n$/iu.test(text)) || holdsFractions(grid, header, index));
    return mayGrade || isNumbered || isUnknownBeside(header, index) ? [index] : [];
  });
  const graded = columns.filter((column) => holdsLevels(grid, header, column, isRung));
  return graded.length === 1 ? graded[0] : undefined;
}

/**
 * The one column of a table of names under a word that headers do not use, beside their explanation or not: "Competentie |
 * Trap", "Competentie | Peil | Uitleg".
 */
function isUnknownBeside({ columns }: TableHeader, column: number): boolean {
  const [first] = columns;
  const text = columns[column]?.text ?? '';
  const isNaming = first?.role !== undefined && (first.role === 'label' || NAMING.includes(first.role));
  return (
    column > 0 &&
    isNaming &&
    columns[column]?.role === undefined &&
    (columns.length === 2 || first.role === 'label') &&
    text !== '' &&
    !saysOther(text)
  );
}

/** Rows are numbered before their name: "Competentie | N" is short for a level. */
function isBehind(column: number, label: number): boolean {
  return label >= 0 && column > label;
}

/** "3/5" in every row is no number of the row. */
function holdsFractions(grid: Grid, header: TableHeader, column: number): boolean {
  const texts = grid.rows.slice(header.rows).map((row) => textAt(row, column));
  const cells = texts.filter((text) => text !== '').map((text) => levelCellOf(text));
  const lengths = new Set(cells.map((cell) => (cell.kind === 'level' ? cell.of : undefined)));
  return cells.length > 1 && lengths.size === 1 && !lengths.has(undefined);
}

/** Levels in most rows, and no count of the rows: what is required of each name may rise, but does not count from one. */
function holdsLevels(grid: Grid, header: TableHeader, column: number, isRung: IsRung): boolean {
  const isRequired = header.columns[column]?.role === 'label';
  const texts = grid.rows
    .slice(header.rows)
    .map((row) => textAt(row, column))
    .filter((text) => markOf(text) !== 'none');
  // Beside competencies, letters not always the same one, are rungs too.
  const areLetters = texts.every((text) => /^[A-F]$/u.test(text)) && new Set(texts).size > 1;
  const isBesideNames = header.columns.some(({ role }) => role === 'label');
  if ((areLetters || areMostlyLetters(texts)) && isBesideNames) return true;
  const levels = texts.map((text) => levelCellOf(text));
  const read = levels.filter((cell) => cell.kind === 'level' || (cell.kind === 'word' && isRung(cell.word)));
  const numbers = levels.map((cell) => (cell.kind === 'level' ? cell.level : 0));
  const areCounted = numbers.every((number, index) =>
    isRequired ? number === index + 1 : index === 0 || number > (numbers[index - 1] ?? 0),
  );
  const areWords = levels.every((cell) => cell.kind === 'word');
  // Among several columns figures below an unknown word may count anything.
  const areEnough = header.columns[column]?.role !== undefined || header.columns.length === 2 || areWords;
  if (read.length < texts.length || !areEnough) return false;
  // One name alone with the word of a rung beside it is enough, with a figure it is not.
  return texts.length > 1 ? !areCounted : texts.length === 1 && areWords;
}

/** Letters and pairs of them ("B", "B/C") in most cells, and no rank of the pay ("B1-B3") in any: the others are told one by one. */
function areMostlyLetters(texts: readonly string[]): boolean {
  const letters = texts.filter((text) => /^[A-F](?: ?[/-] ?[A-F])?$/u.test(text));
  const isRanked = texts.some((text) => /^[A-F]\p{L}{0,1}[1-9]/u.test(text));
  return letters.length > 2 && letters.length * 2 > texts.length && new Set(letters).size > 2 && !isRanked;
}

/** Two and more columns of numbers or names of rungs. */
function hasRungs(header: TableHeader): boolean {
  return header.columns.filter(({ role, isRung }) => role === undefined && isRung === true).length > 1;
}

function namingColumn(grid: Grid, header: TableHeader): number | undefined {
  const data = grid.rows.slice(header.rows).filter((row) => row.cells.filter((cell) => cell !== '').length > 1);
  const areNames = (column: number): boolean => {
    const texts = data.map((row) => textAt(row, column)).filter((text) => text !== '');
    const short = texts.every((text) => text.split(' ').length <= MOST_NAME_WORDS && !/[.;]$/u.test(text));
    return (
      texts.length > 0 &&
      short &&
      new Set(texts).size * 2 > texts.length &&
      texts.every((text) => /\p{L}{2}/u.test(text))
    );
  };
  // Levels that count up from the first explain one competency, level by level.
  const isLadder = header.columns.some(
    ({ role }, index) => LEVELS.has(role) && countsUp(data.map((row) => textAt(row, index))),
  );
  // What explains stands behind what it explains, whatever that is called.
  const unknown = header.columns.findIndex(
    ({ role, text }, index) => role === undefined && text !== '' && areNames(index),
  );
  for (const role of NAMING) {
    if (isLadder && role !== 'name') continue;
    const column = header.columns.findIndex((one, index) => one.role === role && areNames(index));
    if (column >= 0) return role !== 'name' && unknown >= 0 && unknown < column ? undefined : column;
  }
  // "Domein" over names of which none comes back heads no groups.
  const groups = header.columns.findIndex(({ role }, index) => role === 'cluster' && areNames(index));
  const names = data.map((row) => textAt(row, groups)).filter((text) => text !== '');
  if (groups >= 0 && names.length === data.length && new Set(names).size === names.length) return groups;
  // Nothing stands over the names.
  const bare = header.columns.findIndex(({ text }, index) => text === '' && areNames(index));
  return bare < 0 ? undefined : bare;
}

function countsUp(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text, index) => text === String(index + 1));
}
