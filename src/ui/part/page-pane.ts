import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Place } from '../../core/model/place.ts';
import { t } from '../../i18n/language.ts';
import type { Commands } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import { boxOf, rowBoxes, type PageBox, type PageRow, type PageSize } from '../page-boxes.ts';
import type { RowInFile } from '../reviewed-file.ts';
import '../../style/review.css';

/** Draws one page of the document that is looked over. */
export type DrawPage = (page: number, width: number) => ReturnType<Commands['pageImage']>;

/** Pixels: sharp enough at the largest size that is shown. */
const DRAWN_WIDTH = 1600;
/** Sizes in per cents of the pane. */
const SIZES = [100, 150, 220] as const;

interface Shown extends PageSize {
  readonly url: string;
  readonly pages: number;
}

const EDGES = ['left', 'top', 'width', 'height'] as const;

/**
 * A page of the document as it looks, with the row one is at marked on it. Each row that stands on it can be chosen:
 * they are one stop of the Tab key, and arrows move between them.
 *
 * @fires ml-page-row-chosen with the row.
 * @fires ml-page-failed when no page can be drawn: the lines stand in for it.
 */
@customElement('ml-page-pane')
export class PagePane extends LightElement {
  @property({ attribute: false }) draw: DrawPage | undefined;
  @property() file = '';
  /** The row one is at. */
  @property({ attribute: false }) place: Place | undefined;
  /** What was read from the document. */
  @property({ attribute: false }) rows: readonly PageRow[] = [];
  /** The row one is at; absent where one is at something else. */
  @property({ attribute: false }) at: RowInFile | undefined;

