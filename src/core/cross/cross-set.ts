import type { Interval } from '../model/analysis.ts';
import { InvariantError } from '../model/invariant-error.ts';

/** The competencies that crosses are counted over, each with the length of its scale (1 to 99 levels). */
export interface Vocabulary {
  readonly ids: readonly string[];
  readonly levels: Uint8Array;
}

/** One competency of a set: crosses 1..certain are in it, certain+1..possible may be. */
export interface CrossEntry {
  /** Place of the competency in the vocabulary. */
  readonly position: number;
  readonly certain: number;
  readonly possible: number;
}

/**
 * A set of crosses as two cumulative levels per competency, on typed arrays sorted by position.
 * A competency that is not listed has no cross in the set, certain or possible.
 */
export interface CrossSet {
  readonly vocabulary: Vocabulary;
  readonly positions: Int32Array;
  readonly certain: Uint8Array;
  readonly possible: Uint8Array;
}

/**
 * Builds a vocabulary.
 *
 * @param competencies Id and scale length of each competency, in the order of their positions.
 * @throws {InvariantError} `cross/levels` for a scale length that is not a whole number of 1 to 99.
 * @example vocabulary([['service', 3]]).levels // Uint8Array [3]
 */
export function vocabulary(competencies: readonly (readonly [id: string, levels: number])[]): Vocabulary {
  for (const [id, levels] of competencies) {
    if (!Number.isInteger(levels) || levels < 1 || levels > 99) {
      throw new InvariantError('cross/levels', `${id}: ${String(levels)}`);
    }
  }
  return { ids: competencies.map(([id]) => id), levels: Uint8Array.from(competencies, ([, levels]) => levels) };
}

/**
 * Builds a set of crosses; the order of the entries does not matter.
 *
 * Unit: levels on the vocabulary's scales. A competency without an entry is not in the set.
 *
 * @throws {InvariantError} `cross/entry` for an unknown or repeated position, or levels that do not satisfy
 * `0 <= certain <= possible <= scale length`.
 * @example crossSet(vocabulary([['service', 3]]), [{ position: 0, certain: 2, possible: 3 }]).certain // Uint8Array [2]
 */
export function crossSet(words: Vocabulary, entries: readonly CrossEntry[]): CrossSet {
  const sorted = entries.toSorted((left, right) => left.position - right.position);
  let previous = -1;
  for (const { position, certain, possible } of sorted) {
    const levels = words.levels[position];
    const whole = Number.isInteger(certain) && Number.isInteger(possible);
    if (
      levels === undefined ||
      position === previous ||
      !whole ||
      certain < 0 ||
      certain > possible ||
      possible > levels
    ) {
      throw new InvariantError('cross/entry', `${String(position)}: ${String(certain)}-${String(possible)}`);
    }
    previous = position;
  }
  return {
    vocabulary: words,
    positions: Int32Array.from(sorted, (entry) => entry.position),
    certain: Uint8Array.from(sorted, (entry) => entry.certain),
    possible: Uint8Array.from(sorted, (entry) => entry.possible),
  };
}

/**
 * Number of crosses in a set: the certain ones at `low`, with the possible ones at `high`. Unweighted.
 *
 * @example countCrosses(crossSet(vocabulary([['service', 3]]), [{ position: 0, certain: 2, possible: 3 }])) // { low: 2, high: 3 }
 */
export function countCrosses(set: CrossSet): Interval {
  let low = 0;
  let high = 0;
  for (const level of set.certain) low += level;
  for (const level of set.possible) high += level;
  return { low, high };
}
