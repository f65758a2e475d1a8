import type { TableColumn } from './table-column.ts';

/** The tables that people fill in. */
export type TableKind = 'requirements' | 'assessments' | 'team' | 'trainings' | 'scores';

/**
 * Which table a header makes, by the columns that only that table has. The order of the columns does not matter.
 *
 * @returns Undefined where the columns make none of them.
 * @example tableKind(new Set(['person', 'competency', 'gradation'])) // 'assessments'
 */
export function tableKind(columns: ReadonlySet<TableColumn>): TableKind | undefined {
  const has = (...needed: readonly TableColumn[]): boolean => needed.every((one) => columns.has(one));
  const hasLevel = has('gradation') || has('level');
  if (has('candidate', 'part', 'score')) return 'scores';
  if (has('training') && !has('person') && columns.size > 1) return 'trainings';
  if (has('person', 'competency') && (hasLevel || has('held'))) return 'assessments';
  if (has('person') && !has('competency') && (has('team') || has('function') || has('share'))) return 'team';
  if (!has('competency') || has('person')) return undefined;
  return hasLevel || has('function') ? 'requirements' : undefined;
}
