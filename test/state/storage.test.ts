import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_CORPUS } from '../../src/core/model/corpus.ts';
import { createWorkspace } from '../../src/state/create-workspace.ts';
import type { Workspace } from '../../src/state/workspace.ts';
import { openStore } from '../../src/store/open-store.ts';
import { DATABASE_NAME, MIGRATIONS } from '../../src/store/schema.ts';
import {
  aFile,
  aProfile,
  aReading,
  onEmptyDevice,
  openedWorkspace,
  ownOf,
  testPorts,
  until,
  type TestPorts,
} from './fake-ports.ts';

let ports: TestPorts;
onEmptyDevice(() => {
  ports = testPorts();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** From now on the device has no room for anything. @returns What makes room again. */
function fillDevice(): () => void {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  return () => {
    put.mockRestore();
  };
}

const answered = (workspace: Workspace): number =>
  ownOf(workspace.snapshot).assessments.flatMap(({ value }) => value.ratings).length;
const codes = (workspace: Workspace): readonly string[] => workspace.snapshot.notices.map(({ code }) => code);

describe('a device without room', () => {
  it('keeps an answer in this tab, says that it is not saved, and saves it when there is room', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
    const { savedAt } = workspace.snapshot;
    const makeRoom = fillDevice();
    await workspace.commands.answer({ label: 'Leren' }, { held: 2 });
    expect(answered(workspace)).toBe(2);
    expect(workspace.snapshot).toMatchObject({ storage: 'failed', savedAt });
    expect(codes(workspace)).toEqual(['notice/storage-full']);
    expect(workspace.commands.exportWorkspace().text).toContain('Leren');
    makeRoom();
    await workspace.commands.saveAgain();
    expect(workspace.snapshot.storage).toBe('saved');
    expect(answered(await openedWorkspace(testPorts(ports.storage)))).toBe(2);
  });

  it('saves what was left behind together with the next action', async () => {
    const workspace = await openedWorkspace(ports);
    const makeRoom = fillDevice();
    await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
    await workspace.commands.saveAgain();
    expect(workspace.snapshot.storage).toBe('failed');
    makeRoom();
    await workspace.commands.answer({ label: 'Leren' }, { held: 2 });
    expect(workspace.snapshot.storage).toBe('saved');
    expect(answered(await openedWorkspace(testPorts(ports.storage)))).toBe(2);
  });

  it('saves when asked, also when the browser removed the rest in the meantime', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
    const makeRoom = fillDevice();
    await workspace.commands.answer({ label: 'Leren' }, { held: 2 });
    makeRoom();
    await deleteDB(DATABASE_NAME);
    await workspace.commands.saveAgain();
    expect(workspace.snapshot.storage).toBe('saved');
    expect(answered(await openedWorkspace(testPorts(ports.storage)))).toBe(2);
  });

  it('leaves an import as a preview: all of it or nothing', async () => {
    ports.worker.files.set('a', aReading('a', aProfile('A'), aProfile('B')));
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([aFile('a')]);
    await until(workspace, ({ imports }) => imports[0]?.status === 'ready');
    const makeRoom = fillDevice();
    await workspace.commands.confirmImports();
    expect(workspace.snapshot.imports).toHaveLength(1);
    expect(ownOf(workspace.snapshot)).toEqual(EMPTY_CORPUS);
    expect(workspace.snapshot.storage).toBe('saved');
    expect(codes(workspace)).toEqual(['notice/storage-full']);
    makeRoom();
    await workspace.commands.confirmImports();
    expect(ownOf(workspace.snapshot).profiles).toHaveLength(2);
  });

  it('leaves what cannot be taken back now to be taken back later', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
    await workspace.commands.answer({ label: 'Inzet' }, { held: 2 });
    const makeRoom = fillDevice();
    await workspace.commands.undo();
    expect(workspace.snapshot.undo).toBe('action/answer');
    makeRoom();
    await workspace.commands.undo();
    expect(ownOf(workspace.snapshot).assessments[0]?.value.ratings[0]?.held).toBe(1);
  });
});

