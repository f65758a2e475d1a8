import type { ColumnRole } from '../words/header-word.ts';
import { viewsAmong } from '../words/view-column.ts';
import { textAt } from './table-grid.ts';
import { withoutColumns, type HeadedGrid } from './without-columns.ts';

const ASKED: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>(['level', 'wished']);
const FIGURE = /^\d(?:[.,]\d{1,2})?$/u;

/**
 * A table without the columns of figures in which several people say what they see of one and the same person. Where such
 * columns are only ticked, they say who looks at it, and the names may be asked all the same.
 *
 * @returns Undefined where nothing else is left that may say what is asked: then the table asks nothing.
 */
export function withoutViews(table: HeadedGrid): HeadedGrid | undefined {
  const { grid, header } = table;
  const views = viewsAmong(header.columns.map(({ text }) => text));
  const seen = views.flatMap((isView, at) => (isView ? [at] : []));
  const data = grid.rows.slice(header.rows);
  const isScored = seen.some((column) => data.some((row) => FIGURE.test(textAt(row, column))));
  if (!isScored) return table;
  const isAsked = header.columns.some(
    ({ role, isRung }, at) => views[at] !== true && (ASKED.has(role) || isRung === true),
  );
  return isAsked ? withoutColumns(table, new Set(seen)) : undefined;
}
