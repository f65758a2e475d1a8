import { asksPlainly } from '../words/group-level.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { withoutAsking } from '../words/without-asking.ts';

const LONGEST = 200;
/** The sign of a footnote before its text. */
const NOTE_SIGN = /^\(?(?:\*{1,3}|[¹²³†‡§\u2070\u2074-\u2079])\)? ?(?=\p{L})/u;
/** Words that open a remark; before a name they are part of it ("Nota's schrijven", "Attention to detail"). */
const REMARK =
  /^(?:opmerking(?:en)?|nota(?: bene)?|n\.?b\.?|p\.?s\.?|noot|voetnoot|toelichting|uitzondering(?:en)?|notes?|remarks?|exceptions?|attention|remarques?|versie|version|herzien|herziening|wijziging|gewijzigd|bijgewerkt|aangepast|revised|updated|amended|révisée?|modifiée?)(?= ?$| ?[:(–—]| - | \d| (?:op|in|sinds|vanaf|on|since|le|depuis) )/iu;
/** From when on a level holds. */
const FROM_WHEN =
  /^(?:let op|vanaf|sinds|sedert|met ingang van|zodra|indien|tenzij|as of|as from|since|unless|from (?:\d|now)|à partir d[eu]|dès|depuis|en cas d[e'’]|lors d[eu]|(?:na|after|après) (?:\d|een |één |twee |drie |one |two |an? |une? |deux ))(?![\p{L}'’-])/iu;
/** Another version than this one. */
const OTHER_VERSION =
  /^(?:vorige?|oude?|vroegere?|nieuwe?|toekomstige?|previous|former|old|new|earlier|précédente?|ancienne?|nouvelle?) (?:versie|niveau|gradatie|profiel|kaart|functiekaart|functieprofiel|meting|evaluatie|version|level|profile|card|rating|assessment|fiche|profil|évaluation)(?!\p{L})/iu;
/** For whom or when a level holds. */
const FOR = /^(?:voor|bij|for|pour|upon)(?![\p{L}'’-]) ?/iu;
/** "Voor anderen zorgen", "Bij de les blijven": names that open so. */
const FOR_DOING = / (?:zorgen|opkomen|openstaan|instaan|kiezen|pleiten|blijven|staan|stilstaan|denken)$/u;
/** A name never ends so: "Teamleiders hebben steeds". */
const ADVERB_AT_END = / (?:steeds|altijd|telkens|meestal|voortaan|always|then|toujours|alors)$/iu;
/** Whom a level is asked of. */
const PEOPLE =
  /^(?:\d{1,2} )?(?:(?:leidinggevend|medewerk|werknem|personeelsled|kandidat)(?:en|ers)|\p{L}{0,20}(?:leidinggevenden|leiders|medewerkers|werknemers|bazen|hoofden|chefs|wachters|directeurs|co[oö]rdinatoren|verantwoordelijken|bedienden|deskundigen|begeleiders|arbeiders|technici|vrijwilligers|jobstudenten|stagiairs|starters|managers|supervisors|employees|workers|leaders|assistants))$/iu;
const FINITE =
  /^(.{0,160}?\p{L}) (?:is|wordt|heeft|geldt|stijgt|daalt|blijft|krijgt|moet|mag|zal|zullen|gaat|komt|verandert|was|werd|werden|waren|haalt|behaalt|bereikt|groeit|evolueert|vraagt|eist|vergt|verwachten|vragen|are|has|were|will|must|shall|should|applies|rises|requires|needs|gets|becomes|reaches|est|sont|était|ont|doit|doivent|passe|passent|monte|requiert|exige|atteint|devient)(?: \p{L}[\p{L}'’-]{0,20}){0,4}$/u;
/** Verbs that are written as the name of what is done, too: only behind more than one who do it are they none. */
const MANY_DO =
  /^(?:\d{1,2} )?\p{L}{2,30}(?:en|s)(?: \p{Ll}{1,20}){0,3} (?:hebben|krijgen|moeten|halen|behalen|bereiken|have|need|get|reach)(?: (?:minstens|minimaal|ook|wel))?$/u;
/** "Weet wat nodig is": what somebody does is asked as it stands. */
const DOES_FIRST = /^(?!(?:het|dit|dat|wat|met|uit|niet) )\p{L}{2,20}t \p{Ll}/iu;

/** A sentence that names a competency at its end: "De zwaarste competentie is leidinggeven". */
const TOLD =
  /^(?:de|het|deze|onze|een|the|our|this|an?|la|le|les|une?|l['’]).{3,90} (?:is|zijn|blijft|blijven|are|remains?|est|sont|reste)(?: (?:de|het|the|la|le|une?))? (\p{L}[\p{L} -]{2,40})(?:, (?:met|op|with|at|avec|au))?$/iu;

/** What stands before a level, as printed up to it. */
export interface BeforeLevel {
  readonly text: string;
  /** Nothing but a blank parts it from the level. */
  readonly isDirect: boolean;
}

/**
 * Whether what stands before a level names no competency: a remark, a footnote, for whom or from when the level holds, a
 * sentence of which the level is the end. "Voor plannen" names one.
 *
 * @example namesNothing({ text: 'Opmerking: vanaf 2027', isDirect: true }) // true
 */
export function namesNothing({ text, isDirect }: BeforeLevel): boolean {
  const before = text.trim();
  if (before.length > LONGEST) return false;
  const name = withoutAsking(before.replace(/[ :;,(–—-]{1,6}$/u, ''));
  const sign = NOTE_SIGN.exec(name)?.[0];
  if (sign !== undefined) return !isKnownCompetency(name.slice(sign.length));
  if (REMARK.test(before) || FROM_WHEN.test(before) || OTHER_VERSION.test(before) || ADVERB_AT_END.test(name))
    return true;
  if (PEOPLE.test(name)) return true;
  const whom = FOR.exec(name)?.[0];
  if (whom !== undefined) return !FOR_DOING.test(name) && !isKnownCompetency(name.slice(whom.length));
  const told = TOLD.exec(name)?.[1];
  if (told !== undefined && isKnownCompetency(told)) return true;
  // "Plannen: we verwachten" asks a level of planning.
  const asking = name.slice(name.lastIndexOf(':') + 1).trim();
  if (!isDirect || DOES_FIRST.test(name) || (asking !== name && asksPlainly(asking))) return false;
  const subject = FINITE.exec(name)?.[1];
  return (subject !== undefined && !isKnownCompetency(subject)) || MANY_DO.test(name);
}

/**
 * Whether a line opens as a remark, in brackets or not: "Opmerking: ploegbazen niveau 4".
 *
 * @example opensRemark('Nota: vanaf 2027') // true
 */
export function opensRemark(text: string): boolean {
  return text.length <= LONGEST && REMARK.test(text.replace(/^[(*]{1,3} ?/u, ''));
}

/**
 * The known competency that a sentence says something of before its level: "Plannen stijgt naar".
 *
 * @example subjectOf('Plannen stijgt naar') // 'Plannen'
 */
export function subjectOf(before: string): string | undefined {
  const subject = before.length > LONGEST ? undefined : FINITE.exec(before)?.[1];
  return subject !== undefined && isKnownCompetency(subject) ? subject : undefined;
}
