import { EMPTY_ANALYSIS } from '../../src/core/model/analysis.ts';
import { EMPTY_CORPUS } from '../../src/core/model/corpus.ts';
import type { Commands, Snapshot, Workspace } from '../../src/state/workspace.ts';
import { toldCommands, type Told } from './told-commands.ts';

/** A workspace for one screen: it shows what a test puts in it, and writes down what is asked of it. */
export interface FakeWorkspace extends Workspace {
  /** Names of the commands that were given, with their arguments, in order. */
  readonly asked: readonly (readonly [name: string, ...rest: readonly unknown[]])[];
  /** Replaces slices of the snapshot and tells whoever listens. */
  show(change: Partial<Snapshot>): void;
}

export const EMPTY_SNAPSHOT: Snapshot = {
  corpus: EMPTY_CORPUS,
  analysis: EMPTY_ANALYSIS,
  analysing: false,
  imports: [],
  storage: 'saved',
  notices: [],
  preferences: { language: 'nl', theme: 'system', example: true },
};

/**
 * @param effects What a command does here besides being written down, by its name.
 */
export function fakeWorkspace(
  first: Partial<Snapshot>,
  effects: Partial<Record<keyof Commands, (workspace: FakeWorkspace) => void>> = {},
): FakeWorkspace {
  let snapshot: Snapshot = { ...EMPTY_SNAPSHOT, ...first };
  const listeners = new Set<() => void>();
  const asked: (readonly [string, ...(readonly unknown[])])[] = [];
  const tell: Told = (name, rest) => {
    asked.push([name, ...rest]);
    effects[name]?.(workspace);
  };
  const workspace: FakeWorkspace = {
    get snapshot() {
      return snapshot;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    asked,
    show(change) {
      snapshot = { ...snapshot, ...change };
      for (const listener of listeners) listener();
    },
    commands: toldCommands(tell),
  };
  return workspace;
}
