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
    viaAlignment: table.aligned[from] === 1 || table.aligned[to] === 1,
  };
}

/**
 * Adds the figures of one pair as a row.
 *
 * @param there With the transfer from the first to the second.
 * @param back The same pair from the second to the first.
 * @example const row: number[] = []; addFigures(row, there, back); row.length // 12
 */
export function addFigures(figures: number[], there: PairAnalysis, back: PairAnalysis): void {
  addEnds(figures, there.overlap);
  addEnds(figures, there.transfer);
  addEnds(figures, back.transfer);
  addEnds(figures, there.shared);
  addEnds(figures, there.union);
  figures.push(Number(there.viaCrosswalk), Number(there.viaAlignment));
}

function addEnds(figures: number[], ends: Interval | undefined): void {
  figures.push(ends === undefined ? NaN : ends.low, ends === undefined ? NaN : ends.high);
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
