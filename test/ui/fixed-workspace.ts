import { analyse } from '../../src/core/analyse.ts';
import { explain } from '../../src/core/explain.ts';
import { applyChange } from '../../src/core/model/apply-change.ts';
import type { Corpus, RecordId } from '../../src/core/model/corpus.ts';
import { figureCsv } from '../../src/exchange/figure-csv.ts';
import { answerChange } from '../../src/state/answer-change.ts';
import type { Answer, Commands, Preferences, Snapshot, Workspace } from '../../src/state/workspace.ts';
import { toldCommands } from './told-commands.ts';

const NOW = new Date('2026-11-22T14:02:00');

export interface FixedWorkspace extends Workspace {
  /** What the screen told the workspace, in order. */
  readonly told: readonly (readonly [command: string, ...values: readonly unknown[]])[];
  /** Shows another snapshot to whoever listens. */
  show(change: Partial<Snapshot>): void;
}

/** A workspace for screens: it shows what it is given and writes down what it is told. `answers` decides how saving ends. */
export function fixedWorkspace(
  corpus: Corpus,
  preferences: Partial<Preferences> = {},
  answers: (answer: Answer | undefined) => Promise<void> = () => Promise.resolve(),
): FixedWorkspace {
  const told: (readonly [string, ...unknown[]])[] = [];
  const listeners = new Set<() => void>();
  let snapshot: Snapshot = {
    corpus,
    analysis: analyse(corpus),
    analysing: false,
    imports: [],
    storage: 'saved',
    savedAt: '2026-11-22T14:02:00',
    notices: [],
    preferences: { language: 'nl', theme: 'system', example: true, ...preferences },
  };
  const show = (change: Partial<Snapshot>): void => {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  };
  const commands: Commands = {
    ...toldCommands((name, values) => {
      told.push([name, ...values]);
    }),
    explain: (question) => Promise.resolve(explain(snapshot.corpus, question)),
    chooseTarget: (profile: RecordId) => {
      told.push(['chooseTarget', profile]);
      show({ preferences: { ...snapshot.preferences, target: profile } });
      return Promise.resolve();
    },
    standAt: (position) => {
      told.push(['standAt', position]);
      show({ preferences: { ...snapshot.preferences, position } });
    },
    answer: (competency, answer, note) => {
      told.push(['answer', competency, answer, ...(note === undefined ? [] : [note])]);
      return answers(answer).then(() => {
        const { corpus: before, analysis } = snapshot;
        const { target } = snapshot.preferences;
        const answered = { ...competency, madeFor: target };
        const after = applyChange(before, answerChange(before, before, analysis, answered, answer, note, NOW));
        show({ corpus: after, analysis: analyse(after) });
      });
    },
    exportFigures: async (asked, style) => ({
      name: 'meetlat.csv',
      text: figureCsv(asked, snapshot.corpus, snapshot.analysis, await style()),
    }),
  };
  return {
    get snapshot() {
      return snapshot;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    commands,
    told,
    show,
  };
}
