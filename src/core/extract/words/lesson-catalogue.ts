import { namesLessons } from './other-things.ts';

/** When a lesson is given, how long it takes, where, by whom and what it costs. */
const OFFERED =
  /^(?:duur|datum|data|uren|tijdstip|prijs|kostprijs|plaats|locatie|lesgever|docent|aanbieder|dates?|duration|price|cost|place|venue|trainer|provider|dur[ée]e|prix|co[uû]t|lieu|formateur|prestataire)(?!\p{L})/iu;
/** One of these may also say when a competency has to be learnt. */
const FEWEST_OFFERED = 2;

/**
 * Whether a table offers lessons: their names, and when they are given, for how long, or at which price. A level in it is that
 * of the lesson.
 *
 * @example isCatalogue(['Cursus', 'Niveau', 'Duur', 'Prijs']) // true
 */
export function isCatalogue(headers: readonly string[]): boolean {
  return (
    headers.some((one) => namesLessons(one)) && headers.filter((one) => OFFERED.test(one)).length >= FEWEST_OFFERED
  );
}
