import type { AskedRows } from './bound-rows.ts';
import { addOption, emptyChoices, endChoice } from './choices.ts';
import type { HeldCodes } from './held-codes.ts';
import { PACK, type MatchTables } from './match-tables.ts';
import { boundsOf, valueOf } from './ratio-bounds.ts';

/** Some people side by side: what they hold by code, and where the shares of one card are written. */
export interface MatchTile {
  /** A row per person, a column per competency. */
  readonly codes: Uint16Array;
  /** The same for settled cards, with the codes of four people in the bytes of one word: a row per four. */
  readonly quads: Int32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * Matches of the people of a tile with a card whose every level is settled: sums of one look-up per requirement.
 *
 * @param count People in the tile.
 * @example settledShares(tile, tables, asked.starts, 0, 1); tile.low[0] // 0.75
 */
export function settledShares(
  { quads, low, high }: MatchTile,
  { settled, columns, asked, width, shift }: MatchTables,
  starts: Uint32Array,
  card: number,
  count: number,
): void {
  const from = starts[card] ?? 0;
  const to = starts[card + 1] ?? 0;
  const all = asked[card] ?? NaN;
  // Four people at a time share the way to the tables; of those that the last four lack, nothing is known.
  for (let person = 0; person < count; person += 4) {
    const base = (person >> 2) * width;
    let one = 0;
    let two = 0;
    let three = 0;
    let four = 0;
    for (let entry = from; entry < to; entry += 1) {
      const codes = quads[base + (columns[entry] ?? 0)] ?? 0;
      const table = entry << shift;
      one = (one + (settled[table + (codes & 0xff)] ?? 0)) | 0;
      two = (two + (settled[table + ((codes >>> 8) & 0xff)] ?? 0)) | 0;
      three = (three + (settled[table + ((codes >>> 16) & 0xff)] ?? 0)) | 0;
      four = (four + (settled[table + (codes >>> 24)] ?? 0)) | 0;
    }
    low[person] = (one >>> 16) / all;
    high[person] = (one & 0xffff) / all;
    low[person + 1] = (two >>> 16) / all;
    high[person + 1] = (two & 0xffff) / all;
    low[person + 2] = (three >>> 16) / all;
    high[person + 2] = (three & 0xffff) / all;
    low[person + 3] = (four >>> 16) / all;
    high[person + 3] = (four & 0xffff) / all;
  }
}

/**
 * The same for a card of which some level is not settled. The high end follows from the tables; so does the low end,
 * unless someone holds a level strictly between the ends of a requirement: then a few rounds of Dinkelbach's iteration
 * over those requirements alone find it.
 *
 * @example openShares(tile, tables, asked, codes, 0, 1); tile.high[0] // 1
 */
export function openShares(
  { codes, low, high }: MatchTile,
  { over, under, columns, width, shift, weights }: MatchTables,
  { starts, certain, possible }: AskedRows,
  { certain: heldCertain }: HeldCodes,
  card: number,
  count: number,
): void {
  const from = starts[card] ?? 0;
  const to = starts[card + 1] ?? 0;
  // Only between ends that lie two levels apart can somebody hold one strictly between them.
  const wide: number[] = [];
  for (let entry = from; entry < to; entry += 1)
    if ((possible[entry] ?? 0) - (certain[entry] ?? 0) > 1) wide.push(entry);
  for (let person = 0; person < count; person += 1) {
    const base = person * width;
    let numerators = 0;
    let denominators = 0;
    for (let entry = from; entry < to; entry += 1) {
      const place = (entry << shift) + (codes[base + (columns[entry] ?? 0)] ?? 0);
      numerators += over[place] ?? 0;
      denominators += under[place] ?? 0;
    }
    const lowOver = Math.floor(numerators / PACK);
    const lowUnder = Math.floor(denominators / PACK);
    high[person] = (numerators - lowOver * PACK) / (denominators - lowUnder * PACK);
    let leastOver = lowOver;
    let leastUnder = lowUnder;
    for (;;) {
      let nextOver = lowOver;
      let nextUnder = lowUnder;
      for (const entry of wide) {
        const held = heldCertain[codes[base + (columns[entry] ?? 0)] ?? 0] ?? 0;
        const least = certain[entry] ?? 0;
        const most = possible[entry] ?? 0;
        if (held <= least || held >= most) continue;
        const weight = weights[entry] ?? 0;
        // Asking all that is possible lowers the ratio where it adds less to the top than the ratio of what it adds below.
        if ((held - least) * leastUnder >= (most - least) * leastOver) continue;
        nextOver += weight * (held - least);
        nextUnder += weight * (most - least);
      }
      if (nextOver * leastUnder >= leastOver * nextUnder) break;
      leastOver = nextOver;
      leastUnder = nextUnder;
    }
    low[person] = leastOver / leastUnder;
  }
}

/**
 * The same for a card whose sums are too large for the tables, or that may ask nothing: through the bounds of choices.
 *
 * @returns NaN in both places where the card asks nothing whatever its levels are.
 * @example largeShares(tile, tables, asked, codes, 0, 1); tile.low[0] // 0
 */
export function largeShares(
  { codes, low, high }: MatchTile,
  { columns, width, weights }: MatchTables,
  { starts, certain, possible }: AskedRows,
  held: HeldCodes,
  card: number,
  count: number,
): void {
  const to = starts[card + 1] ?? 0;
  for (let person = 0; person < count; person += 1) {
    const least = emptyChoices();
    const most = emptyChoices();
    for (let entry = starts[card] ?? 0; entry < to; entry += 1) {
      const code = codes[person * width + (columns[entry] ?? 0)] ?? 0;
      const weight = weights[entry] ?? 0;
      const ends = [certain[entry] ?? 0, possible[entry] ?? 0] as const;
      const sure = held.certain[code] ?? 0;
      const may = held.possible[code] ?? 0;
      for (const level of ends) addOption(least, weight * Math.min(sure, level), weight * level);
      const best = Math.max(ends[0], Math.min(may, ends[1]));
      for (const level of [...ends, best]) addOption(most, weight * Math.min(may, level), weight * level);
      endChoice(least);
      endChoice(most);
    }
    const lowest = boundsOf(least);
    const highest = boundsOf(most);
    low[person] = lowest === undefined ? NaN : valueOf(lowest.low);
    high[person] = highest === undefined ? NaN : valueOf(highest.high);
  }
}
