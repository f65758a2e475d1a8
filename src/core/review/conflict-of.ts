import type { Correction, CorrectionAct, CorrectionConflict, RowKey } from '../model/correction.ts';
import type { FunctionProfile, Requirement, Scale } from '../model/profile.ts';
import { keyText, rowKeys } from './row-keys.ts';

/** The rows of a function as it was read, and at which place each key stands. */
export interface ReadRows {
  readonly requirements: readonly Requirement[];
  readonly places: ReadonlyMap<string, number>;
}

/**
 * The rows of a function, to look keys up in.
 *
 * @example readRows(profile).places.get(keyText({ label: 'Inzet', nth: 1 })) // 0
 */
export function readRows(profile: Pick<FunctionProfile, 'requirements'>): ReadRows {
  const places = new Map(rowKeys(profile).map((key, index) => [keyText(key), index]));
  return { requirements: profile.requirements, places };
}

/**
 * Why a correction does not fit these rows.
 *
 * Its row is `gone`, or reads otherwise than when it was made: `changed`. Only what the correction is about counts: the
 * gradation (with the length of its scale) for `level` and `leave-out`, the scale for `scale`, both for `accept`; what
 * is about the wording alone fits as long as the row is there. A document that meanwhile says what the correction made
 * of it is no conflict. An act that no document can bear (a split in one, a gradation of 2.5) counts as `changed`.
 *
 * @returns Nothing where it fits.
 * @example conflictOf(level3OfInzet, readRows(withoutInzet))?.reason // 'gone'
 */
export function conflictOf(correction: Correction, rows: ReadRows): CorrectionConflict | undefined {
  const { row, act, read } = correction;
  const now = rows.requirements[rows.places.get(keyText(row)) ?? -1];
  if (now === undefined) return saysAlready(act, row, rows) ? undefined : { reason: 'gone', correction };
  if (!isSound(act) || (hasChanged(act, read, now) && !isAlready(act, now)))
    return { reason: 'changed', correction, now };
  const isWhole = act.kind !== 'join' || act.rows.every((one) => rows.places.has(keyText(one)));
  return isWhole ? undefined : { reason: 'gone', correction, now };
}

/**
 * Whether two scales are the same: as long, and printed with the same words. Two that are absent are the same.
 *
 * @example isSameScale({ levels: 3 }, { levels: 5 }) // false
 */
export function isSameScale(a: Scale | undefined, b: Scale | undefined): boolean {
  return a?.levels === b?.levels && JSON.stringify(a?.labels) === JSON.stringify(b?.labels);
}

function hasChanged(act: CorrectionAct, read: Requirement, now: Requirement): boolean {
  const isOtherLevel =
    read.required !== now.required ||
    read.requiredPossible !== now.requiredPossible ||
    read.requiredLabel !== now.requiredLabel ||
    read.scale?.levels !== now.scale?.levels;
  if (act.kind === 'level' || act.kind === 'leave-out') return isOtherLevel;
  if (act.kind === 'scale') return !isSameScale(read.scale, now.scale);
  return act.kind === 'accept' && (isOtherLevel || !isSameScale(read.scale, now.scale));
}

/** Whether the row itself says what the correction would make of it. */
function isAlready(act: CorrectionAct, now: Requirement): boolean {
  if (act.kind === 'scale') return isSameScale(act.scale, now.scale);
  return act.kind === 'level' && act.required === now.required && act.requiredPossible === now.requiredPossible;
}

/** Whether a document in which the row is gone says what the correction made of it: then it was corrected there. */
function saysAlready(act: CorrectionAct, { label, cluster }: RowKey, { requirements, places }: ReadRows): boolean {
  const has = (wanted: string): boolean => requirements.some((one) => one.label === wanted && one.cluster === cluster);
  if (act.kind === 'leave-out') return true;
  if (act.kind === 'label') return has(act.label);
  // As long as a row stands apart that belonged to this one, the document does not say so.
  if (act.kind === 'join') return has(act.label) && !act.rows.some((one) => places.has(keyText(one)));
  if (act.kind === 'cluster') return requirements.some((one) => one.label === label && one.cluster === act.cluster);
  return act.kind === 'split' && act.labels.every((one) => has(one));
}

const HIGHEST = 99;

function isSound(act: CorrectionAct): boolean {
  switch (act.kind) {
    case 'level':
      return (
        isGradation(act.required) &&
        isGradation(act.requiredPossible) &&
        (act.requiredPossible ?? HIGHEST) >= (act.required ?? 0)
      );
    case 'scale':
      return act.scale === undefined || (isGradation(act.scale.levels) && act.scale.levels > 0);
    case 'label':
      return act.label !== '';
    case 'join':
      return act.label !== '' && act.rows.length > 0;
    case 'split':
      return act.labels.length > 1 && !act.labels.includes('');
    case 'accept':
    case 'cluster':
    case 'leave-out':
      return true;
  }
}

function isGradation(level: number | undefined): boolean {
  return level === undefined || (Number.isInteger(level) && level >= 0 && level <= HIGHEST);
}
