import { columnSenseOf } from '../words/column-sense.ts';
import type { ColumnSense } from '../words/column-words.ts';
import type { ColumnRole } from '../words/header-word.ts';
import { markOf } from '../level/mark.ts';
import { isMoreOf } from '../words/more-of.ts';
import { saysOther } from '../words/other-column.ts';
import { textAt, type Grid } from './table-grid.ts';
import type { TableHeader } from './table-header.ts';
import { withoutColumns, type HeadedGrid } from './without-columns.ts';

/** What a header that spans columns may say of them: then what is marked below it is nothing that the function asks. */
const OTHER: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>([
  'held',
  'person',
  'weight',
  'priority',
  'points',
  'amount',
  'gap',
]);
/** What a column below it may say all the same: "Medewerker" over "Vereist" and "Behaald". */
const ASKED: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>(['asked', 'least', 'entry', 'label']);
/** Columns that say when, by whom or how something is done or tested: one may be about its row, several beside each other are no scale. */
const ASIDE: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>(['time', 'proof', 'person', 'amount']);
const FEWEST = 2;
/** Columns to tick how much each matters. */
const IMPORTANT = /(?:^| )(?:belangrijk|importante?|essentieel|essential|prioritair|bijkomstig|wenselijk)$/iu;
const LEVELS: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>(['level', 'wished', 'held', 'label']);

/**
 * A table without the columns that a header over several of them gives to something else than what is asked: what people
 * have ("Zelfscore" over 1, 2, 3, 4), how much a name weighs, when or how it is tested. The columns keep their
 * places, empty.
 */
export function withoutOtherGroups(grid: Grid, header: TableHeader): HeadedGrid {
  const aside = header.columns.flatMap(({ text, role }, column) => {
    const isThing = !LEVELS.has(role) && saysOther(text) && !header.columns.some((one) => isMoreOf(one.text, text));
    return ASIDE.has(columnSenseOf(text)) || isThing || IMPORTANT.test(text) ? [column] : [];
  });
  const others = new Set(aside.length < FEWEST ? [] : [...aside, ...loneMarks(grid, header, aside)]);
  for (const column of header.columns.keys()) if (isUnderOther(grid, header, column)) others.add(column);
  return withoutColumns({ grid, header }, others);
}

/** The one column of marks under a word of its own is what its neighbours are: "Brief" beside "Interview" and "Test". */
function loneMarks(grid: Grid, { rows, columns }: TableHeader, aside: readonly number[]): readonly number[] {
  const data = grid.rows.slice(rows);
  const marked = columns.flatMap(({ role, text, isRung }, column) => {
    const isFree = !aside.includes(column) && role === undefined && text !== '' && isRung !== true;
    return isFree && data.every((row) => markOf(textAt(row, column)) !== 'other') ? [column] : [];
  });
  return marked.length === 1 ? marked : [];
}

function isUnderOther(grid: Grid, { rows, columns }: TableHeader, column: number): boolean {
  const { text = '', above = '' } = columns[column] ?? {};
  if (above !== '' && above !== text && isOther(above)) return !ASKED.has(columnSenseOf(text));
  // A merged cell of a header of one row spans columns that have no name of their own.
  const opening = text === '' ? columns.findLastIndex((one, at) => at < column && one.text !== '') : column;
  const span = grid.rows[rows - 1]?.spans[opening] ?? 1;
  return column < opening + span && span > 1 && isOther(textAt(grid.rows[rows - 1], opening));
}

function isOther(text: string): boolean {
  return OTHER.has(columnSenseOf(text)) || saysOther(text);
}
