const TITLE =
  /(?:\b(?:aanwervings|wervings|toelatings|deelnemings|deelname|aanstellings|bevorderings|benoemings|kandidaats|diploma|sollicitatie|indienstnemings)voorwaarden?\b|^(?:[\divx.)]{1,4}\s)?(?:de )?(?:algemene |bijzondere |specifieke |bijkomende |formele )?voorwaarden\s?:?$|\bvoorwaarden (?:voor (?:deelname|aanwerving|kandidaten|aanstelling)|om (?:deel te nemen|te solliciteren)|tot deelname|waaraan)|\b(?:deelnamevereisten|toelatingsvereisten|diplomavereisten?|aanwervingsvereisten|formele vereisten)\b|\bwie kan (?:deelnemen|solliciteren|zich kandidaat)|\bwanneer kom je in aanmerking|\bkom je in aanmerking|\bconditions? (?:d['’ ]?acces|d['’ ]?admission|de participation|de recrutement|d['’ ]?engagement|d['’ ]?eligibilite|requises|d['’ ]?admissibilite|generales d|particulieres d|pour (?:participer|postuler))|\bqui peut (?:postuler|participer)|\b(?:requirements|conditions) (?:to apply|for applying|of entry|for participation|of eligibility|for admission)|\b(?:entry|admission|eligibility|application|recruitment) (?:requirements|conditions|criteria)|\bwho can apply|^eligibility\b)/u;
/** What a title must hold to head conditions. */
const MAY_HEAD = /voorwaarde|vereist|wie kan|aanmerking|condition|peut|requirements|criteria|who can|eligib/u;
const OTHER =
  /\b(?:arbeidsvoorwaarden|loonvoorwaarden|werkvoorwaarden|verkoopvoorwaarden|conditions de travail|working conditions|terms and conditions)\b/u;
const LEADS_IN =
  /\b(?:volgende (?:\S{1,15} )?(?:voorwaarden|vereisten)|(?:voorwaarden|vereisten) (?:om|voor|zijn)|conditions suivantes|following (?:conditions|requirements)|aan deze voorwaarden|de voorwaarden)\b/u;

/**
 * Whether a title heads the conditions to be hired or to take part: `Aanwervingsvoorwaarden`, `Conditions d'accès`,
 * `Entry requirements`; conditions of work and pay are something else.
 *
 * @param folded The title in lower case without accents.
 */
export function isConditionsTitle(folded: string): boolean {
  return folded.length <= 200 && MAY_HEAD.test(folded) && TITLE.test(folded) && !OTHER.test(folded);
}

/** Whether a sentence announces a list of conditions: it ends with a colon and says so. */
export function leadsInConditions(folded: string): boolean {
  return folded.length <= 400 && folded.endsWith(':') && LEADS_IN.test(folded) && !OTHER.test(folded);
}
