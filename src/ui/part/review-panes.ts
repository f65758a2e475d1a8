import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import type { Place } from '../../core/model/place.ts';
import { t } from '../../i18n/language.ts';
import type { ImportItem } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import { addedLines, type AddedLines } from '../added-lines.ts';
import type { ConflictSettled, Corrected } from '../review-acts.ts';
import { onlyScale, reviewRows } from '../review-rows.ts';
import { reviewedFile, type ReviewedFile, type ReviewedPart } from '../reviewed-file.ts';
import type { LineLink } from './document-pane.ts';
import { elsewhereList } from './elsewhere-list.ts';
import type { LineUse } from './line-acts.ts';
import type { DrawPage } from './page-pane.ts';
import { partHeading, partName } from './part-heading.ts';
import './document-pane.ts';
import './page-pane.ts';
import './rows-review.ts';

/** Functions of one file that are shown before one asks for all; those that need a person always are. */
const FIRST_PARTS = 10;

/** What was settled in one function of a file. */
export interface CorrectedIn extends Corrected {
  readonly review: number;
}
/** The conflict that was settled in one function of a file. */
export interface ConflictSettledIn extends ConflictSettled {
  readonly review: number;
}

/** A row in one of the parts of a file. */
interface At {
  readonly part: number;
  readonly row: number;
}

/**
 * What was read from one file beside the file itself: choosing a row marks its lines, choosing a line leads to its row.
 *
 * @fires ml-import-corrected with what was settled, and in which function.
 * @fires ml-import-conflict-settled with the conflict, and in which function.
 * @fires ml-doubts-seen with doubts at no row that a person looked at.
 */
@customElement('ml-review-panes')
export class ReviewPanes extends LightElement {
  @property({ attribute: false }) item!: ImportItem;
  @property({ attribute: false }) reviewer: string | undefined;
  /** Draws a page of the file, where the file is at hand. */
  @property({ attribute: false }) draw: DrawPage | undefined;

  @state() private at: At | undefined;
  /** A place that was asked for and is no row's. */
  @state() private place: Place | undefined;
  @state() private look: 'page' | 'lines' = 'page';
  /** Its pages turned out not to be drawn. */
  @state() private isUndrawable = false;
  @state() private isWhole = false;
  @state() private isAllDoubts = false;
  /** What came of the last lines that were made rows. */
  @state() private told = '';
  /** On a narrow screen one of the two is shown. */
  @state() private shows: 'rows' | 'document' = 'rows';

