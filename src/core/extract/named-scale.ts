import { foldLabel } from '../text/fold.ts';
import type { Scale } from '../model/profile.ts';

const OPENS = /(?:niveaus?|gradaties|levels|schaal|scale|niveaux)\b[^:]{0,60}: ?/iu;

/**
 * The scale that a sentence names rung by rung: "Onze niveaus, van laag naar hoog: starter, basis, gevorderd, expert".
 *
 * @returns undefined where the names are not a plain list of single words or short names.
 * @example namedScale('Niveaus: basis, gevorderd en expert.')?.labels // ['basis', 'gevorderd', 'expert']
 */
export function namedScale(sentence: string): Scale | undefined {
  const opening = sentence.length > 300 ? null : OPENS.exec(sentence);
  if (opening === null) return undefined;
  const list = sentence.slice(opening.index + opening[0].length).replace(/[.;]$/u, '');
  const parts = list
    .split(/, | en | and | et | < | <= | \/ |\/| → /u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const areNames = parts.every((part) => /^\p{L}[\p{L} -]{2,24}$/u.test(part) && part.split(' ').length <= 3);
  const areDistinct = new Set(parts.map((part) => foldLabel(part))).size === parts.length;
  if (parts.length < 3 || parts.length > 7 || !areNames || !areDistinct) return undefined;
  return { levels: parts.length, labels: parts };
}
