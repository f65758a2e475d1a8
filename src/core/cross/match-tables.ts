import type { AskedRows } from './bound-rows.ts';
import type { HeldCodes } from './held-codes.ts';

/**
 * Cards as look-up tables: what every code of what someone holds adds to the sums of a match.
 *
 * That of code k for entry e stands at `(e << shift) + k`.
 *
 * A requirement whose level is settled adds the crosses that are certainly held to the numerator of the low end and those
 * that may be to that of the high end. Where its level `r` is not settled, the share is smallest at one of the two ends
 * of `r` (as a function of `r`, `min(held, r) - ratio * r` rises and then falls) and largest with `r` as near to what may
 * be held as its ends allow, whatever the ratio. So only a level held strictly between the ends leaves a choice that
 * depends on the rest of the card.
 */
export interface MatchTables {
  readonly shift: number;
  /** For each entry the column of its competency. */
  readonly columns: Uint32Array;
  /** For each competency its column; those that no card asks have none (`NO_COLUMN`). */
  readonly columnOf: Int32Array;
  readonly width: number;
  readonly kinds: readonly CardKind[];
  /** Weighted crosses that a settled card asks, in its smallest unit of weight. */
  readonly asked: Float64Array;
  /** Settled cards: the low numerator in the upper sixteen bits, the high one in the lower. */
  readonly settled: Int32Array;
  /** Open cards: the low sum times `PACK` plus the high sum, of numerators and of denominators. */
  readonly over: Float64Array;
  readonly under: Float64Array;
  /** For each entry its weight in the smallest unit of weight of its card. */
  readonly weights: Float64Array;
}

/**
 * `settled`: every level is, and the codes fit in a byte; `open`: some are not; `large`: sums that do not fit below, or a card that may ask nothing;
 * `empty`: it asks no cross.
 */
export type CardKind = 'settled' | 'open' | 'large' | 'empty';

export const NO_COLUMN = -1;
/** Two sums below it travel in one double without loss: their product stays below 2 ** 53. */
export const PACK: number = 2 ** 26;
/** Two sums below it travel in one signed word of 32 bits. */
const HALF_WORD = 2 ** 15;
/** Codes that a byte can tell apart. */
const BYTE = 2 ** 8;

/** @example matchTables(asked, codes).kinds // ['settled'] */
export function matchTables(rows: AskedRows, { certain, possible }: HeldCodes): MatchTables {
  const { starts, positions, width } = rows;
  const shift = Math.ceil(Math.log2(Math.max(2, certain.length)));
  const columnOf = new Int32Array(width).fill(NO_COLUMN);
  let used = 0;
  const columns = Uint32Array.from(positions, (position) => {
    if (columnOf[position] === NO_COLUMN) {
      columnOf[position] = used;
      used += 1;
    }
    return columnOf[position] ?? 0;
  });
  const weights = unitWeights(rows);
  const size = Math.max(0, starts.length - 1);
  const kinds: CardKind[] = [];
  const asked = new Float64Array(size);
  const length = positions.length << shift;
  const settled = new Int32Array(length);
  const tables = { over: new Float64Array(0), under: new Float64Array(0) };
  for (let card = 0; card < size; card += 1) {
    const from = starts[card] ?? 0;
    const to = starts[card + 1] ?? 0;
    const kind = kindOf(rows, weights, from, to, certain.length);
    kinds.push(kind);
    if (kind === 'open' && tables.over.length === 0) {
      tables.over = new Float64Array(length);
      tables.under = new Float64Array(length);
    }
    for (let entry = from; entry < to; entry += 1) {
      const low = rows.certain[entry] ?? 0;
      const high = rows.possible[entry] ?? 0;
      const weight = weights[entry] ?? 0;
      asked[card] = (asked[card] ?? 0) + weight * low;
      for (let code = 0; code < certain.length; code += 1) {
        const held = certain[code] ?? 0;
        const may = possible[code] ?? 0;
        const place = (entry << shift) + code;
        if (kind === 'settled') {
          settled[place] = ((weight * Math.min(held, low)) << 16) | (weight * Math.min(may, high));
        } else if (kind === 'open') {
          // The lowest share: what is not held is asked, what is held to the top of what may be asked is not.
          const least = held <= low ? high : low;
          const best = Math.max(low, Math.min(may, high));
          tables.over[place] = weight * (Math.min(held, least) * PACK + Math.min(may, best));
          tables.under[place] = weight * (least * PACK + best);
        }
      }
    }
  }
  return { shift, columns, columnOf, width: used, kinds, asked, settled, ...tables, weights };
}

function kindOf(
  { certain, possible }: AskedRows,
  weights: Float64Array,
  from: number,
  to: number,
  codes: number,
): CardKind {
  let low = 0;
  let high = 0;
  let isSettled = true;
  for (let entry = from; entry < to; entry += 1) {
    const weight = weights[entry] ?? 0;
    low += weight * (certain[entry] ?? 0);
    high += weight * (possible[entry] ?? 0);
    if (certain[entry] !== possible[entry]) isSettled = false;
  }
  if (high === 0) return 'empty';
  if (low === 0 || high >= PACK) return 'large';
  return isSettled && high < HALF_WORD && codes <= BYTE ? 'settled' : 'open';
}

/** Weights divided by what all weights of a card have in common: no share depends on it, and the sums stay small. */
function unitWeights({ starts, weights }: AskedRows): Float64Array {
  const units = new Float64Array(weights.length);
  for (let card = 0; card + 1 < starts.length; card += 1) {
    const from = starts[card] ?? 0;
    const to = starts[card + 1] ?? 0;
    let common = 0;
    for (let entry = from; entry < to; entry += 1) common = commonDivisor(weights[entry] ?? 0, common);
    for (let entry = from; entry < to; entry += 1) units[entry] = (weights[entry] ?? 0) / Math.max(1, common);
  }
  return units;
}

function commonDivisor(left: number, right: number): number {
  let [a, b] = [left, right];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
