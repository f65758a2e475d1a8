import type { LevelRows } from './level-rows.ts';

/** For each competency the sets that ask it, in their order: those of competency c are ends[c - 1] to ends[c] - 1. */
export interface AskedBy {
  readonly ends: Uint32Array;
  /** The place of the set in the upper bits, its level in the lower eight: one look fetches both. */
  readonly sets: Uint32Array;
}

/**
 * Lists for each competency the sets that ask it.
 *
 * @param rows At most 2 ** 24 sets.
 * @example askedBy(levelRows([[[0, 3]], [[0, 2]]], 1)).sets // Uint32Array [3, 258]
 */
export function askedBy({ starts, positions, levels, width }: LevelRows): AskedBy {
  // Counted one place further on, so that filling in moves each start to its end.
  const ends = new Uint32Array(width + 1);
  for (let entry = 0; entry < positions.length; entry += 1) {
    const after = (positions[entry] ?? 0) + 1;
    ends[after] = (ends[after] ?? 0) + 1;
  }
  for (let position = 1; position <= width; position += 1)
    ends[position] = (ends[position] ?? 0) + (ends[position - 1] ?? 0);
  const sets = new Uint32Array(positions.length);
  for (let set = 0; set + 1 < starts.length; set += 1) {
    const end = starts[set + 1] ?? 0;
    for (let entry = starts[set] ?? 0; entry < end; entry += 1) {
      const position = positions[entry] ?? 0;
      const place = ends[position] ?? 0;
      ends[position] = place + 1;
      sets[place] = (set << 8) | (levels[entry] ?? 0);
    }
  }
  return { ends, sets };
}

/** Steps that going through the index takes: pairs of sets that ask one competency. @example stepsOf(index) // 1 */
export function stepsOf({ ends }: AskedBy): number {
  let steps = 0;
  let start = 0;
  for (const end of ends) {
    steps += ((end - start) * (end - start - 1)) / 2;
    start = end;
  }
  return steps;
}

/**
 * Adds up shared crosses competency by competency: the cheaper way where few sets ask the same.
 *
 * @param shared Zeros, one for each pair in the order of `sharedPlace`; filled here.
 * @example throughIndex(rows, askedBy(rows), shared); shared // Uint16Array [2]
 */
export function throughIndex(
  { starts, positions, levels, width }: LevelRows,
  { ends, sets }: AskedBy,
  shared: Uint16Array | Uint32Array,
): void {
  const size = starts.length - 1;
  // Sets come in their order, so that of each competency only the later sets are still to be met.
  const next = new Uint32Array(width);
  for (let position = 1; position < width; position += 1) next[position] = ends[position - 1] ?? 0;
  let row = 0;
  for (let set = 0; set < size; set += 1) {
    const base = row - set - 1;
    const end = starts[set + 1] ?? 0;
    for (let entry = starts[set] ?? 0; entry < end; entry += 1) {
      const position = positions[entry] ?? 0;
      const level = levels[entry] ?? 0;
      const from = (next[position] ?? 0) + 1;
      next[position] = from;
      const to = ends[position] ?? 0;
      for (let place = from; place < to; place += 1) {
        const other = sets[place] ?? 0;
        const above = (other & 0xff) - level;
        const pair = base + (other >>> 8);
        // The lower of the two without a branch, which would be guessed wrong half of the time.
        shared[pair] = (shared[pair] ?? 0) + level + (above & (above >> 31));
      }
    }
    row += size - set - 1;
  }
}
