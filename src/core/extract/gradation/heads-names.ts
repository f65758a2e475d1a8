import type { RowBlock } from '../../model/source-text.ts';
import { fieldKindOf } from '../words/field-label.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { sectionKindOf } from '../words/section-kind.ts';

/** Words over a column are no longer, in characters. */
const LONGEST = 60;

/**
 * Whether the first row says what the columns of a table hold, and asks nothing: a word for competencies and the names of at
 * least two more columns, "Competentie | Starter | Kenner", over rows that open neither a part nor a field.
 */
export function headsNames({ cells: [first, ...others] }: RowBlock, body: readonly RowBlock[]): boolean {
  const named = others.filter((cell) => cell.text.trim() !== '');
  if (first === undefined || named.length < 2 || body.length < 2 || columnRoleOf(first.text) !== 'label') return false;
  if (![first, ...named].every(({ text }) => text.length <= LONGEST && !/[.;]$/u.test(text))) return false;
  const labels = body.map((row) => row.cells[0]?.text ?? '');
  return labels.every((label) => sectionKindOf(label) === undefined && fieldKindOf(label) === undefined);
}
