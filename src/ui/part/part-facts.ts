import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { DICTIONARY_FACTS, FUNCTION_FACTS, type FactName, type Facts } from '../../core/model/fact-correction.ts';
import { formatList } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import type { GivenFact } from '../../state/workspace.ts';
import { factStory, factWords, settledFact, FACT_KEYS } from '../fact-words.ts';
import { lineOfText } from '../line-of-text.ts';
import { formKey } from '../form-keys.ts';
import { LightElement } from '../light-element.ts';
import { placeWords } from '../place-words.ts';
import type { ReviewedPart } from '../reviewed-file.ts';
import { partLines, partName } from '../part-words.ts';
import { editorButtons } from './editor-buttons.ts';

/** Facts that a person gave, and in words what they are: the screen says them aloud. */
export interface FactsGiven {
  readonly facts: readonly GivenFact[];
  readonly words: string;
}

/** A conflict about a fact that a person settled. */
export interface FactSettled {
  readonly fact: FactName;
  readonly choice: 'keep' | 'drop';
}

/** Forms made so far: each gets ids of its own. */
let made = 0;

/**
 * What a function or dictionary that was read is called and whose it is, to be corrected or filled in.
 *
 * @fires ml-facts-given with what a person says instead.
 * @fires ml-fact-settled with what is decided about a fact that no longer fits.
 * @fires ml-place-wanted with the line on which a fact stands.
 */
@customElement('ml-part-facts')
export class PartFacts extends LightElement {
  @property({ attribute: false }) whole!: Pick<ReviewedPart, 'review' | 'dictionary' | 'factsRead'>;
  @property({ attribute: false }) lines: readonly string[] = [];
  /** The name that the person at the screen gave. */
  @property({ attribute: false }) reviewer: string | undefined;

  @state() private isOpen = false;

  @query('.part-facts-open') private readonly button!: HTMLElement | null;

  readonly #name = `part-facts-${String((made += 1))}`;

  /** Opens the form at what is missing, or else at the title. */
  async open(): Promise<void> {
    this.isOpen = true;
    await this.updateComplete;
    const { title, organisation } = this.#facts();
    const wanted: FactName = title !== undefined && organisation === undefined ? 'organisation' : 'title';
    const field = this.querySelector<HTMLInputElement>(`input[name=${wanted}]`);
    field?.focus();
    field?.select();
  }

  /** What the button says: of a function, what is missing. */
  #words(): MessageKey {
    const { title, organisation } = this.#facts();
    if (this.whole.dictionary !== undefined || organisation !== undefined) return 'review/facts-edit';
    return title === undefined ? 'review/facts-fill-both' : 'review/facts-fill';
  }

  protected override render(): TemplateResult {
    const { review } = this.whole;
    return html`<h3>${partName(this.whole)}</h3>
      ${partLines(this.whole).map((line) => html`<p class="soft part-line">${line}</p>`)}
      ${(review.facts?.standing ?? []).map(
        (one) =>
          html`<p class="small part-line"><span class="review-mark">${settledFact(one, this.reviewer)}</span></p>`,
      )}
      ${this.#conflicts()}
      <p class="part-facts-act no-print">
        <button
          class="quiet compact part-facts-open"
          aria-expanded=${this.isOpen}
          @click=${() => {
            if (this.isOpen) this.#close();
            else void this.open();
          }}
        >
          ${t(this.#words())} <kbd aria-hidden="true">H</kbd>
        </button>
      </p>
      ${this.isOpen ? this.#form() : nothing}`;
  }

  #facts(): Facts {
    return this.whole.dictionary ?? this.whole.review.corrected;
  }

  #names(): readonly FactName[] {
    return this.whole.dictionary === undefined ? FUNCTION_FACTS : DICTIONARY_FACTS;
  }

  #form(): TemplateResult {
    const now = this.#facts();
    return html`<div
      class="row-editor part-facts-form no-print"
      role="group"
      aria-label=${t('review/facts-edit')}
      @keydown=${this.#onKey}
    >
      ${this.#names().map((fact) => this.#field(fact, now[fact] ?? ''))}
      <p class="small soft">${t('review/facts-note')}</p>
      ${editorButtons({ save: this.#save, close: this.#close })}
    </div>`;
  }

  #field(fact: FactName, value: string): TemplateResult {
    const read = this.whole.factsRead[fact];
    const line = read === undefined ? undefined : lineOfText(this.lines, read);
    const note = `${this.#name}-${fact}`;
    return html`<div>
      <label class="field"
        >${t(FACT_KEYS[fact])}<input
          type="text"
          name=${fact}
          .value=${value}
          autocomplete="off"
          maxlength="300"
          aria-describedby=${note}
      /></label>
      <p id=${note} class="small soft fact-read">
        ${read === undefined ? t('review/fact-not-read') : read === value ? nothing : t('review/fact-read', { text: read })}
        ${
          line === undefined
            ? nothing
            : html`<button
                class="quiet compact no-print"
                @click=${() => {
                  this.#tell('ml-place-wanted', line);
                }}
              >
                ${t('review/show-place', { place: placeWords({ line }) })}
              </button>`
        }
      </p>
    </div>`;
  }

  #conflicts(): TemplateResult | typeof nothing {
    const conflicts = this.whole.review.facts?.conflicts ?? [];
    if (conflicts.length === 0) return nothing;
    return html`<section class="review-conflicts">
      <h4>${t('review/conflicts', { n: conflicts.length })}</h4>
      <ul>
        ${conflicts.map((conflict) => {
          const { fact, text } = conflict.correction;
          const button = (choice: 'keep' | 'drop', words: string): TemplateResult =>
            html`<button
              class="compact"
              @click=${() => {
                this.#tell('ml-fact-settled', { fact, choice } satisfies FactSettled);
              }}
            >
              ${words}
            </button>`;
          return html`<li>
            <p><strong>${t(FACT_KEYS[fact])}</strong> ${factStory(conflict)}</p>
            <div class="row-buttons">
              ${button('keep', t('review/conflict-keep', { act: factWords(fact, text) }))}
              ${button('drop', t('review/conflict-drop', { now: factWords(fact, conflict.now) }))}
            </div>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  readonly #save = (): void => {
    const now = this.#facts();
    const given = this.#names().flatMap((fact): readonly GivenFact[] => {
      const text = this.querySelector<HTMLInputElement>(`input[name=${fact}]`)?.value.trim() ?? '';
      return text === (now[fact] ?? '') ? [] : [{ fact, ...(text === '' ? {} : { text }) }];
    });
    this.#close();
    if (given.length === 0) return;
    const words = formatList(
      given.map(({ fact, text }) => factWords(fact, text)),
      currentLanguage(),
    );
    this.#tell('ml-facts-given', { facts: given, words } satisfies FactsGiven);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    formKey(event, { save: this.#save, close: this.#close });
  };

  readonly #close = (): void => {
    this.isOpen = false;
    this.button?.focus();
  };

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-part-facts': PartFacts;
  }
}
