import { foldInPlace } from './fold-in-place.ts';

const EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}(?:@|\s?\[at\]\s?|\s?\(at\)\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}/u;
const DATE = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/gu;
const PHONE = /(?<![\p{L}\p{N},.])(?:\+\d{2,3}|00\d{2}|\(?0)[\d ./()-]{6,18}\d(?![\p{L}\p{N},])/gu;
const PHONE_LABEL = /\b(?:tel(?:efoon)?(?:nummer)?|gsm|fax|phone|mobile|telephone)\s?(?:nr\.?)?\s?[.:]\s?[+(\d]/u;
const MAIL_LABEL = /\b(?:e-?mail(?:adres)?|mailadres|courriel)\s?:\s?\S/u;
const STREET_AND_TOWN =
  /\p{L}[\p{L}'.-]{2,40}\s\d{1,4}\s?[a-z]?(?:\s?(?:bus|bte|box)\s?\w{1,5})?\s?(?:,|-|–|te|in|à)?\s?(?:b-)?[1-9]\d{3}\s+(?:[A-Z\u00C0-\u00DE])/u;
const STREET =
  /^\p{Lu}[\p{L}'. -]{1,40}(?:straat|laan|plein|steenweg|markt|lei|dreef|kaai|baan|weg|singel|hof|park|dorp|vest)\s\d{1,4}\s?[a-z]?(?:\s?bus\s?\w{1,5})?$/u;
const TOWN = /^(?:B-)?[1-9]\d{3}\s+\p{Lu}[\p{L}'-]{2,40}(?:\s\p{Lu}[\p{L}'-]{2,40})?$/u;
const PERSON =
  /\b(?:contactpersoon|contactpersonen|contactgegevens|personne de contact|personnes de contact|contact person|contact details|aanspreekpunt voor (?:deze )?(?:vacature|selectie))\b/u;
const NAMED_TITLE =
  /(?:^|\s)(?:[Dd]hr\.?|[Dd]e heer|[Mm]evr\.?|[Mm]evrouw|[Mm]w\.?|[Mm]me|[Mm]adame|[Mm]onsieur|Mr\.?|Mrs\.?|Ms\.?)\s\p{Lu}/u;
const ASKING =
  /\b(?:(?:kan|kunt|kun|mag|gelieve|gerust|steeds|altijd|inlichtingen|informatie|vragen|info)\b.{0,60}\bcontact (?:op ?te ?nemen|opnemen)|neem(?:t)?\b.{0,40}\bcontact op\b|contact opnemen met (?:de dienst|het|onze|de personeels|hr|de afdeling|ons|\p{L}{1,20} via)|contacteer (?:ons|de|onze|gerust)|(?:meer|verdere|bijkomende) (?:info|informatie|inlichtingen)\b.{0,60}\b(?:contact|bij|via|verkrijgbaar|terecht)|(?:veuillez |vous pouvez |pour plus .{0,40})contacte[rz]|prendre contact avec|prenez contact|please contact|(?:further|more) information\b.{0,60}\bcontact|do not hesitate to contact)/u;

/**
 * Whether a line, cell or sentence tells whom to reach and where: a contact person, a telephone number, an e-mail
 * address, a postal address. Such lines never enter a profile.
 *
 * Contact that is work (`contacten onderhouden met verenigingen`, `telefonische contacten afhandelen`) is none.
 *
 * @example isContactLine('Uw contactpersoon voor deze selectie is A. B.') // true
 */
export function isContactLine(text: string): boolean {
  const shown = text.slice(0, 4_000).trim();
  const folded = foldInPlace(shown);
  return (
    hasAddress(shown) ||
    PHONE_LABEL.test(folded) ||
    MAIL_LABEL.test(folded) ||
    STREET_AND_TOWN.test(shown) ||
    STREET.test(shown) ||
    TOWN.test(shown) ||
    PERSON.test(folded) ||
    NAMED_TITLE.test(shown) ||
    ASKING.test(folded)
  );
}

/** An e-mail address or a telephone number. */
function hasAddress(text: string): boolean {
  if (EMAIL.test(text)) return true;
  const bare = text.replace(DATE, ' ');
  return [...bare.matchAll(PHONE)].some((match) => {
    const digits = match[0].replace(/\D/gu, '').length;
    return match[0].startsWith('+') || match[0].startsWith('00')
      ? digits >= 10 && digits <= 14
      : digits >= 9 && digits <= 10;
  });
}

/**
 * A text without the sentences that are contact lines; empty where nothing else is left.
 *
 * @example withoutContacts('Rijbewijs B. Neem contact op met de dienst.') // 'Rijbewijs B.'
 */
export function withoutContacts(text: string): string {
  if (!isContactLine(text)) return text;
  const pieces = text.split(/(?<=[.!?;)])\s(?=["“(]?[\p{Lu}\d(])|\s(?=\()/u);
  return pieces
    .filter((piece) => !isContactLine(piece))
    .join(' ')
    .trim();
}
