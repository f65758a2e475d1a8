import { describe, expect, it } from 'vitest';
import { plainImage, type GreyImage } from '../../../src/read/ocr/grey-image.ts';
import type { SeenWord } from '../../../src/read/ocr/ocr-core.ts';
import { romanStems } from '../../../src/read/ocr/roman-stems.ts';

const USUAL = 30;

interface Drawn {
  readonly text: string;
  readonly at: readonly number[];
  readonly flag?: boolean;
}

/** A column of signs, each of strokes at these pixels from the left; a flag makes a stroke the figure one. */
function column(...signs: readonly Drawn[]): {
  readonly image: GreyImage;
  readonly seen: readonly SeenWord[];
} {
  const image = plainImage(120, 60 * signs.length);
  const seen = signs.map(({ text, at, flag = false }, row): SeenWord => {
    const y0 = 60 * row + 20;
    const fill = (x0: number, x1: number, from: number, to: number): void => {
      for (let y = from; y <= to; y += 1) for (let x = x0; x <= x1; x += 1) image.data[y * 120 + x] = 0;
    };
    for (const x of at) {
      fill(x, x + 4, y0, y0 + 22);
      fill(x - 2, x + 6, y0 + 21, y0 + 22);
      if (flag) fill(x - 5, x, y0 + 2, y0 + 6);
      else fill(x - 2, x + 6, y0, y0 + 1);
    }
    const y1 = y0 + 22;
    return { text, sure: 40, x0: 20, x1: (at.at(-1) ?? 20) + 6, y0, y1, baseline: y1, height: USUAL };
  });
  return { image, seen };
}

const texts = (...signs: readonly Drawn[]): readonly string[] => {
  const { image, seen } = column(...signs);
  return romanStems(image, { seen, signs: [] }, USUAL).seen.map((word) => word.text);
};

describe('Roman numerals by their stems', () => {
  it('are read whatever letters they were taken for', () => {
    expect(texts({ text: 'u', at: [22, 34] }, { text: '?', at: [22] }, { text: 'IN', at: [22, 34, 46] })).toEqual([
      'II',
      'I',
      'III',
    ]);
  });

  it('are none where no other sign of the column has two stems, or where a stroke has a flag', () => {
    expect(texts({ text: '1', at: [22] }, { text: '?', at: [22] })).toEqual(['1', '?']);
    expect(texts({ text: '11', at: [26, 44], flag: true }, { text: '1', at: [26], flag: true })).toEqual(['11', '1']);
  });

  it('take the doubt of a sign away with it', () => {
    const { image, seen } = column({ text: '?', at: [22, 34] });
    const [word] = seen;
    expect(romanStems(image, { seen, signs: [{ x: word?.x0 ?? 0, y: word?.y1 ?? 0 }] }, USUAL).signs).toEqual([]);
  });
});
