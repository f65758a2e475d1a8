import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/language.ts';

/** What was read from one line or cell: the words to go there by. */
export interface LineLink {
  readonly label: string;
  readonly isOpen: boolean;
}

/** A place in the lines of a document that can be chosen: a line, or a cell of a table on it. */
export interface LineSpot {
  readonly line: number;
  readonly column?: number;
}

/** How one line, or one cell, is drawn. */
export interface DrawnSpot {
  readonly spot: LineSpot;
  readonly text: string;
  readonly isMarked: boolean;
  /** What the mark means to who cannot see it. */
  readonly words: string;
  readonly link: LineLink | undefined;
  readonly isChosen: boolean;
  /** It can be made a row. */
  readonly isUsable: boolean;
  /** The Tab key reaches it. */
  readonly isStop: boolean;
  readonly press: (spot: LineSpot, isRange: boolean) => void;
  readonly reach: (spot: LineSpot) => void;
}

/** The words of a line or cell: a button where one can go from there, or make a row of it. */
export function documentSpot(drawn: DrawnSpot): TemplateResult {
  const { spot, link } = drawn;
  const words = html`<span class="source-text">${drawn.text.trimEnd()}</span>${
      drawn.isMarked ? html`<span class="visually-hidden"> (${drawn.words})</span>` : nothing
    }`;
  if (link === undefined && (!drawn.isUsable || drawn.text.trim() === '')) return words;
  return html`<button
    class=${link === undefined ? 'line-choose' : 'line-link'}
    tabindex=${drawn.isStop ? 0 : -1}
    data-line=${spot.line}
    data-column=${spot.column ?? nothing}
    title=${link === undefined ? nothing : t('review/to-row', { label: link.label })}
    aria-pressed=${link === undefined ? drawn.isChosen : nothing}
    @focus=${() => {
      drawn.reach(spot);
    }}
    @click=${(event: MouseEvent) => {
      drawn.press(spot, event.shiftKey);
    }}
  >
    ${words}
  </button>`;
}

/** The classes of a line or a row of a table. */
export function spotClass(isMarked: boolean, link: LineLink | undefined, isChosen: boolean): string {
  return [isMarked ? 'marked' : '', link?.isOpen === true ? 'open' : '', isChosen ? 'chosen' : '']
    .filter((name) => name !== '')
    .join(' ');
}
