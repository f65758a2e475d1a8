import type { Block } from '../../model/source-text.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { labelLevelOf } from '../level/label-level.ts';
import { sectionKindOf } from '../words/section-kind.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A mark behind a word or figure, which a note below explains. */
const REFERENCE = /[\p{L}\d)] ?(\*{1,3})$|(?:\p{L}{3}|[)\d]) ?([¹²³⁴⁵⁶⁷⁸⁹])$/u;
/** A mark in brackets behind a name, whose level stands in a cell of its own. */
const BRACKETED = /\p{L}{3} ?(\((?:\d|[a-e])\))$/u;
/** A mark behind a name in a line whose level stands further on: "Orde *      niveau 2". */
const IN_LINE = /\p{L}{3} ?(\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹])(?= {2,40}\S|\t)/u;
const NOTE = /^\(?(\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹])\)? {0,4}\p{L}/u;
/** The same right below a table, where a figure may be set flat. */
const BELOW = /^(?:(\((?:\d|[a-e])\))|(\d)[.)]?) {1,4}\p{L}/u;

/**
 * Blocks without the notes that explain a mark in a table ("Klantgerichtheid *" and below it "* binnen 2 jaar"): a line or a
 * row of its own that begins with a mark which a cell ends with. A list whose bullets look like that mark is kept.
 */
export function withoutFootnotes(blocks: readonly Block[]): readonly Block[] {
  const marks = new Set(blocks.flatMap((block) => referencesIn(block)));
  if (marks.size === 0) return blocks;
  let isBelow = false;
  const noted = blocks.map((block, index) => {
    const isNote =
      (marks.has(markOf(block) ?? '') || (isBelow && marks.has(markBelow(block) ?? ''))) &&
      explains(block) &&
      !isAsked(block, blocks[index - 1]);
    isBelow = isNote || filledIn(block).length > 1;
    return isNote;
  });
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
  const words = text.replace(/[*¹²³⁴⁵⁶⁷⁸⁹()]|^\d[.)]? /gu, '').trim();
  return words.split(' ').length > 2;
}

function referencesIn(block: Block): readonly string[] {
  if (block.kind !== 'row') return block.kind === 'line' ? (IN_LINE.exec(block.text)?.slice(1, 2) ?? []) : [];
  const texts = filledIn(block);
  return texts.flatMap((text) => {
    const [, star, figure] = REFERENCE.exec(text) ?? [];
    const bracketed = texts.length > 1 ? BRACKETED.exec(text)?.[1] : undefined;
    return star ?? figure ?? bracketed ?? [];
  });
}

function filledIn(block: Block): readonly string[] {
  return block.kind === 'row' ? block.cells.map((cell) => cell.text.trim()).filter((text) => text !== '') : [];
}

/** The mark of a line right below a table; a figure that is set flat stands for the raised one. */
function markBelow(block: Block): string | undefined {
  const texts =
    block.kind === 'row'
      ? filledIn(block)
      : [block.kind === 'item' ? `${block.marker ?? ''} ${block.text}` : block.text];
  const [, bracketed, figure] = texts.length === 1 ? (BELOW.exec(texts[0] ?? '') ?? []) : [];
  return bracketed ?? (figure === undefined ? undefined : RAISED.charAt(Number(figure)));
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
