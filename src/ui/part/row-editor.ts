import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CorrectionAct } from '../../core/model/correction.ts';
import type { Requirement } from '../../core/model/profile.ts';
import { formatList } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { formKey } from '../form-keys.ts';
import { LightElement } from '../light-element.ts';
import type { RowEditorKind } from '../review-key.ts';
import { levelWordsOf } from '../level-words.ts';
import { isSameScale } from '../review-rows.ts';
import { partedText, splitNames, splitText } from '../split-label.ts';

/** Editors made so far: each gets ids of its own. */
let made = 0;

/** The same thing done to other rows. */
export interface SimilarRows {
  readonly labels: readonly string[];
  /** What would be done, in words; absent where there is nothing yet to repeat. */
  readonly act: string | undefined;
}

/**
 * A small form about one row: its name or group, or in which way it is several rows or part of one.
 *
 * @fires ml-row-edited with the acts, or with `similar` where the same is done to other rows.
 * @fires ml-row-editor-closed when nothing changes.
 */
@customElement('ml-row-editor')
export class RowEditor extends LightElement {
  @property() kind: Exclude<RowEditorKind, 'scale' | 'texts'> = 'label';
  /** The row as it is now. */
  @property({ attribute: false }) requirement!: Requirement;
  /** All competencies that it is now: more than one where it was split. */
  @property({ attribute: false }) parts: readonly Requirement[] = [];
  /** The row below it in the document. */
  @property({ attribute: false }) next: Requirement | undefined;
  @property({ attribute: false }) clusters: readonly string[] = [];
  @property({ attribute: false }) similar: SimilarRows = { labels: [], act: undefined };

  /** The names that the line parts the label in. */
  @state() private names: readonly string[] = [];
  @state() private complaint: string | undefined;

