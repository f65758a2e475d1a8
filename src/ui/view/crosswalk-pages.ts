import { html, nothing, type TemplateResult } from 'lit';
import type { Corpus } from '../../core/model/corpus.ts';
import { t } from '../../i18n/language.ts';
import { routeTo } from '../route.ts';
import { saveLinks } from '../save-links.ts';
import type { LinkProgress } from './crosswalk-rows.ts';
import { weaklyWords } from './crosswalk-words.ts';

const WIDE = '(min-width: 40rem)';

/** The two sources are being laid side by side. */
export function crosswalkBusy(): TemplateResult {
  return html`<div class="page">
    <h1>${t('shell/crosswalk')}</h1>
    <p class="soft" role="status">${t('crosswalk/busy')}</p>
  </div>`;
}

/** There are no two sources. */
export function crosswalkEmpty(): TemplateResult {
  return html`<div class="page">
    <h1>${t('crosswalk/empty-title')}</h1>
    <p class="lead">${t('crosswalk/empty-lead')}</p>
    <div class="actions"><a class="button primary" href=${routeTo('import')}>${t('compare/open-file')}</a></div>
  </div>`;
}

/** How far one is with which two sources, and why it is these two. */
export function crosswalkHead(
  { open, linked, total, weakly }: LinkProgress,
  names: { readonly from: string; readonly to: string },
  busiest: number | undefined,
): TemplateResult {
  return html`<h1>
      ${
        open > 0
          ? t('crosswalk/finding-open', { n: open, total })
          : t('crosswalk/finding-done', { linked, total, weakly: weaklyWords(weakly.left) })
      }
    </h1>
    <p class="lead">${t('crosswalk/lead', names)}</p>
    ${
      busiest === undefined
        ? nothing
        : html`<p class="small soft prose link-busiest">${t('crosswalk/busiest', { ...names, n: busiest })}</p>`
    }`;
}

/** Saves one's own links as a file for somebody else; nothing where there are none. */
export function crosswalkSaving(mappings: Corpus['mappings']): TemplateResult | typeof nothing {
  if (!hasOwnLinks({ mappings })) return nothing;
  return html`<div class="actions">
    <button
      type="button"
      aria-describedby="link-save-note"
      @click=${() => {
        saveLinks(mappings);
      }}
    >
      ${t('crosswalk/save')}
    </button>
    <small class="soft" id="link-save-note">${t('crosswalk/save-note')}</small>
  </div>`;
}

/** Whether anything was linked here that did not come with the program. */
function hasOwnLinks({ mappings }: Pick<Corpus, 'mappings'>): boolean {
  return mappings.some(({ origin }) => origin.from !== 'shipped');
}

/** Whether the keys are told at first: whoever linked here before knows them, and wants the rows; a phone has none. */
export function needsKeys(corpus: Pick<Corpus, 'mappings'>): boolean {
  return matchMedia(WIDE).matches && !hasOwnLinks(corpus);
}
