import { html, type TemplateResult } from 'lit';
import { t } from '../../i18n/language.ts';

/** Shows all functions of a file, or only the first again. */
export function partsToggle(count: number, isWhole: boolean, toggle: () => void): TemplateResult {
  return html`<p class="no-print">
    <button class="quiet compact" @click=${toggle}>
      ${isWhole ? t('review/parts-first') : t('review/parts-all', { n: count })}
    </button>
  </p>`;
}
