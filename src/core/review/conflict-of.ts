import type { Correction, CorrectionAct, CorrectionConflict, PartLevel, RowKey } from '../model/correction.ts';
import type { FunctionProfile, Requirement, Scale } from '../model/profile.ts';
import { countAlike, keyText, rowKeys } from './row-keys.ts';

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
 * gradation (with the length of its scale) for `level`, `leave-out` and a `split` with gradations, the scale for `scale`, both for `accept`, the
 * gradation of the rows that are taken in for `join`, the texts for `texts`; what is about the wording alone fits as long as the row is there.
 * Where there are more or fewer rows of its name than then, which of them it was is known by all that the row says but
 * its place. A document that meanwhile says what the correction made
 * of it is no conflict. An act that no document can bear (a split in one, a gradation of 2.5) counts as `changed`.
 *
 * @returns Nothing where it fits.
 * @example conflictOf(level3OfInzet, readRows(withoutInzet))?.reason // 'gone'
 */
export function conflictOf(correction: Correction, rows: ReadRows): CorrectionConflict | undefined {
  const { row, act } = correction;
  const now = rowAt(row, rows);
  if (now === undefined) return saysAlready(act, row, rows) ? undefined : { reason: 'gone', correction };
  const isOther = hasChanged(correction, now) || isAnother(correction, now, rows);
  if (!isSound(act) || (isOther && !isAlready(act, now))) return { reason: 'changed', correction, now };
  if (act.kind !== 'join') return undefined;
  if (!act.rows.every((one) => rows.places.has(keyText(one)))) return { reason: 'gone', correction, now };
  const isJoinedOther = correction.joinedRead?.some((then, index) => {
    const joined = rowAt(act.rows[index], rows);
    return joined !== undefined && isOtherLevel(then, joined);
  });
  return isJoinedOther === true ? { reason: 'changed', correction, now } : undefined;
}

/**
 * What the document says at this moment about the rows of an act: kept with it, to tell later whether that changed.
 *
 * @returns Nothing where its row is not there.
 * @example readAtRow(readRows(profile), inzet, { kind: 'accept' }) // { read: { label: 'Inzet', required: 2 } }
 */
export function readAtRow(
  rows: ReadRows,
  row: RowKey,
  act: CorrectionAct,
): Pick<Correction, 'read' | 'alike' | 'joinedRead'> | undefined {
  const read = rowAt(row, rows);
  if (read === undefined) return undefined;
  const alike = countAlike(rows, row);
  const others = act.kind === 'join' ? act.rows.map((one) => rowAt(one, rows)) : [];
  const joinedRead = others.filter((one) => one !== undefined);
  return {
    read,
    ...(alike > 1 ? { alike } : {}),
    ...(joinedRead.length > 0 && joinedRead.length === others.length ? { joinedRead } : {}),
  };
}

function rowAt(key: RowKey | undefined, { requirements, places }: ReadRows): Requirement | undefined {
  return key === undefined ? undefined : requirements[places.get(keyText(key)) ?? -1];
}

/**
 * Whether two scales are the same: as long, and printed with the same words. Two that are absent are the same.
 *
 * @example isSameScale({ levels: 3 }, { levels: 5 }) // false
 */
export function isSameScale(a: Scale | undefined, b: Scale | undefined): boolean {
  return a?.levels === b?.levels && JSON.stringify(a?.labels) === JSON.stringify(b?.labels);
}

function hasChanged({ act, read }: Correction, now: Requirement): boolean {
  const isAboutLevel = act.kind === 'level' || act.kind === 'leave-out';
  if (isAboutLevel || (act.kind === 'split' && act.levels !== undefined)) return isOtherLevel(read, now);
  if (act.kind === 'scale') return !isSameScale(read.scale, now.scale);
  if (act.kind === 'texts') return read.levelText !== now.levelText || read.definition !== now.definition;
  return act.kind === 'accept' && (isOtherLevel(read, now) || !isSameScale(read.scale, now.scale));
}

function isOtherLevel(read: Requirement, now: Requirement): boolean {
  return (
    read.required !== now.required ||
    read.requiredPossible !== now.requiredPossible ||
    read.requiredLabel !== now.requiredLabel ||
    read.scale?.levels !== now.scale?.levels
  );
}

/** Whether the row may be another of the same name: there are more or fewer of those, and it does not read the same. */
function isAnother({ row, read, alike }: Correction, now: Requirement, rows: ReadRows): boolean {
  return countAlike(rows, row) !== (alike ?? row.nth) && contentText(read) !== contentText(now);
}

/** All that a row says, whatever its place and in whatever order its fields stand. */
function contentText({ at: _at, scale, ...row }: Requirement): string {
  const fields = Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const byTask = row.byTask?.map(({ task, level }) => [task, level]);
  const parts = fields.filter(([field]) => field !== 'byTask');
  return JSON.stringify([parts, byTask ?? null, scale?.levels ?? null, scale?.labels ?? null]);
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
      return isLevel(act);
    case 'scale':
      return act.scale === undefined || (isGradation(act.scale.levels) && act.scale.levels > 0);
    case 'label':
      return act.label !== '';
    case 'join':
      return act.label !== '' && act.rows.length > 0;
    case 'split':
      return act.labels.length > 1 && !act.labels.includes('') && hasLevelOfEach(act);
    case 'texts':
      return act.levels.every(({ level }) => isGradation(level));
    case 'accept':
    case 'cluster':
    case 'leave-out':
    case 'add':
      return true;
  }
}

/** Whether each of its competencies has a gradation, where they have their own. */
function hasLevelOfEach({ labels, levels }: Extract<CorrectionAct, { readonly kind: 'split' }>): boolean {
  return levels === undefined || (levels.length === labels.length && levels.every(isLevel));
}

function isLevel({ required, requiredPossible }: PartLevel): boolean {
  return isGradation(required) && isGradation(requiredPossible) && (requiredPossible ?? HIGHEST) >= (required ?? 0);
}

function isGradation(level: number | undefined): boolean {
  return level === undefined || (Number.isInteger(level) && level >= 0 && level <= HIGHEST);
}
