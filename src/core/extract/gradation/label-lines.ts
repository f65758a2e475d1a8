import { isKnownCompetency } from '../words/known-label.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { isLevelWord } from '../words/level-word.ts';
import { endsOpen, joined } from '../page/line-joining.ts';
import { textAt, type CellLine, type Grid, type GridRow } from './table-grid.ts';

/** Where a table holds names and levels. */
interface NamesAndLevels {
  /** The column of the names. */
  readonly label: number;
  readonly isLevelFirst: boolean;
  readonly hasLevel: (row: GridRow) => boolean;
}

/** A name on a line of its own is no longer. */
const LONGEST_NAME = 80;
const MOST_WORDS = 8;
/** Each of several names in one cell has no more words. */
const MOST_WORDS_EACH = 5;
/** Lines in one cell beside a level that are names, also where the level does not stand first. */
const ENOUGH_NAMES = 3;
/** Rows that one sentence takes. */
const MOST_LINES = 3;
const SENTENCE_END = /[.!?…]$/u;

/**
 * Takes cells of names apart by the lines that their reader kept: several names of one level become rows of their own, and
 * what explains a name, below it in its cell or in a row below it, becomes its definition.
 *
 * Names that wrap stay whole: only where the level stands before the names, or for three and more lines, or where all are
 * names that cards commonly use, is each line a name.
 *
 * @param grid The rows of the table.
 * @param headers How many of them are headers.
 * @param places Where the names stand, and which rows state a level.
 */
export function withLabelLines(grid: Grid, headers: number, places: NamesAndLevels): Grid {
  const rows: GridRow[] = [];
  const isBelow = (last: GridRow, index: number): boolean =>
    explainsAbove(grid.rows[index]) || explainsName(last, grid.rows, index, places);
  for (const [index, row] of grid.rows.entries()) {
    const last = rows.at(-1);
    if (index < headers) rows.push(row);
    else if (places.hasLevel(row)) rows.push(...rowsOf(row, places));
    else if (last !== undefined && index > headers && places.hasLevel(last) && isBelow(last, index))
      rows[rows.length - 1] = { ...last, definition: explanation(row, last.definition) };
    else if (last !== undefined && index > headers && places.hasLevel(last) && isRestOf(last, row, places.label))
      rows[rows.length - 1] = {
        ...last,
        cells: last.cells.map((cell, column) => joinedCell(cell, textAt(row, column))),
      };
    else rows.push(row);
  }
  return { ...grid, rows };
}

/** Whether a cell states a level as a number or a word. */
export function statesLevel(row: GridRow, column: number): boolean {
  const cell = levelCellOf(textAt(row, column));
  return cell.kind === 'level' || (cell.kind === 'word' && isLevelWord(cell.word));
}

function rowsOf(row: GridRow, { label, isLevelFirst }: NamesAndLevels): readonly GridRow[] {
  const lines = row.lines?.get(label) ?? [];
  const [name, ...rest] = lines;
  if (name === undefined || rest.length === 0) return [row];
  if (areNames(lines, isLevelFirst)) return lines.map((line) => withLabel(row, label, line.text));
  if (!isName(name, MOST_WORDS) || name.isItem || !rest.every((line) => line.isItem || explains(line, name)))
    return [row];
  return [{ ...withLabel(row, label, name.text), definition: rest.map((line) => line.text).join('\n') }];
}

function withLabel(row: GridRow, label: number, text: string): GridRow {
  return { ...row, cells: row.cells.map((cell, column) => (column === label ? text : cell)) };
}

function areNames(lines: readonly CellLine[], isLevelFirst: boolean): boolean {
  const areAlike = lines.every(
    (line, index) =>
      isName(line, MOST_WORDS_EACH) &&
      line.isItem === lines[0]?.isItem &&
      line.isBold === lines[0].isBold &&
      !(index < lines.length - 1 && endsOpen(line.text)),
  );
  return (
    areAlike && (isLevelFirst || lines.length >= ENOUGH_NAMES || lines.every((line) => isKnownCompetency(line.text)))
  );
}

function isName({ text }: CellLine, words: number): boolean {
  return (
    text.length <= LONGEST_NAME &&
    /^\p{Lu}\p{L}/u.test(text) &&
    !/[.,;:!?…]$/u.test(text) &&
    text.split(' ').length <= words
  );
}

/** A sentence below a name, or a line that is not in bold as the name is. */
function explains(line: CellLine, name: CellLine): boolean {
  return /[.!?…]$/u.test(line.text) || (name.isBold && !line.isBold);
}

/** A sentence of one or more rows in the column of the names, below a name that is none. */
function explainsName(last: GridRow, rows: readonly GridRow[], from: number, places: NamesAndLevels): boolean {
  if (SENTENCE_END.test(textAt(last, places.label))) return false;
  if (isBelowBold(last, rows[from], rows, places)) return true;
  for (const [at, row] of rows.slice(from, from + MOST_LINES).entries()) {
    const text = textAt(row, places.label);
    const isAlone = text !== '' && row.cells.every((cell, column) => column === places.label || cell === '');
    const goesOn = at === 0 || /^\p{Ll}/u.test(text);
    if (!isAlone || !goesOn || row.isHeader || row.isBold) return false;
    if (SENTENCE_END.test(text)) return at > 0 || text.split(' ').length > 3;
  }
  return false;
}

/** In plain print alone below a bold name, where every name with a level is bold: what it means. */
function isBelowBold(
  last: GridRow,
  row: GridRow | undefined,
  rows: readonly GridRow[],
  { label, hasLevel }: NamesAndLevels,
): boolean {
  if (row === undefined || row.isHeader) return false;
  const isPlain = row.cells.every((cell, column) => (column === label) === (cell !== '')) && row.boldIn === undefined;
  const named = [last, ...rows.filter((one) => hasLevel(one))];
  return isPlain && named.length > 2 && named.every(({ boldIn }) => boldIn?.has(label) === true);
}

/** The name and what stands beside it go on in small letters: a row that wrapped in more than one of its cells. */
function isRestOf(last: GridRow, row: GridRow, label: number): boolean {
  const filled = row.cells.flatMap((cell, column) => (cell === '' ? [] : [column]));
  return (
    filled.length > 1 &&
    filled.includes(label) &&
    /^\p{Lu}/u.test(textAt(last, label)) &&
    filled.every((column) => /^\p{Ll}\p{L}{2}/u.test(textAt(row, column)) && /\p{L}$/u.test(textAt(last, column)))
  );
}

function joinedCell(above: string, below: string): string {
  return below === '' ? above : joined(above, below);
}

/** A row of one cell with a sentence or a list in it, and nothing that could be the name of a group. */
function explainsAbove(row: GridRow | undefined): boolean {
  if (row === undefined || !row.isWhole || row.isHeader || row.isBold) return false;
  const [first, ...rest] = [...(row.lines?.values() ?? [])].flat();
  const text = row.cells.find((cell) => cell !== '') ?? '';
  if (first === undefined) return /[.!?…]$/u.test(text) && text.split(' ').length > 3;
  return rest.some((line) => line.isItem) || [first, ...rest].every((line) => /[.!?…]$/u.test(line.text));
}

function explanation(row: GridRow, before: string | undefined): string {
  const lines = [...(row.lines?.values() ?? [])].flat().map((line) => line.text);
  const text = lines.length > 0 ? lines.join('\n') : (row.cells.find((cell) => cell !== '') ?? '');
  return before === undefined ? text : `${before}\n${text}`;
}
