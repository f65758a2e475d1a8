import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../src/core/cross/cross-set.ts';
import { layCard } from '../../../src/core/cross/laid-card.ts';
import { harmonise } from '../../../src/core/harmonise/harmonise.ts';
import { corpus, requirement } from '../../build.ts';

describe('layCard', () => {
  const scale = { levels: 3 };
  const { cards, classes, align } = harmonise(
    corpus({
      profiles: [
        { organisation: 'Voorbeeldegem', requirements: [requirement('Overleg', 2, { scale })] },
        {
          organisation: 'Voorbeeldegem',
          requirements: [requirement('Schrijven', 1, { scale, weight: 0.5 }), requirement('Overleg', 3, { scale })],
        },
      ],
    }),
  );
  const words = vocabulary(classes.map((one) => [one.id, one.levels]));

  it('keeps rows in the order of the document and crosses in the order of the vocabulary', () => {
    const [first, second] = cards.map((card) => layCard(card, classes, words, align));
    expect(first?.required.certain).toEqual(Uint8Array.of(2));
    expect(second?.asks.map((ask) => ask.requirement.label)).toEqual(['Schrijven', 'Overleg']);
    expect(second?.required.certain).toEqual(Uint8Array.of(3, 1));
  });

  it('keeps weights in whole hundredths beside the crosses', () => {
    const second = cards.map((card) => layCard(card, classes, words, align))[1];
    expect(second?.weights).toEqual(Uint32Array.of(100, 50));
    expect(second?.asks.map((ask) => ask.weight)).toEqual([0.5, 1]);
  });

  it('shows a wished level only where it is above all that is asked, on the scale of the class', () => {
    const wishes = harmonise(
      corpus({
        profiles: [
          {
            organisation: 'Voorbeeldegem',
            requirements: [
              requirement('Overleg', 2, { scale, wished: 3 }),
              requirement('Schrijven', [1, 3], { scale, wished: 3 }),
              requirement('Rekenen', 2, { scale }),
            ],
          },
        ],
      }),
    );
    const scales = vocabulary(wishes.classes.map((one) => [one.id, one.levels]));
    const card = wishes.cards.map((one) => layCard(one, wishes.classes, scales, wishes.align))[0];
    expect(card?.asks.map((ask) => ask.wished)).toEqual([3, undefined, undefined]);
    expect(card?.required.possible).toEqual(Uint8Array.of(2, 3, 2));
  });
});
