import { kept } from '../../text/kept.ts';

/**
 * Lower case without accents, letter for letter, so that a place in the folded text is the same place in the printed one.
 *
 * @returns A text of exactly the same length.
 * @example foldInPlace('Épreuve écrite, één') // 'epreuve ecrite, een'
 */
export function foldInPlace(text: string): string {
  return foldOnce(text);
}

const foldOnce = kept(3_000, (text) =>
  text.replace(/[^\x20-\x7E]/gu, (letter) => (letter.length === 1 ? folded(letter) : letter)).toLowerCase(),
);

function folded(letter: string): string {
  const bare = letter.normalize('NFD').charAt(0).toLowerCase();
  return bare.length === 1 ? bare : letter;
}
