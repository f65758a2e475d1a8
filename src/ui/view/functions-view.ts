import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { RecordId } from '../../core/model/corpus.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import type { Workspace } from '../../state/workspace.ts';
import { documentLanguage } from '../document-language.ts';
import { LightElement } from '../light-element.ts';
import { NamedRow } from '../named-row.ts';
import { setPageTitle } from '../page-title.ts';
import { originTag } from '../part/origin-tag.ts';
import { longName } from '../part/long-name.ts';
import { ROW_ASKED, routeTo, STEP_KEPT, type Route } from '../route.ts';
import { slicesOf } from '../select.ts';
import { functionPage, functionTitle } from './function-page.ts';
import { crossesWords, leadOf, titleOf } from './function-words.ts';
import { functionRows, matchesQuestion, type FunctionRow } from './function-rows.ts';
import { otherRecords } from './other-records.ts';
import '../part/file-drop.ts';
import '../../style/functions.css';

/** Fewest functions for which looking through the list takes longer than typing a word. */
const WORTH_SEARCHING = 9;

/** What is in the workspace: the list of functions, and one function as a page of its own. */
@customElement('ml-functions-view')
export class FunctionsView extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;
  @property({ attribute: false }) route!: Route;

  @state() private question = '';
  @state() private chosen: ReadonlySet<RecordId> = new Set();
  /** What was just removed, and by which step: until something else is done. */
  @state() private removed: { readonly words: string; readonly step: number | undefined } | undefined;

  readonly #slice = slicesOf(this);
  readonly #corpus = this.#slice((snapshot) => snapshot.corpus);
  readonly #analysis = this.#slice((snapshot) => snapshot.analysis);
  readonly #storage = this.#slice((snapshot) => snapshot.storage);
  readonly #example = this.#slice((snapshot) => snapshot.preferences.example);
  readonly #undo = this.#slice((snapshot) => snapshot.undoStep);

  readonly #named = new NamedRow(this, (name) => {
    if (this.#record() === undefined) return this.#isOpening() ? undefined : 'gone';
    return this.querySelector<HTMLElement>(`[data-row="${CSS.escape(name)}"]`) ?? 'gone';
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('route')) this.#named.ask(this.route);
  }

  protected override updated(): void {
    const record = this.#record();
    setPageTitle(this.route.path[0] === undefined ? t('shell/functions') : functionTitle(record));
  }

  protected override render(): TemplateResult {
    return this.route.path[0] === undefined ? this.#list() : this.#page();
  }

  #record() {
    const id = this.route.path[0];
    return this.#corpus.value.profiles.find((one) => one.id === id);
  }

  #page(): TemplateResult {
    const record = this.#record();
    if (record !== undefined)
      return functionPage(record, this.#analysis.value, this.#namedRow(), {
        assess: () => void this.#assess(record.id),
        review: () => {
          this.#review(record.id);
        },
        remove: () => {
          location.hash = routeTo('functies');
          void this.#remove([record.id], functionTitle(record));
        },
      });
    if (this.#isOpening()) return html`<div class="page"><p class="soft" role="status">${t('start/opening')}</p></div>`;
    return html`<div class="page">
      <h1>${t('functions/gone')}</h1>
      <p class="lead">${t('functions/gone-text')}</p>
      <div class="actions">
        <a class="button primary" href=${routeTo('functies')}>${t('functions/to-list')}</a>
        ${this.#example.value ? nothing : this.#showExample()}
      </div>
    </div>`;
  }

  /** The requirement that the address leads to, by its place. */
  #namedRow(): number | undefined {
    const row = this.route.query.get(ROW_ASKED);
    return row === null ? undefined : Number(row);
  }

  #review(id: RecordId): void {
    this.workspace.commands.reviewStored(id);
    location.hash = routeTo('import');
  }

  #list(): TemplateResult {
    const { profiles } = this.#corpus.value;
    const collator = new Intl.Collator(currentLanguage(), { numeric: true, sensitivity: 'base' });
    const rows = functionRows(profiles, this.#analysis.value, collator);
    if (rows.length === 0 && this.#isOpening())
      return html`<div class="page"><p class="soft" role="status">${t('start/opening')}</p></div>`;
    const doubtful = rows.filter((row) => row.doubts > 0).length;
    return html`<div class="page functions">
      <h1>${titleOf(rows, this.#analysis.value)}</h1>
      <p class="lead">${leadOf(rows, doubtful)}</p>
      <div role="status">${this.#message()}</div>
      ${rows.length === 0 ? this.#empty() : this.#rows(rows)}
      ${
        rows.length === 0
          ? nothing
          : html`<section class="section no-print">
              <h2>${t('functions/add')}</h2>
              <ml-file-drop compact note=${t('functions/add-text')}></ml-file-drop>
            </section>`
      }
      ${otherRecords(
        this.#corpus.value,
        (ids, name) => this.#removeButton(ids, name),
        (id) => {
          this.#review(id);
        },
      )}
    </div>`;
  }

  #empty(): TemplateResult {
    return html`<ml-file-drop note=${t('functions/add-text')}></ml-file-drop>
      ${this.#example.value ? nothing : html`<div class="actions">${this.#showExample()}</div>`}`;
  }

  #rows(rows: readonly FunctionRow[]): TemplateResult {
    const isLong = rows.length >= WORTH_SEARCHING;
    const shown = isLong ? rows.filter((row) => matchesQuestion(row, this.question)) : rows;
    return html`${isLong ? this.#search(shown.length, rows.length) : nothing}
      <section class="card" aria-label=${t('functions/list')}>
        ${
          shown.length === 0
            ? html`<p>${t('functions/found-none')}</p>`
            : html`<table class="function-list" role="table">
                <thead>
                  <tr role="row">
                    <th role="columnheader" scope="col">${t('functions/function')}</th>
                    <th role="columnheader" scope="col">${t('functions/asks')}</th>
                    <th role="columnheader" scope="col">${t('functions/check')}</th>
                    <th role="columnheader" scope="col">${t('functions/origin')}</th>
                  </tr>
                </thead>
                <tbody>
                  ${shown.map((row) => this.#row(row))}
                </tbody>
              </table>`
        }
      </section>
      ${this.#compareBar(rows)}`;
  }

  #search(found: number, total: number): TemplateResult {
    return html`<div class="function-search no-print">
      <label class="field"
        >${t('functions/find')}<input
          type="search"
          .value=${this.question}
          @input=${(event: InputEvent) => {
            if (event.target instanceof HTMLInputElement) this.question = event.target.value;
          }}
      /></label>
      <p class="small soft" role="status">${t('functions/found', { n: found, total })}</p>
    </div>`;
  }

  #row(row: FunctionRow): TemplateResult {
    const title = row.title ?? t('functions/untitled');
    return html`<tr role="row">
      <th role="rowheader" scope="row">
        <span class="function-choose">
          <input
            type="checkbox"
            class="no-print"
            aria-label=${t('functions/choose', { title })}
            .checked=${this.chosen.has(row.id)}
            @change=${() => {
              this.#choose(row.id);
            }}
          />
          <span>
            <a
              href=${routeTo('functies', [row.id])}
              lang=${row.title === undefined ? nothing : (documentLanguage(row.origin) ?? nothing)}
              >${longName(title)}</a
            >
            <span class="small soft">${row.organisation ?? t('functions/no-organisation')}</span>
          </span>
        </span>
      </th>
      <td role="cell">
        ${t('functions/competencies', { n: row.competencies })}
        <span class="small soft">${crossesWords(row)}</span>
      </td>
      <td role="cell">
        ${
          row.doubts === 0
            ? html`<span class="soft nothing-to-check">${t('functions/nothing-to-check')}</span>`
            : html`<span class="to-develop">${t('functions/to-check', { n: row.doubts })}</span>`
        }
      </td>
      <td role="cell" class="function-origin">
        ${originTag(row.origin)} ${row.origin.from === 'shipped' ? nothing : this.#removeButton([row.id], title)}
      </td>
    </tr>`;
  }

  #compareBar(rows: readonly FunctionRow[]): TemplateResult {
    // Chosen functions may be gone by now.
    const chosen = rows.filter((row) => this.chosen.has(row.id)).map((row) => row.id);
    if (chosen.length < 2) return html`<p class="soft small function-hint no-print">${t('functions/compare-hint')}</p>`;
    const query = new URLSearchParams(chosen.map((id) => ['f', id]));
    return html`<div class="actions">
      <a class="button primary" href=${routeTo('vergelijken', [], query)}
        >${t('functions/compare-chosen', { n: chosen.length })}</a
      >
    </div>`;
  }

  #removeButton(ids: readonly RecordId[], title: string): TemplateResult {
    return html`<button
      class="quiet compact no-print"
      aria-label=${t('functions/remove-one', { title })}
      @click=${() => void this.#remove(ids, title)}
    >
      ${t('functions/remove')}
    </button>`;
  }

  #message(): TemplateResult | typeof nothing {
    const step = this.#undo.value;
    if (step === undefined) return nothing;
    if (this.removed?.step === step) return this.#undoNote(this.removed.words);
    const isKept = this.route.query.get(STEP_KEPT) === String(step);
    return isKept ? this.#undoNote(t('functions/imported')) : nothing;
  }

  #undoNote(words: string): TemplateResult {
    return html`<p class="note plain undo-note no-print">
      <span>${words}</span>
      <button
        class="compact"
        @click=${async () => {
          await this.workspace.commands.undo();
          location.replace(routeTo('functies'));
        }}
      >
        ${t('functions/undo')}
      </button>
    </p>`;
  }

  #showExample(): TemplateResult {
    return html`<button
      @click=${() => {
        this.workspace.commands.setPreferences({ example: true });
      }}
    >
      ${t('functions/show-example')}
    </button>`;
  }

  #isOpening(): boolean {
    return this.#storage.value === 'opening';
  }

  #choose(id: RecordId): void {
    const next = new Set(this.chosen);
    if (!next.delete(id)) next.add(id);
    this.chosen = next;
  }

  async #remove(ids: readonly RecordId[], title: string): Promise<void> {
    const before = this.workspace.snapshot.undoStep;
    await this.workspace.commands.removeRecords(ids);
    const step = this.workspace.snapshot.undoStep;
    this.removed = step === before ? undefined : { words: t('functions/removed', { title }), step };
    // The button that had the focus is gone with its row.
    await this.updateComplete;
    this.querySelector<HTMLElement>('.undo-note button')?.focus();
  }

  async #assess(id: RecordId): Promise<void> {
    const { commands } = this.workspace;
    await commands.chooseTarget(id);
    // An example is copied when it is chosen: going back then leads to the copy.
    const target = this.workspace.snapshot.preferences.target;
    if (target !== undefined) history.replaceState(null, '', routeTo('functies', [target]));
    location.hash = routeTo('ik', ['start']);
  }
}
