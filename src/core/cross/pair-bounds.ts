/** A card for its comparison with others: sorted by position, a level between `low` and `high`, weights in whole hundredths. */
export interface BoundSide {
  readonly positions: Int32Array;
  readonly low: Uint8Array;
  readonly high: Uint8Array;
  readonly weights: Uint32Array;
  /** For each position the number of whoever's scale it is. */
  readonly sources: Uint32Array;
}

/** Room for what is left to choose in one comparison; made once for many. */
export interface PairRoom {
  readonly overlap: Int32Array;
  readonly toSecond: Float64Array;
  readonly toFirst: Float64Array;
}

/** Below it the product of two sums fits in a double. */
const LARGEST_SUM = 2 ** 26;
/** Numbers for each choice of the overlap: both ends of both levels. */
const FOUR = 4;
/** Numbers for each choice of a transfer: what it adds above and below. */
const TWO = 2;
const NO_MORE = 2 ** 31;

/**
 * Whether a card asks something for certain, and little enough for `pairBounds`.
 *
 * @example isBounded(side) // true
 */
export function isBounded({ low, high, weights }: Pick<BoundSide, 'low' | 'high' | 'weights'>): boolean {
  let least = 0;
  let most = 0;
  for (let index = 0; index < low.length; index += 1) {
    const weight = weights[index] ?? 0;
    least += weight * (low[index] ?? 0);
    most += Math.max(1, weight) * (high[index] ?? 0);
  }
  return least > 0 && most < LARGEST_SUM;
}

/** Room for cards of at most so many competencies. @example pairRoom(20).overlap.length // 80 */
export function pairRoom(competencies: number): PairRoom {
  return {
    overlap: new Int32Array(FOUR * competencies),
    toSecond: new Float64Array(TWO * competencies),
    toFirst: new Float64Array(TWO * competencies),
  };
}

/**
 * Overlap and both transfers of two cards whose levels are partly open: the smallest and the largest value of each ratio over
 * every level that either card may ask, each card choosing on its own.
 *
 * The largest ends need no search. An overlap is largest with both cards at the highest level at which they can meet, or,
 * where they cannot, as near to each other as they come; a transfer with the asked level as near to the other's highest as
 * its ends allow. Both hold for every ratio between 0 and 1, and so for the one that is looked for. The smallest ends lie at
 * ends of the levels: a few rounds of Dinkelbach's iteration choose among those of the shared competencies.
 *
 * @param first Bounded, as `second`: see `isBounded`.
 * @param into Ten numbers are written from place `at`: the ends of overlap, transfer to the second, transfer to the
 * first, crosses shared and crosses asked by either.
 * @returns Whether the cards meet in a competency on scales of different sources.
 * @see W. Dinkelbach, "On nonlinear fractional programming", Management Science 13(7), 1967; `ratioBounds` for any choices.
 * @example pairBounds(side, side, figures, 0, pairRoom(20)) // false
 */
