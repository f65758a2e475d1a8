import type { Diagnostic } from '../../model/diagnostic.ts';
import { columnScale } from '../legend/column-scale.ts';
import { isLevelWord, levelNumberOf } from '../words/level-word.ts';
import type { CompetencyRow, ReadTable } from './read-table.ts';
import { rowWords } from './row-words.ts';
import { textAt, type Grid } from './table-grid.ts';
import type { TableHeader } from './table-header.ts';
import { tableLayout, wordRows } from './table-layout.ts';

/** What columns beside the levels may hold. */
const WORDS = new Set(['label', 'cluster', 'number', 'code', 'definition']);

/**
 * Reads a table of levels in which nothing shows which of them is asked, as where boxes and ticks are drawn and no text:
 * nothing under the levels, or every level in every row. Each competency is told; undefined for other tables.
 */
export function unmarkedTable(grid: Grid, header: TableHeader): ReadTable | undefined {
  const rows = printedChoices(grid) ?? emptyRungs(grid, header);
  if (rows === undefined) return undefined;
  const diagnostics = rows.map(({ label, at }): Diagnostic => ({
    severity: 'warning',
    code: 'extract/no-mark',
    values: { label },
    at,
  }));
  return { rows, conditions: [], diagnostics, header };
}

/** "Luisteren | basis | expert" in which only the name differs between the rows. */
function printedChoices({ width, rows }: Grid): readonly CompetencyRow[] | undefined {
  const [first, ...others] = rows;
  const rungs = first?.cells.slice(1) ?? [];
  if (width < 3 || others.length === 0 || new Set(rungs).size < rungs.length) return undefined;
  if (!rungs.every((text) => isLevelWord(text) || levelNumberOf(text) !== undefined)) return undefined;
  const isSame = others.every((row) => row.cells.every((text, column) => column === 0 || text === rungs[column - 1]));
  const areNames = rows.every((row) => /\p{L}{2}/u.test(textAt(row, 0)));
  return isSame && areNames ? rows.map((row) => ({ label: textAt(row, 0), at: row.at })) : undefined;
}

/** Names of levels over columns in which nothing stands, or empty boxes only. */
function emptyRungs(grid: Grid, header: TableHeader): readonly CompetencyRow[] | undefined {
  const columns = Array.from({ length: grid.width }, (_, column) => column);
  const rungs = columns.filter((column) => !WORDS.has(header.columns[column]?.role ?? ''));
  const labels = columns.filter((column) => header.columns[column]?.role === 'label');
  const data = grid.rows.slice(header.rows);
  if (header.rows === 0 || labels.length !== 1 || rungs.length < 2 || data.length < 2) return undefined;
  const isEmpty = data.every((row) => rungs.every((column) => /^[☐○□◯]?$/u.test(textAt(row, column))));
  const names = rungs.map((column) => header.columns[column]?.text ?? '');
  if (!isEmpty || !columnScale(names, false, false).isOrdinal) return undefined;
  const layout = tableLayout(grid, header, rungs);
  if (layout === undefined) return undefined;
  const named = wordRows(grid, header, layout).filter((one) => one.label !== '' && one.isReached !== true);
  return named.length === 0 ? undefined : named.map((one) => rowWords(one, layout));
}
