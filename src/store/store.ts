import type { Corpus, CorpusChange } from '../core/model/corpus.ts';
import type { ReadableCorpus } from '../core/model/readable-corpus.ts';

/** `persisted`: whether the browser promised to keep the data when space runs short. The others come from other tabs. */
export type StoreEvent =
  | { readonly kind: 'changed' }
  | { readonly kind: 'erased' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'persisted'; readonly granted: boolean };

/** Where one's own records are kept. What goes wrong is a `StoreError`, and then nothing was written. */
export interface Store {
  /** How it stood at opening. */
  readonly state: 'saved' | 'memory' | 'removed' | 'newer';
  /** Number of records that were kept here before; also when they cannot be reached now. */
  readonly kept: number;
  /** What was there at opening; rows that fit no schema are left alone and only counted. */
  readonly initial: ReadableCorpus;
  /** ISO time of the last transaction that was acknowledged, in this visit or an earlier one. */
  readonly saved: string | undefined;
  /**
   * What is there now.
   *
   * @param base What the caller believes to be there: if it is not empty and the database is, that is `removed`.
   */
  load(base: Corpus): Promise<ReadableCorpus>;
  /**
   * Stores one change in one transaction and resolves when that is complete.
   *
   * @param base The corpus the change was made for: a record that is stored with another revision than it has in there
   *   refuses the whole change.
   * @returns ISO time of the transaction.
   */
  apply(change: CorpusChange, base: Corpus): Promise<string>;
  /**
   * Keeps the files that records were read from, by digest, and lets go of those that no record was read from.
   *
   * @param files Absent: no file is to be kept at all.
   * @returns How many of these there is no room for.
   */
  keepFiles(files: ReadonlyMap<string, ArrayBuffer> | undefined): Promise<number>;
  /** The bytes of a file by their digest, where they are kept. */
  file(digest: string): Promise<ArrayBuffer | undefined>;
  /** Removes everything that the program keeps on this device. */
  erase(): Promise<void>;
  /** @returns A function that ends the subscription. */
  subscribe(listener: (event: StoreEvent) => void): () => void;
  close(): void;
}
