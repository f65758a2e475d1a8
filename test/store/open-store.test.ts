import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyChange } from '../../src/core/model/apply-change.ts';
import {
  EMPTY_CORPUS,
  recordId,
  type Corpus,
  type CorpusChange,
  type CorpusRecord,
} from '../../src/core/model/corpus.ts';
import type { TeamMember } from '../../src/core/model/team.ts';
import { createKeyStore } from '../../src/store/key-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { DATABASE_NAME, MIGRATIONS, type Migration } from '../../src/store/schema.ts';
import type { StoreEnvironment } from '../../src/store/store-environment.ts';
import type { Store, StoreEvent } from '../../src/store/store.ts';
import { profile, record } from '../build.ts';
import { fakeStorage } from '../state/fake-ports.ts';
import { fakeChannels, fakeEnvironment } from './fake-environment.ts';

const opened: Store[] = [];
async function open(environment: StoreEnvironment): Promise<Store> {
  const store = await openStore(environment);
  opened.push(store);
  return store;
}

function person(id: string, name = id, revision = 1): CorpusRecord<TeamMember> {
  return { ...record(id, { person: name }), revision };
}
function putting(...people: readonly CorpusRecord<TeamMember>[]): CorpusChange {
  return { edits: people.map((put) => ({ collection: 'people', put })) };
}
const JAN = person('jan');
const WITH_JAN: Corpus = applyChange(EMPTY_CORPUS, putting(JAN));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const store of opened.splice(0)) store.close();
});

describe('a first visit', () => {
  it('finds nothing, and says that it will be saved', async () => {
    const store = await open(fakeEnvironment());
    expect(store).toMatchObject({ state: 'saved', kept: 0, saved: undefined });
    expect(store.initial).toMatchObject({ corpus: EMPTY_CORPUS, unreadable: 0 });
  });
});

describe('a change', () => {
  it('is there after the program was closed and opened again', async () => {
    const environment = fakeEnvironment();
    const store = await open(environment);
    const saved = await store.apply({ ...putting(JAN), settings: { smallestGroup: 6 } }, EMPTY_CORPUS);
    store.close();
    const again = await open(environment);
    expect(again.initial.corpus).toEqual({ ...WITH_JAN, settings: { smallestGroup: 6 } });
    expect(again).toMatchObject({ state: 'saved', kept: 1, saved });
  });

  it('takes records out', async () => {
    const store = await open(fakeEnvironment());
    await store.apply(putting(JAN), EMPTY_CORPUS);
    await store.apply({ edits: [{ collection: 'people', remove: JAN.id }] }, WITH_JAN);
    expect((await store.load(EMPTY_CORPUS)).corpus).toEqual(EMPTY_CORPUS);
  });

  it('asks the browser to keep the data, once, after the first time', async () => {
    const persist = vi.fn(() => Promise.resolve(true));
    const store = await open(fakeEnvironment({ persist }));
    const events: StoreEvent[] = [];
    store.subscribe((event) => events.push(event));
    expect(persist).not.toHaveBeenCalled();
    await store.apply(putting(JAN), EMPTY_CORPUS);
    await store.apply(putting(person('piet')), WITH_JAN);
    expect(persist).toHaveBeenCalledTimes(1);
    expect(events).toEqual([{ kind: 'persisted', granted: true }]);
  });

  it('is saved all the same where the browser cannot even be asked', async () => {
    const store = await open(fakeEnvironment({ persist: () => Promise.reject(new Error('no')) }));
    const events: StoreEvent[] = [];
    store.subscribe((event) => events.push(event));
    await store.apply(putting(JAN), EMPTY_CORPUS);
    await Promise.resolve();
    expect(events).toEqual([{ kind: 'persisted', granted: false }]);
  });
});

describe('a change that breaks off for no known reason', () => {
  it('is tried once more on a new connection', async () => {
    const store = await open(fakeEnvironment());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('broken off', 'UnknownError');
    });
    await store.apply(putting(JAN), EMPTY_CORPUS);
    expect((await store.load(WITH_JAN)).corpus).toEqual(WITH_JAN);
  });
});

