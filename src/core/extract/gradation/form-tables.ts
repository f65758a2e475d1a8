import { foldLabel } from '../../text/fold.ts';
import type { Cell, RowBlock } from '../../model/source-text.ts';
import { headsLevels } from './heads-levels.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { endsLikeCluster } from '../words/known-label.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { isLevelWord, levelNumberOf } from '../words/level-word.ts';
import type { Piece, TablePiece, TextPiece } from '../page/piece.ts';
import { kindOfHeading } from '../words/requirement-words.ts';
import { sectionKindOf } from '../words/section-kind.ts';

/** Columns of one of several lists beside each other. */
interface Strip {
  readonly from: number;
  readonly width: number;
  /** The name over the list, where one spans it. */
  readonly title?: string;
}

/** Depth of a heading that is a row of a form, and of one over a part of its columns. */
const ROW_DEPTH = 80;
const STRIP_DEPTH = 81;
const LONGEST_TITLE = 60;
const MOST_STRIPS = 4;

/**
 * Cuts a table that lays out a whole form into what a reader sees in it: rows that are headings of parts, and lists that stand
 * beside each other, each under a name of its own or under headers that recur.
 */
export function cutForms(table: TablePiece): readonly Piece[] {
  const paired = pairedRows(table.rows);
  if (paired !== undefined) return paired.flatMap((strip) => stripPieces(table.rows, strip));
  const titles = new Set(partTitles(table.rows));
  const result: Piece[] = [];
  let rows: RowBlock[] = [];
  let strips: readonly Strip[] | undefined;
  const close = (): void => {
    result.push(...(strips === undefined ? [piecesOf(rows)] : strips.map((strip) => stripPieces(rows, strip))).flat());
    rows = [];
    strips = undefined;
  };
  for (const [index, row] of table.rows.entries()) {
    const opened = stripsUnder(row, table.rows[index + 1]);
    if (titles.has(row)) {
      close();
      result.push(headingOf(titleOf(row) ?? '', row, ROW_DEPTH));
    } else if (opened !== undefined) {
      // The headers that recur below names over the lists are theirs.
      const isNamed = strips !== undefined && rows.length === 0;
      if (!isNamed) {
        close();
        strips = opened;
      }
      if (opened[0]?.title === undefined) rows.push(row);
    } else {
      if (strips !== undefined && isWhole(row)) close();
      rows.push(row);
    }
  }
  if (result.length === 0 && strips === undefined) return [table];
  close();
  return result;
}

function piecesOf(rows: readonly RowBlock[]): readonly Piece[] {
  const [first] = rows;
  return first === undefined ? [] : [{ kind: 'table', rows, at: first.at }];
}

/** One of the lists that stand beside each other, as a table of its own below its name. */
function stripPieces(rows: readonly RowBlock[], { from, width, title }: Strip): readonly Piece[] {
  const own = rows.flatMap((row): readonly RowBlock[] => {
    const cells = row.cells
      .filter((cell) => cell.column >= from && cell.column < from + width)
      .map((cell): Cell => ({ ...cell, column: cell.column - from }));
    return cells.some((cell) => cell.text.trim() !== '') ? [{ ...row, cells }] : [];
  });
  const [first] = own;
  if (first === undefined) return [];
  return [...(title === undefined ? [] : [headingOf(title, first, STRIP_DEPTH)]), ...piecesOf(own)];
}

function headingOf(text: string, row: RowBlock, depth: number): TextPiece {
  return { kind: 'heading', text, at: row.at, gapBefore: true, lines: 1, depth };
}

/**
 * Rows across the table that open its parts, where some name competencies and others another part of a document: groups of
 * competencies never do. Under the header of a table of competencies "Waarden" is such a group too.
 */
function partTitles(rows: readonly RowBlock[]): readonly RowBlock[] {
  const isHeaded = rows[0]?.cells.some((cell) => columnRoleOf(cell.text) === 'label') === true && !isWhole(rows[0]);
  const opening = rows.filter((row) => {
    const part = partOf(row);
    return part !== undefined && !(isHeaded && part === 'other');
  });
  const kinds = new Set(opening.map((row) => partOf(row)));
  const areParts = kinds.size > 1 && (kinds.has('requirements') || rows.some((row) => stripTitles(row) !== undefined));
  return areParts ? withoutGroups(opening, rows) : [];
}

/** Below the header of a table of competencies, the name of a group over more of its rows opens no part of the document. */
function withoutGroups(opening: readonly RowBlock[], rows: readonly RowBlock[]): readonly RowBlock[] {
  const titles = new Set(opening);
  let isHeaded = false;
  return rows.filter((row, index) => {
    isHeaded ||= headsCompetencies(row);
    if (!titles.has(row)) return false;
    const next = rows[index + 1];
    if (isHeaded && partOf(row) === 'requirements' && next !== undefined && !headsCompetencies(next)) return false;
    isHeaded = false;
    return true;
  });
}

