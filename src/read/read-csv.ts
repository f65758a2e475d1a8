import type { Parsed } from '../core/model/diagnostic.ts';
import type { Block, Cell, SourceText } from '../core/model/source-text.ts';
import { csvRecords } from './csv-records.ts';
import { printedText } from './printed-text.ts';
import { readText } from './read-text.ts';

/** Reads separated text as a table: one row block per record. A blank record starts a new table. */
export function readCsv(file: string, text: string): Parsed<SourceText> {
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines.at(-1) === '') lines.pop();
  const { records, diagnostics } = csvRecords(text);
  const blocks: Block[] = [];
  let table = 0;
  let gapBefore = false;
  for (const { cells, line } of records) {
    if (cells.every((cell) => cell.trim() === '')) {
      gapBefore = true;
      continue;
    }
    if (gapBefore && blocks.length > 0) table += 1;
    blocks.push({
      kind: 'row',
      table,
      cells: cells.map((cell, column) => cellOf(cell, column, line)),
      at: { line },
      gapBefore,
    });
    gapBefore = false;
  }
  return { value: { file, format: 'csv', lines, blocks }, diagnostics };
}

/** A field is shown as it was written; one of several lines also as the list or the lines that it holds. */
function cellOf(field: string, column: number, line: number): Cell {
  const text = printedText(field).trim();
  if (!text.includes('\n') && !text.includes('\r')) return { text, column };
  const blocks = readText('', text).blocks.map((block) => ({ ...block, at: { line } }));
  return { text: text.split(/[\r\n]+/u).join(' '), column, blocks };
}
