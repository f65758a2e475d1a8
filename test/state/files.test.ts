import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeWorkspace } from '../../src/exchange/workspace-file.ts';
import type { ImportItem, Workspace } from '../../src/state/workspace.ts';
import { openStore } from '../../src/store/open-store.ts';
import { dictionary, profile, requirement } from '../build.ts';
import {
  aReading,
  fakeStorage,
  onEmptyDevice,
  openedWorkspace,
  ownOf,
  testPorts,
  until,
  type TestPorts,
} from './fake-ports.ts';

let ports: TestPorts;
onEmptyDevice(() => {
  ports = testPorts(fakeStorage(), { encode: encodeWorkspace });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const CARD = profile({ title: 'Archivaris', requirements: [requirement('Inzet', 2), requirement('Orde')] });
const GUIDE = dictionary(['Inzet'], { title: 'Gids', organisation: 'Gemeente Voorbeeldegem' });

function aDocument(name: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.byteLength, bytes: () => Promise.resolve(bytes.slice().buffer) };
}

async function keeping(workspace: Workspace, name = 'kaart.pdf', text = 'kaart'): Promise<void> {
  if (!ports.worker.files.has(name)) ports.worker.files.set(name, aReading(name, CARD));
  workspace.commands.importFiles([aDocument(name, text)]);
  await until(workspace, ({ imports }) => imports.length > 0 && imports.every(({ status }) => status === 'ready'));
  await workspace.commands.confirmImports();
}

const digests = (workspace: Workspace): readonly string[] =>
  [...ownOf(workspace.snapshot).profiles, ...ownOf(workspace.snapshot).dictionaries].flatMap(
    ({ origin }) => origin.digest ?? [],
  );

/** The text of a file as the device has it. */
async function kept(digest: string | undefined): Promise<string | undefined> {
  const store = await openStore(ports.environment);
  const bytes = await store.file(digest ?? '');
  store.close();
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

async function opened(workspace: Workspace): Promise<ImportItem | undefined> {
  const { profiles, dictionaries } = ownOf(workspace.snapshot);
  for (const { id } of [...profiles, ...dictionaries]) workspace.commands.reviewStored(id);
  await until(workspace, ({ imports }) => imports.some(({ stored }) => stored !== undefined));
  return workspace.snapshot.imports[0];
}

describe('the file that a function was read from', () => {
  it('is kept on this device, at hand in another visit, and part of no export', async () => {
    const workspace = await openedWorkspace(ports);
    await keeping(workspace);
    expect(await kept(digests(workspace)[0])).toBe('kaart');
    expect(workspace.commands.exportWorkspace().text).not.toContain('bytes');
    const later = await openedWorkspace({ ...testPorts(ports.storage), worker: ports.worker });
    await opened(later);
    await until(later, ({ imports }) => imports[0]?.isAtHand === true);
  });

  it('goes with the function, and comes back when that is taken back', async () => {
    const workspace = await openedWorkspace(ports);
    await keeping(workspace);
    const [digest] = digests(workspace);
    // Another visit: the file itself was not chosen in it.
    const later = await openedWorkspace({ ...testPorts(ports.storage), worker: ports.worker });
    await later.commands.removeRecords(ownOf(later.snapshot).profiles.map(({ id }) => id));
    expect(await kept(digest)).toBeUndefined();
    await later.commands.undo();
    expect(await kept(digest)).toBe('kaart');
    await later.commands.redo();
    expect(await kept(digest)).toBeUndefined();
  });

  it('is not kept where a person wants none, and goes when that is said later', async () => {
    const workspace = await openedWorkspace(ports);
    await keeping(workspace);
    const [digest] = digests(workspace);
    workspace.commands.setPreferences({ files: false });
    await workspace.commands.saveAgain();
    expect(await kept(digest)).toBeUndefined();
    ports.worker.files.set('ander.pdf', aReading('ander.pdf', { ...CARD, title: 'Bode' }));
    await keeping(workspace, 'ander.pdf', 'ander');
    expect(digests(workspace)).toHaveLength(2);
    expect(await kept(digests(workspace)[1])).toBeUndefined();
    workspace.commands.setPreferences({ files: true });
    await workspace.commands.saveAgain();
    expect(await kept(digests(workspace)[1])).toBe('ander');
  });

  it('that does not fit is told, and what was read of it is stored all the same', async () => {
    const workspace = await openedWorkspace(ports);
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: { readonly name: string },
      ...given: unknown[]
    ) {
      if (this.name === 'files') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    } as never);
    await keeping(workspace);
    expect(ownOf(workspace.snapshot).profiles).toHaveLength(1);
    expect(workspace.snapshot.notices.map(({ code, values }) => [code, values?.['n']])).toContainEqual([
      'notice/file-not-kept',
      1,
    ]);
    expect(workspace.snapshot.storage).toBe('saved');
  });

  it('is removed with everything else', async () => {
    const workspace = await openedWorkspace(ports);
    await keeping(workspace);
    const [digest] = digests(workspace);
    await workspace.commands.eraseEverything();
    expect(await kept(digest)).toBeUndefined();
  });

  it('is read again only when asked: what was settled stays, and nothing changes before it is confirmed', async () => {
    const workspace = await openedWorkspace(ports);
    await keeping(workspace);
    const item = await opened(workspace);
    workspace.commands.correctImport(item?.id ?? '', 0, [
      { row: { label: 'Orde', nth: 1 }, act: { kind: 'level', required: 3 } },
    ]);
    await workspace.commands.confirmImports();
    // Newer rules find a third row.
    const better = profile({ ...CARD, requirements: [...CARD.requirements, requirement('Taal', 1)] });
    ports.worker.files.set('kaart.pdf', aReading('kaart.pdf', better));
    const before = ownOf(workspace.snapshot).profiles;
    const { id } = (await opened(workspace)) ?? { id: '' };
    await until(workspace, ({ imports }) => imports[0]?.isAtHand === true);
    workspace.commands.readAgain(id);
    await until(workspace, ({ imports }) => imports.length === 1 && imports[0]?.status === 'ready');
    expect(workspace.snapshot.imports[0]).toMatchObject({ file: 'kaart.pdf', replaces: [before[0]?.id] });
    expect(ownOf(workspace.snapshot).profiles).toEqual(before);
    await workspace.commands.confirmImports();
    const [after] = ownOf(workspace.snapshot).profiles;
    expect(after?.id).toBe(before[0]?.id);
    expect(after?.value.requirements.map(({ label, required }) => [label, required])).toEqual([
      ['Inzet', 2],
      ['Orde', 3],
      ['Taal', 1],
    ]);
    expect(await kept(after?.origin.digest)).toBe('kaart');
  });
});