/** "Gedragscompetenties | Gradatie": a word for what is listed beside one for levels, or the rungs by themselves. */
function headsCompetencies({ cells }: RowBlock): boolean {
  const roles = cells.map((cell) => columnRoleOf(cell.text));
  return (roles.includes('label') && roles.includes('level')) || headsLevels(cells.map((cell) => cell.text.trim()));
}

/** The part that a row across the table opens. */
function partOf(row: RowBlock): string | undefined {
  const sense = sectionKindOf(titleOf(row) ?? '');
  return sense === undefined || sense.isWeak ? undefined : sense.kind;
}

function titleOf(row: RowBlock): string | undefined {
  const [only] = row.cells;
  const text = isWhole(row) ? (only?.text.trim() ?? '') : '';
  return text === '' || text.length > LONGEST_TITLE || /[.;,]$/u.test(text) ? undefined : text;
}

function isWhole(row: RowBlock): boolean {
  return row.cells.length === 1;
}

/** The lists that open with this row: it names each of them across its columns, or repeats one header over them. */
function stripsUnder(row: RowBlock, next: RowBlock | undefined): readonly Strip[] | undefined {
  if (next === undefined) return undefined;
  return next.cells.length > row.cells.length ? stripTitles(row) : recurring(row);
}

function stripTitles(row: RowBlock): readonly Strip[] | undefined {
  const { cells } = row;
  const span = cells[0]?.span ?? 1;
  if (cells.length < 2 || cells.length > MOST_STRIPS || span < 2) return undefined;
  const areNames = cells.every((cell) => (cell.span ?? 1) === span && namesGroup(cell.text.trim()));
  return areNames
    ? cells.map((cell) => ({ from: cell.column, width: span, title: cell.text.replace(/ ?:$/u, '').trim() }))
    : undefined;
}

function namesGroup(text: string): boolean {
  if (text === '' || text.length > LONGEST_TITLE || columnRoleOf(text) === 'level') return false;
  return sectionKindOf(text)?.kind === 'requirements' || kindOfHeading(text) !== undefined || endsLikeCluster(text);
}

/**
 * "Competentie | Niveau | Competentie | Niveau": one header two times and more, or "Gedragscompetenties | Niveau | Technische
 * competenties | Niveau".
 */
function recurring(row: RowBlock): readonly Strip[] | undefined {
  const cells = row.cells.filter((cell) => cell.text.trim() !== '');
  const texts = cells.map((cell) => foldLabel(cell.text));
  const roles = cells.map((cell) => columnRoleOf(cell.text));
  const first = roles.indexOf('label');
  const period = roles.indexOf('label', first + 1) - first;
  // A number or a group may stand before the name.
  if (first < 0 || first > 2 || period < 2 || first >= period) return undefined;
  const own = cells.slice(first, first + period);
  const rungs = own.filter((cell) => levelNumberOf(cell.text) !== undefined || isLevelWord(cell.text));
  const hasLevels = roles.slice(first, first + period).includes('level') || rungs.length > 1;
  if (!hasLevels || cells.length % period > 0 || cells.length > MOST_STRIPS * period) return undefined;
  // The names over the lists may differ, what stands beside them may not.
  const isAgain = (at: number): boolean =>
    at % period === first ? roles[at] === 'label' : texts[at] === texts[at % period];
  return cells.every((_, index) => isAgain(index)) ? stripsAt(cells, period) : undefined;
}

/** One list from every cell that opens a period, up to the next. */
function stripsAt(cells: readonly Cell[], period: number): readonly Strip[] {
  return cells.flatMap((cell, index) => {
    const after = cells[index + period]?.column ?? cell.column + period * 2;
    return index % period > 0 ? [] : [{ from: cell.column, width: after - cell.column }];
  });
}

/** Names and levels in turn in all rows, without a header: "Inzet | 2 | Rekenen | 1". */
function pairedRows(rows: readonly RowBlock[]): readonly Strip[] | undefined {
  const [first] = rows;
  const cells = first?.cells.filter((cell) => cell.text.trim() !== '') ?? [];
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  if (rows.length < 2 || cells.length < 4 || cells.length > 2 * MOST_STRIPS || cells.length % 2 > 0) return undefined;
  const textAt = (row: RowBlock, column: number): string =>
    row.cells.find((cell) => cell.column === column)?.text.trim() ?? '';
  const isName = (text: string): boolean =>
    text === '' || (/\p{L}{3}/u.test(text) && columnRoleOf(text) === undefined && levelCellOf(text).kind !== 'level');
  const isLevel = (text: string): boolean => text === '' || levelCellOf(text).kind === 'level';
  const areNames = cells.every(({ column }, index) => {
    const isFitting = index % 2 === 0 ? isName : isLevel;
    return rows.every((row) => isFitting(textAt(row, column)));
  });
  const isWhole = rows.every((row) => row.cells.every((cell) => cell.column < width && (cell.span ?? 1) === 1));
  return areNames && isWhole ? stripsAt(cells, 2) : undefined;
}
