import type { CorrectionAct, RowKey } from '../model/correction.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FunctionProfile, Requirement } from '../model/profile.ts';
import { isSameScale } from './conflict-of.ts';
import { isSamePlace } from './open-doubts.ts';
import { changedRow, isAboveScale, isSplitAboveScale } from './row-changes.ts';
import { keyText, rowKeys } from './row-keys.ts';

/**
 * The other rows to which the same act sensibly applies.
 *
 * - `level`: rows on the same scale that were read alike: as the same printed word, with the same doubt and the same
 *   gradation, or without a gradation under the same heading. Never a row whose scale is shorter.
 * - `scale`: rows under the same heading with the same scale as this one, or with none where this one has none, as long
 *   as what they ask fits on the new one.
 * - `cluster`: rows under the same printed heading.
 * - `accept`, `leave-out`: rows with the same doubt.
 * - `label`, `split`: rows that are printed with the same words, under another heading.
 * - `join`, `texts`, `add`: none.
 *
 * @param profile As it was read.
 * @param key The row that the act is about; none are similar to a row that is not there.
 * @param diagnostics Of the document; without them, no two rows share a doubt.
 * @returns In the order of the document, without the row itself.
 * @example similarRows(profile, inzet, { kind: 'cluster', cluster: 'Kern' }) // the other rows under the same heading
 */
export function similarRows(
  profile: Pick<FunctionProfile, 'requirements'>,
  key: RowKey,
  act: CorrectionAct,
  diagnostics: readonly Diagnostic[] = [],
): readonly RowKey[] {
  const keys = rowKeys(profile);
  const place = keys.findIndex((one) => keyText(one) === keyText(key));
  const row = profile.requirements[place];
  if (row === undefined) return [];
  const codes = doubtsAt(row, diagnostics);
  const alike = diagnostics.filter(({ code }) => codes.has(code));
  return keys.filter((_, index) => {
    const other = profile.requirements[index];
    if (other === undefined || index === place) return false;
    return isSimilar(row, other, act, doubtsAt(other, alike).size > 0);
  });
}

function isSimilar(row: Requirement, other: Requirement, act: CorrectionAct, hasSameDoubt: boolean): boolean {
  const isUnderSameHeading = row.cluster === other.cluster;
  switch (act.kind) {
    case 'level': {
      const isReadAlike = row.required === other.required && row.requiredPossible === other.requiredPossible;
      const isSameWord = row.requiredLabel !== undefined && row.requiredLabel === other.requiredLabel;
      const isUnstated = row.required === undefined && row.requiredPossible === undefined && isUnderSameHeading;
      if (!isSameScale(row.scale, other.scale) || isAboveScale(changedRow(other, { level: act }))) return false;
      return isReadAlike && (isSameWord || hasSameDoubt || isUnstated);
    }
    case 'scale':
      return (
        isUnderSameHeading && isSameScale(row.scale, other.scale) && !isAboveScale(changedRow(other, { scale: act }))
      );
    case 'cluster':
      return isUnderSameHeading;
    case 'accept':
    case 'leave-out':
      return hasSameDoubt;
    case 'label':
    case 'split':
      return row.label === other.label && !isSplitAboveScale(act, other.scale);
    case 'join':
    case 'texts':
    case 'add':
      return false;
  }
}

function doubtsAt({ at }: Requirement, diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  const meant = diagnostics.filter((one) => one.severity !== 'info' && isSamePlace(one.at, at));
  return new Set(meant.map(({ code }) => code));
}
