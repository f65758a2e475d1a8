import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_CORPUS, recordId, type Corpus, type CorpusRecord } from '../../src/core/model/corpus.ts';
import type { CorrectionAct, RowKey } from '../../src/core/model/correction.ts';
import type { Diagnostic } from '../../src/core/model/diagnostic.ts';
import type { FunctionProfile, Requirement } from '../../src/core/model/profile.ts';
import { rowKeys } from '../../src/core/review/row-keys.ts';
import { decodeWorkspace, encodeWorkspace } from '../../src/exchange/workspace-file.ts';
import type { ImportItem, ProfileReview, Workspace } from '../../src/state/workspace.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Ingested } from '../../src/worker/protocol.ts';
import { dictionary, profile, record, requirement } from '../build.ts';
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
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const scale = { levels: 4 };
const INZET = requirement('Inzet', 2, { scale, at: { line: 4 } });
const ORDE = requirement('Orde', [1, 2], { scale, at: { line: 5 } });
const TAAL = requirement('Taal', undefined, { scale, at: { line: 6 } });

function card(...rows: readonly Requirement[]): FunctionProfile {
  return profile({
    title: 'Archivaris',
    organisation: 'Gemeente Voorbeeldegem',
    requirements: rows.length === 0 ? [INZET, ORDE, TAAL] : rows,
  });
}

const key = (label: string): RowKey => ({ label, nth: 1 });
const level = (required: number): CorrectionAct => ({ kind: 'level', required });

async function opening(workspace: Workspace, file: string, found?: Ingested | FunctionProfile): Promise<ImportItem> {
  if (found !== undefined) ports.worker.files.set(file, 'readings' in found ? found : aReading(file, found));
  const known = workspace.snapshot.imports.length;
  workspace.commands.importFiles([aFile(file)]);
  await until(workspace, ({ imports }) => imports.length > known && imports.every(({ status }) => status === 'ready'));
  return itemOf(workspace, file);
}

function itemOf({ snapshot }: Workspace, file: string): ImportItem {
  const item = snapshot.imports.findLast((one) => one.file === file);
  if (item === undefined) throw new Error(`no ${file}`);
  return item;
}

const reviewIn = (workspace: Workspace, file: string, place = 0): ProfileReview => {
  const review = itemOf(workspace, file).reviews[place];
  if (review === undefined) throw new Error('no review');
  return review;
};

const required = ({ requirements }: FunctionProfile): readonly (number | undefined)[] =>
  requirements.map((one) => one.required);

function correct(workspace: Workspace, file: string, ...acts: readonly [string, CorrectionAct][]): void {
  const rows = acts.map(([label, act]) => ({ row: key(label), act }));
  workspace.commands.correctImport(itemOf(workspace, file).id, 0, rows);
}

const stored = async (): Promise<Corpus> => {
  const store = await openStore(ports.environment);
  store.close();
  return store.initial.corpus;
};
const ownProfile = ({ snapshot }: Workspace): CorpusRecord<FunctionProfile> => {
  const [own] = ownOf(snapshot).profiles;
  if (own === undefined) throw new Error('no profile');
  return own;
};
const notices = (workspace: Workspace): readonly unknown[] =>
  workspace.snapshot.notices.map(({ code, values }) => [code, values]);

/** A workspace in which a card was read, corrected and stored. */
async function corrected(...acts: readonly [string, CorrectionAct][]): Promise<Workspace> {
  const workspace = await openedWorkspace(ports);
  await opening(workspace, 'kaart.txt', card());
  correct(workspace, 'kaart.txt', ...acts);
  await workspace.commands.confirmImports();
  workspace.commands.dismiss(workspace.snapshot.notices[0]?.id ?? '');
  return workspace;
}

