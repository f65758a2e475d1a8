import { foldLabel } from './fold.ts';

/** French articles and pronouns that lost their vowel: `l'écoute` is two words, `foto's` is one. */
const ELISION = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu)['\u2019](?=\p{L})/giu;

/**
 * The words of a label in the form in which they are compared, in their order.
 *
 * Folded as {@link foldLabel} does; a French article before an apostrophe is a word of its own and is left out.
 *
 * @returns Empty where the text holds neither letter nor digit.
 * @example labelWords("Esprit d'équipe") // ['esprit', 'equipe']
 */
export function labelWords(text: string): readonly string[] {
  const folded = foldLabel(text.replace(ELISION, ' '));
  return folded === '' ? [] : folded.split(' ');
}
