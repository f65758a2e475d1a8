import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { t } from '../../i18n/language.ts';
import type { AddedLines } from '../added-lines.ts';
import { lineFigures } from '../line-figures.ts';
import { linesWindow } from '../lines-window.ts';
import { LightElement } from '../light-element.ts';
import { refusalNote, type Refusal } from './refusal-note.ts';
import { lineActs, type LineUse } from './line-acts.ts';
import '../../style/review.css';

/** What was read from one line: the words to go there by. */
export interface LineLink {
  readonly label: string;
  readonly isOpen: boolean;
}

/**
 * The whole document beside what was read: the lines of the row one is at are marked, a line that something was read
 * from leads to its row, and any other can be made a row.
 *
 * The lines are one stop of the Tab key; arrows move between them, and a digit only counts while a line has the focus.
 *
 * @fires ml-line-chosen with the number of the line.
 * @fires ml-lines-added with the lines that are to be rows.
 */
@customElement('ml-document-pane')
export class DocumentPane extends LightElement {
  @property({ attribute: false }) lines: readonly string[] = [];
  @property({ attribute: false }) links: ReadonlyMap<number, LineLink> = new Map();
  /** Lines of the row one is at. */
  @property({ attribute: false }) marked: readonly number[] = [];
  /** Absent where nothing can be added. */
  @property({ attribute: false }) use: LineUse | undefined;
  /** What came of the last lines that were added. */
  @property() told = '';
  /** Why the last lines could not be added. */
  @property({ attribute: false }) refused: Refusal | undefined;

  /** Lines that were chosen to be rows. */
  @state() private chosen: ReadonlySet<number> = new Set();
  /** The line that the Tab key reaches, once one was at one. */
  @state() private stop: number | undefined;

  @query('.document-lines') private readonly list!: HTMLElement | null;

  /** Leads to the first line from this one on, where there is one. */
  async goTo(line: number): Promise<void> {
    await this.updateComplete;
    const buttons = this.#buttons();
    const found = buttons.find((one) => numberOf(one) >= line) ?? buttons[0];
    found?.focus({ preventScroll: true });
    if (found !== undefined) this.#show(found);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('marked') || changed.has('lines')) this.stop = undefined;
    if (changed.has('lines')) this.chosen = new Set();
  }

