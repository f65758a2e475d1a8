const ROLE =
  /(?:hoofd|directeur|directrice|co[oö]rdinator|leider|manager|leidinggevende|verantwoordelijke|secretaris|burgemeester|schepen|college|dienst|afdeling|team|raad|bestuur|deskundige|medewerker|chef|head|director|officer|supervisor|lead|responsable|direction|service|(?<!\p{L})(?:niveau|gradatie|level|fase|phase|score)(?!\p{L}))/iu;
const SMALL = new Set('van de den der het le la du ter ten von'.split(' '));

/**
 * Whether a text may be the name of a person and nothing else: a few words with capitals and no word for a role. Such a
 * text is never carried into a profile.
 *
 * @example mayBePerson('Pol Van den Bedenksel') // true
 */
export function mayBePerson(text: string): boolean {
  const words = text.trim().split(' ');
  if (words.length < 2 || words.length > 6 || ROLE.test(text)) return false;
  return words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || SMALL.has(word.toLowerCase()));
}
