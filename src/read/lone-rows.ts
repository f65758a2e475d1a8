import type { RowBlock, TextBlock } from '../core/model/source-text.ts';
import { splitBullet } from './split-bullet.ts';

/** One row of a sheet or of separated values, by its number. */
export interface NumberedRow {
  readonly row: number;
  readonly cells: readonly { readonly text: string }[];
}

/** A row of one cell that is no part of a table, as the text that it is. */
export function textOfRow({ cells, at, gapBefore }: RowBlock): TextBlock {
  const cell = cells.find((one) => one.text !== '');
  const bullet = splitBullet(cell?.text ?? '');
  const look = { at, ...(cell?.bold === true ? { bold: true } : {}) };
  if (bullet !== undefined && bullet.text !== '') return { kind: 'item', ...bullet, depth: 1, gapBefore, ...look };
  return { kind: 'paragraph', text: cell?.text ?? '', gapBefore: true, ...look };
}

/** Rows of one filled cell that stand above a table or apart from any: titles and notes, which have no empty cells. */
export function loneRows(rows: readonly NumberedRow[]): ReadonlySet<number> {
  const lone = new Set<number>();
  let isAbove = true;
  let before = 0;
  for (const { row, cells } of rows) {
    const isOne = cells.filter((cell) => cell.text.trim() !== '').length === 1;
    isAbove = isOne && (isAbove || row > before + 1);
    if (isAbove) lone.add(row);
    before = row;
  }
  return lone;
}
