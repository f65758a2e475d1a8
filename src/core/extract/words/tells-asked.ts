import { foldLabel } from '../../text/fold.ts';

const LONGEST = 300;
const ASKED =
  /\b(?:vereiste?|gevraagde?|verwachte?|gewenste?|nodige|noodzakelijke|required|expected|requise?|attendue?|exigee?)\b/u;
const LEVEL = /\b(?:niveaus?|gradaties?|graad|tredes?|treden|levels?|degres?)\b/u;
const MARKED =
  /\b(?:omcirkeld|aangekruist|aangeduid|aangevinkt|aangestipt|onderstreept|gemarkeerd|circled|ticked|crossed|marked|underlined|entouree?|encerclee?|cochee?|soulignee?)\b/u;

/**
 * Whether a sentence says that the level which is asked is the one that is marked: the table below it asks competencies,
 * also where no header says so.
 *
 * @example tellsAsked('Het vereiste niveau is omcirkeld.') // true
 */
export function tellsAsked(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = foldLabel(text);
  return ASKED.test(folded) && LEVEL.test(folded) && MARKED.test(folded);
}
