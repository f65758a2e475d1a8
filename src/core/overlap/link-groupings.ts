import { layAsk } from '../cross/lay-ask.ts';
import type { AlignLevel, CardAsk } from '../model/harmonised.ts';
import type { LinkComponent, Partition } from './link-components.ts';
import { NOT_ASKED, type AskedLevel } from './pair-options.ts';

/** Classes that count as one, and the longest scale that the two cards ask them on. */
export interface LinkGroup {
  readonly members: readonly number[];
  readonly levels: number;
}

/**
 * The ways to settle the links of a component as far as the requirements of two cards can tell them apart, each once.
 *
 * @param first What the first card asks in this component, possibly nothing; `second` likewise.
 * @example groupingsOf(component, [[0, 1], [0, 0]], [ask], [other]).length // 2
 */
export function groupingsOf(
  { positions }: LinkComponent,
  partitions: readonly Partition[],
  first: readonly CardAsk[],
  second: readonly CardAsk[],
): readonly (readonly LinkGroup[])[] {
  const asks = [...first, ...second].map((ask) => ({ ...ask, place: positions.indexOf(ask.position) }));
  const found = new Map<string, readonly LinkGroup[]>();
  for (const groups of partitions) {
    const members = new Map<number, LinkGroup>();
    for (const { position, levels, place } of asks) {
      const group = groups[place] ?? -1;
      const known = members.get(group) ?? { members: [], levels };
      members.set(group, {
        members: known.members.includes(position) ? known.members : [...known.members, position],
        levels: Math.max(known.levels, levels),
      });
    }
    const grouping = [...members.values()];
    found.set(JSON.stringify(grouping), grouping);
  }
  return [...found.values()];
}

/**
 * What one card asks of classes that count as one: the highest of their levels, at the largest of their weights.
 *
 * @param asks Of that card.
 * @example askedTogether([], [0, 1], 3, align) // NOT_ASKED
 */
export function askedTogether(
  asks: readonly CardAsk[],
  members: readonly number[],
  levels: number,
  align: AlignLevel,
): AskedLevel {
  const asked = asks.filter((ask) => members.includes(ask.position));
  return asked.reduce<AskedLevel>((together, ask) => {
    const { low, high } = layAsk(ask, levels, align);
    return {
      low: Math.max(together.low, low),
      high: Math.max(together.high, high),
      weight: Math.max(together.weight, ask.weight),
    };
  }, NOT_ASKED);
}
