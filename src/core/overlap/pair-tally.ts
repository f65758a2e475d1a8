import { addOption, emptyChoices, endChoice, type Choices } from '../cross/choices.ts';
import { boundsOf, valueOf } from '../cross/ratio-bounds.ts';
import type { Interval } from '../model/analysis.ts';
import type { CardSide } from './card-side.ts';
import { decisiveLevels } from './pair-options.ts';

/**
 * The sums of one ratio. What is certain is added up at once; only what is not goes to the bounds kernel as a choice.
 */
export interface PairTally {
  numerator: number;
  denominator: number;
  readonly choices: Choices;
}

/** Nothing added up yet. @example emptyTally().numerator // 0 */
export function emptyTally(): PairTally {
  return { numerator: 0, denominator: 0, choices: emptyChoices() };
}

/**
 * Adds up every settled competency of either card.
 *
 * @returns Whether cards of different sources meet in one of them.
 * @example tallySettled(side, side, overlap, toSecond, toFirst) // false
 */
export function tallySettled(
  first: CardSide,
  second: CardSide,
  overlap: PairTally,
  toSecond: PairTally,
  toFirst: PairTally,
): boolean {
  let viaCrosswalk = false;
  let i = 0;
  let j = 0;
  while (i < first.positions.length || j < second.positions.length) {
    const left = first.positions[i] ?? Infinity;
    const right = second.positions[j] ?? Infinity;
    const isLeft = left <= right;
    const isRight = right <= left;
    const lowLeft = isLeft ? (first.low[i] ?? 0) : 0;
    const highLeft = isLeft ? (first.high[i] ?? 0) : 0;
    const lowRight = isRight ? (second.low[j] ?? 0) : 0;
    const highRight = isRight ? (second.high[j] ?? 0) : 0;
    const weightLeft = isLeft ? (first.weights[i] ?? 0) : 0;
    const weightRight = isRight ? (second.weights[j] ?? 0) : 0;
    if (isLeft && isRight && first.sources[i] !== second.sources[j]) viaCrosswalk = true;
    if (lowLeft === highLeft && lowRight === highRight) {
      const met = Math.min(lowLeft, lowRight);
      overlap.numerator += met;
      overlap.denominator += Math.max(lowLeft, lowRight);
      toSecond.numerator += weightRight * met;
      toSecond.denominator += weightRight * lowRight;
      toFirst.numerator += weightLeft * met;
      toFirst.denominator += weightLeft * lowLeft;
    } else {
      const asked = { low: lowLeft, high: highLeft };
      decisiveLevels(asked, { low: lowRight, high: highRight }, (levelLeft, levelRight) => {
        const met = Math.min(levelLeft, levelRight);
        addOption(overlap.choices, met, Math.max(levelLeft, levelRight));
        addOption(toSecond.choices, weightRight * met, weightRight * levelRight);
        addOption(toFirst.choices, weightLeft * met, weightLeft * levelLeft);
      });
      endChoice(overlap.choices);
      endChoice(toSecond.choices);
      endChoice(toFirst.choices);
    }
    if (isLeft) i += 1;
    if (isRight) j += 1;
  }
  return viaCrosswalk;
}

/**
 * The ratio that was added up, at its smallest and its largest.
 *
 * @returns Dimensionless, 0 to 1; absent where nothing is asked.
 * @example shareOf(emptyTally()) // undefined
 */
export function shareOf({ numerator, denominator, choices }: PairTally): Interval | undefined {
  if (choices.ends.length === 0) {
    const share = numerator / denominator;
    return denominator === 0 ? undefined : { low: share, high: share };
  }
  const bounds = boundsOf(choices, { numerator, denominator });
  return bounds === undefined ? undefined : { low: valueOf(bounds.low), high: valueOf(bounds.high) };
}

/**
 * Fewest and most of what is settled together with every choice.
 *
 * @param parts The numerators or the denominators of the choices.
 * @example rangeOf(2, [0, 3], [2]) // { low: 2, high: 5 }
 */
export function rangeOf(settled: number, parts: readonly number[], ends: readonly number[]): Interval {
  let low = settled;
  let high = settled;
  let option = 0;
  for (const end of ends) {
    let fewest = Infinity;
    let most = 0;
    for (; option < end; option += 1) {
      const part = parts[option] ?? 0;
      if (part < fewest) fewest = part;
      if (part > most) most = part;
    }
    low += fewest;
    high += most;
  }
  return { low, high };
}
