import { html, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { t } from '../../i18n/language.ts';
import { keepInView } from '../keep-in-view.ts';
import { LightElement } from '../light-element.ts';
import { keyList, type KeyWords } from './key-list.ts';

const KEYS: readonly KeyWords[] = [
  [['↑', '↓'], 'review/key-arrows'],
  [['1', '–', '9', '0'], 'review/key-digit'],
  [['Enter'], 'review/key-enter'],
  [['N', 'P'], 'review/key-next'],
  [['E'], 'review/key-label'],
  [['C'], 'review/key-cluster'],
  [['L'], 'review/key-scale'],
  [['S'], 'review/edit-split'],
  [['J'], 'review/edit-join'],
  [['A'], 'review/edit-similar'],
  [['T'], 'review/key-texts'],
  [['I'], 'review/key-lines'],
  [['1', '–', '9', '0'], 'review/key-line-digit'],
  [['='], 'review/key-line-figure'],
  [['+'], 'review/type-row'],
  [['H'], 'review/key-facts'],
  [['Del'], 'review/leave-out'],
  [['R'], 'review/revert'],
  [['Ctrl', 'Z'], 'review/key-undo'],
  [['Ctrl', 'Enter'], 'review/key-keep'],
  [['Esc'], 'review/key-escape'],
];

/** What each key does while a row is chosen. */
@customElement('ml-review-keys')
export class ReviewKeys extends LightElement {
  @query('details') private readonly details!: HTMLDetailsElement;

  /** The row that was left for the list. */
  #from: HTMLElement | undefined;

  /** Opens the list and leads to it, or closes it. */
  toggle(): void {
    this.details.open = !this.details.open;
    if (!this.details.open) return;
    this.#from = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    this.details.querySelector('summary')?.focus();
  }

  /** Closes the list, and goes on at the row that was left for it. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.details.open || (event.key !== 'Escape' && event.key !== '?')) return;
    event.preventDefault();
    this.details.open = false;
    const row = this.#from;
    this.#from = undefined;
    if (row?.isConnected !== true) return;
    row.focus({ preventScroll: true });
    keepInView(row);
  };

  protected override render(): TemplateResult {
    return html`<details class="review-keys" @keydown=${this.#onKey}>
      <summary class="small">${t('review/keys')}</summary>
      <p class="small soft">${t('review/keys-where')}</p>
      ${keyList(KEYS)}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-review-keys': ReviewKeys;
  }
}
