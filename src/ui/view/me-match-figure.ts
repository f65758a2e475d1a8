import { html, nothing, type TemplateResult } from 'lit';
import { intervalBar, type IntervalBarRow } from '../../chart/interval-bar.ts';
import type { Interval, MatchAnalysis } from '../../core/model/analysis.ts';
import { formatPercent, formatPercentRange } from '../../i18n/format.ts';
import { t } from '../../i18n/language.ts';
import { markAligned } from '../mark-aligned.ts';
import type { TableTwin } from '../part/chart-frame.ts';
import { rootFontSize } from '../root-font-size.ts';
import { routeTo } from '../route.ts';
import { alignedIn, FEWEST_FOR_A_POINT, narrowingOf } from './me-result.ts';

/**
 * The figure itself, as an interval, with how much of the card it rests on.
 *
 * @param depends On what the interval depends, in a sentence.
 */
export function matchFigure(match: MatchAnalysis, { low, high }: Interval, depends?: string): TemplateResult {
  const { coverage = 0, point } = match;
  const isKnown = low === high;
  const isShown = !isKnown && point !== undefined && coverage >= FEWEST_FOR_A_POINT;
  const [lowText, highText] = [formatPercent(low), formatPercent(high)];
  const row: IntervalBarRow = {
    low,
    high,
    lowWords: t('me/result-bar-low', { percent: lowText }),
    highWords: t('me/result-bar-high', { percent: highText }),
    ...(isShown ? { point, pointWords: t('me/result-bar-point', { percent: formatPercent(point) }) } : {}),
  };
  const heading = isKnown
    ? t('me/result-bar-heading-known', { low: lowText })
    : t('me/result-bar-heading', { low: lowText, high: highText });
  const table: TableTwin = {
    head: [t('me/result-table-what'), t('me/result-table-share')],
    numeric: [1],
    rows: [
      [t('me/result-table-low'), lowText],
      [t('me/result-table-high'), highText],
      ...(isShown ? [[t('me/result-table-point'), formatPercent(point)]] : []),
      [t('me/result-table-coverage'), formatPercent(coverage)],
    ],
  };
  const missing = narrowingOf(match).length;
  return html`<section class="card">
    <p class="me-figure">
      <strong>${markAligned(formatPercentRange(low, high, '–'), alignedIn(match) > 0)}</strong>
      <span class="soft">${t('me/result-of-crosses')}</span>
    </p>
    <ml-chart-frame
      depth="2"
      .heading=${heading}
      .summary=${t(isKnown ? 'me/result-bar-summary-known' : 'me/result-bar-summary')}
      .draw=${(width: number) => intervalBar(row, { width, description: heading, rem: rootFontSize() })}
      .table=${table}
    ></ml-chart-frame>
    ${depends === undefined ? nothing : html`<p class="me-depends">${depends}</p>`}
    <p class="me-coverage">
      ${t('me/result-coverage-words', {
        percent: formatPercent(coverage),
        rated: match.rated,
        of: match.requirements.length,
      })}
      ${coverage < FEWEST_FOR_A_POINT ? t('me/result-low-coverage') : nothing}
    </p>
    ${
      missing === 0
        ? nothing
        : html`<a class="button primary no-print" href=${routeTo('ik', ['overzicht'])}
            >${t('me/rate-missing', { n: missing })}</a
          >`
    }
  </section>`;
}
