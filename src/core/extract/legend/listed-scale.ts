import { foldLabel } from '../../text/fold.ts';
import type { Block } from '../../model/source-text.ts';
import type { PlacedText } from '../words/organisation.ts';

/** No sentence that announces a scale is longer, in characters. */
const LONGEST_LEAD = 120;
/** No name of a rung is longer, in characters. */
const LONGEST_NAME = 30;
const MOST_WORDS = 3;
const FEWEST = 2;
const MOST = 7;
/** A line that says of the list below it that its items are the rungs of a scale, in an order. */
const ORDERED =
  /\b(?:laag naar hoog|hoog naar laag|low to high|high to low|lowest to highest|highest to lowest|lowest first|highest first|bas au plus haut|haut au plus bas|oplopend|opklimmend|ascending)\b/u;

/**
 * Scales of which a list has one rung an item, below a line that says how they are ordered: "Van laag naar hoog:" over
 * "basis", "gevorderd", "expert". Each is one sentence, as a legend on one line has it.
 *
 * @param blocks The document in its order.
 * @returns Empty where no list is announced so, or its items are more than names.
 * @example listedScales(blocks)[0]?.text // 'Van laag naar hoog: basis, gevorderd, expert'
 */
export function listedScales(blocks: readonly Block[]): readonly PlacedText[] {
  return blocks.flatMap((block, index): readonly PlacedText[] => {
    if (block.kind === 'row' || block.kind === 'item' || block.text.length > LONGEST_LEAD) return [];
    if (!ORDERED.test(foldLabel(block.text))) return [];
    const names: string[] = [];
    for (const item of blocks.slice(index + 1)) {
      const text = listedText(item, names.length);
      if (text === undefined) break;
      names.push(text.trim().replace(/[.;,]$/u, ''));
    }
    const areNames = names.length >= FEWEST && names.length <= MOST && names.every((name) => isName(name));
    return areNames ? [{ text: `${block.text.trim().replace(/ ?:$/u, '')}: ${names.join(', ')}`, at: block.at }] : [];
  });
}

/** The text of an item, also of one that is a line with the number it has in its list. */
function listedText(block: Block, place: number): string | undefined {
  if (block.kind === 'item') return block.text;
  const number = `${String(place + 1)}. `;
  return block.kind === 'line' && block.text.startsWith(number) ? block.text.slice(number.length) : undefined;
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && text.split(' ').length <= MOST_WORDS && /^\p{L}[\p{L} -]+$/u.test(text);
}