  protected override render(): TemplateResult {
    const around = this.marked[0] ?? this.stop ?? 1;
    const shown = linesWindow(this.lines.length, around);
    const stop = this.#tabStop(shown.from, shown.to);
    const isPart = shown.from > 1 || shown.to < this.lines.length;
    return html`${isPart ? html`<p class="small soft">${t('review/lines-part', { ...shown, total: this.lines.length })}</p>` : nothing}
      ${
        this.use === undefined
          ? nothing
          : lineActs({
              use: this.use,
              chosen: this.chosen.size,
              told: this.told,
              figures: this.#figures(),
              add: (level) => {
                this.#add({ isOne: false, level });
              },
              addOne: () => {
                this.#add({ isOne: true, level: undefined });
              },
              clear: () => {
                this.#clear();
              },
            })
      }
      ${refusalNote(this.refused)}
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
    const isChosen = this.chosen.has(number);
    const words = html`<span class="source-text">${text.trimEnd()}</span>${
        isMarked ? html`<span class="visually-hidden"> (${t('source/marked')})</span>` : nothing
      }`;
    const canAct = link !== undefined || (this.use !== undefined && text.trim() !== '');
    return html`<li
      value=${number}
      class="${isMarked ? 'marked' : ''} ${link?.isOpen === true ? 'open' : ''} ${isChosen ? 'chosen' : ''}"
    >
      ${
        canAct
          ? html`<button
              class=${link === undefined ? 'line-choose' : 'line-link'}
              tabindex=${number === stop ? 0 : -1}
              data-line=${number}
              title=${link === undefined ? nothing : t('review/to-row', { label: link.label })}
              aria-pressed=${link === undefined ? isChosen : nothing}
              @focus=${() => {
                this.stop = number;
              }}
              @click=${(event: MouseEvent) => {
                this.#press(number, event.shiftKey);
              }}
            >
              ${words}
            </button>`
          : words
      }
    </li>`;
  }

  /** Of all lines that one can go to one is in the tab order; the arrow keys go on from there. */
  #tabStop(from: number, to: number): number | undefined {
    if (this.stop !== undefined) return this.stop;
    const marked = this.marked.find((line) => this.links.has(line));
    if (marked !== undefined) return marked;
    const linked = [...this.links.keys()].filter((line) => line >= from && line <= to).sort((a, b) => a - b)[0];
    if (linked !== undefined || this.use === undefined) return linked;
    const first = this.lines.findIndex((text, index) => index + 1 >= from && text.trim() !== '');
    return first < 0 ? undefined : first + 1;
  }

  #press(number: number, isRange: boolean): void {
    if (this.links.has(number)) {
      this.dispatchEvent(new CustomEvent('ml-line-chosen', { detail: number, bubbles: true }));
      return;
    }
    const last = [...this.chosen].at(-1);
    const next = new Set(this.chosen);
    if (isRange && last !== undefined)
      for (let line = Math.min(last, number); line <= Math.max(last, number); line += 1) this.#choose(next, line);
    else if (!next.delete(number)) this.#choose(next, number);
    this.chosen = next;
  }

  #choose(chosen: Set<number>, line: number): void {
    if (!this.links.has(line) && (this.lines[line - 1] ?? '').trim() !== '') chosen.add(line);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { target, key } = event;
    const number = target instanceof HTMLElement ? numberOf(target) : Number.NaN;
    if (Number.isNaN(number) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#act(key, number, event.shiftKey)) event.preventDefault();
  };

  /** @returns Whether the key meant something here. */
  #act(key: string, number: number, isRange: boolean): boolean {
    if (key === 'ArrowDown' || key === 'ArrowUp') return this.#move(number, key === 'ArrowDown' ? 1 : -1, isRange);
    if (key === 'Escape' && this.chosen.size > 0) {
      this.chosen = new Set();
      return true;
    }
    if (this.use === undefined || (this.links.has(number) && this.chosen.size === 0)) return false;
    if (key === '0' || key === '+') this.#add({ isOne: false, level: undefined }, number);
    else if (key === '=' && this.use.hasLevels && this.#figures(number) !== undefined)
      this.#add({ isOne: false, level: 'printed' }, number);
    else if (/^[1-9]$/.test(key) && this.use.hasLevels) this.#add({ isOne: false, level: Number(key) }, number);
    else if (key.toLowerCase() === 'j' && this.chosen.size > 1) this.#add({ isOne: true, level: undefined }, number);
    else return false;
    return true;
  }

  #move(number: number, step: 1 | -1, isRange: boolean): boolean {
    const buttons = this.#buttons();
    const next = buttons[buttons.findIndex((one) => numberOf(one) === number) + step];
    if (next === undefined) return true;
    if (isRange && this.use !== undefined) {
      const chosen = new Set(this.chosen);
      for (const line of [number, numberOf(next)]) this.#choose(chosen, line);
      this.chosen = chosen;
    }
    next.focus();
    return true;
  }

  /** Makes rows of the chosen lines, or of the one that one is at; goes on at the line after them. */
  #add(
    { isOne, level }: Pick<AddedLines, 'isOne'> & { readonly level: AddedLines['level'] | undefined },
    at?: number,
  ): void {
    const numbers = this.#numbers(at);
    if (numbers.length === 0) return;
    const detail: AddedLines = { numbers, isOne, ...(level === undefined ? {} : { level }) };
    const isDone = this.dispatchEvent(new CustomEvent('ml-lines-added', { detail, bubbles: true, cancelable: true }));
    if (!isDone) return;
    this.chosen = new Set();
    void this.goTo((numbers.at(-1) ?? 0) + 1);
  }

  /** The chosen lines in their order, or the one that one is at. */
  #numbers(at?: number): readonly number[] {
    return this.chosen.size > 0 ? [...this.chosen].toSorted((a, b) => a - b) : [at].flatMap((one) => one ?? []);
  }

  #figures(at?: number): readonly number[] | undefined {
    return lineFigures(this.#numbers(at).map((line) => this.lines[line - 1] ?? ''));
  }

  #clear(): void {
    const [first = 1] = this.chosen;
    this.chosen = new Set();
    void this.goTo(first);
  }

  #buttons(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-line]')];
  }

  #showMarked(): void {
    const line = this.list?.querySelector<HTMLElement>('li.marked');
    if (line !== null && line !== undefined) this.#show(line);
  }

  /** Scrolls inside the pane alone: the page stays where the row is. */
  #show(line: HTMLElement): void {
    const { list } = this;
    if (list === null) return;
    const top = line.getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop;
    const isShown =
      top > list.scrollTop + line.offsetHeight && top + line.offsetHeight * 2 < list.scrollTop + list.clientHeight;
    if (!isShown) list.scrollTo({ top: top - list.clientHeight / 3 });
  }
}

/** @returns NaN for what is no line. */
function numberOf(element: HTMLElement): number {
  return Number(element.dataset['line'] ?? Number.NaN);
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-document-pane': DocumentPane;
  }
}
