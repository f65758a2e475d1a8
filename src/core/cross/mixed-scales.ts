import type { Card } from '../model/harmonised.ts';

/**
 * The competencies that cards ask on scales of different lengths.
 *
 * @returns By place of the class, the lengths rising; of what all ask on one length, nothing.
 * @example mixedScales([asking(3), asking(5)]).get(0) // [3, 5]
 */
export function mixedScales(cards: readonly Pick<Card, 'asks'>[]): ReadonlyMap<number, readonly number[]> {
  const first: number[] = [];
  const mixed = new Map<number, number[]>();
  for (const { asks } of cards) {
    for (const { position, levels } of asks) {
      const known = (first[position] ??= levels);
      if (known === levels) continue;
      const lengths = mixed.get(position) ?? [known];
      if (!lengths.includes(levels)) lengths.push(levels);
      mixed.set(position, lengths);
    }
  }
  for (const lengths of mixed.values()) lengths.sort((left, right) => left - right);
  return mixed;
}
