import type { Corpus } from '../core/model/corpus.ts';
import type { BoardChoice, CrosswalkBoard } from '../core/model/crosswalk-board.ts';
import type { Thesaurus } from '../core/model/thesaurus.ts';
import type { WorkerClient } from '../worker/client.ts';

/** Keeps what links two sources up to date while a screen shows it. */
export interface BoardKeeper {
  readonly open: (choice: BoardChoice, corpus: Corpus) => void;
  readonly close: () => void;
  /** The corpus became another. */
  readonly follow: (corpus: Corpus) => void;
}

interface BoardPorts {
  readonly worker: Pick<WorkerClient, 'crosswalk'>;
  readonly thesaurus: () => Promise<Thesaurus>;
  readonly publish: (board: CrosswalkBoard | undefined) => void;
  readonly failed: () => void;
}

export function createBoardKeeper({ worker, thesaurus, publish, failed }: BoardPorts): BoardKeeper {
  let choice: BoardChoice | undefined;
  /** What is asked for now: an answer to anything else comes too late. */
  let asked: { readonly corpus: Corpus; readonly choice: BoardChoice } | undefined;
  let isBusy = false;

  /** One question at a time: what is settled meanwhile is asked about once, with everything in it. */
  async function compute(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    while (asked !== undefined) {
      const mine = asked;
      try {
        const board = await worker.crosswalk(mine.corpus, mine.choice, await thesaurus());
        if (asked === mine) {
          publish(board);
          // What was chosen for the person stays when they settle things in it.
          const { from, to } = board;
          if (mine.choice.orBusiest === true && choice === mine.choice && from !== undefined && to !== undefined)
            choice = { from: from.key, to: to.key };
        }
      } catch {
        if (asked === mine) failed();
      }
      if (asked === mine) asked = undefined;
    }
    isBusy = false;
  }

  return {
    open(next, corpus) {
      choice = next;
      asked = { corpus, choice };
      void compute();
    },
    close() {
      choice = asked = undefined;
      publish(undefined);
    },
    follow(corpus) {
      if (choice === undefined) return;
      asked = { corpus, choice };
      void compute();
    },
  };
}
