import type { Diagnostic } from '../../model/diagnostic.ts';
import { digitEdits } from './digit-edits.ts';
import type { PayColumn, PayStep } from './pay-column.ts';
import { amountAt, BASE_STEP, baseOf, bestFit, ENOUGH, fitAt, fitsIndex, type LatticeFit } from './pay-lattice.ts';
import type { PayPeriod } from './pay-period.ts';

/** At most this many of all indexes that were tried would explain the table by chance. */
const LEAST_EVIDENCE = 0.001;
const FEWEST_PAIRS = 5;
/** No pay table has more; each column is compared with every other. */
const MOST_COLUMNS = 40;

interface Doubt {
  readonly column: PayColumn;
  readonly step: PayStep;
  readonly expected: number;
}

/**
 * Looks for typing errors in one pay table.
 *
 * All amounts of such a table are un-indexed yearly bases, multiples of 50 euro, times one index, by 12 for a month and
 * rounded. With the index stated, or found because it alone explains the table, an amount that does not fit is reported
 * with the amount expected (`extract/pay-cell`); so is a month that is not a twelfth of its year, and a step below the
 * one before (`extract/pay-falls`). Amounts are only compared: none is changed.
 *
 * @param columns The columns of one table; those with a stated index carry it.
 */
export function checkPay(columns: readonly PayColumn[]): readonly Diagnostic[] {
  if (columns.length > MOST_COLUMNS) return columns.flatMap((column) => falls(column, []));
  const fit = explain(columns);
  const index = fit?.index;
  const doubts =
    index === undefined ? againstTwelfths(columns) : [...offLattice(columns, index), ...unequalPairs(columns, index)];
  return [
    ...statedElsewise(columns, fit),
    ...doubts.map(cellDiagnostic),
    ...columns.flatMap((column) => falls(column, doubts)),
    ...uneven(columns, doubts),
  ];
}

/** The index that explains the table: the stated one where it does, else one that is found. */
function explain(columns: readonly PayColumn[]): LatticeFit | undefined {
  const cells = columns.flatMap((column) => column.steps.map(({ cell }) => ({ cell, period: column.period })));
  const stated = columns.find((column) => column.index !== undefined)?.index;
  const known = stated === undefined ? undefined : fitAt(cells, stated);
  if (known !== undefined && isBelievable(known)) return known;
  const found = bestFit(cells);
  return found !== undefined && isBelievable(found) ? found : undefined;
}

function isBelievable(fit: LatticeFit): boolean {
  return fit.fitting >= ENOUGH * fit.of && fit.chance <= LEAST_EVIDENCE;
}

function statedElsewise(columns: readonly PayColumn[], fit: LatticeFit | undefined): readonly Diagnostic[] {
  const column = columns.find((one) => one.index !== undefined);
  const stated = column?.index;
  const at = column?.steps[0]?.cell.at;
  if (fit === undefined || stated === undefined || Math.abs(fit.index - stated) < 1e-9) return [];
  const values = { stated, found: fit.index };
  return [{ severity: 'warning', code: 'extract/pay-index-differs', values, ...(at === undefined ? {} : { at }) }];
}

function offLattice(columns: readonly PayColumn[], index: number): readonly Doubt[] {
  return columns.flatMap((column) =>
    column.steps.flatMap((step, place) =>
      fitsIndex(step.cell, column.period, index)
        ? []
        : [{ column, step, expected: expectedAmount(columns, column, place, index) }],
    ),
  );
}

