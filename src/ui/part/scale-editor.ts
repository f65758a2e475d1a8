import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Requirement, Scale } from '../../core/model/profile.ts';
import { movedLevels } from '../../core/review/moved-levels.ts';
import { formatList } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { formKey } from '../form-keys.ts';
import { LightElement } from '../light-element.ts';
import { isSameScale } from '../review-rows.ts';
import { editorButtons } from './editor-buttons.ts';

/** Longest scale one can give. */
const MOST_LEVELS = 9;
/** What is chosen where a person writes the words of the scale. */
const OWN_WORDS = 'words';

/** A scale that was chosen, for one row or for all that stand on the same one. */
export interface ChosenScale {
  /** Absent: the document does not give it. */
  readonly scale: Scale | undefined;
  readonly isForAll: boolean;
}

/** Editors made so far: each gets ids of its own. */
let made = 0;

/**
 * A small form about the scale of a row: none, one of the document, so many levels, or words that a person gives. What
 * the levels become stands below it before anything changes.
 *
 * @fires ml-scale-chosen with the scale.
 * @fires ml-row-editor-closed when nothing changes.
 */
@customElement('ml-scale-editor')
export class ScaleEditor extends LightElement {
  /** The row as it is now. */
  @property({ attribute: false }) requirement!: Requirement;
  /** All rows that stand on its scale as they are now, itself among them. */
  @property({ attribute: false }) alike: readonly Requirement[] = [];
  /** The scales with words in the document. */
  @property({ attribute: false }) printed: readonly Scale[] = [];

  @state() private chosen = '';
  @state() private words = '';
  @state() private isForAll = false;
  @state() private complaint: string | undefined;

