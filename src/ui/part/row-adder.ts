import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { t } from '../../i18n/language.ts';
import { formKey } from '../form-keys.ts';
import { LightElement } from '../light-element.ts';
import { editorButtons } from './editor-buttons.ts';

/** A row that a person typed. */
export interface TypedRow {
  readonly label: string;
  readonly cluster: string | undefined;
}

/** Adders made so far: each gets ids of its own. */
let made = 0;

/**
 * The ways to what was not read: its lines in the document, or its name typed.
 *
 * @fires ml-lines-asked to choose lines of the document.
 * @fires ml-row-typed with a name, and the group it belongs to.
 */
@customElement('ml-row-adder')
export class RowAdder extends LightElement {
  /** There is a document to choose lines in. */
  @property({ type: Boolean }) hasLines = false;
  /** Nothing was read: this is the next step. */
  @property({ type: Boolean }) isFirst = false;
  @property({ attribute: false }) clusters: readonly string[] = [];

  @state() private isOpen = false;
  @state() private complaint = '';

  @query('input[name=label]') private readonly label!: HTMLInputElement | null;
  @query('input[name=cluster]') private readonly cluster!: HTMLInputElement | null;

  readonly #name = `row-adder-${String((made += 1))}`;

  /** Opens the form and leads to it. */
  open(): void {
    this.isOpen = true;
    this.complaint = '';
    void this.updateComplete.then(() => {
      this.label?.focus();
    });
  }

  protected override render(): TemplateResult {
    return html`<div class="row-adder row-buttons">
        <span class="small soft">${this.isFirst ? nothing : t('review/missing')}</span>
        ${
          this.hasLines
            ? html`<button
                class="compact ${this.isFirst ? 'primary' : ''}"
                @click=${() => {
                  this.dispatchEvent(new CustomEvent('ml-lines-asked'));
                }}
              >
                ${t('review/choose-lines')} <kbd aria-hidden="true">I</kbd>
              </button>`
            : nothing
        }
        <button
          class="quiet compact"
          aria-expanded=${this.isOpen}
          @click=${() => {
            if (this.isOpen) this.#close();
            else this.open();
          }}
        >
          ${t('review/type-row')} <kbd aria-hidden="true">+</kbd>
        </button>
      </div>
      ${this.isOpen ? this.#form() : nothing}`;
  }

  #form(): TemplateResult {
    const complaint = `${this.#name}-complaint`;
    return html`<div class="row-editor" role="group" aria-label=${t('review/type-row')} @keydown=${this.#onKey}>
      <label class="field"
        >${t('review/label-field')}<input
          type="text"
          name="label"
          autocomplete="off"
          maxlength="300"
          aria-describedby=${this.complaint === '' ? nothing : complaint}
      /></label>
      <label class="field"
        >${t('review/cluster-field')}<input
          type="text"
          name="cluster"
          autocomplete="off"
          maxlength="300"
          list="${this.#name}-clusters"
      /></label>
      <datalist id="${this.#name}-clusters">
        ${this.clusters.map((one) => html`<option value=${one}></option>`)}
      </datalist>
      <p id=${complaint} class="row-editor-complaint" role="alert">
        ${this.complaint === '' ? nothing : this.complaint}
      </p>
      ${editorButtons({ save: this.#save, close: this.#close }, t('review/add'))}
    </div>`;
  }

  readonly #save = (): void => {
    const label = this.label?.value.trim() ?? '';
    const cluster = this.cluster?.value.trim() ?? '';
    if (label === '') {
      this.complaint = t('review/need-text');
      this.label?.focus();
      return;
    }
    this.isOpen = false;
    const detail: TypedRow = { label, cluster: cluster === '' ? undefined : cluster };
    this.dispatchEvent(new CustomEvent('ml-row-typed', { detail }));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    formKey(event, { save: this.#save, close: this.#close });
  };

  readonly #close = (): void => {
    this.isOpen = false;
    this.querySelector<HTMLElement>('button[aria-expanded]')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-row-adder': RowAdder;
  }
}
