import { describe, expect, it } from 'vitest';
import { headedBoxes } from '../../../src/read/pdf/headed-boxes.ts';

const box = (x0: number, y0: number, width: number, height: number) => ({ x0, y0, x1: x0 + width, y1: y0 + height });

describe('boxes beside each other with a strip at their head', () => {
  it('are a table of two rows, also where the strip lies in the box', () => {
    const below = [box(50, 100, 100, 20), box(160, 100, 100, 20), box(50, 120, 100, 90), box(160, 120, 100, 70)];
    expect(headedBoxes(below)[0]).toMatchObject({ xs: [50, 155, 260], ys: [100, 120, 210] });
    const within = [box(50, 100, 100, 110), box(160, 100, 100, 110), box(50, 100, 100, 20), box(160, 100, 100, 20)];
    expect(headedBoxes(within)[0]).toMatchObject({ xs: [50, 155, 260], ys: [100, 120, 210] });
  });

  it('are none where they touch as cells do, stand alone or have nothing below', () => {
    expect(
      headedBoxes([box(50, 100, 100, 20), box(150, 100, 100, 20), box(50, 120, 100, 90), box(150, 120, 100, 90)]),
    ).toEqual([]);
    expect(headedBoxes([box(50, 100, 100, 20), box(50, 120, 100, 90)])).toEqual([]);
    expect(headedBoxes([box(50, 100, 100, 20), box(160, 100, 100, 20)])).toEqual([]);
  });
});
