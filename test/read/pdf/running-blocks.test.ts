import { describe, expect, it } from 'vitest';
import { runningBlocks } from '../../../src/read/pdf/running-blocks.ts';
import { wordsOf } from './words-of.ts';

describe('what stands on every page', () => {
  it('is kept once, its parts apart, whatever number it has', () => {
    const pages = [1, 2].map((page) => [
      ...wordsOf(50, 30, 'Bosdienst Noord'),
      ...wordsOf(400, 30, `blad ${String(page)}`),
    ]);
    const blocks = runningBlocks(pages, new Set(pages.flat()));
    expect(blocks.map(({ text }) => text)).toEqual(['Bosdienst Noord', 'blad 1']);
    expect(runningBlocks(pages, new Set())).toEqual([]);
  });
});
