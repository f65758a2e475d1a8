import { describe, expect, it } from 'vitest';
import { linkComponents } from '../../../src/core/overlap/link-components.ts';

describe('linkComponents', () => {
  it('lists a link as accepted and as not accepted, each on the scale that then applies', () => {
    const [only, ...rest] = linkComponents([[0, 1]], Uint8Array.of(3, 5));
    expect(rest).toEqual([]);
    expect(only).toEqual({
      positions: [0, 1],
      levels: [3, 5],
      partitions: [
        { groups: [0, 1], levels: [3, 5] },
        { groups: [0, 0], levels: [5] },
      ],
    });
    expect(only?.partitions?.length).toBe(2);
  });

  it('keeps what is not connected apart', () => {
    const found = linkComponents(
      [
        [4, 1],
        [0, 2],
      ],
      Uint8Array.of(3, 3, 3, 3, 3),
    );
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
    expect(linkComponents(triangle, Uint8Array.of(3, 3, 3))[0]?.partitions).toHaveLength(5);
  });

  it('lists every way up to ten links, and gives up listing where there are more than 1024', () => {
    const chain = (links: number): (readonly [number, number])[] =>
      Array.from({ length: links }, (_, index) => [index, index + 1]);
    const levels = new Uint8Array(12).fill(3);
    expect(linkComponents(chain(10), levels)[0]?.partitions).toHaveLength(1024);
    expect(linkComponents(chain(11), levels)[0]?.partitions).toBeUndefined();
    expect(linkComponents(chain(11), levels)[0]?.positions).toHaveLength(12);
  });
});
