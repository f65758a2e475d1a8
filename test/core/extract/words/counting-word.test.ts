import { describe, expect, it } from 'vitest';
import { countsThings } from '../../../../src/core/extract/words/counting-word.ts';

describe('a word before a figure', () => {
  it('counts or numbers something', () => {
    expect(['lokaal', 'jaar', 'Versie', 'zone'].map((word) => countsThings(word))).toEqual([true, true, true, true]);
  });

  it('may be what a document calls its levels', () => {
    expect(['trap', 'peil', 'palier', 'sport'].map((word) => countsThings(word))).toEqual([false, false, false, false]);
  });
});
