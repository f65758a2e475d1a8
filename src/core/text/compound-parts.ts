/** A part of a compound has at least so many letters: shorter ones are found in every word. */
const SHORTEST_PART = 4;
/** Beyond this many words the cache starts anew. */
const MOST_REMEMBERED = 20_000;
/** Letters between the parts of a Dutch compound. */
const LINKS: readonly string[] = ['', 's', 'en', 'e', 'n'];

/** Words that stand before a verb and make another verb: `samenwerken` is no work of some kind. */
const PREFIXES: ReadonlySet<string> = new Set(
  'aan achter af be bij binnen boven buiten door her in mede mis na om onder ont op over samen tegen terug toe tussen uit ver voor vooruit weg wel zelf'.split(
    ' ',
  ),
);

/**
 * Takes Dutch compounds apart by the words that are known: `onderhandelingsvaardigheid` is `onderhandeling` and
 * `vaardigheid`.
 *
 * Of several ways the one with the longest last part counts, because that part says what kind of thing it is. The
 * letters that link two parts are dropped.
 *
 * @param isKnown Whether a folded word is known on its own.
 * @returns A function from one folded word to its parts in their order: the word itself where it is no compound.
 * @example compoundSplitter((word) => ['proces', 'beheer'].includes(word))('procesbeheer') // ['proces', 'beheer']
 */
export function compoundSplitter(isKnown: (word: string) => boolean): (word: string) => readonly string[] {
  const remembered = new Map<string, readonly string[]>();
  const split = (word: string, depth: number): readonly string[] => {
    if (word.length < 2 * SHORTEST_PART || word.length > 60 || depth > 2) return [word];
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
      const last = word.slice(at);
      if (!isKnown(last)) continue;
      for (const link of LINKS) {
        const first = unlinked(word.slice(0, at), link);
        if (first === undefined || first.length < SHORTEST_PART || PREFIXES.has(first)) continue;
        const parts = split(first, depth + 1);
        if (parts.length > 1 || isKnown(first)) return [...parts, ...split(last, depth + 1)];
      }
    }
    return [word];
  };
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const parts = split(word, 0);
    remembered.set(word, parts);
    return parts;
  };
}

function unlinked(part: string, link: string): string | undefined {
  return part.endsWith(link) ? part.slice(0, part.length - link.length) : undefined;
}
