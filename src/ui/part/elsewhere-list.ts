import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { t } from '../../i18n/language.ts';
import { doubtList } from './doubt-list.ts';

/** Points that are shown before one asks for all. */
const FIRST_DOUBTS = 6;

export interface ElsewhereList {
  /** What no person looked at yet. */
  readonly doubts: readonly Diagnostic[];
  /** How many a person looked at. */
  readonly seen: number;
  readonly lines: readonly string[];
  readonly isWhole: boolean;
  /** Leads to the place of a point; absent where there is no document beside the list. */
  readonly show: ((one: Diagnostic) => void) | undefined;
  readonly see: (doubts: readonly Diagnostic[]) => void;
  readonly toggle: () => void;
}

/** What was doubtful about a document and belongs to none of its rows: to be looked at, one by one or all at once. */
export function elsewhereList(list: ElsewhereList): TemplateResult {
  const { doubts, seen, lines, isWhole, show, see, toggle } = list;
  if (doubts.length === 0) return html`<p class="small soft review-seen">${t('review/seen-count', { n: seen })}</p>`;
  const shown = isWhole ? doubts : doubts.slice(0, FIRST_DOUBTS);
  return html`<div class="import-doubts">
    <h3>${t('review/about-document', { n: doubts.length })}</h3>
    ${seen === 0 ? nothing : html`<p class="small soft">${t('review/seen-count', { n: seen })}</p>`}
    ${doubtList(shown, lines, {
      show,
      see: (one) => {
        see([one]);
      },
    })}
    <div class="row-buttons no-print">
      ${
        doubts.length === 1
          ? nothing
          : html`<button
              class="compact"
              @click=${() => {
                see(doubts);
              }}
            >
              ${t('review/seen-all')}
            </button>`
      }
      ${
        doubts.length <= FIRST_DOUBTS
          ? nothing
          : html`<button class="quiet compact" @click=${toggle}>
              ${isWhole ? t('import/show-first') : t('import/show-all', { n: doubts.length })}
            </button>`
      }
    </div>
  </div>`;
}