  readonly #name = `row-editor-${String((made += 1))}`;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('kind')) return;
    this.complaint = undefined;
    if (this.kind === 'split') this.names = splitNames(this.#splitText());
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('kind')) return;
    const field = this.querySelector<HTMLElement>('input, select, button.primary, button');
    field?.focus();
    if (!(field instanceof HTMLInputElement) || field.type !== 'text') return;
    if (this.kind !== 'split') field.select();
    else {
      // The proposal stays; one goes on at the first cut.
      const cut = field.value.indexOf('|');
      field.setSelectionRange(cut < 0 ? field.value.length : cut, cut < 0 ? field.value.length : cut);
    }
  }

  protected override render(): TemplateResult {
    const complaint = `${this.#name}-complaint`;
    // No form element: the policy of the page forbids to send one, wherever to.
    return html`<div
      class="row-editor"
      role="group"
      aria-label=${t('review/actions', { label: this.requirement.label })}
      aria-describedby=${this.complaint === undefined ? nothing : complaint}
      @keydown=${this.#onKey}
    >
      ${this.#fields()}
      <p id=${complaint} class="row-editor-complaint" role="alert">${this.complaint ?? nothing}</p>
      <div class="row-editor-buttons">
        ${this.#canSave() ? html`<button class="primary compact" @click=${this.#save}>${this.#saveWords()}</button>` : nothing}
        <button class="compact" @click=${this.#close}>${t('review/cancel')}</button>
      </div>
    </div>`;
  }

  #fields(): TemplateResult {
    const { requirement } = this;
    switch (this.kind) {
      case 'label':
        return this.#textField('label', t('review/label-field'), requirement.label);
      case 'cluster':
        return html`${this.#textField('cluster', t('review/cluster-field'), requirement.cluster ?? '', `${this.#name}-clusters`)}
          <datalist id="${this.#name}-clusters">
            ${this.clusters.map((one) => html`<option value=${one}></option>`)}
          </datalist>
          <p class="small soft">${t('review/cluster-note')}</p>`;
      case 'split':
        return this.#splitFields();
      case 'join':
        return this.next === undefined
          ? html`<p>${t('review/join-none')}</p>`
          : html`<p>${t('review/join-title', { next: this.next.label })}</p>
              ${this.#textField('label', t('review/label-field'), `${requirement.label} ${this.next.label}`)}
              ${this.#joinLevels(requirement, this.next)}`;
      case 'similar':
        return this.#similarRows();
    }
  }

  #textField(name: string, label: string, value: string, list?: string): TemplateResult {
    return html`<label class="field"
      >${label}<input
        type="text"
        name=${name}
        .value=${value}
        list=${list ?? nothing}
        autocomplete="off"
        maxlength="300"
    /></label>`;
  }

  #splitText(): string {
    return this.parts.length > 1 ? partedText(this.parts.map(({ label }) => label)) : splitText(this.requirement.label);
  }

  #splitFields(): TemplateResult {
    const note = `${this.#name}-split`;
    return html`<label class="field"
        >${t('review/split-title')}<input
          type="text"
          name="split"
          .value=${this.#splitText()}
          aria-describedby=${note}
          autocomplete="off"
          maxlength="600"
          @input=${(event: InputEvent) => {
            if (event.target instanceof HTMLInputElement) this.names = splitNames(event.target.value);
          }}
      /></label>
      <p id=${note} class="small soft">${t('review/split-note')}</p>
      ${
        this.names.length < 2
          ? nothing
          : html`<ol class="split-names">
              ${this.names.map((one) => html`<li>${one}</li>`)}
            </ol>`
      }`;
  }

  /** Where both rows state a level and not the same, one of the two is chosen by a person. */
  #joinLevels(own: Requirement, next: Requirement): TemplateResult | typeof nothing {
    if (!isLevelAsked(own, next)) return nothing;
    return html`<fieldset class="join-levels">
      <legend>${t('review/join-level')}</legend>
      ${[own, next].map(
        (one, index) =>
          html`<label
            ><input type="radio" name="${this.#name}-level" value=${index} @change=${this.#onLevel} />
            <span><strong>${levelWordsOf(one)}</strong> <span class="soft">(${one.label})</span></span></label
          >`,
      )}
    </fieldset>`;
  }

  #similarRows(): TemplateResult {
    const { labels, act } = this.similar;
    if (act === undefined) return html`<p>${t('review/similar-first')}</p>`;
    if (labels.length === 0) return html`<p>${t('review/similar-none')}</p>`;
    return html`<p>${t('review/similar-title', { n: labels.length })}</p>
      <p>${formatList(labels, currentLanguage())}</p>
      <p class="small soft">${t('review/similar-what', { act })}</p>`;
  }

  #canSave(): boolean {
    if (this.kind === 'join') return this.next !== undefined;
    return this.kind !== 'similar' || (this.similar.act !== undefined && this.similar.labels.length > 0);
  }

  #saveWords(): string {
    if (this.kind === 'split' && this.names.length > 1) return t('review/split-save', { n: this.names.length });
    return this.kind === 'similar' ? t('review/similar-apply', { n: this.similar.labels.length }) : t('review/save');
  }

  #texts(name: string): readonly string[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)].map((one) => one.value.trim());
  }

  /** A name or group, or names that were parted, left as they stood: that is nobody's correction. */
  #isUnchanged(): boolean {
    const { kind, requirement } = this;
    if (kind === 'split' && this.parts.length > 1) return this.#texts('split')[0] === this.#splitText();
    if (kind !== 'label' && kind !== 'cluster') return false;
    return this.#texts(kind)[0] === (requirement[kind] ?? '').trim();
  }

  readonly #save = (): void => {
    if (this.#isUnchanged()) {
      this.#close();
      return;
    }
    const acts = this.kind === 'similar' ? 'similar' : this.#acts();
    if (typeof acts === 'string' && acts !== 'similar') {
      this.complaint = acts;
      if (this.#isLevelMissing()) this.querySelector<HTMLElement>('.join-levels input')?.focus();
    } else
      this.dispatchEvent(
        new CustomEvent<readonly CorrectionAct[] | 'similar'>('ml-row-edited', { detail: acts, bubbles: true }),
      );
  };

  /** The acts that the form describes, or why it describes none. */
  #acts(): readonly CorrectionAct[] | string {
    const [text = ''] = this.#texts(this.kind);
    switch (this.kind) {
      case 'cluster':
        return [{ kind: 'cluster', ...(text === '' ? {} : { cluster: text }) }];
      case 'split': {
        const labels = splitNames(text);
        return labels.length < 2 ? t('review/split-need') : [{ kind: 'split', labels }];
      }
      case 'join': {
        const [label = ''] = this.#texts('label');
        if (label === '') return t('review/need-text');
        if (this.#isLevelMissing()) return t('review/join-need-level');
        // Which rows it takes in is known to whoever has all rows.
        return [{ kind: 'join', rows: [], label }, ...this.#chosenLevel()];
      }
      case 'label':
      case 'similar':
        return text === '' ? t('review/need-text') : [{ kind: 'label', label: text }];
    }
  }

  /** Nothing is chosen beforehand: whoever presses Enter in the name did not look at the levels. */
  #isLevelMissing(): boolean {
    return this.querySelector('.join-levels') !== null && this.querySelector('.join-levels input:checked') === null;
  }

  readonly #onLevel = (): void => {
    this.complaint = undefined;
  };

  /** The level of the next row, on its own scale, where a person chose that one. */
  #chosenLevel(): readonly CorrectionAct[] {
    const { next, requirement } = this;
    const chosen = this.querySelector<HTMLInputElement>('.join-levels input:checked')?.value;
    if (next === undefined || chosen !== '1') return [];
    const { required, requiredPossible, scale } = next;
    const isOther = !isSameScale(scale, requirement.scale);
    return [
      ...(isOther ? [{ kind: 'scale', ...(scale === undefined ? {} : { scale }) } as const] : []),
      {
        kind: 'level',
        ...(required === undefined ? {} : { required }),
        ...(requiredPossible === undefined ? {} : { requiredPossible }),
      },
    ];
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    formKey(event, {
      save: () => {
        if (this.#canSave()) this.#save();
      },
      close: this.#close,
    });
  };

  readonly #close = (): void => {
    this.dispatchEvent(new CustomEvent('ml-row-editor-closed', { bubbles: true }));
  };
}

function isLevelAsked(own: Requirement, next: Requirement): boolean {
  return own.required !== undefined && next.required !== undefined && levelWordsOf(own) !== levelWordsOf(next);
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-row-editor': RowEditor;
  }
}
