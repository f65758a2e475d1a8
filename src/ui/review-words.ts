import type { Correction, CorrectionAct } from '../core/model/correction.ts';
import type { Requirement } from '../core/model/profile.ts';
import { changedRow } from '../core/review/row-changes.ts';
import { formatDate, formatList } from '../i18n/format.ts';
import { currentLanguage, t } from '../i18n/language.ts';
import { levelWordsOf } from './level-words.ts';

/** What a person settled, in words that fit in a sentence: "niveau 3 van 3", "geen competentie". */
export function actWords(act: CorrectionAct, read: Requirement): string {
  switch (act.kind) {
    case 'accept':
      return t(act.leavesDoubts === true ? 'review/act-revert' : 'review/act-accept');
    case 'level':
      return levelWordsOf(changedRow(read, { level: act }));
    case 'label':
      return t('review/act-label', { label: act.label });
    case 'cluster':
      return act.cluster === undefined ? t('review/act-no-cluster') : t('review/act-cluster', { cluster: act.cluster });
    case 'scale':
      return act.scale === undefined ? t('review/act-no-scale') : t('review/act-scale', { n: act.scale.levels });
    case 'leave-out':
      return t('review/act-leave-out');
    case 'split':
      return t('review/act-split', { list: formatList(partsWords(act, read), currentLanguage()) });
    case 'join':
      return t('review/act-join', { label: act.label });
    case 'texts':
      return t('review/act-texts', { n: act.levels.length });
    case 'add':
      return t('review/act-add');
  }
}

/** The names that a row is parted in, each with its level where it has its own. */
function partsWords(
  { labels, levels }: Extract<CorrectionAct, { readonly kind: 'split' }>,
  read: Requirement,
): readonly string[] {
  return labels.map((label, part) => {
    const own = levels?.[part];
    return own === undefined ? label : `${label} (${actWords({ kind: 'level', ...own }, read)})`;
  });
}

/** What a person settled in one go; a scale that only goes with a level is not told apart. */
export function actsWords(acts: readonly CorrectionAct[], read: Requirement): string {
  const scale = acts.find((act) => act.kind === 'scale');
  const isWithLevel = acts.some(({ kind }) => kind === 'level');
  const row = scale === undefined ? read : changedRow(read, { scale });
  return acts
    .filter((act) => act !== scale || !isWithLevel)
    .map((act) => actWords(act, row))
    .join(', ');
}

/** What the document said where a person settled otherwise: "niveau 2 van 3"; nothing where that needs no words. */
export function wasWords({ act, read }: Pick<Correction, 'act' | 'read'>): string | undefined {
  switch (act.kind) {
    case 'level':
      return t('review/was', { was: levelWordsOf(read) });
    case 'label':
    case 'join':
      return t('review/was', { was: `“${read.label}”` });
    case 'cluster':
      return t('review/was', { was: read.cluster === undefined ? t('review/was-no-cluster') : `“${read.cluster}”` });
    case 'scale':
      return t('review/was', {
        was: read.scale === undefined ? t('review/was-no-scale') : t('review/scale-levels', { n: read.scale.levels }),
      });
    case 'split':
      return t('review/was-split', {
        was: act.levels === undefined ? `“${read.label}”` : `“${read.label}” (${levelWordsOf(read)})`,
      });
    case 'texts':
      return t('review/was-texts');
    case 'accept':
    case 'leave-out':
    case 'add':
      return undefined;
  }
}

/** What a row says in the thing that an act is about: its level, its name, its group or its scale. */
export function readWords(act: CorrectionAct, read: Requirement): string {
  switch (act.kind) {
    case 'cluster':
      return read.cluster === undefined
        ? t('review/act-no-cluster')
        : t('review/act-cluster', { cluster: read.cluster });
    case 'scale':
      return read.scale === undefined ? t('review/act-no-scale') : t('review/act-scale', { n: read.scale.levels });
    case 'label':
    case 'split':
    case 'join':
      return t('review/act-label', { label: read.label });
    case 'texts':
      return t('review/read-texts');
    case 'accept':
    case 'level':
    case 'leave-out':
    case 'add':
      return levelWordsOf(read);
  }
}

/** Who changed it, as one line: the person at the screen is "you". */
export function whoWords({ act, by }: Pick<Correction, 'act' | 'by'>, reviewer: string | undefined): string {
  if (act.kind === 'accept') return t('review/was-doubtful');
  if (act.kind === 'add')
    return by === reviewer
      ? t('review/added-you')
      : by === undefined
        ? t('review/added')
        : t('review/added-by', { by });
  if (by === reviewer) return t('review/changed-you');
  return by === undefined ? t('review/changed') : t('review/changed-by', { by });
}

/** Who settled it and on which day. */
export function settledWords({ act, by, at }: Pick<Correction, 'act' | 'by' | 'at'>): string {
  const date = formatDate(at, currentLanguage());
  if (act.kind === 'accept')
    return by === undefined ? t('review/checked-on', { date }) : t('review/checked-by', { by, date });
  if (act.kind === 'add')
    return by === undefined ? t('review/added-on', { date }) : t('review/added-by-on', { by, date });
  return by === undefined ? t('review/changed-on', { date }) : t('review/changed-by-on', { by, date });
}

/** What still waits for a person. */
export interface LeftToCheck {
  /** Rows in doubt. */
  readonly rows: number;
  /** What was settled before and no longer fits the document. */
  readonly conflicts: number;
  /** What is doubtful at none of the rows. */
  readonly points: number;
}

/** What still waits for a person, in words. */
export function leftWords({ rows, conflicts, points }: LeftToCheck): string {
  const words = [
    ...(rows === 0 ? [] : [t('review/open', { n: rows })]),
    ...(conflicts === 0 ? [] : [t('review/conflicts-open', { n: conflicts })]),
    ...(points === 0 ? [] : [t('review/points-open', { n: points })]),
  ];
  if (words.length === 0) return t('review/none-open');
  const [first = '', ...rest] = words;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', ');
}

/**
 * What stands above the rows of one function that were doubtful, by how many of them still wait.
 *
 * @param others How many of its other rows wait: the doubt came with a row that was joined to them.
 * @param conflicts How many decisions about its rows no longer fit the document.
 */
export function firstWords(open: number, others: number, conflicts = 0): string {
  if (open + conflicts > 0)
    return `${t('review/first')}: ${leftWords({ rows: open, conflicts, points: 0 }).toLowerCase()}`;
  return t(others > 0 ? 'review/first-done' : 'review/rows-checked');
}
