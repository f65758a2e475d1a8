import { layAsk } from '../cross/lay-ask.ts';
import type { AlignLevel } from '../model/harmonised.ts';
import type { CardSide } from './card-side.ts';

/** Levels of both cards, by index, where they meet on the longer of their scales. */
export interface MetLevels {
  readonly first: Pick<CardSide, 'low' | 'high'>;
  readonly second: Pick<CardSide, 'low' | 'high'>;
  /** A stated level was carried over to a longer scale. */
  readonly aligned: boolean;
}

/**
 * Lays each settled competency that two cards ask on scales of different lengths on the longer of the two. What only one
 * of them asks stays on its own scale, and so does everything else: who else is compared makes no difference.
 *
 * @returns Absent where the two meet on no scales of different lengths.
 * @example onLongerScales(side, side, align) // undefined
 */
export function onLongerScales(first: CardSide, second: CardSide, align: AlignLevel): MetLevels | undefined {
  let met: { readonly first: Levels; readonly second: Levels; aligned: boolean } | undefined;
  let other = 0;
  for (const index of first.mixed) {
    const ask = first.asks[index];
    if (ask === undefined) continue;
    while ((second.asks[second.mixed[other] ?? -1]?.position ?? Infinity) < ask.position) other += 1;
    const beyond = second.mixed[other] ?? -1;
    const against = second.asks[beyond];
    if (against?.position !== ask.position || against.levels === ask.levels) continue;
    met ??= { first: copyOf(first), second: copyOf(second), aligned: false };
    const levels = Math.max(ask.levels, against.levels);
    const [mine, theirs] = [layAsk(ask, levels, align), layAsk(against, levels, align)];
    met.first.low[index] = mine.low;
    met.first.high[index] = mine.high;
    met.second.low[beyond] = theirs.low;
    met.second.high[beyond] = theirs.high;
    met.aligned ||= mine.aligned || theirs.aligned;
  }
  return met;
}

interface Levels {
  readonly low: Uint8Array;
  readonly high: Uint8Array;
}

function copyOf({ low, high }: CardSide): Levels {
  return { low: low.slice(), high: high.slice() };
}
