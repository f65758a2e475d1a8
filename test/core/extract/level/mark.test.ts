import { describe, expect, it } from 'vitest';
import { markOf, markTailOf } from '../../../../src/core/extract/level/mark.ts';

describe('markOf', () => {
  it('knows the signs that mark a cell', () => {
    for (const sign of ['x', 'X', '✓', '✔', '●', '☑', '[x]', 'xx', 'ja'])
      expect([sign, markOf(sign)]).toEqual([sign, 'marked']);
  });

  it('knows the signs for an empty cell', () => {
    for (const sign of ['', '-', '---', '–', '○', '☐', '[ ]', 'n.v.t.', 'nee'])
      expect([sign, markOf(sign)]).toEqual([sign, 'none']);
  });

  it('doubts a mark in brackets or with a question mark', () => {
    expect([markOf('(x)'), markOf('x?'), markOf('?')]).toEqual(['doubtful', 'doubtful', 'doubtful']);
  });

  it('leaves everything else to others', () => {
    expect([markOf('B'), markOf('excel'), markOf('2')]).toEqual(['other', 'other', 'other']);
  });
});

describe('markTailOf', () => {
  it.each([
    ['Inzet X | X | X', { text: 'Inzet', columns: [1, 2, 3], hasPlaces: false }],
    ['Inzet X | X |', { text: 'Inzet', columns: [1, 2], hasPlaces: false }],
    ['Inzet X |X | X|', { text: 'Inzet', columns: [1, 2, 3], hasPlaces: false }],
    ['GEN | Inzet X', { text: 'GEN | Inzet', columns: [1], hasPlaces: false }],
    ['Inzet | | x |', { text: 'Inzet', columns: [2], hasPlaces: true }],
    ['Inzet ●●○', { text: 'Inzet', columns: [1, 2], hasPlaces: true, boxes: 3 }],
    ['Inzet XX', { text: 'Inzet', columns: [1, 2], hasPlaces: false }],
  ])('takes the marks off "%s"', (line, expected) => {
    expect(markTailOf(line)).toEqual(expected);
  });

  it.each(['Kantoorsoftware Linux', 'Samenwerken', 'X | X', '| | X', 'Graad A'])('finds none in "%s"', (line) => {
    expect(markTailOf(line)).toBeUndefined();
  });
});
