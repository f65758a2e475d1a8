import type { Interval, PairAnalysis, PairTable } from './analysis.ts';

/** Numbers in a row: the ends of overlap, transfer there, transfer back, shared, union, and two facts as 0 or 1. */
export const PAIR_FIGURES = 12;

/**
 * Place of a pair in `shared`.
 *
 * @param first Less than `second`, which is less than `size`; whole numbers from 0.
 * @example sharedPlace(4, 1, 2) // 3
 */
export function sharedPlace(size: number, first: number, second: number): number {
  return first * size - (first * (first + 1)) / 2 + second - first - 1;
}

/**
 * Place of a pair in `rows`.
 *
 * @param first At most `second`, which is less than `size`; whole numbers from 0.
 * @example rowPlace(4, 1, 1) // 4
 */
export function rowPlace(size: number, first: number, second: number): number {
  return first * size - (first * (first - 1)) / 2 + second - first;
}

/**
 * How two profiles compare.
 *
 * @param from Place in the list of the profile one comes from; the transfer is to the other.
 * @returns Absent where one of the two is not in the list. Shares are 0 to 1, absent where one of the two asks no cross.
 * @example pairAt(NO_PAIRS, 0, 1) // undefined
 */
export function pairAt(table: PairTable, from: number, to: number): PairAnalysis | undefined {
  if (!isPlace(table, from) || !isPlace(table, to)) return undefined;
  const [first, second] = from <= to ? [from, to] : [to, from];
  const row = table.rows[rowPlace(table.size, first, second)] ?? 0;
  if (row > 0) return fromFigures(table.figures, (row - 1) * PAIR_FIGURES, from <= to);
  const mine = table.totals[from] ?? 0;
  const theirs = table.totals[to] ?? 0;
  const shared = from === to ? mine : (table.shared[sharedPlace(table.size, first, second)] ?? 0);
  const union = mine + theirs - shared;
  const isAsked = mine > 0 && theirs > 0;
  return {
    ...(isAsked ? { overlap: settled(shared / union), transfer: settled(shared / theirs) } : {}),
    shared: settled(shared),
    union: settled(union),
    viaCrosswalk: false,
    viaAlignment: false,
  };
}

/**
 * Writes the figures of one pair as a row.
 *
 * @param at Place of the row's first number.
 * @param there With the transfer from the first to the second.
 * @param back The same pair from the second to the first.
 * @example const row = new Float64Array(12); setFigures(row, 0, there, back); row[6] // 2
 */
export function setFigures(figures: Float64Array, at: number, there: PairAnalysis, back: PairAnalysis): void {
  setEnds(figures, at, there.overlap);
  setEnds(figures, at + 2, there.transfer);
  setEnds(figures, at + 4, back.transfer);
  setEnds(figures, at + 6, there.shared);
  setEnds(figures, at + 8, there.union);
  figures[at + 10] = Number(there.viaCrosswalk);
  figures[at + 11] = Number(there.viaAlignment);
}

function setEnds(figures: Float64Array, at: number, ends: Interval | undefined): void {
  figures[at] = ends === undefined ? NaN : ends.low;
  figures[at + 1] = ends === undefined ? NaN : ends.high;
}

function fromFigures(figures: Float64Array, start: number, isThere: boolean): PairAnalysis {
  const interval = (at: number): Interval => ({
    low: figures[start + at] ?? NaN,
    high: figures[start + at + 1] ?? NaN,
  });
  const overlap = interval(0);
  const transfer = interval(isThere ? 2 : 4);
  return {
    ...(Number.isNaN(overlap.low) ? {} : { overlap }),
    ...(Number.isNaN(transfer.low) ? {} : { transfer }),
    shared: interval(6),
    union: interval(8),
    viaCrosswalk: figures[start + 10] === 1,
    viaAlignment: figures[start + 11] === 1,
  };
}

function isPlace({ size }: PairTable, place: number): boolean {
  return Number.isInteger(place) && place >= 0 && place < size;
}

function settled(value: number): Interval {
  return { low: value, high: value };
}
