import { expect, it } from 'vitest';
import { EMPTY_CORPUS } from '../../../src/core/model/corpus.ts';
import { readableCorpus } from '../../../src/core/model/readable-corpus.ts';
import { record } from '../../build.ts';

it('reads what was kept, and the settings with it', () => {
  const jan = record('jan', { person: 'Persoon 1' });
  expect(readableCorpus(new Map([['people', [jan]]]), { smallestGroup: 4 })).toEqual({
    corpus: { ...EMPTY_CORPUS, people: [jan], settings: { smallestGroup: 4 } },
    unreadable: 0,
  });
});

it('counts a row that it cannot read, and reads the others', () => {
  const jan = record('jan', { person: 'Persoon 1' });
  expect(readableCorpus(new Map([['people', [{ id: 'x' }, jan]]]), undefined)).toEqual({
    corpus: { ...EMPTY_CORPUS, people: [jan] },
    unreadable: 1,
  });
  expect(readableCorpus(new Map([['people', [{ id: 'x' }]]]), undefined)).toEqual({
    corpus: EMPTY_CORPUS,
    unreadable: 1,
  });
});

it('falls back on the documented settings where the kept ones make no sense', () => {
  expect(readableCorpus(new Map(), { smallestGroup: 'many' }).corpus.settings).toEqual({});
});
