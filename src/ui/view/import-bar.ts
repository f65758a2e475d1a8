import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/language.ts';
import '../../style/import.css';

/** How far keeping is: `asking` whether to keep although something waits for a decision. */
export type KeepStage = 'idle' | 'asking' | 'busy' | 'failed';

export interface ImportBar {
  readonly stage: KeepStage;
  readonly isReading: boolean;
  /** Something was read that can be kept. */
  readonly hasReady: boolean;
  /** What would be kept, in words; empty where that is nothing. */
  readonly list: string;
  /** The list fits on the button. */
  readonly isShort: boolean;
  /** Only functions that were stored before are looked over. */
  readonly isStored: boolean;
  /** What was settled before and does not fit. */
  readonly conflicts: number;
  readonly keep: () => void;
  readonly keepAnyway: () => void;
  readonly decide: () => void;
  readonly drop: () => void;
}

/** Keeping or leaving everything that was read: always in reach below the previews. */
export function importBar(bar: ImportBar): TemplateResult {
  return html`<section class="import-bar no-print" aria-label=${t('import/bar')}>
    <div role="status">
      ${bar.stage === 'failed' ? html`<p class="import-bar-error">${t('import/save-failed')}</p>` : nothing}
      ${bar.stage === 'asking' ? html`<p class="import-bar-ask">${t('import/ask-conflicts', { n: bar.conflicts })}</p>` : nothing}
      ${bar.isReading ? html`<p class="small soft">${t('import/confirm-reading')}</p>` : nothing}
      ${bar.isReading || bar.isShort ? nothing : html`<p class="small soft">${bar.list}</p>`}
      ${!bar.isReading && bar.list === '' ? html`<p class="small soft">${t('import/nothing-to-keep')}</p>` : nothing}
    </div>
    <div class="import-bar-buttons">${bar.stage === 'asking' ? askButtons(bar) : keepButtons(bar)}</div>
  </section>`;
}

function keepButtons(bar: ImportBar): TemplateResult {
  const isBlocked = bar.isReading || bar.list === '' || bar.stage === 'busy';
  return html`${
      bar.hasReady
        ? html`<button
            class="primary"
            aria-disabled=${isBlocked}
            @click=${() => {
              if (!isBlocked) bar.keep();
            }}
          >
            ${keepWords(bar)}
          </button>`
        : nothing
    } <button @click=${bar.drop}>${t(bar.isStored ? 'import/close-stored' : 'import/cancel-all')}</button>`;
}

function askButtons({ decide, keepAnyway }: ImportBar): TemplateResult {
  return html`<button class="primary" @click=${decide}>${t('import/ask-look')}</button>
    <button @click=${keepAnyway}>${t('import/ask-save')}</button>`;
}

function keepWords({ stage, list, isShort }: ImportBar): string {
  if (stage === 'busy') return t('import/saving');
  return isShort && list !== '' ? t('import/confirm', { list }) : t('import/confirm-all');
}
