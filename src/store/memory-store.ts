import { EMPTY_CORPUS } from '../core/model/corpus.ts';
import type { Store } from './store.ts';

const NOTHING = { corpus: EMPTY_CORPUS, unreadable: 0 };

/** Stands in for a database that cannot be used: everything works and nothing is kept. */
export function createMemoryStore(
  state: 'memory' | 'newer',
  kept: number,
  clear: () => Promise<void>,
  now: () => Date,
): Store {
  return {
    state,
    kept,
    saved: undefined,
    initial: NOTHING,
    load: () => Promise.resolve(NOTHING),
    apply: () => Promise.resolve(now().toISOString()),
    keepFiles: () => Promise.resolve(0),
    file: () => Promise.resolve(undefined),
    erase: clear,
    subscribe: () => () => undefined,
    close: () => undefined,
  };
}
