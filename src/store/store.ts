import type { Corpus, CorpusChange } from '../core/model/corpus.ts';

/** `persisted`: whether the browser promised to keep the data when space runs short. The others come from other tabs. */
export type StoreEvent =
  | { readonly kind: 'changed' }
  | { readonly kind: 'erased' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'persisted'; readonly granted: boolean };

export interface Loaded {
  readonly corpus: Corpus;
  /** Records that are there but fit no schema of ours: left alone, and not part of `corpus`. */
  readonly unreadable: number;
}

/** Where one's own records are kept. What goes wrong is a `StoreError`, and then nothing was written. */
export interface Store {
  /** How it stood at opening. */
  readonly state: 'saved' | 'memory' | 'removed' | 'newer';
  /** Number of records that were kept here before; also when they cannot be reached now. */
  readonly kept: number;
  /** ISO time of the last transaction that was acknowledged, in this visit or an earlier one. */
  readonly saved: string | undefined;
  load(): Promise<Loaded>;
  /**
   * Stores one change in one transaction and resolves when that is complete.
   *
   * @param base The corpus the change was made for: a record that is stored with another revision than it has in there
   *   refuses the whole change.
   * @returns ISO time of the transaction.
   */
  apply(change: CorpusChange, base: Corpus): Promise<string>;
  /** Removes everything that the program keeps on this device. */
  erase(): Promise<void>;
  /** @returns A function that ends the subscription. */
  subscribe(listener: (event: StoreEvent) => void): () => void;
  close(): void;
}
