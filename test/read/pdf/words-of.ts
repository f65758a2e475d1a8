import type { Word } from '../../../src/read/pdf/page-content.ts';

const SIZE = 10;

/** The words of a text from a place on, as wide as type of this size usually is. */
export function wordsOf(x: number, y: number, text: string): readonly Word[] {
  let at = x;
  return text.split(' ').map((word) => {
    const x0 = at;
    at += word.length * SIZE * 0.5 + SIZE * 0.3;
    return { text: word, x0, x1: x0 + word.length * SIZE * 0.5, y, size: SIZE, bold: false, font: 'f' };
  });
}
