import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/language.ts';
import '../part/review-keys.ts';
import '../../style/review.css';

export interface ReviewStart {
  /** What is still to check, in words. */
  readonly left: string;
  readonly isDone: boolean;
  readonly reviewer: string | undefined;
  readonly begin: () => void;
  readonly name: (name: string) => void;
  /** Absent where there is nothing to take back, or to do again. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** Where checking begins, what is left of it, and who does it. */
export function reviewStart({ left, isDone, reviewer, begin, name, undo, redo }: ReviewStart): TemplateResult {
  return html`<div class="review-start no-print">
    <div class="review-start-act">
      ${isDone ? nothing : html`<button class="primary" @click=${begin}>${t('review/start')}</button>`}
      <p class="review-left">${left}</p>
      ${undo === undefined ? nothing : html`<button class="compact" @click=${undo}>${t('review/undo')}</button>`}
      ${redo === undefined ? nothing : html`<button class="compact" @click=${redo}>${t('review/redo')}</button>`}
    </div>
    <label class="field review-who"
      >${t('review/who')}<input
        type="text"
        autocomplete="name"
        maxlength="200"
        aria-describedby="review-who-note"
        .value=${reviewer ?? ''}
        @change=${(event: Event) => {
          name((event.target as HTMLInputElement).value.trim());
        }}
    /></label>
    <p id="review-who-note" class="small soft">${t('review/who-note')}</p>
    <ml-review-keys></ml-review-keys>
  </div>`;
}
