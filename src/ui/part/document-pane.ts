import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { t } from '../../i18n/language.ts';
import type { SourceTables, TableRow } from '../../core/model/source-table.ts';
import type { TableSpot } from '../../core/review/level-cells.ts';
import type { AddedLines } from '../added-lines.ts';
import { documentParts, widestTable } from '../document-parts.ts';
import { lineFigures } from '../line-figures.ts';
import { leadsToRow, lineStop, type LinesKnown } from '../line-stop.ts';
import { linesWindow } from '../lines-window.ts';
import { LightElement } from '../light-element.ts';
import { documentSpot, spotClass, type LineLink, type LineSpot } from './document-line.ts';
import { documentTable, type TableLooks } from './document-table.ts';
import { refusalNote, type Refusal } from './refusal-note.ts';
import { lineActs, type LineUse } from './line-acts.ts';
import { linesNote, linesShift } from './lines-note.ts';
import { nextSpot } from '../next-spot.ts';
import { showInside } from '../show-inside.ts';
import { whenSeen } from '../when-seen.ts';
import '../../style/review.css';

/** Where in the document something was chosen: a line, or a cell of a row of a table with the lines it takes up. */
export interface ChosenSpot extends LineSpot {
  readonly row?: TableRow;
}

/**
 * The whole document beside what was read: the lines of the row one is at are marked, a line that something was read
 * from leads to its row, and any other can be made a row. A table has its rows and columns, and of the row one is at
 * the cell is marked in which its level stands.
 *
 * The lines are one stop of the Tab key; arrows move between them, and a digit only counts while a line has the focus.
 *
 * @fires ml-line-chosen with the line, and the cell where it is one.
 * @fires ml-lines-added with the lines that are to be rows.
 */
@customElement('ml-document-pane')
export class DocumentPane extends LightElement {
  @property({ attribute: false }) lines: readonly string[] = [];
  /** The tables among the lines. */
  @property({ attribute: false }) tables: SourceTables | undefined;
  @property({ attribute: false }) links: ReadonlyMap<number, LineLink> = new Map();
  /** What was read from a cell, where the lines of its row say less. */
  @property({ attribute: false }) cellLinks: TableLooks['cellLinks'] = new Map();
  /** Lines of the row one is at. */
  @property({ attribute: false }) marked: readonly number[] = [];
  /** Cells in which the level of that row stands. */
  @property({ attribute: false }) spots: readonly TableSpot[] = [];
  /** Absent where nothing can be added. */
  @property({ attribute: false }) use: LineUse | undefined;
  /** What came of the last lines that were added. */
  @property() told = '';
  /** Why the last lines could not be added. */
  @property({ attribute: false }) refused: Refusal | undefined;

  /** Lines that were chosen to be rows. */
  @state() private chosen: ReadonlySet<number> = new Set();
  /** The place that the Tab key reaches, once one was at one. */
  @state() private stop: LineSpot | undefined;

  /** Of a long document the lines around this one are shown. */
  @state() private around = 1;
  #columns = 0;

  @query('.document-lines') private readonly list!: HTMLElement | null;

