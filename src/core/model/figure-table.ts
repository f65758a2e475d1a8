import type { TeamBasis } from './analysis.ts';
import type { RecordId } from './corpus.ts';

/**
 * Which figures are written to a file: of every two of some functions, of some assessments against functions, or of a
 * team against one function.
 */
export type FiguresAsked =
  | { readonly of: 'pairs'; readonly profiles: readonly RecordId[] }
  | { readonly of: 'matches'; readonly assessments: readonly RecordId[]; readonly profiles?: readonly RecordId[] }
  | { readonly of: 'team'; readonly profile: RecordId; readonly basis: TeamBasis };

/** The words of such a file. */
export type FigureWord =
  | 'figure'
  | 'overlap'
  | 'transfer'
  | 'competency'
  | 'match'
  | 'requirement'
  | 'function'
  | 'organisation'
  | 'other-function'
  | 'other-organisation'
  | 'person'
  | 'rater'
  | 'date'
  | 'low'
  | 'high'
  | 'crosses-low'
  | 'crosses-high'
  | 'point'
  | 'coverage'
  | 'required-low'
  | 'required-high'
  | 'other-low'
  | 'other-high'
  | 'held'
  | 'gap'
  | 'surplus'
  | 'levels'
  | 'weight'
  | 'must'
  | 'verdict'
  | 'label'
  | 'source'
  | 'line'
  | 'other-label'
  | 'other-source'
  | 'other-line'
  | 'answer-label'
  | 'answer-source'
  | 'basis'
  | 'basis-others'
  | 'covered-low'
  | 'covered-high'
  | 'rated'
  | 'rests'
  | 'formula'
  | 'yes'
  | 'verdict-met'
  | 'verdict-gap'
  | 'verdict-open'
  | 'verdict-unrated'
  | 'rests-aligned'
  | 'rests-linked'
  | 'rests-earlier'
  | 'from-typed'
  | 'from-shipped'
  | 'at-page'
  | 'at-sheet'
  | 'at-cell'
  | 'at-line'
  | 'rater-self'
  | 'rater-manager'
  | 'rater-peer'
  | 'rater-assessor'
  | 'rater-other';

/** In which language, and how cells and decimals are told apart: as spreadsheets of that language expect them. */
export interface FigureStyle {
  readonly words: Readonly<Record<FigureWord, string>>;
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
}
