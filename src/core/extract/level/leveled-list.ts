import { opensClause } from '../words/clause-opening.ts';
import { labelLevelOf } from './label-level.ts';

const MOST_WORDS = 6;
const LONGEST = 600;
/** What parts the names of a list on one line. */
const PARTED = /([,;] | (?:en|et|and|\/) )/u;

/**
 * The names of a list on one line, where every name has its level: "samenwerken (3), luisteren (2) en plannen (2)".
 *
 * What has no level of its own belongs to the name behind it ("plannen en organiseren (2)").
 *
 * @returns Empty where the line is no such list.
 * @example leveledList('Kassa (2) en catalogus (1).') // ['Kassa (2)', 'catalogus (1)']
 */
export function leveledList(text: string): readonly string[] {
  if (text.length > LONGEST || (text.match(/\d/gu)?.length ?? 0) < 2) return [];
  const names: string[] = [];
  let open = '';
  for (const [index, piece] of text.trim().replace(/[.;]$/u, '').split(PARTED).entries()) {
    const isSign = index % 2 === 1;
    // The sign behind a name with its level parts it from the next.
    if (!isSign || open !== '') open += piece;
    if (isSign || labelLevelOf(open.trim()) === undefined) continue;
    names.push(open.trim());
    open = '';
  }
  const areNames = names.every((name) => (labelLevelOf(name)?.label ?? name).split(' ').length <= MOST_WORDS);
  // "Je toont inzet op niveau 2 en je plant op niveau 3" is a sentence.
  const isSentence = names.some((name) => opensClause(name));
  return open.trim() === '' && names.length > 1 && areNames && !isSentence ? names : [];
}
