import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Corpus, CorpusRecord } from '../../core/model/corpus.ts';
import type { DocumentReading } from '../../core/model/document-reading.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { formatDate } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import type { ImportItem } from '../../state/workspace.ts';
import { conflictCount } from '../conflict-count.ts';
import { LightElement } from '../light-element.ts';
import { sortDoubts } from '../sort-doubts.ts';
import { countsOfCorpus, countsOfItems, diagnosticsOf, isUnknown } from '../view/import-rows.ts';
import { previewTables, type PreviewTable } from '../view/import-tables.ts';
import { countsWords, kindOfReading, sizeWords, titleAndCount } from '../view/import-words.ts';
import { doubtList } from './doubt-list.ts';
import { failedFile } from './failed-file.ts';
import { linkDisputes } from './link-disputes.ts';
import type { DrawPage } from './page-pane.ts';
import { versionList } from './version-list.ts';
import './review-panes.ts';

/** Rows that are shown before one asks for all. */
const FIRST_ROWS = 6;
/** Functions of one file that are still named in its summary. */
const FEW_TITLES = 3;

/**
 * One file on its way in: how far it is, what was doubtful first, then what was read, each row beside its line.
 *
 * @fires ml-import-cancelled to stop reading the file or leave it out.
 * @fires ml-import-corrected and ml-import-conflict-settled, from the rows of its functions.
 * @fires ml-read-again to read the file of something stored once more.
 * @fires ml-by-hand from a file in which nothing was recognised.
 * @fires ml-import-mode with `add` or `replace`, for a workspace file.
 */
@customElement('ml-import-block')
export class ImportBlock extends LightElement {
  @property({ attribute: false }) item!: ImportItem;
  /** What the file is called here: more than one may have its name. */
  @property() name = '';
  /** What else is to be said of it. */
  @property({ attribute: false }) notices: readonly TemplateResult[] = [];
  /** The functions that would be replaced. */
  @property({ attribute: false }) replaced: readonly CorpusRecord<FunctionProfile>[] = [];
  /** The name that the person at the screen gave. */
  @property({ attribute: false }) reviewer: string | undefined;
  /** Draws a page of the file, where the file is at hand. */
  @property({ attribute: false }) draw: DrawPage | undefined;
  /** When a stored function was kept; ISO date and time. */
  @property() added: string | undefined;
  /** The links that are here already: what a file says otherwise is told before anything is kept. */
  @property({ attribute: false }) links: Corpus['mappings'] = [];
  @property() mode: 'add' | 'replace' = 'add';
  /** Shows what was read at once; else when asked. A file with something to check is always open. */
  @property({ type: Boolean }) open = false;

