import { html, nothing, type TemplateResult } from 'lit';
import type { MatchAnalysis } from '../../core/model/analysis.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { routeTo } from '../route.ts';
import { FEWEST_FOR_A_POINT } from './me-result.ts';

/** The formula of the match with one's own numbers filled in. */
export function matchMethod({ match, point, coverage, terms, met, of, requirements }: MatchAnalysis): TemplateResult {
  const number = (value: number): string => formatNumber(value, currentLanguage());
  const isWeighted = requirements.some((one) => one.weight !== 1);
  return html`<details class="method">
    <summary><strong>${t('me/method-title')}</strong></summary>
    <p class="formula">${t('me/method-match')}</p>
    ${
      terms === undefined || match === undefined
        ? nothing
        : html`<ul>
            <li>
              ${t('me/method-low', {
                shared: number(terms.low.shared),
                asked: number(terms.low.asked),
                percent: formatPercent(match.low),
              })}
            </li>
            <li>
              ${t('me/method-high', {
                shared: number(terms.high.shared),
                asked: number(terms.high.asked),
                percent: formatPercent(match.high),
              })}
            </li>
            ${
              terms.point === undefined || point === undefined || (coverage ?? 0) < FEWEST_FOR_A_POINT
                ? nothing
                : html`<li>
                    ${t('me/method-point', {
                      shared: number(terms.point.shared),
                      asked: number(terms.point.asked),
                      percent: formatPercent(point),
                    })}
                  </li>`
            }
            ${
              coverage === undefined
                ? nothing
                : html`<li>${t('me/method-coverage', { percent: formatPercent(coverage) })}</li>`
            }
            <li>${t('me/method-met', { met, of })}</li>
          </ul>`
    }
    ${isWeighted ? html`<p>${t('me/method-weights')}</p>` : nothing}
    <p><a href=${routeTo('uitleg')}>${t('me/method-more')}</a></p>
  </details>`;
}
