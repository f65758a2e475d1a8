import type { Correction } from '../model/correction.ts';
import type { FunctionProfile, Requirement } from '../model/profile.ts';
import { keyText, rowKeys } from './row-keys.ts';

/**
 * A function as it was read, with the rows that people added to it after those that were read.
 *
 * A row that the document has by itself, in a newer version or as a newer reader finds it, is not added again: what was
 * settled of it counts for that one.
 *
 * @param corrections In any order; only those that add a row count.
 * @returns The same profile where nothing is added.
 * @example withAddedRows(profile, [addOfInzet]).requirements.at(-1) // { label: 'Inzet', at: { line: 12 } }
 */
export function withAddedRows(profile: FunctionProfile, corrections: readonly Correction[]): FunctionProfile {
  const added = corrections.filter(isAdded);
  if (added.length === 0) return profile;
  const known = new Set(rowKeys(profile).map(keyText));
  const rows = added.flatMap((one): readonly Requirement[] => {
    const text = keyText(one.row);
    if (known.has(text)) return [];
    known.add(text);
    return [addedRow(one)];
  });
  return rows.length === 0 ? profile : { ...profile, requirements: [...profile.requirements, ...rows] };
}

/**
 * Whether it adds a row to what was read.
 *
 * @example isAdded({ row, act: { kind: 'accept' }, at, read }) // false
 */
export function isAdded({ act }: Pick<Correction, 'act'>): boolean {
  return act.kind === 'add';
}

/**
 * The row that an act adds, before anything is settled of it.
 *
 * @example addedRow({ row: { label: 'Inzet', nth: 1 }, act: { kind: 'add', at: { line: 12 } } }) // { label: 'Inzet', at: { line: 12 } }
 */
export function addedRow({ row, act }: Pick<Correction, 'row' | 'act'>): Requirement {
  return {
    label: row.label,
    ...(row.cluster === undefined ? {} : { cluster: row.cluster }),
    ...(act.kind !== 'add' || act.at === undefined ? {} : { at: act.at }),
  };
}
