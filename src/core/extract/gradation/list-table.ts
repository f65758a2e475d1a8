import type { Diagnostic } from '../../model/diagnostic.ts';
import { saysOther } from '../words/other-column.ts';
import type { ReadTable } from './read-table.ts';
import { markOf } from '../level/mark.ts';
import { rowWords } from './row-words.ts';
import { textAt, type Grid } from './table-grid.ts';
import { labelHeaderOf, type TableHeader } from './table-header.ts';
import { tableLayout, wordRows } from './table-layout.ts';

/**
 * Reads a table of competencies without levels: at most a cluster, a definition, or ticks for "required" and "desired";
 * undefined where the header does not say that it lists competencies.
 */
export function listTable(grid: Grid, header: TableHeader): ReadTable | undefined {
  const { columns } = header;
  const labels = columns.filter((column) => column.role === 'label').length;
  if (labels !== 1 || grid.rows.length <= header.rows) return undefined;
  // Figures under a word of no known meaning say nothing of a level.
  const isFigures = (column: number): boolean =>
    grid.rows.slice(header.rows).every((row) => /^[\d.,%€ -]{0,12}$/u.test(textAt(row, column)));
  const isOther = ({ role, text }: TableHeader['columns'][number]): boolean => role === undefined && saysOther(text);
  const isTold = columns.every(
    (column, index) => column.role !== undefined || column.text === '' || isFigures(index) || isOther(column),
  );
  const known = columns.filter((column) => column.role !== undefined || isOther(column));
  if (!isTold || known.length < 2) return undefined;
  const must = columns.findIndex((column) => column.role === 'must' || column.role === 'level');
  const wished = columns.findIndex((column) => column.role === 'wished');
  const ticks = [must, wished].filter((column) => column >= 0);
  const layout = tableLayout(grid, header, ticks);
  if (layout === undefined) return undefined;
  const named = wordRows(grid, header, layout).filter((one) => one.label !== '' && one.isReached !== true);
  const diagnostics: Diagnostic[] = [];
  // Under "Vereist" a no says that the competency is not asked; under "Verplicht" that it may be done without.
  const isAsking = columns[must]?.role === 'level';
  const asked = named.filter((one) => {
    const isDenied = isAsking && /^(?:nee|neen|no|non)$/iu.test(textAt(one.row, must));
    const { label, row } = one;
    if (isDenied) diagnostics.push({ severity: 'info', code: 'extract/not-asked', values: { label }, at: row.at });
    return !isDenied;
  });
  const rows = asked.map((one) => {
    const isMust = markOf(textAt(one.row, must)) === 'marked';
    const isWished = markOf(textAt(one.row, wished)) === 'marked';
    return { ...rowWords(one, layout), ...(isMust ? { must: true } : isWished ? { must: false } : {}) };
  });
  const labelHeader = labelHeaderOf(header, layout.label);
  return { rows, conditions: [], diagnostics, header, ...(labelHeader === undefined ? {} : { labelHeader }) };
}
