import { html, nothing, type TemplateResult } from 'lit';
import type { Scale } from '../../core/model/profile.ts';
import { t } from '../../i18n/language.ts';
import type { AddedLines } from '../added-lines.ts';
import { levelWords, WITHOUT_SCALE } from './row-actions.ts';

/** What can be made of the lines of a document. */
export interface LineUse {
  /** Whether a level can be given with it, and on which scale where one is known. */
  readonly hasLevels: boolean;
  readonly scale: Scale | undefined;
}

export interface LineActs {
  readonly use: LineUse;
  /** How many lines are chosen. */
  readonly chosen: number;
  /** What came of the last lines that were added; empty where none were. */
  readonly told: string;
  /** The figures that the chosen lines print; absent where not all of them do. */
  readonly figures: readonly number[] | undefined;
  readonly add: (level: AddedLines['level']) => void;
  readonly addOne: () => void;
  readonly clear: () => void;
}

/** Figures that are still shown on the button. */
const FEW_FIGURES = 6;

/** What can be done with the lines that were chosen, above the lines; how to choose some where none are. */
export function lineActs({ use, chosen, told, figures, add, addOne, clear }: LineActs): TemplateResult {
  const levels = use.hasLevels
    ? Array.from({ length: use.scale?.levels ?? WITHOUT_SCALE }, (_, index) => index + 1)
    : [];
  if (chosen === 0)
    return html`<p class="small soft line-help">
      ${told === '' ? nothing : html`<strong class="line-told">${told}.</strong> `}${t(use.hasLevels ? 'review/line-help' : 'review/line-help-dictionary')}
    </p>`;
  const words = t(use.hasLevels ? 'review/lines-chosen' : 'review/lines-chosen-dictionary', { n: chosen });
  return html`<div class="line-acts" role="group" aria-label=${words}>
    <span role="status">${words}</span>
    ${levels.map(
      (level) =>
        html`<button
          class="compact level-button"
          aria-label=${t('review/lines-add-level', { n: level })}
          @click=${() => {
            add(level);
          }}
        >
          ${levelWords(level, use.scale)}
        </button>`,
    )}
    ${
      figures === undefined || !use.hasLevels
        ? nothing
        : html`<button
            class="compact"
            @click=${() => {
              add('printed');
            }}
          >
            ${t('review/lines-figure', { list: figuresWords(figures) })} <kbd aria-hidden="true">=</kbd>
          </button>`
    }
    <button
      class="compact"
      @click=${() => {
        add(undefined);
      }}
    >
      ${t(use.hasLevels ? 'review/lines-add' : 'review/lines-add-dictionary', { n: chosen })}
    </button>
    ${chosen < 2 ? nothing : html`<button class="quiet compact" @click=${addOne}>${t('review/lines-one')}</button>`}
    <button class="quiet compact" @click=${clear}>${t('review/lines-clear')}</button>
  </div>`;
}

function figuresWords(figures: readonly number[]): string {
  const few = figures.slice(0, FEW_FIGURES).join(', ');
  return figures.length > FEW_FIGURES ? `${few}, …` : few;
}
