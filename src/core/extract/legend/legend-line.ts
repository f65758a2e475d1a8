import { EMPTY_SIGNS, FULL_SIGNS } from '../level/mark.ts';
import { scaleLine } from './scale-line.ts';
import { letterOrder } from './letter-order.ts';
import { levelLegend } from './level-legend.ts';
import { namedScale } from './named-scale.ts';
import { plusLegend } from './plus-legend.ts';
import { scaleEnds } from './scale-ends.ts';

/** One rung of a legend in rows: "N1 = basis". */
const RUNG = /^[A-Z]{0,2}[1-9] ?= ?\p{L}{2}/u;

/** No legend on one line is longer, in characters. */
const LONGEST = 400;
/** What a sign stands for: "x = vereist, o = huidig". */
const SIGN = /^(?:\p{L}|[✓✔✗✘×●○■□▲△★☆◆◇+*]) ?= ?\p{L}{2}/u;

/** A line that says itself that it is the legend, whatever it explains. */
const CALLED = /^(?:legende|l[ée]gende|legend) ?[:=]/iu;

/**
 * Whether a line or sentence explains a scale and asks nothing: all its rungs by name, with their numbers, one
 * of them, or its ends; or a line that is called a legend.
 *
 * @example isLegendLine('Niveaus: basis, gevorderd, expert') // true
 */
export function isLegendLine(text: string): boolean {
  return (
    RUNG.test(text) ||
    SIGN.test(text) ||
    CALLED.test(text) ||
    scaleLine(text) !== undefined ||
    namedScale(text) !== undefined ||
    levelLegend([text]) !== undefined ||
    scaleEnds(text) !== undefined ||
    plusLegend([text]) !== undefined ||
    letterOrder([text]) !== undefined
  );
}

/** Signs for a rung with its name behind them: "●●○ ruim". */
const SIGNS = new RegExp(`[${FULL_SIGNS}]{1,9}[${EMPTY_SIGNS}]{0,8} ?[=:–-]? ?\\p{L}{2}`, 'gu');

/**
 * Whether a line, or what stands behind its label, explains several rungs: a legend, or signs each with their name.
 *
 * @example explainsRungs('●○○ beperkt | ●●○ ruim | ●●● volledig') // true
 */
export function explainsRungs(text: string): boolean {
  return isLegendLine(text) || (text.length <= LONGEST && Array.from(text.matchAll(SIGNS)).length > 1);
}
