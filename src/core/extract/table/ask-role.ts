import { tellsFunctionFact } from '../words/function-fact.ts';
import { columnSenseOf } from '../words/column-sense.ts';
import type { ColumnSense } from '../words/column-words.ts';

/**
 * What a column holds in a table that asks or finds levels. `level`: what is required; `held`: what was found; `gap`:
 * their difference; `most`: the length of the scale; `total`: sums and averages; `id`: a code of a program; `aside`: known
 * and not read.
 */
export type AskRole =
  | 'cluster'
  | 'competency'
  | 'function'
  | 'person'
  | 'task'
  | 'kind'
  | 'scope'
  | 'definition'
  | 'level'
  | 'wished'
  | 'held'
  | 'gap'
  | 'most'
  | 'weight'
  | 'must'
  | 'organisation'
  | 'total'
  | 'id'
  | 'aside';

const BY_SENSE: Readonly<Partial<Record<ColumnSense, AskRole>>> = {
  cluster: 'cluster',
  label: 'competency',
  function: 'function',
  person: 'person',
  task: 'task',
  kind: 'kind',
  scope: 'scope',
  definition: 'definition',
  description: 'definition',
  explanation: 'definition',
  level: 'level',
  asked: 'level',
  entry: 'level',
  least: 'level',
  target: 'level',
  wished: 'wished',
  held: 'held',
  gap: 'gap',
  most: 'most',
  scale: 'most',
  weight: 'weight',
  must: 'must',
  organisation: 'organisation',
  total: 'total',
  id: 'id',
  code: 'id',
  number: 'id',
};

/** How many people a function has, whatever else the header says. */
const COUNTS_POSTS = /(?<!\p{L})(?:vte|fte|etp)'?s?(?!\p{L})/iu;

/**
 * What a header says its column holds, as words of a header or as a program names its columns.
 *
 * @returns Undefined where it holds a word that headers do not use: a name.
 * @example askRoleOf('comp_naam') // 'competency'
 * @example askRoleOf('Vereist niveau (1-5)') // 'level'
 */
export function askRoleOf(header: string): AskRole | undefined {
  if (COUNTS_POSTS.test(header) || (header !== '' && tellsFunctionFact(header))) return 'aside';
  const sense = columnSenseOf(header);
  // "Kennis" over levels may be a competency too.
  return sense === undefined || sense === 'listed' ? undefined : (BY_SENSE[sense] ?? 'aside');
}
