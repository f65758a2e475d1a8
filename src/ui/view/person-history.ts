import { html, nothing, type TemplateResult } from 'lit';
import { historySteps, type HistoryRow } from '../../chart/history-steps.ts';
import type { PersonExplanation, RaterGroup, RaterMoment } from '../../core/model/explanation.ts';
import { formatDate, formatPercent, formatPercentRange } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { rootFontSize } from '../root-font-size.ts';
import { markAligned } from '../mark-aligned.ts';
import { raterWords } from './rater-words.ts';
import '../part/chart-frame.ts';

/** How the figure of each kind of rater went over time, with the same in a table. */
export function historySection({
  history,
  groups: known,
}: Pick<PersonExplanation, 'history' | 'groups'>): TemplateResult | typeof nothing {
  if (history.length === 0) return nothing;
  const date = (iso: string): string => formatDate(iso, currentLanguage());
  const groups = [...new Set(history.map((one) => one.group))];
  if (new Set(history.map((one) => one.date)).size < 2)
    return html`<section class="section">
      <h2>${t('explain/history-title')}</h2>
      <p class="soft">${t('explain/history-one')}</p>
    </section>`;
  const rows = groups.map((group): HistoryRow => {
    const moments = history.filter((one) => one.group === group);
    const last = moments.at(-1)?.match;
    return {
      label: raterWords(group),
      moments: moments.map(({ date: on, match }) => ({ date: on, ...match })),
      words:
        last === undefined
          ? ''
          : markAligned(
              formatPercentRange(last.low, last.high, t('shell/to')),
              known.find((one) => one.group === group)?.aligned,
            ),
    };
  });
  return html`<section class="card section">
    <ml-chart-frame
      depth="2"
      .heading=${historyHeading(history)}
      .summary=${t('explain/history-summary')}
      .draw=${(width: number) =>
        historySteps(rows, {
          width,
          description: t('explain/history-description'),
          rem: rootFontSize(),
          share: formatPercent,
          date,
        })}
      .table=${{
        head: [t('explain/rater'), t('explain/date'), t('explain/low'), t('explain/high'), t('explain/rated')],
        numeric: [2, 3, 4],
        rows: history.map(({ group, date: on, match, rated }) => [
          raterWords(group),
          date(on),
          formatPercent(match.low),
          formatPercent(match.high),
          String(rated),
        ]),
      }}
    ></ml-chart-frame>
  </section>`;
}

/** What happened to the certain part, by the first kind of rater that rated at two dates. */
export function historyHeading(history: readonly RaterMoment[]): string {
  const byGroup = (group: RaterGroup): readonly RaterMoment[] => history.filter((one) => one.group === group);
  const twice = history.find((one) => byGroup(one.group).length > 1);
  if (twice === undefined) return t('explain/history-title');
  const moments = byGroup(twice.group);
  const [first] = moments;
  const last = moments.at(-1);
  if (first === undefined || last === undefined) return t('explain/history-title');
  const [from, to] = [formatPercent(first.match.low), formatPercent(last.match.low)];
  const values = { rater: t(`explain/by-${twice.group}`), from, to };
  if (from === to) return t('explain/history-heading', values);
  return t(
    first.match.low < last.match.low ? 'explain/history-heading-rises' : 'explain/history-heading-falls',
    values,
  );
}