describe('a stale change', () => {
  it('is refused, and nothing of it is written', async () => {
    const environment = fakeEnvironment();
    const [a, b] = [await open(environment), await open(environment)];
    await a.apply(putting(JAN), EMPTY_CORPUS);
    await a.apply(putting(person('jan', 'Jan A', 2)), WITH_JAN);
    const stale = b.apply(putting(person('nieuw'), person('jan', 'Jan B', 2)), WITH_JAN);
    await expect(stale).rejects.toMatchObject({ name: 'StoreError', reason: 'conflict' });
    expect((await a.load(EMPTY_CORPUS)).corpus.people.map(({ value }) => value.person)).toEqual(['Jan A']);
  });

  it('is refused where the record was made or removed by another', async () => {
    const environment = fakeEnvironment();
    const [a, b] = [await open(environment), await open(environment)];
    await a.apply(putting(JAN), EMPTY_CORPUS);
    await expect(b.apply(putting(JAN), EMPTY_CORPUS)).rejects.toMatchObject({ reason: 'conflict' });
    const removal: CorpusChange = { edits: [{ collection: 'people', remove: JAN.id }] };
    await a.apply(removal, WITH_JAN);
    await expect(b.apply(removal, WITH_JAN)).rejects.toMatchObject({ reason: 'conflict' });
  });

  it('is refused where the settings are others than it knew', async () => {
    const environment = fakeEnvironment();
    const [a, b] = [await open(environment), await open(environment)];
    await a.apply({ edits: [], settings: { smallestGroup: 6 } }, EMPTY_CORPUS);
    await expect(b.apply({ edits: [], settings: { smallestGroup: 7 } }, EMPTY_CORPUS)).rejects.toMatchObject({
      reason: 'conflict',
    });
  });
});

describe('a device without room', () => {
  it('refuses the whole change as a matter of room, and takes it when there is some', async () => {
    const store = await open(fakeEnvironment());
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(store.apply(putting(JAN), EMPTY_CORPUS)).rejects.toMatchObject({ reason: 'quota' });
    expect((await store.load(EMPTY_CORPUS)).corpus).toEqual(EMPTY_CORPUS);
    await store.apply(putting(JAN), EMPTY_CORPUS);
    expect((await store.load(EMPTY_CORPUS)).corpus).toEqual(WITH_JAN);
  });
});

describe('a device that kept files have filled', () => {
  it('lets go of them for a record, those that came first before the others, and no more than it must', async () => {
    const store = await open(fakeEnvironment());
    const card = (name: string, added: string) => ({
      ...record(name, profile({ title: name })),
      origin: { from: 'file' as const, file: name, digest: `digest-${name}`, added },
    });
    const cards = [card('later', '2026-02-01T10:00:00.000Z'), card('first', '2026-01-01T10:00:00.000Z')];
    const change: CorpusChange = { edits: cards.map((put) => ({ collection: 'profiles', put })) };
    await store.apply(change, EMPTY_CORPUS);
    const base = applyChange(EMPTY_CORPUS, change);
    await store.keepFiles(new Map(cards.map(({ origin }) => [origin.digest, new ArrayBuffer(1_500_000)])));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    put.mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await store.apply(putting(JAN), base);
    expect((await store.load(base)).corpus.people).toEqual([JAN]);
    expect(await store.file('digest-first')).toBeUndefined();
    expect((await store.file('digest-later'))?.byteLength).toBe(1_500_000);
  });
});

describe('a browser that keeps nothing', () => {
  it.each([
    ['has no IndexedDB', undefined],
    [
      'refuses to open it',
      {
        open: () => {
          throw new DOMException('no', 'InvalidStateError');
        },
      },
    ],
  ])('because it %s gives a store in memory', async (_, factory) => {
    vi.stubGlobal('indexedDB', factory);
    const store = await open(fakeEnvironment());
    vi.unstubAllGlobals();
    expect(store.state).toBe('memory');
    await store.apply(putting(JAN), EMPTY_CORPUS);
    expect((await store.load(EMPTY_CORPUS)).corpus).toEqual(EMPTY_CORPUS);
  });

  it('because opening is never answered gives a store in memory after five seconds', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', { open: () => Object.assign(new EventTarget(), {}) as IDBOpenDBRequest });
    const opening = open(fakeEnvironment());
    await vi.advanceTimersByTimeAsync(4_999);
    await vi.advanceTimersByTimeAsync(1);
    expect((await opening).state).toBe('memory');
    vi.unstubAllGlobals();
  });

  it('says how much of yours it could not reach', async () => {
    const environment = fakeEnvironment();
    const store = await open(environment);
    await store.apply(putting(JAN, person('piet')), EMPTY_CORPUS);
    store.close();
    vi.stubGlobal('indexedDB', undefined);
    expect(await open(environment)).toMatchObject({ state: 'memory', kept: 2 });
    vi.unstubAllGlobals();
  });
});

