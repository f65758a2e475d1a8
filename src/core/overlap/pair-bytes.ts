import { PAIR_FIGURES } from '../model/pair-table.ts';

/** Bytes of a table of pairs, at most: more than one page of a browser can be trusted to hold besides all else. */
export const MOST_PAIR_BYTES: number = 512 * 2 ** 20;

/** For every pair: the crosses shared, and the number of its row. */
const EACH = 2 + 4;
/** For every pair with a row of its own. */
const ROW = 8 * PAIR_FIGURES;

/**
 * What the table of all pairs takes: the only thing that grows with the square of the functions.
 *
 * @param cards All cards.
 * @param plain How many of them are plain (`plainSides`); pairs of two plain cards have no row.
 * @returns Bytes.
 * @example pairBytes(13_000, 13_000) <= MOST_PAIR_BYTES // true
 */
export function pairBytes(cards: number, plain: number): number {
  return pairs(cards) * EACH + (pairs(cards) - pairs(plain)) * ROW;
}

function pairs(cards: number): number {
  return (cards * (cards + 1)) / 2;
}
