import { columnSenseOf } from '../words/column-sense.ts';
import type { ColumnSense } from '../words/column-words.ts';

/** What a column of a sheet of competencies holds, as its header says. `asked`: what someone needs or has; `aside`: known and not read. */
export type SheetRole =
  | 'cluster'
  | 'competency'
  | 'name'
  | 'kind'
  | 'definition'
  | 'description'
  | 'level'
  | 'asked'
  | 'title'
  | 'indicator'
  | 'function'
  | 'organisation'
  | 'dictionary'
  | 'person'
  | 'task'
  | 'aside';

const BY_SENSE: Readonly<Partial<Record<ColumnSense, SheetRole>>> = {
  cluster: 'cluster',
  label: 'competency',
  name: 'name',
  listed: 'name',
  kind: 'kind',
  definition: 'definition',
  description: 'description',
  explanation: 'description',
  level: 'level',
  asked: 'asked',
  least: 'asked',
  target: 'asked',
  wished: 'asked',
  held: 'asked',
  title: 'title',
  indicator: 'indicator',
  function: 'function',
  organisation: 'organisation',
  dictionary: 'dictionary',
  person: 'person',
  task: 'task',
};

/**
 * What a header cell says its column holds, in Dutch, English or French; what stands in brackets does not count.
 *
 * @returns Undefined where it is no word that headers of competencies use.
 * @example sheetRoleOf('Indicateurs (exemples)') // 'indicator'
 */
export function sheetRoleOf(header: string): SheetRole | undefined {
  const sense = columnSenseOf(header);
  return sense === undefined ? undefined : (BY_SENSE[sense] ?? 'aside');
}
