import { describe, expect, it } from 'vitest';
import { narrowerCircles } from '../../../src/core/harmonise/narrower-circles.ts';
import type { NodeLink } from '../../../src/core/harmonise/node-link.ts';

const under = (from: number, to: number): NodeLink => ({ from, to, relation: 'broadMatch', state: 'confirmed' });
const over = (from: number, to: number): NodeLink => ({ from, to, relation: 'narrowMatch', state: 'confirmed' });

function circles(links: readonly NodeLink[], rootOf = (node: number): number => node): readonly string[] {
  return narrowerCircles(links, rootOf, () => undefined).map((one) => one.join(' < '));
}

describe('narrower in a circle', () => {
  it('is found whichever way round the links were written', () => {
    expect(circles([under(0, 1), over(2, 1), under(2, 0)])).toEqual(['0 < 1 < 2']);
  });

  it('is not what merely meets again further up', () => {
    expect(circles([under(0, 1), under(0, 2), under(1, 3), under(2, 3)])).toEqual([]);
  });

  it('counts what is the same as one', () => {
    expect(circles([under(0, 1), under(2, 3)], (node) => ({ 2: 1, 3: 0 })[node] ?? node)).toEqual(['0 < 2']);
  });

  it('tells which pairs are part of it, and nothing of others', () => {
    const doubted: string[] = [];
    narrowerCircles(
      [under(0, 1), under(1, 0), under(5, 0)],
      (node) => node,
      (one, other, why) => {
        doubted.push(`${String(one)} ${String(other)} ${why}`);
      },
    );
    expect(doubted).toEqual(['0 1 circle', '1 0 circle']);
  });

  it('is nothing that is only suggested', () => {
    expect(circles([under(0, 1), { ...under(1, 0), state: 'suggested' }])).toEqual([]);
  });
});
