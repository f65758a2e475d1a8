import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sliceFigure } from '../../chart/slice-figure.ts';
import { t } from '../../i18n/language.ts';
import { LightElement } from '../light-element.ts';
import '../../style/chart.css';

/** The table that says the same as a picture: same order, same numbers. */
export interface TableTwin {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns, from 0, that hold numbers. */
  readonly numeric?: readonly number[];
}

/** Width between the margins of an A4 page, in CSS pixels. */
const PAPER = 680;
/** Higher pictures, in pixels, may go on on the next page: a whole one would leave much of a page empty. */
const TALL = 320;
/** Height of what stays together of them. */
const PIECE = 120;

/**
 * Gives a picture its heading (the finding), its sentence, its width and its table.
 *
 * The picture is drawn again when the frame's width changes, so that text in it keeps its size on a phone, and for paper,
 * where a picture as wide as a screen would be shrunk until nobody can read it.
 */
@customElement('ml-chart-frame')
export class ChartFrame extends LightElement {
  /** The finding, as a sentence. */
  @property() heading = '';
  /** Depth of that heading. */
  @property({ type: Number }) depth: 2 | 3 = 3;
  /** One paragraph that says what the picture shows. */
  @property() summary = '';
  /** Draws the picture for a width in pixels. Same rows, same picture. */
  @property({ attribute: false }) draw: ((width: number) => SVGSVGElement) | undefined;
  @property({ attribute: false }) table: TableTwin | undefined;

  @state() private width = 0;
  @state() private open = false;
  @state() private isPrinting = false;

  readonly #observer = new ResizeObserver((entries) => {
    const width = Math.floor(entries[0]?.contentRect.width ?? 0);
    if (width > 0) this.width = width;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
    window.addEventListener('beforeprint', this.#toPaper);
    window.addEventListener('afterprint', this.#toScreen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    window.removeEventListener('beforeprint', this.#toPaper);
    window.removeEventListener('afterprint', this.#toScreen);
  }

  readonly #toPaper = (): void => {
    this.isPrinting = true;
  };

  readonly #toScreen = (): void => {
    this.isPrinting = false;
  };

  /** On paper the same part of the page as on the screen, and never wider than there. */
  #drawnWidth(): number {
    const page = this.closest('.page');
    if (!this.isPrinting || page === null) return this.width;
    const { paddingLeft, paddingRight } = getComputedStyle(page);
    const across = page.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    return Math.min(this.width, Math.round((PAPER * this.width) / across));
  }

  protected override render(): TemplateResult {
    return html`<figure class="chart">
      <figcaption>
        ${this.heading === '' ? nothing : this.#heading()}
        ${this.summary === '' ? nothing : html`<p class="soft">${this.summary}</p>`}
      </figcaption>
      ${this.width > 0 ? this.#picture() : nothing} ${this.table === undefined ? nothing : this.#twin(this.table)}
    </figure>`;
  }

  #picture(): SVGSVGElement | readonly SVGSVGElement[] | undefined {
    const figure = this.draw?.(this.#drawnWidth());
    const isTall = Number(figure?.getAttribute('height')) > TALL;
    return figure !== undefined && this.isPrinting && isTall ? sliceFigure(figure, PIECE) : figure;
  }

  #heading(): TemplateResult {
    return this.depth === 2 ? html`<h2>${this.heading}</h2>` : html`<h3>${this.heading}</h3>`;
  }

  #twin(table: TableTwin): TemplateResult {
    const numeric = new Set(table.numeric ?? []);
    const align = (column: number): string => (numeric.has(column) ? 'number' : '');
    return html`<button
        class="quiet compact no-print"
        aria-expanded=${this.open}
        @click=${() => {
          this.open = !this.open;
        }}
      >
        ${t(this.open ? 'shell/table-hide' : 'shell/table-show')}
      </button>
      <div class="table-scroll table-twin" ?hidden=${!this.open} tabindex="0" role="region" aria-label=${this.heading}>
        <table>
          <thead>
            <tr>
              ${table.head.map((word, column) => html`<th scope="col" class=${align(column)}>${word}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${table.rows.map(
              (row) =>
                html`<tr>
                  ${row.map((cell, column) =>
                    column === 0 ? html`<th scope="row">${cell}</th>` : html`<td class=${align(column)}>${cell}</td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }
}
