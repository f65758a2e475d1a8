import type { CorrectionAct } from '../core/model/correction.ts';
import type { Scale } from '../core/model/profile.ts';
import { formatList } from '../i18n/format.ts';
import { currentLanguage, t } from '../i18n/language.ts';
import type { Refusal } from './part/refusal-note.ts';
import { partLevelActs, splitAgain } from './part-levels.ts';
import { acceptActs, actsAlike, levelActs, tooShortScale, type Corrected } from './review-acts.ts';
import type { ReviewRow } from './review-rows.ts';
import { actsWords, actWords } from './review-words.ts';
import { rowsOnScaleOf, scaleActs } from './scale-acts.ts';

/** What is settled of one row, told with its name. */
export function settleRow(row: ReviewRow, acts: readonly CorrectionAct[]): Corrected {
  const now = row.now[0] ?? row.read;
  return { acts: acts.map((act) => ({ row: row.key, act })), words: `${namesOf(row)}: ${actsWords(acts, now)}` };
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

/** Why a competency of a dictionary gets no level. */
export function noLevel(): Refusal {
  return { words: t('review/said-no-level') };
}

/**
 * A row gets a level, or one of the competencies in it does; refused where its scale has no such level, or where it is no
 * row any more.
 *
 * @param part Of a row that was split: which of its competencies. Absent: all.
 */
export function settleLevel(
  row: ReviewRow,
  level: number | undefined,
  rows: readonly ReviewRow[],
  part?: number,
): Corrected | Refusal {
  if (row.now.length === 0) return cannot(row);
  const own = part === undefined ? undefined : row.now[part];
  const acts = part === undefined ? levelActs(row, level, rows) : partLevelActs(row, part, level, rows);
  const label = own?.label ?? namesOf(row);
  if (typeof acts === 'number') return { words: t('review/said-too-high', { label, n: acts }) };
  const settled = acts.map((one) => ('act' in one ? one.act : one));
  const [now = row.read] = row.now;
  const given: CorrectionAct = { kind: 'level', ...(level === undefined ? {} : { required: level }) };
  const told = [...settled.filter(({ kind }) => kind === 'scale'), given];
  return { acts: settled.map((act) => ({ row: row.key, act })), words: `${label}: ${actsWords(told, own ?? now)}` };
}

/** What a row is called, with all names where it is several competencies. */
function namesOf({ now, read }: ReviewRow): string {
  const labels = (now.length === 0 ? [read] : now).map(({ label }) => label);
  return formatList(labels, currentLanguage());
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
    acts.map((act) => {
      // Which rows a join takes in is known here, and what the parts of a split asked before.
      if (act.kind === 'join' && next !== undefined) return { ...act, rows: [next.key] };
      return act.kind === 'split' ? splitAgain(act, row) : act;
    }),
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
