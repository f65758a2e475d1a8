import { InvariantError } from '../model/invariant-error.ts';
import type { LevelRows } from './level-rows.ts';
import { askedBy, stepsOf, throughIndex } from './shared-through-index.ts';
import { levelGroups, throughTables } from './shared-through-tables.ts';

/** Numbers of crosses: of every set, and shared by every two of them. */
export interface SharedCrosses {
  /** Unweighted crosses of each set. */
  readonly totals: Uint32Array;
  /** Crosses that two sets share: the pairs (0, 1), (0, 2) ... (1, 2) ... in that order. */
  readonly shared: Uint16Array | Uint32Array;
}

/**
 * Crosses that every two sets share: the sum over the competencies of the lower of their two levels.
 *
 *     shared(f, g) = |R(f) ∩ R(g)| = Σ over c of min(f(c), g(c))
 *
 * Two ways to the same whole numbers, the cheaper one chosen by what it would cost: through an index of the sets that
 * ask each competency where the sets are sparse, as those of every real framework are; through tables for groups of
 * competencies where most sets ask most of them.
 *
 * Entries at level 0 share nothing. Unit: crosses, exact. Overlap and both transfers follow from a pair's number and the two totals.
 *
 * @returns No pairs for fewer than two sets.
 * @throws {InvariantError} `cross/rows` where an entry lies outside the vocabulary.
 * @see scoring.md, "Scores"; performance.md, job J1.
 * @example sharedCrosses(levelRows([[[0, 3]], [[0, 2]]], 1)).shared // Uint16Array [2]
 */
export function sharedCrosses(rows: LevelRows): SharedCrosses {
  const size = Math.max(0, rows.starts.length - 1);
  const totals = totalsOf(rows, size);
  const pairs = (size * (size - 1)) / 2;
  const isNarrow = totals.every((total) => total < 2 ** 16);
  const shared = isNarrow ? new Uint16Array(pairs) : new Uint32Array(pairs);
  if (size < 2) return { totals, shared };
  const index = askedBy(rows);
  const groups = levelGroups(rows);
  const lookUps = pairs * groups.members.length + (size / 4) * (groups.members.length << groups.shift);
  if (stepsOf(index) <= lookUps * LOOK_UP) throughIndex(rows, index, shared);
  else throughTables(rows, groups, shared);
  return { totals, shared };
}

/** Cost of looking up one group for one pair, or of making one place of a table, where one step through the index costs 1; measured. */
const LOOK_UP = 0.25;

function totalsOf({ starts, positions, levels, width }: LevelRows, size: number): Uint32Array {
  const totals = new Uint32Array(size);
  for (let set = 0; set < size; set += 1) {
    const end = starts[set + 1] ?? 0;
    let total = 0;
    for (let entry = starts[set] ?? 0; entry < end; entry += 1) {
      const position = positions[entry] ?? width;
      if (position >= width) throw new InvariantError('cross/rows', `${String(set)}: ${String(position)}`);
      total += levels[entry] ?? 0;
    }
    totals[set] = total;
  }
  return totals;
}
