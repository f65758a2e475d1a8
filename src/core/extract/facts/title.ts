import { seekerIn } from '../words/seeking-line.ts';
import type { SourceFormat } from '../../model/source-text.ts';
import { foldLabel } from '../../text/fold.ts';
import { afterDocumentWord } from '../words/document-word.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { opensWithEmployer, organisationPlace } from '../words/organisation-line.ts';
import { pageNumberOf } from '../page/page-number.ts';
import { isText, type Piece } from '../page/piece.ts';
import { isDocumentName } from '../section/document-title.ts';
import { isContactLine } from '../selection/contact-line.ts';
import { numberingOf, sectionKindOf } from '../words/section-kind.ts';
import { isNamedCard } from '../words/named-card.ts';
import { titledLine } from '../words/titled-line.ts';

/** A title stands among the first pieces of a document. */
const HEAD = 12;
const LONGEST_TITLE = 110;
const LONGEST_WAY = 240;
/** Three and more texts with room between them are the menu of a page. */
const MENU = /\S {2,40}\S.{0,60}? {2,40}\S/u;
/** What pages of the web say of themselves, at the start of a line. */
const CHROME =
  /^(?:(?:ga|spring|naar) (?:direct )?naar|naar de (?:inhoud|hoofdinhoud)|overslaan|skip to|jump to|aller au|passer au|menu|hoofdmenu|navigatie|home(?:page)?$|zoek(?:en)?$|search$|rechercher$|inloggen|log in|se connecter|je bent hier|u bent hier|you are here|vous etes ici|deel(?: deze)?(?: pagina)?$|share|partager|print(?:en)?$|imprimer|terug naar|back to|retour|solliciteer|apply now|postuler|contact$)(?!\p{L})|(?<!\p{L})(?:cookies?|privacy)(?!\p{L})| [>»›] /iu;
/** A part of an organisation, which is no function. */
const UNIT = /^(?:dienst|afdeling|departement|directie|cluster|department|division|service|direction|unité) /iu;
/** In Dutch no function begins with such a word of its own; in other languages the word of a function follows ("Service manager"). */
const ONLY_UNIT = /^(?:dienst|afdeling|departement)(?: \p{L}|$)/iu;
/** How far a card is: "vastgesteld door de raad", "versie 3". */
const DECIDED =
  /^(?:vastgesteld|goedgekeurd|opgemaakt|bijgewerkt|gewijzigd|herzien|versie|approved|adopted|revised|version|approuvée?|adoptée?|révisée?) /iu;
/** An employer that asks for people: what it asks for is the title. */
const SEEKS =
  /^[^.?!]{2,60} (?:zoekt|zoeken|werft|recrute|cherche|seeks|is looking for)(?: aan)?(?: (?:een|nieuwe|naar een|un|une|an?))? (?=\p{L})/iu;

/** What parts an organisation from a title on one line. */
const PARTED = / [-–—|•] /u;
const LEADS =
  /^(?:functieprofiel|profiel|functiebeschrijving|functieomschrijving|competentieprofiel|vacature|functie|role profile|job profile|job description|person specification|description de fonction|profil de fonction|profil de competences|profil(?= ?[:–—-])|profielschets|functieschets|competentietabel|competentiematrix|competentierooster|competentiekaart|competentiefiche|(?:zoekt|zoeken|zoeken we|wij zoeken) een|zoekt)(?!\p{L})(?: (?:van de|van het|van|voor de|voor een|voor|of the|of|for|de la|du|de)(?!\p{L}))? ?[:–—-]? ?(?=\p{L})/iu;

/**
 * The title of a function whose document prints none with a label: the first line that names neither the kind of
 * document, nor the organisation, nor a part of it.
 *
 * @param headers Running headers, looked at last.
 */
export function findTitle(
  pieces: readonly Piece[],
  headers: readonly string[],
  format: SourceFormat,
): string | undefined {
  const marked = format === 'text' ? [] : markedHeads(pieces);
  const lines = withoutFields(pieces)
    .slice(0, HEAD)
    .filter((piece) => isText(piece) && piece.kind !== 'item');
  const heads = [...marked, ...lines];
  for (const piece of heads) {
    const titled = isText(piece) ? titledLine(piece.text) : undefined;
    const own = titled === undefined ? undefined : withoutOrganisation(titled);
    // Below the title itself a line may say whose card it is and who decided on it.
    const isName = own !== undefined && organisationPlace(own) === undefined && !opensWithEmployer(own);
    if (isName && !ONLY_UNIT.test(own) && !DECIDED.test(own)) return withoutGender(own);
  }
  const crumb = crumbTitle(pieces);
  if (crumb !== undefined) return withoutGender(withoutOrganisation(crumb));
  const below = belowSeeker(heads) ?? (marked.length > 0 ? undefined : belowDocumentName(lines));
  if (below !== undefined) return below;
  // A letterhead may name a school or a house that no list knows: a line that says it is the card of a function goes first.
  const named = heads.find((piece) => isText(piece) && isNamedCard(piece.text));
  for (const piece of named === undefined ? heads : [named, ...heads]) {
    const title = isText(piece) ? titleIn(piece.text) : undefined;
    if (title !== undefined) return title;
  }
  for (const header of headers) {
    const title = titleIn(header);
    if (title !== undefined) return title;
  }
  return undefined;
}