  @state() private toggled: boolean | undefined;
  /** On paper nothing can be opened, so there all that was read stands open. */
  @state() private isPrinting = false;
  /** Something in it waits for a person, or did. */
  #isDoubtful = false;
  /** The lists that are shown whole, by key. */
  @state() private wholeLists: ReadonlySet<string> = new Set();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
  };

  protected override render(): TemplateResult {
    const { item } = this;
    const status: MessageKey = isUnknown(item) ? 'import/nothing-known' : `import/${item.status}`;
    const name = `import-${item.id}`;
    const isBusy = item.status === 'waiting' || item.status === 'reading';
    return html`<section class="card import-block ${item.status}" aria-labelledby=${name}>
      <header>
        <div>
          <h2 id=${name}>${this.name}</h2>
          <p class="small soft">
            ${this.#kinds()}${
              item.stored === undefined
                ? html`<span class="import-status">${t(status)}</span> · ${sizeWords(item.size)}`
                : html`<span class="import-status">${storedWords(this.added)}</span>`
            }
          </p>
        </div>
        <div class="import-block-acts no-print">
          ${item.status === 'ready' ? this.#toggleButton() : nothing} ${this.#againButton()}
          ${this.#cancelButton(isBusy)}
        </div>
      </header>
      ${item.status === 'reading' ? readingProgress(item.progress) : nothing}
      ${item.status === 'failed' ? failedFile({ item, isOpen: this.open, draw: this.draw }) : nothing}
      ${item.status === 'ready' ? this.#ready() : nothing}
    </section>`;
  }

  /** What is settled here and not stored yet would be lost: then it is stored first. */
  #againButton(): TemplateResult | typeof nothing {
    const { stored, isAtHand, undo } = this.item;
    if (stored === undefined || isAtHand !== true || undo > 0) return nothing;
    return html`<button
      class="quiet compact"
      aria-label=${t('import/read-again', { file: this.name })}
      title=${t('import/read-again-note')}
      @click=${() => this.dispatchEvent(new CustomEvent('ml-read-again', { bubbles: true }))}
    >
      ${t('import/read-again-short')}
    </button>`;
  }

  #kinds(): string {
    const { corpus, readings } = this.item;
    if (isUnknown(this.item)) return '';
    const kinds = corpus === undefined ? readings.map(kindOfReading) : [t('import/kind-workspace')];
    return kinds.length === 0 ? '' : `${[...new Set(kinds)].join(', ')} · `;
  }

  #cancelButton(isBusy: boolean): TemplateResult {
    const { stored } = this.item;
    const act = isBusy ? 'stop' : stored === undefined ? 'cancel' : 'close';
    return html`<button
      class="compact"
      aria-label=${t(`import/${act}-one`, { file: this.name })}
      @click=${() => this.dispatchEvent(new CustomEvent('ml-import-cancelled', { bubbles: true }))}
    >
      ${t(`import/${act}-one-short`)}
    </button>`;
  }

  #ready(): TemplateResult {
    return html`${this.notices} ${this.#replaces()} ${linkDisputes(this.item, this.links)} ${this.#summary()}
    ${this.#isOpen() || this.isPrinting ? this.#preview() : nothing}
    ${this.item.corpus === undefined ? nothing : this.#workspaceFile(this.item.corpus)}`;
  }

  /** A file in which something waited for a person stays open when that is settled. */
  #isOpen(): boolean {
    this.#isDoubtful ||=
      sortDoubts(diagnosticsOf(this.item)).doubts.length > 0 ||
      [...this.item.reviews, ...this.item.dictionaries].some((review) => conflictCount(review) > 0);
    return this.toggled ?? (this.open || this.#isDoubtful);
  }

  #toggleButton(): TemplateResult {
    const isOpen = this.#isOpen();
    return html`<button
      class="quiet compact"
      aria-expanded=${isOpen}
      @click=${() => {
        this.toggled = !isOpen;
      }}
    >
      ${t(isOpen ? 'import/hide-preview' : 'import/show-preview')}
    </button>`;
  }

  /** How much was read, where the kind of the file and its heading do not say so. */
  #summary(): TemplateResult | typeof nothing {
    const titles = this.item.reviews.map(({ corrected }) => titleAndCount(corrected));
    const all = countsOfItems([this.item]);
    const counts = countsWords(all);
    const isOne = Object.values(all).reduce((sum, n) => sum + n, 0) === 1;
    const isNamed = !this.#isOpen() && titles.length > 0 && titles.length <= FEW_TITLES;
    const words = isNamed ? [isOne ? titles[0] : `${counts}: ${titles.join('; ')}`] : isOne ? [] : [counts];
    return words.map((one) => html`<p class="import-summary">${one}</p>`)[0] ?? nothing;
  }

  #replaces(): TemplateResult | typeof nothing {
    if (this.replaced.length === 0 || this.item.stored !== undefined) return nothing;
    return versionList(this.item, this.replaced);
  }

  #preview(): TemplateResult {
    const { corpus, lines, readings } = this.item;
    const { notes } = sortDoubts(diagnosticsOf(this.item));
    return html`
      ${corpus === undefined ? html`<ml-review-panes .item=${this.item} .reviewer=${this.reviewer} .draw=${this.draw}></ml-review-panes>` : nothing}
      ${readings.map((reading, index) => this.#reading(reading, index))}
      ${
        notes.length === 0
          ? nothing
          : html`<details>
              <summary>${t('import/notes', { n: notes.length })}</summary>
              ${doubtList(notes, lines)}
            </details>`
      }
    `;
  }

  #reading(reading: DocumentReading, index: number): TemplateResult {
    const isPersonal = (reading.people?.length ?? 0) + (reading.assessments?.length ?? 0) > 0;
    return html` ${isPersonal ? html`<p class="soft">${t('import/personal')}</p>` : nothing}
    ${reading.kind === 'selection-scores' ? html`<p class="soft">${t('import/scores-not-kept')}</p>` : nothing}
    ${previewTables(reading).map((table, at) => this.#table(table, `${String(index)}-${String(at)}`))}`;
  }

  #table(table: PreviewTable, key: string): TemplateResult {
    const rows = this.wholeLists.has(key) || this.isPrinting ? table.rows : table.rows.slice(0, FIRST_ROWS);
    const label = table.head.join(', ');
    return html`<div class="table-scroll import-table" role="region" tabindex="0" aria-label=${label}>
        <table>
          <thead>
            <tr>
              ${table.head.map((word) => html`<th scope="col">${word}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  ${row.map((cell, column) => (column === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${this.#moreButton(key, table.rows.length, FIRST_ROWS)}`;
  }

  #moreButton(key: string, total: number, first: number): TemplateResult | typeof nothing {
    if (total <= first) return nothing;
    const isAll = this.wholeLists.has(key);
    return html`<p class="no-print">
      ${isAll ? nothing : html`<span class="small soft">${t('import/first-of', { n: first, total })} </span>`}
      <button
        class="quiet compact"
        @click=${() => {
          this.#togglePart(key);
        }}
      >
        ${isAll ? t('import/show-first') : t('import/show-all', { n: total })}
      </button>
    </p>`;
  }

  #togglePart(key: string): void {
    const next = new Set(this.wholeLists);
    if (!next.delete(key)) next.add(key);
    this.wholeLists = next;
  }

  #workspaceFile(corpus: Corpus): TemplateResult {
    const list = countsWords(countsOfCorpus(corpus));
    return html`<p>${list === '' ? t('import/workspace-empty') : t('import/workspace-holds', { list })}</p>
      <fieldset class="import-mode">
        <legend>${t('import/workspace-how')}</legend>
        ${(['add', 'replace'] as const).map(
          (mode) =>
            html`<label
              ><input
                type="radio"
                name="mode-${this.item.id}"
                .checked=${this.mode === mode}
                @change=${() => this.dispatchEvent(new CustomEvent('ml-import-mode', { detail: mode, bubbles: true }))}
              /><span
                ><strong>${t(mode === 'add' ? 'import/workspace-add' : 'import/workspace-replace')}</strong
                ><span class="small soft"
                  >${t(mode === 'add' ? 'import/workspace-add-text' : 'import/workspace-replace-text')}</span
                ></span
              ></label
            >`,
        )}
      </fieldset>`;
  }
}

/** Since when a function is kept. */
function storedWords(added: string | undefined): string {
  return added === undefined
    ? t('review/stored')
    : t('import/stored-on', { date: formatDate(added, currentLanguage()) });
}

/** How far reading is: pages where the reader counts them, else only that it goes on. */
function readingProgress(progress: ImportItem['progress']): TemplateResult {
  if (progress === undefined) return html`<progress aria-label=${t('import/reading')}></progress>`;
  const words = t('review/progress', { done: progress.done, of: progress.of });
  return html`<progress aria-label=${words} max=${progress.of} .value=${progress.done}></progress>
    <p class="small soft">${words}</p>`;
}
