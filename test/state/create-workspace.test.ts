import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../../src/state/create-workspace.ts';
import { ME } from '../../src/state/workspace.ts';
import { aFile, aProfile, aReading, onEmptyDevice, openedWorkspace, ownOf, testPorts, until } from './fake-ports.ts';

onEmptyDevice();

describe('a first visit', () => {
  it('is there at once and opens its storage by itself', async () => {
    const workspace = createWorkspace(testPorts());
    expect(workspace.snapshot.storage).toBe('opening');
    await until(workspace, ({ storage }) => storage === 'saved');
  });

  it('shows the shipped dictionary and the example, and analyses them', async () => {
    const ports = testPorts();
    const { snapshot } = await openedWorkspace(ports);
    expect(snapshot.corpus.profiles.map(({ value }) => value.title)).toEqual(['Deskundige groen']);
    expect(snapshot.corpus.dictionaries.map(({ value }) => value.title)).toEqual(['Gids nl']);
    expect(ports.worker.analysed.at(-1)).toBe(snapshot.corpus);
  });
});

describe('one answer', () => {
  it('is one rating of oneself, saved before it shows', async () => {
    const ports = testPorts();
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer({ label: 'Samenwerken', source: 'Gemeente Voorbeeldegem' }, { held: 2 });
    const [me] = ownOf(workspace.snapshot).assessments;
    expect(me?.id).toBe(ME);
    expect(me?.value).toEqual({
      person: 'Ik',
      rater: 'self',
      date: '2026-11-22',
      ratings: [{ competency: 'Samenwerken', dictionary: 'Gemeente Voorbeeldegem', held: 2 }],
    });
    expect(workspace.snapshot.storage).toBe('saved');
    expect(workspace.snapshot.savedAt).toBeDefined();
    const again = await openedWorkspace(testPorts(ports.storage));
    expect(ownOf(again.snapshot)).toEqual(ownOf(workspace.snapshot));
  });
});

describe('the order of records', () => {
  it('is by when they came in and then by name, before and after the program was closed', async () => {
    const ports = testPorts();
    const [c, a, b] = ['C', 'A', 'B'].map((title) => aProfile(title));
    if (a === undefined || b === undefined || c === undefined) throw new Error('three');
    ports.worker.files.set('1', aReading('1', c, a));
    ports.worker.files.set('2', aReading('2', b));
    const workspace = await openedWorkspace(ports);
    for (const file of ['1', '2']) {
      workspace.commands.importFiles([aFile(file)]);
      await until(workspace, ({ imports }) => imports[0]?.status === 'ready');
      await workspace.commands.confirmImports();
    }
    const titles = ownOf(workspace.snapshot).profiles.map(({ value }) => value.title);
    expect(titles).toEqual(['A', 'C', 'B']);
    const again = await openedWorkspace(testPorts(ports.storage));
    expect(ownOf(again.snapshot)).toEqual(ownOf(workspace.snapshot));
  });
});

describe('an import', () => {
  it('is a preview until it is confirmed, and can be taken back', async () => {
    const ports = testPorts();
    ports.worker.files.set('kaart.txt', aReading('kaart.txt', aProfile('Projectwerker')));
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([aFile('kaart.txt')]);
    await until(workspace, ({ imports }) => imports[0]?.status === 'ready');
    expect(ownOf(workspace.snapshot).profiles).toEqual([]);
    await workspace.commands.confirmImports();
    expect(workspace.snapshot.imports).toEqual([]);
    expect(ownOf(workspace.snapshot).profiles.map(({ value }) => value.title)).toEqual(['Projectwerker']);
    expect(workspace.snapshot.undo).toBe('action/import');
    await workspace.commands.undo();
    expect(ownOf(workspace.snapshot).profiles).toEqual([]);
    expect(workspace.snapshot.redo).toBe('action/import');
  });
});
