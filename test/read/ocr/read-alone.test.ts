import { describe, expect, it } from 'vitest';
import { plainImage, type GreyImage } from '../../../src/read/ocr/grey-image.ts';
import { inItsSize } from '../../../src/read/ocr/letter-size.ts';
import { looseInk } from '../../../src/read/ocr/loose-ink.ts';
import type { OcrCore, SeenWord } from '../../../src/read/ocr/ocr-core.ts';
import { cellSigns } from '../../../src/read/ocr/read-cells.ts';
import { aloneReader, signIn, type CellPage } from '../../../src/read/ocr/read-alone.ts';

const USUAL = 24;
const INK = { x0: 400, x1: 411, y0: 100, y1: 117, count: 120 };

/** A page on which a sign of strokes is drawn, and a recogniser that says these one after the other. */
function page(ink: typeof INK, words: readonly SeenWord[], ...said: readonly (readonly [string, number])[]): CellPage {
  const image: GreyImage = plainImage(600, 300);
  for (let y = ink.y0; y <= ink.y1; y += 1) {
    const isFull = [0, 8, 17].includes(y - ink.y0);
    for (let x = ink.x0; x <= ink.x1; x += 1) if (isFull || x < ink.x0 + 3) image.data[y * image.width + x] = 0;
  }
  let turn = 0;
  const core: OcrCore = {
    speak: () => Promise.resolve(),
    words: () => {
      const [text, sure] = said[turn] ?? ['', 0];
      turn += 1;
      return text === '' ? [] : [{ text, sure, x0: 0, x1: 9, y0: 0, y1: 9, baseline: 9, height: USUAL }];
    },
  };
  return { image, dpi: 150, rules: [], words, usual: USUAL, core };
}

const word = (text: string, x0: number, baseline: number): SeenWord => ({
  text,
  sure: 95,
  x0,
  x1: x0 + text.length * 11,
  y0: baseline - 18,
  y1: baseline,
  baseline,
  height: USUAL,
});

describe('a sign by itself', () => {
  const read = (...said: readonly (readonly [string, number])[]): string => {
    const one = page(INK, [], ...said);
    return signIn(one.image, INK, [], aloneReader(one));
  };

  it('counts where it is read for sure, or the same at two sizes', () => {
    expect(read(['D', 92])).toBe('D');
    expect(read(['D', 40], ['D', 81])).toBe('D');
    expect(read(['D', 66], ['D', 63])).toBe('D');
  });

  it('is looked at on white the second time, where its ground is grey', () => {
    const one = page(INK, []);
    for (const [at, grey] of one.image.data.entries())
      if (grey === 255) one.image.data[at] = at % 600 < 405 ? 255 : 230;
    const grounds: boolean[] = [];
    const words: OcrCore['words'] = (image) => {
      grounds.push(image.data.some((grey) => grey === 230));
      return [];
    };
    signIn(one.image, INK, [], aloneReader({ ...one, core: { ...one.core, words } }));
    expect(grounds).toEqual([true, false]);
  });

  it('keeps the point behind a number, which then counts rows', () => {
    expect(read(['5.', 92])).toBe('5.');
    expect(read(['5,', 92])).toBe('?');
  });

  it('is told where the two sizes differ, or neither is near sure', () => {
    expect(read(['D', 66], ['O', 63])).toBe('?');
    expect(read(['D', 66], ['D', 52])).toBe('?');
    expect(read()).toBe('?');
  });
});

describe('a letter that is a code of the page', () => {
  const read = (words: readonly SeenWord[], ...said: readonly (readonly [string, number])[]): string => {
    const one = page(INK, words, ...said);
    return signIn(one.image, INK, [], aloneReader(one));
  };
  const twice = (text: string): readonly SeenWord[] => [word(text, 100, 60), word(text, 100, 90)];

  it('is told where it stands alone elsewhere too', () => {
    expect(read(twice('G'), ['6', 12], ['G', 86])).toBe('G');
    expect(read(twice('M'), ['6', 12], ['G', 86])).toBe('?');
    expect(read([word('G', 100, 60)], ['6', 12], ['G', 86])).toBe('?');
    expect(read(twice('G'), ['6', 12], ['G', 74])).toBe('?');
  });

  it('is never taken for a ring or a figure', () => {
    expect(read(twice('O'), ['0', 12], ['O', 86])).toBe('?');
    expect(read(twice('L'), ['1', 12], ['L', 86])).toBe('?');
  });
});

