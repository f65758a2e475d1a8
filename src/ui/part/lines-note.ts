import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/language.ts';
import type { LinesWindow } from '../lines-window.ts';

/** Which part of a long document is shown, and from where on its tables are too large; nothing where all is shown. */
export function linesNote(
  shown: LinesWindow,
  total: number,
  cutAt: number | undefined,
): TemplateResult | typeof nothing {
  const isPart = shown.from > 1 || shown.to < total;
  const words = [
    ...(isPart ? [t('review/lines-part', { ...shown, total })] : []),
    ...(cutAt === undefined ? [] : [t('review/tables-cut', { line: cutAt })]),
  ];
  return words.length === 0 ? nothing : html`<p class="small soft">${words.join(' ')}</p>`;
}

/** Leads on to the lines before or after those that are shown. */
export function linesShift(to: 'before' | 'after', act: () => void): TemplateResult {
  return html`<button class="quiet compact" @click=${act}>
    ${t(to === 'before' ? 'review/lines-before' : 'review/lines-after')}
  </button>`;
}