  #file: ReviewedFile = {
    parts: [],
    elsewhere: [],
    seen: 0,
    open: 0,
    conflicts: 0,
    doubtful: 0,
    isDrawable: false,
  };
  /** Parts in which something waited for a person, now or before: they stay on top when it is settled. */
  readonly #first = new Set<number>();

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('item')) return;
    this.#file = reviewedFile(this.item);
    for (const [index, part] of this.#file.parts.entries()) if (part.isOpen) this.#first.add(index);
    this.at ??= firstOpen(this.#file.parts);
  }

  protected override render(): TemplateResult {
    const { lines } = this.item;
    if (lines.length === 0) return html`<div class="review-main">${this.#main()}</div>`;
    return html`<p class="review-switch no-print">
        <button
          class="compact"
          aria-pressed=${this.shows === 'document'}
          @click=${() => {
            this.shows = this.shows === 'rows' ? 'document' : 'rows';
          }}
        >
          ${t(this.shows === 'rows' ? 'review/show-document' : 'review/show-rows')}
        </button>
      </p>
      <div class="review-panes shows-${this.shows}">
        <div class="review-main">${this.#main()}</div>
        <section class="review-document no-print" aria-label=${t('review/document-of', { file: this.item.file })}>
          ${this.#document()}
        </section>
      </div>`;
  }

  #document(): TemplateResult {
    const { file, lines } = this.item;
    const place = this.#place();
    const canDraw = this.draw !== undefined && !this.isUndrawable && this.#file.isDrawable;
    const isPage = canDraw && this.look === 'page';
    return html`${
      canDraw
        ? html`<div class="page-tools" role="group" aria-label=${t('review/document')}>
            ${(['page', 'lines'] as const).map(
              (look) =>
                html`<button
                  class="compact level-button"
                  aria-pressed=${this.look === look}
                  @click=${() => {
                    this.look = look;
                  }}
                >
                  ${t(look === 'page' ? 'review/show-page' : 'review/show-lines')}
                </button>`,
            )}
          </div>`
        : nothing
    }
    ${this.isUndrawable ? html`<p class="small soft">${t('review/page-failed')}</p>` : nothing}
    ${
      this.item.stored !== undefined && this.draw === undefined && this.#file.isDrawable
        ? html`<p class="small soft">${t('import/stored-lines')}</p>`
        : nothing
    }
    ${
      isPage
        ? html`<ml-page-pane
            .draw=${this.draw}
            .file=${file}
            .place=${place}
            @ml-page-failed=${() => {
              this.isUndrawable = true;
            }}
          ></ml-page-pane>`
        : html`<ml-document-pane
            .lines=${lines}
            .links=${this.#links()}
            .use=${this.#lineUse()}
            .told=${this.told}
            @ml-lines-added=${this.#addLines}
            .marked=${place?.line === undefined ? [] : [place.line]}
            @ml-line-chosen=${(event: CustomEvent<number>) => void this.#goToLine(event.detail)}
          ></ml-document-pane>`
    }`;
  }

  #main(): TemplateResult {
    const { parts } = this.#file;
    const entries = [...parts.entries()];
    const ordered = [
      ...entries.filter(([index]) => this.#first.has(index)),
      ...entries.filter(([index]) => !this.#first.has(index)),
    ];
    const shown = ordered.filter(([index], place) => this.isWhole || place < FIRST_PARTS || this.#first.has(index));
    return html`${this.#elsewhere()}
    ${repeat(
      shown,
      ([index]) => index,
      ([index, part]) => this.#part(part, index),
    )}
    ${
      parts.length <= FIRST_PARTS
        ? nothing
        : html`<p class="no-print">
            <button
              class="quiet compact"
              @click=${() => {
                this.isWhole = !this.isWhole;
              }}
            >
              ${this.isWhole ? t('review/parts-first') : t('review/parts-all', { n: parts.length })}
            </button>
          </p>`
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
      show: lines.length === 0 ? undefined : this.#showPlace,
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
      this.place = undefined;
    };
    const { review, dictionary, diagnostics, places } = part;
    return html`<div class="import-read" data-part=${index}>
      ${partHeading(part)}
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

  #links(): ReadonlyMap<number, LineLink> {
    return new Map(
      this.#file.parts.flatMap(({ rows }) =>
        rows.flatMap(({ at, label, isOpen }) =>
          at?.line === undefined ? [] : [[at.line, { label, isOpen }] as const],
        ),
      ),
    );
  }

  /** What lines can be made of: rows of the function or dictionary one is at. */
  #lineUse(): LineUse | undefined {
    const part = this.#file.parts[this.at?.part ?? 0];
    if (part === undefined) return undefined;
    const scale = onlyScale(part.review.corrected.requirements);
    return { hasLevels: part.dictionary === undefined, scale };
  }

  /** Makes rows of lines, in the function whose rows stand before them. */
  readonly #addLines = (event: CustomEvent<AddedLines>): void => {
    const [first = 1] = event.detail.numbers;
    const index = this.#partBefore(first);
    const part = this.#file.parts[index];
    if (part === undefined) return;
    const rows = reviewRows(part.review, part.diagnostics, part.places);
    const made = addedLines(event.detail, this.item.lines, rows);
    if (typeof made === 'number') {
      this.told = t('review/lines-too-high', { n: made });
      event.preventDefault();
    } else if (made.acts.length === 0) {
      this.told = t('review/lines-no-words');
      event.preventDefault();
    } else {
      const [label = '', ...others] = made.labels;
      this.told =
        others.length === 0
          ? t('review/said-added', { label })
          : t('review/said-added-many', { n: made.labels.length });
      this.#tell('ml-import-corrected', { acts: made.acts, words: this.told, review: index } satisfies CorrectedIn);
    }
  };

  #partBefore(line: number): number {
    const starts = this.#file.parts.map(({ rows }) => Math.min(...rows.map(({ at }) => at?.line ?? Infinity)));
    const before = starts.reduce(
      (best, start, part) => (start <= line && start > (starts[best] ?? -1) ? part : best),
      -1,
    );
    return before >= 0 ? before : (this.at?.part ?? 0);
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
    return this.place ?? (at === undefined ? undefined : this.#file.parts[at.part]?.rows[at.row]?.at);
  }

  async #goToLine(line: number): Promise<void> {
    for (const [part, { rows }] of this.#file.parts.entries()) {
      const row = rows.findIndex((one) => one.at?.line === line);
      if (row < 0) continue;
      this.shows = 'rows';
      this.isWhole ||= this.#file.parts.length > FIRST_PARTS;
      this.at = { part, row };
      this.place = undefined;
      await this.updateComplete;
      this.querySelector<HTMLElement>(`[data-part="${String(part)}"] [data-row="${String(row)}"]`)?.focus();
      return;
    }
  }

  readonly #showPlace = ({ at }: Diagnostic): void => {
    this.place = at;
    this.shows = 'document';
  };

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

function firstOpen(parts: readonly ReviewedPart[]): At | undefined {
  const part = parts.findIndex(({ isOpen }) => isOpen);
  if (part < 0) return undefined;
  const row = parts[part]?.rows.findIndex(({ isOpen }) => isOpen) ?? -1;
  return row < 0 ? undefined : { part, row };
}
