import { html, type TemplateResult } from 'lit';
import { t } from '../../i18n/language.ts';

/** One level shown as crosses: 1..low filled, low+1..high hatched, the rest of the scale empty. */
export interface CrossesShown {
  readonly low: number;
  readonly high: number;
  readonly levels: number;
  /** The words to show beside the crosses, as the document writes the level; absent: "level 2 of 3". */
  readonly words?: string;
  /** The document states no gradation. */
  readonly unstated?: boolean;
}

/** Draws crosses with their words: the words carry the meaning, the squares are decoration for a screen reader. */
export function crosses({ low, high, levels, words, unstated = false }: CrossesShown): TemplateResult {
  const squares = Array.from({ length: levels }, (_, index) => (index < low ? 'on' : index < high ? 'may' : 'off'));
  return html`<span class="nowrap"
    ><span class="crosses" aria-hidden="true">${squares.map((sign) => html`<i class=${sign}></i>`)}</span
    ><span class="level">${words ?? levelWords(low, high, levels, unstated)}</span></span
  >`;
}

/** A level in words. */
export function levelWords(low: number, high: number, levels: number, unstated = false): string {
  if (unstated) return t('crosses/unstated');
  return low === high ? t('crosses/of', { level: low, levels }) : t('crosses/between', { low, high, levels });
}
