import { describe, expect, it } from 'vitest';
import type { PossibleLink } from '../../../src/core/model/harmonised.ts';
import { linkComponents, mayMeet } from '../../../src/core/overlap/link-components.ts';

/** Two classes that may be the same. */
function same(left: number, right: number): PossibleLink {
  return { left: Math.min(left, right), right: Math.max(left, right), isLeftPart: true, isRightPart: true };
}

/** The first class is part of the second. */
function part(of: number, whole: number): PossibleLink {
  return { left: Math.min(of, whole), right: Math.max(of, whole), isLeftPart: of < whole, isRightPart: of > whole };
}

describe('linkComponents', () => {
  it('lists a link as accepted and as not accepted', () => {
    expect(linkComponents([same(0, 1)])).toEqual([
      {
        positions: [0, 1],
        parts: [[1], [0]],
        partitions: [
          [0, 1],
          [0, 0],
        ],
      },
    ]);
  });

  it('knows which of two classes may be part of the other', () => {
    expect(linkComponents([part(7, 4)])[0]?.parts).toEqual([[1], []]);
    expect(linkComponents([part(4, 7)])[0]?.parts).toEqual([[], [0]]);
  });

  it('keeps what is not connected apart', () => {
    const found = linkComponents([same(4, 1), same(0, 2)]);
    expect(found.map((one) => one.positions)).toEqual([
      [0, 2],
      [1, 4],
    ]);
  });

  it('lists ways that join the same classes once: five for a triangle of links', () => {
    const triangle = [same(0, 1), same(1, 2), same(0, 2)];
    expect(linkComponents(triangle)[0]?.partitions).toHaveLength(5);
  });

  it('lists every way up to ten links, and gives up listing where there are more than 1024', () => {
    const chain = (links: number): PossibleLink[] =>
      Array.from({ length: links }, (_, index) => same(index, index + 1));
    expect(linkComponents(chain(10))[0]?.partitions).toHaveLength(1024);
    expect(linkComponents(chain(11))[0]?.partitions).toBeUndefined();
    expect(linkComponents(chain(11))[0]?.positions).toHaveLength(12);
  });
});

describe('mayMeet', () => {
  const together = [0, 0, 0];

  it.each([
    ['two parts of one whole', [part(0, 2), part(1, 2)], false],
    ['two wholes with a part in common', [part(2, 0), part(2, 1)], true],
    ['a part of a part', [part(0, 2), part(2, 1)], true],
    ['a part of what is the same', [part(0, 2), same(2, 1)], true],
    ['two that may both be the same as a third', [same(0, 2), same(2, 1)], true],
  ])('says of %s whether they may share crosses', (_, links, expected) => {
    const [component] = linkComponents(links);
    if (component === undefined) throw new Error('no component');
    expect(mayMeet(component, 0, 1, together)).toBe(expected);
    expect(mayMeet(component, 1, 0, together)).toBe(expected);
  });

  it('goes only along what counts as one', () => {
    const [component] = linkComponents([same(0, 2), same(2, 1)]);
    if (component === undefined) throw new Error('no component');
    expect(mayMeet(component, 0, 1, [0, 0, 1])).toBe(false);
  });
});
