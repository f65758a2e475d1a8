import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { BoardAlignment } from '../../core/model/crosswalk-board.ts';
import type { ScaleAlignment } from '../../core/model/settings.ts';
import { t } from '../../i18n/language.ts';
import { LightElement } from '../light-element.ts';
import { raisedLevels } from '../raised-levels.ts';

/** What a person chose for one pair of scales; without levels the spreading by rank counts again. */
export type ScaleChoice = Omit<ScaleAlignment, 'to'> & { readonly to?: readonly number[] };

/**
 * How scales of different lengths are laid on each other, each level with a choice of its own.
 *
 * A higher level never counts lower: where a choice would make it so, the levels beside it go along, and their fields
 * say so.
 *
 * @fires ml-scale-aligned - A `ScaleChoice`.
 */
@customElement('ml-scale-alignments')
export class ScaleAlignments extends LightElement {
  @property({ attribute: false }) alignments: readonly BoardAlignment[] = [];

  /** The scales and levels that last went along with another one. */
  @state() private carried: { readonly scales: string; readonly levels: readonly number[] } | undefined;

  protected override render(): TemplateResult | typeof nothing {
    if (this.alignments.length === 0) return nothing;
    return html`<section class="section link-scales">
      <h2>${t('crosswalk/alignments')}</h2>
      <p class="prose">${t('crosswalk/alignments-text')}</p>
      ${this.alignments.map((one) => this.#alignment(one))}
    </section>`;
  }

  #alignment(one: BoardAlignment): TemplateResult {
    const { source, fromLevels, toLevels, to, isAssumed, isRefused, fromLabels, pairs } = one;
    return html`<fieldset class="card link-scale">
      <legend>${t('crosswalk/alignment', { source, from: fromLevels, to: toLevels })}</legend>
      <div class="link-levels">
        ${to.map((level, index) => this.#field(one, index, level, nameOf(fromLabels, index + 1)))}
      </div>
      ${
        isRefused === true
          ? html`<p class="small link-doubt">${t('crosswalk/alignment-refused')}</p>`
          : html`<p class="small soft">
              <span aria-hidden="true">~</span>
              ${t(isAssumed ? 'crosswalk/alignment-assumed' : 'crosswalk/alignment-chosen')}
              ${t('crosswalk/alignment-pairs', { n: pairs })}
            </p>`
      }
      ${
        isAssumed
          ? nothing
          : html`<button
              type="button"
              class="compact"
              @click=${() => {
                this.#choose(one, undefined);
              }}
            >
              ${t('crosswalk/alignment-reset')}
            </button>`
      }
    </fieldset>`;
  }

  #field(one: BoardAlignment, index: number, level: number, name: string): TemplateResult {
    const { to, toLevels, toLabels } = one;
    const isCarried = this.carried?.scales === scalesOf(one) && this.carried.levels.includes(index);
    return html`<div class="link-level">
      <label class="field"
        >${t('crosswalk/alignment-level', { level: name })}
        <select
          @change=${(event: Event) => {
            if (!(event.target instanceof HTMLSelectElement)) return;
            this.#choose(one, raisedLevels(to, index, Number(event.target.value)), index);
          }}
        >
          ${Array.from(
            { length: toLevels },
            (_, at) => html`<option value=${at + 1} .selected=${level === at + 1}>${nameOf(toLabels, at + 1)}</option>`,
          )}
        </select>
      </label>
      <p class="small link-carried" role="status">${isCarried ? t('crosswalk/alignment-carried') : ''}</p>
    </div>`;
  }

  #choose(one: BoardAlignment, to: readonly number[] | undefined, index?: number): void {
    const { source, fromLevels, toLevels } = one;
    const levels = (to ?? []).flatMap((level, at) => (at !== index && level !== one.to[at] ? [at] : []));
    this.carried = { scales: scalesOf(one), levels };
    const detail: ScaleChoice = { source, fromLevels, toLevels, ...(to === undefined ? {} : { to }) };
    this.dispatchEvent(new CustomEvent('ml-scale-aligned', { detail }));
  }
}

function scalesOf({ source, fromLevels, toLevels }: BoardAlignment): string {
  return `${source} ${String(fromLevels)} ${String(toLevels)}`;
}

function nameOf(labels: readonly string[] | undefined, level: number): string {
  const label = labels?.[level - 1];
  return label === undefined ? String(level) : `${String(level)} (${label})`;
}
