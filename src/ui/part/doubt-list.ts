import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic, Severity } from '../../core/model/diagnostic.ts';
import { messageOf, t } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import { doubtPlaces } from '../doubt-places.ts';
import { placesWords, sourceLines } from './source-lines.ts';

const SIGNS: Readonly<Record<Severity, string>> = { error: '✕', warning: '?', info: 'i' };

export interface DoubtActs {
  /** Where the whole document stands beside the list: leads to the place instead. */
  readonly show?: ((one: Diagnostic) => void) | undefined;
  /** Settles the point: a person looked at it. */
  readonly see?: (one: Diagnostic) => void;
}

/** What was doubtful, each point with its message and, beside it, the lines of the document it is about. */
export function doubtList(
  diagnostics: readonly Diagnostic[],
  lines: readonly string[] | undefined,
  { show, see }: DoubtActs = {},
): TemplateResult {
  return html`<ul class="doubts">
    ${diagnostics.map((one) => {
      const isPlaced = one.at !== undefined;
      const severity: MessageKey = `severity/${one.severity}`;
      return html`<li class="doubt ${one.severity}">
        <div class="doubt-what">
          <p>
            <span class="doubt-sign" aria-hidden="true">${SIGNS[one.severity]}</span
            ><span class="visually-hidden">${t(severity)}: </span>${messageOf(one.code, one.values)}
          </p>
          <div class="doubt-act">
            ${isPlaced ? place(one, show) : nothing}
            ${
              see === undefined
                ? nothing
                : html`<button
                    class="compact doubt-seen no-print"
                    @click=${() => {
                      see(one);
                    }}
                  >
                    ${t('review/seen')}<span class="visually-hidden">: ${messageOf(one.code, one.values)}</span>
                  </button>`
            }
          </div>
        </div>
        ${
          isPlaced && lines !== undefined && show === undefined
            ? html`<div class="doubt-where">${sourceLines(lines, doubtPlaces(one))}</div>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

function place(one: Diagnostic, show: ((one: Diagnostic) => void) | undefined): TemplateResult {
  const words = placesWords([one.at, one.other]);
  if (show === undefined || one.at?.line === undefined) return html`<p class="small soft">${words}</p>`;
  return html`<p>
    <button
      class="quiet compact doubt-place no-print"
      @click=${() => {
        show(one);
      }}
    >
      ${t('review/show-place', { place: words })}
    </button>
  </p>`;
}
