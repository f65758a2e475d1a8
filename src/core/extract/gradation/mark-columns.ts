import { runsOn } from '../legend/column-scale.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import type { ColumnSense } from '../words/column-words.ts';
import { isLevelWord, isNoLevelWord, levelNumberOf } from '../words/level-word.ts';
import { markOf } from '../level/mark.ts';
import { textAt, type Grid, type GridRow } from './table-grid.ts';
import type { TableHeader } from './table-header.ts';

/** What columns hold beside levels. */
const WORDS = new Set([
  'cluster',
  'label',
  'code',
  'weight',
  'kind',
  'number',
  'level-text',
  'definition',
  'task',
  'must',
]);

/** What a cross may say of a competency beside its level. */
const OTHERS: ReadonlySet<ColumnSense> = new Set<ColumnSense>([
  'priority',
  'weight',
  'must',
  'core',
  'proof',
  'held',
  'scope',
]);

/** Signs of a box or circle that is printed empty. */
const EMPTY_BOX = /^(?:[☐□◻○◯☆]|[[(] ?[\])])$/u;

/**
 * The run of columns with marks, with those beside it that the header gives to the levels too, or that print an empty box
 * wherever the others have one: a level that nobody is asked.
 */
export function levelColumns(grid: Grid, header: TableHeader): readonly number[] {
  const data = grid.rows.slice(header.rows);
  // "N" may be short for a number, and beside other letters it is the first of theirs.
  const isLetter = (column: number): boolean => /^\p{Lu}$/u.test(header.columns[column]?.text ?? '');
  const isRungLetter = (column: number): boolean =>
    isLetter(column) && isLetter(column + 1) && holdsMarksOnly(data, column);
  const isWord = (column: number): boolean => WORDS.has(header.columns[column]?.role ?? '') && !isRungLetter(column);
  const isLevel = (column: number): boolean =>
    !isWord(column) &&
    !isAnswerColumn(data, column, header) &&
    (isMarkColumn(data, column, header) || isFlagColumn(data, column, header));
  // A lone mark before the label is a bullet or says something else of the row.
  const isNamed = isLevelHeader(header, 0) || header.columns.some((one) => one.role === 'label');
  const first = isNamed && isLevel(1) && holdsMarksOnly(data, 0) ? 0 : 1;
  const marked = Array.from({ length: grid.width }, (_, column) => column).filter(
    (column) => column >= first && isLevel(column),
  );
  let from = marked[0];
  let to = marked.at(-1);
  if (from === undefined || to === undefined) return [];
  const isUnused = (column: number, beside: number): boolean =>
    isBoxColumn(data, column, marked) ||
    ((isLevelHeader(header, column) ||
      runsOn(header.columns[column]?.text ?? '', header.columns[beside]?.text ?? '')) &&
      !isWord(column) &&
      isBlankColumn(data, column, header));
  while (from > first && isUnused(from - 1, from)) from -= 1;
  while (to < grid.width - 1 && isUnused(to + 1, to)) to += 1;
  // Without a header a column that nobody is asked leaves nothing but its place between the label and the marks.
  const isBare = header.columns.every((column) => column.text === '');
  while (isBare && from > 2 && data.every((row) => textAt(row, (from ?? 0) - 1) === '')) from -= 1;
  const start = from;
  const run = Array.from({ length: to - from + 1 }, (_, index) => start + index);
  if (areBetweenRungs(run, header, data)) return [];
  const rungs = amongRungs(run, header);
  return rungs.every((column) => !isWord(column)) ? rungs : [];
}

/** Between "1" and "2" there is no rung: marks in a column of their own there belong to one of both, and none says to which. */
function areBetweenRungs(run: readonly number[], header: TableHeader, data: readonly GridRow[]): boolean {
  const numbers = run.map((column) => levelNumberOf(header.columns[column]?.text ?? ''));
  return run.some((column, index) => {
    const text = header.columns[column]?.text ?? '';
    const before = numbers.slice(0, index).findLast((number) => number !== undefined);
    const after = numbers.slice(index + 1).find((number) => number !== undefined);
    const isBetween = text === '' && before !== undefined && after !== undefined && Math.abs(after - before) === 1;
    return isBetween && data.some((row) => isMarked(textAt(row, column), text));
  });
}

