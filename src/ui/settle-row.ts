import type { CorrectionAct } from '../core/model/correction.ts';
import type { Scale } from '../core/model/profile.ts';
import { t } from '../i18n/language.ts';
import type { Refusal } from './part/refusal-note.ts';
import { acceptActs, actsAlike, levelActs, tooShortScale, type Corrected } from './review-acts.ts';
import type { ReviewRow } from './review-rows.ts';
import { actsWords, actWords } from './review-words.ts';
import { rowsOnScaleOf, scaleActs } from './scale-acts.ts';

/** What is settled of one row, told with its name. */
export function settleRow(row: ReviewRow, acts: readonly CorrectionAct[]): Corrected {
  const now = row.now[0] ?? row.read;
  return { acts: acts.map((act) => ({ row: row.key, act })), words: `${now.label}: ${actsWords(acts, now)}` };
}

/** What a key or button settles of a row by itself; undefined where there is nothing left to settle. */
export function settleAtOnce(row: ReviewRow, kind: 'accept' | 'leave-out' | 'revert'): Corrected | Refusal | undefined {
  switch (kind) {
    case 'accept':
      return row.isOpen ? settleRow(row, acceptActs(row)) : undefined;
    case 'leave-out':
      return row.now.length === 0 ? cannot(row) : settleRow(row, [{ kind: 'leave-out' }]);
    case 'revert':
      if (row.settled.length === 0) return cannot(row);
      return settleRow(row, [{ kind: 'accept', ...(row.isOpen ? { leavesDoubts: true } : {}) }]);
  }
}

/** What a key means cannot be done to this row. */
export function cannot({ read }: ReviewRow): Refusal {
  return { words: t('review/said-cannot', { label: read.label }) };
}

/** A row gets a level; refused where its scale has no such level, or where it is no row any more. */
export function settleLevel(
  row: ReviewRow,
  level: number | undefined,
  rows: readonly ReviewRow[],
): Corrected | Refusal {
  if (row.now.length === 0) return cannot(row);
  const acts = levelActs(row, level, rows);
  if (typeof acts !== 'number')
    return settleRow(
      row,
      acts.map(({ act }) => act),
    );
  return { words: t('review/said-too-high', { label: (row.now[0] ?? row.read).label, n: acts }) };
}

/**
 * What a form about a row says of it; refused where it gives the row a scale that is too short for its level.
 *
 * @param next The row below it in the document, which a join takes in.
 */
export function settleForm(
  row: ReviewRow,
  acts: readonly CorrectionAct[],
  next: ReviewRow | undefined,
): Corrected | Refusal {
  const short = tooShortScale(row, acts);
  if (short !== undefined) return { words: t('review/said-too-short', short) };
  return settleRow(
    row,
    // Which rows a join takes in is known here.
    acts.map((act) => (act.kind === 'join' && next !== undefined ? { ...act, rows: [next.key] } : act)),
  );
}

/** The last thing that was settled of a row, done to these others; undefined where there is nothing to do. */
export function settleAlike(
  row: ReviewRow,
  others: readonly ReviewRow[],
  rows: readonly ReviewRow[],
): Corrected | undefined {
  const act = row.settled.at(-1)?.act;
  if (act === undefined || others.length === 0) return undefined;
  return {
    acts: actsAlike(act, others, rows),
    words: t('review/said-similar', { n: others.length, act: actWords(act, row.read) }),
  };
}

/** A row gets another scale, or all rows on its scale do; refused where one of them asks more than that has. */
export function settleScale(
  row: ReviewRow,
  { scale, isForAll }: { readonly scale: Scale | undefined; readonly isForAll: boolean },
  rows: readonly ReviewRow[],
): Corrected | Refusal {
  const changed = isForAll ? rowsOnScaleOf(row, rows) : [row];
  const acts = scaleActs(changed, scale);
  if ('label' in acts) return { words: t('review/said-too-short', { ...acts }) };
  const what = actWords({ kind: 'scale', ...(scale === undefined ? {} : { scale }) }, row.read);
  const now = row.now[0] ?? row.read;
  return {
    acts,
    words: isForAll ? t('review/said-scale', { n: changed.length, act: what }) : `${now.label}: ${what}`,
  };
}
