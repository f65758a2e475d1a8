import { foldLabel } from '../../text/fold.ts';

/** What somebody shows in place of doing it, at the end of a name: "Heftruckattest", "EHBO-brevet", "Rijbewijs C". */
const PAPER =
  /(?:attest|brevet|licentie|certificaat|certificat|certificate|getuigschrift|diploma|diplome|rijbewijs|driving licence|permis(?: de conduire)?)(?: (?:[abcdegt]|am|be|ce|c1|d1|g)e?)?$/u;
/** What a group of them is called, and what may stand beside it. */
const PAPERS =
  /^(?:rijbewijs|rijbewijzen|attest(?:en|s)?|diploma s?|diplomas|diplomes?|getuigschriften|certifica(?:ten|ts|tes)|brevet(?:ten|s)?|licenties|permis|driving licences?|certificates)(?: (?:en|and|et|of|or|ou) \p{L}{3,20})?$/u;

/**
 * Whether a name is that of a paper somebody holds or not, of which no level is asked.
 *
 * @example namesPaper('Heftruckattest') // true
 * @example namesPaper('Kennis van attesten') // false
 */
export function namesPaper(name: string): boolean {
  return name.length <= 40 && name.split(' ').length <= 4 && PAPER.test(foldLabel(name));
}

/**
 * Whether the name of a group says that what stands in it are papers.
 *
 * @example namesPapers('Rijbewijzen en attesten') // true
 */
export function namesPapers(group: string): boolean {
  return group.length <= 60 && PAPERS.test(foldLabel(group));
}