/** Among numbered rungs a column that is called otherwise ("1 | 2 | kritisch | 3") is none of them. */
function amongRungs(run: readonly number[], header: TableHeader): readonly number[] {
  const numbers = run.map((column) => levelNumberOf(header.columns[column]?.text ?? ''));
  const known = numbers.filter((number) => number !== undefined);
  const named = run.filter((column) => isLevelWord(header.columns[column]?.text ?? ''));
  const strangers = run.filter((column) => !named.includes(column));
  // Among named rungs it is none where its header says something else of a competency.
  const areOthers = strangers.every((column) =>
    OTHERS.has(columnSenseOf(header.columns[column]?.text ?? '') ?? 'level'),
  );
  if (named.length > 1 && strangers.length > 0 && areOthers) return named;
  const isCounted = known.length > 1 && known.every((number, index) => index === 0 || number > (known[index - 1] ?? 0));
  if (!isCounted || known.length * 2 <= run.length) return run;
  const isOpen = (text: string): boolean => text === '' || isNoLevelWord(text);
  return run.filter((column, index) => numbers[index] !== undefined || isOpen(header.columns[column]?.text ?? ''));
}

/** Marks, boxes and nothing else, apart from the rows of one cell that name a group. */
function holdsMarksOnly(data: readonly GridRow[], column: number): boolean {
  return data.every((row) => row.isWhole || markOf(textAt(row, column)) !== 'other');
}

function isMarkColumn(data: readonly GridRow[], column: number, header: TableHeader): boolean {
  const cells = data.map((row) => textAt(row, column));
  const marks = cells.filter((cell) => isMarked(cell, header.columns[column]?.text ?? '')).length;
  const others = data.filter((row) => {
    const cell = textAt(row, column);
    const isOther = markOf(cell) === 'other' && !isMarked(cell, header.columns[column]?.text ?? '');
    return isOther && row.spans[column] === undefined;
  }).length;
  return marks > 0 && others <= Math.max(1, marks / 3);
}

const ANSWER = /^(?:ja|nee|neen|yes|no|oui|non)$/iu;

/** Yes or no beside a column that states the levels: "Attest | nee" says something else of the competency. */
function isAnswerColumn(data: readonly GridRow[], column: number, header: TableHeader): boolean {
  if (isLevelHeader(header, column)) return false;
  const isStated = (one: number): boolean =>
    data.filter((row) => levelNumberOf(textAt(row, one)) !== undefined).length * 2 > data.length;
  const answers = data.map((row) => textAt(row, column)).filter((cell) => cell !== '');
  return (
    answers.length > 0 &&
    answers.every((cell) => ANSWER.test(cell)) &&
    header.columns.some(({ role }, index) => role === 'level' && index !== column && isStated(index))
  );
}

/** An empty box in every row that has a mark elsewhere. */
function isBoxColumn(data: readonly GridRow[], column: number, marked: readonly number[]): boolean {
  const rows = data.filter((row) => marked.some((one) => markOf(textAt(row, one)) === 'marked'));
  return rows.length > 1 && rows.every((row) => EMPTY_BOX.test(textAt(row, column)));
}

/** Under the name of a level, 1 and 0 say whether it is asked. */
export function isFlagColumn(data: readonly GridRow[], column: number, header: TableHeader): boolean {
  if (!isLevelHeader(header, column) || header.columns[column]?.role === 'level') return false;
  const cells = data.map((row) => textAt(row, column)).filter((cell) => cell !== '');
  return cells.length > 1 && cells.every((cell) => cell === '0' || cell === '1') && cells.includes('0');
}

/** A mark, or the number of the column itself printed in it. */
export function isMarked(cell: string, header: string): boolean {
  const mark = markOf(cell);
  return mark === 'marked' || mark === 'doubtful' || (/^\d$/u.test(cell) && cell === header);
}

function isLevelHeader(header: TableHeader, column: number): boolean {
  const one = header.columns[column];
  if (one === undefined) return false;
  return one.role === 'level' || one.aboveRole === 'level' || one.isRung === true;
}

/**
 * A column that nobody is asked. Under the number of a level, what one cell in three says, or one that spans more columns, is
 * about its row and not about the column: the letter of a licence, a remark.
 */
function isBlankColumn(data: readonly GridRow[], column: number, header: TableHeader): boolean {
  const texts = data.filter((row) => {
    const cell = textAt(row, column);
    return markOf(cell) === 'other' && cell.length > 3 && row.spans[column] === undefined;
  });
  const isNumbered = levelNumberOf(header.columns[column]?.text ?? '') !== undefined;
  return texts.length <= (isNumbered ? data.length / 3 : 0);
}
