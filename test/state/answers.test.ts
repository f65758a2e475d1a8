import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { EMPTY_ANALYSIS, type CompetencyClass } from '../../src/core/model/analysis.ts';
import type { Rating } from '../../src/core/model/assessment.ts';
import type { FunctionProfile } from '../../src/core/model/profile.ts';
import { rowDigest } from '../../src/core/text/entry-digest.ts';
import { ME, type Workspace } from '../../src/state/workspace.ts';
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

const INZET = { label: 'Inzet', source: 'Gids A' };

function ratings(workspace: Workspace): readonly Rating[] | undefined {
  return ownOf(workspace.snapshot).assessments.find(({ id }) => id === ME)?.value.ratings;
}

describe('an answer', () => {
  it('"I do not know" and "not applicable" are answers and no zero', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer(INZET, 'unknown');
    await workspace.commands.answer({ label: 'Leidinggeven' }, 'not-applicable');
    await workspace.commands.answer({ label: 'Netwerken' }, { held: 0 });
    expect(ratings(workspace)).toEqual([
      { competency: 'Inzet', dictionary: 'Gids A' },
      { competency: 'Leidinggeven', notApplicable: true },
      { competency: 'Netwerken', held: 0 },
    ]);
  });

  it('takes the place of an earlier one to the same label, where it stood', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer(INZET, { held: 1 });
    await workspace.commands.answer({ label: 'Netwerken' }, { held: 2 });
    await workspace.commands.answer({ label: 'INZET', source: 'gids a' }, { held: 3 });
    expect(ratings(workspace)).toEqual([
      { competency: 'INZET', dictionary: 'gids a', held: 3 },
      { competency: 'Netwerken', held: 2 },
    ]);
  });

  it('stands beside one to the same label of another organisation', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer(INZET, { held: 1 });
    await workspace.commands.answer({ label: 'Inzet', source: 'Gids B' }, { held: 3 });
    expect(ratings(workspace)).toHaveLength(2);
  });

  it('takes the place of all earlier ones to labels that count as the same competency', async () => {
    const empathy: CompetencyClass = {
      id: 'c1',
      label: 'Empathie',
      levels: 3,
      levelsAssumed: false,
      members: [
        { label: 'Empathie', source: 'Gids A' },
        { label: 'Inlevingsvermogen', source: 'Gids B', entry: 'b-12' },
      ],
      links: [],
    };
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer({ label: 'Empathie', source: 'Gids A' }, { held: 1 });
    await workspace.commands.answer({ label: 'Netwerken' }, { held: 2 });
    ports.worker.analysis = () => Promise.resolve({ ...EMPTY_ANALYSIS, classes: [empathy] });
    await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
    await new Promise((resolve) => setTimeout(resolve));
    await workspace.commands.answer({ label: 'Inlevingsvermogen', source: 'Gids B' }, { held: 3 });
    expect(ratings(workspace)).toEqual([
      { competency: 'Inlevingsvermogen', dictionary: 'Gids B', held: 3 },
      { competency: 'Netwerken', held: 2 },
      { competency: 'Inzet', held: 1 },
    ]);
    await workspace.commands.answer({ label: 'b-12', source: 'Gids B' }, { held: 2 });
    expect(ratings(workspace)?.[0]).toEqual({ competency: 'b-12', dictionary: 'Gids B', held: 2 });
  });

  it('keeps its note until another is given, and an empty one removes it', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer(INZET, { held: 1 }, 'een voorbeeld');
    await workspace.commands.answer(INZET, { held: 2 });
    expect(ratings(workspace)?.[0]?.note).toBe('een voorbeeld');
    await workspace.commands.answer(INZET, { held: 2 }, 'een ander');
    expect(ratings(workspace)?.[0]?.note).toBe('een ander');
    await workspace.commands.answer(INZET, { held: 2 }, '');
    expect(ratings(workspace)?.[0]).toEqual({ competency: 'Inzet', dictionary: 'Gids A', held: 2 });
  });

  it('can be taken back; without any answer there is no assessment of oneself', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer(INZET, { held: 1 });
    await workspace.commands.answer({ label: 'Netwerken' }, { held: 2 });
    await workspace.commands.answer(INZET, undefined);
    expect(ratings(workspace)).toEqual([{ competency: 'Netwerken', held: 2 }]);
    expect(workspace.snapshot.undo).toBe('action/take-answer-back');
    await workspace.commands.answer({ label: 'Netwerken' }, undefined);
    expect(ownOf(workspace.snapshot).assessments).toEqual([]);
  });

  it('that was never given can be taken back without anything happening', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer(INZET, undefined);
    expect(workspace.snapshot.undo).toBeUndefined();
    expect(workspace.snapshot.savedAt).toBeUndefined();
  });

  it('given twice is one action', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer(INZET, { held: 1 });
    const { corpus } = workspace.snapshot;
    await workspace.commands.answer(INZET, { held: 1 });
    expect(workspace.snapshot.corpus).toBe(corpus);
    await workspace.commands.undo();
    expect(workspace.snapshot.undo).toBeUndefined();
  });

  it('given before the storage is open waits for it, and comes after what was there', async () => {
    const first = await openedWorkspace(ports);
    await first.commands.answer(INZET, { held: 1 });
    const again = await openedWorkspace(testPorts(ports.storage));
    await Promise.all([
      again.commands.answer({ label: 'Netwerken' }, { held: 2 }),
      again.commands.answer({ label: 'Leren' }, { held: 3 }),
    ]);
    expect(ratings(again)?.map(({ competency }) => competency)).toEqual(['Inzet', 'Netwerken', 'Leren']);
  });
});

