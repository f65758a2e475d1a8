import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Place } from '../../core/model/place.ts';
import { t } from '../../i18n/language.ts';
import type { Commands } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import '../../style/review.css';

/** Draws one page of the document that is looked over. */
export type DrawPage = (page: number, width: number) => ReturnType<Commands['pageImage']>;

/** Pixels: sharp enough at the largest size that is shown. */
const DRAWN_WIDTH = 1600;
/** Sizes in per cents of the pane. */
const SIZES = [100, 150, 220] as const;
/** Points that a row is high where its place does not say so. */
const ROW_HEIGHT = 14;
/** Points of room around a marked row. */
const ROOM = 3;

interface Shown {
  readonly page: number;
  readonly url: string;
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly pages: number;
}

/**
 * A page of the document as it looks, with the row one is at marked on it.
 *
 * @fires ml-page-failed when no page can be drawn: the lines stand in for it.
 */
@customElement('ml-page-pane')
export class PagePane extends LightElement {
  @property({ attribute: false }) draw: DrawPage | undefined;
  @property() file = '';
  /** The row one is at. */
  @property({ attribute: false }) place: Place | undefined;

  @state() private page = 1;
  @state() private shown: Shown | undefined;
  @state() private size = 0;
  @query('.page-sheet') private readonly sheet!: HTMLElement | null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#show(undefined);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const page = this.place?.page;
    if (changed.has('place') && page !== undefined) this.page = page;
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
                <img src=${shown.url} alt=${t('review/page-alt', { page: shown.page, file: this.file })} />
                ${this.#mark(shown)}
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

  #mark({ page, pageWidth, pageHeight }: Shown): TemplateResult | typeof nothing {
    const { place } = this;
    if (place?.y === undefined || place.page !== page) return nothing;
    const { y, height = ROW_HEIGHT } = place;
    return html`<svg viewBox="0 0 ${pageWidth} ${pageHeight}" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect class="page-mark" x="2" y=${y - ROOM} width=${pageWidth - 4} height=${height + 2 * ROOM}></rect>`}
    </svg>`;
  }

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
    const y = this.place?.y;
    if (sheet === null || picture === null || picture === undefined || y === undefined || this.shown === undefined)
      return;
    const top = (y / this.shown.pageHeight) * picture.offsetHeight;
    sheet.scrollTo({ top: top - sheet.clientHeight / 3 });
  }
}

function pageWords(page: number, pages: number | undefined): string {
  return pages === undefined ? t('review/page', { page }) : t('review/page-of', { page, pages });
}
