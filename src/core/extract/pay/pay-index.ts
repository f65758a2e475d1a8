import type { Place } from '../../model/place.ts';
import type { Block } from '../../model/source-text.ts';
import { foldInPlace } from '../selection/fold-in-place.ts';
import { readNumber } from '../../text/dutch-number.ts';

/** An index that a sentence states for the figures of the document. */
export interface StatedIndex {
  readonly index: number;
  readonly at: Place;
}

/** In lower case without accents, letter for letter, so that `geïndexeerd` holds the word too. */
const WORD = /ind(?:ex|[ei]xatie|exation|ice\b)/u;
const DECIMAL = /(?<![\p{L}\p{N}.,])\d{1,3}[.,]\d{2,6}(?![\p{L}\p{N}])(?:\s?%)?/gu;
const LONGEST = 4_000;
/** The words that tie a figure to the index: further away it is about something else. */
const REACH = 160;
const LEAST = 1;
const MOST = 10;
/** A document that states more indexes than this says nothing with any of them. */
const MOST_STATED = 20;

/**
 * Every index that the document states (`de index ... bedraagt 2,0807`, `indexcoëfficiënt 1,9999`, `208,07 %`).
 *
 * A figure outside 1 to 10 is another kind of index (a price index such as 138,01) and is left alone.
 */
export function statedIndexes(blocks: readonly Block[]): readonly StatedIndex[] {
  const found: StatedIndex[] = [];
  const texts = textsOf(blocks);
  for (const [position, { text, at }] of texts.entries()) {
    if (found.length >= MOST_STATED) break;
    const word = WORD.exec(foldInPlace(text));
    if (word === null) continue;
    const next = texts[position + 1];
    const after = text.slice(word.index, word.index + REACH);
    const index = firstIndex(after) ?? firstIndex(text.slice(Math.max(0, word.index - 40), word.index));
    if (index !== undefined) found.push({ index, at });
    else if (next !== undefined && !/[.!?]$/u.test(text) && !/^\d/u.test(next.text)) {
      const wrapped = firstIndex(next.text.slice(0, REACH));
      if (wrapped !== undefined) found.push({ index: wrapped, at: next.at });
    }
  }
  return found.filter((one, place) => found.findIndex((other) => other.index === one.index) === place);
}

function firstIndex(text: string): number | undefined {
  for (const match of text.matchAll(DECIMAL)) {
    const isShare = match[0].endsWith('%');
    const value = readNumber(match[0].replace('%', '').trim().replace('.', ','));
    const index = value === undefined ? undefined : isShare ? Math.round(value * 100) / 10_000 : value;
    if (index !== undefined && index > LEAST && index < MOST) return index;
  }
  return undefined;
}

function textsOf(blocks: readonly Block[]): readonly { readonly text: string; readonly at: Place }[] {
  return blocks.flatMap((block) =>
    block.kind === 'row'
      ? block.cells.map((cell) => ({ text: cell.text.slice(0, LONGEST), at: block.at }))
      : [{ text: block.text.slice(0, LONGEST), at: block.at }],
  );
}
