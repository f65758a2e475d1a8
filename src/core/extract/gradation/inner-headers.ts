import type { RowBlock } from '../../model/source-text.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { enclosedOption } from '../level/enclosed-option.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { headsLevels } from './heads-levels.ts';
import { markOf } from '../level/mark.ts';
import { isLevelWord, levelNumberOf, withWholeWords } from '../words/level-word.ts';
import type { Piece, TablePiece } from '../page/piece.ts';
import { sectionKindOf } from '../words/section-kind.ts';

/**
 * Cuts a table at rows that are headers of tables of their own, as one sheet may hold several under one another.
 *
 * A row above such a header with few cells is its title, and becomes a heading.
 */
export function cutAtHeaders(table: TablePiece): readonly Piece[] {
  const starts: number[] = [];
  const groups = new Set<RowBlock>();
  let own: RowBlock | undefined;
  for (const [index, row] of table.rows.entries()) {
    if (!isHeader(row) && !headsMarks(table.rows, index)) {
      if (index > 0 && headsNextGroup(own ?? table.rows[0], table.rows, index)) {
        starts.push(index);
        groups.add(row);
      }
      continue;
    }
    if (index > 0 && !isSameAs(own, row)) starts.push(index);
    own = row;
  }
  if (starts.length === 0) return [table];
  const result: Piece[] = [];
  const heads = new Set<RowBlock>();
  const texts = textsOf(table.rows[0]).slice(1);
  const areGroups = starts.some((start) => isSame(textsOf(table.rows[start]).slice(1), texts));
  let rows: RowBlock[] = [];
  const close = (): void => {
    const [first] = rows;
    const group = first === undefined || !areGroups ? undefined : groupOver(first, heads.has(first));
    if (first !== undefined)
      result.push({ kind: 'table', rows, at: first.at, ...(group === undefined ? {} : { group }) });
    rows = [];
  };
  for (const [index, row] of table.rows.entries()) {
    // A title stands right over its header; before an empty row it is the last row of the table above.
    const next = table.rows[index + 1];
    const isOver = starts.includes(index + 1) && next?.gapBefore !== true;
    // A header that only names the next group follows a row of the group above.
    const isNext = next !== undefined && groups.has(next);
    const title = isOver ? titleOf(row, isNext ? 1 : MOST_TITLE_CELLS) : undefined;
    if (title !== undefined) {
      close();
      result.push({ kind: 'heading', text: title, at: row.at, gapBefore: true, lines: 1, depth: 80 });
    } else {
      if (starts.includes(index)) close();
      // The columns have their names from the header above, whatever the group is called.
      const printed = groups.has(row) ? { ...row, header: true } : row;
      if (printed !== row) heads.add(printed);
      rows.push(printed);
    }
  }
  close();
  return result;
}

const MOST_TITLE_CELLS = 3;

/** What stands over the names of a group; a word for names in general, as may stand over the first, names no group. */
function groupOver({ cells }: RowBlock, isNext: boolean): string | undefined {
  const name = cells[0]?.text.trim() ?? '';
  return name === '' || (!isNext && columnRoleOf(name) !== undefined) ? undefined : name;
}

/** A rung with what may stand around it: "[3]", "niv. 3". */
const LONGEST_FIGURE = 12;

/** A row of header words, one of which names what is listed. */
function isHeader(row: RowBlock): boolean {
  const roles = row.cells.map((cell) => columnRoleOf(cell.text));
  const known = roles.filter((role) => role !== undefined).length;
  const filled = row.cells.filter((cell) => cell.text.trim() !== '').length;
  return (
    (roles.includes('label') && known > 1 && known * 3 >= filled) ||
    headsLevels(row.cells.map((cell) => cell.text.trim()))
  );
}

/**
 * "Kennis van software | Beginner | Gevorderd | Expert" between marks in these columns: the rungs of the rows below it,
 * whatever the group is called. Rungs over other rungs are what somebody has of several things.
 */
function headsMarks(rows: readonly RowBlock[], index: number): boolean {
  const filled = rows[index]?.cells.filter((cell) => cell.text.trim() !== '') ?? [];
  const [first = '', ...texts] = withWholeWords(filled.map((cell) => cell.text.trim()));
  const rungs = filled.slice(1).filter((_, place) => isLevelWord(texts[place] ?? ''));
  const isRest = texts.every((text) => isLevelWord(text) || columnRoleOf(text) === 'aside');
  if (isLevelWord(first) || rungs.length < 2 || !isRest || new Set(texts).size < texts.length) return false;
  const holdsMark = (row: RowBlock | undefined): boolean => {
    const marks = rungs.map(({ column }) =>
      markOf(row?.cells.find((cell) => cell.column === column)?.text.trim() ?? ''),
    );
    return marks.includes('marked') && !marks.includes('other');
  };
  return holdsMark(rows[index - 1]) && holdsMark(rows[index + 1]);
}

/** "Kennis | Niveau | Belang" below "Gedrag | Niveau | Belang": the same columns over another group of rows. */
function headsNextGroup(header: RowBlock | undefined, rows: readonly RowBlock[], index: number): boolean {
  const row = rows[index];
  if (header === undefined || row?.cells.length !== header.cells.length || row.cells.length < 2) return false;
  const [name, ...texts] = textsOf(row);
  const [own, ...others] = textsOf(header);
  if (!isSame(texts, others) || name === '' || name === own) return false;
  if (texts.some((text) => text.length > 2) && others.some((text) => columnRoleOf(text) === 'level')) return true;
  // Where one row after another prints the figures to choose from, these head nothing.
  const beside = [rows[index - 1], rows[index + 1]].map((one) => textsOf(one).slice(1));
  return areCounted(texts) && beside.every((one) => one.length === texts.length && !holdsFigure(one));
}

function holdsFigure(texts: readonly string[]): boolean {
  return texts.some((text) => text.length < LONGEST_FIGURE && /\d/u.test(text));
}

function textsOf(row: RowBlock | undefined): readonly string[] {
  return row?.cells.map((cell) => cell.text.trim()) ?? [];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

/** "Omschrijving | 1 | 2 | 3": rungs that count up one by one, and nothing else than these and words. */
function areCounted(texts: readonly string[]): boolean {
  const levels = texts.flatMap((text) => levelNumberOf(text) ?? []);
  if (texts.some((text) => enclosedOption(text) !== undefined)) return false;
  const isRest = texts.every((text) => levelNumberOf(text) !== undefined || !/\d/u.test(text));
  return (
    isRest && levels.length > 2 && levels.every((level, index) => index === 0 || level === (levels[index - 1] ?? 0) + 1)
  );
}

/** A header that is only repeated belongs to the table it heads already. */
function isSameAs(one: RowBlock | undefined, other: RowBlock): boolean {
  return (
    one !== undefined && one.cells.map((cell) => cell.text).join('|') === other.cells.map((cell) => cell.text).join('|')
  );
}

/** A title fills few cells, and none of them with a level. */
function titleOf(row: RowBlock, most: number): string | undefined {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '');
  const isLeveled = filled.slice(1).some((cell) => levelCellOf(cell.text).kind === 'level' || isLevelWord(cell.text));
  if (filled.length === 0 || filled.length > most || isLeveled) return undefined;
  if (filled.some((cell) => cell.text.trim().length < 3)) return undefined;
  const known = filled.find((cell) => sectionKindOf(cell.text) !== undefined);
  return known?.text ?? filled.reduce((longest, cell) => (cell.text.length > longest.length ? cell.text : longest), '');
}
