import { EMPTY_ANALYSIS } from '../../src/core/model/analysis.ts';
import { EMPTY_CORPUS } from '../../src/core/model/corpus.ts';
import type { Commands, Snapshot, Workspace } from '../../src/state/workspace.ts';

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
  const tell =
    (name: keyof Commands) =>
    (...rest: readonly unknown[]): void => {
      asked.push([name, ...rest]);
      effects[name]?.(workspace);
    };
  const command =
    (name: keyof Commands) =>
    (...rest: readonly unknown[]): Promise<void> => {
      tell(name)(...rest);
      return Promise.resolve();
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
    commands: {
      importFiles: tell('importFiles'),
      cancelImport: tell('cancelImport'),
      cancelAllImports: tell('cancelAllImports'),
      correctImport: tell('correctImport'),
      correctFacts: tell('correctFacts'),
      settleFact: tell('settleFact'),
      seeDoubts: tell('seeDoubts'),
      readByHand: tell('readByHand'),
      undoCorrection: tell('undoCorrection'),
      redoCorrection: tell('redoCorrection'),
      settleConflict: tell('settleConflict'),
      reviewStored: tell('reviewStored'),
      readAgain: tell('readAgain'),
      pageImage: () => Promise.resolve(undefined),
      explain: () => Promise.resolve(undefined),
      confirmImports: command('confirmImports'),
      removeRecords: command('removeRecords'),
      saveAgain: command('saveAgain'),
      undo: command('undo'),
      redo: command('redo'),
      chooseTarget: command('chooseTarget'),
      standAt: tell('standAt'),
      answer: command('answer'),
      openBoard: tell('openBoard'),
      closeBoard: tell('closeBoard'),
      settleLinks: command('settleLinks'),
      alignScale: command('alignScale'),
      setPreferences: tell('setPreferences'),
      exportWorkspace: () => ({ name: 'meetlat.json', text: '' }),
      exportFigures: () => Promise.resolve({ name: 'meetlat.csv', text: '' }),
      eraseEverything: command('eraseEverything'),
      dismiss: tell('dismiss'),
    },
  };
  return workspace;
}
