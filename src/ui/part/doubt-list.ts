import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic, Severity } from '../../core/model/diagnostic.ts';
import { messageOf, t } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import { placesWords, sourceLines } from './source-lines.ts';

const SIGNS: Readonly<Record<Severity, string>> = { error: '✕', warning: '?', info: 'i' };

/** What was doubtful, each point with its message and, beside it, the lines of the document it is about. */
export function doubtList(diagnostics: readonly Diagnostic[], lines: readonly string[] | undefined): TemplateResult {
  return html`<ul class="doubts">
    ${diagnostics.map((one) => {
      const places = [one.at, one.other];
      const isPlaced = one.at !== undefined;
      const severity: MessageKey = `severity/${one.severity}`;
      return html`<li class="doubt ${one.severity}">
        <div class="doubt-what">
          <p>
            <span class="doubt-sign" aria-hidden="true">${SIGNS[one.severity]}</span
            ><span class="visually-hidden">${t(severity)}: </span>${messageOf(one.code, one.values)}
          </p>
          ${isPlaced ? html`<p class="small soft">${placesWords(places)}</p>` : nothing}
        </div>
        ${isPlaced && lines !== undefined ? html`<div class="doubt-where">${sourceLines(lines, places)}</div>` : nothing}
      </li>`;
    })}
  </ul>`;
}
