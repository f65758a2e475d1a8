import { foldInPlace } from './fold-in-place.ts';

const EMAIL = /[\p{L}\p{N}._%+-](?:@|\s?\[at\]\s?|\s?\(at\)\s?)[\p{L}\p{N}-]{1,63}\.\p{L}{2}/u;
const DATE = /(?<![\d/.])(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-]\d{2,4}(?![\d/.-])/gu;
const PHONE = /(?<![\p{L}\p{N},.])(?:\+\d{2,3}|00\d{2}|\(?0\d)[\d ./()-]{5,17}\d(?![\p{L}\p{N},])/gu;
const PHONE_LABEL = /\b(?:tel(?:efoon)?(?:nummer)?|gsm|fax|phone|mobile|telephone)\s?(?:nr\.?)?\s?[.:]\s?[+(\d]/u;
const MAIL_LABEL = /\b(?:e-?mail(?:adres)?|mailadres|courriel)\s?:\s?\S/u;
/** A number in a street and a postal code before a capital: `Dorpsplein 1, 9999 Voorbeeldegem`. */
const STREET_AND_TOWN =
  /(?<=\p{L})\s\d{1,4}[a-z]?(?:\sbus\s\w{1,5})?,?(?:\s(?:te|in|[-–]))?\s(?:B-)?[1-9]\d{3}\s\p{Lu}/u;
const STREET =
  /^\p{Lu}[\p{L}'. -]{1,40}(?:straat|laan|plein|steenweg|markt|lei|dreef|kaai|baan|weg|singel|hof|park|dorp|vest)\s\d{1,4}\s?[a-z]?(?:\s?bus\s?\w{1,5})?$/u;
const TOWN = /^(?:B-)?[1-9]\d{3}\s+\p{Lu}[\p{L}'-]{2,40}(?:\s\p{Lu}[\p{L}'-]{2,40})?$/u;
/** The contact person of this document, and not someone whose task it is to be one. */
const PERSON =
  /\b(?:uw|je|jouw|onze) contactperso\w{2,4}\b|^contactperso\w{2,4}\s?(?::|$)|^contactgegevens\b|\bpersonnes? de contact\b|\bcontact (?:person|details)\b|\baanspreekpunt voor (?:deze )?(?:vacature|selectie)/u;
const NAMED_PERSON = /\b[Cc]ontactpersoon\b[^.:]{0,80}\s(?:is|zijn)\s\p{Lu}[\p{Ll}.]/u;
const NAMED_TITLE =
  /(?:^|\s)(?:[Dd]hr\.?|[Dd]e heer|[Mm]evr\.?|[Mm]evrouw|[Mm]w\.?|[Mm]me|[Mm]adame|[Mm]onsieur|Mrs?\.|Ms\.)\s\p{Lu}/u;
const CONTACT_VERB = /\bcontact (?:op ?te ?nemen|opnemen|op)\b/u;
/** Words that make it an invitation to the reader, where the verb alone may be a task (`contact opnemen met klanten`). */
const INVITING =
  /\b(?:kan|kunt|kun|mag|gelieve|gerust|steeds|altijd|aarzel|inlichtingen|vragen|info|neem|contact opnemen met (?:de dienst|onze|ons|hr|de personeels\w{0,10}))\b/u;
const FOR_INFORMATION =
  /^(?:voor )?(?:meer|verdere|bijkomende|alle|pour plus|further|more) (?:info|informatie|inlichtingen|information|d['’ ]?informations?|de renseignements)\b/u;
const WHERE = /\b(?:contact\w{0,8}|terecht|verkrijgbaar|bekomen|aupres)\b/u;
const ASKING =
  /\b(?:contacteer (?:ons|onze|gerust|de dienst)|contactez|contacter (?:le|la|notre)|prenez contact|prendre contact avec (?:le|la|notre)|please contact|hesitate to contact)\b/u;

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
    NAMED_PERSON.test(shown) ||
    NAMED_TITLE.test(shown) ||
    ASKING.test(folded) ||
    (CONTACT_VERB.test(folded) && INVITING.test(folded)) ||
    (FOR_INFORMATION.test(folded) && WHERE.test(folded))
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
  const kept: string[] = [];
  let isInName = false;
  for (const piece of text.split(/(?<=[.!?;)])\s(?=["“(]?[\p{Lu}\d(])|\s(?=\()/u)) {
    const isContact: boolean = isInName || isContactLine(piece);
    if (!isContact) kept.push(piece);
    // An initial is no end of a sentence: the surname that follows it goes too.
    isInName = isContact && /(?:^|\s)\p{Lu}\.$/u.test(piece);
  }
  return kept.join(' ').trim();
}
