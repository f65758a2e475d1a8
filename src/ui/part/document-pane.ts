import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { t } from '../../i18n/language.ts';
import { linesWindow } from '../lines-window.ts';
import { LightElement } from '../light-element.ts';
import '../../style/review.css';

/** What was read from one line: the words to go there by. */
export interface LineLink {
  readonly label: string;
  readonly isOpen: boolean;
}

/**
 * The whole document beside what was read: the lines of the row one is at are marked, and a line that something was
 * read from leads to its row.
 *
 * @fires ml-line-chosen with the number of the line.
 */
@customElement('ml-document-pane')
export class DocumentPane extends LightElement {
  @property({ attribute: false }) lines: readonly string[] = [];
  @property({ attribute: false }) links: ReadonlyMap<number, LineLink> = new Map();
  /** Lines of the row one is at. */
  @property({ attribute: false }) marked: readonly number[] = [];

  @query('.document-lines') private readonly list!: HTMLElement | null;

  protected override render(): TemplateResult {
    const shown = linesWindow(this.lines.length, this.marked[0] ?? 1);
    const stop = this.#tabStop(shown.from, shown.to);
    const isPart = shown.from > 1 || shown.to < this.lines.length;
    return html`${isPart ? html`<p class="small soft">${t('review/lines-part', { ...shown, total: this.lines.length })}</p>` : nothing}
      <ol
        class="source-lines document-lines"
        tabindex=${stop === undefined ? 0 : nothing}
        aria-label=${t('review/document-lines')}
        @keydown=${this.#onKey}
      >
        ${this.lines.slice(shown.from - 1, shown.to).map((text, index) => this.#line(shown.from + index, text, stop))}
      </ol>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('marked')) this.#showMarked();
  }

  #line(number: number, text: string, stop: number | undefined): TemplateResult {
    const isMarked = this.marked.includes(number);
    const link = this.links.get(number);
    const words = html`<span class="source-text">${text.trimEnd()}</span>${
        isMarked ? html`<span class="visually-hidden"> (${t('source/marked')})</span>` : nothing
      }`;
    return html`<li value=${number} class="${isMarked ? 'marked' : ''} ${link?.isOpen === true ? 'open' : ''}">
      ${
        link === undefined
          ? words
          : html`<button
              class="line-link"
              tabindex=${number === stop ? 0 : -1}
              data-line=${number}
              title=${t('review/to-row', { label: link.label })}
              @click=${() => this.dispatchEvent(new CustomEvent('ml-line-chosen', { detail: number, bubbles: true }))}
            >
              ${words}
            </button>`
      }
    </li>`;
  }

  /** Of all lines that lead somewhere one is in the tab order; the arrow keys go on from there. */
  #tabStop(from: number, to: number): number | undefined {
    const marked = this.marked.find((line) => this.links.has(line));
    if (marked !== undefined) return marked;
    return [...this.links.keys()].filter((line) => line >= from && line <= to).sort((a, b) => a - b)[0];
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const buttons = [...this.querySelectorAll<HTMLElement>('.line-link')];
    const at = buttons.findIndex((one) => one === event.target);
    if (step === 0 || at < 0) return;
    event.preventDefault();
    buttons[at + step]?.focus();
  };

  /** Scrolls inside the pane alone: the page stays where the row is. */
  #showMarked(): void {
    const { list } = this;
    const line = list?.querySelector<HTMLElement>('li.marked');
    if (list === null || line === null || line === undefined) return;
    const top = line.getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop;
    const isShown =
      top > list.scrollTop + line.offsetHeight && top + line.offsetHeight * 2 < list.scrollTop + list.clientHeight;
    if (!isShown) list.scrollTo({ top: top - list.clientHeight / 3 });
  }
}