describe('a preview', () => {
  it('has a review of every function of its readings, as they were read', async () => {
    const workspace = await openedWorkspace(ports);
    const other = profile({ title: 'Bode' });
    const item = await opening(workspace, 'bundel.txt', aReading('bundel.txt', card(), other));
    expect(item).toMatchObject({ undo: 0, redo: 0 });
    expect(item.reviews).toEqual([
      { asRead: card(), corrected: card(), corrections: [], conflicts: [] },
      { asRead: other, corrected: other, corrections: [], conflicts: [] },
    ]);
  });

  it('carries who settled a row, when, and what was read there', async () => {
    const workspace = await openedWorkspace(ports);
    await opening(workspace, 'kaart.txt', card());
    correct(workspace, 'kaart.txt', ['Inzet', level(3)]);
    workspace.commands.setPreferences({ reviewer: 'Beoordelaar 1' });
    correct(workspace, 'kaart.txt', ['Orde', { kind: 'accept' }]);
    const { corrections } = reviewIn(workspace, 'kaart.txt');
    expect(corrections).toEqual([
      { row: key('Inzet'), act: level(3), at: corrections[0]?.at, read: INZET },
      { row: key('Orde'), act: { kind: 'accept' }, by: 'Beoordelaar 1', at: corrections[1]?.at, read: ORDE },
    ]);
    expect(corrections[0]?.at).toMatch(/^2026-11-22T/);
  });

  it('leaves out what cannot be, and counts no step where nothing is left', async () => {
    const workspace = await openedWorkspace(ports);
    await opening(workspace, 'kaart.txt', card());
    const before = itemOf(workspace, 'kaart.txt');
    correct(workspace, 'kaart.txt', ['Inzet', level(5)], ['Weg', level(1)]);
    workspace.commands.correctImport(before.id, 3, [{ row: key('Inzet'), act: level(1) }]);
    workspace.commands.correctImport('weg', 0, [{ row: key('Inzet'), act: level(1) }]);
    workspace.commands.undoCorrection(before.id);
    workspace.commands.redoCorrection(before.id);
    expect(itemOf(workspace, 'kaart.txt')).toBe(before);
    correct(workspace, 'kaart.txt', ['Inzet', level(5)], ['Orde', level(1)]);
    expect(itemOf(workspace, 'kaart.txt').undo).toBe(1);
    expect(reviewIn(workspace, 'kaart.txt').corrections.map(({ row }) => row.label)).toEqual(['Orde']);
  });

  it('takes a hundred steps back and forward, however many rows a step has', async () => {
    const workspace = await openedWorkspace(ports);
    await opening(workspace, 'kaart.txt', card());
    const item = (): ImportItem => itemOf(workspace, 'kaart.txt');
    const states = [item().reviews];
    for (let step = 0; step < 100; step += 1) {
      correct(workspace, 'kaart.txt', ['Inzet', level(step % 4)], ['Orde', level((step + 1) % 4)]);
      states.push(item().reviews);
    }
    expect(item()).toMatchObject({ undo: 100, redo: 0 });
    for (const expected of states.toReversed().slice(1)) {
      workspace.commands.undoCorrection(item().id);
      expect(item().reviews).toEqual(expected);
    }
    expect(item()).toMatchObject({ undo: 0, redo: 100 });
    for (const expected of states.slice(1)) {
      workspace.commands.redoCorrection(item().id);
      expect(item().reviews).toEqual(expected);
    }
    workspace.commands.undoCorrection(item().id);
    correct(workspace, 'kaart.txt', ['Taal', level(1)]);
    expect(item()).toMatchObject({ undo: 100, redo: 0 });
  });

  it('leaves the other functions of its document the same objects', async () => {
    const workspace = await openedWorkspace(ports);
    await opening(workspace, 'bundel.txt', aReading('bundel.txt', card(), profile({ title: 'Bode' })));
    const [, other] = itemOf(workspace, 'bundel.txt').reviews;
    correct(workspace, 'bundel.txt', ['Inzet', level(3)]);
    expect(itemOf(workspace, 'bundel.txt').reviews[1]).toBe(other);
  });

  it('leaves no trace when it is cancelled', async () => {
    const workspace = await openedWorkspace(ports);
    await opening(workspace, 'kaart.txt', card());
    correct(workspace, 'kaart.txt', ['Inzet', level(3)]);
    workspace.commands.cancelImport(itemOf(workspace, 'kaart.txt').id);
    expect(ownOf(workspace.snapshot)).toEqual(EMPTY_CORPUS);
    await opening(workspace, 'kaart.txt');
    expect(reviewIn(workspace, 'kaart.txt').corrections).toEqual([]);
  });
});

describe('confirming', () => {
  it('stores the corrected function with what was read and settled, in one transaction and one step back', async () => {
    const workspace = await openedWorkspace(ports);
    await opening(workspace, 'kaart.txt', card());
    correct(workspace, 'kaart.txt', ['Inzet', level(3)], ['Taal', { kind: 'leave-out' }]);
    const { corrections } = reviewIn(workspace, 'kaart.txt');
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await workspace.commands.confirmImports();
    const ofRecords = transactions.mock.calls.filter(
      ([names, mode]) => mode === 'readwrite' && Array.from(names).includes('settings'),
    );
    expect(ofRecords).toHaveLength(1);
    const own = ownProfile(workspace);
    expect(own.value).toEqual(card({ ...INZET, required: 3 }, ORDE));
    expect(own.origin).toMatchObject({ file: 'kaart.txt', corrections, asRead: [INZET, ORDE, TAAL] });
    expect((await stored()).profiles).toEqual([own]);
    await workspace.commands.undo();
    expect(ownOf(workspace.snapshot)).toEqual(EMPTY_CORPUS);
    expect((await stored()).profiles).toEqual([]);
    await workspace.commands.redo();
    expect(ownProfile(workspace).origin).toEqual(own.origin);
  });

  it('keeps an acceptance, and no second copy of rows that were read right', async () => {
    const workspace = await corrected(['Inzet', { kind: 'accept' }]);
    expect(ownProfile(workspace).origin.corrections).toHaveLength(1);
    expect(ownProfile(workspace).origin.asRead).toBeUndefined();
  });

  it('that fails loses nothing: neither the preview nor one step of it', async () => {
    const workspace = await openedWorkspace(ports);
    await opening(workspace, 'kaart.txt', card());
    correct(workspace, 'kaart.txt', ['Inzet', level(3)]);
    const before = itemOf(workspace, 'kaart.txt');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await workspace.commands.confirmImports();
    expect(itemOf(workspace, 'kaart.txt')).toEqual(before);
    expect(ownOf(workspace.snapshot)).toEqual(EMPTY_CORPUS);
    correct(workspace, 'kaart.txt', ['Orde', level(1)]);
    put.mockRestore();
    await workspace.commands.confirmImports();
    expect(required(ownProfile(workspace).value)).toEqual([3, 1, undefined]);
  });

  it('works in a browser that keeps nothing, and what it stored can be opened and exported', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const workspace = await corrected(['Inzet', level(3)]);
    expect(required(ownProfile(workspace).value)).toEqual([3, 1, undefined]);
    const file = decodeWorkspace(workspace.commands.exportWorkspace().text);
    expect(file.value?.profiles).toEqual([ownProfile(workspace)]);
  });

  it('settles nothing more in a preview that is being stored', async () => {
    const workspace = await openedWorkspace(ports);
    await opening(workspace, 'kaart.txt', card());
    const { id } = itemOf(workspace, 'kaart.txt');
    const steps: number[] = [];
    workspace.subscribe(() => {
      if (workspace.snapshot.storage !== 'saving' || steps.length > 0) return;
      steps.push(-1);
      workspace.commands.correctImport(id, 0, [{ row: key('Inzet'), act: level(3) }]);
      steps[0] = itemOf(workspace, 'kaart.txt').undo;
    });
    await workspace.commands.confirmImports();
    expect(steps).toEqual([0]);
    expect(workspace.snapshot.imports).toEqual([]);
    expect(ownProfile(workspace).origin.corrections).toBeUndefined();
  });

  it('of two copies of one file keeps the one that a person corrected, in either order', async () => {
    for (const one of ['a.txt', 'b.txt']) {
      globalThis.indexedDB = new IDBFactory();
      const workspace = await openedWorkspace((ports = testPorts()));
      await opening(workspace, 'a.txt', card());
      await opening(workspace, 'b.txt', card());
      correct(workspace, one, ['Inzet', level(3)]);
      await workspace.commands.confirmImports();
      expect(ownOf(workspace.snapshot).profiles.map(({ value }) => required(value)[0])).toEqual([3]);
      expect(notices(workspace)).toEqual([['notice/imported', { added: 1, replaced: 0, same: 1 }]]);
    }
  });
});

