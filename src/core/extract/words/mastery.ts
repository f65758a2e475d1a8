import { foldLabel } from '../../text/fold.ts';

/** What somebody does at the first rungs, and at the last. */
const LOW =
  /\b(?:(?:krijgt|hebt|heeft|vraagt) (?:nog |veel |wat ){0,2}(?:hulp|begeleiding|steun)|(?:nog|veel|wat) (?:hulp|begeleiding) (?:nodig|van)|met (?:wat )?(?:hulp|ondersteuning|begeleiding)|onder (?:begeleiding|toezicht)|wordt begeleid|eerste stappen|begin(?:t|nend)?|heeft (?:er )?(?:al )?(?:kennis van|van) (?:genomen|gehoord)|nog te leren|aan het begin|is aware|has heard|leert(?! .{0,20}\b(?:anderen|collega ?s)\b)|with (?:some )?(?:help|guidance|support)|under (?:guidance|supervision)|avec (?:(?:de|un|une|l|un peu|beaucoup) ){0,3}(?:aide|appui|soutien|accompagnement|encadrement)|a des notions|debute|sous supervision|accompagnee?|encadree?|learning|starts?)\b/u;
const HIGH =
  /\b(?:(?:helpt|leert|coacht|begeleidt|stuurt|leidt|ondersteunt|inspireert|trekt) .{0,20}\b(?:anderen|collega ?s|team|mee|aan|op)|anderen|voorbeeld|aanspreekpunt|referentie|expert|(?:guides?|leads?|teaches|coaches|trains|sets) .{0,20}\b(?:others|colleagues|standards?|team)|others|forme|guide|autres|referent|transmet|draagt .{0,20}over|geeft .{0,20}door)\b/u;

/** What somebody does at a rung between them. */
const ALONE = /\b(?:zelfstandig|zelf|alleen|vlot|zonder hulp|alone|independently|autonom\p{L}{1,4}|seule?)\b/u;

/**
 * Whether a text says how well somebody does something: with help, alone, helping others.
 *
 * @example tellsMastery('doet het zelfstandig') // true
 */
export function tellsMastery(text: string): boolean {
  const folded = foldLabel(text);
  return LOW.test(folded) || ALONE.test(folded) || HIGH.test(folded);
}

/**
 * How well somebody does what a text tells: 0 with help, 1 alone, 2 helping others.
 *
 * @returns Undefined where the text says none of these, or both ends at once.
 * @example masteryOf('doet het zelfstandig') // 1
 */
export function masteryOf(text: string): 0 | 1 | 2 | undefined {
  const folded = foldLabel(text);
  const [isLow, isHigh] = [LOW.test(folded), HIGH.test(folded)];
  if (isLow && isHigh) return undefined;
  if (isHigh) return 2;
  return isLow ? 0 : ALONE.test(folded) ? 1 : undefined;
}

/**
 * Which way rungs run, by what the first and the last of them mean: help at the one end, helping others at the other.
 *
 * @returns Undefined where neither says so, or they contradict each other.
 * @example masteryOrder('met hulp', 'leert het anderen aan') // 'rising'
 */
export function masteryOrder(first: string, last: string): 'rising' | 'falling' | undefined {
  const [start, end] = [foldLabel(first), foldLabel(last)];
  const rises = LOW.test(start) || HIGH.test(end);
  const falls = LOW.test(end) || HIGH.test(start);
  if (rises === falls) return undefined;
  return rises ? 'rising' : 'falling';
}