describe('a stored dictionary', () => {
  it('is opened again, mended, and stored under its own identity with what it said before', async () => {
    const workspace = await openedWorkspace(ports);
    ports.worker.files.set('gids.txt', {
      readings: [{ file: 'gids.txt', kind: 'dictionary', dictionary: GUIDE, diagnostics: [] }],
      lines: ['Gids', 'Inzet'],
      diagnostics: [],
    });
    await keeping(workspace, 'gids.txt', 'gids');
    const item = await opened(workspace);
    expect(item).toMatchObject({ file: 'gids.txt', lines: ['Gids', 'Inzet'], reviews: [] });
    const before = ownOf(workspace.snapshot).dictionaries;
    expect(item?.stored).toBe(before[0]?.id);
    workspace.commands.correctImport(item?.id ?? '', 0, [
      { row: { label: 'Inzet', nth: 1 }, act: { kind: 'label', label: 'Inzet tonen' } },
    ]);
    workspace.commands.correctImport(item?.id ?? '', 0, [
      { row: { label: 'Orde', nth: 1 }, act: { kind: 'add', printed: 'Inzet', at: { line: 2 } } },
    ]);
    await workspace.commands.confirmImports();
    const [after, ...others] = ownOf(workspace.snapshot).dictionaries;
    expect([after?.id, others]).toEqual([before[0]?.id, []]);
    expect(after?.value.competencies.map(({ label }) => label)).toEqual(['Inzet tonen', 'Orde']);
    expect(after?.origin.competenciesAsRead).toEqual(GUIDE.competencies);
    expect(workspace.snapshot.notices.at(-1)?.code).toBe('notice/corrected');
    // What was settled is there when it is opened once more, and closing leaves everything as it is.
    expect((await opened(workspace))?.dictionaries[0]?.corrections).toHaveLength(2);
    workspace.commands.cancelAllImports();
    expect(ownOf(workspace.snapshot).dictionaries).toEqual([after]);
  });
});
