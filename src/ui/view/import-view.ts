import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { t } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import type { ImportItem, Workspace } from '../../state/workspace.ts';
import type { DrawPage } from '../part/page-pane.ts';
import type { ConflictSettledIn, CorrectedIn } from '../part/review-panes.ts';
import { leftWords } from '../review-words.ts';
import { reviewedFile } from '../reviewed-file.ts';
import { keepInView } from '../keep-in-view.ts';
import { LightElement } from '../light-element.ts';
import { setPageTitle } from '../page-title.ts';
import { routeTo } from '../route.ts';
import { Select } from '../select.ts';
import { countsOfItems, importProgress, type ImportProgress } from './import-rows.ts';
import { countsWords, progressWords } from './import-words.ts';
import '../part/file-drop.ts';
import '../part/review-keys.ts';
import '../part/import-block.ts';
import '../../style/import.css';

/** Files that are opened at once; of more, only those with something to check. */
const OPEN_AT_ONCE = 3;

/** What was read, before anything is kept: doubt first, every row beside its line. */
@customElement('ml-import-view')
export class ImportView extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;

  @state() private mode: 'add' | 'replace' = 'add';
  @state() private saving: 'no' | 'busy' | 'failed' = 'no';

  /** What a screen reader says next. */
  @state() private said = '';

  readonly #reviewer = new Select(
    this,
    () => this.workspace,
    (snapshot) => snapshot.preferences.reviewer,
  );
  readonly #imports = new Select(
    this,
    () => this.workspace,
    (snapshot) => snapshot.imports,
  );
  readonly #profiles = new Select(
    this,
    () => this.workspace,
    (snapshot) => snapshot.corpus.profiles,
  );

  /** The file that was corrected last: what is taken back first. */
  #corrected: string | undefined;
  readonly #draws = new Map<string, DrawPage>();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onKey, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKey, { capture: true });
  }

  protected override updated(): void {
    setPageTitle(progressWords(importProgress(this.#imports.value)));
  }

  protected override render(): TemplateResult {
    const items = this.#imports.value.filter((item) => item.status !== 'cancelled');
    const progress = importProgress(items);
    return html`<div class="page import">
      <h1>${progressWords(progress)}</h1>
      <p class="lead">${t(leadOf(progress))}</p>
      <p class="visually-hidden" role="status">${progress.busy > 0 ? progressWords(progress) : this.said}</p>
      ${progress.ready === 0 ? nothing : this.#start(items)}
      ${items.length === 0 ? html`<ml-file-drop></ml-file-drop>` : this.#blocks(items)}
    </div>`;
  }

  /** Where to begin, and who does. */
  #start(items: readonly ImportItem[]): TemplateResult | typeof nothing {
    if (items.every((item) => item.reviews.length === 0)) return nothing;
    const open = openRows(items);
    const hasDoubtful = items.some((item) => reviewedFile(item).doubtful > 0);
    const corrected = this.#correctedItem();
    return html`<div class="review-start no-print">
      <div class="review-start-act">
        ${
          open === 0
            ? html`<p class="review-left">${hasDoubtful ? leftWords(open) : t('review/no-doubts')}</p>`
            : html`<button
                  class="primary"
                  @click=${() => {
                    this.#goToOpen(undefined, 'next');
                  }}
                >
                  ${t('review/start')}
                </button>
                <p class="review-left">${leftWords(open)}</p>`
        }
        ${
          corrected.undo === undefined
            ? nothing
            : html`<button
                class="compact"
                @click=${() => {
                  this.#step('undo');
                }}
              >
                ${t('review/undo')}
              </button>`
        }
        ${
          corrected.redo === undefined
            ? nothing
            : html`<button
                class="compact"
                @click=${() => {
                  this.#step('redo');
                }}
              >
                ${t('review/redo')}
              </button>`
        }
      </div>
      <label class="field review-who"
        >${t('review/who')}<input
          type="text"
          autocomplete="name"
          maxlength="200"
          aria-describedby="review-who-note"
          .value=${this.#reviewer.value ?? ''}
          @change=${(event: Event) => {
            this.#name((event.target as HTMLInputElement).value.trim());
          }}
      /></label>
      <p id="review-who-note" class="small soft">${t('review/who-note')}</p>
      <ml-review-keys></ml-review-keys>
    </div>`;
  }

  #blocks(items: readonly ImportItem[]): TemplateResult {
    return html`${repeat(
        items,
        (item) => item.id,
        (item) =>
          html`<ml-import-block
            .item=${item}
            .replaced=${this.#replaced(item)}
            .mode=${this.mode}
            .reviewer=${this.#reviewer.value}
            .draw=${this.#drawOf(item)}
            ?open=${items.length <= OPEN_AT_ONCE}
            @ml-import-cancelled=${() => {
              this.workspace.commands.cancelImport(item.id);
            }}
            @ml-import-mode=${(event: CustomEvent<'add' | 'replace'>) => {
              this.mode = event.detail;
            }}
            @ml-import-corrected=${({ detail }: CustomEvent<CorrectedIn>) => {
              this.workspace.commands.correctImport(item.id, detail.review, detail.acts);
              this.#settled(item.id, detail.words);
            }}
            @ml-import-conflict-settled=${({ detail }: CustomEvent<ConflictSettledIn>) => {
              this.workspace.commands.settleConflict(item.id, detail.review, detail.correction, detail.choice);
              this.#settled(item.id, detail.correction.row.label);
            }}
            @ml-open-row-wanted=${({ detail }: CustomEvent<OpenRowWanted>) => {
              this.#goToOpen(detail.from, detail.to);
            }}
            @ml-said=${({ detail }: CustomEvent<string>) => {
              this.said = detail;
            }}
            @ml-review-keys-asked=${() => {
              this.querySelector('ml-review-keys')?.toggle();
            }}
          ></ml-import-block>`,
      )}
      <section class="section no-print">
        <h2>${t('import/more')}</h2>
        <ml-file-drop compact></ml-file-drop>
      </section>
      ${this.#bar(items)}`;
  }

  /** The same function for the same file each time, so that nothing is drawn again for its sake. */
  #drawOf({ id, stored }: ImportItem): DrawPage | undefined {
    if (stored !== undefined) return undefined;
    const draw = this.#draws.get(id) ?? ((page, width) => this.workspace.commands.pageImage(id, page, width));
    this.#draws.set(id, draw);
    return draw;
  }

  #name(name: string): void {
    this.workspace.commands.setPreferences({ reviewer: name === '' ? undefined : name });
  }

  #settled(id: string, words: string): void {
    this.#corrected = id;
    this.said = t('review/said', { words, left: leftWords(openRows(this.workspace.snapshot.imports)) });
  }

  /** The file whose last correction undo would take back, and the one where redo would do one again. */
  #correctedItem(): { readonly undo: string | undefined; readonly redo: string | undefined } {
    const items = this.#imports.value;
    const last = items.find(({ id }) => id === this.#corrected);
    return {
      undo: (last !== undefined && last.undo > 0 ? last : items.find(({ undo }) => undo > 0))?.id,
      redo: (last !== undefined && last.redo > 0 ? last : items.find(({ redo }) => redo > 0))?.id,
    };
  }

  #step(direction: 'undo' | 'redo'): boolean {
    const id = this.#correctedItem()[direction];
    if (id === undefined) return false;
    if (direction === 'undo') this.workspace.commands.undoCorrection(id);
    else this.workspace.commands.redoCorrection(id);
    this.#corrected = id;
    const left = leftWords(openRows(this.workspace.snapshot.imports));
    this.said = t(direction === 'undo' ? 'review/said-undone' : 'review/said-redone', { left });
    return true;
  }

  /** While something here was corrected, undo is about that; else it is about what is stored. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    if (event.target instanceof HTMLElement && event.target.matches('input[type=text], input[type=search], textarea'))
      return;
    if (!this.#step(key === 'y' || event.shiftKey ? 'redo' : 'undo')) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Leads to the next row that waits for a person, in whatever file it stands. */
  #goToOpen(from: string | undefined, to: 'next' | 'previous'): void {
    const rows = [...this.querySelectorAll<HTMLElement>('.review-row')];
    const here = rows.findIndex(({ id }) => id === from);
    const turned = [...rows.slice(here + 1), ...rows.slice(0, Math.max(here, 0))];
    const open = turned.filter((row) => row.matches('.open'));
    const row = to === 'next' ? open[0] : open.at(-1);
    if (row !== undefined) {
      row.focus({ preventScroll: true });
      keepInView(row);
    } else if (openRows(this.workspace.snapshot.imports) === 0) this.said = t('review/said-none-left');
  }

  #bar(items: readonly ImportItem[]): TemplateResult {
    const { busy, ready } = importProgress(items);
    const counts = countsOfItems(items);
    const list = countsWords(counts);
    const isShort = Object.values(counts).filter((one) => one > 0).length < 3;
    const isBlocked = busy > 0 || list === '' || this.saving === 'busy';
    return html`<section class="import-bar no-print" aria-label=${t('import/bar')}>
      <div role="status">
        ${this.saving === 'failed' ? html`<p class="import-bar-error">${t('import/save-failed')}</p>` : nothing}
        ${busy > 0 ? html`<p class="small soft">${t('import/confirm-reading')}</p>` : nothing}
        ${busy > 0 || isShort ? nothing : html`<p class="small soft">${list}</p>`}
        ${busy === 0 && list === '' ? html`<p class="small soft">${t('import/nothing-to-keep')}</p>` : nothing}
      </div>
      <div class="import-bar-buttons">
        ${
          ready === 0
            ? nothing
            : html`<button class="primary" aria-disabled=${isBlocked} @click=${() => void this.#confirm(isBlocked)}>
                ${this.#confirmWords(list, isShort)}
              </button>`
        }
        <button
          @click=${() => {
            this.workspace.commands.cancelAllImports();
          }}
        >
          ${t('import/cancel-all')}
        </button>
      </div>
    </section>`;
  }

  #confirmWords(list: string, isShort: boolean): string {
    if (this.saving === 'busy') return t('import/saving');
    return isShort && list !== '' ? t('import/confirm', { list }) : t('import/confirm-all');
  }

  #replaced(item: ImportItem): readonly string[] {
    const titles = new Map(this.#profiles.value.map((one) => [one.id, one.value.title ?? t('functions/untitled')]));
    return item.replaces.flatMap((id) => titles.get(id) ?? []);
  }

  async #confirm(isBlocked: boolean): Promise<void> {
    if (isBlocked) return;
    this.saving = 'busy';
    await this.workspace.commands.confirmImports(this.mode);
    // The command never throws: previews that are still there were not stored.
    const isStored = !this.workspace.snapshot.imports.some((item) => item.status === 'ready');
    this.saving = isStored ? 'no' : 'failed';
    if (isStored) location.hash = routeTo('functies', [], new URLSearchParams([['bewaard', '1']]));
  }
}

/** Which row needs a person next, seen from a row. */
interface OpenRowWanted {
  readonly from: string;
  readonly to: 'next' | 'previous';
}

function openRows(items: readonly ImportItem[]): number {
  return items.reduce((sum, item) => sum + (item.status === 'ready' ? reviewedFile(item).open : 0), 0);
}

function leadOf({ total, busy, ready, failed }: ImportProgress): MessageKey {
  if (total === 0) return 'import/none-text';
  if (busy > 0) return 'import/lead-reading';
  if (failed > 0) return ready === 0 ? 'import/lead-failed' : 'import/lead-part';
  return 'import/lead';
}
