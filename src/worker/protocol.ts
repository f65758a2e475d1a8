import type { Analysis } from '../core/model/analysis.ts';
import type { Corpus, CorpusChange } from '../core/model/corpus.ts';
import type { CrosswalkBoard } from '../core/model/crosswalk-board.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { DocumentReading } from '../core/model/document-reading.ts';
import type { Explanation, Question } from '../core/model/explanation.ts';
import type { SourceTables } from '../core/model/source-table.ts';
import type { Thesaurus } from '../core/model/thesaurus.ts';

/** How much of a long task is done: pages of a file that are read by their look. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What the worker made of one file: readings, or the corpus of a workspace file, never both. */
export interface Ingested {
  readonly readings: readonly DocumentReading[];
  /** The document's own lines, to show a row in its place. */
  readonly lines: readonly string[];
  /** The tables among those lines; absent where there are none. */
  readonly tables?: SourceTables;
  readonly corpus?: Corpus;
  /** Why there are neither readings nor a corpus. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The corpus as a whole the first time, and after that only what changed since the previous request. */
export type CorpusUpdate = { readonly corpus: Corpus } | { readonly change: CorpusChange };

/** A page of a document as it looks. */
export interface PageImage {
  /** A PNG. */
  readonly image: Blob;
  /** Of the picture, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Of the page, in points: the measure of `Place`. */
  readonly pageWidth: number;
  readonly pageHeight: number;
  /** How many pages the document has. */
  readonly pages: number;
}

/** What the worker can do: a name, plain data in, plain data out. */
export interface Tasks {
  /** `names`: of competencies known from elsewhere, to tell which of them the document has and were not read. */
  ingest(input: { readonly file: string; readonly bytes: ArrayBuffer; readonly names: readonly string[] }): Ingested;
  analyse(input: CorpusUpdate): Analysis;
  /** Undefined where what is asked about is not in the corpus. */
  explain(input: { readonly update: CorpusUpdate; readonly question: Question }): Explanation | undefined;
  /** What links two sources, named by their keys. The thesaurus crosses over once. */
  crosswalk(input: {
    readonly update: CorpusUpdate;
    readonly from?: string;
    readonly to?: string;
    /** Where nothing that matters is open between the two, the pair with most of it. */
    readonly orBusiest?: boolean;
    readonly thesaurus?: Thesaurus;
  }): CrosswalkBoard;
  /** Undefined where the file has no such page, or none that can be shown. */
  pageImage(input: {
    readonly bytes: ArrayBuffer;
    readonly page: number;
    readonly width: number;
  }): PageImage | undefined;
}

export type TaskName = keyof Tasks;
export type TaskInput<N extends TaskName> = Parameters<Tasks[N]>[0];
export type TaskOutput<N extends TaskName> = ReturnType<Tasks[N]>;

/** One question to the worker; `id` comes back with its answer. */
export type WorkerRequest = {
  readonly [N in TaskName]: { readonly id: number; readonly task: N; readonly input: TaskInput<N> };
}[TaskName];

/** One answer of the worker, or before it a sign that it gets on. `error` is for whoever mends it, never for the screen. */
export type WorkerReply =
  | { readonly id: number; readonly value: TaskOutput<TaskName> }
  | { readonly id: number; readonly error: string }
  | { readonly id: number; readonly progress: Progress };
