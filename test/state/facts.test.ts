import { describe, expect, it } from 'vitest';
import type { FunctionProfile } from '../../src/core/model/profile.ts';
import { decodeWorkspace, encodeWorkspace } from '../../src/exchange/workspace-file.ts';
import type { ImportItem, Workspace } from '../../src/state/workspace.ts';
import { dictionary, profile, requirement } from '../build.ts';
import {
  aFile,
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

const INZET = requirement('Inzet', 2, { scale: { levels: 4 }, at: { line: 4 } });
const card = (facts: Partial<FunctionProfile> = {}, level = 2): FunctionProfile =>
  profile({ title: 'Archivaris', requirements: [{ ...INZET, required: level }], ...facts });

async function opening(workspace: Workspace, file: string, found: FunctionProfile): Promise<ImportItem> {
  ports.worker.files.set(file, aReading(file, found));
  const known = workspace.snapshot.imports.length;
  workspace.commands.importFiles([aFile(file)]);
  await until(workspace, ({ imports }) => imports.length > known && imports.every(({ status }) => status === 'ready'));
  return itemOf(workspace);
}

function itemOf({ snapshot }: Workspace): ImportItem {
  const item = snapshot.imports.at(-1);
  if (item === undefined) throw new Error('no preview');
  return item;
}

const nowIn = (workspace: Workspace) => itemOf(workspace).reviews[0]?.corrected;

/** A workspace with a card whose organisation a person filled in, stored. */
async function filledIn(): Promise<Workspace> {
  const workspace = await openedWorkspace(ports);
  workspace.commands.setPreferences({ reviewer: 'An' });
  const { id } = await opening(workspace, 'kaart.txt', card());
  workspace.commands.correctFacts(id, 0, [{ fact: 'organisation', text: 'Gemeente Duinhoek' }]);
  await workspace.commands.confirmImports();
  return workspace;
}

describe('what a function is called and whose it is', () => {
  it('is filled in and taken back in one step each, and done again', async () => {
    const workspace = await openedWorkspace(ports);
    const { id } = await opening(workspace, 'kaart.txt', card());
    workspace.commands.correctFacts(id, 0, [
      { fact: 'organisation', text: 'Gemeente Duinhoek' },
      { fact: 'title', text: 'Archivaris' },
      { fact: 'grade', text: 'B' },
    ]);
    expect(nowIn(workspace)).toEqual(card({ organisation: 'Gemeente Duinhoek', grade: 'B' }));
    expect(itemOf(workspace)).toMatchObject({ undo: 1, redo: 0 });
    workspace.commands.undoCorrection(id);
    expect(nowIn(workspace)).toEqual(card());
    workspace.commands.redoCorrection(id);
    expect(nowIn(workspace)?.grade).toBe('B');
  });

  it('is stored with who and when, beside what was read', async () => {
    const [own] = ownOf((await filledIn()).snapshot).profiles;
    expect(own?.value.organisation).toBe('Gemeente Duinhoek');
    expect(own?.origin).toMatchObject({
      facts: [{ fact: 'organisation', text: 'Gemeente Duinhoek', by: 'An', at: expect.any(String) as string }],
      factsAsRead: { title: 'Archivaris' },
    });
    expect(own?.origin).not.toHaveProperty('asRead');
  });

  it('survives that the file comes again with other rows, and stays one function', async () => {
    const workspace = await filledIn();
    await opening(workspace, 'kaart-2.txt', card({}, 3));
    expect(nowIn(workspace)).toEqual(card({ organisation: 'Gemeente Duinhoek' }, 3));
    expect(itemOf(workspace).replaces).toHaveLength(1);
    await workspace.commands.confirmImports();
    const { profiles } = ownOf(workspace.snapshot);
    expect(profiles.map(({ value }) => [value.organisation, value.requirements[0]?.required])).toEqual([
      ['Gemeente Duinhoek', 3],
    ]);
  });

  it('shows what no longer fits, and follows the document until a person decides', async () => {
    const workspace = await openedWorkspace(ports);
    const first = card({ organisation: 'Gemeente Duinhoek', grade: 'B' });
    const { id } = await opening(workspace, 'kaart.txt', first);
    workspace.commands.correctFacts(id, 0, [{ fact: 'grade', text: 'B1-B3' }]);
    await workspace.commands.confirmImports();
    const again = await opening(workspace, 'kaart.txt', { ...first, grade: 'C' });
    expect(again.reviews[0]?.corrected.grade).toBe('C');
    expect(again.reviews[0]?.facts?.conflicts).toMatchObject([{ correction: { text: 'B1-B3', read: 'B' }, now: 'C' }]);
    workspace.commands.settleFact(again.id, 0, 'grade', 'keep');
    expect(nowIn(workspace)?.grade).toBe('B1-B3');
    workspace.commands.undoCorrection(again.id);
    workspace.commands.settleFact(again.id, 0, 'grade', 'drop');
    expect(nowIn(workspace)?.grade).toBe('C');
    expect(itemOf(workspace).reviews[0]?.facts).toBeUndefined();
  });

  it('knows a function again by its file and title where the file names another organisation by now', async () => {
    const workspace = await filledIn();
    const again = await opening(workspace, 'kaart.txt', card({ organisation: 'Gemeente Zandhoek' }));
    expect(again.reviews[0]?.facts?.conflicts).toMatchObject([{ now: 'Gemeente Zandhoek' }]);
    workspace.commands.settleFact(again.id, 0, 'organisation', 'keep');
    await workspace.commands.confirmImports();
    expect(ownOf(workspace.snapshot).profiles.map(({ value }) => value.organisation)).toEqual(['Gemeente Duinhoek']);
  });

  it('tells which function a corrected name takes the place of', async () => {
    const workspace = await filledIn();
    const other = await opening(workspace, 'ander.txt', card({ title: 'Archivist' }, 1));
    expect(other.replaces).toEqual([]);
    workspace.commands.correctFacts(other.id, 0, [
      { fact: 'title', text: 'Archivaris' },
      { fact: 'organisation', text: 'Gemeente Duinhoek' },
    ]);
    expect(itemOf(workspace).replaces).toEqual(ownOf(workspace.snapshot).profiles.map(({ id }) => id));
  });

  it('is corrected of a stored function as well, and needs no correction once it says what was read', async () => {
    const workspace = await filledIn();
    const [own] = ownOf(workspace.snapshot).profiles;
    if (own === undefined) throw new Error('no function');
    workspace.commands.reviewStored(own.id);
    await until(workspace, ({ imports }) => imports.length === 1);
    const { id } = itemOf(workspace);
    workspace.commands.correctFacts(id, 0, [{ fact: 'organisation' }]);
    expect(itemOf(workspace).reviews[0]?.facts).toBeUndefined();
    await workspace.commands.confirmImports();
    const { value, origin } = ownOf(workspace.snapshot).profiles[0] ?? own;
    expect(value.organisation).toBeUndefined();
    expect([origin.facts, origin.factsAsRead]).toEqual([undefined, undefined]);
  });

  it('goes with the workspace file, and with the version of a dictionary too', async () => {
    const workspace = await filledIn();
    const guide = dictionary(['Inzet'], { title: 'Gids' });
    ports.worker.files.set('gids.txt', {
      readings: [{ file: 'gids.txt', kind: 'dictionary', dictionary: guide, diagnostics: [] }],
      lines: [],
      diagnostics: [],
    });
    workspace.commands.importFiles([aFile('gids.txt')]);
    await until(workspace, ({ imports }) => imports[0]?.status === 'ready');
    workspace.commands.correctFacts(itemOf(workspace).id, 0, [{ fact: 'version', text: '2026' }]);
    await workspace.commands.confirmImports();
    const { value } = decodeWorkspace(workspace.commands.exportWorkspace().text);
    expect(value?.profiles[0]?.origin.facts).toMatchObject([{ by: 'An' }]);
    expect(value?.dictionaries[0]).toMatchObject({
      value: { version: '2026' },
      origin: { factsAsRead: { title: guide.title } },
    });
  });
});