describe('the same file once more', () => {
  it('counts as the same and leaves what was settled', async () => {
    const workspace = await corrected(['Inzet', level(3)], ['Orde', { kind: 'accept' }]);
    const { corpus } = workspace.snapshot;
    await opening(workspace, 'opnieuw.txt', card());
    expect(reviewIn(workspace, 'opnieuw.txt')).toMatchObject({
      corrected: ownProfile(workspace).value,
      corrections: ownProfile(workspace).origin.corrections,
    });
    expect(itemOf(workspace, 'opnieuw.txt')).toMatchObject({ undo: 0, replaces: [ownProfile(workspace).id] });
    await workspace.commands.confirmImports();
    expect(workspace.snapshot.corpus).toBe(corpus);
    expect(notices(workspace)).toEqual([['notice/imported', { added: 0, replaced: 0, same: 1 }]]);
  });

  it('is found without a title too', async () => {
    const untitled = profile({ requirements: [INZET, ORDE] });
    const workspace = await openedWorkspace(ports);
    await opening(workspace, 'kaart.txt', untitled);
    correct(workspace, 'kaart.txt', ['Inzet', level(3)]);
    await workspace.commands.confirmImports();
    await opening(workspace, 'opnieuw.txt', untitled);
    expect(required(reviewIn(workspace, 'opnieuw.txt').corrected)[0]).toBe(3);
    expect(itemOf(workspace, 'opnieuw.txt').replaces).toHaveLength(1);
    await workspace.commands.confirmImports();
    expect(ownOf(workspace.snapshot).profiles).toHaveLength(1);
  });

  it('that says by itself what was settled is the same too', async () => {
    const workspace = await corrected(['Inzet', level(3)], ['Inzet', { kind: 'label', label: 'Ijver' }]);
    const { corpus } = workspace.snapshot;
    await opening(workspace, 'uitvoer.json', ownProfile(workspace).value);
    expect(reviewIn(workspace, 'uitvoer.json').conflicts).toEqual([]);
    await workspace.commands.confirmImports();
    expect(workspace.snapshot.corpus).toBe(corpus);
  });

  it('takes the place of the record when a person settles more of it', async () => {
    const workspace = await corrected(['Inzet', level(3)]);
    const { id } = ownProfile(workspace);
    await opening(workspace, 'opnieuw.txt', card());
    correct(workspace, 'opnieuw.txt', ['Orde', { kind: 'accept' }]);
    await workspace.commands.confirmImports();
    expect(ownProfile(workspace).id).toBe(id);
    expect(ownProfile(workspace).origin.corrections?.map(({ row }) => row.label)).toEqual(['Inzet', 'Orde']);
    await workspace.commands.undo();
    expect(ownProfile(workspace).origin.corrections).toHaveLength(1);
  });
});

