import { InvariantError } from '../model/invariant-error.ts';
import { addChoice, emptyChoices, type Choices, type Fraction } from './choices.ts';

/** The smallest and the largest value that a ratio of sums can take. */
export interface RatioBounds {
  readonly low: Fraction;
  readonly high: Fraction;
}

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
  const flat = emptyChoices();
  for (const options of choices) addChoice(flat, options);
  return boundsOf(flat);
}

/**
 * The same for choices that are already in one flat list.
 *
 * @param settled Sums that every combination has besides its choices; absent: none.
 * @throws {InvariantError} `cross/choice`, as `ratioBounds`.
 * @example boundsOf(emptyChoices()) // undefined
 */
export function boundsOf(choices: Choices, settled: Fraction = NOTHING): RatioBounds | undefined {
  const { start, largest } = surveyOf(choices, settled);
  if (start.denominator === 0) return undefined;
  const extreme = largest > Number.MAX_SAFE_INTEGER ? bigExtreme : smallExtreme;
  return { low: extreme(choices, settled, start, -1), high: extreme(choices, settled, start, 1) };
}

const NOTHING: Fraction = { numerator: 0, denominator: 0 };

/** The value of a fraction. @example valueOf({ numerator: 7, denominator: 11 }) // 0.6363636363636364 */
export function valueOf(fraction: Fraction): number {
  return fraction.numerator / fraction.denominator;
}

function smallExtreme(
  { numerators, denominators, ends }: Choices,
  settled: Fraction,
  start: Fraction,
  sign: 1 | -1,
): Fraction {
  let reached = start;
  for (;;) {
    const over = sign * reached.numerator;
    const under = sign * reached.denominator;
    let { numerator, denominator } = settled;
    let gained = numerator * under - over * denominator;
    let option = 0;
    for (const end of ends) {
      let best = option;
      let bestGain = -Infinity;
      for (; option < end; option += 1) {
        const gain = (numerators[option] ?? 0) * under - over * (denominators[option] ?? 0);
        if (gain > bestGain) {
          best = option;
          bestGain = gain;
        }
      }
      numerator += numerators[best] ?? 0;
      denominator += denominators[best] ?? 0;
      gained += bestGain;
    }
    if (gained <= 0) return reached;
    reached = { numerator, denominator };
  }
}

/** The same in big integers, for numbers whose products a double would round. */
function bigExtreme(
  { numerators, denominators, ends }: Choices,
  settled: Fraction,
  start: Fraction,
  sign: 1 | -1,
): Fraction {
  let reached = start;
  for (;;) {
    const over = BigInt(sign) * BigInt(reached.numerator);
    const under = BigInt(sign) * BigInt(reached.denominator);
    let { numerator, denominator } = settled;
    let gained = BigInt(numerator) * under - over * BigInt(denominator);
    let option = 0;
    for (const end of ends) {
      let best = option;
      let bestGain: bigint | undefined;
      for (; option < end; option += 1) {
        const gain = BigInt(numerators[option] ?? 0) * under - over * BigInt(denominators[option] ?? 0);
        if (bestGain === undefined || gain > bestGain) {
          best = option;
          bestGain = gain;
        }
      }
      numerator += numerators[best] ?? 0;
      denominator += denominators[best] ?? 0;
      gained += bestGain ?? 0n;
    }
    if (gained <= 0n) return reached;
    reached = { numerator, denominator };
  }
}

/** A combination to start from, and twice the largest product that a round can meet: two such products are subtracted. */
function surveyOf(
  { numerators, denominators, ends }: Choices,
  settled: Fraction,
): { readonly start: Fraction; readonly largest: number } {
  let { numerator, denominator } = settled;
  let largestNumerator = numerator;
  checkOption(numerator, denominator);
  let option = 0;
  for (const end of ends) {
    if (option === end) throw new InvariantError('cross/choice', 'a choice without options');
    let most = 0;
    let start = option;
    for (; option < end; option += 1) {
      const over = numerators[option] ?? NaN;
      const under = denominators[option] ?? NaN;
      checkOption(over, under);
      if (over > most) most = over;
      if (under > (denominators[start] ?? 0)) start = option;
    }
    numerator += numerators[start] ?? 0;
    denominator += denominators[start] ?? 0;
    largestNumerator += most;
  }
  return { start: { numerator, denominator }, largest: 2 * largestNumerator * denominator };
}

function checkOption(numerator: number, denominator: number): void {
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  if (!whole || numerator < 0 || denominator < 0 || (denominator === 0 && numerator > 0)) {
    throw new InvariantError('cross/choice', `${String(numerator)}/${String(denominator)}`);
  }
}
