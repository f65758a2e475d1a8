import { describe, expect, it } from 'vitest';
import { countCrosses, crossSet, vocabulary } from '../../../src/core/cross/cross-set.ts';

const words = vocabulary([
  ['service', 3],
  ['budget', 4],
]);

describe('vocabulary', () => {
  it('keeps the length of every scale', () => {
    expect(vocabulary([['service', 3]]).levels).toEqual(Uint8Array.of(3));
  });

  it('refuses a scale without levels, of part of a level or of more than 99', () => {
    for (const levels of [0, 2.5, 100]) expect(() => vocabulary([['service', levels]])).toThrow('cross/levels');
  });
});

describe('crossSet', () => {
  it('holds a certain and a possible level per competency', () => {
    const set = crossSet(vocabulary([['service', 3]]), [{ position: 0, certain: 2, possible: 3 }]);
    expect(set.certain).toEqual(Uint8Array.of(2));
    expect(set.possible).toEqual(Uint8Array.of(3));
  });

  it('does not depend on the order of its entries', () => {
    const entries = [
      { position: 1, certain: 4, possible: 4 },
      { position: 0, certain: 1, possible: 2 },
    ];
    expect(crossSet(words, entries)).toEqual(crossSet(words, entries.toReversed()));
    expect(crossSet(words, entries).positions).toEqual(Int32Array.of(0, 1));
  });

  it('refuses what is no cumulative level on the scale', () => {
    for (const [position, certain, possible] of [
      [2, 1, 1],
      [0, 2, 1],
      [0, 1, 4],
      [0, -1, 1],
      [0, 1.5, 2],
    ] as const) {
      expect(() => crossSet(words, [{ position, certain, possible }])).toThrow('cross/entry');
    }
    const one = { position: 0, certain: 1, possible: 1 };
    expect(() => crossSet(words, [one, one])).toThrow('cross/entry');
  });
});

describe('countCrosses', () => {
  it('counts certain crosses at the lower end and possible ones at the higher', () => {
    expect(countCrosses(crossSet(vocabulary([['service', 3]]), [{ position: 0, certain: 2, possible: 3 }]))).toEqual({
      low: 2,
      high: 3,
    });
  });
});
