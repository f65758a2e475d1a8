import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../src/core/cross/cross-set.ts';
import { layCard } from '../../../src/core/cross/laid-card.ts';
import { harmonise } from '../../../src/core/harmonise/harmonise.ts';
import { cardSide, type CardSide } from '../../../src/core/overlap/card-side.ts';
import { emptyTally, rangeOf, shareOf, tallySettled } from '../../../src/core/overlap/pair-tally.ts';
import { corpus, mapping, requirements } from '../../build.ts';

const { cards, classes, align } = harmonise(
  corpus({
    profiles: [
      { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2, Orde: 3 }) },
      { organisation: 'Tweedegem', requirements: requirements({ Samenspraak: 3, Kalmte: undefined }) },
    ],
    mappings: [mapping('Eerstegem:Overleg', 'Tweedegem:Samenspraak')],
  }),
);
const words = vocabulary(classes.map((one) => [one.id, one.levels]));

function side(place: number, linked: ReadonlyMap<number, number> = new Map()): CardSide {
  const [card] = cards.slice(place);
  if (card === undefined) throw new Error('no card');
  return cardSide(layCard(card, classes, words, align), linked, new Map(), () => false);
}

describe('cardSide', () => {
  it('keeps classes with unsettled links apart from settled ones', () => {
    expect(side(0).linked.size).toBe(0);
    expect(side(0).positions).toEqual(Int32Array.of(0, 1));
    const split = side(0, new Map([[1, 7]]));
    expect(split.positions).toEqual(Int32Array.of(0));
    expect(split.linked.get(7)?.asks.map((ask) => ask.requirement.label)).toEqual(['Orde']);
  });
});

describe('tallySettled', () => {
  it('adds up what is certain and leaves the rest as choices', () => {
    const [overlap, toSecond, toFirst] = [emptyTally(), emptyTally(), emptyTally()];
    expect(tallySettled(side(0), side(1), overlap, toSecond, toFirst)).toBe(true);
    expect(overlap).toEqual({
      numerator: 2,
      denominator: 6,
      choices: { numerators: [0, 0], denominators: [1, 3], ends: [2] },
    });
    expect(shareOf(overlap)).toEqual({ low: 2 / 9, high: 2 / 7 });
    expect(shareOf(toSecond)).toEqual({ low: 200 / 600, high: 200 / 400 });
    expect(shareOf(toFirst)).toEqual({ low: 200 / 500, high: 200 / 500 });
  });

  it('sees that cards of one source meet without a crosswalk', () => {
    expect(tallySettled(side(0), side(0), emptyTally(), emptyTally(), emptyTally())).toBe(false);
  });
});

describe('emptyTally', () => {
  it('has no share', () => {
    expect(emptyTally().numerator).toBe(0);
    expect(shareOf(emptyTally())).toBeUndefined();
  });
});

describe('rangeOf', () => {
  it('adds the least and the most of every choice to what is settled', () => {
    expect(rangeOf(2, [0, 3], [2])).toEqual({ low: 2, high: 5 });
  });
});
