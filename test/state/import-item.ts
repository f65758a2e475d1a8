import type { ImportItem } from '../../src/state/workspace.ts';

/** One file on its way in, with nothing in it but what a test says. */
export function importItem(change: Partial<ImportItem> = {}): ImportItem {
  return {
    id: 'i',
    file: 'a.csv',
    size: 10,
    status: 'ready',
    readings: [],
    lines: [],
    diagnostics: [],
    replaces: [],
    reviews: [],
    dictionaries: [],
    seen: [],
    undo: 0,
    redo: 0,
    ...change,
  };
}
