import { foldLabel } from '../text/fold.ts';
import type { Cell, RowBlock } from '../model/source-text.ts';
import { isSigningRow } from './words/about-people.ts';
import { competencyTable, type CompetencyTable } from './gradation/competency-table.ts';
import { fieldKindOf } from './words/field-label.ts';
import { cutForms } from './gradation/form-tables.ts';
import { areNamesBeside, namesOf } from './page/names-beside.ts';
import { columnRoleOf } from './words/header-word.ts';
import { cutAtHeaders } from './gradation/inner-headers.ts';
import { cellPieces } from './page/outline.ts';
import { withCodedColumns } from './gradation/coded-columns.ts';
import { withLetterMarks } from './gradation/letter-marks.ts';
import { levelCellOf } from './level/level-cell.ts';
import { legendScale } from './legend/legend-table.ts';
import { isRungTable, printedValues, type PrintedValues } from './legend/rung-table.ts';
import { areListsBeside } from './gradation/lists-beside.ts';
import { withRecordTables } from './record/record-tables.ts';
import { isExplainingPiece } from './list/explaining-piece.ts';
import { withLoneHeaders } from './gradation/lone-headers.ts';
import { asItem, type PairPiece, type Piece, type TablePiece } from './page/piece.ts';
import { isLevelLine } from './list/requirement-role.ts';
import { partsBelow } from './page/parts-below.ts';
import { sectionKindOf } from './words/section-kind.ts';
import { withFormRecords } from './record/form-records.ts';
import { headsNames } from './gradation/heads-names.ts';
import type { IsRung } from './gradation/settled-header.ts';
import { gridOf } from './gradation/table-grid.ts';
import type { TableHeader } from './gradation/table-header.ts';

/** The tables of competencies among the pieces, by their piece. */
export type CompetencyTables = ReadonlyMap<TablePiece, CompetencyTable>;

/** Pieces in which only tables are left that were read as tables. */
export interface SortedPieces {
  readonly pieces: readonly Piece[];
  readonly tables: CompetencyTables;
}

/**
 * Tells tables of competencies from tables that only lay out labels and texts beside each other; the latter become pairs
 * of a label and what belongs to it.
 *
 * @param isRung Whether a word is the name of a rung in this document; by default those that are commonly known.
 */
export function sortTables(printed: readonly Piece[], isRung?: IsRung): SortedPieces {
  const pieces = withCodedColumns(withLetterMarks(printed));
  const tables = new Map<TablePiece, CompetencyTable>();
  const values = printedValues(pieces.flatMap((piece) => (piece.kind === 'table' ? piece.rows : [])));
  return { pieces: sortInto(tables, pieces, values, isRung), tables };
}

/** Columns of those who sign, and rows below them: more are another table. */
const FEWEST_SIGNERS = 2;
const MOST_SIGNED = 3;

function sortInto(
  tables: Map<TablePiece, CompetencyTable>,
  pieces: readonly Piece[],
  values: PrintedValues,
  isRung: IsRung | undefined,
): readonly Piece[] {
  const sorted: Piece[] = [];
  let before: TableHeader | undefined;
  // A table that explains the rungs of the scale asks nothing, and is no text either.
  const explains = (rows: readonly RowBlock[]): boolean => {
    const [first, ...below] = rows;
    return first !== undefined && (legendScale(first, below) !== undefined || isRungTable(rows, values));
  };
  const prepared = withRecordTables(withLoneHeaders(withoutPageBreaks(withFormRecords(pieces)), explains));
  const cut = prepared.flatMap((one) => (one.kind === 'table' ? cutForms(one) : [one]));
  const apart = cut.flatMap((one) => (one.kind === 'table' ? partsBelow(one) : [one]));
  const signed = apart.flatMap((one): readonly Piece[] => (one.kind === 'table' ? cutAtSigning(one) : [one]));
  for (const piece of signed.flatMap((one) => (one.kind === 'table' ? cutAtHeaders(one) : [one]))) {
    if (piece.kind !== 'table') {
      sorted.push(piece);
      if (!mayStandBetween(piece)) before = undefined;
      continue;
    }
    const fields = leadingFields(piece);
    const edge = edgeOf(piece);
    sorted.push(...fields.flatMap((row) => pairOf(from(row, edge))));
    // Where people sign, nothing is asked; what stands below it may say more.
    const rows = withoutSigning(piece.rows.slice(fields.length));
    const [first] = rows;
    if (first === undefined || explains(rows)) continue;
    const own: TablePiece = rows.length === piece.rows.length ? piece : { kind: 'table', rows, at: first.at };
    const isSigned = rows.length + fields.length < piece.rows.length;
    const table = isSigned ? undefined : competencyTable(own, before, isRung);
    if (table === undefined)
      sorted.push(
        ...laidOut({ ...own, rows: rows.map((row) => from(row, edge)) }).flatMap((one) =>
          one.kind === 'table' ? sortInto(tables, [one], values, isRung) : [one],
        ),
      );
    else {
      tables.set(own, table);
      before = table.header;
      sorted.push(own);
    }
  }
  return sorted;
}

