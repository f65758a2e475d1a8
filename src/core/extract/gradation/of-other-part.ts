import { headsOtherTable } from '../words/foreign-heading.ts';
import { columnRoleOf } from '../words/header-word.ts';
import { isKnownCompetency } from '../words/known-label.ts';
import { namesLessons } from '../words/other-things.ts';
import type { CompetencyTable } from './competency-table.ts';

/**
 * Whether a table stands under the name of something else than competencies (risks, lessons), and neither a header of its
 * own nor a name in it is that of a competency.
 *
 * @param over The headings over it.
 */
export function isOfOtherPart(over: readonly (string | undefined)[], { header, rows }: CompetencyTable): boolean {
  if (!over.some((text) => text !== undefined && headsOtherTable(text))) return false;
  const isTaught = header.columns.some(({ text }) => namesLessons(text));
  // "Competentie | Opleiding | Duur": what is taught of each.
  if (isTaught && rows.every((row) => row.required === undefined)) return true;
  const isNamed = header.columns.some(({ text }) => columnRoleOf(text) === 'label');
  return !isNamed && !rows.some((row) => isKnownCompetency(row.label));
}
