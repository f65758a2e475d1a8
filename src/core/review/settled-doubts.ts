import type { Correction, CorrectionAct } from '../model/correction.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FunctionProfile, Requirement } from '../model/profile.ts';
import { changedRow } from './row-changes.ts';
import { keyText, rowKeys } from './row-keys.ts';

/** What is doubtful of a row by the doubts that are about its gradation alone. */
const ABOUT_LEVEL: ReadonlySet<string> = new Set([
  'extract/doubtful-mark',
  'extract/letter-levels',
  'extract/level-above-scale',
  'extract/level-column-assumed',
  'extract/level-conflict',
  'extract/level-conflict-told',
  'extract/level-range',
  'extract/mark-place-lost',
  'extract/no-mark',
  'extract/scale-conflict',
  'extract/skipped-mark',
  'extract/two-marks',
  'extract/unread-gradation',
  'function/twofold',
  'read/doubtful-sign',
  'table/letter-order',
  'table/level-out-of-range',
  'table/levels-disagree',
  'table/unread-gradation',
]);
/** The doubts that the scale raised: another scale may be the answer too. */
const ABOUT_SCALE: ReadonlySet<string> = new Set(['extract/level-above-scale', 'extract/scale-conflict']);
/** The doubts that are about the words of a row. */
const ABOUT_NAME: ReadonlySet<string> = new Set([
  'extract/cluster-boundary',
  'extract/label-wrapped',
  'read/doubtful-words',
]);
/** What says something of the words of a row. */
const NAMING: ReadonlySet<string> = new Set(['label', 'cluster', 'split', 'join', 'texts']);

/**
 * Whether a doubt about a row is about its gradation.
 *
 * @example isAboutLevel({ code: 'extract/no-mark' }) // true
 */
export function isAboutLevel({ code }: Pick<Diagnostic, 'code'>): boolean {
  return ABOUT_LEVEL.has(code);
}

/**
 * Whether a doubt is about the scale: another one may be the answer.
 *
 * @example isAboutScale({ code: 'extract/scale-conflict' }) // true
 */
export function isAboutScale({ code }: Pick<Diagnostic, 'code'>): boolean {
  return ABOUT_SCALE.has(code);
}

/**
 * Whether what a person settled of a row is about what was doubted of it.
 *
 * Who moves a row to another group or mends its name did not look at its gradation, and the other way round. A
 * gradation that leaves two possible, or that only went along with another scale, settles no doubt about it either.
 *
 * @example isSettledBy({ code: 'extract/no-mark' }, { kind: 'cluster', cluster: 'Kern' }) // false
 */
export function isSettledBy(doubt: Pick<Diagnostic, 'code'>, act: CorrectionAct): boolean {
  const { kind } = act;
  if (act.kind === 'accept') return act.leavesDoubts !== true;
  if (kind === 'leave-out' || kind === 'add') return true;
  const isLevel =
    (act.kind === 'level' && act.requiredPossible === undefined && act.isMoved !== true) ||
    (act.kind === 'split' && act.levels?.every((one) => one.requiredPossible === undefined) === true);
  if (isAboutLevel(doubt)) return isLevel || (kind === 'scale' && isAboutScale(doubt));
  if (ABOUT_NAME.has(doubt.code)) return NAMING.has(kind);
  return kind !== 'level' || isLevel;
}

/**
 * Tells of the rows of a function whether a doubt about one of them is settled.
 *
 * A row that was joined to another still has its doubt as long as the other has its gradation from it: what a join
 * settles is the wording. Of a row whose gradation now comes from another row, the doubt about its own holds no longer.
 *
 * @param rows As they were read, with those that people added.
 * @param corrections Those that count.
 * @returns By the place of the row.
 * @example settledDoubts(profile, [clusterOfInzet])(0, { code: 'extract/no-mark' }) // false
 */
export function settledDoubts(
  rows: Pick<FunctionProfile, 'requirements'>,
  corrections: readonly Correction[],
): (place: number, doubt: Pick<Diagnostic, 'code'>) => boolean {
  const keys = rowKeys(rows).map(keyText);
  const places = new Map(keys.map((key, place) => [key, place]));
  const acts = new Map<number, CorrectionAct[]>();
  const groups = new Map<number, readonly number[]>();
  for (const { row, act } of corrections) {
    const place = places.get(keyText(row));
    if (place === undefined) continue;
    acts.set(place, [...(acts.get(place) ?? []), act]);
    if (act.kind !== 'join') continue;
    const group = [place, ...act.rows.flatMap((one) => places.get(keyText(one)) ?? [])];
    for (const one of group) groups.set(one, group);
  }
  const isStated = (place: number): boolean => {
    const read = rows.requirements[place];
    return read !== undefined && hasLevel(read, acts.get(place) ?? []);
  };
  return (place, doubt) => {
    const settles = (one: number): boolean => acts.get(one)?.some((act) => isSettledBy(doubt, act)) === true;
    const group = groups.get(place);
    if (group === undefined) return settles(place);
    if (!isAboutLevel(doubt)) return true;
    const source = group.find(isStated);
    return settles(place) || group.slice(0, 1).some(settles) || (source !== undefined && source !== place);
  };
}

function hasLevel(read: Requirement, acts: readonly CorrectionAct[]): boolean {
  const level = acts.findLast((act) => act.kind === 'level');
  const { required, requiredPossible } = changedRow(read, level === undefined ? {} : { level });
  return required !== undefined || requiredPossible !== undefined;
}
