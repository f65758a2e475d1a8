import { describe, expect, it } from 'vitest';
import { withFullStops } from '../../../src/read/ocr/full-stops.ts';
import { plainImage } from '../../../src/read/ocr/grey-image.ts';
import type { SeenWord } from '../../../src/read/ocr/ocr-core.ts';

const USUAL = 28;

/** Two words on a line; the last ends in a stroke, with these boxes of ink behind it. */
function read(ends: string, ...boxes: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[]): string {
  const image = plainImage(300, 80);
  for (const [x0, y0, x1, y1] of [[150, 20, 154, 40] as const, ...boxes]) {
    for (let y = y0; y <= y1; y += 1) for (let x = x0; x <= x1; x += 1) image.data[y * 300 + x] = 0;
  }
  const word = (text: string, x0: number, x1: number): SeenWord => ({
    text,
    sure: 95,
    x0,
    x1,
    y0: 20,
    y1: 40,
    baseline: 40,
    height: USUAL,
  });
  return withFullStops(image, [word('met', 40, 90), word(ends, 100, 155)], USUAL)
    .map((one) => one.text)
    .join(' ');
}

describe('the full stop at the end of a line', () => {
  it('is put back where a dot stands on the line', () => {
    expect(read('burgers', [158, 37, 161, 40])).toBe('met burgers.');
  });

  it('is not there without a dot, or where it was read', () => {
    expect(read('burgers')).toBe('met burgers');
    expect(read('burgers.', [158, 37, 161, 40])).toBe('met burgers.');
  });

  it('is no comma, no speck, no colon and no raised dot', () => {
    expect(read('burgers', [158, 37, 161, 46])).toBe('met burgers');
    expect(read('burgers', [158, 40, 158, 40])).toBe('met burgers');
    expect(read('burgers', [158, 37, 161, 40], [158, 27, 161, 30])).toBe('met burgers');
    expect(read('burgers', [158, 27, 161, 30])).toBe('met burgers');
  });
});