/** What the cell most likely should read: as the other period of the scale says, else as its neighbours allow. */
function expectedAmount(columns: readonly PayColumn[], column: PayColumn, place: number, index: number): number {
  const step = column.steps[place];
  if (step === undefined) return NaN;
  const amount = (base: number): number => amountAt(base, column.period, index, step.cell.hasCents);
  const partner = partnerOf(columns, column);
  const twin = partner?.steps.find((one) => one.step === step.step);
  if (partner !== undefined && twin !== undefined && fitsIndex(twin.cell, partner.period, index)) {
    return amount(baseOf(twin.cell, partner.period, index));
  }
  const around = [column.steps[place - 1], column.steps[place + 1]];
  const alike = around.find((one) => one !== undefined && othersStayEqual(columns, column, step.step, one.step));
  if (alike !== undefined && fitsIndex(alike.cell, column.period, index)) return alike.cell.amount;
  const bases = around.map((one) =>
    one !== undefined && fitsIndex(one.cell, column.period, index) ? baseOf(one.cell, column.period, index) : undefined,
  );
  const near = baseOf(step.cell, column.period, index);
  const low = bases[0] ?? Math.min(near, bases[1] ?? near) - 20 * BASE_STEP;
  const high = Math.min(bases[1] ?? Math.max(near, low) + 20 * BASE_STEP, low + 400 * BASE_STEP);
  return closest(
    step,
    Array.from({ length: Math.max(1, (high - low) / BASE_STEP + 1) }, (_, count) => amount(low + count * BASE_STEP)),
    around,
  );
}

/** The candidate with the fewest slips of the finger; among equals one that repeats a neighbour, then the nearest. */
function closest(step: PayStep, candidates: readonly number[], around: readonly (PayStep | undefined)[]): number {
  const ranked = candidates.map((candidate) => ({
    candidate,
    edits: digitEdits(String(candidate), String(step.cell.amount)),
    repeats: around.some((one) => one?.cell.amount === candidate) ? 0 : 1,
    distance: Math.abs(candidate - step.cell.amount),
  }));
  ranked.sort((one, other) => one.edits - other.edits || one.repeats - other.repeats || one.distance - other.distance);
  return ranked[0]?.candidate ?? step.cell.amount;
}

/** Year and month of one scale that each fit, but from different bases: the one that its neighbours contradict. */
function unequalPairs(columns: readonly PayColumn[], index: number): readonly Doubt[] {
  return columns.flatMap((year) => {
    const month = year.period === 'year' ? partnerOf(columns, year) : undefined;
    if (month === undefined) return [];
    return year.steps.flatMap((yearly): readonly Doubt[] => {
      const monthly = month.steps.find((one) => one.step === yearly.step);
      if (monthly === undefined) return [];
      if (!fitsIndex(yearly.cell, 'year', index) || !fitsIndex(monthly.cell, 'month', index)) return [];
      const byYear = baseOf(yearly.cell, 'year', index);
      const byMonth = baseOf(monthly.cell, 'month', index);
      if (byYear === byMonth) return [];
      const isYearWrong = support(year, yearly, columns) < support(month, monthly, columns);
      return isYearWrong
        ? [{ column: year, step: yearly, expected: amountAt(byMonth, 'year', index, yearly.cell.hasCents) }]
        : [{ column: month, step: monthly, expected: amountAt(byYear, 'month', index, monthly.cell.hasCents) }];
    });
  });
}

/** How many of its neighbours speak for an amount: it lies between them, and repeats one where other scales do. */
function support(column: PayColumn, step: PayStep, columns: readonly PayColumn[]): number {
  const place = column.steps.indexOf(step);
  return [column.steps[place - 1], column.steps[place + 1]].reduce((sum, one, side) => {
    if (one === undefined) return sum;
    const isInOrder = side === 0 ? one.cell.amount <= step.cell.amount : one.cell.amount >= step.cell.amount;
    const isAlike = othersStayEqual(columns, column, step.step, one.step) === (one.cell.amount === step.cell.amount);
    return sum + (isInOrder ? 1 : 0) + (isAlike ? 1 : 0);
  }, 0);
}

function othersStayEqual(columns: readonly PayColumn[], column: PayColumn, one: number, other: number): boolean {
  return othersStay(columns, column, one, other) === true;
}

/**
 * Whether every other scale has the same amount at two steps (true) or another (false); undefined where they do not
 * agree or there is none. The other period of this scale does not count.
 */
