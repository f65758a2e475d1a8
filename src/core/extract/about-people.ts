import type { RowBlock } from '../model/source-text.ts';

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

/** Room to date or sign what is above it. */
const OPEN_FIELD = /(?:^|[\s,])(?:datum|date|handtekening|signature|naam|nom|name) ?:[\s._…]{0,60}$/iu;

/** Whether a row leaves room for more than one person to sign beside each other, and holds nothing else. */
export function isSigningRow(row: RowBlock): boolean {
  const texts = row.cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
  return texts.length > 1 && texts.every((text) => isAboutPeople(text) || OPEN_FIELD.test(text));
}
