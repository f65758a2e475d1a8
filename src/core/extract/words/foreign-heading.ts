import { foldLabel } from '../../text/fold.ts';

/** Headings over counts, prices, ranks and marks that are no levels of competencies. */
const FOREIGN =
  /^(?:risico\p{L}{0,16}|gevar\p{L}{0,12}|risks?|risques?|hazards?|dangers?|bezetting|\p{L}{0,12}bezetting|personeel\p{L}{0,12}|formatie|staff\p{L}{0,6}|headcount|effectifs?|personnel|prij\p{L}{0,12}|tarie\p{L}{0,10}|price\p{L}{0,4}|rates|prix|tarifs?|loon\p{L}{0,16}|verloning|wedde\p{L}{0,10}|salaris\p{L}{0,12}|barema\p{L}{0,4}|pay|salar(?:y|ies)|salaires?|remuneration|taal\p{L}{0,16}|talen\p{L}{0,8}|languages?|langues?|arbeidsmiddelen|machines?|machinepark|toestel\p{L}{0,6}|uitrusting|materieel|voertuigen|gereedschap\p{L}{0,6}|equipment|tools|vehicles|equipements?|outils|vehicules|functioneringsgesprek\p{L}{0,4}|evaluatieverslag\p{L}{0,4}|appraisals?)$/u;

/** Words for lessons and for what is a danger to health, as parts of a card are called by. */
const LESSONS =
  /^(?:opleiding(?:en|s\p{L}{0,16})?|vorming(?:en|s\p{L}{0,16})?|cursus(?:sen)?|trainings?|trainingen|blootstelling(?:en)?|veiligheid\p{L}{0,16}|gezondheid\p{L}{0,16}|courses?|lessons?|formations?|cours)$/u;

/**
 * A heading of something else that has levels, scores or minima: risks, staff, prices, pay, languages, equipment.
 *
 * @example isForeignHeading("Risico's") // true
 */
export function isForeignHeading(heading: string): boolean {
  return wordsOf(heading).some((word) => FOREIGN.test(word));
}

/**
 * A heading over a table that is about something else than competencies, lessons among them: what stands there is part of a
 * card and opens no other.
 *
 * @example headsOtherTable('Te volgen opleidingen') // true
 */
export function headsOtherTable(heading: string): boolean {
  return wordsOf(heading).some((word) => FOREIGN.test(word) || LESSONS.test(word));
}

function wordsOf(heading: string): readonly string[] {
  return heading.length > 120 ? [] : foldLabel(heading).split(' ');
}
