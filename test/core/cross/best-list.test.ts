import { expect, it } from 'vitest';
import { bestList, offer } from '../../../src/core/cross/best-list.ts';

it('keeps the best by their low end, then by their high end, then by who came first', () => {
  const list = bestList(2, 3);
  for (const [place, [low, high]] of (
    [
      [0.5, 0.5],
      [0.2, 1],
      [0.5, 0.7],
      [0.5, 0.5],
      [NaN, NaN],
    ] as const
  ).entries())
    offer(list, 1, place, low, high);
  expect([...list.counts]).toEqual([0, 3]);
  expect([...list.places.subarray(3)]).toEqual([2, 0, 3]);
  expect([...list.high.subarray(3)]).toEqual([0.7, 0.5, 0.5]);
});

it('keeps one that nobody certainly meets at all', () => {
  const list = bestList(1, 1);
  offer(list, 0, 7, 0, 0);
  expect([list.counts[0], list.places[0], list.low[0]]).toEqual([1, 7, 0]);
});
