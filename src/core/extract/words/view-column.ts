import { foldLabel } from '../../text/fold.ts';

/** Whose view it is may stand in front: "Mijn leidinggevende", "Score collega's". */
const BEFORE =
  /^(?:(?:de|het|mijn|jouw|uw|je|door|volgens|my|your|by|the|mon|ma|mes|votre|vos|le|la|les|par|selon|score|scores|gemiddelde|beoordeling|inschatting|blik|visie|feedback)(?:van|de|of|des|du)?(?= ))/u;
/** Words before the one that counts are no more. */
const MOST_BEFORE = 3;
/** Whoever is rated: no function is called so. */
const SELF =
  /^(?:ik(?:zelf)?|zelf|mezelf|uzelf|jezelf|zichzelf|zelf(?:beeld|score|inschatting|evaluatie|beoordeling)|eigen(?:score|inschatting|beoordeling|beeld|oordeel|evaluatie)?|self|myself|yourself|self(?:assessment|rating|score|evaluation|view)|own(?:score|rating|view)|moi(?:meme)?|vousmeme|soimeme|auto ?evaluation)$/u;
/** Several people who rate alike, never one function. */
const GROUP =
  /^(?:collegas?|collegae|teamgenoten|teamleden|gelijken|peers?|colleagues?|coworkers?|collegues?|pairs|ondergeschikten|subordinates?|subordonnes|directreports?|reports|klanten|customers|clients|externen|anderen|others|autres|alleanderen|allothers)$/u;
/** Who may rate, and may as well be a function or a column of people. */
const OTHER =
  /^(?:leidinggevenden?|direct(?:e)?leidinggevende|chef|baas|evaluator(?:en)?|beoordelaars?|medewerkers?|team|ploeg|manager|linemanager|supervisor|boss|staff|responsable|superieur|superieurhierarchique|hierarchie|n\+1|n1|equipe|collaborateurs|partners?|stakeholders|burgers|ouders|bewoners|patienten|respondenten|deelnemers?)$/u;

/** The words of a header that name who rates, without what stands before them and without the spaces that a line broke in. */
function viewer(header: string): string {
  let folded = foldLabel(header.replace(/\([^()]{0,60}\)/gu, ' '));
  for (let at = 0; at < MOST_BEFORE; at += 1) folded = folded.replace(BEFORE, '').trim();
  return folded.replaceAll(' ', '');
}

/**
 * The headers over the views that several people gave of one and the same person, as feedback from all sides prints them:
 * "Zelf | Leidinggevende | Collega's". What they found is asked of nobody.
 *
 * @returns Which of the headers are such a view; none where no header is one that no function can be called by, or where it
 *   is the only one.
 * @example viewsAmong(['Competentie', 'Zelf', 'Chef', 'Norm']) // [false, true, true, false]
 * @example viewsAmong(['Competentie', 'Medewerker', 'Chef']) // [false, false, false]
 */
export function viewsAmong(headers: readonly string[]): readonly boolean[] {
  const viewers = headers.map((header) => (header.length > 60 ? '' : viewer(header)));
  const isSure = (word: string): boolean => SELF.test(word) || GROUP.test(word);
  const areViews = viewers.map((word) => isSure(word) || OTHER.test(word));
  const areSure = viewers.some((word) => isSure(word)) && areViews.filter(Boolean).length > 1;
  return areViews.map((isView) => isView && areSure);
}
