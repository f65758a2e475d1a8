import { describe, expect, it } from 'vitest';
import type { ScannedPage } from '../../../src/read/ocr/scanned-page.ts';
import { NO_GROUND } from '../../../src/read/pdf/page-ground.ts';
import { withSignsOf } from '../../../src/read/ocr/second-reading.ts';

type Placed = readonly [text: string, x: number, y: number];

function page(words: readonly Placed[], doubts: readonly Placed[] = []): ScannedPage {
  return {
    words: words.map(([text, x0, y]) => ({ text, x0, x1: x0 + 6, y, size: 10, bold: false, font: '' })),
    turned: [],
    rules: [],
    ground: NO_GROUND,
    width: 595,
    height: 842,
    isTurned: false,
    skew: 0,
    isForeign: true,
    doubts: doubts.map(([text, x, y]) => ({ kind: 'sign', text, x, y })),
  };
}

const FIRST = page([
  ['C', 505, 240],
  ['Règles', 40, 262],
  ['?', 505, 284],
]);

describe('a page that is read again in more languages', () => {
  it('keeps a sign that only the first reading told, and its doubt is gone', () => {
    const second = page(
      [
        ['?', 505.6, 241],
        ['règles', 40, 262],
      ],
      [['?', 505.6, 241]],
    );
    const { words, doubts } = withSignsOf(second, FIRST);
    expect(words.map((one) => one.text)).toEqual(['C', 'règles']);
    expect(doubts).toEqual([]);
  });

  it('leaves a sign untold that neither told, or that stands where the first saw a word or nothing', () => {
    const places = [
      ['?', 505, 284],
      ['?', 41, 262],
      ['?', 300, 400],
    ] as const;
    const { words, doubts } = withSignsOf(page(places, places), FIRST);
    expect(words.map((one) => one.text)).toEqual(['?', '?', '?']);
    expect(doubts).toHaveLength(3);
  });
});
