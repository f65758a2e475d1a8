import { describe, expect, it } from 'vitest';
import { plainImage, type GreyImage } from '../../../src/read/ocr/grey-image.ts';
import { withListBullets } from '../../../src/read/ocr/list-bullets.ts';
import type { SeenWord } from '../../../src/read/ocr/ocr-core.ts';

const USUAL = 30;
const SIDE = 10;

/** A page with dots at these places. */
function page(dots: readonly (readonly [x: number, y: number])[]): GreyImage {
  const image = plainImage(600, 400);
  for (const [x, y] of dots) {
    for (let dy = 0; dy < SIDE; dy += 1) {
      for (let dx = 0; dx < SIDE; dx += 1)
        if (Math.hypot(dx - 4.5, dy - 4.5) < 5) image.data[(y + dy) * image.width + x + dx] = 0;
    }
  }
  return image;
}

function word(text: string, x0: number, baseline: number): SeenWord {
  return { text, sure: 90, x0, x1: x0 + text.length * 14, y0: baseline - 22, y1: baseline, baseline, height: USUAL };
}

/** What is read on each line, from left to right. */
function lines(image: GreyImage, words: readonly SeenWord[]): readonly string[] {
  const all = [...withListBullets(image, words, USUAL)].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0);
  return [...new Set(all.map((one) => one.baseline))].map((baseline) =>
    all.flatMap((one) => (one.baseline === baseline ? [one.text] : [])).join(' '),
  );
}

describe('bullets on a scan', () => {
  it('are found before lines where recognising letters saw none, or took them for a letter or a degree', () => {
    const dots = [100, 150, 200].map((baseline) => [50, baseline - 15] as const);
    const words = [word('Je', 76, 100), word('luistert', 110, 100), word('Plannen', 76, 150), word('Snoeien', 76, 200)];
    expect(lines(page(dots), words)).toEqual(['• Je luistert', '• Plannen', '• Snoeien']);
    const taken = [
      { ...word('°', 50, 150), y0: 134, y1: 146 },
      { ...word('e', 50, 200), y0: 184, y1: 196 },
    ];
    expect(lines(page(dots), [...words, ...taken])).toEqual(['• Je luistert', '• Plannen', '• Snoeien']);
  });

  it('are none where a dot stands alone, behind a word, at the foot of its line, or over another one', () => {
    const words = [
      word('Functie', 76, 100),
      word('Tuinman', 250, 100),
      word('Dienst', 76, 150),
      word('Groen', 250, 150),
    ];
    const plain = ['Functie Tuinman', 'Dienst Groen'];
    expect(lines(page([[50, 85]]), words)).toEqual(plain);
    expect(
      lines(
        page([
          [50, 92],
          [50, 142],
        ]),
        words,
      ),
    ).toEqual(plain);
    expect(
      lines(
        page([
          [190, 85],
          [190, 135],
        ]),
        words,
      ),
    ).toEqual(plain);
    expect(
      lines(
        page([
          [226, 82],
          [226, 96],
          [226, 132],
          [226, 146],
        ]),
        words,
      ),
    ).toEqual(plain);
  });

  it('are none where the dot was read as a mark in a cell of its own', () => {
    const words = [word('Loyaal', 76, 100), word('Stipt', 76, 150), word('●', 48, 95), word('●', 48, 145)];
    expect(
      withListBullets(
        page([
          [50, 85],
          [50, 135],
        ]),
        words,
        USUAL,
      ).map((one) => one.text),
    ).toEqual(['Loyaal', 'Stipt', '●', '●']);
  });
});
