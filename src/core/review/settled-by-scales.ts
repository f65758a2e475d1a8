import type { Diagnostic } from '../model/diagnostic.ts';
import { withAddedRows } from './added-rows.ts';
import type { Reviewed } from './reviewed.ts';
import { keyText, rowKeys } from './row-keys.ts';
import { isAboutScale } from './settled-doubts.ts';

/**
 * Whether a doubt about the scale of a whole document is settled: a person gave a scale to every row that was read
 * without one.
 *
 * A row that is no competency, or that another took in, needs none.
 *
 * @param reviews All functions of the document.
 * @returns False where no person gave any scale.
 * @example isSettledByScales({ code: 'extract/scale-conflict' }, [{ asRead, corrections: [] }]) // false
 */
export function isSettledByScales(doubt: Pick<Diagnostic, 'code'>, reviews: readonly Reviewed[]): boolean {
  if (!isAboutScale(doubt)) return false;
  const given = reviews.some(({ corrections }) => corrections.some(({ act }) => act.kind === 'scale'));
  return given && reviews.every(hasScaleOfEach);
}

function hasScaleOfEach({ asRead, corrections }: Reviewed): boolean {
  const rows = withAddedRows(asRead, corrections);
  const settled = new Set(
    corrections.flatMap(({ row, act }) => {
      if (act.kind === 'join') return act.rows.map(keyText);
      return act.kind === 'leave-out' || (act.kind === 'scale' && act.scale !== undefined) ? [keyText(row)] : [];
    }),
  );
  return rowKeys(rows).every(
    (key, place) => rows.requirements[place]?.scale !== undefined || settled.has(keyText(key)),
  );
}
