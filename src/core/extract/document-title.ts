import { isText, type Piece } from './piece.ts';
import { headingCore, sectionKindOf } from './section-kind.ts';

/** The most words in the name of a function behind the word for the document. */
const MOST_TITLE_WORDS = 8;
const NAMES =
  /^(?:functieprofiel|functiebeschrijving|functieomschrijving|profielschets|profielomschrijving|profielbeschrijving|profil fonction|description fonction|profil poste|profil)$/u;

/**
 * "Profiel: boekhouder" as the heading over the whole document: the word names the document, and the rest the function.
 */
export function isTitleWithName(piece: Piece): boolean {
  if (piece.kind !== 'heading') return false;
  const [label = '', rest = ''] = piece.text.split(/ ?: /u, 2);
  const sense = sectionKindOf(label);
  if (sense?.kind !== 'requirements' || !sense.isGeneral || !/^\p{Lu}.{2}/u.test(rest)) return false;
  return rest.split(' ').length <= MOST_TITLE_WORDS && !/[.;:,?!]/u.test(rest);
}

/** A word that names a part as well as the whole document: "Profil de fonction". */
export function isDocumentName(piece: Piece): boolean {
  return isText(piece) && piece.kind !== 'item' && NAMES.test(headingCore(piece.text));
}
