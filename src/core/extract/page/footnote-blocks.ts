import type { Block } from '../../model/source-text.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { labelLevelOf } from '../level/label-level.ts';
import { sectionKindOf } from '../words/section-kind.ts';

/** A mark behind a word or figure, which a note below explains. */
const REFERENCE = /[\p{L}\d)] ?(\*{1,3})$|(?:\p{L}{3}|[)\d]) ?([¹²³])$/u;
const NOTE = /^\(?(\*{1,3}|[¹²³])\)? ?\p{L}/u;

/**
 * Blocks without the notes that explain a mark in a table ("Klantgerichtheid *" and below it "* binnen 2 jaar"): a line or a
 * row of its own that begins with a mark which a cell ends with. A list whose bullets look like that mark is kept.
 */
export function withoutFootnotes(blocks: readonly Block[]): readonly Block[] {
  const marks = new Set(
    blocks.flatMap((block) =>
      block.kind === 'row' ? block.cells.flatMap((cell) => referenceIn(cell.text.trim()) ?? []) : [],
    ),
  );
  if (marks.size === 0) return blocks;
  const noted = blocks.map(
    (block, index) => marks.has(markOf(block) ?? '') && explains(block) && !isAsked(block, blocks[index - 1]),
  );
  const isAlone = (index: number): boolean =>
    [index - 1, index + 1].every((at) => !isListed(blocks[index], blocks[at]));
  return blocks.filter((_, index) => noted[index] !== true || !isAlone(index));
}

/** An item that opens a list, or names a competency that is known or has its level, is one that is asked. */
function isAsked(block: Block, before: Block | undefined): boolean {
  if (block.kind !== 'item') return false;
  const opensList =
    before !== undefined &&
    before.kind !== 'row' &&
    (before.kind === 'heading' || before.text.endsWith(':') || sectionKindOf(before.text) !== undefined);
  return opensList || isKnownCompetency(block.text) || labelLevelOf(block.text) !== undefined;
}

/** A name of one or two words explains nothing. */
function explains(block: Block): boolean {
  const text = block.kind === 'row' ? block.cells.map((cell) => cell.text.trim()).join(' ') : block.text;
  return (
    text
      .replace(/[*¹²³()]/gu, '')
      .trim()
      .split(' ').length > 2
  );
}

function referenceIn(text: string): string | undefined {
  const [, star, figure] = REFERENCE.exec(text) ?? [];
  return star ?? figure;
}

/** Two items of one list. */
function isListed(one: Block | undefined, other: Block | undefined): boolean {
  return one?.kind === 'item' && other?.kind === 'item' && one.marker === other.marker;
}

/** The mark that a line or a row with one text begins with. */
function markOf(block: Block): string | undefined {
  if (block.kind !== 'row') return block.kind === 'item' ? block.marker : NOTE.exec(block.text)?.[1];
  const [only, ...more] = block.cells.filter((cell) => cell.text.trim() !== '');
  if (only === undefined || more.length > 0) return undefined;
  const [inner] = only.blocks ?? [];
  return NOTE.exec(only.text.trim())?.[1] ?? (inner === undefined || inner.kind === 'row' ? undefined : inner.marker);
}
