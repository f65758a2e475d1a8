import type { Correction } from '../model/correction.ts';
import type { FunctionProfile } from '../model/profile.ts';
import { applyCorrections } from './apply-corrections.ts';
import { withAddedRows } from './added-rows.ts';
import { readAtRow, readRows } from './conflict-of.ts';

/**
 * Whether a correction that is in conflict with these rows can be kept for the row as it is now.
 *
 * It cannot where the row, or one that it takes in, is gone, and where it asks more than the scale has by now.
 *
 * @param corrections Those that count beside it, oldest first.
 * @example canKeep(withoutInzet, [], level3OfInzet) // false
 */
export function canKeep(
  asRead: FunctionProfile,
  corrections: readonly Correction[],
  { row, act, at }: Correction,
): boolean {
  const read = readAtRow(readRows(withAddedRows(asRead, corrections)), row, act);
  if (read === undefined) return false;
  const renewed: Correction = { row, act, at, ...read };
  const { conflicts } = applyCorrections(asRead, [...corrections, renewed]);
  return conflicts.every(({ correction }) => correction !== renewed);
}
