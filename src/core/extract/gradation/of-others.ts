import { columnSenseOf } from '../words/column-sense.ts';
import type { ColumnSense } from '../words/column-words.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { levelCellOf } from '../level/level-cell.ts';
import { asksNothing, namesOtherThings } from '../words/other-things.ts';
import { statesRung } from '../level/states-rung.ts';
import type { ReadTable } from './read-table.ts';
import { textAt, type Grid } from './table-grid.ts';

/** Figures below such a header count something. */
const COUNTS: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>(['id', 'amount', 'time', 'total']);
/** Columns of levels under names make the rows those who have them. */
const FEWEST_NAMED = 2;

/**
 * Whether the first row of a table heads names of something else than competencies, or counts of them: "Taal | Waarvoor? | Graad". A
 * column for the competencies, or one name among the rows that cards commonly use, is enough to keep the table.
 */
export function isOfOthers(grid: Grid, rows: ReadTable['rows']): boolean {
  const [head, ...data] = grid.rows;
  if (head === undefined || data.length === 0) return false;
  const filled = head.cells.flatMap((text, column) => (text === '' ? [] : [{ text, column }]));
  const [first, ...others] = filled.filter(({ text }) => !isNumbering(text));
  if (first === undefined || others.length === 0) return false;
  const leveled = others.filter(({ column }) => holdsLevels(data, column));
  const areCounts = leveled.length > 0 && leveled.every(({ text }) => COUNTS.has(columnSenseOf(text)));
  if (!areCounts && !namesOtherThings(first.text)) return false;
  if (leveled.length > 1 && asksNothing(first.text) && !filled.some(({ text }) => columnRoleOf(text) === 'label'))
    return true;
  if (filled.some(({ text }) => statesRung(text) || columnRoleOf(text) === 'label' || isKnownCompetency(text)))
    return false;
  // A row for each function and a column for each competency.
  const named = leveled.filter(({ text }) => columnRoleOf(text) === undefined);
  return (
    (leveled.length > 0 || rows.length > 0) &&
    named.length < FEWEST_NAMED &&
    !rows.some((row) => isKnownCompetency(row.label))
  );
}

function isNumbering(text: string): boolean {
  const role = columnRoleOf(text);
  return role === 'number' || role === 'code';
}

function holdsLevels(data: Grid['rows'], column: number): boolean {
  const texts = data.map((row) => textAt(row, column)).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => levelCellOf(text).kind === 'level');
}