describe('a corrected version of a file', () => {
  it('gets what was settled where it fits; the rest waits as conflicts, also when it is stored', async () => {
    const workspace = await corrected(
      ['Inzet', level(3)],
      ['Orde', level(1)],
      ['Taal', { kind: 'label', label: 'Nederlands' }],
    );
    const second = card({ ...INZET, required: 1, at: { line: 9 } }, TAAL);
    await opening(workspace, 'v2.txt', second);
    const review = reviewIn(workspace, 'v2.txt');
    expect(review.corrected.requirements.map(({ label }) => label)).toEqual(['Inzet', 'Nederlands']);
    expect(review.conflicts.map(({ reason, correction, now }) => [reason, correction.row.label, now])).toEqual([
      ['changed', 'Inzet', second.requirements[0]],
      ['gone', 'Orde', undefined],
    ]);
    await workspace.commands.confirmImports();
    expect(ownProfile(workspace).origin.corrections).toHaveLength(3);
    expect(required(ownProfile(workspace).value)).toEqual([1, undefined]);
    workspace.commands.reviewStored(ownProfile(workspace).id);
    expect(workspace.snapshot.imports[0]?.reviews[0]?.conflicts).toHaveLength(2);
  });

  it('has its conflicts settled one by one, each a step that can be taken back', async () => {
    const workspace = await corrected(['Inzet', level(3)], ['Orde', level(1)]);
    const item = await opening(workspace, 'v2.txt', card({ ...INZET, required: 1 }, TAAL));
    const [changed, gone] = reviewIn(workspace, 'v2.txt').conflicts;
    if (changed === undefined || gone === undefined) throw new Error('two conflicts');
    const { commands } = workspace;
    commands.settleConflict(item.id, 0, gone.correction, 'keep');
    expect(itemOf(workspace, 'v2.txt').undo).toBe(0);
    commands.settleConflict(item.id, 0, gone.correction, 'drop');
    commands.settleConflict(item.id, 0, changed.correction, 'keep');
    const review = reviewIn(workspace, 'v2.txt');
    expect(review.conflicts).toEqual([]);
    expect(review.corrections).toMatchObject([{ act: level(3), read: { label: 'Inzet', required: 1 } }]);
    expect(required(review.corrected)).toEqual([3, undefined]);
    commands.undoCorrection(item.id);
    expect(reviewIn(workspace, 'v2.txt').conflicts).toEqual([changed]);
    commands.undoCorrection(item.id);
    expect(reviewIn(workspace, 'v2.txt').conflicts).toEqual([changed, gone]);
    commands.redoCorrection(item.id);
    commands.redoCorrection(item.id);
    await workspace.commands.confirmImports();
    expect(required(ownProfile(workspace).value)).toEqual([3, undefined]);
  });

  it('that still cannot bear a correction keeps the conflict', async () => {
    const workspace = await corrected(['Inzet', level(4)]);
    const item = await opening(workspace, 'v2.txt', card({ ...INZET, scale: { levels: 3 } }));
    const [conflict] = reviewIn(workspace, 'v2.txt').conflicts;
    if (conflict === undefined) throw new Error('a conflict');
    workspace.commands.settleConflict(item.id, 0, conflict.correction, 'keep');
    expect(reviewIn(workspace, 'v2.txt').conflicts).toEqual([conflict]);
    expect(itemOf(workspace, 'v2.txt').undo).toBe(0);
  });

  it('that was waiting gets what was settled meanwhile of the version before it', async () => {
    const workspace = await openedWorkspace(ports);
    await opening(workspace, 'v1.txt', card());
    await workspace.commands.confirmImports();
    await opening(workspace, 'v2.txt', card(INZET, TAAL));
    correct(workspace, 'v2.txt', ['Taal', level(2)]);
    const other = await openedWorkspace({ ...testPorts(ports.storage), worker: ports.worker });
    other.commands.reviewStored(ownProfile(other).id);
    await until(other, ({ imports }) => imports.length === 1);
    other.commands.correctImport(other.snapshot.imports[0]?.id ?? '', 0, [{ row: key('Inzet'), act: level(4) }]);
    await other.commands.confirmImports();
    await until(workspace, () => reviewIn(workspace, 'v2.txt').corrections.length === 2);
    expect(required(reviewIn(workspace, 'v2.txt').corrected)).toEqual([4, 2]);
    workspace.commands.undoCorrection(itemOf(workspace, 'v2.txt').id);
    expect(required(reviewIn(workspace, 'v2.txt').corrected)).toEqual([4, undefined]);
  });
});