/** The first column that holds something: sheets leave the first one blank for the looks. */
function edgeOf({ rows }: TablePiece): number {
  let edge = Number.MAX_SAFE_INTEGER;
  for (const { cells } of rows)
    for (const { column, text, blocks } of cells)
      if (column < edge && (text.trim() !== '' || blocks !== undefined)) edge = column;
  return edge;
}

function from(row: RowBlock, edge: number): RowBlock {
  return row.cells[0] !== undefined && row.cells[0].column >= edge
    ? row
    : { ...row, cells: row.cells.filter((cell) => cell.column >= edge) };
}

function withoutSigning(rows: readonly RowBlock[]): readonly RowBlock[] {
  const [first, ...below] = rows;
  if (first === undefined || !isSigningRow(first)) return rows;
  // Right below who wrote, read and approved it stand their offices and dates, in the same columns.
  const columns = new Set(filledColumns(first));
  const end = below.findIndex((row) => row.gapBefore || filledColumns(row).some((column) => !columns.has(column)));
  const isWhole = columns.size >= FEWEST_SIGNERS && below.length <= MOST_SIGNED;
  return isWhole && end < 0 ? [] : below;
}

function filledColumns({ cells }: RowBlock): readonly number[] {
  return cells.flatMap((cell) => (cell.text.trim() === '' ? [] : [cell.column]));
}

/** What stands from a row to sign in on is no table of competencies, also where no space parts it from one. */
function cutAtSigning(table: TablePiece): readonly TablePiece[] {
  const start = table.rows.findIndex((row, index) => index > 0 && isSigningRow(row));
  const first = table.rows[start];
  if (first === undefined) return [table];
  return [
    { ...table, rows: table.rows.slice(0, start) },
    { kind: 'table', rows: table.rows.slice(start), at: first.at },
  ];
}

/** Two tables with one and the same header directly after each other are one that a page break cut. */
function withoutPageBreaks(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'table' && last?.kind === 'table' && haveOneHeader(last, piece)) {
      joined[joined.length - 1] = { ...last, rows: [...last.rows, ...piece.rows] };
    } else joined.push(piece);
  }
  return joined;
}

function haveOneHeader(one: TablePiece, other: TablePiece): boolean {
  const texts = (table: TablePiece): string => table.rows[0]?.cells.map((cell) => foldLabel(cell.text)).join('|') ?? '';
  const header = texts(one);
  return (
    header.replaceAll('|', '') !== '' &&
    header === texts(other) &&
    one.rows[0]?.cells.some((cell) => columnRoleOf(cell.text) !== undefined) === true
  );
}

/** Rows with a field of the function above the header, as spreadsheets have them; one between two fields is one too. */
function leadingFields(table: TablePiece): readonly RowBlock[] {
  const filled = table.rows.map((row) => row.cells.filter((cell) => cell.text.trim() !== ''));
  const isField = (cells: readonly Cell[]): boolean => fieldKindOf(cells[0]?.text ?? '') !== undefined;
  const end = filled.findIndex(
    (cells) =>
      cells.length !== 2 ||
      columnRoleOf(cells[1]?.text ?? '') !== undefined ||
      (!isField(cells) && levelCellOf(cells[1]?.text ?? '').kind === 'level'),
  );
  const pairs = end < 0 ? filled : filled.slice(0, end);
  const isLed = pairs.length > 0 && isField(pairs[0] ?? []);
  return isLed ? table.rows.slice(0, pairs.findLastIndex((cells) => isField(cells)) + 1) : [];
}

/** Between two pieces of one table only the name of a group may stand. */
function mayStandBetween(piece: Piece): boolean {
  if (piece.kind !== 'text' || piece.text.length > 60 || /[.:;]$/u.test(piece.text)) return false;
  const [label = '', value] = piece.text.split(':', 2);
  if (value !== undefined && fieldKindOf(label) !== undefined) return false;
  return (sectionKindOf(piece.text)?.kind ?? 'requirements') === 'requirements';
}

