import type { Block, RowBlock } from '../../model/source-text.ts';
import { payPeriodOf } from './pay-period.ts';
import type { PayHeader } from './pay-header.ts';
import { readPayCell, readStep, type PayCell, type PayRow } from './pay-row.ts';
import type { PayTable } from './pay-table.ts';
import { scaleNamesIn } from './scale-name.ts';

/** A pay table read the other way round: its steps stand in columns, its scales in rows. */
export interface TransposedTable {
  readonly table: PayTable;
  readonly header: PayHeader;
}

const FEWEST_STEPS = 3;

interface Steps {
  readonly row: RowBlock;
  /** Column of each step, in order. */
  readonly columns: readonly { readonly column: number; readonly step: number }[];
}

/**
 * Pay tables with the steps in their first row and a scale in each further row: `Trap | 0 | 1 | 2`, `B1 | 3 000 | ...`.
 *
 * @param blocks The blocks of the whole document.
 */
export function transposedTables(blocks: readonly Block[]): readonly TransposedTable[] {
  const found: TransposedTable[] = [];
  let steps: Steps | undefined;
  let scales: RowBlock[] = [];
  const close = (): void => {
    if (steps !== undefined && scales.length > 0) found.push(turned(steps, scales));
    steps = undefined;
    scales = [];
  };
  for (const block of blocks) {
    if (block.kind !== 'row') continue;
    if (steps !== undefined && block.table !== steps.row.table) close();
    const header = stepsOf(block);
    if (header !== undefined) {
      close();
      steps = header;
    } else if (steps !== undefined && isScaleRow(block, steps)) scales.push(block);
  }
  close();
  return found;
}

function stepsOf(row: RowBlock): Steps | undefined {
  const columns = row.cells.slice(1).flatMap((cell) => {
    const step = readStep(cell.text);
    return step === undefined ? [] : [{ column: cell.column, step }];
  });
  const isRising = columns.every((one, place) => one.step > (columns[place - 1]?.step ?? -1));
  const isWhole = columns.length >= row.cells.slice(1).filter((cell) => cell.text.trim() !== '').length;
  return columns.length >= FEWEST_STEPS && isRising && isWhole ? { row, columns } : undefined;
}

function isScaleRow(row: RowBlock, steps: Steps): boolean {
  const name = row.cells[0]?.text ?? '';
  const amounts = steps.columns.filter(({ column }) => cellAt(row, column) !== undefined);
  return scaleNamesIn(name).length === 1 && amounts.length * 2 > steps.columns.length;
}

function cellAt(row: RowBlock, column: number): PayCell | undefined {
  const cell = row.cells.find((one) => one.column === column);
  return cell === undefined ? undefined : readPayCell(cell.text, { ...row.at, column: column + 1 });
}

function turned(steps: Steps, scales: readonly RowBlock[]): TransposedTable {
  const rows = steps.columns.map(({ column, step }): PayRow => {
    const cells = new Map<number, PayCell>();
    const unread: { column: number; text: string }[] = [];
    for (const [index, row] of scales.entries()) {
      const cell = cellAt(row, column);
      const text = row.cells.find((one) => one.column === column)?.text.trim() ?? '';
      if (cell !== undefined) cells.set(index, cell);
      else if (/\d/u.test(text)) unread.push({ column: index, text });
    }
    return { step, cells, unread, text: '', at: scales[0]?.at ?? steps.row.at, table: steps.row.table };
  });
  const columns = scales.map((row, column) => {
    const label = row.cells[0]?.text ?? '';
    const name = scaleNamesIn(label)[0];
    const period = payPeriodOf(label) ?? payPeriodOf(steps.row.cells[0]?.text ?? '');
    const base = { column, isUnindexed: false, at: row.at, ...(name === undefined ? {} : { name }) };
    return period === undefined ? base : { ...base, period };
  });
  return { table: { rows, before: [], after: [] }, header: { columns, at: steps.row.at, isPay: true } };
}
