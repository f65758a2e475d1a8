import { describe, expect, it } from 'vitest';
import { waysFrom } from '../../../src/core/model/ways-from.ts';

describe('the ways from one place', () => {
  it('are the shortest to each place, nearest first, the start among them', () => {
    const steps: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
      a: [
        ['b', 'ab'],
        ['c', 'ac'],
      ],
      b: [['d', 'bd']],
      c: [
        ['a', 'ca'],
        ['b', 'cb'],
      ],
      d: [['e', 'de']],
    };
    expect([...waysFrom('a', (at: string) => steps[at] ?? [])]).toEqual([
      ['a', []],
      ['b', ['ab']],
      ['c', ['ac']],
      ['d', ['ab', 'bd']],
      ['e', ['ab', 'bd', 'de']],
    ]);
  });
});
