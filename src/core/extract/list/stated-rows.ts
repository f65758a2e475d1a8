import type { Diagnostic } from '../../model/diagnostic.ts';
import type { CompetencyRow } from '../gradation/read-table.ts';
import type { RequirementContext } from '../section/requirement-context.ts';
import { ownWord, saysOfLevel } from './own-word.ts';

/** Rows of a table below a heading that gives all names one level, and what their own words leave open. */
export interface StatedRows {
  readonly rows: readonly CompetencyRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes out of the names what a row itself says of its level, below a heading that gives all names one: such a row takes
 * no level from the heading. A row that says that nothing is asked is left out.
 *
 * @param rows Rows that a table of competencies gives.
 * @param context What the headings over the table say.
 * @example withOwnLevels(rows, { level: 2 }).rows
 */
export function withOwnLevels(rows: readonly CompetencyRow[], context: RequirementContext): StatedRows {
  if (context.level === undefined) return { rows, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const kept = rows.flatMap((row): readonly CompetencyRow[] => {
    if (row.required !== undefined || row.possible !== undefined || row.requiredLabel !== undefined) return [row];
    const beside = [row.definition, row.levelText].find((text) => text !== undefined && saysOfLevel(text));
    const stated = ownWord(row.label, context.scale?.labels);
    const { label } = row;
    if (stated === undefined && beside === undefined) return [row];
    if (stated?.says === 'not-asked') {
      diagnostics.push({ severity: 'info', code: 'extract/not-asked', values: { label: stated.name }, at: row.at });
      return [];
    }
    const text = stated?.text ?? beside ?? label;
    const name = stated?.name ?? label;
    diagnostics.push({
      severity: 'warning',
      code: 'extract/unread-gradation',
      values: { label: name, text },
      at: row.at,
    });
    return [{ ...row, label: name, requiredLabel: text }];
  });
  return { rows: kept, diagnostics };
}
