import type { SelectionScore } from '../../model/document-reading.ts';
import { rowNumber } from './table-number.ts';
import type { TableBody } from './table-row.ts';

/** Reads a table of scores: candidate, part and points; a blank score stays absent and is no zero. */
export function scoresTable(body: TableBody): readonly SelectionScore[] {
  const scores: SelectionScore[] = [];
  for (const row of body.rows) {
    const candidate = row.carried('candidate');
    const part = row.text('part');
    if (candidate === undefined || part === undefined) {
      row.doubt('warning', 'table/row-without', candidate === undefined ? 'candidate' : 'part');
      continue;
    }
    const score = rowNumber(row, 'score', body, { least: 0, most: 1_000_000 });
    scores.push({ candidate, part, ...(score === undefined ? {} : { score }) });
  }
  return scores;
}
