import type { Analysis } from '../core/model/analysis.ts';
import type { Corpus } from '../core/model/corpus.ts';
import type { FiguresAsked, FigureStyle } from '../core/model/figure-table.ts';
import { FORMULA } from '../core/model/formula.ts';
import { csvText } from './csv-text.ts';
import { MATCH_COLUMNS, matchRows } from './match-rows.ts';
import { PAIR_COLUMNS, pairRows } from './pair-rows.ts';

/**
 * Figures as CSV that a spreadsheet opens: intervals with both ends, what both sides ask or hold and where that stands,
 * and in every row the rule and its version, so that no row loses it.
 */
export function figureCsv(asked: FiguresAsked, corpus: Corpus, analysis: Analysis, style: FigureStyle): string {
  const { words } = style;
  const columns = asked.of === 'pairs' ? PAIR_COLUMNS : MATCH_COLUMNS;
  const rows =
    asked.of === 'pairs'
      ? pairRows(asked.profiles, corpus, analysis, words)
      : matchRows(asked.assessments, asked.profiles, corpus, analysis, words);
  const formula = `${FORMULA.name} ${String(FORMULA.version)}`;
  return csvText(
    [...columns.map((column) => words[column]), words.formula],
    rows.map((row) => [...row, formula]),
    style,
  );
}