  @state() private page = 1;
  @state() private shown: Shown | undefined;
  @state() private size = 0;
  /** The row that the Tab key reaches, once one was at one, by its place among those of the page. */
  @state() private stop: number | undefined;
  @query('.page-sheet') private readonly sheet!: HTMLElement | null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#show(undefined);
  }

  /** Brings the row one is at into view, on a narrow screen too, where the page scrolls and not the pane. */
  showRow(): void {
    this.#showMarked();
    this.sheet?.scrollIntoView({ block: 'center' });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const page = this.place?.page;
    if (changed.has('place') && page !== undefined) this.page = page;
    if (changed.has('place') || changed.has('page')) this.stop = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.shown?.page !== this.page) void this.#load(this.page);
    else if (changed.has('place') || changed.has('shown') || changed.has('size')) this.#showMarked();
  }

  protected override render(): TemplateResult {
    const { page, shown, size } = this;
    return html`<div class="page-tools">
        ${this.#button('review/page-previous', '‹', page <= 1, () => {
          this.page -= 1;
        })}
        <span class="small" role="status">${pageWords(page, shown?.pages)}</span>
        ${this.#button('review/page-next', '›', page === shown?.pages, () => {
          this.page += 1;
        })}
        ${this.#button('review/zoom-out', '−', size === 0, () => {
          this.size -= 1;
        })}
        ${this.#button('review/zoom-in', '+', size === SIZES.length - 1, () => {
          this.size += 1;
        })}
      </div>
      <div class="page-sheet" tabindex="0" role="region" aria-label=${t('review/page', { page })}>
        ${
          shown === undefined
            ? html`<p class="small soft">${t('review/page-loading')}</p>`
            : html`<div class="page-picture size-${SIZES[size] ?? SIZES[0]}">
                <img
                  src=${shown.url}
                  @load=${() => {
                    // Only now it has its height.
                    this.#showMarked();
                  }}
                  alt=${t('review/page-alt', { page: shown.page, file: this.file })}
                />
                ${this.#mark(shown)}${this.#boxes(shown)}
              </div>`
        }
      </div>`;
  }

  #button(key: Parameters<typeof t>[0], sign: string, isOff: boolean, act: () => void): TemplateResult {
    return html`<button
      class="compact"
      aria-label=${t(key)}
      aria-disabled=${isOff}
      @click=${() => {
        if (!isOff) act();
      }}
    >
      ${sign}
    </button>`;
  }

  #mark(shown: Shown): TemplateResult | typeof nothing {
    const box = boxOf(this.place, shown);
    if (box === undefined) return nothing;
    return html`<div class="page-mark" aria-hidden="true" .style=${edges(box)}></div>`;
  }

  #boxes(shown: Shown): TemplateResult | typeof nothing {
    const boxes = rowBoxes(this.rows, shown);
    if (boxes.length === 0) return nothing;
    const here = boxes.findIndex(({ rows }) => rows.some((row) => this.#isAt(row)));
    const stop = this.stop ?? Math.max(here, 0);
    return html`<div role="group" aria-label=${t('review/page-rows')} @keydown=${this.#onKey}>
      ${boxes.map(({ rows, box }, index) => {
        const isOpen = rows.some((row) => row.isOpen);
        const label = t(isOpen ? 'review/to-open-row' : 'review/to-row', {
          label: rows.map((row) => row.label).join(', '),
        });
        return html`<button
          class="page-row ${isOpen ? 'open' : ''}"
          data-box=${index}
          tabindex=${index === stop ? 0 : -1}
          aria-current=${index === here ? 'true' : nothing}
          aria-label=${label}
          title=${label}
          .style=${edges(box)}
          @focus=${() => {
            this.stop = index;
          }}
          @click=${() => {
            this.#choose(rows);
          }}
        >
          ${isOpen ? html`<span class="page-row-sign" aria-hidden="true">?</span>` : nothing}
        </button>`;
      })}
    </div>`;
  }

  #isAt({ part, row }: PageRow): boolean {
    return this.at?.part === part && this.at.row === row;
  }

  /** Of several rows at one place the one after that one is at, so that each is reached. */
  #choose(rows: readonly PageRow[]): void {
    const next = rows[(rows.findIndex((row) => this.#isAt(row)) + 1) % rows.length];
    if (next === undefined) return;
    const detail: RowInFile = { part: next.part, row: next.row };
    this.dispatchEvent(new CustomEvent('ml-page-row-chosen', { detail, bubbles: true }));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement))
      return;
    const at = Number(event.target.dataset['box'] ?? Number.NaN);
    event.preventDefault();
    this.querySelector<HTMLElement>(`[data-box="${String(at + step)}"]`)?.focus();
  };

  async #load(page: number): Promise<void> {
    const drawn = await this.draw?.(page, DRAWN_WIDTH);
    // Meanwhile another page was asked for, or the pane is gone.
    if (page !== this.page || !this.isConnected) return;
    if (drawn !== undefined) {
      this.#show({
        page,
        url: URL.createObjectURL(drawn.image),
        pageWidth: drawn.pageWidth,
        pageHeight: drawn.pageHeight,
        pages: drawn.pages,
      });
    } else if (this.shown === undefined) this.dispatchEvent(new CustomEvent('ml-page-failed', { bubbles: true }));
    // This page cannot be drawn: the one that is shown stays.
    else this.page = this.shown.page;
  }

  #show(next: Shown | undefined): void {
    if (this.shown !== undefined) URL.revokeObjectURL(this.shown.url);
    this.shown = next;
  }

  /** Scrolls inside the pane alone. */
  #showMarked(): void {
    const { sheet } = this;
    const picture = sheet?.querySelector<HTMLElement>('.page-picture');
    const box = this.shown === undefined ? undefined : boxOf(this.place, this.shown);
    if (sheet === null || picture === null || picture === undefined || box === undefined) return;
    const [top, left] = [(box.top / 100) * picture.offsetHeight, (box.left / 100) * picture.offsetWidth];
    sheet.scrollTo({ top: top - sheet.clientHeight / 3, left: left - sheet.clientWidth / 10 });
  }
}

/** For the property `style`: the content security policy forbids the attribute. */
function edges(box: PageBox): string {
  const turn = box.turn === undefined ? [] : [`rotate: ${String(box.turn)}deg`];
  return [...EDGES.map((edge) => `${edge}: ${String(box[edge])}%`), ...turn].join('; ');
}

function pageWords(page: number, pages: number | undefined): string {
  return pages === undefined ? t('review/page', { page }) : t('review/page-of', { page, pages });
}
