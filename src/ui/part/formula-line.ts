import { html, type TemplateResult } from 'lit';
import { FORMULA } from '../../core/model/formula.ts';
import { t } from '../../i18n/language.ts';

/** The rule and its version by which the figures on this screen were computed: on paper too. */
export function formulaLine(): TemplateResult {
  return html`<p class="small soft formula-line">${t('shell/formula', FORMULA)}</p>`;
}
