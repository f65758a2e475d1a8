import type { Parsed } from '../core/model/diagnostic.ts';
import type { Block, RowBlock, SourceText } from '../core/model/source-text.ts';
import { csvRecords } from './csv-records.ts';
import { fieldCell } from './field-cell.ts';
import { loneRows, textOfRow } from './lone-rows.ts';
import type { SectionLine } from './section-line.ts';
import { sectionsIn } from './sectioned-text.ts';

/**
 * Reads separated text as a sheet: one row block per record. A blank record starts a new table; a record of one filled cell
 * above a table or apart from any is a text, as it is in a spreadsheet. So is the title of a part, without its signs, and each part
 * has a table of its own.
 */
export function readCsv(file: string, text: string): Parsed<SourceText> {
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines.at(-1) === '') lines.pop();
  const { records, diagnostics } = csvRecords(text);
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const rows = filled.map(({ cells, line }) => ({ row: line, cells: cells.map((cell) => ({ text: cell })) }));
  const lone = rows.length > 1 ? loneRows(rows) : new Set<number>();
  const blanks = new Set(
    records.flatMap(({ cells, line }) => (cells.every((cell) => cell.trim() === '') ? [line] : [])),
  );
  const sections = sectionsIn(filled.map(({ cells }) => cells));
  const blocks: Block[] = [];
  let table = 0;
  let last: { readonly line: number; readonly isLone: boolean } | undefined;
  for (const [place, { cells, line }] of filled.entries()) {
    const section = sections.get(place);
    if (section !== undefined) {
      blocks.push(...partOpening(section, line));
      last = { line, isLone: true };
      continue;
    }
    // A title stands in the first column; further on a text is the header of its column.
    const isLone = lone.has(line) && cells[0]?.trim() !== '';
    const isApart = last === undefined ? blanks.size > 0 && line > 1 : blanks.has(line - 1);
    const gapBefore = isApart || (last?.isLone === true && !isLone);
    if (gapBefore && last !== undefined) table += 1;
    const row: RowBlock = {
      kind: 'row',
      table,
      cells: cells.map((cell, column) => fieldCell(cell, column, { line })),
      at: { line },
      gapBefore,
    };
    blocks.push(isLone ? textOfRow(row) : row);
    last = { line, isLone };
  }
  return { value: { file, format: 'csv', lines, blocks }, diagnostics };
}

/** The title of a part, or what a line over no table says besides it: "bestuur=Gemeente Voorbeeldegem". */
function partOpening({ title, more }: SectionLine, line: number): readonly Block[] {
  const at = { line };
  const pairs = more.flatMap((cell): readonly Block[] => {
    const [key = '', value = '', other] = cell.split('=');
    const isPair = other === undefined && /\p{L}{2}/u.test(key) && value.trim() !== '';
    return isPair ? [{ kind: 'paragraph', text: `${key.trim()}: ${value.trim()}`, at, gapBefore: true }] : [];
  });
  const isTitle = title !== '' && more.length === 0;
  return isTitle ? [{ kind: 'paragraph', text: title, at, gapBefore: true }] : pairs;
}
