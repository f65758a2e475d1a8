import { columnLetters } from '../core/model/column-letters.ts';
import type { Diagnostic, Parsed } from '../core/model/diagnostic.ts';
import type { Block, Cell, SourceText } from '../core/model/source-text.ts';
import { fieldCell } from './field-cell.ts';
import { loneRows, textOfRow } from './lone-rows.ts';
import { MOST_SHEET_COLUMNS, type Sheet, type SheetCell, type Workbook } from './workbook.ts';

/** Cells, the empty ones among them, that are kept of one workbook. */
const MOST_CELLS = 2_000_000;
/** Columns from which rows after an empty one go on with the table: fewer are labels with their values. */
const NARROWEST = 3;

interface Writing {
  readonly lines: string[];
  readonly blocks: Block[];
  cells: number;
  tables: number;
}

/**
 * A workbook as source text: its rows, and a heading before each sheet where there are several.
 *
 * A line of the result is one row; an empty row makes a gap, and ends the table unless the rows after it can go on with
 * it. Cells that a merged one covers are left out.
 */
export function sheetSource(file: string, format: 'xlsx' | 'ods', workbook: Workbook): Parsed<SourceText> {
  const diagnostics: Diagnostic[] = [...workbook.diagnostics];
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, rows: filledRows(sheet.rows) }));
  const filled = sheets.filter((sheet) => sheet.rows.length > 0);
  if (filled.length === 0) diagnostics.push({ severity: 'error', code: 'read/no-text' });
  const writing: Writing = { lines: [], blocks: [], cells: 0, tables: 0 };
  for (const sheet of filled) {
    writing.lines.push(sheet.name);
    const at = { sheet: sheet.name, line: writing.lines.length };
    if (filled.length > 1) {
      writing.blocks.push({ kind: 'heading', text: sheet.name, at, depth: 1, gapBefore: writing.blocks.length > 0 });
    }
    if (!addSheet(writing, sheet)) {
      diagnostics.push({ severity: 'warning', code: 'read/too-many-cells', values: { limit: MOST_CELLS }, at });
      break;
    }
  }
  const value = filled.length === 0 ? undefined : { file, format, lines: writing.lines, blocks: writing.blocks };
  return { value, diagnostics };
}

/** Rows with something in them; cells that are only coloured or lined count for nothing. */
function filledRows(rows: Sheet['rows']): Sheet['rows'] {
  return rows.flatMap(({ row, cells }) => {
    const kept = cells.filter((cell) => cell.text.trim() !== '' || cell.span !== undefined || cell.rows !== undefined);
    return kept.some((cell) => cell.text.trim() !== '') ? [{ row, cells: kept }] : [];
  });
}

/** False where there was no room for all of it. */
function addSheet(writing: Writing, sheet: Sheet): boolean {
  const width = sheet.rows.reduce((widest, { cells }) => Math.max(widest, endOf(cells)), 0);
  const isRoomy = sheet.rows.length * width <= MOST_CELLS - writing.cells;
  const lone = loneRows(sheet.rows);
  /** For each column, the last row that a cell from above covers. */
  const covered: number[] = Array.from({ length: width }, () => 0);
  let last: { readonly row: number; readonly isLone: boolean } | undefined;
  let reached = 0;
  for (const [index, { row, cells }] of sheet.rows.entries()) {
    const isApart = last !== undefined && row > last.row + 1;
    const isLone = lone.has(row);
    const gapBefore = last === undefined || isApart || (last.isLone && !isLone);
    if (last !== undefined && gapBefore) {
      const next = endOfStretch(sheet.rows, index);
      const goesOn = !isLone && !last.isLone && next >= NARROWEST && next <= reached;
      if (!goesOn) [writing.tables, reached] = [writing.tables + 1, 0];
    }
    reached = Math.max(reached, endOf(cells));
    if (isApart) writing.lines.push('');
    const place = { sheet: sheet.name, line: writing.lines.length + 1 };
    const shown: Cell[] = [];
    for (const cell of filledOut(cells, isRoomy && !isLone ? width : endOf(cells), row, covered)) {
      const { text, column, span, rows, bold } = cell;
      const at = { ...place, cell: columnLetters(column) + String(row) };
      const size = { ...(span === undefined ? {} : { span }), ...(rows === undefined ? {} : { rows }) };
      const look = { ...size, ...(bold === true ? { bold } : {}) };
      shown.push({ ...fieldCell(text, column, at), ...look });
    }
    writing.cells += shown.length;
    if (writing.cells > MOST_CELLS) return false;
    const first = shown.find((cell) => cell.text !== '')?.column ?? 0;
    const at = { ...place, cell: columnLetters(first) + String(row) };
    const block = { kind: 'row', table: writing.tables, cells: shown, at, gapBefore } as const;
    writing.blocks.push(isLone ? textOfRow(block) : block);
    writing.lines.push(shown.map((cell) => cell.text).join('\t'));
    last = { row, isLone };
  }
  writing.tables += 1;
  return true;
}

/** Columns up to the last filled cell of the rows that follow each other from this one on. */
function endOfStretch(rows: Sheet['rows'], from: number): number {
  let [end, before] = [0, rows[from]?.row ?? 0];
  for (let at = from; at < rows.length && (rows[at]?.row ?? 0) <= before + 1; at += 1) {
    end = Math.max(end, endOf(rows[at]?.cells ?? []));
    before = rows[at]?.row ?? 0;
  }
  return end;
}

/** Columns up to the last cell with something in it. */
function endOf(cells: readonly SheetCell[]): number {
  const ends = cells.filter((cell) => cell.text.trim() !== '').map((cell) => cell.column + (cell.span ?? 1));
  return Math.min(MOST_SHEET_COLUMNS, Math.max(0, ...ends));
}

/** The cells of a row with the empty ones between them, but without those that a merged cell covers. */
function filledOut(cells: readonly SheetCell[], width: number, row: number, covered: number[]): readonly SheetCell[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const filled: SheetCell[] = [];
  for (let column = 0; column < width; column += 1) {
    if ((covered[column] ?? 0) >= row) continue;
    const cell = byColumn.get(column) ?? { column, text: '' };
    const span = Math.min(cell.span ?? 1, width - column);
    filled.push({
      column,
      text: cell.text,
      ...(span > 1 ? { span } : {}),
      ...(cell.rows === undefined ? {} : { rows: cell.rows }),
      ...(cell.bold === true ? { bold: true } : {}),
    });
    if (cell.rows !== undefined) {
      for (let index = column; index < Math.min(column + span, width); index += 1) covered[index] = row + cell.rows - 1;
    }
    column += span - 1;
  }
  return filled;
}