describe('a stored function', () => {
  it('opens as a preview of what was read, with its doubts and lines, and is stored under its own identity', async () => {
    const workspace = await openedWorkspace(ports);
    const doubt: Diagnostic = { severity: 'warning', code: 'extract/two-marks', at: { line: 5 } };
    const ingested = aReading('kaart.txt', card());
    const readings = ingested.readings.map((one) => ({ ...one, diagnostics: [doubt] }));
    await opening(workspace, 'kaart.txt', { ...ingested, readings });
    correct(workspace, 'kaart.txt', ['Inzet', level(3)]);
    await workspace.commands.confirmImports();
    const before = ownProfile(workspace);
    workspace.commands.reviewStored(before.id);
    workspace.commands.reviewStored(before.id);
    expect(workspace.snapshot.imports).toMatchObject([
      {
        file: 'kaart.txt',
        status: 'ready',
        stored: before.id,
        replaces: [before.id],
        lines: ['regel van kaart.txt'],
        readings: [{ profile: card(), diagnostics: [doubt] }],
        reviews: [{ asRead: card(), corrected: before.value, corrections: before.origin.corrections }],
      },
    ]);
    correct(workspace, 'kaart.txt', ['Orde', level(1)]);
    await workspace.commands.confirmImports();
    const { origin, value, id } = ownProfile(workspace);
    expect(id).toBe(before.id);
    expect(required(value)).toEqual([3, 1, undefined]);
    expect(origin).toEqual({ ...before.origin, corrections: origin.corrections });
    expect(origin.corrections).toHaveLength(2);
    expect(notices(workspace).at(-1)).toEqual(['notice/corrected', { n: 1 }]);
    expect(workspace.snapshot.undo).toBe('action/correct');
    await workspace.commands.undo();
    expect(ownProfile(workspace)).toMatchObject({ value: before.value, origin: before.origin });
  });

  it('stays the same where nothing was settled', async () => {
    const workspace = await corrected(['Inzet', level(3)]);
    const { corpus, undo } = workspace.snapshot;
    workspace.commands.reviewStored(ownProfile(workspace).id);
    await workspace.commands.confirmImports();
    expect(workspace.snapshot.corpus).toBe(corpus);
    expect(workspace.snapshot.undo).toBe(undo);
    expect(workspace.snapshot.imports).toEqual([]);
    expect(notices(workspace)).toEqual([]);
  });

  it('keeps its namesakes apart: the one that was opened is replaced', async () => {
    const workspace = await openedWorkspace(ports);
    await opening(workspace, 'a.txt', aReading('a.txt', card(), card(INZET)));
    await workspace.commands.confirmImports();
    const [first, second] = ownOf(workspace.snapshot).profiles;
    for (const one of [first, second]) {
      if (one === undefined) throw new Error('two records');
      workspace.commands.reviewStored(one.id);
      correct(workspace, 'a.txt', ['Inzet', level(4)]);
      await workspace.commands.confirmImports();
    }
    const after = ownOf(workspace.snapshot).profiles;
    expect(after.map(({ id }) => id)).toEqual([first?.id, second?.id]);
    expect(after.map(({ value }) => value.requirements.length).sort()).toEqual([1, 3]);
    expect(after.every(({ value }) => required(value)[0] === 4)).toBe(true);
  });

  it('shows the doubts at its own rows, also those that were told with another of its document', async () => {
    const workspace = await openedWorkspace(ports);
    const other = { ...card(requirement('Rekenen', 1, { at: { line: 40 } })), title: 'Bode' };
    const at = (line: number): Diagnostic => ({ severity: 'warning', code: 'extract/two-marks', at: { line } });
    const ingested = aReading('bundel.txt', card(), other);
    const diagnostics = [at(5), at(40), at(90)];
    await opening(workspace, 'bundel.txt', {
      ...ingested,
      readings: ingested.readings.map((one) => ({ ...one, diagnostics })),
    });
    await workspace.commands.confirmImports();
    for (const { id } of ownOf(workspace.snapshot).profiles) workspace.commands.reviewStored(id);
    const shown = workspace.snapshot.imports.map(({ readings }) => readings[0]?.diagnostics);
    expect(shown).toEqual([[at(5), at(90)], [at(40)]]);
  });

  it('closes when it is removed, and is nothing to open when it is not there or not one’s own', async () => {
    const workspace = await corrected(['Inzet', level(3)]);
    const { id } = ownProfile(workspace);
    workspace.commands.reviewStored(recordId('weg'));
    workspace.commands.reviewStored(recordId('shipped/profile/een'));
    expect(workspace.snapshot.imports).toEqual([]);
    workspace.commands.reviewStored(id);
    await workspace.commands.removeRecords([id]);
    expect(workspace.snapshot.imports).toEqual([]);
  });

  it('is never overwritten unseen: what another tab settled meanwhile is taken over', async () => {
    const workspace = await corrected(['Inzet', level(3)]);
    const { id } = ownProfile(workspace);
    workspace.commands.reviewStored(id);
    correct(workspace, 'kaart.txt', ['Taal', level(2)]);
    const other = await openedWorkspace(testPorts(ports.storage));
    other.commands.reviewStored(id);
    await until(other, ({ imports }) => imports.length === 1);
    other.commands.correctImport(other.snapshot.imports[0]?.id ?? '', 0, [{ row: key('Orde'), act: level(2) }]);
    await other.commands.confirmImports();
    await until(workspace, () => reviewIn(workspace, 'kaart.txt').corrections.length === 3);
    await workspace.commands.confirmImports();
    expect(required(ownProfile(workspace).value)).toEqual([3, 2, 2]);
    expect((await stored()).profiles[0]?.origin.corrections).toHaveLength(3);
  });

  it.each([
    ['before', true],
    ['after', false],
  ])('is one with its new version where that was dropped %s it was opened: nothing is lost', async (_, isFirst) => {
    const workspace = await corrected(['Inzet', level(3)]);
    const { id } = ownProfile(workspace);
    const settle = (): void => {
      workspace.commands.reviewStored(id);
      correct(workspace, 'kaart.txt', ['Orde', level(1)], ['Taal', level(2)]);
    };
    if (!isFirst) settle();
    await opening(workspace, 'v2.txt', card({ ...INZET, at: { line: 9 } }, ORDE, requirement('Plannen', 2)));
    correct(workspace, 'v2.txt', ['Plannen', level(4)]);
    if (isFirst) settle();
    await workspace.commands.confirmImports();
    expect(ownOf(workspace.snapshot).profiles).toHaveLength(1);
    const { value, origin, id: after } = ownProfile(workspace);
    expect(after).toBe(id);
    expect(value.requirements.map((row) => [row.label, row.required])).toEqual([
      ['Inzet', 3],
      ['Orde', 1],
      ['Plannen', 4],
    ]);
    expect(origin.file).toBe('v2.txt');
    // The row that is gone from the new version waits as a conflict.
    expect(origin.corrections?.map(({ row }) => row.label).sort()).toEqual(['Inzet', 'Orde', 'Plannen', 'Taal']);
    expect(notices(workspace)).toEqual([['notice/imported', { added: 0, replaced: 1, same: 0 }]]);
    workspace.commands.reviewStored(id);
    expect(workspace.snapshot.imports[0]?.reviews[0]?.conflicts).toMatchObject([
      { reason: 'gone', correction: { row: key('Taal') } },
    ]);
  });

  it('and the same file beside it keep what was accepted in either', async () => {
    const workspace = await corrected(['Inzet', level(3)]);
    await opening(workspace, 'opnieuw.txt', card());
    workspace.commands.reviewStored(ownProfile(workspace).id);
    correct(workspace, 'kaart.txt', ['Taal', { kind: 'accept' }]);
    await workspace.commands.confirmImports();
    expect(ownOf(workspace.snapshot).profiles).toHaveLength(1);
    expect(ownProfile(workspace).origin.corrections?.map(({ row }) => row.label)).toEqual(['Inzet', 'Taal']);
  });

  it('opens afresh when a newer version of its document takes its place', async () => {
    const workspace = await corrected(['Inzet', level(3)]);
    workspace.commands.reviewStored(ownProfile(workspace).id);
    const other = await openedWorkspace({ ...testPorts(ports.storage), worker: ports.worker });
    await opening(other, 'v2.txt', card(INZET, requirement('Plannen', 2)));
    await other.commands.confirmImports();
    const rows = (): readonly string[] =>
      workspace.snapshot.imports[0]?.reviews.flatMap(({ asRead }) => rowKeys(asRead).map(({ label }) => label)) ?? [];
    await until(workspace, () => rows().includes('Plannen'));
    expect(rows()).toEqual(['Inzet', 'Plannen']);
    expect(workspace.snapshot.imports[0]?.reviews[0]?.corrections).toHaveLength(1);
  });
});

