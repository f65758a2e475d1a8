import { EMPTY_ANALYSIS, type Analysis } from '../../core/model/analysis.ts';
import type { Corpus, RecordId } from '../../core/model/corpus.ts';
import type { CrosswalkBoard } from '../../core/model/crosswalk-board.ts';
import type { Snapshot } from '../../state/workspace.ts';
import { figureChange, type ChangedSides } from './crosswalk-change.ts';
import { changeWords } from './crosswalk-words.ts';

type Shown = Pick<Snapshot, 'analysis' | 'analysing' | 'corpus' | 'board'>;

/** Says what became of the figures each time they were worked out anew. */
export class FigureNews {
  #figures: Analysis = EMPTY_ANALYSIS;

  /**
   * @param compared The functions that the person was comparing: their figure is told first.
   * @returns What changed, in words; absent where nothing was worked out, or there is nothing to compare it with.
   */
  next({ analysis, analysing, corpus, board }: Shown, compared: readonly string[]): string | undefined {
    const before = this.#figures;
    if (analysing || analysis === before) return undefined;
    this.#figures = analysis;
    const isComparable = before !== EMPTY_ANALYSIS && before.profiles.length === analysis.profiles.length;
    return isComparable ? said(before, analysis, corpus, board, compared) : undefined;
  }
}

function said(
  before: Analysis,
  after: Analysis,
  corpus: Corpus,
  board: CrosswalkBoard | undefined,
  compared: readonly string[],
): string {
  const sides: ChangedSides | undefined = board === undefined ? undefined : [usersOf(board.left), usersOf(board.right)];
  const isTwoTowns = sides?.every((side) => side.size > 0) === true;
  const change = figureChange(before, after, corpus, isTwoTowns ? sides : undefined, compared);
  return changeWords(change, corpus.profiles, { from: board?.from?.name ?? '', to: board?.to?.name ?? '' });
}

function usersOf(side: CrosswalkBoard['left']): ReadonlySet<RecordId> {
  return new Set(side.flatMap(({ uses }) => uses.map(({ profile }) => profile)));
}
