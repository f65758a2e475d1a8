import { describe, expect, it } from 'vitest';
import { commonParts } from '../../../src/core/harmonise/common-parts.ts';

describe('commonParts', () => {
  it('goes down to a part and up from it, never over a whole', () => {
    const near = commonParts([
      { left: 0, right: 2, isLeftPart: true, isRightPart: false },
      { left: 1, right: 2, isLeftPart: true, isRightPart: false },
    ]);
    expect([...near(0)]).toEqual([0, 2]);
    expect([...near(2)].toSorted()).toEqual([0, 1, 2]);
    expect([...near(7)]).toEqual([7]);
  });
});
