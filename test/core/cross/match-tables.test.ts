import { expect, it } from 'vitest';
import { boundRows } from '../../../src/core/cross/bound-rows.ts';
import { heldCodes } from '../../../src/core/cross/held-codes.ts';
import { matchTables } from '../../../src/core/cross/match-tables.ts';
import { crosses } from '../../build.ts';

it('tells settled cards from those with an open level, from empty ones and from those of large sums', () => {
  const heavy = Uint32Array.of(99_999_999, 1);
  const rows = boundRows(
    [
      { set: crosses({ service: 3 }), weights: Uint32Array.of(100) },
      { set: crosses({ service: [1, 4], budget: 2 }) },
      { set: crosses({}) },
      { set: crosses({ service: 3, budget: 1 }), weights: heavy },
      { set: crosses({ service: [0, 2] }) },
    ],
    5,
  );
  const { kinds, asked, weights } = matchTables(rows, heldCodes(boundRows([], 5)));
  expect(kinds).toEqual(['settled', 'open', 'empty', 'large', 'large']);
  // What all weights of a card have in common changes no share.
  expect([asked[0], weights[0]]).toEqual([3, 1]);
});
