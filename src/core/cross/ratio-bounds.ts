import { InvariantError } from '../model/invariant-error.ts';

/** One fraction kept as two whole numbers, so that nothing is lost before the last division. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** The smallest and the largest value that a ratio of sums can take. */
export interface RatioBounds {
  readonly low: Fraction;
  readonly high: Fraction;
}

type Whole = number | bigint;

/**
 * Smallest and largest ratio of sums over independent choices: the one numerical kernel behind every interval.
 *
 *     ratio = sum of numerators / sum of denominators, with one option taken from each choice
 *
 * Dinkelbach's iteration: from a ratio n/d that some options reach, every choice on its own takes the option with the
 * best `numerator - (n/d) * denominator`; the sums of these options are the next ratio, until none is better. It ends
 * after a few rounds with an optimum, not with an approximation: all sums are whole numbers, and where their products
 * would not fit in a double they are computed as big integers.
 *
 * Unit: that of the caller (crosses times hundredths of weight). Combinations whose denominators sum to zero have no
 * ratio and are left out.
 *
 * @param choices Each a list of options: whole numbers, not negative, with numerator 0 wherever the denominator is 0.
 * @returns The sums at both ends, not reduced; absent when no combination has a ratio.
 * @throws {InvariantError} `cross/choice` for a choice without options or an option outside the rules above.
 * @see W. Dinkelbach, "On nonlinear fractional programming", Management Science 13(7), 1967, 492-498.
 * @example ratioBounds([[{ numerator: 1, denominator: 2 }], [{ numerator: 0, denominator: 1 }, { numerator: 2, denominator: 2 }]])
 * // { low: { numerator: 1, denominator: 3 }, high: { numerator: 3, denominator: 4 } }
 */
export function ratioBounds(choices: readonly (readonly Fraction[])[]): RatioBounds | undefined {
  const start = largestDenominators(choices);
  if (start.denominator === 0) return undefined;
  const big = largestProduct(choices) > Number.MAX_SAFE_INTEGER;
  return { low: extreme(choices, start, -1, big), high: extreme(choices, start, 1, big) };
}

/** The value of a fraction. @example valueOf({ numerator: 7, denominator: 11 }) // 0.6363636363636364 */
export function valueOf(fraction: Fraction): number {
  return fraction.numerator / fraction.denominator;
}

function extreme(choices: readonly (readonly Fraction[])[], start: Fraction, sign: 1 | -1, big: boolean): Fraction {
  let reached = start;
  for (;;) {
    let numerator = 0;
    let denominator = 0;
    let gained: Whole = big ? 0n : 0;
    for (const options of choices) {
      let best: Fraction | undefined;
      let bestGain: Whole = 0;
      for (const option of options) {
        const gain = big ? bigGain(option, reached, sign) : smallGain(option, reached, sign);
        if (best === undefined || gain > bestGain) {
          best = option;
          bestGain = gain;
        }
      }
      if (best === undefined) continue;
      numerator += best.numerator;
      denominator += best.denominator;
      gained = sum(gained, bestGain);
    }
    if (gained <= 0) return reached;
    reached = { numerator, denominator };
  }
}

function smallGain(option: Fraction, reached: Fraction, sign: 1 | -1): number {
  return sign * (option.numerator * reached.denominator - reached.numerator * option.denominator);
}

function bigGain(option: Fraction, reached: Fraction, sign: 1 | -1): bigint {
  const left = BigInt(option.numerator) * BigInt(reached.denominator);
  const right = BigInt(reached.numerator) * BigInt(option.denominator);
  return BigInt(sign) * (left - right);
}

function sum(left: Whole, right: Whole): Whole {
  return typeof left === 'number' && typeof right === 'number' ? left + right : BigInt(left) + BigInt(right);
}

function largestDenominators(choices: readonly (readonly Fraction[])[]): Fraction {
  let numerator = 0;
  let denominator = 0;
  for (const options of choices) {
    let largest: Fraction | undefined;
    for (const option of options) {
      checkOption(option);
      if (largest === undefined || option.denominator > largest.denominator) largest = option;
    }
    if (largest === undefined) throw new InvariantError('cross/choice', 'a choice without options');
    numerator += largest.numerator;
    denominator += largest.denominator;
  }
  return { numerator, denominator };
}

function checkOption({ numerator, denominator }: Fraction): void {
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  if (!whole || numerator < 0 || denominator < 0 || (denominator === 0 && numerator > 0)) {
    throw new InvariantError('cross/choice', `${String(numerator)}/${String(denominator)}`);
  }
}

/** Twice the largest numerator times denominator that a round can meet: the difference of two such products. */
function largestProduct(choices: readonly (readonly Fraction[])[]): number {
  let numerators = 0;
  let denominators = 0;
  for (const options of choices) {
    numerators += Math.max(...options.map((option) => option.numerator));
    denominators += Math.max(...options.map((option) => option.denominator));
  }
  return 2 * numerators * denominators;
}
