import { countCrosses } from '../cross/cross-set.ts';
import type { LaidCard } from '../cross/laid-card.ts';
import type { CardAsk } from '../model/harmonised.ts';

/** One card, split into what is settled and what unsettled links may change. */
export interface CardSide {
  readonly asked: boolean;
  readonly positions: Int32Array;
  readonly low: Uint8Array;
  readonly high: Uint8Array;
  readonly weights: Uint32Array;
  readonly sources: readonly string[];
  /** What is asked there, as its card states it. */
  readonly asks: readonly CardAsk[];
  /** Indices of the positions that cards ask on scales of different lengths. */
  readonly mixed: readonly number[];
  /** By place of the component. */
  readonly linked: ReadonlyMap<number, LinkedAsks>;
}

/** What one card asks in one component; of two cards with one number there, it is the same. */
export interface LinkedAsks {
  readonly asks: readonly CardAsk[];
  readonly number: number;
}

/** What a card asks in a component that it does not touch. */
export const NOTHING_LINKED: LinkedAsks = { asks: [], number: 0 };

/**
 * Splits a card for its comparisons with others.
 *
 * @param componentOf For each class with unsettled links, the place of its component.
 * @param numbers What asks the same in a component has one number: shared by all cards of a comparison, and filled here.
 * @param isMixed Whether the cards of the comparison ask a class on scales of different lengths.
 * @example cardSide(card, new Map(), new Map(), () => false).linked.size // 0
 */
export function cardSide(
  { card, required, weights }: LaidCard,
  componentOf: ReadonlyMap<number, number>,
  numbers: Map<string, number>,
  isMixed: (position: number) => boolean,
): CardSide {
  const plain = [...required.positions.keys()].filter((index) => !componentOf.has(required.positions[index] ?? -1));
  const settled: CardAsk[] = [];
  const asksIn = new Map<number, CardAsk[]>();
  for (const ask of card.asks.toSorted((left, right) => left.position - right.position)) {
    const component = componentOf.get(ask.position);
    if (component === undefined) settled.push(ask);
    else asksIn.set(component, [...(asksIn.get(component) ?? []), ask]);
  }
  const linked = new Map(
    [...asksIn].map(([component, inside]): [number, LinkedAsks] => [
      component,
      { asks: inside, number: numberOf(inside, numbers) },
    ]),
  );
  return {
    asked: countCrosses(required).high > 0,
    positions: Int32Array.from(plain, (index) => required.positions[index] ?? -1),
    low: Uint8Array.from(plain, (index) => required.certain[index] ?? 0),
    high: Uint8Array.from(plain, (index) => required.possible[index] ?? 0),
    weights: Uint32Array.from(plain, (index) => weights[index] ?? 0),
    sources: settled.map((ask) => ask.source),
    asks: settled,
    mixed: [...settled.keys()].filter((index) => isMixed(settled[index]?.position ?? -1)),
    linked,
  };
}

/** Gives what asks the same the same number, from 1. */
function numberOf(asks: readonly CardAsk[], numbers: Map<string, number>): number {
  const key = JSON.stringify(
    asks.map(({ position, stated, levels, source, weight }) => [position, stated, levels, source, weight]),
  );
  const number = numbers.get(key) ?? numbers.size + 1;
  numbers.set(key, number);
  return number;
}
