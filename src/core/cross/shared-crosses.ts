import { InvariantError } from '../model/invariant-error.ts';

/**
 * Many sets of crosses whose every level is settled, one after another on typed arrays.
 *
 * Entries starts[i] to starts[i + 1] - 1 are those of set i: a place in the vocabulary, each at most once in a set, and
 * the level there (1 to 99). A competency without an entry has no cross in the set.
 */
export interface LevelRows {
  readonly starts: Uint32Array;
  readonly positions: Uint32Array;
  readonly levels: Uint8Array;
  /** Length of the vocabulary. */
  readonly width: number;
}

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
 * ask each competency where the sets are sparse, as those of every real framework are; through rows of bits where most
 * sets ask most competencies.
 *
 * Unit: crosses, exact. Overlap and both transfers follow from a pair's number and the two totals.
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
  const index = indexOf(rows, size);
  const places = bitPlaces(rows);
  const words = Math.ceil((places[rows.width] ?? 0) / WORD);
  if (sparseCost(index) <= pairs * words * WORD_STEP) throughIndex(rows, index, size, shared);
  else throughBits(rows, places, size, shared);
  return { totals, shared };
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
  const all = sets.flat();
  return {
    starts,
    positions: Uint32Array.from(all, ([position]) => position),
    levels: Uint8Array.from(all, ([, level]) => level),
    width,
  };
}

/** Bits in a word. */
const WORD = 32;
/** Cost of one pair of words, where one step through the index costs 1; measured. */
const WORD_STEP = 1.2;

/** For each competency the sets that ask it, in their order: those of competency c are ends[c - 1] to ends[c] - 1. */
interface AskedBy {
  readonly ends: Uint32Array;
  readonly sets: Uint32Array;
  readonly levels: Uint8Array;
}

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

function indexOf({ starts, positions, levels, width }: LevelRows, size: number): AskedBy {
  // Counted one place further on, so that filling in moves each start to its end.
  const ends = new Uint32Array(width + 1);
  for (const position of positions) ends[position + 1] = (ends[position + 1] ?? 0) + 1;
  for (let position = 1; position <= width; position += 1)
    ends[position] = (ends[position] ?? 0) + (ends[position - 1] ?? 0);
  const sets = new Uint32Array(positions.length);
  const byCompetency = new Uint8Array(positions.length);
  for (let set = 0; set < size; set += 1) {
    const end = starts[set + 1] ?? 0;
    for (let entry = starts[set] ?? 0; entry < end; entry += 1) {
      const position = positions[entry] ?? 0;
      const place = ends[position] ?? 0;
      ends[position] = place + 1;
      sets[place] = set;
      byCompetency[place] = levels[entry] ?? 0;
    }
  }
  return { ends, sets, levels: byCompetency };
}

function sparseCost({ ends }: AskedBy): number {
  let cost = 0;
  let start = 0;
  for (const end of ends) {
    cost += ((end - start) * (end - start - 1)) / 2;
    start = end;
  }
  return cost;
}

function throughIndex(
  { starts, positions, levels, width }: LevelRows,
  index: AskedBy,
  size: number,
  shared: Uint16Array | Uint32Array,
): void {
  const { ends, sets, levels: levelsOf } = index;
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
        const other = levelsOf[place] ?? 0;
        const pair = base + (sets[place] ?? 0);
        // The lower of the two without a branch, which would be guessed wrong half of the time.
        shared[pair] = (shared[pair] ?? 0) + other + ((level - other) & ((level - other) >> 31));
      }
    }
    row += size - set - 1;
  }
}

/** A level as that many bits in a row of bits: two levels then share the bits of the lower one. */
function throughBits(
  { starts, positions, levels, width }: LevelRows,
  places: Uint32Array,
  size: number,
  shared: Uint16Array | Uint32Array,
): void {
  const words = Math.ceil((places[width] ?? 0) / WORD);
  const bits = new Int32Array(size * words);
  for (let set = 0; set < size; set += 1) {
    const end = starts[set + 1] ?? 0;
    for (let entry = starts[set] ?? 0; entry < end; entry += 1) {
      const from = places[positions[entry] ?? 0] ?? 0;
      const to = from + (levels[entry] ?? 0);
      for (let bit = from; bit < to; bit += 1) {
        const word = set * words + Math.floor(bit / WORD);
        bits[word] = (bits[word] ?? 0) | (1 << (bit % WORD));
      }
    }
  }
  let pair = 0;
  for (let first = 0; first < size; first += 1) {
    const start = first * words;
    const end = start + words;
    for (let second = first + 1; second < size; second += 1) {
      let other = second * words;
      let sum = 0;
      for (let word = start; word < end; word += 1) {
        sum += bitsIn((bits[word] ?? 0) & (bits[other] ?? 0));
        other += 1;
      }
      shared[pair] = sum;
      pair += 1;
    }
  }
}

/** Where the bits of each competency begin: as many as the highest level that any set has there. */
function bitPlaces({ positions, levels, width }: LevelRows): Uint32Array {
  const places = new Uint32Array(width + 1);
  for (let entry = 0; entry < positions.length; entry += 1) {
    const after = (positions[entry] ?? 0) + 1;
    places[after] = Math.max(places[after] ?? 0, levels[entry] ?? 0);
  }
  for (let position = 1; position <= width; position += 1)
    places[position] = (places[position] ?? 0) + (places[position - 1] ?? 0);
  return places;
}

/** Number of bits set in a word, by adding neighbours: pairs, then fours, then bytes. */
function bitsIn(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
