import { expect, it } from 'vitest';
import { boundRows } from '../../../src/core/cross/bound-rows.ts';
import { heldCodes } from '../../../src/core/cross/held-codes.ts';
import { crosses } from '../../build.ts';

it('gives every pair of levels a code, and keeps code 0 for what is not known', () => {
  const rows = boundRows([{ set: crosses({ service: 3, budget: [1, 4] }) }, { set: crosses({ service: 3 }) }], 5);
  const { codes, certain, possible } = heldCodes(rows);
  expect([...codes]).toEqual([1, 2, 1]);
  expect([...certain]).toEqual([0, 3, 1]);
  expect([...possible]).toEqual([255, 3, 4]);
});
