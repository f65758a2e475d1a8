import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CorrectionAct } from '../../core/model/correction.ts';
import type { CompetencyLevel, DictionaryCompetency } from '../../core/model/dictionary.ts';
import { t } from '../../i18n/language.ts';
import { formKey } from '../form-keys.ts';
import { LightElement } from '../light-element.ts';
import { editorButtons } from './editor-buttons.ts';

type Texts = Pick<DictionaryCompetency, 'definition' | 'levels'>;

/**
 * A small form about the texts of one competency of a dictionary: its definition and its levels, each with its
 * indicators one below the other, so that a line that stands at the wrong level is cut and put where it belongs.
 *
 * @fires ml-row-edited with the act.
 * @fires ml-row-editor-closed when nothing changes or changed.
 */
@customElement('ml-texts-editor')
export class TextsEditor extends LightElement {
  /** The competency as it is now. */
  @property({ attribute: false }) competency!: DictionaryCompetency;

  /** Levels that are shown: those it has, and those that a person added. */
  @state() private levels: readonly number[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('competency')) this.levels = this.competency.levels.map(({ level }) => level);
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('textarea')?.focus();
  }

  protected override render(): TemplateResult {
    const { competency, levels } = this;
    const next = Math.max(0, ...levels) + 1;
    return html`<div
      class="row-editor texts-editor"
      role="group"
      aria-label=${t('review/actions', { label: competency.label })}
      @keydown=${this.#onKey}
    >
      <label class="field"
        >${t('review/texts-definition')}<textarea
          name="definition"
          rows="2"
          .value=${competency.definition ?? ''}
        ></textarea>
      </label>
      ${levels.map((level) => this.#level(level))}
      <button
        class="quiet compact"
        @click=${() => {
          this.levels = [...levels, next];
        }}
      >
        ${t('review/texts-more', { n: next })}
      </button>
      <p class="small soft">${t('review/texts-note')}</p>
      ${editorButtons({ save: this.#save, close: this.#close })}
    </div>`;
  }

  #level(level: number): TemplateResult {
    const { title = '', indicators = [] } = this.competency.levels.find((one) => one.level === level) ?? {};
    return html`<div class="texts-level" data-level=${level}>
      <label class="field"
        >${t('review/texts-title', { n: level })}<input type="text" autocomplete="off" .value=${title}
      /></label>
      <label class="field"
        >${t('review/texts-indicators', { n: level })}<textarea
          rows=${Math.max(2, indicators.length)}
          .value=${indicators.join('\n')}
        ></textarea>
      </label>
    </div>`;
  }

  #act(): Texts & CorrectionAct {
    const definition = this.querySelector<HTMLTextAreaElement>('textarea[name=definition]')?.value.trim() ?? '';
    const levels = [...this.querySelectorAll<HTMLElement>('.texts-level')].flatMap((field): CompetencyLevel[] => {
      const level = Number(field.dataset['level']);
      const at = this.competency.levels.find((one) => one.level === level)?.at;
      const title = field.querySelector('input')?.value.trim() ?? '';
      const indicators = (field.querySelector('textarea')?.value ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      if (title === '' && indicators.length === 0) return [];
      return [{ level, ...(title === '' ? {} : { title }), indicators, ...(at === undefined ? {} : { at }) }];
    });
    return { kind: 'texts', ...(definition === '' ? {} : { definition }), levels };
  }

  readonly #save = (): void => {
    const act = this.#act();
    if (textOf(act) === textOf(this.competency)) {
      this.#close();
      return;
    }
    const detail: readonly CorrectionAct[] = [act];
    this.dispatchEvent(new CustomEvent('ml-row-edited', { detail, bubbles: true }));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    formKey(event, { save: this.#save, close: this.#close });
  };

  readonly #close = (): void => {
    this.dispatchEvent(new CustomEvent('ml-row-editor-closed', { bubbles: true }));
  };
}

/** What a form says, whatever the places of its levels. */
function textOf({ definition, levels }: Texts): string {
  const texts = levels.map(({ level, title, indicators }) => [level, title ?? '', ...indicators]);
  return JSON.stringify([definition ?? '', texts]);
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-texts-editor': TextsEditor;
  }
}
