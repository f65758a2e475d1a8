import type { Requirement } from '../../model/profile.ts';
import { foldLabel } from '../../text/fold.ts';
import { levelNumberOf } from '../words/level-word.ts';

/**
 * A requirement read on a scale whose number 1 is the highest level: its rung counts from the lowest, and the number stays
 * as printed. A level in words or letters has its own order and stays, as does one on a scale of another length.
 *
 * @param levels How many levels the scale has.
 * @example onFallingScale({ label: 'Plannen', required: 1 }, 4).required // 4
 */
export function onFallingScale(requirement: Requirement, levels: number): Requirement {
  const { required, requiredPossible, wished, scale, byTask, ...rest } = requirement;
  const printed = requirement.requiredLabel ?? String(required ?? '');
  const isNumber = levelNumberOf(/\d/u.exec(printed)?.[0] ?? printed) === required;
  const highest = Math.max(required ?? 0, requiredPossible ?? 0, wished ?? 0);
  const isOwn = scale?.labels === undefined && (scale?.levels ?? levels) === levels;
  if (required === undefined || !isNumber || !isOwn || highest > levels || byTask !== undefined) return requirement;
  const rung = (number: number): number => levels + 1 - number;
  return {
    ...rest,
    required: rung(requiredPossible ?? required),
    ...(requiredPossible === undefined ? {} : { requiredPossible: rung(required) }),
    ...(wished === undefined ? {} : { wished: rung(wished) }),
    requiredLabel: printed,
    scale: { levels },
  };
}

/**
 * A requirement that was marked in columns under letters, which were taken to rise: where a legend tells that they fall, its
 * rung is the one that the legend gives its letter. Other scales stay.
 *
 * @param codes What the legend says; absent where there is none.
 * @example onFallingLetters({ label: 'Plannen', required: 1, scale: { levels: 3, labels: ['A', 'B', 'C'] } }, codes).required // 3 where C is the lowest
 */
export function onFallingLetters(
  requirement: Requirement,
  codes: { readonly rungs: ReadonlyMap<string, number>; readonly labels: readonly string[] } | undefined,
): Requirement {
  const { required, requiredPossible, scale } = requirement;
  const labels = scale?.labels ?? [];
  const rungs = labels.map((label) => codes?.rungs.get(foldLabel(label)));
  const isFalling =
    labels.length > 1 &&
    codes?.labels.length === labels.length &&
    rungs.every((rung, at) => rung === labels.length - at);
  if (required === undefined || !isFalling || scale === undefined) return requirement;
  const rung = (place: number): number => labels.length + 1 - place;
  return {
    ...requirement,
    required: rung(requiredPossible ?? required),
    ...(requiredPossible === undefined ? {} : { requiredPossible: rung(required) }),
    scale: { ...scale, labels: labels.toReversed() },
  };
}
