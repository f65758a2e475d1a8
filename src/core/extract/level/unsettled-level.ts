import { foldLabel } from '../../text/fold.ts';
import { columnRoleOf } from '../words/header-word.ts';

const LONGEST = 60;
const SETTLED =
  'bepaald|vastgelegd|vastgesteld|ingevuld|afgesproken|beoordeeld|gekend|bekend|determined|set|stated|specified|defined|agreed|assessed|known|determine|defini|fixe|precise|evalue|convenu|connu';
/** To be settled, not settled or told elsewhere, and perhaps a few words on when, where or by whom. */
const UNSETTLED = new RegExp(
  '^(?:(?:zie|see|voir|cf) \\p{L}{2,20}|(?:nog )?(?:te bepalen|af te spreken|in te vullen|vast te leggen|onbekend|onbepaald)|n ?t ?b|n ?d|t ?b ?[dc]|unknown|undetermined|unspecified|' +
    '(?:geen|zonder|no|without|sans|aucun) (?:vast )?(?:niveau|gradatie|level|degre)|' +
    'to be (?:determined|agreed|set|defined|confirmed)|a (?:determiner|definir|convenir|fixer|preciser)|indetermine|inconnu|' +
    `(?:(?:nog )?niet|not(?: yet)?|non|pas(?: encore)?) (?:${SETTLED})e?)(?: \\p{L}{1,20}){0,4}$`,
  'u',
);

/**
 * Whether a text says that a level is still to be settled: then something is asked, and no level of it.
 *
 * @example isUnsettled('nog te bepalen') // true
 */
export function isUnsettled(text: string): boolean {
  return text.length <= LONGEST && UNSETTLED.test(foldLabel(text));
}

/**
 * Whether a line says of the name above it that its level is still to be settled: "Vereist niveau: nog niet bepaald".
 *
 * @example leavesLevelOpen('Niveau attendu : non déterminé') // true
 */
export function leavesLevelOpen(text: string): boolean {
  const colon = text.search(/[:=]/u);
  if (colon < 2 || text.length > 2 * LONGEST || columnRoleOf(text.slice(0, colon).trim()) !== 'level') return false;
  return isUnsettled(
    text
      .slice(colon + 1)
      .replace(/\.$/u, '')
      .trim(),
  );
}
