import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from '../i18n/format.ts';
import { currentLanguage, t } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/nl.ts';
import type { Notice, StorageState } from '../state/workspace.ts';
import { noticeWords } from './notice-words.ts';

const STORAGE_WARNINGS: Partial<Readonly<Record<StorageState, MessageKey>>> = {
  memory: 'shell/storage-memory',
  failed: 'shell/storage-failed',
  removed: 'shell/storage-removed',
  newer: 'shell/storage-newer',
};

const CAN_SAVE_AGAIN: ReadonlySet<StorageState> = new Set(['failed', 'removed']);

/** Where what one does is kept, in a few words. @param saved ISO time of the last transaction of today. */
export function storageWords(storage: StorageState, saved: string | undefined): string {
  if (storage === 'saving') return t('shell/saving');
  if (storage !== 'saved' || saved === undefined) return t('shell/stays');
  return t('shell/saved', { time: formatTime(saved, currentLanguage()) });
}

export interface ShellWarnings {
  readonly storage: StorageState;
  /** There are records of one's own, which could be lost. */
  readonly hasOwn: boolean;
  readonly notices: readonly Notice[];
  readonly choose: () => void;
  readonly save: () => void;
  readonly saveAgain: () => void;
  readonly dismiss: (notice: string) => void;
}

/** What a person must know on every screen: how safe the data is, and what just happened. */
export function shellWarnings(warnings: ShellWarnings): TemplateResult {
  return html`<aside aria-live="polite" aria-label=${t('shell/notices')}>
    ${storageWarning(warnings)} ${warnings.notices.map((notice) => noticeBanner(notice, warnings.dismiss))}
  </aside>`;
}

function storageWarning({ storage, hasOwn, choose, save, saveAgain }: ShellWarnings): TemplateResult | typeof nothing {
  const words = STORAGE_WARNINGS[storage];
  if (words === undefined) return nothing;
  return html`<div class="shell-banner error">
    <p>${t(words)}</p>
    ${
      // What was removed can only come back from a file.
      storage === 'removed' ? html`<button class="compact" @click=${choose}>${t('shell/import')}</button>` : nothing
    }
    ${
      CAN_SAVE_AGAIN.has(storage) && hasOwn
        ? html`<button class="compact" @click=${saveAgain}>${t('shell/save-again')}</button>`
        : nothing
    }
    ${hasOwn ? html`<button class="compact" @click=${save}>${t('shell/export')}</button>` : nothing}
  </div>`;
}

function noticeBanner(notice: Notice, dismiss: (notice: string) => void): TemplateResult {
  return html`<div class="shell-banner ${notice.severity}">
    <p>${noticeWords(notice)}</p>
    <button
      class="quiet compact"
      aria-label=${t('shell/dismiss')}
      @click=${() => {
        dismiss(notice.id);
      }}
    >
      ${t('shell/close')}
    </button>
  </div>`;
}
