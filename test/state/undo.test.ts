import { isDeepStrictEqual } from 'node:util';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS, type Corpus } from '../../src/core/model/corpus.ts';
import type { Workspace } from '../../src/state/workspace.ts';
import { openStore } from '../../src/store/open-store.ts';
import { aFile, aProfile, aReading, onEmptyDevice, openedWorkspace, ownOf, testPorts, until } from './fake-ports.ts';

onEmptyDevice();

/** What a corpus says: everything but the counters, which rise also when something is taken back. */
function content(corpus: Corpus): unknown {
  return COLLECTIONS.map((collection) =>
    corpus[collection]
      .map(({ id, origin, value }: Corpus[typeof collection][number]) => ({ id, origin, value }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

type Action = (workspace: Workspace) => Promise<void>;

const importing =
  (file: string): Action =>
  async (workspace) => {
    workspace.commands.importFiles([aFile(file)]);
    await until(workspace, ({ imports }) => imports.length > 0 && imports.every(({ status }) => status === 'ready'));
    await workspace.commands.confirmImports();
  };
const answering =
  (label: string, held: number | undefined): Action =>
  ({ commands }) =>
    commands.answer({ label }, held === undefined ? undefined : { held });
const removing =
  (place: number): Action =>
  async (workspace) => {
    const all = COLLECTIONS.flatMap((collection) => ownOf(workspace.snapshot)[collection].map(({ id }) => id));
    await workspace.commands.removeRecords(all.filter((_, index) => index === place % all.length));
  };
const choosing =
  (place: number): Action =>
  async (workspace) => {
    const { profiles } = workspace.snapshot.corpus;
    const chosen = profiles[place % profiles.length];
    if (chosen !== undefined) await workspace.commands.chooseTarget(chosen.id);
  };

const anAction: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom('a1', 'a2', 'b').map(importing),
  fc
    .tuple(fc.constantFrom('Inzet', 'Leren'), fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }))
    .map(([label, held]) => answering(label, held)),
  fc.nat(5).map(removing),
  fc.nat(5).map(choosing),
);

it('undo takes back every action, and redo does it again, in the tab and in the database', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anAction, { minLength: 1, maxLength: 8 }), async (actions) => {
      globalThis.indexedDB = new IDBFactory();
      const ports = testPorts();
      ports.worker.files.set('a1', aReading('a1', aProfile('A', 'X', 1)));
      ports.worker.files.set('a2', aReading('a2', aProfile('A', 'X', 2), aProfile('A3')));
      ports.worker.files.set('b', aReading('b', aProfile('B')));
      const workspace = await openedWorkspace(ports);
      const state = (): unknown => ({
        content: content(ownOf(workspace.snapshot)),
        target: workspace.snapshot.preferences.target,
      });
      const stored = async (): Promise<unknown> => {
        const store = await openStore(ports.environment);
        store.close();
        return content(store.initial.corpus);
      };
      const states = [state()];
      for (const act of actions) {
        await act(workspace);
        // What changes nothing is no step.
        if (!isDeepStrictEqual(state(), states.at(-1))) states.push(state());
      }
      const after = states.at(-1);
      for (const expected of states.toReversed().slice(1)) {
        await workspace.commands.undo();
        expect(state()).toEqual(expected);
      }
      expect(workspace.snapshot.undo).toBeUndefined();
      expect(await stored()).toEqual(content(ownOf(workspace.snapshot)));
      for (const expected of states.slice(1)) {
        await workspace.commands.redo();
        expect(state()).toEqual(expected);
      }
      expect(workspace.snapshot.redo).toBeUndefined();
      expect(state()).toEqual(after);
      expect(await stored()).toEqual(content(ownOf(workspace.snapshot)));
    }),
    { numRuns: 30 },
  );
});

describe('undo', () => {
  it('reaches at least fifty steps back', async () => {
    const workspace = await openedWorkspace(testPorts());
    for (let step = 0; step < 60; step += 1) await workspace.commands.answer({ label: 'Inzet' }, { held: step });
    for (let step = 0; step < 60; step += 1) await workspace.commands.undo();
    expect(ownOf(workspace.snapshot).assessments).toEqual([]);
  });

  it('with nothing to take back does nothing', async () => {
    const workspace = await openedWorkspace(testPorts());
    const { snapshot } = workspace;
    await workspace.commands.undo();
    await workspace.commands.redo();
    expect(workspace.snapshot).toBe(snapshot);
  });

  it('is no longer repeated after a new action', async () => {
    const workspace = await openedWorkspace(testPorts());
    await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
    await workspace.commands.undo();
    expect(workspace.snapshot.redo).toBe('action/answer');
    await workspace.commands.answer({ label: 'Leren' }, { held: 1 });
    expect(workspace.snapshot.redo).toBeUndefined();
  });

  it('no longer tells that something was added once it was taken back', async () => {
    const ports = testPorts();
    ports.worker.files.set('a', aReading('a', aProfile('A')));
    const workspace = await openedWorkspace(ports);
    await importing('a')(workspace);
    expect(workspace.snapshot.notices.map(({ code }) => code)).toEqual(['notice/added']);
    await workspace.commands.undo();
    expect(workspace.snapshot.notices).toEqual([]);
  });

  it('never lets a counter return to a value that it had', async () => {
    const workspace = await openedWorkspace(testPorts());
    const revision = (): number => ownOf(workspace.snapshot).assessments[0]?.revision ?? 0;
    await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
    await workspace.commands.answer({ label: 'Inzet' }, { held: 2 });
    const seen = [revision()];
    await workspace.commands.undo();
    seen.push(revision());
    await workspace.commands.undo();
    await workspace.commands.redo();
    seen.push(revision());
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
    expect(seen).toHaveLength(3);
  });
});

it('tells steps apart by a number that no other step has, also after one was taken back', async () => {
  globalThis.indexedDB = new IDBFactory();
  const workspace = await openedWorkspace(testPorts());
  const { commands } = workspace;
  const now = (): number | undefined => workspace.snapshot.undoStep;
  expect(now()).toBeUndefined();
  await commands.answer({ label: 'Inzet' }, { held: 1 });
  const first = now();
  await commands.answer({ label: 'Inzet' }, { held: 2 });
  const second = now();
  await commands.undo();
  expect(now()).toBe(first);
  await commands.answer({ label: 'Leren' }, { held: 1 });
  expect(new Set([undefined, first, second, now()]).size).toBe(4);
});
