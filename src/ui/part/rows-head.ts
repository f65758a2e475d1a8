import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/language.ts';
import type { ReviewedKind } from '../review-key.ts';

/** The head above the rows of a function or dictionary. */
export function rowsHead(of: ReviewedKind): TemplateResult {
  return html`<thead>
    <tr role="row">
      <th role="columnheader" scope="col">${t('function/competency')}</th>
      <th role="columnheader" scope="col">${t(of === 'function' ? 'function/level' : 'review/dictionary-levels')}</th>
      <th role="columnheader" scope="col">${t('function/in-document')}</th>
    </tr>
  </thead>`;
}

/** What stands above rows that belong together; nothing where that needs no words. */
export function groupHead(words: string): TemplateResult | typeof nothing {
  if (words === '') return nothing;
  return html`<tr class="group" role="row">
    <th role="rowheader" scope="rowgroup" colspan="3">${words}</th>
  </tr>`;
}
