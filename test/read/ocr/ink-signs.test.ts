import { describe, expect, it } from 'vitest';
import { signOf } from '../../../src/read/ocr/cell-signs.ts';
import { plainImage, type GreyImage } from '../../../src/read/ocr/grey-image.ts';
import { inkBoxes } from '../../../src/read/ocr/ink-boxes.ts';
import { inkRings, withoutRings } from '../../../src/read/ocr/ink-rings.ts';

const DPI = 200;
const USUAL = 27;

function dab(image: GreyImage, x: number, y: number, thick = 2): void {
  for (let dy = 0; dy < thick; dy += 1) {
    for (let dx = 0; dx < thick; dx += 1) image.data[Math.round(y + dy) * image.width + Math.round(x + dx)] = 0;
  }
}

function line(image: GreyImage, x0: number, y0: number, x1: number, y1: number): void {
  const steps = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0), 1);
  for (let step = 0; step <= steps; step += 1) {
    dab(image, x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps);
  }
}

function box(image: GreyImage, x: number, y: number, side = 28): void {
  line(image, x, y, x + side, y);
  line(image, x, y + side, x + side, y + side);
  line(image, x, y, x, y + side);
  line(image, x + side, y, x + side, y + side);
}

function ring(image: GreyImage, cx: number, cy: number, rx: number, ry: number): void {
  for (let angle = 0; angle < 360; angle += 0.5) {
    const turn = (angle * Math.PI) / 180;
    dab(image, cx + rx * Math.cos(turn), cy + ry * Math.sin(turn), 3);
  }
}

describe('boxes to tick on a scan', () => {
  it('are ticked by what stands in them, also by a cross that touches the box or sticks out of it', () => {
    const image = plainImage(600, 120);
    for (const x of [20, 120, 220, 320, 420]) box(image, x, 40);
    line(image, 128, 48, 142, 62);
    line(image, 142, 48, 128, 62);
    line(image, 320, 40, 348, 68);
    line(image, 348, 40, 320, 68);
    line(image, 412, 32, 458, 78);
    line(image, 456, 32, 414, 76);
    const { words, signs } = inkBoxes(image, DPI, USUAL);
    const read = [...words].sort((a, b) => a.x0 - b.x0).map((word) => word.text);
    expect(read).toEqual(['☐', '☒', '☐', '☒', '☒']);
    expect(signs).toEqual([]);
  });

  it('are a doubt where so little stands in one that it may be dirt', () => {
    const image = plainImage(500, 120);
    for (const x of [20, 120, 220, 320]) box(image, x, 40);
    line(image, 230, 50, 236, 54);
    const { words, signs } = inkBoxes(image, DPI, USUAL);
    expect([...words].sort((a, b) => a.x0 - b.x0).map((word) => word.text)).toEqual(['☐', '☐', '?', '☐']);
    expect(signs).toHaveLength(1);
  });

  it('are none where fewer than three are alike', () => {
    const image = plainImage(300, 120);
    box(image, 20, 40);
    box(image, 120, 40);
    expect(inkBoxes(image, DPI, USUAL).words).toEqual([]);
  });
});

describe('rings on a scan', () => {
  it('are found around something and taken away without it; boxes and empty rings are none', () => {
    const image = plainImage(600, 140);
    ring(image, 80, 70, 28, 24);
    line(image, 78, 56, 78, 84);
    line(image, 81, 56, 81, 84);
    ring(image, 220, 70, 28, 24);
    box(image, 320, 40, 44);
    line(image, 342, 50, 342, 76);
    const rings = inkRings(image, DPI);
    expect(rings.map(({ x0 }) => Math.round(x0 / 10) * 10)).toEqual([50]);
    const bare = withoutRings(image, rings);
    expect(bare.data[70 * 600 + 81]).toBe(0);
    expect(bare.data[70 * 600 + 53]).toBe(255);
  });
});

describe('the shape of a sign', () => {
  it('is no filled dot where its middle is grey, as the eyes of a letter in bold are', () => {
    const image = plainImage(40, 40);
    for (let y = 8; y < 32; y += 1) image.data.fill(0, y * 40 + 8, y * 40 + 30);
    const ink = { x0: 8, x1: 29, y0: 8, y1: 31, count: 22 * 24 };
    expect(signOf(image, ink)).toBe('●');
    for (let y = 13; y < 17; y += 1) image.data.fill(135, y * 40 + 15, y * 40 + 23);
    expect(signOf(image, ink)).toBeUndefined();
  });

  it('is a cross also in bold with feet, and no other letter with strokes to its corners', () => {
    const shapeOf = (...strokes: readonly (readonly [number, number, number, number])[]): string | undefined => {
      const image = plainImage(60, 60);
      for (const [x0, y0, x1, y1] of strokes) {
        for (const off of [0, 1, 2, 3]) line(image, x0 + off, y0, x1 + off, y1);
      }
      return signOf(image, { x0: 14, x1: 45, y0: 14, y1: 45, count: 300 });
    };
    const arms = [
      [16, 14, 38, 44],
      [38, 14, 16, 44],
    ] as const;
    const feet = [14, 44].flatMap((y) => [[14, y, 19, y] as const, [36, y, 41, y] as const]);
    expect(shapeOf(...arms, ...feet)).toBe('X');
    const bar = [14, 14, 14, 44] as const;
    expect(shapeOf(bar, [40, 14, 18, 29], [18, 29, 40, 44])).toBeUndefined();
    expect(shapeOf(bar, [14, 14, 40, 44], [40, 14, 40, 44])).toBeUndefined();
    expect(shapeOf([14, 14, 40, 14], [40, 14, 14, 44], [14, 44, 40, 44])).toBeUndefined();
  });
});
