import { html, nothing, type TemplateResult } from 'lit';
import type { CompetencyLevel, DictionaryCompetency } from '../../core/model/dictionary.ts';
import { t } from '../../i18n/language.ts';

/** Characters of a level that stand in two lines, about: of a longer text those are shown until one asks for all. */
const TWO_LINES = 85;

/**
 * The levels of one competency of a dictionary with what they say: the first words of each, and all of it at the row one
 * is at. Where words are left out, a button leads there; the keys do so by themselves.
 */
export function dictionaryLevels({ levels }: DictionaryCompetency): TemplateResult {
  if (levels.length === 0) return html`<span class="small soft">${t('review/no-levels')}</span>`;
  return html`<ol class="dictionary-levels">
      ${levels.map(
        (one) =>
          html`<li value=${one.level}>
            <span class="dictionary-text ${isLong(one) ? 'long' : ''}"
              >${one.title === undefined ? nothing : html`<strong>${one.title}</strong> `}${one.indicators.join('; ')}</span
            >${
              one.indicators.length < 2
                ? nothing
                : html`<span class="small soft"
                    >${t('review/dictionary-indicators', { n: one.indicators.length })}</span
                  >`
            }
          </li>`,
      )}
    </ol>
    ${
      levels.some(isLong)
        ? html`<button class="quiet compact dictionary-more" tabindex="-1" @click=${focusRow}>
            ${t('review/dictionary-more')}
          </button>`
        : nothing
    }`;
}

function isLong({ title = '', indicators }: CompetencyLevel): boolean {
  return `${title} ${indicators.join('; ')}`.length > TWO_LINES;
}

/** The row one is at shows all of its words. */
function focusRow({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLElement) currentTarget.closest<HTMLElement>('tr')?.focus();
}
