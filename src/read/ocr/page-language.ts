import type { SeenWord } from './ocr-core.ts';
import { inLetters } from './word-quality.ts';

/** Small words that one of the languages has and Dutch has not, and those of Dutch that the others have not. */
const FOREIGN = new Set(
  'la les et une dans avec pour sur du aux ou par est sont the and with for from by your our their this'.split(' '),
);
const DUTCH = new Set('het een van met voor op bij en zijn naar door niet ook aan uit je wordt worden'.split(' '));
/** Words that show it, and how many times those of Dutch. */
const FEWEST = 5;
const MORE = 3;
/** Sureness from which a small word counts. */
const SURE = 60;

/**
 * Whether a page that was recognised as Dutch is in French or English, by its small words, which are read right in any of
 * these languages; long words with accents or an article before them are not.
 */
export function isForeignPage(words: readonly SeenWord[]): boolean {
  const small = words.filter((word) => word.sure >= SURE && inLetters(word.text) === word.text.length);
  const count = (known: ReadonlySet<string>): number => small.filter(({ text }) => known.has(text)).length;
  const foreign = count(FOREIGN);
  return foreign >= FEWEST && foreign >= count(DUTCH) * MORE;
}
