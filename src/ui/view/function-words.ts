import type { Interval } from '../../core/model/analysis.ts';
import { t } from '../../i18n/language.ts';

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