  /** Leads to the first line from this one on, where there is one. */
  async goTo(line: number): Promise<void> {
    const { from, to } = linesWindow(this.lines.length, this.around, this.#columns);
    if (line < from || line > to) this.around = line;
    await this.updateComplete;
    const buttons = this.#buttons();
    const found = buttons.find((one) => numberOf(one) >= line) ?? buttons[0];
    found?.focus({ preventScroll: true });
    this.#show(found);
  }

  /** Brings the row one is at into view, on a narrow screen too, where the page scrolls and not the pane. */
  async showRow(): Promise<void> {
    await this.updateComplete;
    this.#show(this.#markedSpot());
    this.#markedSpot()?.scrollIntoView({ block: 'center' });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('marked') || changed.has('lines')) this.stop = undefined;
    if (changed.has('lines')) this.chosen = new Set();
    if (changed.has('tables')) this.#columns = widestTable(this.tables);
    if (changed.has('marked') || changed.has('lines')) this.around = this.marked[0] ?? 1;
  }

  protected override render(): TemplateResult {
    const shown = linesWindow(this.lines.length, this.around, this.#columns);
    const stop = this.stop ?? lineStop({ ...this.#known, column: this.spots[0]?.column }, shown);
    const total = this.lines.length;
    // In a workbook a place is told by its cell.
    const isSheet = this.tables?.tables.some(({ rows }) => rows[0]?.sheetRow !== undefined) === true;
    return html`${linesNote(shown, total, this.tables?.cutAt)}
      ${shown.from > 1 ? linesShift('before', () => void this.goTo(shown.from - 1)) : nothing}
      ${
        this.use === undefined
          ? nothing
          : lineActs({
              use: this.use,
              told: this.told,
              chosen: this.chosen.size,
              figures: this.#figures(),
              add: (level) => {
                this.#add({ isOne: false, level });
              },
              addOne: () => {
                this.#add({ isOne: true, level: undefined });
              },
              clear: () => {
                const [first = 1] = this.chosen;
                this.chosen = new Set();
                void this.goTo(first);
              },
            })
      }
      ${refusalNote(this.refused)}
      <div
        class="source-lines document-lines"
        role="group"
        tabindex=${stop === undefined ? 0 : nothing}
        aria-label=${t('review/document-lines')}
        @keydown=${this.#onKey}
      >
        ${documentParts(this.tables, shown).map((part) =>
          part.kind === 'table'
            ? documentTable(part, this.#looks(stop))
            : html`<ol class=${isSheet ? 'unnumbered' : ''}>
                ${this.lines
                  .slice(part.from - 1, part.to)
                  .map((text, index) => this.#line(part.from + index, text, stop))}
              </ol>`,
        )}
      </div>
      ${shown.to < total ? linesShift('after', () => void this.goTo(shown.to + 1)) : nothing}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('marked'))
      whenSeen(this, () => {
        this.#show(this.#markedSpot());
      });
  }

  #line(number: number, text: string, stop: LineSpot | undefined): TemplateResult {
    const isMarked = this.marked.includes(number);
    const link = this.links.get(number);
    const isChosen = this.chosen.has(number);
    return html`<li value=${number} class=${spotClass(isMarked, link, isChosen)}>
      ${documentSpot({
        spot: { line: number },
        text,
        isMarked,
        words: t('source/marked'),
        link,
        isChosen,
        isUsable: this.use !== undefined,
        isStop: stop?.line === number,
        press: (spot, isRange) => {
          this.#press(spot, isRange);
        },
        reach: this.#reach,
      })}
    </li>`;
  }

  get #known(): Pick<LinesKnown<LineLink>, 'lines' | 'links' | 'marked' | 'isUsable'> {
    const { lines, links, marked, use } = this;
    return { lines, links, marked, isUsable: use !== undefined };
  }

  #looks(stop: LineSpot | undefined): TableLooks {
    const cells = new Map<TableRow, readonly number[]>();
    for (const { row, column } of this.spots) cells.set(row, [...(cells.get(row) ?? []), column]);
    const { cellLinks, chosen } = this;
    return {
      ...this.#known,
      cells,
      cellLinks,
      chosen,
      stop,
      press: (spot, row, isRange) => {
        this.#press(spot, isRange, row);
      },
      reach: this.#reach,
    };
  }

  readonly #reach = (spot: LineSpot): void => {
    this.stop = spot;
  };

  #press(spot: LineSpot, isRange: boolean, row?: TableRow): void {
    const { line: number } = spot;
    if (leadsToRow(spot, row, this.links, this.cellLinks)) {
      const detail: ChosenSpot = { ...spot, ...(row === undefined ? {} : { row }) };
      this.dispatchEvent(new CustomEvent('ml-line-chosen', { detail, bubbles: true }));
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
    if (target instanceof HTMLElement && this.#act(key, target, event.shiftKey)) event.preventDefault();
  };

  /** @returns Whether the key meant something here. */
  #act(key: string, target: HTMLElement, isRange: boolean): boolean {
    const number = numberOf(target);
    if (key.startsWith('Arrow')) return this.#move(target, key, isRange);
    if (key === 'Escape' && this.chosen.size > 0) {
      this.chosen = new Set();
      return true;
    }
    const isLink = target.classList.contains('line-link');
    if (this.use === undefined || (isLink && this.chosen.size === 0)) return false;
    if (key === '0' || key === '+') this.#add({ isOne: false, level: undefined }, number);
    else if (key === '=' && this.use.hasLevels && this.#figures(number) !== undefined)
      this.#add({ isOne: false, level: 'printed' }, number);
    else if (/^[1-9]$/.test(key) && this.use.hasLevels) this.#add({ isOne: false, level: Number(key) }, number);
    else if (key.toLowerCase() === 'j' && this.chosen.size > 1) this.#add({ isOne: true, level: undefined }, number);
    else return false;
    return true;
  }

  #move(from: HTMLElement, key: string, isRange: boolean): boolean {
    const next = nextSpot(this.#buttons(), from, key);
    if (next === undefined) return key === 'ArrowDown' || key === 'ArrowUp';
    if (isRange && this.use !== undefined) {
      const chosen = new Set(this.chosen);
      for (const line of [numberOf(from), numberOf(next)]) this.#choose(chosen, line);
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

  #buttons(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-line]')];
  }

  #show(spot?: HTMLElement): void {
    if (this.list !== null && spot !== undefined) showInside(this.list, spot);
  }

  #markedSpot(): HTMLElement | undefined {
    const find = (what: string): HTMLElement | undefined => this.list?.querySelector<HTMLElement>(what) ?? undefined;
    return find('.level-spot') ?? find('li.marked, tr.marked, div.marked');
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
