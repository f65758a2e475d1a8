import { foldLabel } from '../../text/fold.ts';
import type { CompetencyKind } from '../../model/profile.ts';

const KNOWLEDGE =
  /^(?:een |over |met |beschikt over |beschikken over |bezit |heeft |hebben |je hebt |u hebt |een )?(?:zeer )?(?:(?:goede|grondige|gedegen|degelijke|praktische|theoretische|algemene|voldoende|uitgebreide|diepgaande|elementaire|nodige|noodzakelijke|technische|juridische|actieve|passieve|parate|gevorderde|basis|brede|ruime) )?(?:\p{L}{0,14}kennis|knowledge|connaissances?)\b/u;
const HINT =
  /^(?:een |over |beschikken over |beschikt over |je hebt |hebben van )?(basiskennis|voorkennis|expertkennis|(?:zeer )?(?:elementaire|grondige|goede|gedegen|degelijke|praktische|voldoende|uitgebreide|diepgaande|gevorderde|uitstekende|ruime|brede|basis) kennis|notie(?:s)?|basisnoties|(?:basic|working|good|thorough|expert|advanced|in depth) knowledge|(?:bonne|tres bonne) connaissance)\b/u;

const TAUTOLOGY_VERBS = new Set(
  'voldoen voldoet beantwoorden beantwoordt overeenstemmen overeenkomen correspond corresponds meet meets repondre correspondre'.split(
    ' ',
  ),
);
/** What "the requirements of the function" is made of: a label in these words alone asks nothing. */
const TAUTOLOGY_WORDS = new Set(
  (
    'te kunnen aan met to with au het de deze dit in op van voor bovenstaande onderstaande hierboven vermelde gestelde gevraagde vereiste opgelegde deze dat die zoals staat staan beschreven omschreven opgenomen vermeld ' +
    'algemene specifieke the of a du la le les des d en and et profil fonction poste profiel functieprofiel competentieprofiel functiebeschrijving functieomschrijving ' +
    'functie functiekaart functievereisten vereisten eisen taakomschrijving job description profile role requirements exigences'
  ).split(' '),
);

/** What a heading says about the kind of the competencies below it; undefined where it says nothing. */
export function kindOfHeading(text: string): CompetencyKind | undefined {
  const folded = foldLabel(text.replace(/\([^()]{0,60}\)/gu, ' ').replace(/[¹²³*’”"]{1,3}$/u, ''));
  if (/^(?:gedrag|gedragsmatig)$/u.test(folded)) return 'behavioural';
  if (/^(?:techniek|technisch|vaktechnisch)$/u.test(folded)) return 'technical';
  if (
    /\b(?:gedrags\p{L}{0,12}|gedragscompetenties?|gedragsgerichte|behaviours?|behaviors?|behavioural|behavioral|comportementales?)\b/u.test(
      folded,
    )
  )
    return 'behavioural';
  if (
    /\b(?:technische|vaktechnische|vakcompetenties|technical|techniques?)\b/u.test(folded) &&
    !/\bvaardigheden\b/u.test(folded)
  )
    return 'technical';
  if (/\bsavoirs? etre\b/u.test(folded)) return 'attitude';
  if (/\bsavoirs? faire\b/u.test(folded)) return 'skill';
  const kinds = new Set(folded.split(' ').flatMap((word) => kindWord(word)));
  const [only] = kinds;
  return kinds.size === 1 ? only : undefined;
}

function kindWord(word: string): readonly CompetencyKind[] {
  if (/^(?:\p{L}{0,10}kennis(?:vereisten|elementen)?|knowledge|connaissances|savoirs?)$/u.test(word))
    return ['knowledge'];
  if (/^(?:vaardigheden|vaardigheid|skills?|aptitudes)$/u.test(word)) return ['skill'];
  return /^(?:attitudes?|houding|ingesteldheid)$/u.test(word) ? ['attitude'] : [];
}

/** Whether a label says of itself that it is knowledge: "kennis van ...", "basiskennis ...". */
export function isKnowledge(label: string): boolean {
  return KNOWLEDGE.test(foldLabel(label.slice(0, 120)));
}

/** The words of a label that hint at a level without stating one; undefined where there are none. */
export function hintIn(label: string): string | undefined {
  return HINT.exec(foldLabel(label.slice(0, 120)))?.[1];
}

/**
 * Whether a requirement only says that the requirements must be met.
 *
 * @example isTautology('voldoen aan de functiebeschrijving') // true
 */
export function isTautology(label: string): boolean {
  if (label.length > 120) return false;
  const words = foldLabel(label).split(' ');
  const verbs = words.filter((word) => TAUTOLOGY_VERBS.has(word)).length;
  return verbs === 1 && words.every((word) => TAUTOLOGY_VERBS.has(word) || TAUTOLOGY_WORDS.has(word));
}
