import { addedLines, type AddedLines, type AddedRows } from './added-lines.ts';
import { t } from '../i18n/language.ts';
import type { RowActs } from './review-acts.ts';
import type { LineUse } from './part/line-acts.ts';
import { onlyScale, reviewRows } from './review-rows.ts';
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

/** What lines can be made of: rows of a function or dictionary, where there is one. */
export function lineUse(part: ReviewedPart | undefined): LineUse | undefined {
  if (part === undefined) return undefined;
  return { hasLevels: part.dictionary === undefined, scale: onlyScale(part.review.corrected.requirements) };
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
  const hasLevels = part.dictionary === undefined;
  return { part: place, acts: made.acts, words: madeWords(made, hasLevels ? added.level : 'printed') };
}

function madeWords({ acts, labels, others }: AddedRows, level: AddedLines['level']): string {
  const [label = ''] = labels;
  const [other] = others;
  if (acts.length === 0) return t('review/lines-no-words');
  if (level !== 'printed' && other !== undefined) {
    const { figure } = other;
    if (labels.length > 1) return t('review/said-added-many-other', { n: labels.length, others: others.length });
    if (level === undefined) return t('review/said-added-without', { label, figure });
    return t('review/said-added-other', { label, level, figure });
  }
  return labels.length === 1 ? t('review/said-added', { label }) : t('review/said-added-many', { n: labels.length });
}

function partBefore(line: number, parts: readonly ReviewedPart[]): number | undefined {
  const starts = parts.map(({ rows }) => Math.min(...rows.map(({ at }) => at?.line ?? Infinity)));
  const before = starts.reduce(
    (best, start, part) => (start <= line && start > (starts[best] ?? -1) ? part : best),
    -1,
  );
  return before < 0 ? undefined : before;
}
