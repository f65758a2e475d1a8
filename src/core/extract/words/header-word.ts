import { misspeltSenseOf } from './column-sense.ts';
import type { ColumnSense } from './column-words.ts';

/**
 * What a column of a table of competencies of one card holds, as its header says. `name`: names of whatever the table is
 * about; `grade`: a rank or a level, as the cells tell; `aside`: known and not read.
 */
export type ColumnRole =
  | 'cluster'
  | 'label'
  | 'name'
  | 'code'
  | 'level'
  | 'wished'
  | 'held'
  | 'most'
  | 'level-text'
  | 'definition'
  | 'weight'
  | 'must'
  | 'kind'
  | 'number'
  | 'grade'
  | 'task'
  | 'aside';

const BY_SENSE: Readonly<Partial<Record<ColumnSense, ColumnRole>>> = {
  cluster: 'cluster',
  label: 'label',
  name: 'name',
  listed: 'label',
  level: 'level',
  asked: 'level',
  entry: 'level',
  least: 'level',
  score: 'level',
  wished: 'wished',
  target: 'wished',
  held: 'held',
  most: 'most',
  weight: 'weight',
  priority: 'aside',
  must: 'must',
  core: 'aside',
  kind: 'kind',
  code: 'code',
  scope: 'code',
  number: 'number',
  definition: 'definition',
  explanation: 'definition',
  description: 'level-text',
  indicator: 'level-text',
  task: 'task',
  points: 'aside',
  gap: 'aside',
  person: 'aside',
  remark: 'aside',
  total: 'aside',
  id: 'aside',
  amount: 'aside',
  time: 'aside',
  proof: 'aside',
  fact: 'aside',
  grade: 'grade',
};

/**
 * What a header cell says its column holds in the card of one function, misspelt or not; undefined where it is no word
 * that headers of cards use.
 *
 * @example columnRoleOf('Gradatie') // 'level'
 */
export function columnRoleOf(cell: string): ColumnRole | undefined {
  const sense = cell.length > 60 && !cell.endsWith(')') ? undefined : misspeltSenseOf(cell);
  return sense === undefined ? undefined : BY_SENSE[sense];
}
