import { describe, expect, it } from 'vitest';
import { layAsk } from '../../../src/core/cross/lay-ask.ts';
import { rankShareLevel } from '../../../src/core/harmonise/align-level.ts';
import type { CardAsk } from '../../../src/core/model/harmonised.ts';

const ask: CardAsk = {
  position: 0,
  requirement: { label: 'Overleg' },
  levels: 3,
  source: 'organisation voorbeeldegem',
  weight: 100,
  must: false,
};

describe('layAsk', () => {
  it('carries both readings of a doubtful level over to a longer scale, and says so', () => {
    expect(layAsk({ ...ask, stated: { low: 2, high: 3 } }, 5, rankShareLevel)).toEqual({
      levels: 5,
      low: 3,
      high: 5,
      aligned: true,
    });
  });

  it('takes a scale of equal length level by level', () => {
    expect(layAsk({ ...ask, stated: { low: 2, high: 2 } }, 3, (level) => level)).toEqual({
      levels: 3,
      low: 2,
      high: 2,
      aligned: false,
    });
  });

  it('is sure of the first cross alone where no gradation is stated', () => {
    expect(layAsk(ask, 5, rankShareLevel)).toEqual({ levels: 5, low: 1, high: 5, aligned: false });
  });
});
