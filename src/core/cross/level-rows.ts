/**
 * Many sets of crosses whose every level is settled, one after another on typed arrays.
 *
 * Entries starts[i] to starts[i + 1] - 1 are those of set i: a place in the vocabulary, each at most once in a set, and
 * the level there (0 to 99). What a place without an entry means is said by the job.
 */
export interface LevelRows {
  readonly starts: Uint32Array;
  readonly positions: Uint32Array;
  readonly levels: Uint8Array;
  /** Length of the vocabulary. */
  readonly width: number;
}

/**
 * Puts sets on typed arrays.
 *
 * @param sets For each set its entries: place in the vocabulary and level.
 * @param width Length of the vocabulary.
 * @example levelRows([[[4, 2]], []], 5).starts // Uint32Array [0, 1, 1]
 */
export function levelRows(
  sets: readonly (readonly (readonly [position: number, level: number])[])[],
  width: number,
): LevelRows {
  const starts = new Uint32Array(sets.length + 1);
  for (const [index, entries] of sets.entries()) starts[index + 1] = (starts[index] ?? 0) + entries.length;
  const entries = starts[sets.length] ?? 0;
  const positions = new Uint32Array(entries);
  const levels = new Uint8Array(entries);
  let place = 0;
  for (const set of sets) {
    for (const [position, level] of set) {
      positions[place] = position;
      levels[place] = level;
      place += 1;
    }
  }
  return { starts, positions, levels, width };
}
