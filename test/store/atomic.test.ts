import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { applyChange } from '../../src/core/model/apply-change.ts';
import { EMPTY_CORPUS, recordId, type CorpusChange, type CorpusEdit } from '../../src/core/model/corpus.ts';
import { openStore } from '../../src/store/open-store.ts';
import { record } from '../build.ts';
import { fakeEnvironment } from './fake-environment.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const BEFORE: CorpusChange = {
  edits: ['a', 'b', 'c'].map((id) => ({ collection: 'people', put: { ...record(id, { person: id }), revision: 1 } })),
};
const START = applyChange(EMPTY_CORPUS, BEFORE);

const anEdit: fc.Arbitrary<CorpusEdit> = fc.oneof(
  fc.constantFrom('a', 'b', 'c').map((id): CorpusEdit => ({ collection: 'people', remove: recordId(id) })),
  fc.constantFrom('a', 'b', 'c').map((id): CorpusEdit => ({
    collection: 'people',
    put: { ...record(id, { person: `${id} anders` }), revision: 2 },
  })),
  fc.constantFrom('x', 'y', 'z').map((id): CorpusEdit => ({
    collection: 'trainings',
    put: { ...record(id, { title: id, effects: [] }), revision: 1 },
  })),
);
const idOf = (edit: CorpusEdit): string => ('put' in edit ? edit.put.id : edit.remove);
const aChange = fc
  .uniqueArray(anEdit, { selector: idOf, minLength: 1, maxLength: 6 })
  .map((edits): CorpusChange => ({ edits }));

it('stores all of a change or nothing, wherever it breaks off', async () => {
  await fc.assert(
    fc.asyncProperty(
      aChange,
      fc.nat(6),
      fc.constantFrom('QuotaExceededError', 'UnknownError'),
      async (change, after, name) => {
        globalThis.indexedDB = new IDBFactory();
        const store = await openStore(fakeEnvironment());
        await store.apply(BEFORE, EMPTY_CORPUS);
        let left = after;
        for (const method of ['put', 'delete'] as const) {
          const original = Reflect.get(IDBObjectStore.prototype, method) as (...given: unknown[]) => IDBRequest;
          vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: unknown, ...given: unknown[]) {
            if (left-- <= 0) throw new DOMException('broken off', name);
            return original.apply(this, given);
          } as never);
        }
        let isStored = true;
        try {
          await store.apply(change, START);
        } catch {
          isStored = false;
        } finally {
          vi.restoreAllMocks();
        }
        expect(isStored).toBe(after >= change.edits.length);
        const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
        const [found, wanted] = [
          (await store.load(EMPTY_CORPUS)).corpus,
          isStored ? applyChange(START, change) : START,
        ];
        expect(found.people.toSorted(byId)).toEqual(wanted.people.toSorted(byId));
        expect(found.trainings.toSorted(byId)).toEqual(wanted.trainings.toSorted(byId));
        store.close();
      },
    ),
    { numRuns: 60 },
  );
});