describe('a browser that keeps nothing', () => {
  it('works all the same, never says that it saved, and exports', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
    expect(workspace.snapshot.storage).toBe('memory');
    expect(workspace.snapshot.savedAt).toBeUndefined();
    expect(answered(workspace)).toBe(1);
    expect(workspace.commands.exportWorkspace().text).toContain('Inzet');
    await workspace.commands.undo();
    expect(answered(workspace)).toBe(0);
  });

  it('says how much it could not reach of what was kept before', async () => {
    const before = await openedWorkspace(ports);
    await before.commands.answer({ label: 'Inzet' }, { held: 1 });
    vi.stubGlobal('indexedDB', undefined);
    const workspace = await openedWorkspace(testPorts(ports.storage));
    expect(workspace.snapshot.notices).toMatchObject([{ code: 'notice/not-opened', values: { n: 1 } }]);
  });
});

describe('data that the browser removed', () => {
  it('between two visits is missed, not taken for a first visit, until something is saved again', async () => {
    const before = await openedWorkspace(ports);
    await before.commands.answer({ label: 'Inzet' }, { held: 1 });
    globalThis.indexedDB = new IDBFactory();
    const workspace = await openedWorkspace(testPorts(ports.storage));
    expect(workspace.snapshot.storage).toBe('removed');
    await workspace.commands.answer({ label: 'Inzet' }, { held: 2 });
    expect(workspace.snapshot.storage).toBe('saved');
    expect((await openedWorkspace(testPorts(ports.storage))).snapshot.storage).toBe('saved');
  });

  it('while this tab is open stays in the tab, and is saved again when asked', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
    await deleteDB(DATABASE_NAME);
    await workspace.commands.answer({ label: 'Leren' }, { held: 2 });
    expect(workspace.snapshot.storage).toBe('removed');
    expect(answered(workspace)).toBe(2);
    await workspace.commands.saveAgain();
    expect(workspace.snapshot.storage).toBe('saved');
    expect(answered(await openedWorkspace(testPorts(ports.storage)))).toBe(2);
  });
});

describe('data of a newer version of the program', () => {
  const newer = [...MIGRATIONS, () => undefined];

  it('is not touched: this visit keeps nothing, and says why', async () => {
    const store = await openStore({ ...ports.environment, migrations: newer });
    store.close();
    const workspace = await openedWorkspace(ports);
    expect(workspace.snapshot.storage).toBe('newer');
    await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
    expect(workspace.snapshot.storage).toBe('newer');
    expect(answered(workspace)).toBe(1);
    const again = await openStore({ ...ports.environment, migrations: newer });
    expect(again.initial.corpus).toEqual(EMPTY_CORPUS);
    again.close();
  });

  it('that another tab opens makes this tab stop saving, and lose nothing', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
    const store = await openStore({ ...ports.environment, migrations: newer });
    await until(workspace, ({ storage }) => storage === 'newer');
    await workspace.commands.answer({ label: 'Leren' }, { held: 2 });
    expect(workspace.snapshot.storage).toBe('newer');
    expect(answered(workspace)).toBe(2);
    store.close();
  });
});

describe('rows that cannot be read', () => {
  it('are told of, and the rest is there', async () => {
    const before = await openedWorkspace(ports);
    await before.commands.answer({ label: 'Inzet' }, { held: 1 });
    const request = indexedDB.open(DATABASE_NAME);
    await new Promise<void>((resolve) => {
      request.onsuccess = () => {
        const transaction = request.result.transaction('people', 'readwrite');
        transaction.objectStore('people').put({ id: 'kapot' });
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
      };
    });
    const workspace = await openedWorkspace(testPorts(ports.storage));
    expect(workspace.snapshot.notices).toMatchObject([{ code: 'notice/unreadable-records', values: { n: 1 } }]);
    expect(answered(workspace)).toBe(1);
  });
});