describe('data that the browser removed', () => {
  it('is noticed at the next visit, and not taken for a first one', async () => {
    const environment = fakeEnvironment();
    const store = await open(environment);
    await store.apply(putting(JAN), EMPTY_CORPUS);
    store.close();
    globalThis.indexedDB = new IDBFactory();
    const again = await open(environment);
    expect(again).toMatchObject({ state: 'removed', kept: 1 });
    again.close();
    expect((await open(environment)).state).toBe('removed');
  });

  it('is no longer missed once something is saved again', async () => {
    const environment = fakeEnvironment();
    const store = await open(environment);
    await store.apply(putting(JAN), EMPTY_CORPUS);
    store.close();
    globalThis.indexedDB = new IDBFactory();
    await (await open(environment)).apply(putting(JAN), EMPTY_CORPUS);
    expect((await open(environment)).state).toBe('saved');
  });

  it('is noticed while the program is open, before anything is written over it', async () => {
    const store = await open(fakeEnvironment());
    await store.apply(putting(JAN), EMPTY_CORPUS);
    await deleteDB(DATABASE_NAME);
    const late = store.apply(putting(person('piet')), WITH_JAN);
    await expect(late).rejects.toMatchObject({ reason: 'removed' });
    // Whoever still has it in memory may now write it again.
    await store.apply(putting(JAN, person('piet')), EMPTY_CORPUS);
    expect((await store.load(EMPTY_CORPUS)).corpus.people).toHaveLength(2);
  });

  it('is not missed where the browser forgot the last seconds of its short texts, as after a crash', async () => {
    const storage = fakeStorage();
    const environment = fakeEnvironment({}, storage);
    const first = await open(environment);
    await first.apply(putting(JAN), EMPTY_CORPUS);
    const stale = storage.getItem('meetlat.sentinel') ?? '';
    await first.erase();
    first.close();
    const second = await open(environment);
    await second.apply(putting(JAN), EMPTY_CORPUS);
    second.close();
    storage.setItem('meetlat.sentinel', stale);
    expect(await open(environment)).toMatchObject({ state: 'saved', saved: undefined });
    globalThis.indexedDB = new IDBFactory();
    expect((await open(environment)).state).toBe('removed');
  });

  it('and saved again by another tab is taken over from there', async () => {
    const environment = fakeEnvironment();
    const [a, b] = [await open(environment), await open(environment)];
    await a.apply(putting(JAN), EMPTY_CORPUS);
    await deleteDB(DATABASE_NAME);
    await expect(a.load(WITH_JAN)).rejects.toMatchObject({ reason: 'removed' });
    await a.apply(putting(person('jan', 'Jan A')), EMPTY_CORPUS);
    // The counter is the same as before, and yet it is another record.
    await expect(b.apply(putting(person('jan', 'Jan B', 2)), WITH_JAN)).rejects.toMatchObject({ reason: 'conflict' });
    expect((await b.load(WITH_JAN)).corpus.people.map(({ value }) => value.person)).toEqual(['Jan A']);
  });

  it('is not missed by a tab that had nothing', async () => {
    const store = await open(fakeEnvironment());
    await deleteDB(DATABASE_NAME);
    await store.apply(putting(JAN), EMPTY_CORPUS);
    expect((await store.load(WITH_JAN)).corpus).toEqual(WITH_JAN);
  });

  it('is not missed by someone who removed everything by hand', async () => {
    const environment = fakeEnvironment();
    const store = await open(environment);
    await store.apply(putting(JAN), EMPTY_CORPUS);
    await store.apply({ edits: [{ collection: 'people', remove: JAN.id }] }, WITH_JAN);
    store.close();
    globalThis.indexedDB = new IDBFactory();
    expect((await open(environment)).state).toBe('saved');
  });

  it('cannot be noticed when the browser removed everything at once: that is a first visit', async () => {
    const store = await open(fakeEnvironment());
    await store.apply(putting(JAN), EMPTY_CORPUS);
    store.close();
    globalThis.indexedDB = new IDBFactory();
    expect(await open(fakeEnvironment())).toMatchObject({ state: 'saved', kept: 0 });
  });
});

