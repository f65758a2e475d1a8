import type { AskedLevels } from '../model/analysis.ts';
import type { AlignLevel, CardAsk } from '../model/harmonised.ts';

/**
 * Lays a requirement on a scale. Where the document states no gradation, the first cross is certain and all the others
 * are possible.
 *
 * @param levels Length of the scale to lay it on, at least that of the requirement's own.
 * @returns Levels on that scale, 0 <= low <= high <= levels.
 * @example layAsk({ ...ask, levels: 3, stated: { low: 2, high: 3 } }, 5, align) // { levels: 5, low: 3, high: 5, aligned: true }
 */
export function layAsk(ask: CardAsk, levels: number, align: AlignLevel): AskedLevels {
  if (ask.stated === undefined) return { levels, low: 1, high: levels, aligned: false };
  return {
    levels,
    low: align(ask.stated.low, ask.levels, levels, ask.source),
    high: align(ask.stated.high, ask.levels, levels, ask.source),
    aligned: ask.levels !== levels,
  };
}
