import type { AlignLevel, CardAsk } from '../model/harmonised.ts';

/** A requirement on a scale: crosses 1..low are certain, low+1..high possible. */
export interface LaidAsk {
  readonly low: number;
  readonly high: number;
  /** A stated level was carried over from a scale of another length: an assumption. */
  readonly aligned: boolean;
}

/**
 * Lays a requirement on a scale. Where the document states no gradation, the first cross is certain and all the others
 * are possible.
 *
 * @param levels Length of the scale to lay it on, at least that of the requirement's own.
 * @returns Levels on that scale, 0 <= low <= high <= levels.
 * @example layAsk({ ...ask, levels: 3, stated: { low: 2, high: 3 } }, 5, align) // { low: 3, high: 5, aligned: true }
 */
export function layAsk(ask: CardAsk, levels: number, align: AlignLevel): LaidAsk {
  if (ask.stated === undefined) return { low: 1, high: levels, aligned: false };
  return {
    low: align(ask.stated.low, ask.levels, levels, ask.source),
    high: align(ask.stated.high, ask.levels, levels, ask.source),
    aligned: ask.levels !== levels,
  };
}
