import type { LaidCard } from '../cross/laid-card.ts';
import type { CompetencyClass, SharedCompetency } from '../model/analysis.ts';

/**
 * Which functions ask which competency, and how high.
 *
 * @returns One entry per competency class that some card asks, in the order of the classes; those that one card alone
 * asks are among them. Levels are on the scale of each card; what no card asks is left out.
 * @example sharedBy([card], classes)[0]?.asks.length // 1
 */
export function sharedBy(cards: readonly LaidCard[], classes: readonly CompetencyClass[]): readonly SharedCompetency[] {
  const asks = classes.map((): SharedCompetency['asks'][number][] => []);
  for (const { card, asks: rows } of cards) {
    for (const [index, { requirement, low, high, levels }] of rows.entries()) {
      asks[card.asks[index]?.position ?? -1]?.push({
        profile: card.profile,
        label: requirement.label,
        low,
        high,
        levels,
      });
    }
  }
  return classes.flatMap((one, position) => {
    const found = asks[position] ?? [];
    return found.length === 0 ? [] : [{ competency: one.id, asks: found }];
  });
}
