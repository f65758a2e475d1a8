import { bestList, offer, type BestList } from './best-list.ts';
import type { AskedRows, BoundRows } from './bound-rows.ts';
import { heldCodes, type HeldCodes } from './held-codes.ts';
import { matchTables, NO_COLUMN, type MatchTables } from './match-tables.ts';
import { largeShares, openShares, settledShares, type MatchTile } from './match-shares.ts';

/** The best matches from both sides. */
export interface BestMatches {
  /** For each person the best cards, by their places. */
  readonly cardsOf: BestList;
  /** For each card the best people, by their places. */
  readonly peopleOf: BestList;
}

/** People whose shares are worked out together: what is looked up for them stays near the processor. */
const TILE = 64;

/**
 * Every person against every card: the match as an interval, of which the best are kept for each person and for each card.
 *
 *     match = |held ∩ required| / |required|, at its smallest and its largest
 *
 * Best is what is certain first (`low`), then what is possible (`high`), then the earlier place: whoever wants another order
 * among equals lists them in it. With `most` as large as the lists, every match is given.
 *
 * Memory grows with people times `most` and cards times `most`, never with people times cards.
 *
 * @param held What each person holds; a competency without an entry is not known: nothing of it is certain, all is possible.
 * @param asked What each card asks, on the same vocabulary; a competency without an entry is not asked.
 * @param most How many to keep, at least 1.
 * @returns Shares 0 to 1, equal to the last bit to the quotients of the exact sums. A card that asks no cross is in no list,
 * and nobody in its list.
 * @see matchOf for the formula on one person and one card, and `ratioBounds` for the method behind it.
 * @example bestMatches(held, asked, 10).cardsOf.low[0] // 0.75
 */
export function bestMatches(held: BoundRows, asked: AskedRows, most: number): BestMatches {
  const people = Math.max(0, held.starts.length - 1);
  const cards = Math.max(0, asked.starts.length - 1);
  const codes = heldCodes(held);
  const tables = matchTables(asked, codes);
  const cardsOf = bestList(people, Math.min(most, cards));
  const peopleOf = bestList(cards, Math.min(most, people));
  const tile: MatchTile = {
    codes: new Uint16Array(TILE * tables.width),
    quads: new Int32Array((TILE / 4) * tables.width),
    low: new Float64Array(TILE),
    high: new Float64Array(TILE),
  };
  for (let first = 0; first < people; first += TILE) {
    const count = Math.min(TILE, people - first);
    layTile(tile, held, codes, tables, first, count);
    for (let card = 0; card < cards; card += 1) {
      const kind = tables.kinds[card];
      if (kind === 'settled') settledShares(tile, tables, asked.starts, card, count);
      else if (kind === 'open') openShares(tile, tables, asked, codes, card, count);
      else if (kind === 'large') largeShares(tile, tables, asked, codes, card, count);
      else continue;
      offerTile(tile, first, count, card, cardsOf, peopleOf);
    }
  }
  return { cardsOf, peopleOf };
}

/** Lays the codes of some people side by side: a row per person, a column per competency that some card asks. */
function layTile(
  { codes: laid, quads }: MatchTile,
  { starts, positions }: BoundRows,
  { codes }: HeldCodes,
  { columnOf, width }: MatchTables,
  first: number,
  count: number,
): void {
  laid.fill(0);
  quads.fill(0);
  for (let person = 0; person < count; person += 1) {
    const base = person * width;
    const quad = (person >> 2) * width;
    const shift = 8 * (person & 3);
    const end = starts[first + person + 1] ?? 0;
    for (let entry = starts[first + person] ?? 0; entry < end; entry += 1) {
      const column = columnOf[positions[entry] ?? 0] ?? NO_COLUMN;
      if (column === NO_COLUMN) continue;
      const code = codes[entry] ?? 0;
      laid[base + column] = code;
      // Of no use above a byte: then no card is looked up by four.
      quads[quad + column] = (quads[quad + column] ?? 0) | (code << shift);
    }
  }
}

function offerTile(
  { low, high }: MatchTile,
  first: number,
  count: number,
  card: number,
  cardsOf: BestList,
  peopleOf: BestList,
): void {
  for (let person = 0; person < count; person += 1) {
    const least = low[person] ?? NaN;
    const most = high[person] ?? NaN;
    offer(cardsOf, first + person, card, least, most);
    offer(peopleOf, card, first + person, least, most);
  }
}
