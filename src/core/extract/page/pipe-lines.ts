import type { Block, RowBlock } from '../../model/source-text.ts';
import { markOf } from '../level/mark.ts';

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
      for (const block of blocks.slice(index, end)) if (!isRule(block)) result.push(rowOf(block, table));
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

/**
 * The same for lines of marks under a header, each mark in a place of its own: `Zagen | | x |` below
 * `Competentie | basis | goed | zeer goed`. What recognition of characters leaves of a table has its first mark beside the
 * label, and is none of these.
 */
export function withBarredMarks(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  let table = -20_000;
  let index = 0;
  while (index < blocks.length) {
    const end = endOfRun(blocks, index);
    const rows = blocks.slice(index, end).filter((block) => !isRule(block));
    if (rows.length >= FEWEST && areMarks(rows)) {
      for (const block of rows) result.push(rowOf(block, table));
      table -= 1;
    } else result.push(...blocks.slice(index, end));
    if (end > index) index = end;
    else {
      result.push(...blocks.slice(index, index + 1));
      index += 1;
    }
  }
  return result;
}

function areMarks([header, ...rows]: readonly Block[]): boolean {
  const names = cellsOf(header).slice(1);
  if (names.length < 2 || names.some((name) => name === '' || markOf(name) !== 'other')) return false;
  return rows.every((row) => {
    const [label = '', ...cells] = cellsOf(row);
    return /\p{L}{2}$/u.test(label) && cells.every((cell) => markOf(cell) === 'marked' || markOf(cell) === 'none');
  });
}

function cellsOf(block: Block | undefined): readonly string[] {
  return block === undefined || block.kind === 'row' ? [] : block.text.split('|').map((cell) => cell.trim());
}

function endOfRun(blocks: readonly Block[], start: number): number {
  const bars = barsIn(blocks[start]);
  if (bars === 0) return start;
  let end = start + 1;
  while (end < blocks.length && (barsIn(blocks[end]) === bars || isRule(blocks[end]))) end += 1;
  return end;
}

/** A line of dashes that parts rows: `-----+----+---`. */
function isRule(block: Block | undefined): boolean {
  return block?.kind === 'line' && block.text.includes('+') && /^[-=+ ]{5,400}$/u.test(block.text);
}

function barsIn(block: Block | undefined): number {
  return block?.kind === 'line' ? block.text.split('|').length - 1 : 0;
}

function rowOf(block: Block, table: number): RowBlock {
  const text = block.kind === 'row' ? '' : block.text;
  const cells = text.split('|').map((cell, column) => ({ text: cell.trim(), column }));
  return { kind: 'row', table, cells, at: block.at, gapBefore: block.gapBefore };
}