function othersStay(columns: readonly PayColumn[], column: PayColumn, one: number, other: number): boolean | undefined {
  const stays = columns
    .filter((candidate) => candidate.name !== column.name)
    .flatMap((candidate) => {
      const first = candidate.steps.find((step) => step.step === one)?.cell.amount;
      const second = candidate.steps.find((step) => step.step === other)?.cell.amount;
      return first === undefined || second === undefined ? [] : [first === second];
    });
  return stays.every((stay) => stay === stays[0]) ? stays[0] : undefined;
}

/** Without an index: months that are not a twelfth of their year, within one euro, where nearly all others are. */
function againstTwelfths(columns: readonly PayColumn[]): readonly Doubt[] {
  const pairs = columns.flatMap((year) => {
    const month = year.period === 'year' ? partnerOf(columns, year) : undefined;
    if (month === undefined) return [];
    return year.steps.flatMap((yearly) => {
      const monthly = month.steps.find((one) => one.step === yearly.step);
      return monthly === undefined ? [] : [{ year, yearly, month, monthly }];
    });
  });
  const wrong = pairs.filter(({ yearly, monthly }) => Math.abs(monthly.cell.amount - yearly.cell.amount / 12) > 1);
  if (pairs.length < FEWEST_PAIRS || wrong.length > (1 - ENOUGH) * pairs.length) return [];
  return wrong.map(({ year, yearly, month, monthly }) =>
    support(year, yearly, columns) < support(month, monthly, columns)
      ? { column: year, step: yearly, expected: monthly.cell.amount * 12 }
      : { column: month, step: monthly, expected: rounded(yearly.cell.amount / 12, monthly.cell.hasCents) },
  );
}

function rounded(amount: number, hasCents: boolean): number {
  return hasCents ? Math.round(amount * 100) / 100 : Math.round(amount);
}

function partnerOf(columns: readonly PayColumn[], column: PayColumn): PayColumn | undefined {
  const other: PayPeriod = column.period === 'year' ? 'month' : 'year';
  return columns.find((one) => one.name === column.name && one.period === other);
}

function cellDiagnostic({ column, step, expected }: Doubt): Diagnostic {
  const values = { scale: column.name, step: step.step, amount: step.cell.amount, expected };
  return { severity: 'warning', code: 'extract/pay-cell', values, at: step.cell.at };
}

/** A fall that only comes from an error one step earlier is that error's, and is not told twice. */
function falls(column: PayColumn, doubts: readonly Doubt[]): readonly Diagnostic[] {
  return column.steps.flatMap((step, place): readonly Diagnostic[] => {
    const before = column.steps[place - 1];
    if (before === undefined || step.cell.amount >= before.cell.amount) return [];
    if (doubts.some((doubt) => doubt.step === before)) return [];
    const values = { scale: column.name, step: step.step, amount: step.cell.amount, before: before.cell.amount };
    return [{ severity: 'warning', code: 'extract/pay-falls', values, at: step.cell.at, other: before.cell.at }];
  });
}

/** One scale rises between two steps where all others stay equal, or the other way round, in an otherwise even table. */
function uneven(columns: readonly PayColumn[], doubts: readonly Doubt[]): readonly Diagnostic[] {
  if (new Set(columns.map((one) => one.name)).size < 3) return [];
  let pairs = 0;
  const found: Diagnostic[] = [];
  for (const column of columns) {
    for (const [place, step] of column.steps.entries()) {
      const before = column.steps[place - 1];
      if (before === undefined) continue;
      pairs += 1;
      const equal = othersStay(columns, column, before.step, step.step);
      const isEqual = before.cell.amount === step.cell.amount;
      if (equal === undefined || equal === isEqual) continue;
      if (doubts.some((doubt) => doubt.step === step || doubt.step === before)) continue;
      const values = { scale: column.name, step: step.step, amount: step.cell.amount, before: before.cell.amount };
      found.push({ severity: 'warning', code: 'extract/pay-uneven', values, at: step.cell.at, other: before.cell.at });
    }
  }
  return found.length * 10 <= pairs ? found : [];
}
