import { describe, expect, it } from 'vitest';
import { longerAsks } from '../../../src/core/cross/longer-asks.ts';
import { mixedScales } from '../../../src/core/cross/mixed-scales.ts';
import { rankShareLevel } from '../../../src/core/harmonise/align-level.ts';
import type { Ask } from '../../../src/core/model/analysis.ts';
import { recordId } from '../../../src/core/model/corpus.ts';
import type { CardAsk } from '../../../src/core/model/harmonised.ts';
import { crossesBeside, onOneScale } from '../../../src/core/model/on-one-scale.ts';

function own(position: number, levels: number, level = 2): CardAsk {
  const stated = { low: level, high: level };
  return { position, requirement: { label: 'Overleg' }, stated, levels, source: 'a', weight: 100, must: false };
}

function laid({ position, levels, stated = { low: 1, high: levels } }: CardAsk): Ask {
  const requirement = { label: 'Overleg' };
  return { competency: String(position), requirement, levels, ...stated, weight: 1, must: false, aligned: false };
}

describe('mixedScales', () => {
  it('names what cards ask on several lengths, and nothing else', () => {
    const cards = [{ asks: [own(0, 5), own(1, 3)] }, { asks: [own(0, 3)] }, { asks: [own(0, 4), own(1, 3)] }];
    expect([...mixedScales(cards)]).toEqual([[0, [3, 4, 5]]]);
  });
});

describe('longerAsks', () => {
  const card = { profile: recordId('profiles-0'), asks: [own(0, 3), own(1, 3)] };
  const asks = card.asks.map(laid);

  it('lays a requirement on the longer scales that others ask it on, never on shorter ones', () => {
    const found = longerAsks({ card, asks }, new Map([[0, [2, 3, 5]]]), rankShareLevel);
    expect(found.map((ask) => ask.longer)).toEqual([[{ levels: 5, low: 3, high: 3, aligned: true }], undefined]);
  });

  it('leaves a card alone where all scales are equally long', () => {
    expect(longerAsks({ card, asks }, new Map(), rankShareLevel)).toBe(asks);
  });
});

describe('onOneScale', () => {
  const [short, long] = [
    { ...laid(own(0, 3)), longer: [{ levels: 5, low: 3, high: 3, aligned: true }] },
    laid(own(0, 5, 4)),
  ];

  it('lays what is compared on the longest of its scales', () => {
    expect(onOneScale([short, undefined, long]).map((ask) => ask?.low)).toEqual([3, undefined, 4]);
    expect(onOneScale([short, short]).map((ask) => ask?.low)).toEqual([2, 2]);
  });

  it('counts the crosses of a card as they count beside another', () => {
    const alone = laid(own(1, 3, 1));
    expect(crossesBeside([short, alone], [long])).toEqual({ low: 4, high: 4 });
    expect(crossesBeside([short, alone], [alone])).toEqual({ low: 3, high: 3 });
  });
});
