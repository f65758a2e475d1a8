import { describe, expect, it } from 'vitest';
import { inkIn, signOf } from '../../../src/read/ocr/cell-signs.ts';
import { plainImage, type GreyImage } from '../../../src/read/ocr/grey-image.ts';
import { pageRules, withoutRules } from '../../../src/read/ocr/page-rules.ts';
import { signIn } from '../../../src/read/ocr/read-alone.ts';

const SIDE = 40;

/** A picture in which a pixel is black where `isInk` says so. */
function drawn(isInk: (x: number, y: number) => boolean, width = SIDE, height = SIDE): GreyImage {
  const image = plainImage(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) if (isInk(x, y)) image.data[y * width + x] = 0;
  }
  return image;
}

function sign(isInk: (x: number, y: number) => boolean): ReturnType<typeof signOf> {
  const image = drawn(isInk);
  const ink = inkIn(image, 0, 0, SIDE - 1, SIDE - 1, 20);
  return ink === undefined ? undefined : signOf(image, ink);
}

const isInBox = (x: number, y: number): boolean => x >= 10 && x < 30 && y >= 10 && y < 30;
const isFrame = (x: number, y: number): boolean => isInBox(x, y) && (x < 12 || x > 27 || y < 12 || y > 27);
const isCross = (x: number, y: number): boolean => isInBox(x, y) && (Math.abs(x - y) < 2 || Math.abs(x + y - 39) < 2);

describe('a sign by its shape', () => {
  it('is a cross, a filled dot, an empty box or a crossed box', () => {
    expect(sign(isCross)).toBe('X');
    expect(sign((x, y) => Math.hypot(x - 20, y - 20) < 8)).toBe('●');
    expect(sign(isFrame)).toBe('☐');
    expect(sign((x, y) => isFrame(x, y) || isCross(x, y))).toBe('☒');
  });

  it('is no cross where its strokes enclose something, as those of an eight do', () => {
    const ring = (x: number, y: number, cy: number, r: number): boolean =>
      Math.abs(Math.hypot(x - 20, y - cy) - r) < 1.6;
    const isEight = (x: number, y: number): boolean => ring(x, y, 14.5, 4.5) || ring(x, y, 24, 5.5);
    expect(sign(isEight)).not.toBe('X');
    const isClosed = (x: number, y: number): boolean =>
      isCross(x, y) || (isInBox(x, y) && (y === 13 || y === 26) && Math.abs(x - 20) < 7);
    expect(sign(isClosed)).not.toBe('X');
  });

  /** Straight strokes of three pixels, each from one point to another. */
  const strokes =
    (...lines: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[]) =>
    (x: number, y: number): boolean =>
      lines.some(([x0, y0, x1, y1]) => {
        const along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / ((x1 - x0) ** 2 + (y1 - y0) ** 2);
        const near = Math.max(0, Math.min(1, along));
        return Math.hypot(x - x0 - near * (x1 - x0), y - y0 - near * (y1 - y0)) < 1.6;
      });

  it('is a cross too where it was drawn by hand: strokes of different lengths that meet beside the middle', () => {
    expect(sign(strokes([4, 10, 34, 34], [33, 3, 6, 33]))).toBe('X');
    expect(sign(strokes([5, 9, 36, 30], [35, 2, 8, 36]))).toBe('X');
  });

  it('is a tick where a short stroke meets the foot of a long one on a slant', () => {
    expect(sign(strokes([5, 22, 14, 33], [14, 33, 34, 5]))).toBe('✓');
    expect(sign(strokes([8, 20, 15, 36], [15, 36, 31, 8]))).toBe('✓');
    const others = [
      strokes([6, 4, 20, 36], [20, 36, 34, 4]),
      strokes([6, 34, 34, 6]),
      strokes([26, 5, 26, 34], [26, 34, 10, 34], [10, 34, 8, 26]),
      strokes([14, 5, 14, 34], [14, 34, 30, 34]),
      strokes([26, 36, 26, 4], [26, 4, 6, 26], [6, 26, 34, 26]),
      strokes([8, 14, 22, 5], [22, 5, 22, 36]),
    ];
    for (const other of others) expect(sign(other)).not.toBe('✓');
  });

  it('is no cross where letters are drawn by hand', () => {
    const letters = [
      strokes([8, 4, 8, 36], [32, 4, 8, 20], [8, 20, 32, 36]),
      strokes([6, 4, 20, 20], [34, 4, 20, 20], [20, 20, 20, 36]),
      strokes([6, 4, 20, 36], [20, 36, 34, 4]),
      strokes([8, 4, 8, 36], [32, 4, 32, 36], [8, 20, 32, 20]),
      strokes([8, 36, 8, 4], [8, 4, 32, 36], [32, 36, 32, 4]),
      strokes([6, 4, 34, 4], [34, 4, 6, 36], [6, 36, 34, 36]),
      strokes([26, 36, 26, 4], [26, 4, 6, 26], [6, 26, 34, 26]),
    ];
    for (const letter of letters) expect(sign(letter)).not.toBe('X');
  });

  it('is not told where the shape does not say', () => {
    expect(sign((x, y) => isInBox(x, y) && (Math.abs(x - 20) < 2 || y < 12))).toBeUndefined();
    expect(sign((x, y) => x === 20 && y > 10 && y < 30)).toBeUndefined();
  });

  it('is no sign at all where there is only a speck', () => {
    expect(
      inkIn(
        drawn((x, y) => x === 5 && y < 3),
        0,
        0,
        39,
        39,
        20,
      ),
    ).toBeUndefined();
  });
});

describe('a sign alone in its cell', () => {
  const told = (isInk: (x: number, y: number) => boolean): string | undefined => {
    const image = drawn(isInk);
    const ink = inkIn(image, 0, 0, SIDE - 1, SIDE - 1, 20);
    const reader = { words: () => [], sign: () => undefined, turned: () => undefined, usual: 20, around: [] };
    return ink === undefined ? undefined : signIn(image, ink, [], reader);
  };

  it('is a dash where it lies flat, also a hyphen of a few pixels', () => {
    expect(told((x, y) => x >= 10 && x < 30 && y >= 18 && y < 22)).toBe('-');
    expect(told((x, y) => x >= 10 && x < 17 && y >= 18 && y < 22)).toBe('-');
    expect(told((x, y) => x >= 10 && x < 17 && y >= 15 && y < 22)).toBe('●');
    expect(told((x, y) => x >= 10 && x < 16 && y >= 10 && y < 30)).toBe('?');
  });
});

describe('rules on a page', () => {
  it('are found and taken away; a letter that touches one stays whole', () => {
    const isRule = (x: number, y: number): boolean =>
      (x >= 20 && x <= 280 && [50, 51, 120, 121].includes(y)) ||
      ([20, 21, 150, 151, 279, 280].includes(x) && y >= 50 && y <= 121);
    const isLetter = (x: number, y: number): boolean => x >= 70 && x < 76 && y >= 38 && y < 62;
    const page = drawn((x, y) => isRule(x, y) || isLetter(x, y), 300, 160);
    const rules = pageRules(page, 150);
    expect(rules.map((one) => [one.isAcross, Math.round(one.at)])).toEqual([
      [true, 51],
      [true, 121],
      [false, 21],
      [false, 151],
      [false, 280],
    ]);
    const rest = withoutRules(page, rules);
    const ink = inkIn(rest, 0, 0, 299, 159, 20);
    expect(ink).toMatchObject({ x0: 70, x1: 75, y0: 38, y1: 61 });
  });
});
