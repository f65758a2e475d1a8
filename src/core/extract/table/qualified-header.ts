import { columnSenseOf } from '../words/column-sense.ts';
import type { ColumnSense } from '../words/column-words.ts';

/** A header that names a function or person and says what of it stands below: "Kok vereist", "Kok (huidig)". */
export interface QualifiedHeader {
  readonly name: string;
  readonly part: string;
}

const PARTS: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>([
  'asked',
  'held',
  'wished',
  'target',
  'entry',
  'least',
  'most',
  'gap',
]);
const IN_BRACKETS = /^(.{2,60}?) ?[([]([^()[\]]{3,30})[)\]]$/u;
const BEHIND = /^(.{2,60}?)(?: [-–:/]|[:/])? (\p{L}{3,20}(?: (?:niveau|level))?)$/u;

/**
 * The name in a header and the word behind it for what stands below.
 *
 * @returns Undefined for headers that are a name alone, or that hold no name.
 * @example qualifiedHeader('Kok vereist') // { name: 'Kok', part: 'vereist' }
 */
export function qualifiedHeader(text: string): QualifiedHeader | undefined {
  if (text.length > 90 || columnSenseOf(text) !== undefined) return undefined;
  const [, name = '', part = ''] = IN_BRACKETS.exec(text) ?? BEHIND.exec(text) ?? [];
  const isPart = PARTS.has(columnSenseOf(part));
  return isPart && columnSenseOf(name) === undefined && /\p{L}{2}/u.test(name)
    ? { name: name.trim(), part }
    : undefined;
}
