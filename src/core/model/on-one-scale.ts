import type { Ask } from './analysis.ts';

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
 * How many crosses one function certainly asks where it is compared with another, each competency that both ask on the
 * longer of the two scales.
 *
 * @example crossesBeside(first.asks, second.asks) // 51
 */
export function crossesBeside(asks: readonly Ask[], others: readonly Ask[]): number {
  const beside = new Map(others.map((ask) => [ask.competency, ask]));
  return asks.reduce((sum, ask) => sum + (onOneScale([ask, beside.get(ask.competency)])[0]?.low ?? 0), 0);
}
