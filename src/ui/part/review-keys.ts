import { html, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { t } from '../../i18n/language.ts';
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
  [['+'], 'review/type-row'],
  [['H'], 'review/key-facts'],
  [['Del'], 'review/leave-out'],
  [['R'], 'review/revert'],
  [['Ctrl', 'Z'], 'review/key-undo'],
  [['Esc'], 'review/key-escape'],
];

/** What each key does while a row is chosen. */
@customElement('ml-review-keys')
export class ReviewKeys extends LightElement {
  @query('details') private readonly details!: HTMLDetailsElement;

  /** Opens the list and leads to it, or closes it. */
  toggle(): void {
    this.details.open = !this.details.open;
    if (this.details.open) this.details.querySelector('summary')?.focus();
  }

  protected override render(): TemplateResult {
    return html`<details class="review-keys">
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
