import type { CrossSet } from './cross-set.ts';

/**
 * Many sets of crosses with what is certain and what is possible, one after another on typed arrays.
 *
 * Entries starts[i] to starts[i + 1] - 1 are those of set i: a place in the vocabulary, each at most once in a set and
 * rising, and two levels (0 <= certain <= possible <= 99). What a place without an entry means is said by the job.
 */
export interface BoundRows {
  readonly starts: Uint32Array;
  readonly positions: Uint32Array;
  readonly certain: Uint8Array;
  readonly possible: Uint8Array;
  /** Length of the vocabulary. */
  readonly width: number;
}

/** Cards as rows: what each asks, and how heavily. */
export interface AskedRows extends BoundRows {
  /** Of each entry, in whole hundredths. */
  readonly weights: Uint32Array;
}

/**
 * Puts sets on typed arrays.
 *
 * @param sets On one vocabulary; of a card, with its weights.
 * @param width Length of the vocabulary.
 * @returns Weights of 1 where none are given.
 * @example boundRows([{ set: crosses({ service: [1, 4] }) }], 5).possible // Uint8Array [4]
 */
export function boundRows(
  sets: readonly {
    readonly set: Pick<CrossSet, 'positions' | 'certain' | 'possible'>;
    readonly weights?: Uint32Array;
  }[],
  width: number,
): AskedRows {
  const starts = new Uint32Array(sets.length + 1);
  for (const [index, { set }] of sets.entries()) starts[index + 1] = (starts[index] ?? 0) + set.positions.length;
  const entries = starts[sets.length] ?? 0;
  const rows = {
    starts,
    positions: new Uint32Array(entries),
    certain: new Uint8Array(entries),
    possible: new Uint8Array(entries),
    weights: new Uint32Array(entries).fill(1),
    width,
  };
  for (const [index, { set, weights }] of sets.entries()) {
    const start = starts[index];
    rows.positions.set(set.positions, start);
    rows.certain.set(set.certain, start);
    rows.possible.set(set.possible, start);
    if (weights !== undefined) rows.weights.set(weights, start);
  }
  return rows;
}