describe('a newer version of the program', () => {
  const addNotes: Migration = (database) => {
    // A store of the future has a name that is not known today.
    (database as unknown as IDBDatabase).createObjectStore('notes');
    return undefined;
  };

  it('that kept no files yet is upgraded, and keeps those of its records from then on', async () => {
    const environment = fakeEnvironment();
    const older = await open({ ...environment, migrations: MIGRATIONS.slice(0, 1) });
    await older.apply(putting(JAN), EMPTY_CORPUS);
    older.close();
    const newer = await open(environment);
    expect(newer.initial.corpus).toEqual(WITH_JAN);
    const origin = { from: 'file', digest: 'a'.repeat(64) } as const;
    const card = { id: recordId('kaart'), revision: 0, origin, value: profile({ title: 'Bode' }) };
    await newer.apply({ edits: [{ collection: 'profiles', put: card }] }, WITH_JAN);
    const bytes = new Uint8Array([1, 2, 3]).buffer;
    const files = new Map([
      ['a'.repeat(64), bytes],
      ['b'.repeat(64), bytes],
    ]);
    expect(await newer.keepFiles(files)).toBe(0);
    expect(await newer.file('a'.repeat(64))).toEqual(bytes);
    // Nothing was read from the other.
    expect(await newer.file('b'.repeat(64))).toBeUndefined();
  });

  it('upgrades what an older one kept, step by step', async () => {
    const environment = fakeEnvironment();
    const store = await open(environment);
    await store.apply(putting(JAN), EMPTY_CORPUS);
    store.close();
    const newer = await open({ ...environment, migrations: [...MIGRATIONS, addNotes] });
    expect(newer.state).toBe('saved');
    expect(newer.initial.corpus).toEqual(WITH_JAN);
  });

  it('is not overruled by an older one: its data stays as it is', async () => {
    const environment = fakeEnvironment();
    const newer = await open({ ...environment, migrations: [...MIGRATIONS, addNotes] });
    await newer.apply(putting(JAN), EMPTY_CORPUS);
    newer.close();
    const older = await open(environment);
    expect(older).toMatchObject({ state: 'newer', kept: 1 });
    await older.apply(putting(person('piet')), EMPTY_CORPUS);
    const again = await open({ ...environment, migrations: [...MIGRATIONS, addNotes] });
    expect(again.initial.corpus).toEqual(WITH_JAN);
  });

  it('need not wait for an older one in another tab, which makes way and says so', async () => {
    const environment = fakeEnvironment();
    const older = await open(environment);
    const events: StoreEvent[] = [];
    older.subscribe((event) => events.push(event));
    const newer = await open({ ...environment, migrations: [...MIGRATIONS, addNotes] });
    expect(newer.state).toBe('saved');
    expect(events).toEqual([{ kind: 'newer' }]);
    await expect(older.apply(putting(JAN), EMPTY_CORPUS)).rejects.toMatchObject({ reason: 'newer' });
  });

  it('leaves everything as it was when a step of its upgrade fails', async () => {
    const environment = fakeEnvironment();
    const store = await open(environment);
    await store.apply(putting(JAN), EMPTY_CORPUS);
    store.close();
    const failing: Migration = (database, transaction) => {
      void addNotes(database, transaction, '');
      return transaction
        .objectStore('people')
        .clear()
        .then(() => {
          throw new Error('half-way');
        });
    };
    const failed = await open({ ...environment, migrations: [...MIGRATIONS, failing] });
    expect(failed).toMatchObject({ state: 'memory', kept: 1 });
    expect((await open(environment)).initial.corpus).toEqual(WITH_JAN);
  });

  it('leaves everything as it was when a step of its upgrade cannot even begin', async () => {
    const environment = fakeEnvironment();
    const store = await open(environment);
    await store.apply(putting(JAN), EMPTY_CORPUS);
    store.close();
    const failing: Migration = () => {
      throw new Error('at once');
    };
    expect((await open({ ...environment, migrations: [...MIGRATIONS, failing] })).state).toBe('memory');
    expect((await open(environment)).initial.corpus).toEqual(WITH_JAN);
  });
});

