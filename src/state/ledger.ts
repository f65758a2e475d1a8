import { applyChange, changeBetween } from '../core/model/apply-change.ts';
import { COLLECTIONS, EMPTY_CORPUS, type Corpus, type CorpusChange, type CorpusRecord } from '../core/model/corpus.ts';
import { findRecord } from '../core/model/find-record.ts';
import { storeErrorOf, type StoreError, type StoreFailure } from '../store/store-error.ts';
import type { Store } from '../store/store.ts';
import { isSame } from './is-same.ts';
import { inOrder } from './record-order.ts';
import { replay, stepOf, type Step } from './step.ts';
import type { StorageState } from './workspace.ts';

/**
 * What became of an action: the step as it really happened, or why nothing was changed. `unsaved`: it happened in this
 * tab only, and why.
 */
export type Outcome = { readonly done: Step; readonly unsaved?: StoreFailure } | { readonly refused: StoreFailure };

/** What the rest of the workspace must know after something happened to one's own records. */
export interface LedgerReport {
  readonly storage: StorageState;
  readonly savedAt: string | undefined;
}

/** One's own records, beside what of them is stored. */
export interface Ledger {
  readonly own: Corpus;
  /**
   * Does one action: one transaction, after which the records change.
   *
   * @param policy What to do when it cannot be stored: `keep` the change in this tab, to be stored with the next
   *   action, or `refuse` it, for what is large and easily done again.
   */
  commit(step: Step, policy: 'keep' | 'refuse'): Promise<Outcome>;
  /** Stores what is only in this tab. @returns Why that failed, if it did. */
  saveAgain(): Promise<StoreFailure | undefined>;
  /** Another tab changed something. @returns How many changes of this tab, not yet stored, had to give way. */
  reload(): Promise<number>;
  /** A newer version of the program, in another tab, took the database over. */
  giveWay(): void;
}

/** How often an action is tried on records that other tabs keep changing. */
const ATTEMPTS = 3;

export function createLedger(store: Store, report: (report: LedgerReport) => void): Ledger {
  const keepsNothing = store.state === 'memory' || store.state === 'newer';
  /** What the database holds, as far as we know; `own` is the same but for what could not be stored. */
  let stored: Corpus = inOrder(store.initial.corpus);
  let own: Corpus = stored;
  let storage: StorageState = store.state;
  /** The highest revision that each record had in this tab. */
  const highest = new Map<string, number>();

  function tell(next: StorageState): void {
    storage = next;
    report({ storage, savedAt: store.saved });
  }

  async function write(next: Corpus): Promise<StoreError | undefined> {
    const before = storage;
    tell('saving');
    try {
      await store.apply(changeBetween(stored, next), stored);
      stored = own = next;
      tell('saved');
      return undefined;
    } catch (error) {
      const failure = storeErrorOf(error);
      if (failure.reason === 'removed') stored = EMPTY_CORPUS;
      if (failure.reason === 'removed' || failure.reason === 'newer') tell(failure.reason);
      else tell(before);
      return failure;
    }
  }

  function remember(change: CorpusChange): void {
    for (const edit of change.edits) {
      const id = 'put' in edit ? edit.put.id : edit.remove;
      const records: readonly CorpusRecord<unknown>[] = own[edit.collection];
      const current = findRecord(records, id)?.revision ?? 0;
      const next = 'put' in edit ? edit.put.revision : current;
      highest.set(id, Math.max(current, next, highest.get(id) ?? 0));
    }
  }

  async function reload(): Promise<number> {
    let loaded: Corpus;
    try {
      loaded = (await store.load(stored)).corpus;
    } catch (error) {
      // What is in this tab stays; if the database is gone, it may be the only copy.
      if (storeErrorOf(error).reason === 'removed') {
        stored = EMPTY_CORPUS;
        tell('removed');
      }
      return 0;
    }
    const unsaved = own === stored ? undefined : stepOf('', changeBetween(stored, own), stored);
    stored = own = inOrder(reconciled(stored, loaded));
    let lost = 0;
    for (const one of unsaved === undefined ? [] : parts(unsaved)) {
      const change = replay(one, own, highest);
      if (change === undefined) lost += 1;
      else own = inOrder(applyChange(own, change));
    }
    tell(own === stored && storage === 'failed' ? 'saved' : storage);
    return lost;
  }

  return {
    get own() {
      return own;
    },
    async commit(step, policy) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const change = replay(step, own, highest);
        if (change === undefined) return { refused: 'conflict' };
        const done = { ...step, ...stepOf(step.code, change, own) };
        if (change.edits.length === 0 && change.settings === undefined) return { done };
        const next = inOrder(applyChange(own, change));
        const failure = keepsNothing ? undefined : await write(next);
        if (failure?.reason === 'conflict') {
          await reload();
          continue;
        }
        if (failure !== undefined && policy === 'refuse') return { refused: failure.reason };
        remember(change);
        own = next;
        if (failure === undefined) {
          tell(storage);
          return { done };
        }
        tell(storage === 'saved' ? 'failed' : storage);
        return { done, unsaved: failure.reason };
      }
      return { refused: 'conflict' };
    },
    async saveAgain() {
      if (keepsNothing || own === stored) return undefined;
      const failure = await write(own);
      if (failure?.reason === 'conflict') await reload();
      // Whoever asks to save again knows that it is gone: now it is written anew.
      else if (failure?.reason !== 'removed') return failure?.reason;
      return own === stored ? undefined : (await write(own))?.reason;
    },
    reload,
    giveWay() {
      tell('newer');
    },
  };
}

/** Records that did not change stay the same objects, so that nothing is drawn or computed again for them. */
function reconciled(known: Corpus, loaded: Corpus): Corpus {
  const collections = COLLECTIONS.map((collection) => {
    const before = new Map<string, CorpusRecord<unknown>>(known[collection].map((record) => [record.id, record]));
    const records = loaded[collection].map((record: CorpusRecord<unknown>) => {
      const earlier = before.get(record.id);
      return earlier?.revision === record.revision && isSame(earlier, record) ? earlier : record;
    });
    const isUnchanged =
      records.length === known[collection].length && records.every((record) => before.get(record.id) === record);
    return [collection, isUnchanged ? known[collection] : records];
  });
  const settings =
    JSON.stringify(known.settings) === JSON.stringify(loaded.settings) ? known.settings : loaded.settings;
  return { ...loaded, ...(Object.fromEntries(collections) as Partial<Corpus>), settings };
}

function parts(step: Step): readonly Step[] {
  const edits = step.edits.map((edit): Step => ({ code: step.code, edits: [edit] }));
  return step.settings === undefined ? edits : [...edits, { code: step.code, edits: [], settings: step.settings }];
}
