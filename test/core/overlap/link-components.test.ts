import { describe, expect, it } from 'vitest';
import { linkComponents } from '../../../src/core/overlap/link-components.ts';

describe('linkComponents', () => {
  it('lists a link as accepted and as not accepted', () => {
    expect(linkComponents([[0, 1]])).toEqual([
      {
        positions: [0, 1],
        partitions: [
          [0, 1],
          [0, 0],
        ],
      },
    ]);
  });

  it('keeps what is not connected apart', () => {
    const found = linkComponents([
      [4, 1],
      [0, 2],
    ]);
    expect(found.map((one) => one.positions)).toEqual([
      [0, 2],
      [1, 4],
    ]);
  });

  it('lists ways that join the same classes once: five for a triangle of links', () => {
    const triangle = [
      [0, 1],
      [1, 2],
      [0, 2],
    ] as const;
    expect(linkComponents(triangle)[0]?.partitions).toHaveLength(5);
  });

  it('lists every way up to ten links, and gives up listing where there are more than 1024', () => {
    const chain = (links: number): (readonly [number, number])[] =>
      Array.from({ length: links }, (_, index) => [index, index + 1]);
    expect(linkComponents(chain(10))[0]?.partitions).toHaveLength(1024);
    expect(linkComponents(chain(11))[0]?.partitions).toBeUndefined();
    expect(linkComponents(chain(11))[0]?.positions).toHaveLength(12);
  });
});
