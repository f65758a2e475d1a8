import type { Ask } from '../model/analysis.ts';
import type { AlignLevel } from '../model/harmonised.ts';
import type { LaidCard } from './laid-card.ts';
import { layAsk } from './lay-ask.ts';

/**
 * What a card asks, each requirement also on the longer scales that other cards ask it on, so that any of them can be
 * shown beside it.
 *
 * @param card On its own scales.
 * @param mixed As `mixedScales` gives them.
 * @example longerAsks(card, new Map([[0, [3, 5]]]), align)[0]?.longer // [{ levels: 5, low: 3, high: 3, aligned: true }]
 */
export function longerAsks(
  { card, asks }: Pick<LaidCard, 'card' | 'asks'>,
  mixed: ReadonlyMap<number, readonly number[]>,
  align: AlignLevel,
): readonly Ask[] {
  if (mixed.size === 0) return asks;
  return asks.map((ask, index) => {
    const own = card.asks[index];
    const longer = own === undefined ? [] : (mixed.get(own.position) ?? []).filter((levels) => levels > ask.levels);
    if (own === undefined || longer.length === 0) return ask;
    return { ...ask, longer: longer.map((levels) => layAsk(own, levels, align)) };
  });
}
