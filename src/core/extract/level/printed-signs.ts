import { isKnownCompetency } from '../words/known-label.ts';

/** A row of signs, one for each rung: which of them are full, from 1. */
export interface PrintedSigns {
  readonly length: number;
  readonly full: readonly number[];
}

const FULL = '●★⬤■✓✔▮█▰◆⬛◼◾⚫☒☑☓⭐🟦🟩';
const EMPTY = '○☆◯□▯░▱◇⬜◻◽⚪▢☐';
const SIGN = new RegExp(`([${FULL}]|\\[ ?[xX✓✔] ?\\]|\\( ?[xX✓✔] ?\\))|[${EMPTY}]|\\[ ?\\]|\\( ?\\)`, 'gu');
/** Nothing but signs and what parts them stands in the text: no letter can open it. */
const STARTS = /^[^\p{L}\p{N}]/u;
const MOST = 9;
/** Signs, and what their rung is called behind them. */
const NAMED = new RegExp(`^([${FULL}${EMPTY} ]{2,24}?)[ (:–-]{0,3}(\\p{L}[^${FULL}${EMPTY}()]{1,40})\\)?$`, 'u');

/**
 * Signs for the rungs of one competency and nothing else: `★★★☆☆`, `[ ] [x] [ ]`.
 *
 * @returns Undefined where anything else stands in the text, or only one sign.
 * @example printedSigns('☐ ☒ ☐')?.full // [2]
 */
export function printedSigns(text: string): PrintedSigns | undefined {
  if (text.length > 60) return undefined;
  if (!STARTS.test(text)) return undefined;
  const signs = Array.from(text.matchAll(SIGN), ([, full]) => full !== undefined);
  const rest = text.replace(SIGN, '').replace(/[ |·-]{1,30}/gu, '');
  if (signs.length < 2 || signs.length > MOST || rest !== '') return undefined;
  return { length: signs.length, full: signs.flatMap((isFull, index) => (isFull ? [index + 1] : [])) };
}

/**
 * Signs for the rungs with the name of one of them behind: `■■□ gezel`. What stands there may as well be the name of what they
 * rate, unless cards commonly use it for a competency.
 *
 * @example namedSigns('■■□ gezel')?.full // [1, 2]
 */
export function namedSigns(text: string): PrintedSigns | undefined {
  const [, signs = '', name = ''] = NAMED.exec(text) ?? [];
  return signs === '' || isKnownCompetency(name) ? undefined : printedSigns(signs.trim());
}
