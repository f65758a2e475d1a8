import { describe, expect, it } from 'vitest';
import { linesWindow } from '../../src/ui/lines-window.ts';

describe('how much of a document is drawn', () => {
  it('is all of it where that is not long', () => {
    expect(linesWindow(300, 299)).toEqual({ from: 1, to: 300 });
  });

  it('is the part around the row one is at in a long one, never past its ends', () => {
    expect(linesWindow(5000, 2000)).toEqual({ from: 1400, to: 2599 });
    expect(linesWindow(5000, 3)).toEqual({ from: 1, to: 1200 });
    expect(linesWindow(5000, 5000)).toEqual({ from: 3801, to: 5000 });
  });

  it('is less of one with wide tables, and never next to nothing', () => {
    expect(linesWindow(5000, 2000, 50)).toEqual({ from: 1970, to: 2029 });
    expect(linesWindow(5000, 1, 4000)).toEqual({ from: 1, to: 60 });
    expect(linesWindow(60, 50, 4000)).toEqual({ from: 1, to: 60 });
  });
});
