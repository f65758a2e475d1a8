import { html, type TemplateResult } from 'lit';
import { t } from '../../i18n/language.ts';
import type { FormActs } from '../form-keys.ts';

/** The two buttons below a small form. @param words Of the first; absent: "save". */
export function editorButtons({ save, close }: FormActs, words = t('review/save')): TemplateResult {
  return html`<div class="row-editor-buttons">
    <button class="primary compact" @click=${save}>${words}</button>
    <button class="compact" @click=${close}>${t('review/cancel')}</button>
  </div>`;
}
