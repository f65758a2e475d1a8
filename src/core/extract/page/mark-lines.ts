import type { Block, TextBlock } from '../../model/source-text.ts';
import { columnRoleOf, type ColumnRole } from '../words/header-word.ts';
import { isLevelWord } from '../words/level-word.ts';
import { markTailOf } from '../level/mark.ts';
import { sectionKindOf } from '../words/section-kind.ts';

/** A run of blocks that was one table, from the first line of its header to the last of its rows. */
export interface MarkRun {
  readonly from: number;
  /** Index after the last block. */
  readonly to: number;
}

/** Longest label with its cluster, and longest line between two rows, in characters. */
const LONGEST_ROW = 160;
const LONGEST_BETWEEN = 60;
/** What the columns of a table of marks are called. */
const HEADERS: ReadonlySet<ColumnRole> = new Set(['cluster', 'label', 'level', 'code']);
/** Lines between two rows of one table, and lines of header noise above the first. */
const MOST_BETWEEN = 3;
const MOST_HEADER = 10;

/**
 * Finds what recognition of characters leaves of tables of marks: lines of words that end in marks.
 *
 * Headers that were shredded into noise above the first row, and cluster words that wrapped below a row, belong to it.
 */
export function markRuns(blocks: readonly Block[]): readonly MarkRun[] {
  const runs: MarkRun[] = [];
  let index = 0;
  while (index < blocks.length) {
    if (!isMarkLine(blocks[index])) {
      index += 1;
      continue;
    }
    const rows = rowsFrom(blocks, index);
    const last = rows.at(-1) ?? index;
    if (isTable(blocks, rows)) {
      const from = headerStart(blocks, index, runs.at(-1)?.to ?? 0);
      runs.push({ from, to: trailEnd(blocks, last + 1) });
    }
    index = last + 1;
  }
  return runs;
}

/** The line of text in a block that may be a row of a broken table. */
export function lineText(block: Block | undefined): string | undefined {
  return block === undefined || block.kind === 'row' || block.kind === 'heading' ? undefined : block.text;
}

function isMarkLine(block: Block | undefined): block is TextBlock {
  const text = lineText(block);
  return text !== undefined && text.length <= LONGEST_ROW && markTailOf(text) !== undefined;
}

function rowsFrom(blocks: readonly Block[], start: number): readonly number[] {
  const rows = [start];
  let between = 0;
  for (let at = start + 1; at < blocks.length && between <= MOST_BETWEEN; at += 1) {
    const block = blocks[at];
    if (isMarkLine(block)) {
      rows.push(at);
      between = 0;
    } else if (isBetween(block)) between += 1;
    else break;
  }
  return rows;
}

/** A short line that may stand between two rows: a wrapped word, a cluster, noise; never a heading or a sentence. */
function isBetween(block: Block | undefined): boolean {
  const text = lineText(block);
  if (text === undefined || block?.kind === 'item' || text.length > LONGEST_BETWEEN || /[.:;]$/u.test(text))
    return false;
  return /^\p{Ll}/u.test(text) || isHeaderLine(text) || sectionKindOf(text) === undefined;
}

function isTable(blocks: readonly Block[], rows: readonly number[]): boolean {
  if (rows.length > 1) return true;
  const text = lineText(blocks[rows[0] ?? 0]) ?? '';
  return text.includes('|') && (markTailOf(text)?.columns.length ?? 0) > 1;
}

function headerStart(blocks: readonly Block[], first: number, least: number): number {
  let from = first;
  for (let at = first - 1; at >= Math.max(least, first - MOST_HEADER); at -= 1) {
    const text = lineText(blocks[at]);
    if (text === undefined) break;
    if (isHeaderLine(text) || isNoise(text)) from = at;
    else if (isClusterLine(blocks[at]) && isHeadOf(blocks[at - 1])) from = at;
    else break;
  }
  return from;
}

/** The name of the first group, between the header and its rows. */
function isClusterLine(block: Block | undefined): boolean {
  const text = lineText(block) ?? '';
  return (
    text.length <= LONGEST_BETWEEN &&
    /^\p{Lu}/u.test(text) &&
    !/[.:;]$/u.test(text) &&
    sectionKindOf(text) === undefined
  );
}

function isHeadOf(block: Block | undefined): boolean {
  if (block?.kind === 'row') return block.cells.some((cell) => columnRoleOf(cell.text) !== undefined);
  const text = lineText(block);
  return text !== undefined && (isHeaderLine(text) || isNoise(text));
}

/** A line made of header words and noise: "Cluster Competentie 5|0 @". */
export function isHeaderLine(text: string): boolean {
  if (text.length > 120) return false;
  const cells = text.split('|').map((cell) => cell.trim());
  const words = cells.length > 2 ? cells : text.split(/[\s|]{1,10}/u).filter((word) => word !== '');
  const headers = words.filter((word) => HEADERS.has(columnRoleOf(word) ?? 'task')).length;
  if (words.length === 1) return headers === 1 && !/[ck]ompetenties\P{L}?$/iu.test(text);
  const isLevels = words.length > 2 && words.slice(1).every((word) => word.length <= 2 || isLevelWord(word));
  return (headers >= 2 || isLevels) && HEADERS.has(columnRoleOf(words[0] ?? '') ?? 'task');
}

/** A line without a word of its own: signs and scraps of letters. */
function isNoise(text: string): boolean {
  return text.length <= LONGEST_BETWEEN && !/\p{L}{4}/u.test(text);
}

/** Words that wrapped below the last row belong to it. */
function trailEnd(blocks: readonly Block[], from: number): number {
  let end = from;
  while (end < from + 2) {
    const block = blocks[end];
    const text = lineText(block);
    if (
      text === undefined ||
      block?.kind === 'item' ||
      block?.gapBefore === true ||
      !/^\p{Ll}[^.:;]{0,40}$/u.test(text)
    )
      break;
    end += 1;
  }
  return end;
}
