import { describe, expect, it } from 'vitest';
import { plainImage, type GreyImage } from '../../../src/read/ocr/grey-image.ts';
import { inkBands, withoutBands } from '../../../src/read/ocr/ink-bands.ts';
import { pageRules } from '../../../src/read/ocr/page-rules.ts';

const DPI = 144;

type Part = readonly [x0: number, y0: number, x1: number, y1: number, grey: number];

function page(...parts: readonly Part[]): GreyImage {
  const image = plainImage(1000, 400);
  for (const [x0, y0, x1, y1, grey] of parts) {
    for (let y = y0; y <= y1; y += 1) image.data.fill(grey, y * image.width + x0, y * image.width + x1 + 1);
  }
  return image;
}

/** Strokes as those of letters, from x on. */
function letters(x: number, y: number, count: number, grey: number): readonly Part[] {
  return Array.from({ length: count }, (_, at): Part => [x + at * 12, y, x + at * 12 + 3, y + 13, grey]);
}

const boxes = (image: GreyImage): readonly (readonly number[])[] =>
  inkBands(image, DPI).map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1]);

describe('a band with letters', () => {
  const header = [[100, 100, 900, 135, 60] as const, ...letters(120, 110, 8, 250), ...letters(600, 110, 2, 250)];

  it('is found with its greys, whether its letters are lighter or darker', () => {
    expect(inkBands(page(...header), DPI)).toEqual([
      expect.objectContaining({ x0: 100, y0: 100, x1: 900, y1: 135, ground: 60, letters: 250 }),
    ]);
    expect(inkBands(page([100, 100, 900, 135, 165], ...letters(120, 110, 8, 20)), DPI)).toEqual([
      expect.objectContaining({ ground: 165, letters: 20 }),
    ]);
  });

  it('is found where rules hang from it, and where its letters nearly fill it', () => {
    const rules = [100, 500, 899].map((x): Part => [x, 135, x + 1, 380, 40]);
    expect(boxes(page(...header, ...rules))).toEqual([[100, 100, 900, 135]]);
    expect(boxes(page([100, 100, 900, 120, 60], ...letters(120, 104, 60, 250)))).toEqual([[100, 100, 900, 120]]);
  });

  it('becomes dark letters on white between two rules, and gives the rules below it back', () => {
    const image = page(...header, [500, 135, 501, 380, 40], [100, 250, 900, 251, 40], [100, 379, 900, 380, 40]);
    const clean = withoutBands(image, inkBands(image, DPI), DPI);
    expect(clean.data[115 * 1000 + 122]).toBe(0);
    expect(clean.data[115 * 1000 + 400]).toBe(255);
    const found = (one: GreyImage): readonly string[] =>
      pageRules(one, DPI).map(({ isAcross, at }) => `${isAcross ? 'across' : 'down'} ${Math.round(at)}`);
    expect(found(clean)).toEqual(expect.arrayContaining(['across 100', 'across 135', 'down 501']));
  });
});

describe('a band that is paler in part', () => {
  it('becomes white all over, with the letters that it had', () => {
    const shades = Array.from({ length: 40 }, (_, at): Part => [100 + at * 20, 100, 119 + at * 20, 135, 90 + at * 2]);
    const image = page(...shades, ...letters(120, 110, 8, 250), ...letters(800, 110, 4, 250));
    const clean = withoutBands(image, inkBands(image, DPI), DPI);
    expect([150, 400, 700].map((x) => clean.data[130 * 1000 + x])).toEqual([255, 255, 255]);
    expect([122, 802].map((x) => clean.data[115 * 1000 + x])).toEqual([0, 0]);
  });
});

describe('a header and a first column on one ground', () => {
  it('are a band each, and the white beside them stays as it is', () => {
    const image = page(
      [100, 100, 900, 135, 60],
      [100, 136, 400, 380, 60],
      [401, 378, 900, 380, 60],
      [898, 136, 900, 380, 60],
      ...letters(120, 110, 8, 250),
      ...letters(600, 110, 2, 250),
      ...letters(120, 200, 8, 250),
      ...letters(600, 200, 2, 20),
    );
    expect(boxes(image)).toEqual([
      [100, 100, 900, 135],
      [100, 136, 401, 380],
    ]);
    expect(withoutBands(image, inkBands(image, DPI), DPI).data[205 * 1000 + 602]).toBe(20);
  });
});

describe('what is no band', () => {
  it('is a bar or a filled cell without letters, a rule, or a large letter', () => {
    expect(boxes(page([100, 100, 400, 130, 60]))).toEqual([]);
    expect(boxes(page([100, 100, 900, 103, 30], [100, 200, 110, 260, 20]))).toEqual([]);
  });

  it('is a picture of many greys, and what the paper lay on', () => {
    const picture = Array.from({ length: 40 }, (_, at): Part => [100 + at * 5, 100, 104 + at * 5, 200, at * 5]);
    expect(boxes(page(...picture))).toEqual([]);
    expect(boxes(page([0, 0, 60, 399, 30], ...letters(10, 100, 3, 250)))).toEqual([]);
  });

  it('leaves the page as it is', () => {
    const image = page([100, 100, 400, 130, 60]);
    expect(withoutBands(image, inkBands(image, DPI), DPI)).toBe(image);
  });
});
