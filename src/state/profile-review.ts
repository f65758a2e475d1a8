import type { Correction } from '../core/model/correction.ts';
import type { FunctionProfile } from '../core/model/profile.ts';
import type { Dictionary } from '../core/model/dictionary.ts';
import { addedRow, withAddedRows } from '../core/review/added-rows.ts';
import { applyCorrections } from '../core/review/apply-corrections.ts';
import { readAtRow, readRows } from '../core/review/conflict-of.ts';
import { correctDictionary } from '../core/review/correct-dictionary.ts';
import { keyText } from '../core/review/row-keys.ts';
import { isSame } from './is-same.ts';
import type { Commands, DictionaryReview, ProfileReview } from './workspace.ts';

/** Who settles something, and when. */
export type Stamp = Pick<Correction, 'by' | 'at'>;

/** One function as it was read, with everything that was settled about it. */
export function reviewOf(asRead: FunctionProfile, corrections: readonly Correction[]): ProfileReview {
  const { profile, corrections: counting, conflicts } = applyCorrections(asRead, corrections);
  return { asRead, corrected: profile, corrections: counting, conflicts };
}

/** One dictionary as it was read, with everything that was settled about it. */
export function dictionaryReviewOf(asRead: Dictionary, corrections: readonly Correction[]): DictionaryReview {
  const { dictionary, ...counting } = correctDictionary(asRead, corrections);
  return { asRead, corrected: dictionary, ...counting };
}

/**
 * What was settled, with these acts after it.
 *
 * Acts on rows that are not there, and acts that cannot be, are left out.
 *
 * @returns The same list where nothing is left.
 */
export function withActs(
  asRead: FunctionProfile,
  before: readonly Correction[],
  acts: Parameters<Commands['correctImport']>[2],
  stamp: Stamp,
): readonly Correction[] {
  const added = acts.flatMap(({ row, act }): readonly Correction[] =>
    act.kind === 'add' ? [{ row, act, ...stamp, read: addedRow({ row, act }) }] : [],
  );
  const known = readRows(withAddedRows(asRead, before));
  const rows = readRows(withAddedRows(asRead, [...before, ...added]));
  const made = acts.flatMap(({ row, act }): readonly Correction[] => {
    // A row that is there is not added again.
    if (act.kind === 'add') return known.places.has(keyText(row)) ? [] : added.filter((one) => one.row === row);
    const read = readAtRow(rows, row, act);
    return read === undefined ? [] : [{ row, act, ...stamp, ...read }];
  });
  const impossible = new Set(
    applyCorrections(asRead, [...before, ...made]).conflicts.map(({ correction }) => correction),
  );
  const possible = made.filter((one) => !impossible.has(one));
  return possible.length === 0 ? before : [...before, ...possible];
}

/**
 * What was settled, with one conflict settled too.
 *
 * @param choice `keep`: it is about the row as that is now; `drop`: it is forgotten.
 * @returns The same list where the row is gone, or still cannot bear it.
 */
export function withConflictSettled(
  asRead: FunctionProfile,
  before: readonly Correction[],
  correction: Correction,
  choice: 'keep' | 'drop',
  stamp: Stamp,
): readonly Correction[] {
  const { conflicts } = applyCorrections(asRead, before);
  const conflict = conflicts.find((one) => isSame(one.correction, correction));
  if (conflict === undefined) return before;
  if (choice === 'drop') return before.filter((one) => one !== conflict.correction);
  const { row, act } = correction;
  const read = readAtRow(readRows(withAddedRows(asRead, before)), row, act);
  if (read === undefined) return before;
  const after = before.map((one) => (one === conflict.correction ? { row, act, ...stamp, ...read } : one));
  return applyCorrections(asRead, after).conflicts.length < conflicts.length ? after : before;
}
