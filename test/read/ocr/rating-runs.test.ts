import { describe, expect, it } from 'vitest';
import { plainImage, type GreyImage } from '../../../src/read/ocr/grey-image.ts';
import type { SeenWord } from '../../../src/read/ocr/ocr-core.ts';
import { ratingRuns } from '../../../src/read/ocr/rating-runs.ts';

const USUAL = 30;
const SIZE = 20;
const PITCH = 28;

type Draw = (image: GreyImage, x: number, y: number) => void;

function draw(isInk: (dx: number, dy: number) => boolean): Draw {
  return (image, x, y) => {
    for (let dy = 0; dy < SIZE; dy += 1) {
      for (let dx = 0; dx < SIZE; dx += 1) if (isInk(dx, dy)) image.data[(y + dy) * image.width + x + dx] = 0;
    }
  };
}

const radius = (dx: number, dy: number): number => Math.hypot(dx - 9.5, dy - 9.5);
const isRim = (dx: number, dy: number): boolean => Math.min(dx, dy) < 2 || Math.max(dx, dy) > SIZE - 3;
const SIGNS: Readonly<Record<string, Draw>> = {
  '●': draw((dx, dy) => radius(dx, dy) < 9.8),
  '○': draw((dx, dy) => radius(dx, dy) < 9.8 && radius(dx, dy) > 8),
  '■': draw(() => true),
  '□': draw(isRim),
  // Half of it is filled.
  '◐': draw((dx, dy) => radius(dx, dy) < 9.8 && (radius(dx, dy) > 8 || dx < 10)),
};

/** Rows of signs under each other; a space leaves a place empty. */
function page(rows: readonly string[]): GreyImage {
  const image = plainImage(400, rows.length * 60 + 20);
  for (const [line, row] of rows.entries()) {
    for (const [index, sign] of Array.from(row).entries()) SIGNS[sign]?.(image, 100 + index * PITCH, 20 + line * 60);
  }
  return image;
}

function read(rows: readonly string[], words: readonly SeenWord[] = []): readonly string[] {
  return ratingRuns(page(rows), words, USUAL).words.map((one) => one.text);
}

function word(text: string, sure: number): SeenWord {
  return { text, sure, x0: 100, x1: 180, y0: 20, y1: 40, baseline: 40, height: USUAL };
}

describe('a rating that is drawn as a row of signs', () => {
  it('tells filled signs from empty ones', () => {
    expect(read(['●●●○○', '●●○○○', '○○○○○'])).toEqual(['●●●○○', '●●○○○', '○○○○○']);
    expect(read(['■■□□', '■■■■'])).toEqual(['■■□□', '■■■■']);
  });

  it('counts filled signs where no empty ones are printed, also one or two beside longer rows', () => {
    expect(read(['●●●', '●', '●●'])).toEqual(['●●●', '●', '●●']);
  });

  it('is a doubt where a sign is half filled, or a row has fewer signs than the others', () => {
    const { words, signs } = ratingRuns(page(['●●●○○', '●●◐○○', '●●○○']), [], USUAL);
    expect(words.map((one) => one.text)).toEqual(['●●●○○', '?', '?']);
    expect(signs).toHaveLength(2);
  });

  it('is none where letters were read for sure, and where one or two signs stand alone', () => {
    expect(read(['●●●'], [word('OOD', 95)])).toEqual([]);
    expect(read(['●●●'], [word('eee', 95)])).toEqual(['●●●']);
    expect(read(['●●', '●'])).toEqual([]);
  });

  it('is read in a legend under it, where each row is followed by what it means', () => {
    const list = page(['●●●', '●●○', '●○○', '   ']);
    const image = { ...list, data: new Uint8Array(list.data) };
    const [first, second] = [100 + 2 * PITCH, 300];
    for (const [index, sign] of Array.from('●○○').entries()) SIGNS[sign]?.(image, first + index * PITCH, 200);
    const meant = { ...word('beginner', 95), x0: first + 3 * PITCH - 6, x1: 290, y0: 200, y1: 220, baseline: 220 };
    for (const [index, sign] of Array.from('●●○').entries()) SIGNS[sign]?.(image, second + index * PITCH, 200);
    for (let x = meant.x0; x < meant.x1; x += 5) SIGNS['●']?.(image, Math.min(x, 270), 200);
    const seen = { ...word('®®©', 95), x0: second, x1: second + 3 * PITCH, y0: 200, y1: 220, baseline: 220 };
    const { words, signs } = ratingRuns(image, [meant, seen], USUAL);
    expect(words.map((one) => one.text).sort()).toEqual(['●●●', '●●○', '●●○', '●○○', '●○○'].sort());
    expect(signs).toEqual([]);
  });
});
