import { foldLabel } from '../../text/fold.ts';

/** Whoever leads or rates a person is not the one who is rated. */
const SUPERIOR =
  /(?:^|\s)(?:leidinggevende|evaluator|evaluateur|beoordelaar|superieur|superior|supervisor|manager|line manager|chef|diensthoofd|rapporteert|reports)(?:\s|$)/u;
/** Fewer figures may be numbers of people. */
const FEWEST = 2;

/** Who leads somebody, by a word of the function: "Teamleider verhuring". */
const LEADS =
  /(?:leidinggevende|leider|leidster|hoofd|chef|manager|supervisor|superieur|superior|directeur|director|responsable|verantwoordelijke)(?:\s|$)/u;

/** Whether a text names somebody who leads, by the function and not by name. */
export function namesLeader(text: string): boolean {
  return LEADS.test(foldLabel(text));
}

/** Whether a label names whoever leads or rates a person. */
export function namesRater(label: string): boolean {
  return SUPERIOR.test(foldLabel(label));
}

/**
 * Whether a column is what somebody who rates found, and does not name people: a word for who rates over nothing but
 * figures.
 *
 * @param texts The cells below the header; empty ones do not count.
 * @example holdsRatings('Evaluator', ['3', '5', '']) // true
 * @example holdsRatings('Evaluator', ['An', 'Piet']) // false
 */
export function holdsRatings(header: string, texts: readonly string[]): boolean {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  return filled.length >= FEWEST && filled.every((text) => /^\d(?:[.,]\d)?$/u.test(text)) && namesRater(header);
}

/**
 * Whether a column is left for whoever leads or rates to fill in: a word for who rates over cells without a word.
 *
 * @example isToFillIn('Leidinggevende', ['', 'H']) // true
 */
export function isToFillIn(header: string, texts: readonly string[]): boolean {
  return namesRater(header) && texts.every((text) => !/\p{L}{2}/u.test(text));
}
