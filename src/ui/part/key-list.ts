import { html, type TemplateResult } from 'lit';
import { t } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/nl.ts';

/** Keys that do the same, and what they do. */
export type KeyWords = readonly [keys: readonly string[], words: MessageKey];

/** Keys with what each of them does. */
export function keyList(list: readonly KeyWords[]): TemplateResult {
  return html`<dl>
    ${list.map(
      ([keys, words]) =>
        html`<div>
          <dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
          <dd>${t(words)}</dd>
        </div>`,
    )}
  </dl>`;
}
