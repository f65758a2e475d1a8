import type { CorrectionConflict, RowKey } from '../core/model/correction.ts';

/** The rows that a decision which no longer fits is about: its own, and those that it takes in. */
export function conflictRows({ correction: { row, act } }: Pick<CorrectionConflict, 'correction'>): readonly RowKey[] {
  return act.kind === 'join' ? [row, ...act.rows] : [row];
}