export function pairBounds(
  first: BoundSide,
  second: BoundSide,
  into: Float64Array,
  at: number,
  { overlap, toSecond, toFirst }: PairRoom,
): boolean {
  let meetsAcross = false;
  let sharedLow = 0;
  let sharedHigh = 0;
  let unionLow = 0;
  let unionHigh = 0;
  /** Above and below the line of each ratio, of what is settled for that end. */
  let overlapOver = 0;
  let overlapUnder = 0;
  let bestUnder = 0;
  let secondOver = 0;
  let secondUnder = 0;
  let secondBestOver = 0;
  let secondBestUnder = 0;
  let firstOver = 0;
  let firstUnder = 0;
  let firstBestOver = 0;
  let firstBestUnder = 0;
  let overlapChoices = 0;
  let secondChoices = 0;
  let firstChoices = 0;
  let i = 0;
  let j = 0;
  for (;;) {
    const left = first.positions[i] ?? NO_MORE;
    const right = second.positions[j] ?? NO_MORE;
    if (left === NO_MORE && right === NO_MORE) break;
    if (left < right) {
      const a = first.low[i] ?? 0;
      const b = first.high[i] ?? 0;
      const weight = first.weights[i] ?? 0;
      unionLow += a;
      unionHigh += b;
      overlapUnder += b;
      bestUnder += a;
      firstUnder += weight * b;
      firstBestUnder += weight * a;
      i += 1;
      continue;
    }
    if (right < left) {
      const c = second.low[j] ?? 0;
      const d = second.high[j] ?? 0;
      const weight = second.weights[j] ?? 0;
      unionLow += c;
      unionHigh += d;
      overlapUnder += d;
      bestUnder += c;
      secondUnder += weight * d;
      secondBestUnder += weight * c;
      j += 1;
      continue;
    }
    const a = first.low[i] ?? 0;
    const b = first.high[i] ?? 0;
    const c = second.low[j] ?? 0;
    const d = second.high[j] ?? 0;
    const toward = second.weights[j] ?? 0;
    const back = first.weights[i] ?? 0;
    if (first.sources[i] !== second.sources[j]) meetsAcross = true;
    i += 1;
    j += 1;
    const least = Math.min(a, c);
    const most = Math.min(b, d);
    const either = Math.max(a, c);
    sharedLow += least;
    sharedHigh += most;
    unionLow += either;
    unionHigh += Math.max(b, d);
    bestUnder += Math.max(either, most);
    if (a === b && c === d) {
      overlapOver += least;
      overlapUnder += either;
      secondOver += toward * least;
      secondUnder += toward * c;
      secondBestOver += toward * least;
      secondBestUnder += toward * c;
      firstOver += back * least;
      firstUnder += back * a;
      firstBestOver += back * least;
      firstBestUnder += back * a;
      continue;
    }
    overlap[overlapChoices] = a;
    overlap[overlapChoices + 1] = b;
    overlap[overlapChoices + 2] = c;
    overlap[overlapChoices + 3] = d;
    overlapChoices += FOUR;
    const nearSecond = Math.max(c, most);
    secondBestOver += toward * Math.min(b, nearSecond);
    secondBestUnder += toward * nearSecond;
    const nearFirst = Math.max(a, most);
    firstBestOver += back * Math.min(d, nearFirst);
    firstBestUnder += back * nearFirst;
    // What the other asks for certain is held: below the low end all may be asked, above the high end no more than that end.
    const askedSecond = a <= c ? d : c;
    secondOver += toward * Math.min(a, askedSecond);
    secondUnder += toward * askedSecond;
    if (a > c && a < d) {
      toSecond[secondChoices] = toward * (a - c);
      toSecond[secondChoices + 1] = toward * (d - c);
      secondChoices += TWO;
    }
    const askedFirst = c <= a ? b : a;
    firstOver += back * Math.min(c, askedFirst);
    firstUnder += back * askedFirst;
    if (c > a && c < b) {
      toFirst[firstChoices] = back * (c - a);
      toFirst[firstChoices + 1] = back * (b - a);
      firstChoices += TWO;
    }
  }
  into[at] = smallestOverlap(overlapOver, overlapUnder, overlap, overlapChoices);
  into[at + 1] = sharedHigh === 0 ? 0 : sharedHigh / bestUnder;
  into[at + 2] = smallestTransfer(secondOver, secondUnder, toSecond, secondChoices);
  into[at + 3] = secondBestOver / secondBestUnder;
  into[at + 4] = smallestTransfer(firstOver, firstUnder, toFirst, firstChoices);
  into[at + 5] = firstBestOver / firstBestUnder;
  into[at + 6] = sharedLow;
  into[at + 7] = sharedHigh;
  into[at + 8] = unionLow;
  into[at + 9] = unionHigh;
  return meetsAcross;
}

/** Each choice takes the corner of its levels that lowers the ratio reached so far the most, until none does. */
function smallestOverlap(over: number, under: number, choices: Int32Array, count: number): number {
  let reachedOver = over;
  let reachedUnder = under;
  for (let at = 0; at < count; at += FOUR) {
    const b = choices[at + 1] ?? 0;
    const d = choices[at + 3] ?? 0;
    reachedOver += Math.min(b, d);
    reachedUnder += Math.max(b, d);
  }
  for (;;) {
    let nextOver = over;
    let nextUnder = under;
    for (let at = 0; at < count; at += FOUR) {
      const a = choices[at] ?? 0;
      const b = choices[at + 1] ?? 0;
      const c = choices[at + 2] ?? 0;
      const d = choices[at + 3] ?? 0;
      let shared = Math.min(a, c);
      let either = Math.max(a, c);
      let gain = shared * reachedUnder - reachedOver * either;
      for (let corner = 1; corner < FOUR; corner += 1) {
        const x = (corner & 1) === 0 ? a : b;
        const y = (corner & 2) === 0 ? c : d;
        const meeting = Math.min(x, y);
        const together = Math.max(x, y);
        const other = meeting * reachedUnder - reachedOver * together;
        if (other < gain) {
          shared = meeting;
          either = together;
          gain = other;
        }
      }
      nextOver += shared;
      nextUnder += either;
    }
    if (nextOver * reachedUnder >= reachedOver * nextUnder) return reachedOver / reachedUnder;
    reachedOver = nextOver;
    reachedUnder = nextUnder;
  }
}

/** Each choice asks all that it may where that adds less above the line than the ratio of what it adds below. */
function smallestTransfer(over: number, under: number, choices: Float64Array, count: number): number {
  let reachedOver = over;
  let reachedUnder = under;
  for (;;) {
    let nextOver = over;
    let nextUnder = under;
    for (let at = 0; at < count; at += TWO) {
      const above = choices[at] ?? 0;
      const below = choices[at + 1] ?? 0;
      if (above * reachedUnder >= below * reachedOver) continue;
      nextOver += above;
      nextUnder += below;
    }
    if (nextOver * reachedUnder >= reachedOver * nextUnder) return reachedOver / reachedUnder;
    reachedOver = nextOver;
    reachedUnder = nextUnder;
  }
}
