import type { CorrectionAct } from '../core/model/correction.ts';
import type { Requirement, Scale } from '../core/model/profile.ts';
import { movedLevels, type MovedLevel } from '../core/review/moved-levels.ts';
import { isAboutLevel } from '../core/review/settled-doubts.ts';
import { splitMoved } from './part-levels.ts';
import { tooShortScale, type RowActs } from './review-acts.ts';
import { isSameScale, type ReviewRow } from './review-rows.ts';

/** The rows that stand on the scale of this one, itself among them: what holds of that scale holds of them all. */
export function rowsOnScaleOf(row: ReviewRow, rows: readonly ReviewRow[]): readonly ReviewRow[] {
  const own = row.now[0]?.scale;
  return rows.filter((one) => one === row || (one.now.length > 0 && isSameScale(one.now[0]?.scale, own)));
}

/**
 * What it settles to put rows that share a scale on another one, their levels moved with it.
 *
 * @param scale Absent: the document does not give it.
 * @returns The row that asks more than the scale has, where there is one: then none of them is changed.
 */
export function scaleActs(
  rows: readonly ReviewRow[],
  scale: Scale | undefined,
): RowActs | { readonly label: string; readonly n: number } {
  const { levels, kept } = movedLevels(
    rows.flatMap(({ now }) => now),
    scale,
  );
  const act: CorrectionAct = { kind: 'scale', ...(scale === undefined ? {} : { scale }) };
  const settled = rows.map((row) => {
    const split = splitMoved(row, levels);
    return { row, acts: [act, ...levelMoved(row, levels, kept), ...(split === undefined ? [] : [split])] };
  });
  for (const { row, acts } of settled) {
    const short = tooShortScale(row, acts);
    if (short !== undefined) return short;
  }
  return settled.flatMap(({ row, acts }) => acts.map((one) => ({ row: row.key, act: one })));
}

function levelMoved(
  { now: [now], open }: ReviewRow,
  moved: readonly MovedLevel[],
  kept: readonly Requirement[],
): readonly CorrectionAct[] {
  if (now !== undefined && kept.includes(now)) return [];
  const to = new Map(moved.map((one) => [one.from, one.to]));
  const known = [now?.required, now?.requiredPossible].filter((one) => one !== undefined);
  const after = known.map((one) => to.get(one) ?? one);
  if (known.every((one, index) => one === after[index])) return [];
  // On a scale that runs the other way the lower of two possible levels becomes the higher.
  const [low, high] = [
    now?.required === undefined ? undefined : Math.min(...after),
    now?.requiredPossible === undefined ? undefined : Math.max(...after),
  ];
  return [
    {
      kind: 'level',
      ...(low === undefined ? {} : { required: low }),
      ...(high === undefined ? {} : { requiredPossible: high }),
      // A level that is doubted stays so on its new scale; that one of two holds is doubted anyway.
      ...(high === undefined && open.some(isAboutLevel) ? { isMoved: true } : {}),
    },
  ];
}
