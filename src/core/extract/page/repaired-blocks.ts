import type { Block, Cell, SourceText } from '../../model/source-text.ts';
import { plusLegend } from '../legend/plus-legend.ts';
import { withoutListedCodes } from './listed-codes.ts';
import { withoutRings } from './ringed-digits.ts';

const ESCAPED = /\\([\\.\-_*#()[\]{}+!|>~&])/gu;
/** A legend of pluses has no more rungs below its first. */
const MOST_RUNGS = 5;
/** "[!info] Schaal", as programs for notes open a box; and "niveau:: 3", as they write a field. */
const CALLOUT = /^\[!\p{L}{2,12}\][+-]? ?/u;
const INLINE_FIELD = /^(\p{L}[\p{L} -]{1,24}):: /u;
const BULLET = /^[-–•*] (?=\S)/u;

/**
 * Undoes small damage that conversions do to lines, before anything is read: escaped signs (`1\.`), a first number that was
 * recognised as a bar (`|. Taken`), headings in boxes (`[Taken]`), digits in rings of which one is black (`①❷③`), bullets that were taken for quotations (`> taak`).
 */
export function repairedBlocks(source: SourceText): readonly Block[] {
  const quoted = quotedLines(source.lines);
  return withoutListedCodes(withSignedLegends(source.blocks.map((block) => repaired(block, quoted))));
}

/** The plus before the first rung of a legend was taken for a bullet: "+ met hulp" over "++ alleen", "+++ leert het aan". */
function withSignedLegends(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    if (block.kind !== 'item' || block.marker !== '+') return block;
    const text = `+ ${block.text}`;
    const below = blocks.slice(index + 1, index + 1 + MOST_RUNGS);
    const end = below.findIndex((one) => one.kind === 'row' || !one.text.startsWith('++'));
    const rungs = (end < 0 ? below : below.slice(0, end)).flatMap((one) => (one.kind === 'row' ? [] : [one.text]));
    if (rungs.length === 0 || plusLegend([text, ...rungs]) === undefined) return block;
    return { kind: 'line', text, at: block.at, gapBefore: block.gapBefore };
  });
}

function repaired(block: Block, quoted: ReadonlySet<number>): Block {
  if (block.kind === 'row') {
    const isWhole = (cell: Cell): boolean => cell.blocks === undefined && unescaped(cell.text) === cell.text;
    if (block.cells.every((cell) => isWhole(cell))) return block;
    return { ...block, cells: block.cells.map((cell) => repairedCell(cell)) };
  }
  const text = unescaped(block.text)
    .replace(/^[|lI!]\. (?=\p{Lu})/u, '1. ')
    .replace(/^\[ ?(\p{Lu}[^[\]]{1,60})\]$/u, '$1')
    .replace(CALLOUT, '')
    .replace(INLINE_FIELD, '$1: ');
  if (block.kind === 'line' && quoted.has(block.at.line ?? -1))
    return { ...block, kind: 'item', marker: '>', depth: 1, text };
  const bullet = block.kind === 'line' && text !== block.text ? BULLET.exec(text)?.[0] : undefined;
  if (bullet !== undefined)
    return { ...block, kind: 'item', marker: bullet.trim(), depth: 1, text: text.slice(bullet.length) };
  return text === block.text ? block : { ...block, text };
}

function repairedCell(cell: Cell): Cell {
  const text = unescaped(cell.text);
  const blocks = cell.blocks?.map((block) => repaired(block, new Set()));
  return { ...cell, text, ...(blocks === undefined ? {} : { blocks }) };
}

function unescaped(text: string): string {
  return withoutRings(text.includes('\\') ? text.replace(ESCAPED, '$1') : text);
}

/** Lines that open with `>` and a small letter beside others that do: items, and no quotation. */
function quotedLines(lines: readonly string[]): ReadonlySet<number> {
  const starts = lines.map((line) => /^\s{0,40}> ?\p{Ll}/u.test(line.slice(0, 60)));
  const isNear = (index: number): boolean => [-3, -2, -1, 1, 2, 3].some((step) => starts[index + step] === true);
  return new Set(starts.flatMap((start, index) => (start && isNear(index) ? [index + 1] : [])));
}
