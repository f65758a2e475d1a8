import type { ConditionKind } from './condition-kind.ts';

const LICENCE =
  /\b(?:rijbewijs(?:\s(?:categorie|type|klasse))?\s?:?\s?[a-g](?:\d|\+?e)?\b|rijbewijs|permis de conduire|permis [a-g]\b|driving licen[cs]e|driver'?s licen[cs]e)/u;
const ONLY_LICENCE =
  /^(?:een |geldig |een geldig )?(?:rijbewijs|permis de conduire|driving licen[cs]e)(?:\s(?:categorie|type|klasse|cat\.|category|categorie))?\s?:?\s?(?:"|“)?[a-g](?:\d|\+?e)?(?:"|”)?\.?$/u;
const DIPLOMA =
  /(?:diploma|\bbachelor|\bmaster(?:s|graad|opleiding|diploma)?\b|\bgraduaat|getuigschrift|\bbachelier|\btitre d'etudes|\bdegree\b|\bcertificat\b)/u;
const DIPLOMA_LABEL =
  /^(?:vereist |gevraagd |vereiste )?(?:diploma(?:vereisten?|voorwaarden?)?|diplome (?:requis|exige)|required degree|studies)\s?:\s?\S/u;
const HELD =
  /\b(?:vereist|vereiste|noodzakelijk|verplicht|in het bezit|bezit|houder|beschikt|beschikken|beschik|hebt|heb|behaald|required|requis|exige|titulaire|porteur|en possession|dispose[rz]?|hold|holds|holder|possess|have a|must have)\b/u;
/** How a sentence starts that states a condition, and not a task in which a diploma plays a part. */
const STARTS =
  /^(?:je|jij|u|de kandida\p{L}{0,8}|kandidaten|in het bezit|houder|beschikken|beschik|bezit|minstens|ten minste|titulaire|etre|vous|le candidat|la candidate|you|the candidate|candidates|applicants|hold|holder|a bachelor|a master|a driving|een|rijbewijs|permis|driving|bachelor|master|vereist)\b/u;
const WISHED =
  /\b(?:pluspunt|troef|plus|wenselijk|gewenst|strekt tot aanbeveling|niet vereist|geen vereiste|niet noodzakelijk|niet verplicht|atout|asset|desirable|souhaite|preferred|not required|kopie|copie|copy|afschrift|bijgevoegd|gevoegd|toevoegen|opladen|uploaden|erkenning|aanvraag|meebrengen|mee te brengen)\b/u;
const DISMISSED =
  /^(?:je |u |de kandidaat )?(?:bent |mag |is )?niet (?:eerder |reeds )?ontslagen (?:geweest )?(?:zijn|bent|is|geweest|door)\b/u;
const ONLY_DIPLOMA =
  /^(?:(?:een|minstens een|minimaal een|min\. een) )?(?:(?:professionele?|academische?) )?(?:(?:bachelor|master)?diploma|bachelor|master|graduaat|getuigschrift)(?: (?:van|in|of|hoger|lager|secundair|niveau)\b|$)/u;
const ONLY_CONDUCT =
  /^(?:(?:een|blanco|recent) ){0,3}(?:uittreksel (?:uit het )?strafregister|bewijs van goed (?:gedrag|zedelijk)|getuigschrift van goed|extrait d[eu] casier judiciaire)/u;
/** A task in which a diploma or an extract plays a part ends in what is done with it. */
const DOES =
  /\b(?:\p{L}{1,20}(?:leveren|reiken|reiken|vragen|maken|werken|volgen|bezorgen)|registreren|controleren|nakijken|opmaken|beheren|verifieren|ophalen|afgeven|klasseren)\b/u;
const NOT_ASKED =
  /(?:\b(?:niet (?:nodig|vereist|verplicht|noodzakelijk)|geen vereiste|(?:non|pas) requise?s?|not (?:required|needed|necessary)|n\.?v\.?t\.?|geen)|^[-–/]{1,3})\s?\.?$/u;
/** What a sentence must hold to state one of these. */
const MAY_STATE =
  /rijbewijs|permis|driv|diplom|bachel|master|graduaat|getuigschrift|strafregister|bewijs van goed|casier|titre d|degree|studies|certificat|ontslagen/u;
const LONGEST = 240;

/**
 * Whether a line or cell says that what it names is not asked: `Rijbewijs: niet nodig`.
 *
 * @param folded The text in lower case without accents.
 */
export function isNotAsked(folded: string): boolean {
  return NOT_ASKED.test(folded.trim());
}

/**
 * The kind of condition that one sentence states by itself, outside a list of conditions: `Rijbewijs B vereist`, `in het
 * bezit zijn van een bachelordiploma`, `Diploma: bachelor`.
 *
 * What is only wished for, or asked as a paper to send along, is no condition.
 *
 * @param folded The sentence in lower case without accents.
 * @returns Undefined where it states none.
 */
export function statedConditionKind(folded: string): ConditionKind | undefined {
  if (folded.length > LONGEST || !MAY_STATE.test(folded) || WISHED.test(folded)) return undefined;
  if (isNotAsked(folded)) return undefined;
  if (ONLY_LICENCE.test(folded)) return 'licence';
  if (ONLY_CONDUCT.test(folded) && !DOES.test(folded)) return 'conduct';
  if (ONLY_DIPLOMA.test(folded) && !DOES.test(folded)) return 'diploma';
  if (DIPLOMA_LABEL.test(folded)) return 'diploma';
  if (DISMISSED.test(folded)) return 'conduct';
  if (!STARTS.test(folded) || !HELD.test(folded)) return undefined;
  const licence = LICENCE.exec(folded)?.index ?? Infinity;
  const diploma = DIPLOMA.exec(folded)?.index ?? Infinity;
  if (licence === Infinity && diploma === Infinity) return undefined;
  return licence < diploma ? 'licence' : 'diploma';
}
