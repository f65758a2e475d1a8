import { foldLabel } from '../../text/fold.ts';

/** What a document calls itself that is about functions without being the profile of one. */
const OTHERS =
  /^(?:ontwerp ?)?(?:verslag|notulen|agenda|besluitenlijst|nieuwsbrief|binnenkrant|personeelsblad|factuur|offerte|bestelbon|uitnodiging|reglement|rechtspositieregeling|deontologische code|handleiding|persbericht|minutes|meeting notes|newsletter|invoice|quotation|proces verbal|proces verbaal|compte rendu|ordre du jour|facture)\b/u;
/** A document says what it is among its first lines. */
const HEAD = 8;

/** Whether a document says of itself that it is something else: minutes, a newsletter, an invoice. */
export function isOtherDocument(lines: readonly string[]): boolean {
  return lines.slice(0, HEAD).some((line) => line.length < 120 && OTHERS.test(foldLabel(line)));
}

/** What a document calls itself in which somebody is rated. */
const RATES =
  /^(?:360 ?(?:graden|degrees?|degres?)? ?)?(?:(?:jaarlijks|tussentijds|individueel|persoonlijk|formulier|verslag|fiche) ?(?:e )?)?(?:(?:evaluatie|functionerings|beoordelings|waarderings|feedback|opvolgings)(?:formulier|verslag|gesprek|fiche|document|rapport|nota|staat)|evaluatie(?: van)?(?: (?:de|het))? (?:medewerker|personeelslid|werknemer)|(?:performance|staff) (?:review|appraisal|evaluation)|(?:evaluation|appraisal|feedback) (?:form|report)|(?:fiche|formulaire|rapport|entretien|bulletin) d ?evaluation)(?![a-z])/u;
/** Who rates whom, and over what time. */
const RATED =
  /^(?:naam (?:van )?(?:de )?)?(?:evaluator|eerste evaluator|tweede evaluator|beoordelaar|beoordeelde|geevalueerde|evaluatieperiode|beoordelingsperiode|periode|datum (?:van )?(?:het )?(?:evaluatiegesprek|gesprek|evaluatie)|rater|appraiser|appraisee|reviewer|review period|period|evaluateur|evaluatrice|evaluee?|deelnemer|feedbackvrager|respondenten|participante?|periode d ?evaluation)(?![a-z])/u;

/**
 * Whether a document is the form or the report of an evaluation: it calls itself so, and says who is rated, by whom or over
 * what time. What is marked in it was found of a person, and asked of nobody.
 *
 * @example ratesSomebody(['Evaluatieformulier', 'Evaluator: diensthoofd']) // true
 */
export function ratesSomebody(lines: readonly string[]): boolean {
  const heads = lines.slice(0, HEAD).filter((line) => line.length < 120);
  const isForm = heads.some((line) => RATES.test(foldLabel(line)));
  return isForm && lines.some((line) => line.length < 120 && RATED.test(foldLabel(line)));
}