/** Rows as pairs; a table whose headers are the labels gives one pair per column. */
function laidOut(table: TablePiece): readonly Piece[] {
  const [head, ...body] = table.rows;
  if (head === undefined) return [];
  if (isByColumns(head) && body.length > 0) return byColumns(head, body);
  if (areListsBeside(gridOf(table.rows)))
    return byColumns(head, body).map((pair) => ({ ...pair, content: pair.content.map((one) => asItem(one)) }));
  if (areNamesBeside(table.rows.map((row) => row.cells.map((cell) => cell.text)))) return namesOf(table.rows);
  const hasHead = head.header === true && body.length > 0 && head.cells.every((cell) => isHeaderText(cell.text));
  const announced = hasHead
    ? head.cells.map((cell) => sectionKindOf(cell.text)).find((sense) => sense !== undefined)
    : undefined;
  const opening: readonly Piece[] =
    announced === undefined || !hasHead
      ? []
      : [
          {
            kind: 'heading',
            text: head.cells.find((cell) => sectionKindOf(cell.text) !== undefined)?.text ?? '',
            at: head.at,
            gapBefore: true,
            lines: 1,
            depth: 80,
          },
        ];
  const isHeader = hasHead || headsNames(head, body);
  return [...opening, ...withExplanations((isHeader ? body : table.rows).flatMap((row) => pairOf(row)))];
}

/** "Netwerken | niveau III" over a row with sentences and items: these explain the name, and belong to it. */
function withExplanations(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const [level] = last?.kind === 'pair' ? last.content : [];
    const isBelowLevel = last?.kind === 'pair' && isLevelLine(level);
    if (isBelowLevel && isExplainingPiece(piece))
      joined[joined.length - 1] = { ...last, content: [...last.content, piece] };
    else joined.push(piece);
  }
  return joined;
}

function isHeaderText(text: string): boolean {
  return text.length < 60 && !/[.;]$/u.test(text);
}

/** "Kennis | Vaardigheden | Attitudes" over lists: every header announces what is below it. */
function isByColumns(head: RowBlock): boolean {
  const filled = head.cells.filter((cell) => cell.text.trim() !== '');
  return filled.length > 1 && filled.every((cell) => cell.blocks === undefined && columnRoleOf(cell.text) === 'label');
}

function byColumns(head: RowBlock, body: readonly RowBlock[]): readonly PairPiece[] {
  return head.cells.map((cell) => ({
    kind: 'pair',
    label: cell.text.trim(),
    content: body.flatMap((row) => {
      const own = row.cells.find((one) => one.column === cell.column);
      return own === undefined ? [] : cellPieces(own, row, 1);
    }),
    at: head.at,
  }));
}

function pairOf(row: RowBlock): readonly Piece[] {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '' || cell.blocks !== undefined);
  const [first, ...others] = row.cells;
  if (filled.length === 0 || first === undefined) return [];
  // Tables within cells lay out a page: what they hold stands on its own.
  if (row.cells.some((cell) => cell.blocks?.some((block) => block.kind === 'row') === true)) {
    return row.cells.flatMap((cell) => cellPieces(cell, row, 1));
  }
  if (filled.length === 1 && filled[0] === first) {
    const content = cellPieces(first, row, 1);
    const only = content.length === 1 ? content[0] : undefined;
    const isLine = only?.kind === 'text' && row.cells.length > 1;
    return isLine ? [{ kind: 'pair', label: first.text.trim(), content: [], at: row.at }] : content;
  }
  if (areFieldPairs(row.cells)) {
    return row.cells.flatMap((cell, index) =>
      index % 2 === 1 || cell.text.trim() === '' ? [] : pairOf({ ...row, cells: row.cells.slice(index, index + 2) }),
    );
  }
  const own = first.blocks === undefined ? [] : cellPieces(first, row, 1);
  // A list is no label: it stands beside the other only to save room.
  if (own.length > 1 && own.every((piece) => piece.kind === 'item'))
    return row.cells.flatMap((cell) => cellPieces(cell, row, 1));
  const pair: PairPiece = {
    kind: 'pair',
    label: first.text.replace(/ ?:$/u, '').trim(),
    content: others.flatMap((cell) => cellPieces(cell, row, 1)),
    at: row.at,
  };
  return [pair];
}

/** "Graad | Assistent | Dienst | Wegen": more than one label in a row, each with its value beside it. */
function areFieldPairs(cells: readonly Cell[]): boolean {
  const labels = cells.filter((cell, index) => index % 2 === 0 && cell.text.trim() !== '');
  const values = cells.filter((cell, index) => index % 2 === 1 && cell.text.trim() !== '');
  return (
    labels.length > 1 &&
    cells.length > labels.length &&
    labels.every((cell) => fieldKindOf(cell.text) !== undefined) &&
    values.every((cell) => fieldKindOf(cell.text) === undefined)
  );
}
