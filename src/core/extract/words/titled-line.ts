/** What a document calls itself before the name of its function. */
const KIND =
  /^(?:(?:functie|taak|competentie|job|profiel)(?: ?- ?| )?(?:en|&) )?(?:functie|competentie|job|taak|rol)(?:profiel|beschrijving|omschrijving|kaart|fiche)(?: (?:van de|van het|van|voor de|voor een|voor))? ?[:–—-] ?|^(?:profil|description|fiche) (?:de |du )?(?:fonction|poste|competences)(?: (?:de|du))? ?[:–—-] ?|^(?:job|role|function|post) (?:profile|description|card) ?[:–—-] ?/iu;
/** "Functieprofiel / Profil de fonction: Gids": the word for the document in two languages. */
const TWICE = /^([^/:]{4,40})\/[^/:]{4,40}: ?(\p{L}.{2,100})$/u;
const MOST_WORDS = 10;
const LONGEST = 110;

/**
 * The name of a function on a line that first says what kind of document it is: "Functieprofiel: redder".
 *
 * @returns Undefined for lines that open otherwise, or whose rest is no short name.
 * @example titledLine('Functiebeschrijving: Boekhouder') // 'Boekhouder'
 */
export function titledLine(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const [, first = '', twice] = text.includes('/') ? (TWICE.exec(text) ?? []) : [];
  const lead = KIND.exec(text)?.[0];
  const isTwice = twice !== undefined && KIND.test(`${first.trim()}: `);
  const rest = isTwice ? twice.trim() : lead === undefined ? '' : text.slice(lead.length).trim();
  const isName = /^\p{L}.{2}/u.test(rest) && rest.split(' ').length <= MOST_WORDS && !/[.;:,?!]$/u.test(rest);
  return isName ? rest : undefined;
}
