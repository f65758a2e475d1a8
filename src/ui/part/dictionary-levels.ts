import { html, nothing, type TemplateResult } from 'lit';
import type { DictionaryCompetency } from '../../core/model/dictionary.ts';
import { t } from '../../i18n/language.ts';

/**
 * The levels of one competency of a dictionary with what they say: the first words of each, and all of it at the row one
 * is at.
 */
export function dictionaryLevels({ levels }: DictionaryCompetency): TemplateResult {
  if (levels.length === 0) return html`<span class="small soft">${t('review/no-levels')}</span>`;
  return html`<ol class="dictionary-levels">
    ${levels.map(
      ({ level, title, indicators }) =>
        html`<li value=${level}>
          <span class="dictionary-text"
            >${title === undefined ? nothing : html`<strong>${title}</strong> `}${indicators.join('; ')}</span
          >${
            indicators.length < 2
              ? nothing
              : html`<span class="small soft">${t('review/dictionary-indicators', { n: indicators.length })}</span>`
          }
        </li>`,
    )}
  </ol>`;
}
