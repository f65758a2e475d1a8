import type { Block, Cell, RowBlock, SourceText } from './source-text.ts';

/** A table of a document as it stands there, to be shown with its rows and columns. */
export interface SourceTable {
  readonly rows: readonly TableRow[];
}

/** One row of a table, and the lines of the document that it takes up, from 1, both included. */
export interface TableRow {
  readonly line: number;
  readonly to: number;
  /** Number of the row in its sheet, where the document is a workbook. */
  readonly sheetRow?: number;
  /** The format marks the row as a header. */
  readonly isHeader?: true;
  readonly cells: readonly TableCell[];
}

/** One cell; an empty one between others is there too. `column` counts from 0, absent spans mean one. */
export interface TableCell {
  readonly column: number;
  readonly text: string;
  readonly span?: number;
  readonly rows?: number;
  /** Its own line, where that is not the first of its row. */
  readonly line?: number;
  /** What stands in it line by line, where each has a line of its own in the document; `text` is then empty. */
  readonly pieces?: readonly { readonly line: number; readonly text: string }[];
}

/** The tables of a document in its order. `cutAt`: from this line on rows are left out, since there are too many. */
export interface SourceTables {
  readonly tables: readonly SourceTable[];
  readonly cutAt?: number;
}

/** Cells of one document that are kept: they cross from the worker to the screen in one go. */
const MOST_CELLS = 30_000;
/** Fewer columns are a list. */
const FEWEST_COLUMNS = 2;
/** Lines in one cell, from which a table only lays out a page. */
const LAYOUT = 25;
/** A line that only draws: a rule of a Markdown table, the border of a grid. */
const WORDS = /[\p{L}\p{N}]+/gu;
const DRAWN = /^[-|+:=\s]*$/u;

/**
 * The tables of a document, with the lines that each of their rows takes up.
 *
 * Rows that follow each other in one table are together; a line of running text between them parts them. A table of one
 * column is none.
 *
 * @example sourceTables(source).tables[0]?.rows[1]?.cells // [{ column: 0, text: 'Inzet' }, { column: 1, text: '2' }]
 */
export function sourceTables({ blocks, lines }: Pick<SourceText, 'blocks' | 'lines'>): SourceTables {
  const tables: TableRow[][] = [];
  let [kept, open] = [0, -1];
  for (const [index, block] of blocks.entries()) {
    const row = block.kind === 'row' ? rowOf(block, lines, startOf(blocks[index + 1])) : undefined;
    if (block.kind !== 'row' || row === undefined) {
      open = -1;
      continue;
    }
    kept += row.cells.length;
    if (kept > MOST_CELLS) return { tables: shown(tables), cutAt: row.line };
    const last = tables.at(-1)?.at(-1);
    const goesOn = open === block.table && last !== undefined && isDrawnOnly(lines, last.to + 1, row.line - 1);
    if (goesOn) tables.at(-1)?.push(row);
    else tables.push([row]);
    open = block.table;
  }
  return { tables: shown(tables) };
}

function shown(tables: readonly (readonly TableRow[])[]): readonly SourceTable[] {
  return tables.flatMap((rows) => {
    const filled = rows.flatMap(({ cells }) => cells.filter((cell) => cell.text !== '' || cell.pieces !== undefined));
    const columns = new Set(filled.map(({ column }) => column));
    if (columns.size < FEWEST_COLUMNS) return [];
    const last = Math.max(...columns);
    const first = Math.min(...columns);
    return [
      {
        rows: rows.map((row) => ({
          ...row,
          cells: row.cells.filter(({ column }) => column >= first && column <= last),
        })),
      },
    ];
  });
}

function startOf(block: Block | undefined): number | undefined {
  return block?.at.line;
}

/** @param next Where the block after it begins: its own lines end before. */
function rowOf(block: RowBlock, lines: readonly string[], next: number | undefined): TableRow | undefined {
  const { line, cell } = block.at;
  if (line === undefined || block.cells.some(({ blocks = [] }) => blocks.length >= LAYOUT)) return undefined;
  const cells = block.cells.map((one) => cellOf(one, line));
  const inner = cells.flatMap(({ pieces = [] }) => pieces.map((piece) => piece.line));
  const said = wordsOf(cells.flatMap(({ text, pieces = [] }) => [text, ...pieces.map((one) => one.text)]).join(' '));
  let to = Math.max(line, ...inner);
  const end = next ?? lines.length + 1;
  while (to + 1 < end && isPartOf(lines[to] ?? '', said)) to += 1;
  const placed = cells.map((one) => withLine(one, line, to, lines));
  const sheetRow = Number(/^[A-Z]{1,3}(\d{1,7})$/u.exec(cell ?? '')?.[1]);
  return {
    line,
    to,
    ...(sheetRow > 0 ? { sheetRow } : {}),
    ...(block.header === true ? { isHeader: true } : {}),
    cells: placed,
  };
}

/** A cell of a row that is written over several lines, with the line on which it stands. */
function withLine(cell: TableCell, from: number, to: number, lines: readonly string[]): TableCell {
  if (to === from || cell.text === '') return cell;
  const text = plain(cell.text);
  const found = lines.slice(from - 1, to).findIndex((line) => plain(line).includes(text));
  return found > 0 ? { ...cell, line: from + found } : cell;
}

function cellOf({ text, column, span, rows, blocks = [] }: Cell, line: number): TableCell {
  const pieces = blocks.map((one) => ({ line: one.at.line ?? line, text: textOf(one) }));
  const isApart = pieces.length > 1 && pieces.some((one) => one.line !== line);
  return {
    column,
    text: isApart ? '' : (pieces.length > 1 ? pieces.map((one) => one.text).join('\n') : text).trim(),
    ...(span === undefined ? {} : { span }),
    ...(rows === undefined ? {} : { rows }),
    ...(isApart ? { pieces } : {}),
  };
}

function textOf(block: Block): string {
  if (block.kind === 'row') return block.cells.map(({ text }) => text).join(' | ');
  return block.marker === undefined || block.marker === '' ? block.text : `${block.marker} ${block.text}`;
}

/** Whether a line says nothing that the cells of a row do not say. */
function isPartOf(line: string, said: string): boolean {
  return DRAWN.test(line) || line.split('\t').every((piece) => said.includes(wordsOf(piece)));
}

function isDrawnOnly(lines: readonly string[], from: number, to: number): boolean {
  return lines.slice(from - 1, to).every((line) => DRAWN.test(line));
}

/** The words of a text, without the signs that a format puts around them. */
function wordsOf(text: string): string {
  return (text.match(WORDS) ?? []).join(' ');
}

function plain(text: string): string {
  return text
    .split(/\s/u)
    .filter((word) => word !== '')
    .join(' ');
}
