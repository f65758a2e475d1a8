/** Beyond this many texts the cache starts anew. */
const MOST_REMEMBERED = 20_000;

const remembered = new Map<string, ReadonlySet<string>>();

/**
 * How much of their letters two texts share, in groups of three: Dice's coefficient on the sets of trigrams.
 *
 * Order of words matters little, a typing error costs at most three groups. Texts are padded with a space, so that
 * the start of a text counts.
 *
 * @param one Folded text.
 * @returns 0 to 1; symmetric; 1 for equal texts, also empty ones.
 * @example trigramDice('rekenblad', 'rekenbladen') // 0.8
 */
export function trigramDice(one: string, other: string): number {
  if (one === other) return 1;
  const left = trigramsOf(one);
  const right = trigramsOf(other);
  if (left.size + right.size === 0) return 0;
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const trigram of small) if (large.has(trigram)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

function trigramsOf(text: string): ReadonlySet<string> {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const padded = ` ${text} `;
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.add(padded.slice(at, at + 3));
  remembered.set(text, trigrams);
  return trigrams;
}
