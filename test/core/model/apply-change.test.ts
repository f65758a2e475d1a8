import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, changeBetween } from '../../../src/core/model/apply-change.ts';
import { EMPTY_CORPUS, type Corpus } from '../../../src/core/model/corpus.ts';
import { record } from '../../build.ts';

const jan = record('jan', { person: 'Persoon 1' });
const janAgain = { ...record('jan', { person: 'Persoon 1', team: 'A' }), revision: 1 };
const piet = record('piet', { person: 'Persoon 2' });
const both: Corpus = { ...EMPTY_CORPUS, people: [jan, piet] };

describe('one change of a corpus', () => {
  it('adds a new record last', () => {
    expect(applyChange(EMPTY_CORPUS, { edits: [{ collection: 'people', put: jan }] }).people).toEqual([jan]);
  });

  it('puts a newer version in the place of the older one', () => {
    expect(applyChange(both, { edits: [{ collection: 'people', put: janAgain }] }).people).toEqual([janAgain, piet]);
  });

  it('takes a record out, and does nothing where there is none', () => {
    expect(applyChange(both, { edits: [{ collection: 'people', remove: jan.id }] }).people).toEqual([piet]);
    expect(applyChange(EMPTY_CORPUS, { edits: [{ collection: 'people', remove: jan.id }] })).toEqual(EMPTY_CORPUS);
  });

  it('leaves collections that it does not touch as the same objects', () => {
    const after = applyChange(both, {
      edits: [{ collection: 'trainings', put: record('t', { title: 'T', effects: [] }) }],
    });
    expect(after.people).toBe(both.people);
    expect(applyChange(both, { edits: [] })).toBe(both);
  });

  it('sets the settings', () => {
    expect(applyChange(both, { edits: [], settings: { smallestGroup: 7 } }).settings).toEqual({ smallestGroup: 7 });
  });

  it('keeps text that looks like a property of objects as ordinary text', () => {
    const odd = record('__proto__', { person: '__proto__' });
    expect(applyChange(EMPTY_CORPUS, { edits: [{ collection: 'people', put: odd }] }).people).toEqual([odd]);
    expect(({} as { person?: string }).person).toBeUndefined();
  });
});

describe('the change between two corpora', () => {
  it('is nothing between equals', () => {
    expect(changeBetween(EMPTY_CORPUS, EMPTY_CORPUS)).toEqual({ edits: [] });
  });

  it('makes the one of the other', () => {
    const people = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), revision: fc.integer({ min: 0, max: 3 }) }),
      { selector: ({ id }) => id },
    );
    const corpus = people.map((all): Corpus => ({
      ...EMPTY_CORPUS,
      people: all.map(({ id, revision }) => ({ ...record(id, { person: `${id}${String(revision)}` }), revision })),
    }));
    fc.assert(
      fc.property(corpus, corpus, (from, to) => {
        const result = applyChange(from, changeBetween(from, to));
        const sorted = ({ people: all }: Corpus): readonly unknown[] => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(result)).toEqual(sorted(to));
      }),
    );
  });
});