describe('a workspace file', () => {
  const asFile = (text: string): Ingested => {
    const { value } = decodeWorkspace(text);
    if (value === undefined) throw new Error('not a workspace');
    return { readings: [], lines: [], corpus: value, diagnostics: [] };
  };

  it('carries what was settled to another device, where the file is known again', async () => {
    const { text } = (await corrected(['Inzet', level(3)], ['Orde', { kind: 'accept' }])).commands.exportWorkspace();
    globalThis.indexedDB = new IDBFactory();
    const there = await openedWorkspace((ports = testPorts()));
    await opening(there, 'meetlat.json', asFile(text));
    await there.commands.confirmImports();
    expect(ownProfile(there).origin.corrections).toHaveLength(2);
    expect(ownProfile(there).origin.asRead).toEqual(card().requirements);
    const { corpus } = there.snapshot;
    await opening(there, 'kaart.txt', card());
    await there.commands.confirmImports();
    expect(there.snapshot.corpus).toBe(corpus);
  });

  it('of someone who settled nothing takes nothing away', async () => {
    const workspace = await corrected(['Inzet', level(3)]);
    const { corpus } = workspace.snapshot;
    const theirs = { ...record('van-hen', card()), revision: 7 };
    await opening(workspace, 'meetlat.json', asFile(encodeWorkspace({ ...EMPTY_CORPUS, profiles: [theirs] }, '')));
    await workspace.commands.confirmImports();
    expect(workspace.snapshot.corpus).toBe(corpus);
    const newer = { ...theirs, value: card(INZET, TAAL) };
    await opening(workspace, 'meetlat.json', asFile(encodeWorkspace({ ...EMPTY_CORPUS, profiles: [newer] }, '')));
    await workspace.commands.confirmImports();
    expect(required(ownProfile(workspace).value)).toEqual([3, undefined]);
    expect(ownProfile(workspace).origin.corrections).toHaveLength(1);
  });

  it('beside another with the same record leaves one record, the later revision, with what was settled', async () => {
    const settled = (await corrected(['Inzet', level(3)])).commands.exportWorkspace().text;
    const there = decodeWorkspace(settled).value?.profiles[0];
    if (there === undefined) throw new Error('no record');
    const newer = { ...record(there.id, card(INZET, TAAL)), revision: there.revision + 1 };
    const files = [settled, encodeWorkspace({ ...EMPTY_CORPUS, profiles: [newer] }, '')];
    for (const order of [files, files.toReversed()]) {
      globalThis.indexedDB = new IDBFactory();
      const workspace = await openedWorkspace((ports = testPorts()));
      for (const [index, text] of order.entries()) await opening(workspace, `${String(index)}.json`, asFile(text));
      await workspace.commands.confirmImports();
      expect(ownOf(workspace.snapshot).profiles).toHaveLength(1);
      expect(ownProfile(workspace).value.requirements.map(({ label }) => label)).toEqual(['Inzet', 'Taal']);
      expect(required(ownProfile(workspace).value)[0]).toBe(3);
    }
  });

  it('that keeps how many rows were alike, and how joined rows were read, is read back whole', async () => {
    const workspace = await openedWorkspace(ports);
    await opening(workspace, 'kaart.txt', card(INZET, { ...INZET, required: 1 }, TAAL));
    correct(workspace, 'kaart.txt', ['Inzet', { kind: 'join', rows: [key('Taal')], label: 'Inzet en taal' }]);
    await workspace.commands.confirmImports();
    const { value } = decodeWorkspace(workspace.commands.exportWorkspace().text);
    expect(value?.profiles[0]?.origin.corrections).toMatchObject([{ alike: 2, joinedRead: [TAAL] }]);
  });

  it('that was written before corrections existed is still one', () => {
    const old = {
      format: 'meetlat-workspace',
      version: 1,
      saved: '',
      corpus: { ...EMPTY_CORPUS, profiles: [record('a', card())] },
    };
    expect(decodeWorkspace(JSON.stringify(old)).value?.profiles[0]?.value).toEqual(card());
  });

  it('with a correction that cannot be is refused as a whole', () => {
    const bad = {
      ...record('a', card()),
      origin: { from: 'file', corrections: [{ row: key('Inzet'), act: { kind: 'raden' }, at: '', read: INZET }] },
    };
    const text = JSON.stringify({
      format: 'meetlat-workspace',
      version: 1,
      corpus: { ...EMPTY_CORPUS, profiles: [bad] },
    });
    expect(decodeWorkspace(text)).toMatchObject({ diagnostics: [{ code: 'exchange/invalid' }] });
  });
});

