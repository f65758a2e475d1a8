import type { Analysis } from '../core/model/analysis.ts';
import type { Corpus } from '../core/model/corpus.ts';
import type { FiguresAsked, FigureStyle, FigureWord } from '../core/model/figure-table.ts';
import { FORMULA } from '../core/model/formula.ts';
import { csvText } from './csv-text.ts';
import { MATCH_COLUMNS, matchRows } from './match-rows.ts';
import { PAIR_COLUMNS, pairRows } from './pair-rows.ts';
import { teamTable, type FigureTable } from './team-table.ts';

/**
 * Figures as CSV that a spreadsheet opens: intervals with both ends, what both sides ask or hold and where that stands,
 * and in every row the rule and its version, so that no row loses it.
 */
export function figureCsv(asked: FiguresAsked, corpus: Corpus, analysis: Analysis, style: FigureStyle): string {
  const { head, rows } = tableOf(asked, corpus, analysis, style.words);
  const formula = `${FORMULA.name} ${String(FORMULA.version)}`;
  return csvText(
    [...head, style.words.formula],
    rows.map((row) => [...row, formula]),
    style,
  );
}

function tableOf(asked: FiguresAsked, corpus: Corpus, analysis: Analysis, words: FigureStyle['words']): FigureTable {
  const named = (columns: readonly FigureWord[]): readonly string[] => columns.map((column) => words[column]);
  switch (asked.of) {
    case 'pairs':
      return { head: named(PAIR_COLUMNS), rows: pairRows(asked.profiles, corpus, analysis, words) };
    case 'matches':
      return {
        head: named(MATCH_COLUMNS),
        rows: matchRows(asked.assessments, asked.profiles, corpus, analysis, words),
      };
    case 'team':
      return teamTable(asked, corpus, analysis, words);
  }
}
