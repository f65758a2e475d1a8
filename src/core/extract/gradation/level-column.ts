import { foldLabel } from '../../text/fold.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { letterChoice, levelChoice } from '../level/level-choice.ts';
import { isLevelWord } from '../words/level-word.ts';
import { markOf } from '../level/mark.ts';
import { saysOther } from '../words/other-column.ts';
import { printedSigns } from '../level/printed-signs.ts';
import { textAt, type Grid } from './table-grid.ts';
import type { TableHeader } from './table-header.ts';

/** Fewer rows that print the rungs to choose from are no column of levels. */
const FEWEST_CHOICES = 2;

/** What somebody scored or reached is of nobody's function. */
const OF_PEOPLE =
  /scor|rating|rated|zelf|self|auto|behaald|bereikt|atteint|acquis|achieved|assess|evalua|[eé]valua|beoorde|inschatting|medewerker|kandidaat|werknemer|employee|candidat|collaborateur|agent/iu;

/**
 * The column whose header says that it holds levels and whose cells do, or without headers the one that does.
 *
 * @param wished Place of the column for what is wished for, -1 where there is none.
 * @returns Undefined where no column holds levels for sure.
 */
export function levelColumn(grid: Grid, header: TableHeader, wished: number): number | undefined {
  const data = grid.rows.slice(header.rows);
  const isLevels = (column: number): boolean => {
    const cells = data.map((row) => levelCellOf(textAt(row, column)));
    const filled = cells.filter((cell) => cell.kind !== 'none').length;
    const read = cells.filter((cell) => cell.kind === 'level' || cell.kind === 'word').length;
    const texts = data.map((row) => textAt(row, column)).filter((text) => text !== '');
    return filled > 0 && read * 2 >= filled && !areTicks(texts);
  };
  // A header that says level over cells that say something else: each of them is told.
  const isUnread = (column: number): boolean => {
    const texts = data.map((row) => textAt(row, column)).filter((text) => text !== '');
    return wished < 0 && texts.length > 0 && !areTicks(texts);
  };
  const columns = Array.from({ length: grid.width }, (_, column) => column);
  const named = columns.filter((column) => header.columns[column]?.role === 'level');
  const readable = named.find((column) => isLevels(column)) ?? named.find((column) => isUnread(column));
  if (readable !== undefined) return readable;
  // Beside a level to grow towards, that of today is what the function asks today.
  const today = wished < 0 ? -1 : header.columns.findIndex((one) => one.role === 'held' && !OF_PEOPLE.test(one.text));
  if (today >= 0 && isLevels(today)) return today;
  if (wished >= 0 && isLevels(wished)) return wished;
  const printed = columns.find((column) => {
    if (!mayShowLevels(header, column)) return false;
    const texts = data.filter((row) => !row.isWhole).map((row) => textAt(row, column));
    return areChoices(texts) || areSigns(texts);
  });
  if (printed !== undefined) return printed;
  if (
    header.rows > 0 &&
    header.columns.some((column) => column.role !== undefined && column.role !== 'label' && column.role !== 'cluster')
  )
    return undefined;
  const free = columns.filter(
    (column) =>
      column > 0 && header.columns[column]?.role === undefined && !saysOther(header.columns[column]?.text ?? ''),
  );
  return (
    free.find((column) => areNumbers(grid, header, column)) ??
    free.find((column) => areWords(grid, header, column)) ??
    free.find((column) => areLetters(grid, header, column)) ??
    free.find((column) => areRungs(grid, header, column)) ??
    free.find((column) => areShares(grid, header, column)) ??
    (header.rows === 0 && areCodesFirst(grid) ? 0 : undefined)
  );
}

/** A level with its word or letter: `L3`, "Niveau 2"; numbers by themselves before a name only count. */
const CODED = /^(\p{L}{1,10})[ .]{0,2}(\d)$/u;
const FEWEST_CODES = 3;

/** The same word or letter with a number before every name, in no order: a legend and a plan count up. */
function areCodesFirst(grid: Grid): boolean {
  const texts = grid.rows.filter((row) => !row.isWhole).map((row) => textAt(row, 0));
  const codes = texts.map((text) => (levelCellOf(text).kind === 'level' ? CODED.exec(text) : null));
  const numbers = codes.map((code) => Number(code?.[2]));
  const areAlike = codes.every((code) => code !== null && code[1] === codes[0]?.[1]);
  const isCounted = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  return texts.length >= FEWEST_CODES && areAlike && !isCounted;
}

