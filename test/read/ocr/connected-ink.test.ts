import { describe, expect, it } from 'vitest';
import { extentOf, forConnectedInk } from '../../../src/read/ocr/connected-ink.ts';

/** A picture of which every `#` is ink. */
function drawn(...rows: readonly string[]): Parameters<typeof forConnectedInk>[0] {
  const data = Uint8Array.from(rows.flatMap((row) => Array.from(row, (sign) => (sign === '#' ? 0 : 255))));
  return { width: rows[0]?.length ?? 0, height: rows.length, data };
}

describe('ink that hangs together', () => {
  it('does so over corners too, and never round the edge of the picture', () => {
    const pieces: number[][] = [];
    const image = drawn(
      '..#.#', //
      '.#..#',
      '#....',
      '....#',
    );
    forConnectedInk(image, 128, (pixels) => pieces.push([...pixels].sort((a, b) => a - b)));
    expect(pieces).toEqual([[2, 6, 10], [4, 9], [19]]);
    expect(pieces.map((one) => extentOf(one, image.width))).toEqual([
      { x0: 0, x1: 2, y0: 0, y1: 2 },
      { x0: 4, x1: 4, y0: 0, y1: 1 },
      { x0: 4, x1: 4, y0: 3, y1: 3 },
    ]);
  });
});
