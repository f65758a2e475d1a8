import { describe, expect, it } from 'vitest';
import type { CardSide } from '../../../src/core/overlap/card-side.ts';
import { levelRowsOf, plainSides } from '../../../src/core/overlap/plain-sides.ts';

function side(levels: Readonly<Record<number, number>>, change: Partial<CardSide> = {}): CardSide {
  const positions = Int32Array.from(Object.keys(levels), Number);
  const low = Uint8Array.from(Object.values(levels));
  return {
    asked: true,
    positions,
    low,
    high: low,
    weights: Uint32Array.from(positions, () => 100),
    sources: Array.from(positions, () => 'Eerstegem'),
    asks: [],
    mixed: [],
    linked: new Map(),
    ...change,
  };
}

describe('plainSides', () => {
  it('takes a card for plain where all is stated, equal in weight, and of one source', () => {
    expect(plainSides([side({ 0: 2, 3: 1 }), side({})])).toEqual([true, true]);
  });

  it.each([
    ['a level is open', side({ 0: 2 }, { high: Uint8Array.of(3) })],
    ['weights differ', side({ 0: 2, 1: 2 }, { weights: Uint32Array.of(100, 200) })],
    ['a competency is asked on a scale of another length', side({ 0: 2 }, { mixed: [0] })],
    ['a link is unsettled', side({ 0: 2 }, { linked: new Map([[0, { asks: [], number: 1 }]]) })],
  ])('does not where %s', (_, card) => {
    expect(plainSides([card, side({ 5: 1 })])).toEqual([false, true]);
  });

  it('does not where cards of two sources ask one competency', () => {
    const other = side({ 0: 1 }, { sources: ['Tweedegem'] });
    expect(plainSides([side({ 0: 2 }), other, side({ 1: 1 })])).toEqual([false, false, true]);
  });
});

describe('levelRowsOf', () => {
  it('keeps the place of a card that is not plain, without its levels', () => {
    const rows = levelRowsOf([side({ 0: 2 }), side({ 4: 3 }), side({ 1: 1, 2: 2 })], [true, false, true]);
    expect(rows).toEqual({
      starts: Uint32Array.of(0, 1, 1, 3),
      positions: Uint32Array.of(0, 1, 2),
      levels: Uint8Array.of(2, 1, 2),
      width: 3,
    });
  });
});
