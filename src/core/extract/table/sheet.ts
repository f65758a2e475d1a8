import type { Place } from '../../model/place.ts';
import type { Block, Cell, RowBlock, SourceText } from '../../model/source-text.ts';

/** Wider rows are no tables of competencies; what stands further right is not looked at. */
const MOST_COLUMNS = 200;

/** One row with every cell by its column. */
export interface SheetRow {
  readonly table: number;
  readonly cells: ReadonlyMap<number, Cell>;
  /** Columns that hold something, from the left. */
  readonly filled: readonly number[];
  readonly at: Place;
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

/** Lays a document out as rows; where it has no rows, `rows` is empty. */
export function sheetOf(source: SourceText): Sheet {
  const rows: SheetRow[] = [];
  const before = new Map<SheetRow, readonly Block[]>();
  let texts: Block[] = [];
  for (const block of source.blocks) {
    if (block.kind !== 'row') {
      texts.push(block);
      continue;
    }
    const row = sheetRow(block);
    rows.push(row);
    if (texts.length > 0) before.set(row, texts);
    texts = [];
  }
  return { rows, before, after: texts, isBare: texts.length === 0 && before.size === 0 };
}

function sheetRow(block: RowBlock): SheetRow {
  const kept = block.cells.filter((cell) => cell.column < MOST_COLUMNS);
  const cells = new Map(kept.map((cell) => [cell.column, cell]));
  const filled = kept.filter((cell) => cell.text.trim() !== '').map((cell) => cell.column);
  return { table: block.table, cells, filled: filled.sort((one, other) => one - other), at: block.at };
}

/** The text of a cell on one line; empty where the row has no such cell. */
export function sheetText(row: SheetRow, column: number | undefined): string {
  const text = column === undefined ? '' : (row.cells.get(column)?.text ?? '');
  return text.replace(/[\s\u00A0]{1,100}/gu, ' ').trim();
}

/** The one text of a row that has no other; undefined for rows with none or several. */
export function onlyText(row: SheetRow): string | undefined {
  const [only] = row.filled;
  return only === undefined || row.filled.length > 1 ? undefined : sheetText(row, only);
}

/** A place with the column of a cell, counted from 1. */
export function cellPlace(at: Place, column: number | undefined): Place {
  return column === undefined ? at : { ...at, column: column + 1 };
}
