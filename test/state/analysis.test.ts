import { expect, it } from 'vitest';
import { EMPTY_ANALYSIS, type Analysis } from '../../src/core/model/analysis.ts';
import { recordId, type Corpus } from '../../src/core/model/corpus.ts';
import { nlFigureStyle } from '../../src/i18n/nl/figure-words.ts';
import { WorkerError } from '../../src/worker/worker-error.ts';
import { onEmptyDevice, openedWorkspace, testPorts, until, type TestPorts } from './fake-ports.ts';

let ports: TestPorts;
onEmptyDevice(() => {
  ports = testPorts();
});

it('marks the figures as out of date from the change until the new ones are there', async () => {
  const workspace = await openedWorkspace(ports);
  const { analysis } = workspace.snapshot;
  let finish: (analysis: Analysis) => void = () => undefined;
  ports.worker.analysis = () =>
    new Promise((resolve) => {
      finish = resolve;
    });
  await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
  expect(workspace.snapshot.analysing).toBe(true);
  expect(workspace.snapshot.analysis).toBe(analysis);
  const fresh = { ...EMPTY_ANALYSIS };
  finish(fresh);
  await until(workspace, ({ analysing }) => !analysing);
  expect(workspace.snapshot.analysis).toBe(fresh);
});

it('writes no figures of an earlier corpus to a file, and says so; nor where a part cannot be loaded', async () => {
  const workspace = await openedWorkspace(ports);
  const asked = { of: 'pairs', profiles: [] } as const;
  const style = () => Promise.resolve(nlFigureStyle);
  expect((await workspace.commands.exportFigures(asked, style))?.text).toContain('rekenregel');
  const codes = (): readonly string[] => workspace.snapshot.notices.map(({ code }) => code);
  expect(await workspace.commands.exportFigures(asked, () => Promise.reject(new Error('offline')))).toBeUndefined();
  expect(codes()).toEqual(['notice/figures-not-loaded']);
  ports.worker.analysis = () => new Promise(() => undefined);
  await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
  expect(await workspace.commands.exportFigures(asked, style)).toBeUndefined();
  expect(codes()).toEqual(['notice/figures-not-loaded', 'notice/figures-behind']);
});

it('takes no figures of an earlier corpus for those of now', async () => {
  const workspace = await openedWorkspace(ports);
  const finish: ((analysis: Analysis) => void)[] = [];
  ports.worker.analysis = () =>
    new Promise((resolve) => {
      finish.push(resolve);
    });
  await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
  await workspace.commands.answer({ label: 'Inzet' }, { held: 2 });
  const [older, newer] = [{ ...EMPTY_ANALYSIS }, { ...EMPTY_ANALYSIS }];
  finish[1]?.(newer);
  await until(workspace, ({ analysing }) => !analysing);
  finish[0]?.(older);
  await Promise.resolve();
  expect(workspace.snapshot.analysis).toBe(newer);
});

it('computes once more in a fresh worker when the first broke down', async () => {
  const workspace = await openedWorkspace(ports);
  let tries = 0;
  ports.worker.analysis = () => {
    tries += 1;
    return tries === 1 ? Promise.reject(new WorkerError('crashed', 'x')) : Promise.resolve(EMPTY_ANALYSIS);
  };
  await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
  await until(workspace, ({ analysing }) => !analysing);
  expect(workspace.snapshot.notices).toEqual([]);
});

it('says that the figures are not up to date when they cannot be computed', async () => {
  const workspace = await openedWorkspace(ports);
  ports.worker.analysis = () => Promise.reject(new WorkerError('crashed', 'x'));
  await workspace.commands.answer({ label: 'Inzet' }, { held: 1 });
  await until(workspace, ({ notices }) => notices.length > 0);
  await workspace.commands.answer({ label: 'Inzet' }, { held: 2 });
  await until(workspace, ({ corpus }) => ports.worker.analysed.filter((one) => one === corpus).length === 2);
  expect(workspace.snapshot.notices.map(({ code }) => code)).toEqual(['notice/analysis-failed']);
  expect(workspace.snapshot.analysing).toBe(true);
  workspace.commands.dismiss(workspace.snapshot.notices[0]?.id ?? '');
  expect(workspace.snapshot.notices).toEqual([]);
});

it('explains the corpus as it is now, and has no answer where it could not be worked out', async () => {
  const workspace = await openedWorkspace(ports);
  const question = { of: 'nearest', profile: recordId('kaart') } as const;
  const asked: Corpus[] = [];
  ports.worker.explain = (corpus) => {
    asked.push(corpus);
    return Promise.resolve({ of: 'nearest', functions: 0, neighbours: [] });
  };
  expect(await workspace.commands.explain(question)).toEqual({ of: 'nearest', functions: 0, neighbours: [] });
  expect(asked).toEqual([workspace.snapshot.corpus]);
  ports.worker.explain = () => Promise.reject(new WorkerError('time-limit', 'explain'));
  expect(await workspace.commands.explain(question)).toBeUndefined();
});
