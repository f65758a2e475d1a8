import type { TableColumn } from './table-column.ts';

/** The tables that people fill in. */
export type TableKind = 'requirements' | 'assessments' | 'team' | 'trainings' | 'scores';

/**
 * Which table a header makes, by the columns that only that table has. The order of the columns matters only where the
 * names of trainings stand behind those of competencies: a list of what is asked may say by what it is learnt.
 *
 * @returns Undefined where the columns make none of them.
 * @example tableKind(new Set(['person', 'competency', 'gradation'])) // 'assessments'
 */
export function tableKind(columns: ReadonlySet<TableColumn>): TableKind | undefined {
  const has = (...needed: readonly TableColumn[]): boolean => needed.every((one) => columns.has(one));
  const hasLevel = has('gradation') || has('level');
  if (has('candidate', 'part', 'score')) return 'scores';
  if (has('training') && !has('person') && columns.size > 1 && !(hasLevel && follows(columns))) return 'trainings';
  if (has('person', 'competency') && (hasLevel || has('held'))) return 'assessments';
  if (has('person') && !has('competency') && (has('team') || has('function') || has('share'))) return 'team';
  if (!has('competency') || has('person')) return undefined;
  return hasLevel || has('function') ? 'requirements' : undefined;
}

/** Trainings behind competencies, without anything that only trainings have. */
function follows(columns: ReadonlySet<TableColumn>): boolean {
  const list = [...columns];
  const isOwn = list.some((one) => OF_TRAININGS.has(one));
  return !isOwn && columns.has('competency') && list.indexOf('competency') < list.indexOf('training');
}

const OF_TRAININGS: ReadonlySet<TableColumn> = new Set<TableColumn>([
  'from',
  'to',
  'costPerSeat',
  'costPerSession',
  'seats',
  'hours',
  'provider',
]);
