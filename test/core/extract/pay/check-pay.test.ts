import { describe, expect, it } from 'vitest';
import { checkPay } from '../../../../src/core/extract/pay/check-pay.ts';
import type { PayColumn } from '../../../../src/core/extract/pay/pay-column.ts';

const BASES: Readonly<Record<string, readonly number[]>> = {
  C1: [13_550, 14_000, 14_000, 14_450, 14_450, 14_950, 14_950, 15_400, 15_400, 15_850, 15_850, 16_300],
  C2: [14_250, 14_800, 14_800, 15_300, 15_300, 15_900, 15_900, 16_450, 16_450, 17_000, 17_000, 17_600],
  C3: [15_900, 16_500, 16_500, 17_100, 17_100, 17_700, 17_700, 18_300, 18_300, 18_900, 18_900, 19_600],
};
const INDEX = 1.8845;

type Slip = Readonly<Record<string, number>>;

/** The columns of an invented table, with slips by `scale period step`. */
function table(
  periods: readonly ('year' | 'month')[],
  options: { index?: number; slips?: Slip } = {},
): readonly PayColumn[] {
  return Object.entries(BASES).flatMap(([name, bases], place) =>
    periods.map((period, turn): PayColumn => {
      const steps = bases.map((base, step) => {
        const amount =
          options.slips?.[`${name} ${period} ${String(step)}`] ??
          Math.round((base * INDEX) / (period === 'month' ? 12 : 1));
        const at = { line: step + 10, column: place * periods.length + turn + 2 };
        return { step, cell: { amount, text: String(amount), hasCents: false, at } };
      });
      return { name, period, steps, ...(options.index === undefined ? {} : { index: options.index }) };
    }),
  );
}

describe('a pay table without errors', () => {
  it.each([[['month']], [['year']], [['year', 'month']]] as const)(
    'is silent for columns by %j, index stated or not',
    (periods) => {
      expect(checkPay(table(periods))).toEqual([]);
      expect(checkPay(table(periods, { index: INDEX }))).toEqual([]);
    },
  );

  it('is silent for a table of another make, where no index explains the amounts', () => {
    const amounts = [2101, 2177, 2239, 2318, 2397, 2441, 2523, 2604, 2688, 2771, 2859, 2933];
    const steps = amounts.map((amount, step) => ({
      step,
      cell: { amount, text: String(amount), hasCents: false, at: { line: step + 1 } },
    }));
    expect(checkPay([{ name: '8', period: 'month', steps }])).toEqual([]);
  });
});

describe('one typing error', () => {
  const only = (periods: readonly ('year' | 'month')[], slips: Slip, index?: number): unknown =>
    checkPay(table(periods, { slips, ...(index === undefined ? {} : { index }) })).map(({ code, at, values }) => [
      code,
      at?.line,
      at?.column,
      values?.['expected'],
    ]);

  it('is found where two digits were swapped, with the stated index', () => {
    // C2 at step 3 is 15 300 x 1.8845 / 12 = 2402.7
    expect(only(['month'], { 'C2 month 3': 2430 }, INDEX)).toEqual([['extract/pay-cell', 13, 3, 2403]]);
  });

  it('is found without a stated index', () => {
    expect(only(['month'], { 'C2 month 3': 2430 })).toEqual([['extract/pay-cell', 13, 3, 2403]]);
    expect(only(['year'], { 'C3 year 11': 36_963 })).toEqual([['extract/pay-cell', 21, 4, 36_936]]);
  });

  it('is found in the month where the year says otherwise, though the amount itself is a possible one', () => {
    // 14 850 x 1.8845 / 12 = 2332.1 is on the lattice; the year of that step gives 14 800.
    expect(only(['year', 'month'], { 'C2 month 1': 2332 })).toEqual([['extract/pay-cell', 11, 5, 2324]]);
  });

  it('is found in the year where its neighbours speak for the month', () => {
    expect(only(['year', 'month'], { 'C1 year 2': Math.round(14_050 * INDEX) })).toEqual([
      ['extract/pay-cell', 12, 2, 26_383],
    ]);
  });

  it('is told as an uneven step where the amount is a possible one and no other period tells', () => {
    const found = checkPay(table(['month'], { slips: { 'C2 month 6': Math.round((15_950 * INDEX) / 12) } }));
    expect(found.map(({ code, at, other }) => [code, at?.line, other?.line])).toEqual([['extract/pay-uneven', 16, 15]]);
  });

  it('that lowers an amount is also a fall', () => {
    const codes = checkPay(table(['month'], { slips: { 'C1 month 5': 2138 }, index: INDEX })).map((one) => one.code);
    expect(codes).toEqual(['extract/pay-cell', 'extract/pay-falls']);
  });

  it('that raises an amount is not told a second time as a fall of the next step', () => {
    const codes = checkPay(table(['month'], { slips: { 'C1 month 4': 2629 }, index: INDEX })).map((one) => one.code);
    expect(codes).toEqual(['extract/pay-cell']);
  });

  it.each(
    Object.entries(BASES).flatMap(([name, bases]) =>
      bases.map((base, step) => [name, step, Math.round((base * INDEX) / 12)] as const),
    ),
  )('is found in %s at step %i and nowhere else, whichever two digits are swapped', (name, step, right) => {
    const digits = String(right);
    const swapped = [digits[0], digits[2], digits[1], digits[3]].join('');
    if (swapped === String(right)) return;
    const found = checkPay(table(['year', 'month'], { slips: { [`${name} month ${String(step)}`]: Number(swapped) } }));
    expect(
      found
        .filter((one) => one.code === 'extract/pay-cell')
        .map(({ at, values }) => [at?.line, values?.['scale'], values?.['expected']]),
    ).toEqual([[step + 10, name, right]]);
  });
});

describe('what else is told', () => {
  it('a step below the one before, with both places', () => {
    const steps = [2300, 2400, 2350].map((amount, step) => ({
      step,
      cell: { amount, text: String(amount), hasCents: false, at: { line: step + 1 } },
    }));
    expect(checkPay([{ name: 'D1', period: 'month', steps }])).toEqual([
      {
        severity: 'warning',
        code: 'extract/pay-falls',
        values: { scale: 'D1', step: 2, amount: 2350, before: 2400 },
        at: { line: 3 },
        other: { line: 2 },
      },
    ]);
  });

  it('a stated index that explains nothing where another explains all', () => {
    expect(checkPay(table(['year', 'month'], { index: 2.0399 }))).toEqual([
      {
        severity: 'warning',
        code: 'extract/pay-index-differs',
        values: { stated: 2.0399, found: INDEX },
        at: { line: 10, column: 2 },
      },
    ]);
  });

  it('a month that is not a twelfth of its year, in a table without an index', () => {
    const years = [25_111, 25_773, 26_467, 27_151, 27_899, 28_613, 29_337, 30_021];
    const column = (period: 'year' | 'month', amounts: readonly number[]): PayColumn => ({
      name: 'S4',
      period,
      steps: amounts.map((amount, step) => ({
        step,
        cell: { amount, text: String(amount), hasCents: false, at: { line: step + 1 } },
      })),
    });
    const months = years.map((one) => Math.round(one / 12));
    expect(checkPay([column('year', years), column('month', months)])).toEqual([]);
    const wrong = months.map((one, step) => (step === 4 ? 2352 : one));
    expect(
      checkPay([column('year', years), column('month', wrong)]).map(({ code, at, values }) => [
        code,
        at?.line,
        values?.['expected'],
      ]),
    ).toEqual([['extract/pay-cell', 5, 2325]]);
  });
});
