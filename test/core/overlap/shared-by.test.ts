import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { corpus, dictionary, requirements } from '../../build.ts';

describe('sharedBy', () => {
  it('lists every function that asks a competency with its certain and its possible level, by that function’s own label', () => {
    const all = corpus({
      profiles: [
        { organisation: 'Eerstegem', requirements: requirements({ Overleg: 2, Schrijven: 1 }) },
        { organisation: 'Eerstegem', requirements: requirements({ OVERLEG: [1, 3] }) },
      ],
      dictionaries: [dictionary(['Ongevraagd'], { organisation: 'Eerstegem' })],
    });
    expect(analyse(all).sharedBy).toEqual([
      {
        competency: 'organisation eerstegem/overleg',
        asks: [
          { profile: 'profiles-0', label: 'Overleg', low: 2, high: 2, levels: 3 },
          { profile: 'profiles-1', label: 'OVERLEG', low: 1, high: 3, levels: 3 },
        ],
      },
      {
        competency: 'organisation eerstegem/schrijven',
        asks: [{ profile: 'profiles-0', label: 'Schrijven', low: 1, high: 1, levels: 3 }],
      },
    ]);
  });
});
