import type { CorrectionAct, PartLevel } from '../core/model/correction.ts';
import type { Requirement } from '../core/model/profile.ts';
import type { MovedLevel } from '../core/review/moved-levels.ts';
import { scaleToSet, type ReviewRow } from './review-rows.ts';

type Split = Extract<CorrectionAct, { readonly kind: 'split' }>;

/** How a row is split where its competencies ask each their own level; nothing where they all ask that of the row. */
export function ownLevels({ settled }: Pick<ReviewRow, 'settled'>): Split | undefined {
  const split = settled.map(({ act }) => act).findLast((act) => act.kind === 'split');
  return split?.levels === undefined ? undefined : split;
}

/**
 * What giving one of the competencies in a row a level settles: the others keep what they ask.
 *
 * @param part Its place among them.
 * @param level Absent: the document states none.
 * @returns The length of the scale where that has no such level.
 */
export function partLevelActs(
  row: ReviewRow,
  part: number,
  level: number | undefined,
  rows: readonly ReviewRow[],
): readonly CorrectionAct[] | number {
  const scale = scaleToSet(row, rows);
  if (level !== undefined && scale !== undefined && level > scale.levels) return scale.levels;
  const isOnScale = row.now[0]?.scale !== undefined || scale === undefined || level === undefined;
  const given = level === undefined ? {} : { required: level };
  return [
    ...(isOnScale ? [] : [{ kind: 'scale', scale } as const]),
    {
      kind: 'split',
      labels: row.now.map(({ label }) => label),
      levels: row.now.map((one, place) => (place === part ? given : levelOf(one))),
    },
  ];
}

/** A split of a row that was split before: what keeps its name keeps its own level, what is new asks that of the first. */
export function splitAgain({ labels }: Pick<Split, 'labels'>, row: ReviewRow): Split {
  const before = ownLevels(row);
  if (before === undefined) return { kind: 'split', labels };
  const levels = labels.map((label) => before.levels?.[before.labels.indexOf(label)] ?? before.levels?.[0] ?? {});
  return { kind: 'split', labels, levels };
}

/** The same split where its levels move with another scale; nothing where none of them becomes another. */
export function splitMoved(row: ReviewRow, moved: readonly MovedLevel[]): Split | undefined {
  const before = ownLevels(row);
  const to = new Map(moved.map((one) => [one.from, one.to]));
  if (before?.levels === undefined || moved.every((one) => one.from === one.to)) return undefined;
  const levels = before.levels.map((one): PartLevel => {
    const after = [one.required, one.requiredPossible].flatMap((level) =>
      level === undefined ? [] : (to.get(level) ?? level),
    );
    // On a scale that runs the other way the lower of two possible levels becomes the higher.
    return {
      ...(one.required === undefined ? {} : { required: Math.min(...after) }),
      ...(one.requiredPossible === undefined ? {} : { requiredPossible: Math.max(...after) }),
    };
  });
  return { ...before, levels };
}

function levelOf({ required, requiredPossible }: Requirement): PartLevel {
  return {
    ...(required === undefined ? {} : { required }),
    ...(requiredPossible === undefined ? {} : { requiredPossible }),
  };
}
