import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { t } from '../../i18n/language.ts';
import type { ByHand } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import type { DrawPage } from './page-pane.ts';
import './page-pane.ts';

/**
 * The way on from a document in which nothing was recognised: a person says what it is, and then which lines count.
 *
 * @fires ml-by-hand with what the person says of the document.
 */
@customElement('ml-by-hand')
export class ByHandStart extends LightElement {
  @property() file = '';
  /** Unfolded from the first. */
  @property({ type: Boolean }) open = false;
  /** There are lines to choose from; else a person types what stands on the page. */
  @property({ type: Boolean }) hasLines = false;
  /** Draws a page of the file, where it has any. */
  @property({ attribute: false }) draw: DrawPage | undefined;

  /** It was unfolded: only then the page is drawn. */
  @state() private isUnfolded = false;
  @state() private isUndrawable = false;
  @state() private kind: ByHand['kind'] = 'function-profile';

  @query('input[name=title]') private readonly titleField!: HTMLInputElement | null;
  @query('input[name=organisation]') private readonly organisationField!: HTMLInputElement | null;

  protected override render(): TemplateResult {
    const isFunction = this.kind === 'function-profile';
    return html`<details
      class="by-hand"
      ?open=${this.open}
      @keydown=${this.#onKey}
      @toggle=${(event: Event) => {
        this.isUnfolded = (event.target as HTMLDetailsElement).open;
      }}
    >
      <summary>
        ${t(this.hasLines ? 'import/by-hand' : 'import/by-hand-typed')}<span class="visually-hidden">
          ${this.file}</span
        >
      </summary>
      <div class="by-hand-sides">
        <div class="by-hand-form">${this.#form(isFunction)}</div>
        ${this.#page()}
      </div>
    </details>`;
  }

  #form(isFunction: boolean): TemplateResult {
    return html`<p>${t(this.hasLines ? 'import/by-hand-text' : 'import/by-hand-type-text')}</p>
      <fieldset class="by-hand-kind">
        <legend>${t('import/by-hand-kind')}</legend>
        ${(['function-profile', 'dictionary'] as const).map(
          (kind) =>
            html`<label
              ><input
                type="radio"
                name="by-hand-${this.file}"
                .checked=${this.kind === kind}
                @change=${() => {
                  this.kind = kind;
                }}
              />${t(`import/kind-${kind}`)}</label
            >`,
        )}
      </fieldset>
      <div class="by-hand-fields">
        <label class="field"
          >${t(isFunction ? 'import/by-hand-function' : 'import/by-hand-dictionary')}<input
            type="text"
            name="title"
            autocomplete="off"
            maxlength="300"
        /></label>
        <label class="field"
          >${t('function/organisation')}<input type="text" name="organisation" autocomplete="off" maxlength="300"
        /></label>
      </div>
      <button @click=${this.#start}>${t(this.hasLines ? 'review/choose-lines' : 'import/by-hand-type')}</button>`;
  }

  #page(): TemplateResult | typeof nothing {
    if (this.draw === undefined || !this.isUnfolded || this.isUndrawable) return nothing;
    return html`<ml-page-pane
      .draw=${this.draw}
      .file=${this.file}
      @ml-page-failed=${() => {
        this.isUndrawable = true;
      }}
    ></ml-page-pane>`;
  }

  readonly #start = (): void => {
    const [title, organisation] = [this.titleField, this.organisationField].map((field) => field?.value.trim() ?? '');
    const detail: ByHand = {
      kind: this.kind,
      ...(title === undefined || title === '' ? {} : { title }),
      ...(organisation === undefined || organisation === '' ? {} : { organisation }),
    };
    this.dispatchEvent(new CustomEvent('ml-by-hand', { detail, bubbles: true }));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.target.type !== 'text') return;
    event.preventDefault();
    this.#start();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-by-hand': ByHandStart;
  }
}
