import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { t } from '../../i18n/language.ts';
import { LightElement } from '../light-element.ts';
import '../../style/source.css';

/**
 * A place to choose files. The shell takes files dropped anywhere on the page; this shows that one may, and has the
 * button for whoever does not drag.
 *
 * @fires ml-files-chosen with the chosen files.
 */
@customElement('ml-file-drop')
export class FileDrop extends LightElement {
  /** A sentence above the button. */
  @property() note = '';
  /** One line high, for beside other things. */
  @property({ type: Boolean }) compact = false;

  @query('input') private readonly input!: HTMLInputElement;

  protected override render(): TemplateResult {
    return html`<div class="file-drop ${this.compact ? 'compact' : ''}">
      ${this.note === '' ? nothing : html`<p>${this.note}</p>`}
      <p class="file-drop-choose">
        <button
          class=${this.compact ? '' : 'primary'}
          @click=${() => {
            this.input.click();
          }}
        >
          ${t('drop/choose')}
        </button>
        <span class="soft file-drop-or">${t('drop/or')}</span>
      </p>
      <p class="small soft">${t('drop/formats')}</p>
      <input type="file" multiple hidden @change=${this.#onChange} />
    </div>`;
  }

  readonly #onChange = (): void => {
    const files = [...(this.input.files ?? [])];
    // The same file may be chosen again after it was mended.
    this.input.value = '';
    if (files.length > 0) this.dispatchEvent(new CustomEvent('ml-files-chosen', { detail: files, bubbles: true }));
  };
}
