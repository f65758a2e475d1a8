import { addOption, emptyChoices, endChoice } from '../cross/choices.ts';
import type { CrossSet } from '../cross/cross-set.ts';
import { boundsOf, valueOf } from '../cross/ratio-bounds.ts';
import type { Interval } from '../model/analysis.ts';
import { decisiveLevels } from './pair-options.ts';

/** Distinctiveness is counted in whole ten-thousandths, so that sums and their bounds are exact. */
const UNIT = 10_000;
const NOTHING: Interval = { low: 0, high: 0 };

/** By place of the competency class: the weight of crosses 1 to k together, at index k, in ten-thousandths. */
export type Distinctiveness = readonly (readonly number[])[];

/**
 * How distinctive each cross is among a number of functions.
 *
 *     weight(c, k) = -ln(share of the functions that ask it, certainly or possibly)
 *
 * A cross that every function asks weighs nothing; one that a single function asks weighs most.
 *
 * @param sets What each function asks, on one vocabulary.
 * @returns Cumulative weights, in whole ten-thousandths; a cross that no function asks adds nothing.
 * @see scoring.md, "Nearness". The weight is the inverse document frequency of K. Sparck Jones, "A statistical
 * interpretation of term specificity", Journal of Documentation 28(1), 1972.
 * @example distinctiveness([crosses({ service: 1 }), crosses({ service: 2 })])[0] // [0, 0, 6931]
 */
export function distinctiveness(sets: readonly CrossSet[]): Distinctiveness {
  const counts: (number[] | undefined)[] = [];
  for (const { positions, possible } of sets) {
    for (const [index, position] of positions.entries()) {
      const asked = (counts[position] ??= []);
      for (let level = 1; level <= (possible[index] ?? 0); level += 1) asked[level] = (asked[level] ?? 0) + 1;
    }
  }
  return Array.from(counts, (asked) => {
    let sum = 0;
    return Array.from({ length: Math.max(1, asked?.length ?? 0) }, (_, level) => {
      if (level > 0) sum += Math.round(-Math.log((asked?.[level] ?? 0) / sets.length) * UNIT);
      return sum;
    });
  });
}

/**
 * How near two functions are: the overlap, with each cross weighted by its distinctiveness.
 *
 *     nearness(f, g) = weight of R(f) ∩ R(g) / weight of R(f) ∪ R(g)
 *
 * The levels that the two leave open are independent choices, as in the overlap. Mappings that nobody settled play no
 * part: what a cross would weigh depends on what it is the same as.
 *
 * @param weights Of the functions at hand, as `distinctiveness` gives them.
 * @returns Dimensionless, 0 to 1; absent where no cross of the two has any weight.
 * @example nearness(first, second, weights) // { low: 0.25, high: 0.5 }
 */
export function nearness(first: CrossSet, second: CrossSet, weights: Distinctiveness): Interval | undefined {
  let numerator = 0;
  let denominator = 0;
  const choices = emptyChoices();
  const others = new Map([...second.positions].map((position, index) => [position, levelAt(second, index)]));
  const add = (position: number, mine: Interval, theirs: Interval): void => {
    const weightTo = (level: number): number => weights[position]?.[level] ?? 0;
    if (mine.low === mine.high && theirs.low === theirs.high) {
      numerator += weightTo(Math.min(mine.low, theirs.low));
      denominator += weightTo(Math.max(mine.low, theirs.low));
      return;
    }
    decisiveLevels(mine, theirs, (left, right) => {
      addOption(choices, weightTo(Math.min(left, right)), weightTo(Math.max(left, right)));
    });
    endChoice(choices);
  };
  for (const [index, position] of first.positions.entries()) {
    add(position, levelAt(first, index), others.get(position) ?? NOTHING);
    others.delete(position);
  }
  for (const [position, theirs] of others) add(position, NOTHING, theirs);
  const bounds = boundsOf(choices, { numerator, denominator });
  return bounds === undefined ? undefined : { low: valueOf(bounds.low), high: valueOf(bounds.high) };
}

function levelAt({ certain, possible }: CrossSet, index: number): Interval {
  return { low: certain[index] ?? 0, high: possible[index] ?? 0 };
}
