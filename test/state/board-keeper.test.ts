import { describe, expect, it } from 'vitest';
import type { BoardChoice, CrosswalkBoard } from '../../src/core/model/crosswalk-board.ts';
import { EMPTY_CORPUS, type Corpus } from '../../src/core/model/corpus.ts';
import { createBoardKeeper, type BoardKeeper } from '../../src/state/board-keeper.ts';
import { EMPTY_BOARD } from './fake-ports.ts';

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

interface Kept {
  readonly keeper: BoardKeeper;
  readonly asked: Corpus[];
  readonly choices: BoardChoice[];
  readonly shown: (CrosswalkBoard | undefined)[];
  readonly answers: ((board: CrosswalkBoard | Error) => void)[];
  readonly failures: number[];
}

function kept(): Kept {
  const [asked, shown, answers, failures]: [Corpus[], Kept['shown'], Kept['answers'], number[]] = [[], [], [], []];
  const choices: BoardChoice[] = [];
  const keeper = createBoardKeeper({
    worker: {
      crosswalk: (corpus, choice) => {
        asked.push(corpus);
        choices.push(choice);
        return new Promise((resolve, reject) => {
          answers.push((answer) => {
            if (answer instanceof Error) reject(answer);
            else resolve(answer);
          });
        });
      },
    },
    thesaurus: () => Promise.resolve({ title: '', version: '', concepts: [] }),
    publish: (board) => shown.push(board),
    failed: () => failures.push(1),
  });
  return { keeper, choices, asked, shown, answers, failures };
}

describe('what links two sources, while a screen shows it', () => {
  it('is asked once for all that was settled while an answer was on its way', async () => {
    const { keeper, asked, shown, answers } = kept();
    const corpora = [0, 1, 2].map((): Corpus => ({ ...EMPTY_CORPUS }));
    keeper.open({}, corpora[0] ?? EMPTY_CORPUS);
    await turn();
    for (const corpus of corpora.slice(1)) keeper.follow(corpus);
    answers[0]?.(EMPTY_BOARD);
    await turn();
    expect(shown).toEqual([]);
    answers[1]?.(EMPTY_BOARD);
    await turn();
    expect(asked).toHaveLength(2);
    expect(asked[1]).toBe(corpora[2]);
    expect(shown).toEqual([EMPTY_BOARD]);
  });

  it('is not shown any more once the screen is left', async () => {
    const { keeper, asked, shown, answers } = kept();
    keeper.open({}, EMPTY_CORPUS);
    await turn();
    keeper.close();
    keeper.follow({ ...EMPTY_CORPUS });
    answers[0]?.(EMPTY_BOARD);
    await turn();
    expect(asked).toHaveLength(1);
    expect(shown).toEqual([undefined]);
  });

  it('is told where it cannot be had', async () => {
    const { keeper, shown, answers, failures } = kept();
    keeper.open({}, EMPTY_CORPUS);
    await turn();
    answers[0]?.(new Error('boom'));
    await turn();
    expect([shown, failures]).toEqual([[], [1]]);
  });

  it('stays with the pair that was chosen for the person, also once that is settled', async () => {
    const { keeper, choices, answers } = kept();
    keeper.open({ orBusiest: true }, EMPTY_CORPUS);
    await turn();
    const source = (key: string): CrosswalkBoard['sources'][number] => ({ key, hasDictionary: false, competencies: 1 });
    answers[0]?.({ ...EMPTY_BOARD, busiest: 1, from: source('a'), to: source('b') });
    await turn();
    keeper.follow({ ...EMPTY_CORPUS });
    await turn();
    expect(choices).toEqual([{ orBusiest: true }, { from: 'a', to: 'b' }]);
  });
});
