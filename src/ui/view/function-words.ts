import type { Analysis, Interval } from '../../core/model/analysis.ts';
import { t } from '../../i18n/language.ts';
import type { FunctionRow } from './function-rows.ts';

/** What is asked in crosses: a number, an interval, or that the document states no levels. */
export function crossesWords(row: {
  readonly competencies: number;
  readonly unstated: number;
  readonly crosses?: Interval;
}): string {
  if (row.competencies === 0) return '';
  if (row.unstated === row.competencies) return t('functions/unstated');
  const some = row.unstated === 0 ? '' : t('functions/unstated-some', { n: row.unstated });
  return [row.crosses === undefined ? '' : intervalWords(row.crosses), some].filter((one) => one !== '').join(', ');
}

function intervalWords({ low, high }: Interval): string {
  return low === high ? t('functions/crosses', { n: low }) : t('functions/crosses-between', { low, high });
}

/** The heading of the list: how many functions there are, and how many competencies they ask. */
export function titleOf(rows: readonly FunctionRow[], { profiles }: Analysis): string {
  if (rows.length === 0) return t('functions/title-none');
  const competencies = new Set(profiles.flatMap((one) => one.asks.map((ask) => ask.competency)));
  return competencies.size === 0
    ? t('functions/title-plain', { n: rows.length })
    : t(rows.length === 1 ? 'functions/title-one' : 'functions/title', { n: rows.length, m: competencies.size });
}

/** Whether anything in the list needs a person. */
export function leadOf(rows: readonly FunctionRow[], doubtful: number): string {
  if (rows.length === 0) return t('functions/none-text');
  return doubtful > 0 ? t('functions/lead-doubt', { n: doubtful }) : t('functions/lead');
}