describe('two tabs of one browser', () => {
  it('see what the other saved', async () => {
    const [a, b] = [await openedWorkspace(ports), await openedWorkspace(testPorts(ports.storage))];
    await a.commands.answer({ label: 'Inzet' }, { held: 1 });
    await until(b, () => answered(b) === 1);
    await b.commands.answer({ label: 'Leren' }, { held: 2 });
    await until(a, () => answered(a) === 2);
  });

  it('keep both answers when they give them without knowing of each other', async () => {
    const [a, b] = await deafTabs();
    await a.commands.answer({ label: 'Inzet' }, { held: 1 });
    await b.commands.answer({ label: 'Leren' }, { held: 2 });
    await a.commands.answer({ label: 'Netwerken' }, { held: 3 });
    expect(answered(a)).toBe(3);
    expect(answered(await openedWorkspace(testPorts(ports.storage)))).toBe(3);
    expect([...codes(a), ...codes(b)]).toEqual([]);
  });

  it('never overwrite an answer that the other changed: the second is told', async () => {
    const [a, b] = await deafTabs();
    await a.commands.answer({ label: 'Inzet' }, { held: 1 });
    await b.commands.answer({ label: 'Inzet' }, { held: 3 });
    expect(codes(b)).toEqual(['notice/answer-conflict']);
    expect(ownOf(b.snapshot).assessments[0]?.value.ratings[0]?.held).toBe(1);
    await b.commands.answer({ label: 'Inzet' }, { held: 3 });
    expect(ownOf(b.snapshot).assessments[0]?.value.ratings[0]?.held).toBe(3);
  });

  it('never remove answers that the other gave in the meantime', async () => {
    const [a, b] = await deafTabs();
    await a.commands.answer({ label: 'Inzet' }, { held: 1 });
    await b.commands.answer({ label: 'Leren' }, { held: 1 });
    await a.commands.removeRecords(ownOf(a.snapshot).assessments.map(({ id }) => id));
    expect(ownOf(a.snapshot).assessments[0]?.value.ratings).toEqual([{ competency: 'Leren', held: 1 }]);
  });

  it('never remove a function that the other replaced in the meantime', async () => {
    const [a] = await deafTabs();
    const importing = async (workspace: Workspace, file: string): Promise<void> => {
      workspace.commands.importFiles([aFile(file)]);
      await until(workspace, ({ imports }) => imports[0]?.status === 'ready');
      await workspace.commands.confirmImports();
    };
    for (const [file, level] of [['v1', 1] as const, ['v2', 2] as const])
      ports.worker.files.set(file, aReading(file, aProfile('Kaart', 'Stad', level)));
    await importing(a, 'v1');
    const [card] = ownOf(a.snapshot).profiles;
    const c = await openedWorkspace({ ...ports, openStore: () => openStore(ports.environment) });
    await importing(c, 'v2');
    await a.commands.removeRecords(card === undefined ? [] : [card.id]);
    expect(codes(a)).toContain('notice/conflict');
    expect(ownOf(a.snapshot).profiles.map(({ value }) => value.requirements[0]?.required)).toEqual([2]);
  });

  it('take back only their own answer', async () => {
    const [a, b] = await deafTabs();
    await a.commands.answer({ label: 'Inzet' }, { held: 1 });
    await b.commands.answer({ label: 'Leren' }, { held: 2 });
    await a.commands.undo();
    expect(ownOf(a.snapshot).assessments[0]?.value.ratings.map(({ competency }) => competency)).toEqual(['Leren']);
  });

  it('cannot take back what the other changed since', async () => {
    const [a, b] = [await openedWorkspace(ports), await openedWorkspace(testPorts(ports.storage))];
    await a.commands.answer({ label: 'Inzet' }, { held: 1 });
    await until(b, () => answered(b) === 1);
    await b.commands.answer({ label: 'Inzet' }, { held: 2 });
    await until(a, () => ownOf(a.snapshot).assessments[0]?.value.ratings[0]?.held === 2);
    await a.commands.undo();
    expect(codes(a)).toEqual(['notice/undo-conflict']);
    expect(a.snapshot.undo).toBeUndefined();
    expect(ownOf(a.snapshot).assessments[0]?.value.ratings[0]?.held).toBe(2);
  });

  it('keep what could not be saved yet when the other saves something', async () => {
    const [a, b] = [await openedWorkspace(ports), await openedWorkspace(testPorts(ports.storage))];
    const makeRoom = fillDevice();
    await a.commands.answer({ label: 'Inzet' }, { held: 1 });
    makeRoom();
    await b.commands.answer({ label: 'Leren' }, { held: 2 });
    await until(a, () => answered(a) === 2);
    expect(a.snapshot.storage).toBe('failed');
    await a.commands.saveAgain();
    expect(a.snapshot.storage).toBe('saved');
    await until(b, () => answered(b) === 2);
  });

  it('are both empty after one erased everything', async () => {
    const [a, b] = [await openedWorkspace(ports), await openedWorkspace(testPorts(ports.storage))];
    await a.commands.answer({ label: 'Inzet' }, { held: 1 });
    await until(b, () => answered(b) === 1);
    await a.commands.eraseEverything();
    await until(b, () => answered(b) === 0);
    expect(b.snapshot.storage).toBe('saved');
    expect(b.snapshot.undo).toBeUndefined();
    await b.commands.answer({ label: 'Leren' }, { held: 2 });
    await until(a, () => answered(a) === 1);
  });

  /** Two tabs that do not hear each other, as when a browser has no channel between them. */
  async function deafTabs(): Promise<readonly [Workspace, Workspace]> {
    const openStoreAlone = (): ReturnType<typeof openStore> => openStore(ports.environment);
    return [
      await openedWorkspace({ ...ports, openStore: openStoreAlone }),
      await openedWorkspace({ ...testPorts(ports.storage), openStore: openStoreAlone }),
    ];
  }
});

