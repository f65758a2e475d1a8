import { expect, it } from 'vitest';
import { boundRows } from '../../../src/core/cross/bound-rows.ts';
import { crosses } from '../../build.ts';

it('lays sets one after another, with weights of one where none are given', () => {
  const rows = boundRows(
    [
      { set: crosses({ service: [1, 4] }), weights: Uint32Array.of(150) },
      { set: crosses({}) },
      { set: crosses({ budget: 2 }) },
    ],
    5,
  );
  expect([...rows.starts]).toEqual([0, 1, 1, 2]);
  expect([...rows.positions]).toEqual([0, 1]);
  expect([...rows.certain]).toEqual([1, 2]);
  expect([...rows.possible]).toEqual([4, 2]);
  expect([...rows.weights]).toEqual([150, 1]);
});