describe('the edition of an answer', () => {
  const card: FunctionProfile = aProfile('Bode');
  const SAMEN = { label: 'Samenwerken', source: 'Gemeente Voorbeeldegem' };

  async function answering(): Promise<Workspace> {
    ports.worker.analysis = (all) => Promise.resolve(analyse(all));
    ports.worker.files.set('bode', aReading('bode', card));
    const workspace = await openedWorkspace(ports);
    workspace.commands.importFiles([aFile('bode')]);
    await until(workspace, ({ imports }) => imports[0]?.status === 'ready');
    await workspace.commands.confirmImports();
    const [own] = ownOf(workspace.snapshot).profiles;
    if (own !== undefined) await workspace.commands.chooseTarget(own.id);
    await until(workspace, ({ analysing }) => !analysing);
    return workspace;
  }

  it('is that of the card it was given for, and stays when only its note changes', async () => {
    const workspace = await answering();
    await workspace.commands.answer(SAMEN, { held: 2 });
    const edition = { digest: rowDigest({ label: 'Samenwerken', scale: { levels: 3 } }), title: 'Bode', levels: 3 };
    expect(ratings(workspace)?.[0]?.edition).toEqual(edition);
    const longer = { ...card, requirements: [{ label: 'Samenwerken', required: 2, scale: { levels: 5 } }] };
    ports.worker.files.set('bode', aReading('bode', longer));
    workspace.commands.importFiles([aFile('bode')]);
    await until(workspace, ({ imports }) => imports[0]?.status === 'ready');
    await workspace.commands.confirmImports();
    await until(workspace, ({ analysing }) => !analysing);
    await workspace.commands.answer(SAMEN, { held: 2 }, 'een voorbeeld');
    expect(ratings(workspace)?.[0]).toMatchObject({ note: 'een voorbeeld', edition });
    await workspace.commands.answer(SAMEN, { held: 4 });
    expect(ratings(workspace)?.[0]?.edition?.levels).toBe(5);
  });
});

describe('what is saved', () => {
  it('is never shown before the database said so', async () => {
    const workspace = await openedWorkspace(ports);
    const seen: string[] = [];
    workspace.subscribe(() => {
      const { storage, savedAt } = workspace.snapshot;
      seen.push(`${storage} ${String(ratings(workspace)?.length ?? 0)} ${savedAt === undefined ? '-' : 'at'}`);
    });
    await workspace.commands.answer(INZET, { held: 1 });
    await Promise.resolve();
    expect(seen[0]).toBe('saving 0 -');
    expect(seen.at(-1)).toBe('saved 1 at');
    expect(new Set(seen)).not.toContain('saving 1 -');
  });

  it('shows the time of an earlier visit only on the same day', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer(INZET, { held: 1 });
    const sameDay = await openedWorkspace(testPorts(ports.storage));
    expect(sameDay.snapshot.savedAt).toBe(workspace.snapshot.savedAt);
    const nextDay = await openedWorkspace(testPorts(ports.storage, { now: () => new Date(2026, 10, 23, 9) }));
    expect(nextDay.snapshot.savedAt).toBeUndefined();
  });

  it('is exported as one file whose name says nothing about anyone', async () => {
    const workspace = await openedWorkspace(ports);
    await workspace.commands.answer(INZET, { held: 1 });
    const { name, text } = workspace.commands.exportWorkspace();
    expect(name).toBe('meetlat-2026-11-22.json');
    expect((JSON.parse(text) as { corpus: unknown }).corpus).toEqual(ownOf(workspace.snapshot));
  });
});