describe('a dictionary', () => {
  const gids = dictionary(['Inzet', 'Orde', 'Pagina 3'], { title: 'Gids', organisation: 'Gemeente Voorbeeldegem' });
  const doubt: Diagnostic = { severity: 'warning', code: 'extract/unread-gradation', at: { line: 9 } };
  const reading = (file: string, value = gids): Ingested => ({
    readings: [{ file, kind: 'dictionary', dictionary: value, diagnostics: [doubt] }],
    lines: ['Gids'],
    diagnostics: [],
  });
  const labels = (item: ImportItem): readonly string[] | undefined =>
    item.dictionaries[0]?.corrected.competencies.map(({ label }) => label);

  it('is settled as the rows of a function are, step by step, and stored with what was read', async () => {
    const workspace = await openedWorkspace(ports);
    const { id } = await opening(workspace, 'gids.txt', reading('gids.txt'));
    correct(workspace, 'gids.txt', ['Pagina 3', { kind: 'leave-out' }]);
    correct(workspace, 'gids.txt', ['Orde', { kind: 'label', label: 'Ordelijk werken' }]);
    expect(labels(itemOf(workspace, 'gids.txt'))).toEqual(['Inzet', 'Ordelijk werken']);
    workspace.commands.undoCorrection(id);
    expect(labels(itemOf(workspace, 'gids.txt'))).toEqual(['Inzet', 'Orde']);
    workspace.commands.redoCorrection(id);
    await workspace.commands.confirmImports();
    const [own] = ownOf(workspace.snapshot).dictionaries;
    expect(own?.value.competencies.map(({ label }) => label)).toEqual(['Inzet', 'Ordelijk werken']);
    expect(own?.origin.competenciesAsRead).toEqual(gids.competencies);
    expect(own?.origin.corrections).toHaveLength(2);
    expect((await stored()).dictionaries).toEqual(ownOf(workspace.snapshot).dictionaries);
  });

  it('that is read again has what was settled, and the same file is there already', async () => {
    const workspace = await openedWorkspace(ports);
    await opening(workspace, 'gids.txt', reading('gids.txt'));
    correct(workspace, 'gids.txt', ['Pagina 3', { kind: 'leave-out' }]);
    await workspace.commands.confirmImports();
    const again = await opening(workspace, 'gids.txt');
    expect(labels(again)).toEqual(['Inzet', 'Orde']);
    await workspace.commands.confirmImports();
    expect(notices(workspace).at(-1)).toEqual(['notice/imported', { added: 0, replaced: 0, same: 1 }]);
    const newer = dictionary(['Inzet', 'Orde', 'Pagina 3', 'Rust'], {
      title: 'Gids',
      organisation: 'Gemeente Voorbeeldegem',
    });
    expect(labels(await opening(workspace, 'v2.txt', reading('v2.txt', newer)))).toEqual(['Inzet', 'Orde', 'Rust']);
    await workspace.commands.confirmImports();
    expect(ownOf(workspace.snapshot).dictionaries).toHaveLength(1);
  });
});

describe('a doubt at no row', () => {
  const doubt: Diagnostic = {
    severity: 'warning',
    code: 'extract/pay-row',
    values: { text: '3 000' },
    at: { line: 40 },
  };
  const doubtful = (): Ingested => {
    const ingested = aReading('kaart.txt', card());
    return { ...ingested, readings: ingested.readings.map((one) => ({ ...one, diagnostics: [doubt] })) };
  };

  it('is settled by a person who looked at it, which can be taken back, and stays so', async () => {
    const workspace = await openedWorkspace(ports);
    const { id } = await opening(workspace, 'kaart.txt', doubtful());
    workspace.commands.seeDoubts(id, [doubt]);
    expect(itemOf(workspace, 'kaart.txt')).toMatchObject({ undo: 1, seen: [{ code: doubt.code, at: doubt.at }] });
    workspace.commands.seeDoubts(id, [doubt]);
    workspace.commands.undoCorrection(id);
    expect(itemOf(workspace, 'kaart.txt')).toMatchObject({ undo: 0, seen: [] });
    workspace.commands.redoCorrection(id);
    await workspace.commands.confirmImports();
    expect(ownProfile(workspace).origin.seen).toMatchObject([{ code: doubt.code, values: doubt.values }]);
    expect((await opening(workspace, 'kaart.txt')).seen).toHaveLength(1);
    await workspace.commands.confirmImports();
    expect(ownProfile(workspace).origin.seen).toHaveLength(1);
  });

  it('is settled in a stored function as well', async () => {
    const workspace = await openedWorkspace(ports);
    await opening(workspace, 'kaart.txt', doubtful());
    await workspace.commands.confirmImports();
    workspace.commands.reviewStored(ownProfile(workspace).id);
    workspace.commands.seeDoubts(workspace.snapshot.imports[0]?.id ?? '', [doubt]);
    await workspace.commands.confirmImports();
    expect(ownProfile(workspace).origin.seen).toHaveLength(1);
    const [again] = decodeWorkspace(workspace.commands.exportWorkspace().text).value?.profiles ?? [];
    expect(again?.origin.seen).toEqual(ownProfile(workspace).origin.seen);
  });
});