describe('other tabs', () => {
  it('are told that something changed', async () => {
    const channel = fakeChannels();
    const environment = fakeEnvironment();
    const a = await open({ ...environment, channel: channel() });
    const b = await open({ ...environment, channel: channel() });
    const heard: [string, StoreEvent][] = [];
    a.subscribe((event) => heard.push(['a', event]));
    b.subscribe((event) => heard.push(['b', event]));
    await a.apply(putting(JAN), EMPTY_CORPUS);
    expect(heard).toEqual([['b', { kind: 'changed' }]]);
    expect((await b.load(EMPTY_CORPUS)).corpus).toEqual(WITH_JAN);
  });

  it('are told that everything was erased, and do not take that for an accident', async () => {
    const channel = fakeChannels();
    const environment = fakeEnvironment();
    const a = await open({ ...environment, channel: channel() });
    const b = await open({ ...environment, channel: channel() });
    await a.apply(putting(JAN), EMPTY_CORPUS);
    const heard: StoreEvent[] = [];
    b.subscribe((event) => heard.push(event));
    await a.erase();
    expect(heard).toEqual([{ kind: 'erased' }]);
    expect((await b.load(EMPTY_CORPUS)).corpus).toEqual(EMPTY_CORPUS);
  });
});

describe('erasing everything', () => {
  it('leaves no database, no key and no cache of ours, and nothing of others is touched', async () => {
    const storage = fakeStorage();
    storage.setItem('other', 'stays');
    const names = ['meetlat.files', 'other'];
    const caches: NonNullable<StoreEnvironment['caches']> = {
      keys: () => Promise.resolve([...names]),
      delete: (name) => Promise.resolve(names.splice(names.indexOf(name), 1).length > 0),
    };
    const environment = fakeEnvironment({ caches }, storage);
    environment.keys.set('preferences', '{}');
    const store = await open(environment);
    await store.apply(putting(JAN), EMPTY_CORPUS);
    await store.erase();
    expect(await indexedDB.databases()).toEqual([]);
    expect(storage.length).toBe(1);
    expect(names).toEqual(['other']);
    expect(await open(environment)).toMatchObject({ state: 'saved', kept: 0 });
  });

  it('empties the database in place where another tab will not let go of it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const environment = fakeEnvironment();
    const store = await open(environment);
    await store.apply({ ...putting(JAN), settings: { smallestGroup: 6 } }, EMPTY_CORPUS);
    const holder = await openDB(DATABASE_NAME);
    const erasing = store.erase();
    await vi.advanceTimersByTimeAsync(3_000);
    holder.close();
    vi.useRealTimers();
    await erasing;
    expect((await open(environment)).initial.corpus).toEqual(EMPTY_CORPUS);
  });
});

describe('rows that make no sense', () => {
  it('are left alone and counted, and the others are read', async () => {
    const environment = fakeEnvironment();
    const store = await open(environment);
    await store.apply(putting(JAN), EMPTY_CORPUS);
    store.close();
    const database = await openDB(DATABASE_NAME);
    await database.put('people', { id: 'kapot' });
    database.close();
    const again = await open(environment);
    expect(again.initial).toMatchObject({ corpus: WITH_JAN, unreadable: 1 });
    again.close();
    const after = await openDB(DATABASE_NAME);
    expect(await after.count('people')).toBe(2);
    after.close();
  });
});

it('survives a browser that refuses even short texts', async () => {
  const refusing = new Proxy(fakeStorage(), {
    get: () => () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  const keys = createKeyStore(refusing);
  const store = await open(fakeEnvironment({ keys }));
  await store.apply(putting(JAN), EMPTY_CORPUS);
  store.close();
  expect((await open(fakeEnvironment({ keys }))).initial.corpus).toEqual(WITH_JAN);
});
