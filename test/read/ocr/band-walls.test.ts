import { describe, expect, it } from 'vitest';
import { withBandWalls } from '../../../src/read/ocr/band-walls.ts';
import type { SeenWord } from '../../../src/read/ocr/ocr-core.ts';
import type { InkRule } from '../../../src/read/ocr/page-rules.ts';

const DPI = 144;
const BAND = { x0: 100, y0: 100, x1: 900, y1: 135 };

const down = (at: number, from: number, to: number): InkRule => ({ isAcross: false, at, from, to, thickness: 2 });
const word = (x0: number, x1: number): SeenWord => ({
  text: 'woord',
  sure: 90,
  x0,
  x1,
  y0: 108,
  y1: 126,
  baseline: 126,
  height: 24,
});
const walls = (rules: readonly InkRule[], ...words: readonly SeenWord[]): readonly (readonly number[])[] =>
  withBandWalls(rules, [BAND], words, DPI).map(({ at, from, to }) => [at, from, to]);

describe('the rules down a table', () => {
  const rules = [down(500, 136, 380), down(700, 136, 380)];

  it('are carried on through a band over it that names its columns', () => {
    expect(walls(rules, word(120, 240), word(560, 640), word(760, 820))).toEqual([
      [500, 136, 380],
      [700, 136, 380],
      [500, 100, 135],
      [700, 100, 135],
    ]);
  });

  it('stop at a band with the name of a group, or with a word over several columns', () => {
    expect(walls(rules, word(120, 240), word(250, 320))).toHaveLength(2);
    expect(walls(rules, word(120, 240), word(640, 760))).toHaveLength(2);
  });

  it('are carried on over the name of a group right below the header', () => {
    const lower = [down(500, 172, 380), down(700, 172, 380)];
    const header = [word(120, 240), word(560, 640), word(760, 820)];
    const below = (x0: number, x1: number, y: number): SeenWord => ({ ...word(x0, x1), y0: y, y1: y + 18 });
    expect(walls(lower, ...header, below(120, 260, 144))).toHaveLength(4);
    // A line of text below a title, and rules far below it, are of no header.
    expect(walls(lower, ...header, below(120, 260, 144), below(480, 620, 144))).toHaveLength(2);
    expect(walls([down(500, 260, 380), down(700, 260, 380)], ...header, below(120, 260, 144))).toHaveLength(2);
  });

  it('are none where light lines part the words of a band alone', () => {
    expect(walls([down(500, 100, 135), down(700, 100, 135)], word(120, 240), word(560, 640))).toEqual([]);
  });
});