describe('a row that was not read', () => {
  it('is added by a person, stored with who and when, and found again where its line stands in a corrected file', async () => {
    const workspace = await openedWorkspace(ports);
    workspace.commands.setPreferences({ reviewer: 'An' });
    const reading = (lines: readonly string[]): Ingested => ({ ...aReading('kaart.pdf', card()), lines });
    const before = await opening(workspace, 'kaart.pdf', reading(['Kaart', 'Rust   X X']));
    const row = key('Rust');
    workspace.commands.correctImport(before.id, 0, [
      { row, act: { kind: 'add', printed: 'Rust   X X', at: { line: 2 } } },
      { row, act: level(2) },
    ]);
    expect(reviewIn(workspace, 'kaart.pdf').corrected.requirements.at(-1)).toEqual({
      label: 'Rust',
      required: 2,
      at: { line: 2 },
    });
    // Twice the same is once.
    workspace.commands.correctImport(before.id, 0, [{ row, act: { kind: 'add' } }]);
    expect(itemOf(workspace, 'kaart.pdf').undo).toBe(1);
    workspace.commands.undoCorrection(before.id);
    expect(required(reviewIn(workspace, 'kaart.pdf').corrected)).toHaveLength(3);
    workspace.commands.redoCorrection(before.id);
    await workspace.commands.confirmImports();
    const [stored] = ownOf(workspace.snapshot).profiles;
    expect(stored?.value.requirements).toHaveLength(4);
    expect(stored?.origin.asRead).toHaveLength(3);
    expect(stored?.origin.corrections?.map(({ by, act }) => [by, act.kind])).toEqual([
      ['An', 'add'],
      ['An', 'level'],
    ]);
    const text = workspace.commands.exportWorkspace().text;
    expect(decodeWorkspace(text).value?.profiles[0]?.origin).toEqual(stored?.origin);

    await opening(workspace, 'kaart.pdf', reading(['Kaart', '', '', 'Rust X X']));
    expect(reviewIn(workspace, 'kaart.pdf').corrected.requirements.at(-1)).toMatchObject({
      required: 2,
      at: { line: 4 },
    });
    workspace.commands.cancelAllImports();
    await opening(workspace, 'kaart.pdf', reading(['Kaart']));
    expect(reviewIn(workspace, 'kaart.pdf').corrected.requirements.at(-1)).toEqual({ label: 'Rust', required: 2 });
  });

  it('makes a function of a document in which nothing was recognised, and is stored under the name that was given', async () => {
    const workspace = await openedWorkspace(ports);
    const diagnostics: readonly Diagnostic[] = [{ severity: 'error', code: 'extract/no-known-kind' }];
    const damaged: Diagnostic = { severity: 'error', code: 'read/damaged-page', values: { page: 2 } };
    ports.worker.files.set('brief.txt', {
      readings: [{ file: 'brief.txt', kind: 'unknown', diagnostics }],
      lines: ['Rust'],
      diagnostics: [damaged],
    });
    workspace.commands.importFiles([aFile('brief.txt')]);
    await until(workspace, ({ imports }) => imports[0]?.status === 'failed');
    const { id } = itemOf(workspace, 'brief.txt');
    workspace.commands.readByHand(id, { kind: 'function-profile', title: 'Archivaris' });
    const item = itemOf(workspace, 'brief.txt');
    expect([item.status, item.diagnostics, item.reviews.length]).toEqual(['ready', [damaged], 1]);
    workspace.commands.correctImport(id, 0, [
      { row: key('Rust'), act: { kind: 'add', printed: 'Rust', at: { line: 1 } } },
      { row: key('Rust'), act: level(3) },
    ]);
    await workspace.commands.confirmImports();
    const [stored] = ownOf(workspace.snapshot).profiles;
    expect(stored?.value).toMatchObject({ title: 'Archivaris', requirements: [{ label: 'Rust', required: 3 }] });
    expect(stored?.origin).toMatchObject({ file: 'brief.txt', lines: ['Rust'], asRead: [] });
  });

  it('makes a function of a picture without a word, and of no file that could not be opened', async () => {
    const workspace = await openedWorkspace(ports);
    const start = { kind: 'function-profile', title: 'Archivaris' } as const;
    for (const [file, code] of [
      ['foto.png', 'read/image-without-text'],
      ['stuk.png', 'read/damaged-image'],
    ] as const) {
      ports.worker.files.set(file, { readings: [], lines: [], diagnostics: [{ severity: 'error', code }] });
      workspace.commands.importFiles([aFile(file)]);
      await until(workspace, ({ imports }) => imports.some((one) => one.file === file && one.status === 'failed'));
      workspace.commands.readByHand(itemOf(workspace, file).id, start);
    }
    expect(workspace.snapshot.imports.map(({ status, diagnostics }) => [status, diagnostics.length])).toEqual([
      ['ready', 0],
      ['failed', 1],
    ]);
  });
});
