import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { CorpusRecord, RecordId } from '../../core/model/corpus.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { t } from '../../i18n/language.ts';
import { LightElement } from '../light-element.ts';
import { letterOf, titleOf } from './compare-sentence.ts';
import { MOST_COMPARED, putFirst, toggled } from './compare-selection.ts';

/** From this many functions on there is a field to search in. */
const MANY = 9;

/**
 * The functions to compare, as a list of checkboxes.
 *
 * @fires ml-compare-chosen - The address query (URLSearchParams) of the new choice.
 */
@customElement('ml-compare-choice')
export class CompareChoice extends LightElement {
  @property({ attribute: false }) profiles: readonly CorpusRecord<FunctionProfile>[] = [];
  @property({ attribute: false }) chosen: readonly RecordId[] = [];
  @state() private filter = '';

  protected override render(): TemplateResult {
    const isFull = this.chosen.length >= MOST_COMPARED;
    const words = this.filter.toLowerCase().split(' ');
    const shown = this.profiles.filter((record) => {
      const text = `${titleOf(record)} ${record.value.organisation ?? ''}`.toLowerCase();
      return this.chosen.includes(record.id) || words.every((word) => text.includes(word));
    });
    return html`<fieldset class="compare-choice">
      <legend>${t('compare/choice-legend')}</legend>
      ${
        this.profiles.length < MANY
          ? nothing
          : html`<label class="field compare-filter"
              >${t('compare/choice-filter')}<input
                type="search"
                .value=${this.filter}
                @input=${(event: Event) => {
                  this.filter = (event.target as HTMLInputElement).value;
                }}
            /></label>`
      }
      <p class="small soft" role="status">
        ${t('compare/choice-status', { n: this.chosen.length })}${isFull ? html`. ${t('compare/choice-full')}` : nothing}
        ${shown.length === 0 ? t('compare/choice-none') : nothing}
      </p>
      <ul>
        ${shown.map((record) => this.#line(record, isFull))}
      </ul>
      ${this.chosen.length < 2 ? nothing : html`<p class="small soft">${t('compare/choice-first-note')}</p>`}
    </fieldset>`;
  }

  #line(record: CorpusRecord<FunctionProfile>, isFull: boolean): TemplateResult {
    const place = this.chosen.indexOf(record.id);
    const isChosen = place >= 0;
    const title = titleOf(record);
    return html`<li>
      <label>
        <input
          type="checkbox"
          .checked=${live(isChosen)}
          ?disabled=${isFull && !isChosen}
          @change=${() => {
            this.#choose(toggled(this.chosen, record.id));
          }}
        />
        ${isChosen ? html`<span class="letter" aria-hidden="true">${letterOf(place)}</span>` : nothing}
        <span
          >${title} <span class="small soft">${record.value.organisation ?? t('compare/no-organisation')}</span></span
        >
      </label>
      ${
        place > 0
          ? html`<button
              type="button"
              class="quiet compact"
              @click=${() => {
                this.#choose(putFirst(this.chosen, record.id));
              }}
            >
              ${t('compare/choice-first')}<span class="visually-hidden">: ${title}</span>
            </button>`
          : nothing
      }
    </li>`;
  }

  #choose(query: URLSearchParams): void {
    this.dispatchEvent(new CustomEvent<URLSearchParams>('ml-compare-chosen', { detail: query, bubbles: true }));
  }
}
