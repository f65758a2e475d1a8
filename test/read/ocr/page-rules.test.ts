import { describe, expect, it } from 'vitest';
import { plainImage, type GreyImage } from '../../../src/read/ocr/grey-image.ts';
import { pageRules } from '../../../src/read/ocr/page-rules.ts';

const DPI = 144;

function page(rows: readonly (readonly [y: number, from: number, to: number, grey: number])[]): GreyImage {
  const image = plainImage(1000, 300);
  for (const [y, from, to, grey] of rows) {
    for (let x = from; x <= to; x += 1) image.data[y * image.width + x] = grey;
  }
  return image;
}

const found = (image: GreyImage): readonly number[] => pageRules(image, DPI).map((one) => Math.round(one.at));

describe('rules on a scan', () => {
  it('are found where a grey hairline runs across the page', () => {
    expect(
      found(
        page([
          [50, 100, 900, 205],
          [110, 100, 900, 215],
        ]),
      ),
    ).toEqual([50, 110]);
  });

  it('are none where faint ink is short, as the ghost of a word, or thick, as a shadow', () => {
    expect(found(page([[50, 100, 260, 205]]))).toEqual([]);
    const shadow = [50, 51, 52, 53, 54, 55, 56].map((y) => [y, 100, 900, 205] as const);
    expect(found(page(shadow))).toEqual([]);
  });

  it('are whole where they go pale at each step of a page that was scanned aslant', () => {
    const pieces = [100, 200, 300, 400].map((from) => [50, from, from + 85, 90] as const);
    const pale = [186, 286, 386].map((from) => [51, from, from + 13, 205] as const);
    const ends = (image: GreyImage): unknown => pageRules(image, DPI).map(({ from, to }) => [from, to]);
    expect(ends(page([...pieces, ...pale]))).toEqual([[100, 485]]);
    expect(ends(page(pieces))).toHaveLength(4);
    // A wider break parts two tables.
    expect(
      ends(
        page([
          [50, 100, 200, 90],
          [50, 201, 299, 205],
          [50, 300, 400, 90],
        ]),
      ),
    ).toHaveLength(2);
  });

  it('count once where part of one is dark and part faint', () => {
    expect(
      found(
        page([
          [50, 100, 700, 90],
          [50, 701, 900, 205],
        ]),
      ),
    ).toEqual([50]);
  });
});
