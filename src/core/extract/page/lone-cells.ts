import type { Block, RowBlock } from '../../model/source-text.ts';

/** A line between two rows is no longer, in characters. */
const LONGEST = 70;

/**
 * Puts a short line that stands directly between two rows into their table, as a row with one cell.
 *
 * Tab-separated text loses the tabs of a row with one filled cell, and with them the table its unity.
 */
export function withLoneCells(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let table: number | undefined;
  let own: number | undefined;
  for (const [index, block] of blocks.entries()) {
    const before = result.at(-1);
    if (block.kind === 'row') {
      const goesOn = own === block.table || (!block.gapBefore && before?.kind === 'row' && before.cells.length === 1);
      if (table === undefined || !goesOn) table = block.table;
      own = block.table;
      result.push({ ...block, table });
    } else if (isLone(block, before, blocks[index + 1]) && table !== undefined) {
      result.push({
        kind: 'row',
        table,
        cells: [{ text: block.text, column: 0 }],
        at: block.at,
        gapBefore: false,
      } satisfies RowBlock);
    } else {
      result.push(block);
      table = undefined;
    }
  }
  return result;
}

function isLone(block: Block, before: Block | undefined, after: Block | undefined): block is Exclude<Block, RowBlock> {
  if (block.kind === 'row' || block.kind === 'heading' || block.gapBefore || block.text.length > LONGEST) return false;
  if (before?.kind !== 'row' || after?.kind !== 'row' || after.gapBefore || /[.:;]$/u.test(block.text)) return false;
  return before.cells.length > 1 && before.cells.length === after.cells.length;
}
