import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Place } from '../../core/model/place.ts';
import type { TableSpot } from '../../core/review/level-cells.ts';
import { t } from '../../i18n/language.ts';
import type { ImportItem } from '../../state/workspace.ts';
import { doubtPlaces, isAboutUnreadNames } from '../doubt-places.ts';
import { leadAcross, rowIn } from '../lead-across.ts';
import { LightElement } from '../light-element.ts';
import type { AddedLines } from '../added-lines.ts';
import { lineUse, linesToRows } from '../lines-to-rows.ts';
import type { PageRow } from '../page-boxes.ts';
import { partName } from '../part-words.ts';
import type { ConflictSettled, Corrected } from '../review-acts.ts';
import {
  firstOpen,
  isOnlyLinks,
  NOTHING_READ,
  pageRows,
  partsInOrder,
  reviewedFile,
  type ReviewedFile,
  type ReviewedPart,
  type RowInFile,
  rowAtSpot,
  rowsByCell,
  rowsByLine,
} from '../reviewed-file.ts';
import { documentBeside } from './document-beside.ts';
import { elsewhereList } from './elsewhere-list.ts';
import type { DrawPage } from './page-pane.ts';
import { partsToggle } from './parts-toggle.ts';
import type { Refusal } from './refusal-note.ts';
import type { FactsGiven, FactSettled, PartFacts } from './part-facts.ts';
import type { ConflictSettledIn, CorrectedIn, FactsGivenIn, FactSettledIn } from './settled-in.ts';
import './part-facts.ts';
import './rows-review.ts';

const NO_SPOTS: readonly TableSpot[] = [];
const NOWHERE: RowInFile = { part: -1, row: -1 };
/** Functions of one file that are shown before one asks for all; those that need a person always are. */
const FIRST_PARTS = 10;

/**
 * What was read from one file beside the file itself: choosing a row marks its lines, choosing a line leads to its row.
 *
 * @fires ml-import-corrected with what was settled, and in which function.
 * @fires ml-import-conflict-settled with the conflict, and in which function.
 * @fires ml-import-facts-given and ml-import-fact-settled with what was settled of the whole, and of which function.
 * @fires ml-doubts-seen with doubts at no row that a person looked at.
 */
@customElement('ml-review-panes')
export class ReviewPanes extends LightElement {
  @property({ attribute: false }) item!: ImportItem;
  @property({ attribute: false }) reviewer: string | undefined;
  /** Draws a page of the file, where the file is at hand. */
  @property({ attribute: false }) draw: DrawPage | undefined;

  @state() private at: RowInFile | undefined;
  /** The places of a doubt that was asked for and is no row's. */
  @state() private places: readonly Place[] = [];
  @state() private look: 'page' | 'lines' = 'page';
  /** Its pages turned out not to be drawn. */
  @state() private isUndrawable = false;
  @state() private isWhole = false;
  @state() private isAllDoubts = false;
  /** What came of the last lines that were made rows. */
  @state() private told = '';
  /** Why the last lines were not. */
  @state() private refused: Refusal | undefined;
  /** On a narrow screen one of the two is shown. */
  @state() private shows: 'rows' | 'document' = 'rows';

