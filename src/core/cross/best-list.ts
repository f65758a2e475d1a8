/**
 * For many rows at once the best few of what was offered to each: by `low`, then by `high`, then by who came first.
 *
 * Place, low and high of the n-th best of row i stand at `i * most + n`, for n below counts[i].
 */
export interface BestList {
  readonly most: number;
  readonly counts: Uint32Array;
  readonly places: Uint32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Below every share, so that whatever is offered comes before it. */
const NOTHING = -1;

/** Lists for `rows` rows with room for `most` each, empty. @example bestList(2, 10).counts // Uint32Array [0, 0] */
export function bestList(rows: number, most: number): BestList {
  return {
    most,
    counts: new Uint32Array(rows),
    places: new Uint32Array(rows * most),
    low: new Float64Array(rows * most).fill(NOTHING),
    high: new Float64Array(rows * most).fill(NOTHING),
  };
}

/**
 * Offers one to a row, which keeps it where it is among the best so far.
 *
 * @param low A share, 0 to 1; NaN is never kept.
 * @example const list = bestList(1, 1); offer(list, 0, 7, 0.5, 0.5); list.places // Uint32Array [7]
 */
export function offer(list: BestList, row: number, place: number, low: number, high: number): void {
  const start = row * list.most;
  const last = start + list.most - 1;
  const lastLow = list.low[last] ?? Infinity;
  if (low > lastLow || (low === lastLow && high > (list.high[last] ?? Infinity)))
    insert(list, row, start, last, place, low, high);
}

function insert(
  { counts, places, low: lows, high: highs, most }: BestList,
  row: number,
  start: number,
  last: number,
  place: number,
  low: number,
  high: number,
): void {
  let at = last;
  for (; at > start; at -= 1) {
    const before = lows[at - 1] ?? 0;
    if (before > low || (before === low && (highs[at - 1] ?? 0) >= high)) break;
    lows[at] = before;
    highs[at] = highs[at - 1] ?? 0;
    places[at] = places[at - 1] ?? 0;
  }
  lows[at] = low;
  highs[at] = high;
  places[at] = place;
  const count = counts[row] ?? 0;
  if (count < most) counts[row] = count + 1;
}