  readonly #name = `scale-editor-${String((made += 1))}`;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('requirement')) return;
    const { scale } = this.requirement;
    this.chosen = keyOf(scale);
    this.words = (scale?.labels ?? []).join(', ');
  }

  protected override firstUpdated(): void {
    this.querySelector('select')?.focus();
  }

  protected override render(): TemplateResult {
    const [complaint, preview] = [`${this.#name}-complaint`, `${this.#name}-preview`];
    return html`<div
      class="row-editor"
      role="group"
      aria-label=${t('review/actions', { label: this.requirement.label })}
      aria-describedby=${this.complaint === undefined ? preview : complaint}
      @keydown=${this.#onKey}
    >
      ${this.#choice()} ${this.chosen === OWN_WORDS ? this.#wordsField() : nothing}
      ${this.alike.length > 1 ? this.#forAllField() : nothing}
      <p id=${preview} class="small soft" aria-live="polite">${this.#preview() ?? nothing}</p>
      <p id=${complaint} class="row-editor-complaint" role="alert">${this.complaint ?? nothing}</p>
      ${editorButtons({ save: this.#save, close: this.#close })}
    </div>`;
  }

  #choice(): TemplateResult {
    const bare = Array.from({ length: MOST_LEVELS - 1 }, (_, index): Scale => ({ levels: index + 2 }));
    const options = [...this.printed, ...bare];
    const { scale } = this.requirement;
    if (scale !== undefined && !options.some((one) => isSameScale(one, scale))) options.unshift(scale);
    return html`<label class="field"
      >${t('review/scale-field')}
      <select
        name="scale"
        @change=${({ target }: Event) => {
          this.complaint = undefined;
          if (target instanceof HTMLSelectElement) this.chosen = target.value;
        }}
      >
        <option value="" ?selected=${this.chosen === ''}>${t('review/scale-none')}</option>
        ${options.map((one) => {
          const key = keyOf(one);
          return html`<option value=${key} ?selected=${key === this.chosen}>${scaleWords(one)}</option>`;
        })}
        <option value=${OWN_WORDS} ?selected=${this.chosen === OWN_WORDS}>${t('review/scale-own')}</option>
      </select></label
    >`;
  }

  #wordsField(): TemplateResult {
    return html`<label class="field"
      >${t('review/scale-words')}<input
        type="text"
        name="words"
        .value=${this.words}
        autocomplete="off"
        maxlength="300"
        @input=${({ target }: Event) => {
          this.complaint = undefined;
          if (target instanceof HTMLInputElement) this.words = target.value;
        }}
    /></label>`;
  }

  #forAllField(): TemplateResult {
    return html`<label class="choice"
      ><input
        type="checkbox"
        name="all"
        .checked=${this.isForAll}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) this.isForAll = target.checked;
        }}
      />
      ${t('review/scale-all', { n: this.alike.length })}</label
    >`;
  }

  /** What each level that is asked becomes, in words. */
  #preview(): string | undefined {
    const scale = this.#scale();
    const before = this.requirement.scale;
    if (scale === undefined || isSameScale(scale, before)) return undefined;
    const rows = this.isForAll ? this.alike : [this.requirement];
    const { levels, kept } = movedLevels(rows, scale);
    if (levels.length === 0) return undefined;
    const high = levels.findLast(({ to }) => to > scale.levels);
    // What would be refused changes nothing: then that is what one is to know.
    if (high !== undefined) return t('review/said-too-short', { label: labelAt(rows, high.from), n: high.to });
    const list = levels.map(({ from, to }) =>
      t('review/scale-becomes', { from: levelIn(before, from), to: levelIn(scale, to) }),
    );
    const preview = t('review/scale-preview', { list: formatList(list, currentLanguage()) });
    if (kept.length === 0) return preview;
    const labels = formatList(
      kept.map((one) => one.label),
      currentLanguage(),
    );
    return `${preview} ${t('review/scale-kept', { labels, n: kept.length })}`;
  }

  /** The scale that the form describes; absent where it is none, or its words are too few, too many or twice the same. */
  #scale(): Scale | undefined {
    if (this.chosen === '') return undefined;
    if (this.chosen !== OWN_WORDS) return scaleOf(this.chosen);
    const labels = wordsIn(this.words);
    const isWhole = labels.length > 1 && labels.length <= MOST_LEVELS;
    return isWhole && new Set(labels.map((one) => one.toLocaleLowerCase())).size === labels.length
      ? { levels: labels.length, labels }
      : undefined;
  }

  readonly #save = (): void => {
    const scale = this.#scale();
    if (scale === undefined && this.chosen !== '') {
      this.complaint = t('review/scale-need-words', { n: MOST_LEVELS });
      return;
    }
    const detail: ChosenScale = { scale, isForAll: this.isForAll };
    this.dispatchEvent(new CustomEvent('ml-scale-chosen', { detail, bubbles: true }));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    // Enter in the list saves as well: it never has another use there.
    if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) {
      event.preventDefault();
      event.stopPropagation();
      this.#save();
    } else formKey(event, { save: this.#save, close: this.#close });
  };

  readonly #close = (): void => {
    this.dispatchEvent(new CustomEvent('ml-row-editor-closed', { bubbles: true }));
  };
}

/** The first row that asks or wishes a level. */
function labelAt(rows: readonly Requirement[], level: number): string {
  const asks = (one: Requirement): boolean => [one.required, one.requiredPossible, one.wished].includes(level);
  return rows.find(asks)?.label ?? '';
}

/** The words of a scale as a person writes them, lowest first. */
function wordsIn(text: string): readonly string[] {
  return text
    .split(/[,;|]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function keyOf(scale: Scale | undefined): string {
  return scale === undefined ? '' : [scale.levels, ...(scale.labels ?? [])].join('\n');
}

function scaleOf(key: string): Scale {
  const [levels, ...labels] = key.split('\n');
  return { levels: Number(levels), ...(labels.length === 0 ? {} : { labels }) };
}

function scaleWords({ levels, labels }: Scale): string {
  return labels === undefined
    ? t('review/scale-levels', { n: levels })
    : t('review/scale-labels', { n: levels, labels: labels.join(', ') });
}

function levelIn(scale: Scale | undefined, level: number): string {
  const word = scale?.labels?.[level - 1];
  const exact =
    scale === undefined ? t('function/level-only', { level }) : t('function/level-of', { level, levels: scale.levels });
  return word === undefined ? exact : t('review/scale-word', { exact, word });
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-scale-editor': ScaleEditor;
  }
}
