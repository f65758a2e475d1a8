import type { FunctionProfile, Requirement } from '../model/profile.ts';
import { foldLabel } from '../text/fold.ts';
import { keyText, rowKeys } from './row-keys.ts';

/** What another version of a function asks otherwise. */
export interface VersionChanges {
  /** Only in the new one, in its order. */
  readonly added: readonly Requirement[];
  /** Only in the old one, in its order. */
  readonly gone: readonly Requirement[];
  /** In both, with another level, in the order of the new one. */
  readonly moved: readonly { readonly before: Requirement; readonly after: Requirement }[];
}

interface Row {
  readonly row: Requirement;
  readonly key: string;
  readonly name: string;
}

/**
 * What changes for whoever keeps another version of a function that is here already.
 *
 * Rows are the same where they are printed the same under the same heading, and else where their names are the same
 * but for capitals and signs: that a row moved to another heading is no new row. A level that is not stated is another
 * than any that is; that only one of the two prints how long its scale is, is no change.
 *
 * @param before As it is kept.
 * @param after As it was read, and settled since.
 * @example versionChanges(profile, profile) // { added: [], gone: [], moved: [] }
 */
export function versionChanges(
  before: Pick<FunctionProfile, 'requirements'>,
  after: Pick<FunctionProfile, 'requirements'>,
): VersionChanges {
  const old = rowsOf(before);
  const now = rowsOf(after);
  const found = new Map<Row, Row>();
  const taken = new Set<Row>();
  for (const by of ['key', 'name'] as const) {
    const free = new Map<string, Row[]>();
    for (const one of old) if (!taken.has(one)) free.set(one[by], [...(free.get(one[by]) ?? []), one]);
    for (const one of now) {
      const match = found.has(one) ? undefined : free.get(one[by])?.shift();
      if (match === undefined) continue;
      found.set(one, match);
      taken.add(match);
    }
  }
  return {
    added: now.filter((one) => !found.has(one)).map(({ row }) => row),
    gone: old.filter((one) => !taken.has(one)).map(({ row }) => row),
    moved: now.flatMap((one) => {
      const match = found.get(one);
      return match === undefined || asksSame(match.row, one.row) ? [] : [{ before: match.row, after: one.row }];
    }),
  };
}

function rowsOf(profile: Pick<FunctionProfile, 'requirements'>): readonly Row[] {
  const keys = rowKeys(profile).map(keyText);
  return profile.requirements.map((row, index) => ({ row, key: keys[index] ?? '', name: foldLabel(row.label) }));
}

function asksSame(before: Requirement, after: Requirement): boolean {
  if (before.required !== after.required || before.requiredPossible !== after.requiredPossible) return false;
  const isOnOther =
    before.scale !== undefined && after.scale !== undefined && before.scale.levels !== after.scale.levels;
  return before.required === undefined || !isOnOther;
}
