import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import { withAddedRows } from './added-rows.ts';
import type { Reviewed } from './reviewed.ts';
import { isSettledByScales } from './settled-by-scales.ts';
import { settledDoubts } from './settled-doubts.ts';

/**
 * What is still to check: the doubts that no person has settled.
 *
 * A doubt is settled by a correction of the row at its place that is about what was doubted (adding that row is one);
 * where several rows stand at one place and it names none of them, all must be settled. A doubt at no row stays open,
 * because nobody can settle it here, but for one about the scale where all rows got one; what is only worth knowing (`info`) is no doubt.
 *
 * @param diagnostics Of one document.
 * @param reviews Of all its functions.
 * @returns In the order of the diagnostics. Nothing to check where it is empty.
 * @example openDoubts([twoMarksOnLine4], { asRead: profile, corrections: [acceptOfLine4] }) // []
 */
export function openDoubts(diagnostics: readonly Diagnostic[], ...reviews: readonly Reviewed[]): readonly Diagnostic[] {
  const rows = reviews.flatMap(({ asRead, corrections }) => {
    const all = withAddedRows(asRead, corrections);
    const isSettled = settledDoubts(all, corrections);
    return all.requirements.map(({ label, at }, place) => ({
      label,
      at,
      isSettled: (doubt: Diagnostic): boolean => isSettled(place, doubt),
    }));
  });
  return diagnostics.filter((doubt) => {
    if (doubt.severity === 'info') return false;
    const meant = meantBy(
      doubt.values,
      rows.filter((row) => isSamePlace(row.at, doubt.at)),
    );
    if (meant.length === 0) return !isSettledByScales(doubt, reviews);
    return meant.some(({ isSettled }) => !isSettled(doubt));
  });
}

/**
 * Of the rows at the place of a doubt, those that it is about: the one that it names, or else all.
 *
 * Two competencies may be printed beside each other on one line; what is doubtful of one is no doubt about the other.
 *
 * @example meantBy({ label: 'Inzet' }, [{ label: 'Orde' }, { label: 'Inzet' }]) // [{ label: 'Inzet' }]
 */
export function meantBy<T extends { readonly label: string }>(
  values: Diagnostic['values'],
  rows: readonly T[],
): readonly T[] {
  const named = rows.filter(({ label }) => label === values?.['label']);
  return named.length === 0 ? rows : named;
}

/**
 * Whether two places are one: they agree in everything that both say, and that is at least a line or a cell.
 *
 * @returns False where either is absent.
 * @example isSamePlace({ line: 4, column: 2 }, { line: 4 }) // true
 */
export function isSamePlace(a: Place | undefined, b: Place | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const agrees = (field: 'line' | 'page' | 'sheet' | 'cell' | 'column'): boolean =>
    a[field] === undefined || b[field] === undefined || a[field] === b[field];
  const isTold = (a.line !== undefined && b.line !== undefined) || (a.cell !== undefined && b.cell !== undefined);
  return isTold && agrees('line') && agrees('page') && agrees('sheet') && agrees('cell') && agrees('column');
}
