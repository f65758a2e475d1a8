import type { Parsed } from '../core/model/diagnostic.ts';
import type { Block, SourceText } from '../core/model/source-text.ts';
import { csvRecords } from './csv-records.ts';
import { fieldCell } from './field-cell.ts';

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
      cells: cells.map((cell, column) => fieldCell(cell, column, { line })),
      at: { line },
      gapBefore,
    });
    gapBefore = false;
  }
  return { value: { file, format: 'csv', lines, blocks }, diagnostics };
}
