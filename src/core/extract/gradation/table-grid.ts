import { oneLine } from '../../text/one-line.ts';
import { withChosenLooks } from './chosen-looks.ts';
import type { Place } from '../../model/place.ts';
import type { Cell, RowBlock } from '../../model/source-text.ts';

/** One of the lines, paragraphs or items that a cell holds. */
export interface CellLine {
  readonly text: string;
  readonly isItem: boolean;
  readonly isBold: boolean;
}

/** One row of a table with every column filled in, empty where nothing is printed. */
export interface GridRow {
  readonly cells: readonly string[];
  /** How many columns a cell spans, at the first of them; absent where it is one. */
  readonly spans: readonly (number | undefined)[];
  /** Texts of merged cells that reach over this row from above, by column. */
  readonly reaching: ReadonlyMap<number, string>;
  readonly at: Place;
  readonly isHeader: boolean;
  /** The row has one cell, or one that spans all columns. */
  readonly isWhole: boolean;
  readonly isBold: boolean;
  /** Columns whose cell is bold. */
  readonly boldIn?: ReadonlySet<number>;
  /** The lines of the cells that hold more than one, by column. */
  readonly lines?: ReadonlyMap<number, readonly CellLine[]>;
  /** What the row says below the name in it, where its reader told them apart. */
  readonly definition?: string;
}

/** A table as a rectangle of texts. */
export interface Grid {
  readonly width: number;
  readonly rows: readonly GridRow[];
}

/** Wider tables are not tables of competencies. */
export const MOST_COLUMNS = 60;

/** Lays rows out as a rectangle; columns that are empty everywhere at the right edge fall away. */
export function gridOf(printed: readonly RowBlock[]): Grid {
  const rows = withChosenLooks(printed);
  const width = Math.min(
    MOST_COLUMNS,
    rows.reduce((most, row) => Math.max(most, ...row.cells.map((cell) => cell.column + (cell.span ?? 1))), 0),
  );
  const open = new Map<number, { readonly text: string; left: number }>();
  return { width, rows: rows.map((row) => gridRow(row, width, reachingOver(row, open))) };
}

/** The merged cells that reach over a row from above; those that open in it are kept for the rows below. */
function reachingOver(
  row: RowBlock,
  open: Map<number, { readonly text: string; left: number }>,
): ReadonlyMap<number, string> {
  const reaching = new Map<number, string>();
  for (const [column, merge] of open) {
    if (merge.left === 0 || row.cells.some((cell) => cell.column === column && cell.text.trim() !== '')) {
      open.delete(column);
      continue;
    }
    merge.left -= 1;
    reaching.set(column, merge.text);
  }
  for (const cell of row.cells) {
    if ((cell.rows ?? 1) > 1) open.set(cell.column, { text: oneLine(printedText(cell)), left: (cell.rows ?? 1) - 1 });
  }
  return reaching;
}

function gridRow(row: RowBlock, width: number, reaching: GridRow['reaching']): GridRow {
  const cells = new Array<string>(width).fill('');
  const spans = new Array<number | undefined>(width).fill(undefined);
  for (const cell of row.cells) {
    if (cell.column >= width) continue;
    cells[cell.column] = oneLine(printedText(cell));
    if ((cell.span ?? 1) > 1) spans[cell.column] = cell.span;
  }
  const lines = new Map<number, readonly CellLine[]>();
  for (const cell of row.cells) {
    const own = linesOf(cell);
    if (own.length > 1) lines.set(cell.column, own);
  }
  const filled = row.cells.filter((cell) => printedText(cell).trim() !== '');
  const [only] = filled;
  const boldIn = new Set(filled.flatMap((cell) => (cell.bold === true ? [cell.column] : [])));
  return {
    cells,
    spans,
    reaching,
    at: row.at,
    isHeader: row.header === true,
    isWhole: filled.length === 1 && only !== undefined && (row.cells.length === 1 || (only.span ?? 1) > 1),
    isBold: filled.length > 0 && filled.every((cell) => cell.bold === true),
    ...(boldIn.size === 0 ? {} : { boldIn }),
    ...(lines.size === 0 ? {} : { lines }),
  };
}

/** None where the cell holds a table. */
function linesOf(cell: Cell): readonly CellLine[] {
  const blocks =
    cell.blocks ??
    (cell.text.includes('\n') ? cell.text.split('\n') : []).map(
      (text) => ({ kind: 'line', text, bold: cell.bold }) as const,
    );
  const lines = blocks.flatMap((block): readonly CellLine[] =>
    block.kind === 'row'
      ? []
      : [{ text: block.text.trim(), isItem: block.kind === 'item', isBold: block.bold === true }],
  );
  return blocks.some((block) => block.kind === 'row') ? [] : lines.filter((line) => line.text !== '');
}

/** A box of a form, ticked or empty, which stands before an option. */
const BOX = /^[☐☒☑□◻■]$/u;
const CIRCLE = /[○◯●]/u;

/** A box before its option; a circle only where more of them stand in the text, since it is a bullet too. */
function opensChoice(marker: string, text: string): boolean {
  return BOX.test(marker) || (CIRCLE.test(marker) && CIRCLE.test(text));
}

/** The text of a cell with its box; in a cell for marks a dot is a mark, though elsewhere it is the bullet of an item. */
export function printedText(cell: Cell): string {
  const hasWords = /[\p{L}\d]/u.test(cell.text);
  const areBoxes = cell.blocks?.some((block) => block.kind === 'item' && opensChoice(block.marker ?? '', block.text));
  if (hasWords && areBoxes === true && cell.blocks !== undefined)
    return cell.blocks
      .map((block) => (block.kind === 'row' ? '' : `${block.marker ?? ''} ${block.text}`.trim()))
      .join(' ');
  if (cell.blocks === undefined || hasWords) return cell.text;
  return cell.blocks
    .map((block) => (block.kind === 'row' ? '' : `${block.marker ?? ''}${block.text}`))
    .join(' ')
    .trim();
}

/** The text of a cell, empty outside the table. */
export function textAt(row: GridRow | undefined, column: number | undefined): string {
  return column === undefined ? '' : (row?.cells[column] ?? '');
}
