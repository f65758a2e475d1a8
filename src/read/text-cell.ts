import type { Block, Cell } from '../core/model/source-text.ts';
import { cellOfBlocks } from './html-blocks.ts';
import { hasHtml, inlineHtml } from './inline-html.ts';
import { stripEmphasis } from './strip-emphasis.ts';

/** One cell of a text-based table. `table` is the number for a table that the cell itself may hold. */
export function textCell(raw: string, column: number, line: number, table: number): Cell {
  const { text, bold, emphasised } = stripEmphasis(raw.trim());
  if (!hasHtml(text)) {
    const shown = bold ? { bold } : emphasised.length > 0 ? { emphasised } : {};
    return { text, column, ...shown };
  }
  return { ...cellOfBlocks(inlineHtml(text, { line, table })), column, ...(bold ? { bold } : {}) };
}

/** The highest number of a table in these blocks, their cells included, or `before`. */
export function lastTable(blocks: readonly Block[], before: number): number {
  let last = before;
  for (const block of blocks) {
    if (block.kind !== 'row') continue;
    last = Math.max(last, block.table);
    for (const cell of block.cells) if (cell.blocks !== undefined) last = lastTable(cell.blocks, last);
  }
  return last;
}
