import type { Block, Cell } from '../core/model/source-text.ts';

/** Blocks that know their line, and those lines as they can be shown. */
export interface PlacedBlocks {
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
}

/**
 * Numbers the blocks of a format that has no lines of its own, in reading order.
 *
 * A block is a line and a table row is one; a cell with several blocks gives each of them a line after its row's.
 */
export function placedBlocks(blocks: readonly Block[]): PlacedBlocks {
  const lines: string[] = [];
  return { blocks: blocks.map((block) => placed(block, lines)), lines };
}

function placed(block: Block, lines: string[]): Block {
  if (block.kind !== 'row') {
    const marker = block.marker === undefined || block.marker === '' ? '' : `${block.marker} `;
    lines.push(marker + block.text);
    return { ...block, at: { line: lines.length } };
  }
  const shown = block.cells.map((cell) => (isDeep(cell) ? '' : cell.text)).join('\t');
  if (shown.trim() !== '' || !block.cells.some(isDeep)) lines.push(shown);
  const first = shown.trim() !== '' || !block.cells.some(isDeep) ? lines.length : lines.length + 1;
  const cells = block.cells.map((cell): Cell => {
    if (cell.blocks === undefined) return cell;
    const inner = isDeep(cell)
      ? cell.blocks.map((one) => placed(one, lines))
      : cell.blocks.map((one) => ({ ...one, at: { line: first } }));
    return { ...cell, blocks: inner };
  });
  return { ...block, cells, at: { line: first } };
}

function isDeep(cell: Cell): boolean {
  return cell.blocks !== undefined && (cell.blocks.length > 1 || cell.blocks.some((one) => one.kind === 'row'));
}
