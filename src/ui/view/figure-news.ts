import { EMPTY_ANALYSIS, type Analysis } from '../../core/model/analysis.ts';
import type { Corpus } from '../../core/model/corpus.ts';
import type { Snapshot } from '../../state/workspace.ts';
import { figureChange } from './crosswalk-change.ts';
import { changeWords } from './crosswalk-words.ts';

/** Says what became of the figures each time they were worked out anew. */
export class FigureNews {
  #figures: Analysis = EMPTY_ANALYSIS;

  /** @returns What changed, in words; absent where nothing was worked out, or there is nothing to compare it with. */
  next({ analysis, analysing, corpus }: Pick<Snapshot, 'analysis' | 'analysing' | 'corpus'>): string | undefined {
    const before = this.#figures;
    if (analysing || analysis === before) return undefined;
    this.#figures = analysis;
    const isComparable = before !== EMPTY_ANALYSIS && before.profiles.length === analysis.profiles.length;
    return isComparable ? said(before, analysis, corpus) : undefined;
  }
}

function said(before: Analysis, after: Analysis, corpus: Corpus): string {
  return changeWords(figureChange(before, after, corpus), corpus.profiles);
}
