import { foldLabel } from '../../text/fold.ts';

/** A document says what it is among its first lines. */
const HEAD = 8;
/** No line that says what a document is, or of whom, is longer, in characters. */
const LONGEST = 120;
const LONGEST_VERDICT = 300;

/** What a document calls itself in which somebody is rated. */
const RATES =
  /^(?:360 ?(?:graden|degrees?|degres?)? ?)?(?:(?:jaarlijks|tussentijds|individueel|persoonlijk|formulier|verslag|fiche) ?(?:e )?)?(?:van (?:de |het )?)?(?:(?:evaluatie|functionerings|beoordelings|waarderings|feedback|opvolgings)(?:formulier|verslag|gesprek|fiche|document|rapport|nota|staat)|evaluatie(?: van)?(?: (?:de|het))? (?:medewerker|personeelslid|werknemer)|(?:performance|staff) (?:review|appraisal|evaluation)|(?:evaluation|appraisal|feedback) (?:form|report)|(?:fiche|formulaire|rapport|entretien|bulletin) d ?evaluation)(?![a-z])/u;
/** What tests and exercises are called in which somebody takes part. */
const TEST =
  /\b[dl]?(?:assessment(?:s|center|centre|oefening(?:en)?|proef|verslag|rapport|resultaten)?|development cent(?:er|re)|(?:potentieel|competentie|talent)(?:meting|test|inschatting)|zelf(?:scan|test|evaluatie|inschatting|beoordeling)|competentie(?:scan|test)|360|\p{L}{0,14}proef|selectie(?:test|resultaat|resultaten|verslag|rapport)|(?:psychotechnische? )?test(?:s|en|resultaten|verslag|rapport)?|examen|self assessment|self test|aptitude test|auto ?evaluation|epreuves?|bilan de competences)(?![a-z])/u;
/** What tells of a test what came out of it. */
const OUTCOME =
  /(?:^|[ -])(?:\p{L}{0,14}(?:verslag|rapport|resultaat|resultaten)|uitslag(?:en)?|scoreblad|scoreformulier|score|scores|reports?|results?|scores? sheet|rapports?|resultats?|bilan|proces verbaal|proces verbal)(?=$|[ -])/u;
/** "Beoordeling van kandidaat 3", "Evaluation of the candidate". */
const OF_SOMEBODY =
  /\b(?:beoordeling|evaluatie|inschatting|resultaat|resultaten|scores?|uitslag|assessment|evaluation|rating|results?|appreciation|resultats?) (?:van |of |du |de |des |d )?(?:de |het |the |la |le |een )?(?:kandida(?:at|ten|te)|deelne(?:mer|emster|mers)|medewerker|personeelslid|candidates?|participants?|employee|candidate?s?|agent)\b/u;
/** What a person has found of himself tells nobody else. */
const OWN =
  /\b(?:jouw|je|mijn|uw|your|my|ton|votre|mon|mes|vos|tes) (?:\p{L}{1,14} ){0,2}?(?:\p{L}{0,14}resultaat|\p{L}{0,14}resultaten|uitslag|scores?|results?|resultats?|rapport|report|zelf\p{L}{2,14}|self assessment|auto ?evaluation)\b/u;
/** Who rates whom, and over what time. */
const RATED =
  /^(?:naam (?:van )?(?:de )?)?(?:evaluator|eerste evaluator|tweede evaluator|beoordelaar|beoordeelde|geevalueerde|evaluatieperiode|beoordelingsperiode|periode|datum (?:van )?(?:het )?(?:evaluatiegesprek|functioneringsgesprek|gesprek|evaluatie)|rater|appraiser|appraisee|reviewer|review period|period|evaluateur|evaluatrice|evaluee?|deelnemer|feedbackvrager|respondenten|participante?|periode d ?evaluation)(?![a-z])/u;
/** Who was tested: "Kandidaat: nr. 7", "Candidate A-12". */
const TESTED =
  /^(?:naam (?:van )?(?:de )?|nom (?:du |de la )?|name of (?:the )?)?(?:kandidaat|kandidate|deelnemer|deelneemster|testpersoon|candidate?|participante?)(?: ?:| (?:n[°ro]|nummer|number|num[ée]ro|code|dossier|\p{L}?-?\d))/iu;
/** By whom and when somebody was tested. */
const TESTER =
  /^(?:assessor(?:en|s)?|assesseurs?|examinator(?:en)?|observator(?:en)?|observers?|testleider|testdatum|testafnemer|datum (?:van )?(?:de |het )?(?:afname|oefeningen|oefening|proeven|proef|testen|test|assessment|deelname)|afgenomen (?:op|door)|date (?:of (?:the )?|du |de la |des )(?:test|assessment|exercises?|epreuves?))(?![a-z])/u;
/** "De kandidaat behaalt 18 punten", "the candidate did not pass". */
const VERDICT =
  /\b(?:kandida(?:at|te)|deelne(?:mer|emster)|candidate?|participante?)\b.{0,40}\b(?:behaalt|behaalde|haalt|haalde|scoort|scoorde|slaagt|slaagde|geslaagd|geschikt|ongeschikt|obtained|achieved|scored|scores|passed|pass|failed|(?:a|est|n a|n est)(?: pas)? (?:obtenu|reussi|echoue|apte|inapte))\b/u;

/**
 * Whether a document is the form or the report of an evaluation or a test: it calls itself so, and says who is rated, by whom
 * or over what time. What is marked in it was found of a person, and asked of nobody.
 *
 * @example ratesSomebody(['Evaluatieformulier', 'Evaluator: diensthoofd']) // true
 * @example ratesSomebody(['Rapport assessment center', 'Kandidaat: nr. 7']) // true
 * @example ratesSomebody(['Functiekaart selectieverantwoordelijke', 'Assessor: zie dienst']) // false
 */
export function ratesSomebody(lines: readonly string[]): boolean {
  const heads = lines
    .slice(0, HEAD)
    .filter((line) => line.length < LONGEST)
    .map((line) => foldLabel(line));
  if (heads.some((line) => OWN.test(line) && TEST.test(line))) return true;
  const isForm = heads.some((line) => RATES.test(line));
  const isOutcome = heads.some((line) => (TEST.test(line) && OUTCOME.test(line)) || OF_SOMEBODY.test(line));
  return (isForm || isOutcome) && lines.some((line) => (isForm && tellsRating(line)) || tellsTest(line));
}

function tellsRating(line: string): boolean {
  return line.length < LONGEST && RATED.test(foldLabel(line));
}

function tellsTest(line: string): boolean {
  if (line.length > LONGEST_VERDICT) return false;
  const folded = foldLabel(line);
  return VERDICT.test(folded) || (line.length < LONGEST && (TESTED.test(line.trim()) || TESTER.test(folded)));
}