describe('a letter that looks the same small and large', () => {
  const read = (ink: typeof INK, own: readonly SeenWord[], ...said: readonly (readonly [string, number])[]): string => {
    const one = page(ink, [], ...said);
    return signIn(one.image, ink, own, aloneReader(one));
  };
  const seen = { ...word('C', 400, 118), sure: 58 };

  it('is the one that it is as high as', () => {
    expect(read(INK, [], ['c', 92])).toBe('C');
    expect(read({ ...INK, y0: 106 }, [], ['c', 92])).toBe('c');
    expect(read(INK, [{ ...seen, text: 'c', sure: 95 }])).toBe('C');
  });

  it('is the same letter where it was taken for the other at first', () => {
    expect(read(INK, [seen], ['c', 84])).toBe('C');
    expect(read(INK, [], ['c', 66], ['C', 64])).toBe('C');
    expect(read(INK, [seen], ['e', 84])).toBe('?');
  });
});

describe('a letter in a row of larger or smaller print', () => {
  const ink = (height: number): typeof INK => ({ ...INK, y0: 118 - height });
  const row = (height: number): readonly SeenWord[] =>
    ['A', 'B', 'Niveau'].map((text, at) => ({ ...word(text, 50 + at * 90, 117), y0: 118 - height }));

  it('is a capital where it is as high as those beside it', () => {
    expect(inItsSize('c', ink(14), row(14), USUAL)).toBe('C');
    expect(inItsSize('c', ink(18), row(25), USUAL)).toBe('c');
  });

  it('stays as it is in another row, or where it is another letter', () => {
    const above = row(14).map((one) => ({ ...one, baseline: 60 }));
    expect(inItsSize('c', ink(14), above, USUAL)).toBe('c');
    expect(['x', 'v', 'C', 'ck'].map((text) => inItsSize(text, ink(18), row(14), USUAL))).toEqual([
      'x',
      'v',
      'C',
      'ck',
    ]);
  });

  it('is one among the words of a page as well', () => {
    const words = [...row(14), { ...word('c', 400, 117), y0: 104, x1: 411 }];
    expect(cellSigns(page(ink(14), words)).seen.map(({ text }) => text)).toContain('C');
  });
});

describe('a sign that is higher than its line', () => {
  const cross = (top: number, bottom: number): CellPage => {
    const one = page(INK, [word('Omgaan', 50, 117)]);
    one.image.data.fill(255);
    for (let y = top; y <= bottom; y += 1) {
      for (const x of [400 + (y - top), 400 + (bottom - y)])
        for (const beside of [0, 1, 2]) one.image.data[y * one.image.width + x + beside] = 0;
    }
    return one;
  };
  const found = (one: CellPage): readonly string[] =>
    looseInk(one, one.words, [], aloneReader(one)).words.map(({ text }) => text);

  it('is found, as a cross by hand', () => {
    expect(found(cross(94, 123))).toEqual(['X']);
  });

  it('is left where its middle lies on another line', () => {
    expect(found(cross(108, 137))).toEqual([]);
  });
});

describe('a sign beside a name of two lines', () => {
  const names = (step: number): readonly SeenWord[] => [
    word('Omgaan', 50, 117 - step / 2),
    word('vergaderingen', 50, 117 + step / 2),
  ];
  const found = (words: readonly SeenWord[], ...said: readonly (readonly [string, number])[]): readonly string[] => {
    const one = page(INK, words, ...said);
    return looseInk(one, words, [], aloneReader(one)).words.map(({ text }) => text);
  };

  it('is found half-way its lines', () => {
    expect(found(names(30), ['2', 95])).toEqual(['2']);
  });

  it('is none between paragraphs, near the words, or where it cannot be told', () => {
    expect(found(names(56), ['2', 95])).toEqual([]);
    expect(found([...names(30), word('voorbereiden', 255, 132)], ['2', 95])).toEqual([]);
    expect(found(names(30), ['2', 30], ['Z', 40])).toEqual([]);
  });
});
