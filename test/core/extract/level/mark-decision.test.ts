import { describe, expect, it } from 'vitest';
import { markedLevel, markReadingOf } from '../../../../src/core/extract/level/mark-decision.ts';

describe('markReadingOf', () => {
  it('is one mark a row where no row has two', () => {
    expect(markReadingOf([[2], [3], [1], []])).toBe('single');
  });

  it('is cumulative where marks never skip a column from the left', () => {
    expect(markReadingOf([[1, 2], [1], [1, 2, 3]])).toBe('cumulative');
  });

  it('stays one mark a row where one row among many has two', () => {
    expect(markReadingOf([[2], [2], [3], [2, 3]])).toBe('single');
  });

  it('stays cumulative where one row among many lost a mark', () => {
    expect(
      markReadingOf([
        [1, 2],
        [1, 2, 3],
        [1, 3],
        [1, 2],
      ]),
    ).toBe('cumulative');
  });
});

describe('markedLevel', () => {
  it('is the column of a lone mark, and the number of stacked ones', () => {
    expect(markedLevel([3], 'single')).toEqual({ required: 3 });
    expect(markedLevel([1, 2], 'cumulative')).toEqual({ required: 2 });
  });

  it('is the lower of two marks for certain and the higher possibly', () => {
    expect(markedLevel([2, 3], 'single')).toEqual({ required: 2, possible: 3, doubt: 'extract/two-marks' });
  });

  it('counts what is there where a stacked mark is missing, the place of the last being possible', () => {
    expect(markedLevel([1, 3], 'cumulative')).toEqual({ required: 2, possible: 3, doubt: 'extract/skipped-mark' });
  });

  it('is not stated without a mark', () => {
    expect(markedLevel([], 'single')).toEqual({});
  });
});