  #file: ReviewedFile = NOTHING_READ;
  #links: ReturnType<typeof rowsByLine> = new Map();
  #cellLinks: ReturnType<typeof rowsByCell> = new Map();
  #pageRows: readonly PageRow[] = [];
  /** Parts in which something waited for a person, now or before: they stay on top when it is settled. */
  readonly #first = new Set<number>();

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('item')) return;
    this.#file = reviewedFile(this.item);
    this.#links = rowsByLine(this.#file);
    this.#cellLinks = rowsByCell(this.#file);
    this.#pageRows = pageRows(this.#file);
    for (const [index, part] of this.#file.parts.entries()) if (part.isOpen) this.#first.add(index);
    this.at ??= firstOpen(this.#file.parts);
  }

  protected override render(): TemplateResult {
    const { lines } = this.item;
    if ((lines.length === 0 && !this.#canDraw()) || isOnlyLinks(this.item, this.#file))
      return html`<div class="review-main">${this.#main()}</div>`;
    return html`${this.#switch()}
      <div class="review-panes shows-${this.shows}">
        <div class="review-main">${this.#main()}</div>
        <section class="review-document no-print" aria-label=${t('review/document-of', { file: this.item.file })}>
          ${this.#document()} ${this.shows === 'document' ? this.#switch() : nothing}
        </section>
      </div>`;
  }

  #switch(): TemplateResult {
    return html`<p class="review-switch no-print">
      <button class="compact" aria-pressed=${this.shows === 'document'} @click=${this.#turn}>
        ${t(this.shows === 'rows' ? 'review/show-document' : 'review/show-rows')}
      </button>
    </p>`;
  }

  readonly #turn = (): void => {
    this.shows = this.shows === 'rows' ? 'document' : 'rows';
    void leadAcross(this, this.shows, this.at);
  };

  #document(): TemplateResult {
    return documentBeside({
      item: this.item,
      draw: this.draw,
      isDrawable: this.#file.isDrawable,
      isUndrawable: this.isUndrawable,
      look: this.look,
      place: this.#place(),
      marked: this.#marked(),
      spots: this.#spots(),
      links: this.#links,
      cellLinks: this.#cellLinks,
      rows: this.#pageRows,
      at: this.places.length === 0 ? this.at : undefined,
      use: lineUse(this.#file.parts[this.at?.part ?? 0]),
      told: this.told,
      refused: this.refused,
      turn: (look) => {
        this.look = look;
      },
      failed: () => {
        this.isUndrawable = true;
      },
      added: this.#addLines,
      chosen: (spot) => {
        const row = rowAtSpot(this.#file, spot, this.at);
        if (row !== undefined) void this.#goToRow(row);
      },
      rowChosen: (row) => void this.#goToRow(row),
    });
  }

  #main(): TemplateResult {
    const { parts } = this.#file;
    const shown = partsInOrder(parts, this.#first).filter(
      ([index], place) => this.isWhole || place < FIRST_PARTS || this.#first.has(index),
    );
    return html`${this.#elsewhere()}
    ${repeat(
      shown,
      ([index]) => index,
      ([index, part]) => this.#part(part, index),
    )}
    ${
      parts.length <= FIRST_PARTS
        ? nothing
        : partsToggle(parts.length, this.isWhole, () => {
            this.isWhole = !this.isWhole;
          })
    }`;
  }

  #elsewhere(): TemplateResult | typeof nothing {
    const { elsewhere, seen } = this.#file;
    const { lines } = this.item;
    if (elsewhere.length + seen === 0) return nothing;
    return elsewhereList({
      doubts: elsewhere,
      seen,
      lines,
      isWhole: this.isAllDoubts,
      show:
        lines.length === 0
          ? undefined
          : (doubt) => {
              this.#show(doubtPlaces(doubt));
              if (isAboutUnreadNames(doubt)) void this.goToLines(doubt.at?.line ?? 1);
            },
      see: (doubts) => {
        this.#tell('ml-doubts-seen', doubts);
      },
      toggle: () => {
        this.isAllDoubts = !this.isAllDoubts;
      },
    });
  }

  #part(part: ReviewedPart, index: number): TemplateResult {
    const at = this.at?.part === index ? this.at.row : undefined;
    const reach = (event: CustomEvent<number>): void => {
      this.at = { part: index, row: event.detail };
      this.places = [];
    };
    const { review, dictionary, diagnostics, places } = part;
    return html`<div class="import-read" data-part=${index}>
      <ml-part-facts
        .whole=${part}
        .lines=${this.item.lines}
        .reviewer=${this.reviewer}
        @ml-place-wanted=${({ detail }: CustomEvent<number>) => {
          this.#show([{ line: detail }]);
        }}
        @ml-facts-given=${({ detail }: CustomEvent<FactsGiven>) => {
          this.#tell('ml-import-facts-given', { ...detail, review: index } satisfies FactsGivenIn);
        }}
        @ml-fact-settled=${({ detail }: CustomEvent<FactSettled>) => {
          this.#tell('ml-import-fact-settled', { ...detail, review: index } satisfies FactSettledIn);
        }}
      ></ml-part-facts>
      <ml-rows-review
        .review=${review}
        .name=${partName(part)}
        .dictionary=${dictionary}
        .diagnostics=${diagnostics}
        .places=${places}
        .lines=${this.item.lines}
        .reviewer=${this.reviewer}
        .at=${at}
        @ml-row-reached=${reach}
        @ml-row-place-wanted=${this.#turn}
        @ml-facts-wanted=${() => void this.querySelector<PartFacts>(`[data-part="${String(index)}"] ml-part-facts`)?.open()}
        @ml-lines-wanted=${(event: CustomEvent<number>) => void this.goToLines(event.detail)}
        @ml-corrected=${({ detail }: CustomEvent<Corrected>) => {
          this.#tell('ml-import-corrected', { ...detail, review: index } satisfies CorrectedIn);
        }}
        @ml-conflict-settled=${({ detail }: CustomEvent<ConflictSettled>) => {
          this.#tell('ml-import-conflict-settled', { ...detail, review: index } satisfies ConflictSettledIn);
        }}
      ></ml-rows-review>
    </div>`;
  }

  readonly #addLines = (event: CustomEvent<AddedLines>): void => {
    const made = linesToRows(event.detail, this.item.lines, this.#file.parts, this.at?.part ?? 0);
    if (made === undefined) return;
    const { acts, words, part: review } = made;
    const isRefused = acts.length === 0;
    this.told = isRefused ? '' : words;
    this.refused = isRefused ? { words } : undefined;
    if (isRefused) event.preventDefault();
    else this.#tell('ml-import-corrected', { acts, words, review } satisfies CorrectedIn);
  };

  #canDraw(): boolean {
    return this.draw !== undefined && this.#file.isDrawable && !this.isUndrawable;
  }

  /** Leads to the lines of the document, from this one on. */
  async goToLines(line: number): Promise<void> {
    this.shows = 'document';
    this.look = 'lines';
    await this.updateComplete;
    await this.querySelector('ml-document-pane')?.goTo(line);
  }

  /** Where in the document one is. */
  #place(): Place | undefined {
    const { at } = this;
    return this.places[0] ?? (at === undefined ? undefined : this.#file.parts[at.part]?.rows[at.row]?.at);
  }

  /** Where the level stands of the row one is at. */
  #spots(): readonly TableSpot[] {
    const { part, row } = this.places.length > 0 ? NOWHERE : (this.at ?? NOWHERE);
    return this.#file.parts[part]?.rows[row]?.spots ?? NO_SPOTS;
  }

  #marked(): readonly number[] {
    const places = this.places.length === 0 ? [this.#place()] : this.places;
    return places.flatMap((place) => place?.line ?? []);
  }

  async #goToRow({ part, row }: RowInFile): Promise<void> {
    this.shows = 'rows';
    this.isWhole ||= this.#file.parts.length > FIRST_PARTS;
    this.at = { part, row };
    this.places = [];
    await this.updateComplete;
    rowIn(this, { part, row })?.focus();
  }

  #show(places: readonly Place[]): void {
    this.places = places;
    this.shows = 'document';
    // Only a place that knows its page can be shown on a picture of it.
    if (places[0]?.page === undefined) this.look = 'lines';
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}
