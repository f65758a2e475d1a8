import type { GreyImage } from './grey-image.ts';
import { numeralStems } from './numeral-stems.ts';
import type { SeenWord } from './ocr-core.ts';

/** Small words of their own in French and English that look like numerals. */
const WORDS = /^(?:[Ii]ll?|li|Ill)$/u;
/** Times the usual height: the word before stands at most so far off. */
const BEFORE = 1;

/**
 * Reads II and III in running text by their stems, where recognising letters makes `TI` or `HI` of them, or leaves a stem
 * out. What may be a word too, and one stem alone, counts only behind the same word as a numeral that is told: as
 * `niveau` in a list of levels.
 */
export function withRunningNumerals(image: GreyImage, words: readonly SeenWord[], usual: number): readonly SeenWord[] {
  const stems = new Map(
    words.flatMap((word) => {
      const found = numeralStems(image, word, usual);
      return found === undefined ? [] : [[word, found] as const];
    }),
  );
  if (stems.size === 0) return words;
  const named = new Map([...stems.keys()].map((word) => [word, nameBefore(word, words, usual)] as const));
  const isPlain = (word: SeenWord): boolean => (stems.get(word)?.count ?? 0) > 1 && !WORDS.test(word.text);
  const names = new Set([...stems.keys()].flatMap((word) => (isPlain(word) ? [named.get(word) ?? ''] : [])));
  const isTold = (word: SeenWord): boolean => {
    const name = named.get(word) ?? '';
    return isPlain(word) || (name !== '' && names.has(name));
  };
  return words.map((word) => {
    const found = stems.get(word);
    const text = 'I'.repeat(found?.count ?? 0) + (found?.mark ?? '');
    return found === undefined || text === word.text || !isTold(word) ? word : { ...word, text, sure: 100 };
  });
}

/** The word that stands right before another on its line, in small letters. */
function nameBefore(word: SeenWord, words: readonly SeenWord[], usual: number): string {
  const before = words.filter(
    (one) => one.x1 <= word.x0 && word.x0 - one.x1 <= usual * BEFORE && one.y1 > word.y0 && one.y0 < word.y1,
  );
  const nearest = before.reduce<SeenWord | undefined>(
    (best, one) => (best && best.x1 >= one.x1 ? best : one),
    undefined,
  );
  return /^\p{L}{3,}$/u.test(nearest?.text ?? '') ? (nearest?.text ?? '').toLowerCase() : '';
}
