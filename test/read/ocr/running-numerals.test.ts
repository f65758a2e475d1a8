import { describe, expect, it } from 'vitest';
import { plainImage, type GreyImage } from '../../../src/read/ocr/grey-image.ts';
import { numeralStems } from '../../../src/read/ocr/numeral-stems.ts';
import type { SeenWord } from '../../../src/read/ocr/ocr-core.ts';
import { withRunningNumerals } from '../../../src/read/ocr/running-numerals.ts';

const USUAL = 28;
const HEIGHT = 20;

/** Strokes of three pixels, each with serifs that touch the next; `part` draws what else there is. */
function drawn(
  stems: number,
  part: (x: number, y: number) => boolean = () => false,
  width = stems * 9,
): (x: number, y: number) => boolean {
  return (x, y) =>
    part(x, y) || (x < width && (x % 9 < 3 || ((y < 2 || y >= HEIGHT - 2) && x < stems * 9 - 4)) && x < stems * 9 - 4);
}

interface Written {
  readonly text: string;
  readonly ink?: (x: number, y: number) => boolean;
}

/** A line of words, each as it was recognised and with the ink that it was recognised from. */
function line(...words: readonly Written[]): { readonly image: GreyImage; readonly seen: readonly SeenWord[] } {
  const image = plainImage(900, 60);
  const seen = words.map(({ text, ink }, index): SeenWord => {
    const x0 = 20 + index * 70;
    let x1 = x0;
    for (let y = 0; y < HEIGHT; y += 1) {
      for (let x = 0; x < 50; x += 1) {
        if (ink?.(x, y) !== true) continue;
        image.data[(20 + y) * 900 + x0 + x] = 0;
        x1 = Math.max(x1, x0 + x);
      }
    }
    if (ink === undefined) x1 = x0 + 50;
    return { text, sure: 70, x0, x1, y0: 20, y1: 20 + HEIGHT - 1, baseline: 39, height: USUAL };
  });
  return { image, seen };
}

function texts(...words: readonly Written[]): readonly string[] {
  const { image, seen } = line(...words);
  return withRunningNumerals(image, seen, USUAL).map((word) => word.text);
}

describe('numerals in running text', () => {
  it('are told by their stems, whatever letters they were taken for', () => {
    const [two, three] = [drawn(2), drawn(3)];
    expect(texts({ text: 'trede' }, { text: 'TI', ink: two }, { text: 'trede' }, { text: 'II', ink: three })).toEqual([
      'trede',
      'II',
      'trede',
      'III',
    ]);
  });

  it('keep the mark behind them', () => {
    const { image, seen } = line({ text: 'HI,', ink: drawn(3, (x, y) => x >= 27 && x < 30 && y >= HEIGHT - 3) });
    expect(withRunningNumerals(image, seen, USUAL)[0]?.text).toBe('III,');
  });

  it('of one stem, and what may be a word, are told only behind the same word as another', () => {
    const [one, two] = [
      { text: 'l', ink: drawn(1) },
      { text: 'Il', ink: drawn(2) },
    ];
    const numeral = { text: 'TI', ink: drawn(2) };
    expect(texts(two, { text: 'oriente' }, one)).toEqual(['Il', 'oriente', 'l']);
    expect(texts({ text: 'trede' }, numeral, { text: 'trede' }, one, { text: 'trede' }, two)).toEqual([
      'trede',
      'II',
      'trede',
      'I',
      'trede',
      'II',
    ]);
    expect(texts({ text: 'trede' }, numeral, { text: 'salle' }, one)).toEqual(['trede', 'II', 'salle', 'l']);
  });

  it('are not made of letters with a bar, a bow or another head than foot', () => {
    const bar = drawn(2, (x, y) => x < 12 && (y === 9 || y === 10));
    const bow = (x: number, y: number): boolean => x < 14 && (x < 3 || x >= 11 || y >= HEIGHT - 2);
    const table = (x: number, y: number): boolean => (x < 14 && y < 2) || (x >= 5 && x < 8);
    const slope = drawn(2, (x, y) => Math.abs(x - 3 - y * 0.3) < 1.5);
    for (const [text, ink] of [
      ['H', bar],
      ['U', bow],
      ['T', table],
      ['N', slope],
    ] as const) {
      const { image, seen } = line({ text, ink });
      const [word] = seen;
      expect(word && numeralStems(image, word, USUAL)).toBeUndefined();
    }
  });

  it('are not looked for in other words', () => {
    expect(texts({ text: 'trede' }, { text: 'TI', ink: drawn(2) }, { text: '4', ink: drawn(2) })).toEqual([
      'trede',
      'II',
      '4',
    ]);
  });
});
