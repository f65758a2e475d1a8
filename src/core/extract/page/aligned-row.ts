import type { Block } from '../../model/source-text.ts';

const LEVEL_FIRST = /^(?:[0-9]|[A-F]|I{1,3}|IV|[xX✓●]) {2,200}\p{L}/u;
const LEVEL_LAST = /[^ ] {2,200}(?:[0-9]|[A-F]|I{1,3}|IV|[xX✓●])$/u;
/** A printed line has no more characters. */
const LONGEST = 400;
/** So many texts beside each other, and as many on the next line, are columns. */
const FEWEST_COLUMNS = 4;

/**
 * Whether a line is one of the rows of a table that is set with spaces: a level or mark in a column of its own, or
 * at least four columns, and the same right above or below it. Such a row may well come back on another page, and heads none.
 *
 * @example isAlignedRow(linesOf('2     Luisteren', '3     Plannen'), 0) // true
 */
export function isAlignedRow(blocks: readonly Block[], index: number): boolean {
  const form = formOf(blocks[index]);
  if (form === undefined) return false;
  const isAbove = blocks[index]?.gapBefore !== true && formOf(blocks[index - 1]) === form;
  return isAbove || (blocks[index + 1]?.gapBefore !== true && formOf(blocks[index + 1]) === form);
}

function formOf(block: Block | undefined): 'first' | 'last' | number | undefined {
  if (block === undefined || block.kind === 'row' || block.text.length > LONGEST) return undefined;
  if (LEVEL_FIRST.test(block.text)) return 'first';
  if (/\p{L}{2}/u.test(block.text) && LEVEL_LAST.test(block.text)) return 'last';
  const columns = block.text.includes('  ') ? block.text.trim().split(/ {2,200}/u).length : 1;
  return columns >= FEWEST_COLUMNS ? columns : undefined;
}
