import { endsLikeCluster, isKnownCompetency } from '../words/known-label.ts';
import { organisationPlace } from '../words/organisation-line.ts';
import { isText, type Piece } from '../page/piece.ts';
import { headingCore, numberingOf, sectionKindOf } from '../words/section-kind.ts';

/** The most words in the name of a function behind the word for the document. */
const MOST_TITLE_WORDS = 8;
/** The name of the document stands among its first pieces. */
const HEAD = 12;
const NAMES =
  /^(?:functieprofiel|functiebeschrijving|functieomschrijving|profielschets|profielomschrijving|profielbeschrijving|profil fonction|description fonction|profil poste|profil)$/u;

/**
 * "Profiel: boekhouder" as the heading over the whole document: the word names the document, and the rest the function.
 */
export function isTitleWithName(piece: Piece): boolean {
  if (piece.kind !== 'heading') return false;
  const [label = '', rest = ''] = piece.text.split(/ ?: /u, 2);
  const sense = sectionKindOf(label);
  const opens =
    piece.depth === 1 && /^(?:functie|competentie)?profiel$|^(?:role )?profile$/u.test(headingCore(label))
      ? /^\p{L}.{2}/u
      : /^\p{Lu}.{2}/u;
  if (sense?.kind !== 'requirements' || !sense.isGeneral || !opens.test(rest)) return false;
  return rest.split(' ').length <= MOST_TITLE_WORDS && !/[.;:,?!]/u.test(rest);
}

/** A word that names a part as well as the whole document: "Profil de fonction". */
export function isDocumentName(piece: Piece): boolean {
  return isText(piece) && piece.kind !== 'item' && NAMES.test(headingCore(piece.text));
}

/** The first piece, or below the letterhead a word that names the document. */
export function mayOpenDocument(piece: Piece, index: number): boolean {
  return index === 0 || (index < HEAD && isDocumentName(piece));
}

/** A word for the document as the heading right over the name of the function, set off alike or the first of all. */
export function isOverName(pieces: readonly Piece[], index: number): boolean {
  const [piece, below] = [pieces[index], pieces[index + 1]];
  if (piece === undefined || below?.kind !== 'heading' || !isDocumentName(piece)) return false;
  const above = pieces.slice(0, index).flatMap((one) => (isText(one) && one.kind === 'heading' ? [one] : []));
  // In plain letters it stands over the first heading that is not the name of the employer.
  if (piece.kind !== 'heading' && above.some((one) => organisationPlace(one.text) === undefined)) return false;
  if (piece.kind === 'heading' && piece.depth !== below.depth && above.length > 0) return false;
  const isPart = sectionKindOf(below.text) !== undefined || numberingOf(below.text) !== undefined;
  return !isPart && !isKnownCompetency(below.text) && !endsLikeCluster(below.text);
}
