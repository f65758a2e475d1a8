import { oneLine } from '../../text/one-line.ts';
import { columnLetters } from '../../model/column-letters.ts';
import type { Place } from '../../model/place.ts';
import type { Block, Cell, RowBlock, SourceText } from '../../model/source-text.ts';
import { withChosenLooksIn } from '../gradation/chosen-looks.ts';

/** Wider rows are no tables of competencies; what stands further right is not looked at. */
const MOST_COLUMNS = 200;

/** Merged cells that one row may cross. */
const MOST_MERGES = 500;

/** One row with every cell by its column. */
export interface SheetRow {
  readonly table: number;
  readonly cells: ReadonlyMap<number, Cell>;
  /** Columns that hold something, from the left. */
  readonly filled: readonly number[];
  /** Columns without a cell of their own, with the merged cell that reaches over them. */
  readonly covered: ReadonlyMap<number, CoveringCell>;
  readonly at: Place;
  /** Rows without anything in them stand above it. */
  readonly isSetOff?: boolean;
}

/** A merged cell as it reaches a column of some row. */
export interface CoveringCell {
  readonly cell: Cell;
  /** Where the cell itself stands. */
  readonly at: Place;
  /** It comes from a row above. */
  readonly isFromAbove: boolean;
}

/** A document as its rows in order, each with the running text that stands between it and the row before it. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  /** Running text before each row, by the place of the row. */
  readonly before: ReadonlyMap<SheetRow, readonly Block[]>;
  readonly after: readonly Block[];
  /** The document is rows and nothing else. */
  readonly isBare: boolean;
}

/** A merged cell that still reaches over rows to come. */
interface OpenMerge {
  readonly cell: Cell;
  readonly at: Place;
  readonly sheet: string | undefined;
  /** Rows that it still covers. */
  left: number;
}

/** Lays a document out as rows; where it has no rows, `rows` is empty. */
export function sheetOf(source: Pick<SourceText, 'blocks'>): Sheet {
  const rows: SheetRow[] = [];
  const before = new Map<SheetRow, readonly Block[]>();
  let texts: Block[] = [];
  let open: OpenMerge[] = [];
  let last: number | undefined;
  for (const block of withChosenLooksIn(source.blocks)) {
    if (block.kind !== 'row') {
      texts.push(block);
      continue;
    }
    const number = rowNumber(block.at);
    // A merged cell counts the rows of its sheet, and rows without anything in them are not listed.
    const passed = last === undefined || number === undefined ? 1 : Math.max(1, number - last);
    open = open.flatMap((one) =>
      one.sheet === block.at.sheet && one.left >= passed ? [{ ...one, left: one.left - passed }] : [],
    );
    const isSetOff = block.gapBefore && texts.length === 0 && (number === undefined || passed > 1);
    const row = { ...sheetRow(block, open), isSetOff };
    open = [...open, ...mergesIn(row)].slice(0, MOST_MERGES);
    last = number;
    rows.push(row);
    if (texts.length > 0) before.set(row, texts);
    texts = [];
  }
  return { rows, before, after: texts, isBare: texts.length === 0 && before.size === 0 };
}

/** The number of a row in its sheet; undefined where the document has no cells with names. */
export function rowNumber(at: Place): number | undefined {
  const digits = at.cell?.replace(/^[A-Z]{1,3}/u, '');
  return digits === undefined || digits === '' ? undefined : Number(digits);
}

function sheetRow(block: RowBlock, open: readonly OpenMerge[]): SheetRow {
  const kept = block.cells.filter((cell) => cell.column < MOST_COLUMNS);
  const cells = new Map(kept.map((cell) => [cell.column, cell]));
  const filled = kept.filter((cell) => cell.text.trim() !== '').map((cell) => cell.column);
  const covered = new Map<number, CoveringCell>();
  const cover = (cell: Cell, at: Place, isFromAbove: boolean): void => {
    const end = Math.min(MOST_COLUMNS, cell.column + (cell.span ?? 1));
    for (let column = cell.column; column < end; column += 1) {
      if (!cells.has(column) && !covered.has(column)) covered.set(column, { cell, at, isFromAbove });
    }
  };
  for (const { cell, at } of open) cover(cell, at, true);
  for (const cell of kept) cover(cell, cellPlace(block.at, cell.column), false);
  return { table: block.table, cells, filled: filled.sort((one, other) => one - other), covered, at: block.at };
}

function mergesIn(row: SheetRow): readonly OpenMerge[] {
  return [...row.cells.values()].flatMap((cell) =>
    (cell.rows ?? 1) > 1
      ? [{ cell, at: cellPlace(row.at, cell.column), sheet: row.at.sheet, left: (cell.rows ?? 1) - 1 }]
      : [],
  );
}

/** The text of a cell on one line; empty where the row has no such cell. */
export function sheetText(row: SheetRow, column: number | undefined): string {
  return column === undefined ? '' : oneLine(row.cells.get(column)?.text ?? '');
}

/** What a person sees in a column of a row: its own text, or that of the merged cell that reaches over it. */
export function shownText(row: SheetRow, column: number | undefined): string {
  if (column === undefined) return '';
  const own = row.cells.get(column);
  return own === undefined ? oneLine(row.covered.get(column)?.cell.text ?? '') : oneLine(own.text);
}

/** Where the text that is shown in a column of a row stands. */
export function shownPlace(row: SheetRow, column: number): Place {
  return row.covered.get(column)?.at ?? cellPlace(row.at, column);
}

/** The one text of a row that has no other; undefined for rows with none or several. */
export function onlyText(row: SheetRow): string | undefined {
  const [only] = row.filled;
  return only === undefined || row.filled.length > 1 ? undefined : sheetText(row, only);
}

/**
 * Where the level of a row stands: in a sheet its own cell, so that a person finds it there; in other documents the line
 * of the row says enough.
 */
export function levelPlace(at: Place, column: number | undefined): Place {
  return at.cell === undefined ? at : cellPlace(at, column);
}

/** A place with the column of a cell, counted from 1, and the cell's own name where the format has names. */
export function cellPlace(at: Place, column: number | undefined): Place {
  if (column === undefined) return at;
  const row = rowNumber(at);
  return { ...at, column: column + 1, ...(row === undefined ? {} : { cell: columnLetters(column) + String(row) }) };
}
