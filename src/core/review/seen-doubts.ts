import type { SeenDoubt } from '../model/correction.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';

/**
 * The doubts that no person looked at yet.
 *
 * A doubt that was seen is known by what it says and where: in a new version of the document in which it stands
 * elsewhere, or says something else, it is a doubt again.
 *
 * @returns In the same order.
 * @example unseenDoubts([payRowOnLine4], [{ code: 'extract/pay-row', at: { line: 4 }, seen: '2026-11-22T09:00:00Z' }]) // []
 */
export function unseenDoubts(diagnostics: readonly Diagnostic[], seen: readonly SeenDoubt[]): readonly Diagnostic[] {
  if (seen.length === 0) return diagnostics;
  const known = new Set(seen.map(doubtText));
  return diagnostics.filter((one) => !known.has(doubtText(one)));
}

/**
 * A text that two doubts share exactly when they say the same of the same place.
 *
 * @example doubtText({ code: 'extract/pay-row', at: { line: 4 } }) // '["extract/pay-row",[],4,null,null,null]'
 */
export function doubtText({ code, values = {}, at = {} }: Pick<Diagnostic, 'code' | 'values' | 'at'>): string {
  const { line, page, sheet, cell }: Place = at;
  const words = Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([code, words, line ?? null, page ?? null, sheet ?? null, cell ?? null]);
}
