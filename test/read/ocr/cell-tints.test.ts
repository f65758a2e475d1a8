import { describe, expect, it } from 'vitest';
import { cellTints, withoutTints } from '../../../src/read/ocr/cell-tints.ts';
import { plainImage, type GreyImage } from '../../../src/read/ocr/grey-image.ts';
import type { InkRule } from '../../../src/read/ocr/page-rules.ts';

/** Dots per inch at which a point is a pixel. */
const DPI = 72;
const XS = [20, 120, 180, 240];
const YS = [20, 50, 80];

/** A table of two rows and three columns, ruled. */
const RULES: readonly InkRule[] = [
  ...YS.map((at): InkRule => ({ isAcross: true, at, from: 20, to: 240, thickness: 1 })),
  ...XS.map((at): InkRule => ({ isAcross: false, at, from: 20, to: 80, thickness: 1 })),
];

function page(paint: (x: number, y: number) => number): GreyImage {
  const image = plainImage(260, 100);
  for (let y = 0; y < 100; y += 1) for (let x = 0; x < 260; x += 1) image.data[y * 260 + x] = paint(x, y);
  return image;
}

const isIn = (column: number, row: number, x: number, y: number): boolean =>
  x > (XS[column] ?? 0) && x < (XS[column + 1] ?? 0) && y > (YS[row] ?? 0) && y < (YS[row + 1] ?? 0);

const found = (image: GreyImage): readonly (readonly number[])[] =>
  cellTints(image, RULES, DPI).map(({ x0, y0 }) => [XS.indexOf(x0), YS.indexOf(y0)]);

describe('shaded cells on a scan', () => {
  it('finds the cell that is darker than the others of its row, in each row', () => {
    const image = page((x, y) => (isIn(1, 0, x, y) || isIn(2, 1, x, y) ? 190 : 240));
    expect(found(image)).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  it('gives one shade to cells that grain and light made a little different', () => {
    const image = page((x, y) => (isIn(1, 0, x, y) ? 190 : isIn(2, 1, x, y) ? 194 : 240));
    expect(new Set(cellTints(image, RULES, DPI).map((one) => one.shade)).size).toBe(1);
  });

  it('does not take a shadow on the paper for shading', () => {
    expect(found(page((x) => 150 + x / 3))).toEqual([]);
  });

  it('does not tell a cell from another where the whole row is shaded', () => {
    expect(found(page((_, y) => (y < 50 ? 190 : 240)))).toEqual([]);
  });

  it('leaves a tint that is hardly darker than paper alone', () => {
    expect(found(page((x, y) => (isIn(1, 0, x, y) ? 233 : 240)))).toEqual([]);
  });

  it('shows the letters of a shaded cell dark on white', () => {
    const isLetter = (x: number, y: number): boolean => x > 140 && x < 150 && y > 30 && y < 40;
    const image = page((x, y) => (isLetter(x, y) ? 40 : isIn(1, 0, x, y) ? 190 : 240));
    const { data } = withoutTints(image, image, cellTints(image, RULES, DPI));
    expect([data[35 * 260 + 145], data[35 * 260 + 165]]).toEqual([0, 255]);
  });
});
