import { addedLines, type AddedLines } from './added-lines.ts';
import { t } from '../i18n/language.ts';
import type { RowActs } from './review-acts.ts';
import { reviewRows } from './review-rows.ts';
import type { ReviewedPart } from './reviewed-file.ts';

/** What becomes of lines that a person says are competencies. */
export interface LinesMade {
  /** The part in which they become rows, by its place. */
  readonly part: number;
  /** Nothing where it cannot be. */
  readonly acts: RowActs;
  /** What came of it, or why it cannot be: to be said. */
  readonly words: string;
}

/**
 * Lines as rows of the function or dictionary whose rows stand before them.
 *
 * @param at The part one is at: where no rows stand before the lines, they belong to that one.
 * @returns Nothing where there is no such part.
 */
export function linesToRows(
  added: AddedLines,
  lines: readonly string[],
  parts: readonly ReviewedPart[],
  at: number,
): LinesMade | undefined {
  const place = partBefore(added.numbers[0] ?? 1, parts) ?? at;
  const part = parts[place];
  if (part === undefined) return undefined;
  const made = addedLines(added, lines, reviewRows(part.review, part.diagnostics, part.places));
  if (typeof made === 'number') return { part: place, acts: [], words: t('review/lines-too-high', { n: made }) };
  const { acts, labels } = made;
  const [label = '', ...others] = labels;
  const words =
    acts.length === 0
      ? t('review/lines-no-words')
      : others.length === 0
        ? t('review/said-added', { label })
        : t('review/said-added-many', { n: labels.length });
  return { part: place, acts, words };
}

function partBefore(line: number, parts: readonly ReviewedPart[]): number | undefined {
  const starts = parts.map(({ rows }) => Math.min(...rows.map(({ at }) => at?.line ?? Infinity)));
  const before = starts.reduce(
    (best, start, part) => (start <= line && start > (starts[best] ?? -1) ? part : best),
    -1,
  );
  return before < 0 ? undefined : before;
}
