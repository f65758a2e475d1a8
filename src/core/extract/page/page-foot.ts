import { isNamedEmployer, organisationPlace } from '../words/organisation-line.ts';

const COPYRIGHT = /^(?:©|\(c\)|copyright(?!\p{L}))/iu;
const PARTING = / [-–—·|•] /u;

/**
 * Whether a line is the foot of a page or letter: who holds the rights, or an employer alone or with its address and
 * numbers.
 *
 * @example isPageFoot('Gemeente Voorbeeldegem - Kaai 16 - 0999.111.222') // true
 */
export function isPageFoot(text: string): boolean {
  if (COPYRIGHT.test(text) || isNamedEmployer(text)) return true;
  const [name = '', ...more] = text.length > 200 ? [] : text.split(PARTING);
  return more.some((part) => /\d{2}/u.test(part)) && organisationPlace(name) !== undefined;
}
