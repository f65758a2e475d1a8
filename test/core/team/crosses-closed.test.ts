import { describe, expect, it } from 'vitest';
import type { Interval } from '../../../src/core/model/analysis.ts';
import { crossesClosed } from '../../../src/core/team/crosses-closed.ts';

describe('crossesClosed', () => {
  const at = (...levels: readonly number[]): readonly Interval[] =>
    levels.map((level) => ({ low: level, high: level }));

  it('counts of somebody who may stand at several levels what it closes at any of them', () => {
    const effects = [{ from: 1, to: 3 }];
    expect(crossesClosed(effects, [{ low: 1, high: 2 }], 3)).toEqual({ closes: 1, people: 1 });
    // At level 0 one cannot follow it.
    expect(crossesClosed(effects, [{ low: 0, high: 2 }], 3)).toEqual({ closes: 0, people: 0 });
  });

  it('raises whoever holds enough to begin, and counts no cross that is not asked', () => {
    expect(crossesClosed([{ from: 1, to: 2 }], at(1, 0, 2), 3)).toEqual({ closes: 1, people: 1 });
    expect(crossesClosed([{ from: 0, to: 5 }], at(0, 2, 4), 3)).toEqual({ closes: 4, people: 2 });
    expect(crossesClosed([{ from: 0, to: 1 }], at(2), 3)).toEqual({ closes: 0, people: 0 });
  });

  it('gives each person the best of several effects', () => {
    const effects = [
      { from: 0, to: 1 },
      { from: 1, to: 3 },
    ];
    expect(crossesClosed(effects, at(0, 1), 3)).toEqual({ closes: 3, people: 2 });
  });
});
