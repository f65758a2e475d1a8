import type { Block, RowBlock } from '../../model/source-text.ts';
import { askRoleOf } from './ask-role.ts';
import { legendInRows, legendInText } from './sheet-legend.ts';
import { filledIn, isHeaderRow, textsIn } from './sheet-line.ts';
import { cellPlace } from './sheet.ts';

/**
 * Parts rows that follow each other into the tables that stand side by side.
 *
 * An empty column parts two tables only where what stands to its right is a table by itself: with a header of its own, or
 * the legend of the levels. So does a header that names competencies a second time.
 */
export function columnParts(band: readonly Block[]): readonly (readonly Block[])[] {
  const starts = [0, ...startsIn(band)];
  if (starts.length === 1) return [band];
  return starts
    .map((from, index) => between(band, from, starts[index + 1] ?? Number.POSITIVE_INFINITY))
    .filter((part) => part.length > 0);
}

function startsIn(band: readonly Block[]): readonly number[] {
  const rows = band.filter((block): block is RowBlock => block.kind === 'row' && filledIn(block).length > 1);
  const used = new Set(
    rows.flatMap((row) => row.cells.filter((cell) => cell.text.trim() !== '').map((cell) => cell.column)),
  );
  const last = Math.max(0, ...used);
  const starts: number[] = [];
  for (let column = 1; column <= last; column += 1) {
    const isAfterGap = used.has(column) && !used.has(column - 1) && [...used].some((one) => one < column);
    if (isAfterGap && standsAlone(between(rows, column, nextGap(used, column, last)))) starts.push(column);
  }
  const named = rows.find((row) => isHeaderRow(row));
  const labels = (named?.cells ?? [])
    .filter((cell) => askRoleOf(cell.text) === 'competency')
    .map((cell) => cell.column);
  // A header that names competencies twice is that of two tables, with or without a column between them.
  const again = labels.slice(1).filter((column) => !starts.includes(column) && isAlike(named, labels[0] ?? 0, column));
  return [...starts, ...again].sort((one, other) => one - other);
}

function nextGap(used: ReadonlySet<number>, from: number, last: number): number {
  let column = from;
  while (column <= last && used.has(column)) column += 1;
  return column;
}

function standsAlone(rows: readonly Block[]): boolean {
  return rows.some((row) => isHeaderRow(row)) || legendInRows(rows, '') !== undefined || areRungLines(rows);
}

/** "1 = leert nog" over "2 = kan het": one rung in each cell below the other. */
function areRungLines(rows: readonly Block[]): boolean {
  const lines = rows.map((row) => textsIn(row));
  return lines.every((texts) => texts.length === 1) && legendInText(lines.flat().join(', ')) !== undefined;
}

/** The columns after a second name of competencies are called as those after the first. */
function isAlike(header: RowBlock | undefined, first: number, second: number): boolean {
  const at = (column: number): string => header?.cells.find((cell) => cell.column === column)?.text ?? '';
  return at(first + 1) !== '' && at(first + 1) === at(second + 1);
}

function between(blocks: readonly Block[], from: number, to: number): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'row') {
      const [column = 0] = filledIn(block);
      return column >= from && column < to ? [block] : [];
    }
    const cells = block.cells.filter((cell) => cell.column >= from && cell.column < to);
    const first = cells.find((cell) => cell.text.trim() !== '');
    if (first === undefined) return [];
    const isCut = block.cells.some((cell) => cell.column < from && cell.text.trim() !== '');
    return [{ ...block, cells, at: isCut ? cellPlace(block.at, first.column) : block.at }];
  });
}