describe('erasing everything', () => {
  it('is a first visit again, in the language of now, and cannot be taken back', async () => {
    ports.worker.files.set('a', aReading('a', aProfile('A')));
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
    workspace.commands.setPreferences({ language: 'en', theme: 'dark', example: false });
    workspace.commands.importFiles([aFile('a')]);
    await workspace.commands.eraseEverything();
    await until(workspace, ({ analysing, corpus }) => !analysing && corpus.profiles.length > 0);
    expect(ownOf(workspace.snapshot)).toEqual(EMPTY_CORPUS);
    expect(workspace.snapshot).toMatchObject({
      storage: 'saved',
      imports: [],
      preferences: { language: 'en', theme: 'system', example: true },
    });
    expect(codes(workspace)).toEqual(['notice/erased']);
    expect(workspace.snapshot).not.toHaveProperty('savedAt');
    expect(workspace.snapshot).not.toHaveProperty('undo');
    expect(ports.storage.length).toBe(0);
    expect((await openedWorkspace(testPorts(ports.storage))).snapshot.preferences.language).toBe('nl');
  });
});

it('says so when another tab of a newer version makes erasing impossible', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const newer = await openStore({ ...ports.environment, migrations: [...MIGRATIONS, () => undefined] });
  newer.close();
  const holder = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(DATABASE_NAME);
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
  const workspace = createWorkspace(ports);
  const erasing = workspace.commands.eraseEverything();
  await vi.advanceTimersByTimeAsync(20_000);
  vi.useRealTimers();
  await erasing;
  expect(codes(workspace)).toEqual(['notice/not-erased']);
  holder.close();
});

it('hands out the same parts of the snapshot while they do not change', async () => {
  const workspace = await openedWorkspace(ports);
  await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
  await until(workspace, ({ analysing }) => !analysing);
  const { corpus, imports, notices, preferences } = workspace.snapshot;
  await workspace.commands.answer({ label: 'Inzet' }, { held: 2 });
  const after = workspace.snapshot;
  expect(after.corpus.assessments).not.toBe(corpus.assessments);
  expect(after.corpus.profiles).toBe(corpus.profiles);
  expect(after.corpus.dictionaries).toBe(corpus.dictionaries);
  expect([after.imports, after.notices, after.preferences]).toEqual([imports, notices, preferences]);
  expect(after.imports).toBe(imports);
  expect(after.notices).toBe(notices);
  expect(after.preferences).toBe(preferences);
});

it('tells its listeners once for everything that happens in one turn', async () => {
  const workspace = createWorkspace(ports);
  await until(workspace, ({ storage, analysing }) => storage === 'saved' && !analysing);
  let told = 0;
  const stop = workspace.subscribe(() => (told += 1));
  workspace.commands.setPreferences({ theme: 'dark' });
  workspace.commands.standAt(3);
  expect(told).toBe(0);
  await Promise.resolve();
  expect(told).toBe(1);
  stop();
  workspace.commands.standAt(4);
  await Promise.resolve();
  expect(told).toBe(1);
});
