import type { PayPeriod } from './pay-period.ts';
import type { PayCell } from './pay-row.ts';

/**
 * Un-indexed yearly bases of local government pay are multiples of this many euro. Every printed amount is such a base
 * times one index, by 12 for a month, rounded.
 */
export const BASE_STEP = 50;

/** Share of the amounts that must fit before the others are called errors: a table of another make is left alone. */
export const ENOUGH = 0.8;

/** How well one index explains the amounts of a table. */
export interface LatticeFit {
  readonly index: number;
  /** Amounts that are the rounded product of a base and the index. */
  readonly fitting: number;
  readonly of: number;
  /** How many of the indexes that were tried would by chance alone explain as much; far below 1 is evidence. */
  readonly chance: number;
}

/** Indexes with four decimals that salaries have been paid at, or may be in the coming decades. */
const FROM = 10_000;
const TO = 40_000;
const SCALE = 10_000;
const SLACK = 1e-6;
const MOST_AMOUNTS = 120;

interface Amount {
  /** The printed amount as an un-rounded yearly figure, and the half of the rounding step by year. */
  readonly yearly: number;
  readonly half: number;
  readonly count: number;
}

/** Whether an amount is a multiple of 50 euro by year, times the index, by 12 for a month, rounded as it is printed. */
export function fitsIndex(cell: PayCell, period: PayPeriod, index: number): boolean {
  return fits(amountOf(cell, period), index);
}

/** The un-indexed yearly base nearest to an amount. */
export function baseOf(cell: PayCell, period: PayPeriod, index: number): number {
  return Math.round((cell.amount * monthsOf(period)) / index / BASE_STEP) * BASE_STEP;
}

/** The amount that a base gives, rounded to the euro or, where amounts are printed with cents, to the cent. */
export function amountAt(base: number, period: PayPeriod, index: number, hasCents: boolean): number {
  const unit = hasCents ? 100 : 1;
  return Math.round(((base * index) / monthsOf(period)) * unit + SLACK) / unit;
}

/** How well a known index explains the amounts. */
export function fitAt(
  cells: readonly { readonly cell: PayCell; readonly period: PayPeriod }[],
  index: number,
): LatticeFit {
  return measure(distinct(cells), index, 1);
}

/**
 * The index that explains most of the amounts, searched among all with four decimals from 1 to 4.
 *
 * @returns Undefined where none explains {@link ENOUGH} of them. Look at `chance` before believing it: a handful of amounts fits many indexes.
 */
export function bestFit(
  cells: readonly { readonly cell: PayCell; readonly period: PayPeriod }[],
): LatticeFit | undefined {
  const amounts = distinct(cells).slice(0, MOST_AMOUNTS);
  const total = amounts.reduce((sum, one) => sum + one.count, 0);
  let most = 0;
  let best: number[] = [];
  for (let tried = FROM; tried <= TO; tried += 1) {
    const index = tried / SCALE;
    const fitting = countFitting(amounts, index, total);
    if (fitting > most) {
      most = fitting;
      best = [];
    }
    if (fitting === most && most > 0) best.push(index);
  }
  const middle = middleOfLastRun(best);
  return middle === undefined ? undefined : measure(distinct(cells), middle, TO - FROM + 1);
}

/** How many amounts an index explains; 0 as soon as too many do not fit. */
function countFitting(amounts: readonly Amount[], index: number, total: number): number {
  let misses = 0;
  for (const amount of amounts) {
    if (fits(amount, index)) continue;
    misses += amount.count;
    if (misses > (1 - ENOUGH) * total) return 0;
  }
  return total - misses;
}

/** Half an index explains all that the whole one does, on a lattice twice as fine: the highest is the better evidence. */
function middleOfLastRun(indexes: readonly number[]): number | undefined {
  let first = indexes.length - 1;
  while (first > 0 && (indexes[first] ?? 0) - (indexes[first - 1] ?? 0) < 1.5 / SCALE) first -= 1;
  return indexes[Math.floor((first + indexes.length - 1) / 2)];
}

function fits(amount: Amount, index: number): boolean {
  const base = Math.round(amount.yearly / index / BASE_STEP) * BASE_STEP;
  return base > 0 && Math.abs(base * index - amount.yearly) <= amount.half + SLACK;
}

function measure(amounts: readonly Amount[], index: number, tried: number): LatticeFit {
  let fitting = 0;
  let of = 0;
  let hits = 0;
  let expected = 0;
  for (const amount of amounts) {
    const isFit = fits(amount, index);
    of += amount.count;
    if (isFit) fitting += amount.count;
    if (isFit) hits += 1;
    expected += Math.min(1, (2 * amount.half) / (BASE_STEP * index));
  }
  return {
    index,
    fitting,
    of,
    chance: tried * tailBound(amounts.length, hits, expected / Math.max(1, amounts.length)),
  };
}

/** Chernoff's bound on the chance that at least `hits` of `count` independent trials succeed. */
function tailBound(count: number, hits: number, chance: number): number {
  const share = count === 0 ? 0 : hits / count;
  if (share <= chance) return 1;
  const rest = share === 1 ? 0 : (1 - share) * Math.log((1 - share) / (1 - chance));
  return Math.exp(-count * (share * Math.log(share / chance) + rest));
}

/** Equal amounts are one piece of evidence, not many. */
function distinct(cells: readonly { readonly cell: PayCell; readonly period: PayPeriod }[]): readonly Amount[] {
  const amounts = new Map<string, { cell: PayCell; period: PayPeriod; count: number }>();
  for (const { cell, period } of cells) {
    const key = `${period} ${cell.text}`;
    const known = amounts.get(key);
    if (known === undefined) amounts.set(key, { cell, period, count: 1 });
    else known.count += 1;
  }
  return [...amounts.values()].map(({ cell, period, count }) => ({ ...amountOf(cell, period), count }));
}

function amountOf(cell: PayCell, period: PayPeriod): Amount {
  const months = monthsOf(period);
  return { yearly: cell.amount * months, half: (months * (cell.hasCents ? 0.01 : 1)) / 2, count: 1 };
}

function monthsOf(period: PayPeriod): number {
  return period === 'month' ? 12 : 1;
}
