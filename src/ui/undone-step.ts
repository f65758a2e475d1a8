import type { Correction } from '../core/model/correction.ts';
import { withAddedRows } from '../core/review/added-rows.ts';
import { keyText, rowKeys } from '../core/review/row-keys.ts';
import { t } from '../i18n/language.ts';
import type { ImportItem, ProfileReview } from '../state/workspace.ts';
import { actsWords } from './review-words.ts';
import { reviewedFile } from './reviewed-file.ts';

/** Where a step back or again changed something, and what it was. */
export interface UndoneStep {
  /** The function or dictionary of the file, by its place. */
  readonly part: number;
  /** Absent where the row is no longer there, or where none changed. */
  readonly row: number | undefined;
  /** A decision that no longer fits waits again. */
  readonly isConflict: boolean;
  /** What was taken back or done again; empty where that is about no row. */
  readonly words: string;
}

/**
 * What a step changed in a file.
 *
 * @param before The file before the step, and after it.
 * @returns Nothing where no row of the file changed.
 */
export function undoneStep(before: ImportItem, after: ImportItem, direction: 'undo' | 'redo'): UndoneStep | undefined {
  const parts = [before, after].map((item) => reviewedFile(item).parts.map(({ review }) => review));
  for (const [part, now] of (parts[1] ?? []).entries()) {
    const then = parts[0]?.[part];
    if (then === undefined) continue;
    const [gone, come] = [without(settledOf(then), settledOf(now)), without(settledOf(now), settledOf(then))];
    const told = direction === 'undo' ? gone : come;
    const [first] = [...told, ...gone, ...come];
    if (first === undefined) continue;
    const row = rowKeys(withAddedRows(now.asRead, now.corrections)).findIndex(
      (key) => keyText(key) === keyText(first.row),
    );
    return {
      part,
      row: row < 0 ? undefined : row,
      isConflict: now.conflicts.length > then.conflicts.length,
      words: wordsOf(told.length === 0 ? [first] : told),
    };
  }
  return undefined;
}

function wordsOf(told: readonly Correction[]): string {
  const [first] = told;
  if (first === undefined) return '';
  const rows = new Set(told.map(({ row }) => keyText(row)));
  const own = told.filter(({ row }) => keyText(row) === keyText(first.row));
  const words = actsWords(
    own.map(({ act }) => act),
    first.read,
  );
  return rows.size > 1 ? t('review/said-similar', { n: rows.size, act: words }) : `${first.row.label}: ${words}`;
}

function settledOf({ corrections, conflicts }: ProfileReview): readonly Correction[] {
  return [...corrections, ...conflicts.map(({ correction }) => correction)];
}

function without(all: readonly Correction[], others: readonly Correction[]): readonly Correction[] {
  const known = new Set(others.map((one) => JSON.stringify(one)));
  return all.filter((one) => !known.has(JSON.stringify(one)));
}