/** Below a header that says something else, or beside names of tasks or dangers, what is ticked or drawn is no level. */
function mayShowLevels({ rows, columns }: TableHeader, column: number): boolean {
  const isFree = columns[column]?.role === undefined && !saysOther(columns[column]?.text ?? '');
  return rows === 0 || (isFree && columns.some((one) => one.role === 'label' || one.role === 'name'));
}

/** Cells that print all rungs of a scale with one of them ticked say themselves what they hold. */
function areChoices(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const chosen = filled.filter((text) => levelChoice(text) !== undefined || letterChoice(text) !== undefined);
  return chosen.length >= FEWEST_CHOICES && chosen.length * 2 > filled.length;
}

/** Cells with as many signs each, of which not always the same are full, say so too: "★★★☆", "★★☆☆". */
function areSigns(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const rows = filled.map((text) => printedSigns(text));
  const lengths = new Set(rows.map((row) => row?.length));
  const counts = new Set(rows.map((row) => row?.full.length));
  const areRows = rows.every((row) => row !== undefined && row.full.length > 0 && row.full.at(-1) === row.full.length);
  return rows.length >= FEWEST_CHOICES && areRows && lengths.size === 1 && counts.size > 1;
}

/** A column with one mark in some rows says that, and no level. */
function areTicks(texts: readonly string[]): boolean {
  return texts.every((text) => markOf(text) !== 'other' && !/^[xX✓●]{2}/u.test(text) && !text.includes(' '));
}

/** Without a header only numbers are levels, and only where no other column holds numbers and they do not just count. */
function areNumbers(grid: Grid, header: TableHeader, column: number): boolean {
  const data = grid.rows.slice(header.rows);
  const isNumber = (at: number): boolean => {
    const filled = data.map((row) => textAt(row, at)).filter((text) => text !== '' && markOf(text) !== 'none');
    return filled.length > 1 && !areTicks(filled) && filled.every((text) => levelCellOf(text).kind === 'level');
  };
  if (!isNumber(column)) return false;
  const counts = (at: number): boolean => {
    const numbers = data.map((row) => Number(textAt(row, at).replace(/[.)]$/u, '')));
    return (
      numbers.length > 2 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
    );
  };
  // Numbers of the rows stand before their names.
  for (let at = 0; at < grid.width; at += 1)
    if (at !== column && isNumber(at) && !(at < column - 1 && counts(at))) return false;
  return !counts(column);
}

/** Beside every label a word that scales use for a rung, or nothing. */
function areWords(grid: Grid, header: TableHeader, column: number): boolean {
  const filled = grid.rows
    .slice(header.rows)
    .map((row) => textAt(row, column))
    .filter((text) => markOf(text) !== 'none');
  return filled.length > 1 && filled.every((text) => isLevelWord(text));
}

/** Single letters beside every label, and not all the same: the rungs of a scale of letters. */
function areLetters(grid: Grid, header: TableHeader, column: number): boolean {
  const filled = grid.rows
    .slice(header.rows)
    .map((row) => textAt(row, column))
    .filter((text) => text !== '');
  return filled.length > 1 && filled.every((text) => /^[A-F]$/u.test(text)) && new Set(filled).size > 1;
}

/** The name of a rung beside every label, and not always the same. */
function areRungs(grid: Grid, header: TableHeader, column: number): boolean {
  const cells = grid.rows.slice(header.rows).map((row) => levelCellOf(textAt(row, column)));
  const words = cells.flatMap((cell) => (cell.kind === 'word' && isLevelWord(cell.word) ? [foldLabel(cell.word)] : []));
  return words.length > 2 && words.length === cells.length && new Set(words).size > 1;
}

/** A share beside every label: rungs where a legend says which, and told where none does. */
function areShares(grid: Grid, header: TableHeader, column: number): boolean {
  const filled = grid.rows.slice(header.rows).map((row) => textAt(row, column));
  return filled.length > 2 && filled.every((text) => /^\d{1,3} ?%$/u.test(text)) && new Set(filled).size > 1;
}
