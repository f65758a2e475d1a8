import { organisationPlace } from './organisation-line.ts';
import { sectionKindOf } from './section-kind.ts';

const CARD =
  /^(?:functie|job|profiel)(?:kaart|fiche|blad|beschrijving|omschrijving|profiel) (\p{L}[\p{L}’'&/ -]{3,80}?)(?: \([^()]{1,60}\))?$/iu;
const LONGEST = 110;
const MOST_WORDS = 6;
const UNITS = /(?<!\p{L})(?:dienst|diensten|afdeling|team|stad|gemeente|personeel|versie|niveau|graad)(?!\p{L})/iu;

/**
 * Whether a line says that it is the card of one function: the word for the document and, behind it, the name of a
 * function and of no unit.
 *
 * @example isNamedCard('Functiekaart poetsmedewerker') // true
 * @example isNamedCard('Functiekaart dienst groen') // false
 */
export function isNamedCard(text: string): boolean {
  const rest = text.length > LONGEST ? undefined : CARD.exec(text.trim())?.[1];
  if (rest === undefined || organisationPlace(rest) !== undefined || sectionKindOf(text) !== undefined) return false;
  return rest.split(' ').length <= MOST_WORDS && !UNITS.test(rest);
}
