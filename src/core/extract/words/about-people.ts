import type { RowBlock } from '../../model/source-text.ts';

/** Labels beside which a person is named, in signature tables and footers. */
const ABOUT_PEOPLE =
  /^(?:voor (?:gezien|akkoord|ontvangst|kennisname|kennisneming)|gezien|(?:gelezen|besproken) en (?:besproken|gelezen|goedgekeurd)|pour accord|lu et approuv[ée]|for approval|for agreement|read and approved|signed (?:for (?:agreement|approval|receipt)|by)|ondertekend (?:voor akkoord|door)|(?:(?:naam|datum|nom|date|name) (?:en|et|and|&) )?(?:handtekening(?:en)?|signatures?))(?![\p{L}])|\b(?:door|naam|name|nom|contact\p{L}{0,10}|handtekening|signature|evaluator|titularis|auteur|author)$/iu;

/**
 * Whether a label leaves room for a person: who signs, who wrote it.
 *
 * @example isAboutPeople('Signature du titulaire') // true
 */
export function isAboutPeople(label: string): boolean {
  return ABOUT_PEOPLE.test(label.trim());
}

/** Who signs, by office: "De directeur", "La bourgmestre,". */
const SIGNER =
  /^(?:de|het|le|la|l['’]|the) ?(?:(?:algemeen|financieel|adjunct|waarnemend|deputy) )?(?:directeur|directrice|burgemeester|bourgmestre|secretaris|secr[ée]taire|voorzitter|pr[ée]sidente?|zonechef|korpschef|zonecommandant|diensthoofd|leidinggevende|functiehouder|titularis|titulaire|personeelslid|medewerker|werknemer|schepen|[ée]chevine?|chef de service|membre du personnel|agent|travailleur|employ[ée]e?|mayor|chair|head ?teacher|director|manager|employee)(?: g[ée]n[ée]rale?)?,?$/iu;

/** For whom another signs beside them: "Voor het bestuur". */
const FOR = /^(?:voor|namens|pour|au nom de|for|on behalf of) \p{L}.{2,50}$/iu;

/** Room between those who sign beside each other. */
const BESIDE = / {3}|\t/u;

/**
 * Whether a line is the office of somebody who signs below it, or of a few beside each other, and names nothing that is
 * asked.
 *
 * @example isSigner('De directeur') // true
 */
export function isSigner(text: string): boolean {
  if (text.length > 160) return false;
  const parts = text
    .trim()
    .split(BESIDE)
    .map((part) => part.trim());
  const filled = parts.filter((part) => part !== '');
  const areShort = filled.every((part) => part.length <= 60);
  return (
    areShort && filled.some((part) => SIGNER.test(part)) && filled.every((part) => SIGNER.test(part) || FOR.test(part))
  );
}

/** Room to date or sign what is above it. */
const OPEN_FIELD = /(?:^|[\s,])(?:datum|date|handtekening|signature|naam|nom|name) ?:[\s._…]{0,60}$/iu;

const SIGNATURE = /^(?:handtekening(?:en)?|signatures?)(?!\p{L})/iu;
/** Where and when somebody signs. */
const WHEN = /^(?:(?:plaats|lieu|place) (?:en|et|and) )?(?:datum|date|plaats|lieu|place)$/iu;

/** Whether a row leaves room for more than one person to sign beside each other, and holds nothing else. */
export function isSigningRow(row: RowBlock): boolean {
  const texts = row.cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
  const isToSign = (text: string): boolean => isAboutPeople(text) || OPEN_FIELD.test(text);
  const isDated = texts.some((text) => SIGNATURE.test(text)) && texts.some((text) => WHEN.test(text));
  return texts.length > 1 && texts.every((text) => isToSign(text) || (isDated && WHEN.test(text)));
}
