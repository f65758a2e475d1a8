import type { SelectionProcedure } from '../../model/profile.ts';
import { readNumber } from '../../text/dutch-number.ts';
import { readNumberWord } from '../../text/number-word.ts';
import type { Sentence } from './sentence.ts';

export type Reserve = NonNullable<SelectionProcedure['reserve']>;

const NAMED =
  /\b(?:\w{0,14}reserve|reserve de recrutement|reservelijst|reserve list|recruitment reserve|\w{0,14}reserves)\b/u;
const DURATION =
  /(?<![\p{L}\p{N}.,])(\d{1,3}(?:[.,]\d)?|half|[a-z]{2,20}) ?(jaar|jaren|maand|maanden|ans?|annees?|mois|years?|months?)\b(?<half> (?:et demie?|and a half|en een half)\b)?(?! (?:ervaring|ancienniteit|dienst|oud|d['’ ]?experience|d['’ ]?anciennete|of experience|experience))/gu;
const EXTENDED =
  /\b(?:verleng\w{0,6}|hernieuw\w{0,6}|prolong\w{0,8}|prorog\w{0,8}|renouvel\w{0,8}|extend\w{0,6}|renew\w{0,6})/u;
const NOT_EXTENDED =
  /\b(?:niet|non|not|cannot be|zonder|sans|without)\s?(?:kan )?(?:worden )?(?:verleng|hernieuw|prolong|prorog|renouvel|extend|renew)/u;
const FOLLOWS =
  /^(?:deze|die|ze|zij|hij|dit|de (?:geldigheids)?duur|de geldigheid|elle|celle-ci|cette|la duree|sa duree|it|this|the list|its)\b/u;

/**
 * How long people found suitable stay in the reserve, in months, and whether that can be extended.
 *
 * A reserve that is mentioned without a duration gives undefined: nothing is known of it.
 *
 * @example A sentence `wervingsreserve voor de duur van twee jaar (verlengbaar)` gives { months: 24, extendable: true }.
 */
export function readReserve(sentences: readonly Sentence[]): Reserve | undefined {
  for (const [place, sentence] of sentences.entries()) {
    if (!sentence.folded.includes('reserve') || !NAMED.test(sentence.folded)) continue;
    const next = sentences[place + 1];
    const after = next !== undefined && FOLLOWS.test(next.folded) ? next.folded : '';
    const months = monthsIn(sentence.folded) ?? monthsIn(after);
    if (months === undefined) continue;
    const said = `${sentence.folded} ${after}`;
    const extendable = NOT_EXTENDED.test(said) ? false : EXTENDED.test(said) ? true : undefined;
    return { months, ...(extendable === undefined ? {} : { extendable }) };
  }
  return undefined;
}

function monthsIn(folded: string): number | undefined {
  for (const match of folded.matchAll(DURATION)) {
    const whole = countOf(match[1] ?? '');
    if (whole === undefined || whole <= 0) continue;
    const count = match.groups?.['half'] === undefined ? whole : whole + 0.5;
    const months = /^(?:ja|an|ye)/u.test(match[2] ?? '') ? count * 12 : count;
    if (months <= 120) return Math.round(months);
  }
  return undefined;
}

/** A number in figures or words, `half` and `anderhalf` among them. */
function countOf(printed: string): number | undefined {
  if (printed === 'half') return 0.5;
  if (printed === 'anderhalf') return 1.5;
  return readNumber(printed) ?? readNumberWord(printed);
}
