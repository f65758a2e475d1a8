import type { Block, RowBlock } from '../model/source-text.ts';

/** At least this many lines with the same number of bars are a table. */
const FEWEST = 3;

/** Makes rows of consecutive lines that are parted by the same number of bars, though no rule says it is a table. */
export function withPipeLines(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let table = -10_000;
  let index = 0;
  while (index < blocks.length) {
    const end = endOfRun(blocks, index);
    if (end - index >= FEWEST) {
      for (const block of blocks.slice(index, end)) result.push(rowOf(block, table));
      table -= 1;
      index = end;
    } else {
      const block = blocks[index];
      if (block !== undefined) result.push(block);
      index += 1;
    }
  }
  return result;
}

function endOfRun(blocks: readonly Block[], start: number): number {
  const bars = barsIn(blocks[start]);
  if (bars === 0) return start;
  let end = start + 1;
  while (end < blocks.length && barsIn(blocks[end]) === bars) end += 1;
  return end;
}

function barsIn(block: Block | undefined): number {
  return block?.kind === 'line' ? block.text.split('|').length - 1 : 0;
}

function rowOf(block: Block, table: number): RowBlock {
  const text = block.kind === 'row' ? '' : block.text;
  const cells = text.split('|').map((cell, column) => ({ text: cell.trim(), column }));
  return { kind: 'row', table, cells, at: block.at, gapBefore: block.gapBefore };
}
