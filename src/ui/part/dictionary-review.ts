import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CompetencyLevel, Dictionary, DictionaryCompetency } from '../../core/model/dictionary.ts';
import { t } from '../../i18n/language.ts';
import { keepInView } from '../keep-in-view.ts';
import { LightElement } from '../light-element.ts';
import { placeWords } from '../place-words.ts';
import { dictionaryCounts } from '../view/import-words.ts';
import { sourceLine } from './source-lines.ts';
import '../../style/review.css';

/** Reviews made so far: each gets ids of its own. */
let made = 0;

/**
 * One dictionary that was read: every competency with its levels, each beside its line.
 *
 * @fires ml-row-reached with the place of the competency one is at.
 */
@customElement('ml-dictionary-review')
export class DictionaryReview extends LightElement {
  @property({ attribute: false }) dictionary!: Dictionary;
  @property({ attribute: false }) lines: readonly string[] = [];
  /** The competency one is at, by its place; absent where that is elsewhere. */
  @property({ attribute: false }) at: number | undefined;

  readonly #name = `dictionary-${String((made += 1))}`;

  protected override render(): TemplateResult {
    const { title, organisation, version, competencies } = this.dictionary;
    const name = title ?? t('import/kind-dictionary');
    return html`<div class="import-read">
      <h3>${name}</h3>
      <p class="soft">
        ${[organisation, version, ...dictionaryCounts(this.dictionary)].filter((one) => one !== undefined).join(' · ')}
      </p>
      <table class="review-rows dictionary-rows" role="grid" aria-label=${t('review/rows-label', { title: name })}>
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col">${t('function/competency')}</th>
            <th role="columnheader" scope="col">${t('review/dictionary-levels')}</th>
            <th role="columnheader" scope="col">${t('function/in-document')}</th>
          </tr>
        </thead>
        <tbody>
          ${competencies.map((one, index) => this.#row(one, index))}
        </tbody>
      </table>
    </div>`;
  }

  #row(one: DictionaryCompetency, index: number): TemplateResult {
    const isAt = this.at === index;
    return html`<tr
      role="row"
      id=${this.rowId(index)}
      class="review-row"
      data-row=${index}
      tabindex=${index === (this.at ?? 0) ? 0 : -1}
      aria-selected=${isAt}
      @focus=${(event: FocusEvent) => {
        if (isAt) return;
        keepInView(event.currentTarget as HTMLElement);
        this.dispatchEvent(new CustomEvent('ml-row-reached', { detail: index, bubbles: true }));
      }}
      @keydown=${this.#onKey}
    >
      <th role="rowheader" scope="row">
        <span class="review-label">${one.label}</span>
        ${one.cluster === undefined ? nothing : html`<span class="small soft review-cluster">${one.cluster}</span>`}
        ${one.definition === undefined ? nothing : html`<span class="small soft review-cluster">${one.definition}</span>`}
      </th>
      <td role="gridcell">${levels(one.levels)}</td>
      <td role="gridcell" class="review-place">
        <span class="small soft">${placeWords(one.at)}</span>
        ${sourceLine(this.lines, one.at)}
      </td>
    </tr>`;
  }

  /** The id of a row, for whoever leads to it. */
  rowId(index: number): string {
    return `${this.#name}-row-${String(index)}`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const rows = [...this.querySelectorAll<HTMLElement>('.review-row')];
    rows[rows.findIndex((one) => one === event.currentTarget) + step]?.focus({ preventScroll: true });
  };
}

function levels(all: readonly CompetencyLevel[]): TemplateResult {
  if (all.length === 0) return html`<span class="small soft">${t('review/no-levels')}</span>`;
  return html`<ol class="dictionary-levels">
    ${all.map(
      ({ level, title, indicators }) =>
        html`<li value=${level}>
          ${title ?? nothing}
          ${
            indicators.length === 0
              ? nothing
              : html`<span class="small soft">${t('review/dictionary-indicators', { n: indicators.length })}</span>`
          }
        </li>`,
    )}
  </ol>`;
}
