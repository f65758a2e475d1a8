import type { Block } from '../../model/source-text.ts';

/**
 * What one block of a table of pay says on one line: the cells of a row behind each other, else its text.
 *
 * @example payText({ kind: 'paragraph', text: 'Schaal A1a', at, gapBefore: false }) // 'Schaal A1a'
 */
export function payText(block: Block): string {
  return block.kind === 'row'
    ? block.cells
        .map((cell) => cell.text)
        .join(' ')
        .trim()
    : block.text;
}
