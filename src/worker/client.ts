import type { Analysis } from '../core/model/analysis.ts';
import { applyChange, changeBetween } from '../core/model/apply-change.ts';
import { COLLECTIONS, type Corpus } from '../core/model/corpus.ts';
import type { Explanation, Question } from '../core/model/explanation.ts';
import type { BoardChoice, CrosswalkBoard } from '../core/model/crosswalk-board.ts';
import type { Thesaurus } from '../core/model/thesaurus.ts';
import { createLane, type WorkerPort } from './lane.ts';
import type { CorpusUpdate, Ingested, PageImage, Progress } from './protocol.ts';
import { WorkerError } from './worker-error.ts';

/** Our side of the workers: reading files in one, analysing in another, so that a file that hangs holds up no figure. */
export interface WorkerClient {
  /**
   * Reads one file. The bytes are handed over and cannot be used afterwards.
   *
   * @param names Of competencies known from elsewhere, to tell which of them the document has and were not read.
   * @param progress Told after each page that takes long; a file whose pages come one after another has no limit.
   */
  ingest(
    file: string,
    bytes: ArrayBuffer,
    names: readonly string[],
    signal?: AbortSignal,
    progress?: (progress: Progress) => void,
  ): Promise<Ingested>;
  /**
   * Computes the analysis of a corpus. Only what changed since the previous request crosses over.
   *
   * A newer request takes the place of an older one, which is refused as `replaced`.
   */
  analyse(corpus: Corpus): Promise<Analysis>;
  /** What links two sources of a corpus; after an analysis that was asked before. */
  crosswalk(corpus: Corpus, choice: BoardChoice, thesaurus: Thesaurus): Promise<CrosswalkBoard>;
  /**
   * What is behind one figure of a corpus; undefined where it is about nothing in it. It has a worker of its own, so
   * that no analysis waits for it.
   */
  explain(corpus: Corpus, question: Question): Promise<Explanation | undefined>;
  /**
   * One page of a PDF or of an image, from 1, drawn `width` pixels wide. Undefined where there is no such page, or none
   * that can be shown. The bytes are copied, so that further pages can be asked for.
   */
  pageImage(bytes: ArrayBuffer, page: number, width: number, signal?: AbortSignal): Promise<PageImage | undefined>;
  /** Ends the workers; the next request starts them again. */
  stop(): void;
}

/** Milliseconds; a page of a file, or an analysis, that takes longer is ended. */
const HARD_LIMIT = 120_000;
/** The same for one page that is drawn. */
const DRAWING_LIMIT = 20_000;
/** Milliseconds after which a worker that nobody asks anything ends and gives back its memory. */
const IDLE = 60_000;
/** Milliseconds that an analysis nobody waits for any more may still take before its worker is ended. */
const PATIENCE = 500;

interface PendingAnalysis {
  readonly corpus: Corpus;
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (reason: unknown) => void;
}

/** @param start Starts one worker that runs `entry.ts`. */
export function createWorkerClient(start: () => WorkerPort): WorkerClient {
  const reader = createLane(start, IDLE);
  const analyser = createLane(start, IDLE);
  // A page that is looked at does not wait for the file that is being read.
  const painter = createLane(start, IDLE);
  const explainer = createLane(start, IDLE);
  /** What the explainer was told last. */
  let explained: Corpus | undefined;
  /** What the analyser was told last; of no worth once its worker ended. */
  let told: Corpus | undefined;
  /** The analyser holds the thesaurus too; like `told` it goes with the worker, whichever question starts the next. */
  let hasThesaurus = false;
  let running: { readonly stop: AbortController; replaced: boolean } | undefined;
  let waiting: PendingAnalysis | undefined;

  function tell(fresh: boolean, corpus: Corpus): CorpusUpdate {
    if (fresh) hasThesaurus = false;
    const known = fresh ? undefined : told;
    told = corpus;
    return updateFrom(known, corpus);
  }

  async function work(): Promise<void> {
    while (waiting !== undefined) {
      const pending = waiting;
      waiting = undefined;
      const mine = { stop: new AbortController(), replaced: false, reject: pending.reject };
      running = mine;
      try {
        const analysis = await analyser.run({
          task: 'analyse',
          input: (fresh) => tell(fresh, pending.corpus),
          signal: mine.stop.signal,
          limit: HARD_LIMIT,
        });
        if (mine.replaced) pending.reject(new WorkerError('replaced', 'analyse'));
        else pending.resolve(analysis);
      } catch (error) {
        // Whatever went wrong, it is not sure what the worker still knows.
        told = undefined;
        pending.reject(mine.replaced ? new WorkerError('replaced', 'analyse') : error);
      }
    }
    running = undefined;
  }

  return {
    ingest: (file, bytes, names, signal, progress) =>
      reader.run({
        task: 'ingest',
        input: () => ({ file, bytes, names }),
        transfer: (input) => [input.bytes],
        ...(signal === undefined ? {} : { signal }),
        ...(progress === undefined ? {} : { progress }),
        limit: HARD_LIMIT,
      }),
    pageImage: (bytes, page, width, signal) =>
      painter.run({
        task: 'pageImage',
        input: () => ({ bytes, page, width }),
        ...(signal === undefined ? {} : { signal }),
        limit: DRAWING_LIMIT,
      }),
    explain: (corpus, question) =>
      explainer
        .run({
          task: 'explain',
          input: (fresh) => {
            const known = fresh ? undefined : explained;
            explained = corpus;
            return { update: updateFrom(known, corpus), question };
          },
          limit: HARD_LIMIT,
        })
        .catch((error: unknown) => {
          explained = undefined;
          throw error;
        }),
    analyse: (corpus) =>
      new Promise((resolve, reject) => {
        waiting?.reject(new WorkerError('replaced', 'analyse'));
        waiting = { corpus, resolve, reject };
        if (running === undefined) void work();
        else if (!running.replaced) {
          running.replaced = true;
          const { stop } = running;
          setTimeout(() => {
            stop.abort();
          }, PATIENCE);
        }
      }),
    async crosswalk(corpus, choice, thesaurus) {
      try {
        return await analyser.run({
          task: 'crosswalk',
          input: (fresh) => {
            const update = tell(fresh, corpus);
            const isNew = !hasThesaurus;
            hasThesaurus = true;
            return { update, ...choice, ...(isNew ? { thesaurus } : {}) };
          },
          limit: HARD_LIMIT,
        });
      } catch (error) {
        told = undefined;
        hasThesaurus = false;
        throw error;
      }
    },
    stop() {
      waiting?.reject(new WorkerError('cancelled', 'stop'));
      waiting = undefined;
      reader.stop();
      analyser.stop();
      painter.stop();
      explainer.stop();
    },
  };
}

/** What the worker must hear to know `corpus`: only the change, unless that would leave another order of records. */
function updateFrom(known: Corpus | undefined, corpus: Corpus): CorpusUpdate {
  if (known === undefined) return { corpus };
  const change = changeBetween(known, corpus);
  const result = applyChange(known, change);
  const isSame = COLLECTIONS.every((collection) => {
    const [a, b] = [result[collection], corpus[collection]];
    return a === b || (a.length === b.length && a.every((record, index) => record.id === b[index]?.id));
  });
  return isSame ? { change } : { corpus };
}
