import type { Correction, CorrectionAct, CorrectionConflict } from '../model/correction.ts';
import { conflictOf, type ReadRows } from './conflict-of.ts';
import { keyText } from './row-keys.ts';

/** A correction with its place in the list: the later goes before the earlier. */
export interface Numbered {
  readonly correction: Correction;
  readonly order: number;
}

/** A list of corrections, sorted by what they are worth for a function as it is read now. */
export interface FittingCorrections {
  /** By the place of the row: what fits it since it was last accepted, oldest first. */
  readonly byRow: ReadonlyMap<number, readonly Numbered[]>;
  /** The row is gone, and the document says what the correction made of it. */
  readonly needless: readonly Numbered[];
  readonly conflicts: readonly (Numbered & { readonly conflict: CorrectionConflict })[];
}

/**
 * Which corrections fit the rows that they are about, and which are in conflict with them.
 *
 * One that no longer fits is no conflict where a later one that does fit settles the same, or accepts the row.
 *
 * @param corrections Oldest first.
 * @example fittingCorrections([accept], readRows(profile)).byRow.get(0) // [{ correction: accept, order: 0 }]
 */
export function fittingCorrections(corrections: readonly Correction[], rows: ReadRows): FittingCorrections {
  const byRow = new Map<number, Numbered[]>();
  const conflicts: FittingCorrections['conflicts'][number][] = [];
  const needless: Numbered[] = [];
  const settledLater = new Map<number, Set<string>>();
  for (const [order, correction] of [...corrections.entries()].toReversed()) {
    // That a row was added is known from its being there.
    if (correction.act.kind === 'add') continue;
    const conflict = conflictOf(correction, rows);
    const row = rows.places.get(keyText(correction.row));
    const later = (row === undefined ? undefined : settledLater.get(row)) ?? new Set<string>();
    const aspect = aspectOf(correction.act);
    if (conflict !== undefined) {
      const isSettled = later.has('accept') || later.has(aspect) || (aspect === 'accept' && later.size > 0);
      if (!isSettled) conflicts.push({ correction, order, conflict });
    } else if (row === undefined) needless.push({ correction, order });
    else if (!later.has('accept')) {
      settledLater.set(row, later.add(aspect));
      byRow
        .set(row, byRow.get(row) ?? [])
        .get(row)
        ?.push({ correction, order });
    }
  }
  for (const acts of byRow.values()) acts.reverse();
  return { byRow, needless, conflicts };
}

function aspectOf({ kind }: CorrectionAct): string {
  return kind === 'label' || kind === 'leave-out' || kind === 'split' || kind === 'join' ? 'shape' : kind;
}
