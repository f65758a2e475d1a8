import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/read/pdf/cell-text.ts';
import type { Word } from '../../../src/read/pdf/page-content.ts';

/** Lines of words below each other, each in letters of one size. */
function words(...lines: readonly (readonly [string, number])[]): readonly Word[] {
  return lines.flatMap(([text, size], line) =>
    text.split(' ').map((word, index, all): Word => {
      const x0 = 50 + all.slice(0, index).join(' ').length * 5 + (index > 0 ? 5 : 0);
      return { text: word, x0, x1: x0 + word.length * 5, y: 100 + line * 11, size, bold: false, font: '' };
    }),
  );
}

const lines = (...all: readonly (readonly [string, number])[]): readonly string[] =>
  (cellText(words(...all), [], 0).blocks ?? []).map((one) => (one.kind === 'row' ? '' : one.text));

describe('lines of a cell in two sizes', () => {
  it('are a name and what is said of it where the smaller one begins anew', () => {
    expect(lines(['Luisteren', 9], ['Hoort ook wat niet gezegd wordt.', 7])).toEqual([
      'Luisteren',
      'Hoort ook wat niet gezegd wordt.',
    ]);
    expect(lines(['Omgaan met', 9], ['drukte', 9], ['Blijft kalm.', 7.5])).toEqual([
      'Omgaan met drukte',
      'Blijft kalm.',
    ]);
  });

  it('are one text where the second goes on, or is hardly smaller', () => {
    expect(lines(['Kennis van', 9], ['wetten (basis)', 7])).toEqual([]);
    expect(lines(['Beheer van', 9], ['Excel', 8.5])).toEqual([]);
  });
});
