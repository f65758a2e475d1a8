import { addOption, emptyChoices, endChoice, type Choices } from '../cross/choices.ts';
import { boundsOf, valueOf, type RatioBounds } from '../cross/ratio-bounds.ts';
import type { CrossSet } from '../cross/cross-set.ts';
import type { Interval } from '../model/analysis.ts';
import { InvariantError } from '../model/invariant-error.ts';

/**
 * Share of the crosses a profile asks for that a person holds.
 *
 *     match = |held ∩ required| / |required|, as an interval over what is not known
 *
 * A surplus on one competency never buys off a gap on another, and a competency that was not rated widens the
 * interval; it is never counted as zero.
 *
 * @param required Crosses of one profile, certain and possible.
 * @param held Crosses of one person on the same vocabulary: what is not rated is listed with 0 certain and its whole
 * scale possible; a competency that is not listed is certainly not held.
 * @param weights Whole hundredths, one for each position of `required`; absent: all equal.
 * @returns Dimensionless shares, 0 <= low <= high <= 1. A profile without crosses: undefined.
 * @throws {InvariantError} `score/vocabulary` if the two were not built on one vocabulary.
 * @see ratioBounds for the source of the method.
 * @example matchOf(crosses({ service: 4 }), crosses({ service: 3 })) // { low: 0.75, high: 0.75 }
 */
export function matchOf(required: CrossSet, held: CrossSet, weights?: Uint32Array): Interval | undefined {
  const bounds = matchBounds(required, held, weights);
  return bounds === undefined ? undefined : { low: valueOf(bounds.low), high: valueOf(bounds.high) };
}

/**
 * The two fractions behind a match: weighted crosses held and asked, at its lower and at its higher end.
 *
 * Unit: crosses times hundredths of weight (plain crosses without weights). Parameters, range, what missing does and
 * what throws: as for `matchOf`.
 *
 * @example matchBounds(crosses({ service: 4 }), crosses({ service: 3 }))?.low // { numerator: 3, denominator: 4 }
 */
export function matchBounds(required: CrossSet, held: CrossSet, weights?: Uint32Array): RatioBounds | undefined {
  if (required.vocabulary !== held.vocabulary) {
    throw new InvariantError('score/vocabulary', held.vocabulary.ids.join(' '));
  }
  const low = emptyChoices();
  const high = emptyChoices();
  // What is settled is summed at once; only what is not goes to the bounds as a choice.
  let asked = 0;
  let surely = 0;
  let maybe = 0;
  let place = 0;
  for (const [index, position] of required.positions.entries()) {
    while ((held.positions[place] ?? Infinity) < position) place += 1;
    const listed = held.positions[place] === position;
    const certain = required.certain[index] ?? 0;
    const possible = required.possible[index] ?? 0;
    const weight = weights?.[index] ?? 1;
    const sure = listed ? (held.certain[place] ?? 0) : 0;
    const may = listed ? (held.possible[place] ?? 0) : 0;
    if (certain === possible) {
      asked += weight * certain;
      surely += weight * Math.min(sure, certain);
      maybe += weight * Math.min(may, certain);
    } else {
      addLevels(low, certain, possible, sure, weight);
      addLevels(high, certain, possible, may, weight);
    }
  }
  const lowBounds = boundsOf(low, { numerator: surely, denominator: asked });
  const highBounds = boundsOf(high, { numerator: maybe, denominator: asked });
  if (lowBounds === undefined || highBounds === undefined) return undefined;
  return { low: lowBounds.low, high: highBounds.high };
}

/** What one requirement can add: between its ends only the held level itself can be best, where it lies between. */
function addLevels(choices: Choices, certain: number, possible: number, held: number, weight: number): void {
  addOption(choices, weight * Math.min(held, certain), weight * certain);
  if (possible > certain) addOption(choices, weight * Math.min(held, possible), weight * possible);
  if (held > certain && held < possible) addOption(choices, weight * held, weight * held);
  endChoice(choices);
}
