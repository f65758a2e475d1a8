import type { Commands } from '../../src/state/workspace.ts';

/** Is told of every command that is given, with its arguments. */
export type Told = (name: keyof Commands, values: readonly unknown[]) => void;

/** Commands that do nothing but tell: what they return is empty. */
export function toldCommands(told: Told): Commands {
  const tell =
    (name: keyof Commands) =>
    (...values: readonly unknown[]): void => {
      told(name, values);
    };
  const command =
    (name: keyof Commands) =>
    (...values: readonly unknown[]): Promise<void> => {
      told(name, values);
      return Promise.resolve();
    };
  return {
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
  };
}