/** What parts the pages on the way to this one: "Home > Jobs > Tuinman". */
const CRUMBS = / (?:>|»|›|→|::) /u;
const FEWEST_CRUMBS = 3;
/** The page opens with its title shortly below the way to it. */
const BELOW_CRUMBS = 8;

/** The last page on the way to this one, where a line of its own below names it too. */
function crumbTitle(pieces: readonly Piece[]): string | undefined {
  for (const [index, piece] of pieces.slice(0, 2 * HEAD).entries()) {
    const way = isText(piece) && piece.text.length <= LONGEST_WAY ? piece.text.split(CRUMBS) : [];
    const last = foldLabel(way.at(-1) ?? '');
    if (way.length < FEWEST_CRUMBS || last === '') continue;
    const own = pieces
      .slice(index + 1, index + 1 + BELOW_CRUMBS)
      .find((one) => isText(one) && foldLabel(one.text) === last);
    if (isText(own)) return own.text;
  }
  return undefined;
}

/** Whom an employer asks for, in the line below the one that says so. */
function belowSeeker(heads: readonly Piece[]): string | undefined {
  const at = heads.findIndex((piece) => isText(piece) && seekerIn(piece.text) !== undefined);
  const below = heads[at + 1];
  return at < 0 || !isText(below) ? undefined : titleIn(below.text);
}

/** On paper the word for the document may stand alone over the name of the function. */
function belowDocumentName(lines: readonly Piece[]): string | undefined {
  const name = lines.findIndex((piece) => isDocumentName(piece));
  const below = lines[name + 1];
  return name < 0 || !isText(below) || below.gapBefore ? undefined : titleIn(below.text);
}

/**
 * Headings at the head, after the one heading of the first rank: a page of the web has its menus before it, and a printed
 * one a letterhead or a column of facts.
 */
function markedHeads(pieces: readonly Piece[]): readonly Piece[] {
  const head = withoutFields(pieces)
    .slice(0, HEAD)
    .filter((piece) => piece.kind === 'heading');
  const first = pieces.filter((piece) => piece.kind === 'heading' && piece.depth === 1);
  return first.length === 1 ? [...first, ...head] : head;
}

/** Pieces without labels on lines of their own and the values below them: "Afdeling" over "Sport" names no function. */
function withoutFields(pieces: readonly Piece[]): readonly Piece[] {
  const isLabel = (piece: Piece | undefined): boolean => {
    const kind = piece?.kind === 'text' ? fieldKindOf(piece.text)?.kind : undefined;
    return kind !== undefined && kind !== 'title';
  };
  return pieces.slice(0, 4 * HEAD).filter((piece, index) => {
    const isValue = piece.kind === 'text' && isLabel(pieces[index - 1]);
    return !isLabel(piece) && !isValue;
  });
}

function titleIn(text: string): string | undefined {
  if (seekerIn(text) !== undefined) return undefined;
  const line = withoutOrganisation(text.trim());
  if (line.length > LONGEST_TITLE || /[.;:,?!]$/u.test(line) || !/\p{L}{3}/u.test(line) || line.includes('|'))
    return undefined;
  if (pageNumberOf(line) !== undefined) return undefined;
  // A web page talks of itself, and a letterhead says where the employer is to be found.
  if (CHROME.test(line) || MENU.test(line) || isContactLine(line)) return undefined;
  const after = afterDocumentWord(line);
  if (after !== undefined) return /\p{L}{3}/u.test(after) && organisationPlace(after) === undefined ? after : undefined;
  if (organisationPlace(line) !== undefined || fieldKindOf(line.split(':', 1)[0] ?? '') !== undefined) return undefined;
  if (sectionKindOf(line) !== undefined || numberingOf(line) !== undefined) return undefined;
  if ((line !== text.trim() && UNIT.test(line)) || ONLY_UNIT.test(line)) return undefined;
  const lead = LEADS.exec(line)?.[0] ?? SEEKS.exec(line)?.[0];
  return withoutGender(lead === undefined ? line : line.slice(lead.length));
}

/** A title without the organisation before or behind it: "Stad X - functieprofiel Y". */
export function withoutOrganisation(title: string): string {
  if (title.length > LONGEST_TITLE || !PARTED.test(title)) return title;
  const parts = title.split(PARTED).map((part) => part.trim());
  const own = parts.filter((part) => part !== '' && organisationPlace(part) === undefined);
  return own.length === 0 || own.length === parts.length ? title : own.join(' - ');
}

/** A title without the letters that say that all may apply, and without its grade or scale: `(m/v/x)`, `(graad: C1-C3)`. */
export function withoutGender(title: string): string {
  return title
    .replace(/ ?\((?:[mvxfhd] ?\/ ?){1,3}[mvxfhd]\)$/iu, '')
    .replace(/ ?\((?:graad|weddeschaal|schaal|grade|[ée]chelle) ?: ?[^()]{1,60}\)$/iu, '')
    .trim();
}
