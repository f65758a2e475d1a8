import { foldLabel } from './fold.ts';

/** Words that say what kind of body it is and not which one: a municipality and its welfare centre are one. */
const KIND_WORDS: ReadonlySet<string> = new Set([
  ...['gemeente', 'gemeentebestuur', 'stad', 'stadsbestuur', 'ocmw', 'lokaal', 'lokale', 'bestuur', 'besturen'],
  ...['ville', 'commune', 'communale', 'communal', 'administration', 'cpas', 'pouvoir', 'local', 'locale', 'locaux'],
  ...['municipality', 'municipal', 'city', 'town', 'council', 'government', 'authority'],
  ...['gemeinde', 'stadt', 'oshz'],
]);

const LINKING_WORDS: ReadonlySet<string> = new Set([
  ...['de', 'het', 'van', 'en', 'the', 'of', 'and', 'du', 'des', 'et', 'la', 'le', 'l', 'd', 'der', 'von', 'und'],
]);

const WELFARE_CENTRE = /\bopenbaar centrum voor maatschappelijk welzijn\b|\bcentre public d action sociale\b/g;

/**
 * The form in which names of organisations are compared: the same for a municipality and its welfare centre, however
 * a document writes them. Spellings are never repaired: another letter is another organisation.
 *
 * @param name As printed; absent where the document names none.
 * @returns Lower-case words; absent when nothing is left that tells one organisation from another ("OCMW").
 * @example organisationKey('Gemeente/OCMW Voorbeeldegem') // 'voorbeeldegem'
 */
export function organisationKey(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const folded = foldLabel(name.replace(/['\u2019]/g, ' ')).replace(WELFARE_CENTRE, 'ocmw');
  const words = folded.split(' ').filter((word) => word !== '' && !KIND_WORDS.has(word) && !LINKING_WORDS.has(word));
  return words.length === 0 ? undefined : words.join(' ');
}
