import type { Diagnostic } from '../../model/diagnostic.ts';
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

/**
 * Requirements with a number of which only the highest is told, "1 is het hoogste niveau": how high the others stand nothing
 * says, so each stays open with its number as printed, and a doubt. Words, and numbers out of so many, have their own rung.
 *
 * @example withOpenNumbers({ requirements: [{ label: 'Plannen', required: 2 }], diagnostics: [] }).requirements[0]?.required // undefined
 */
export function withOpenNumbers<
  Read extends { readonly requirements: readonly Requirement[]; readonly diagnostics: readonly Diagnostic[] },
>(read: Read): Read {
  const diagnostics: Diagnostic[] = [...read.diagnostics];
  const requirements = read.requirements.map((given): Requirement => {
    const { required, requiredPossible } = given;
    if (required === undefined || given.scale?.labels !== undefined) return given;
    if (given.scale !== undefined) return onFallingScale(given, given.scale.levels);
    const text = given.requiredLabel ?? [required, requiredPossible ?? []].flat().join('-');
    const place = given.at === undefined ? {} : { at: given.at };
    const values = { label: given.label, text };
    diagnostics.push({ severity: 'warning', code: 'extract/unread-gradation', values, ...place });
    return withoutNumbers({ ...given, requiredLabel: text });
  });
  return { ...read, requirements, diagnostics };
}

function withoutNumbers(given: Requirement): Requirement {
  const open = { ...given };
  delete open.required;
  delete open.requiredPossible;
  delete open.wished;
  return open;
}
