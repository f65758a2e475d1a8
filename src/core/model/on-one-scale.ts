import type { Ask, Interval } from './analysis.ts';

/**
 * What some cards ask of one competency, laid on the longest of their scales, so that it can be compared.
 *
 * @param asks Of one competency, as an analysis tells them; absent: that card does not ask it.
 * @returns In their order.
 * @example onOneScale([{ ...ask, levels: 3 }, { ...other, levels: 3 }])[0]?.levels // 3
 */
export function onOneScale(asks: readonly (Ask | undefined)[]): readonly (Ask | undefined)[] {
  const levels = Math.max(0, ...asks.map((ask) => ask?.levels ?? 0));
  return asks.map((ask) => {
    const laid = ask?.longer?.find((one) => one.levels === levels);
    return ask === undefined || laid === undefined ? ask : { ...ask, ...laid };
  });
}

/**
 * How many crosses one function asks where it is compared with another, each competency that both ask on the longer of the
 * two scales: those that are certain at `low`, with those that are possible at `high`.
 *
 * @example crossesBeside(first.asks, second.asks).low // 51
 */
export function crossesBeside(asks: readonly Ask[], others: readonly Ask[]): Interval {
  const beside = new Map(others.map((ask) => [ask.competency, ask]));
  const laid = asks.map((ask) => onOneScale([ask, beside.get(ask.competency)])[0] ?? ask);
  return {
    low: laid.reduce((sum, ask) => sum + ask.low, 0),
    high: laid.reduce((sum, ask) => sum + ask.high, 0),
  };
}
