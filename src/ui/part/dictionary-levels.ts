import { html, nothing, type TemplateResult } from 'lit';
import type { DictionaryCompetency } from '../../core/model/dictionary.ts';
import { t } from '../../i18n/language.ts';

/** The levels of one competency of a dictionary, with how many indicators each has. */
export function dictionaryLevels({ levels }: DictionaryCompetency): TemplateResult {
  if (levels.length === 0) return html`<span class="small soft">${t('review/no-levels')}</span>`;
  return html`<ol class="dictionary-levels">
    ${levels.map(
      ({ level, title, indicators }) =>
        html`<li value=${level}>
          ${title ?? nothing}
          ${
            indicators.length === 0
              ? nothing
              : html`<span class="small soft">${t('review/dictionary-indicators', { n: indicators.length })}</span>`
          }
        </li>`,
    )}
  </ol>`;
}
