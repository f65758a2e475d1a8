import { columnSenseOf } from './column-sense.ts';
import type { ColumnSense } from './column-words.ts';
import { namesOtherLevel } from './other-column.ts';

/** What the last words of a name may say of the figure or signs behind it. */
const OTHER: ReadonlySet<ColumnSense | undefined> = new Set<ColumnSense>([
  'held',
  'weight',
  'priority',
  'points',
  'amount',
  'gap',
]);
const TAIL = /(?: [–—-] |[:;,(] ?)(\p{L}[\p{L} ]{2,30})$/u;

/**
 * Whether a name ends in a word that says what stands behind it, and that is no level that is asked: "Luisteren – zelfscore".
 *
 * @example endsInOther('Plannen: huidig niveau') // true
 */
export function endsInOther(name: string): boolean {
  const tail = name.length > 200 ? undefined : TAIL.exec(name)?.[1];
  return tail !== undefined && (OTHER.has(columnSenseOf(tail.trim())) || namesOtherLevel(tail));
}
