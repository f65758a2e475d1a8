import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { t } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import type { ImportItem, Workspace } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import { setPageTitle } from '../page-title.ts';
import { routeTo } from '../route.ts';
import { Select } from '../select.ts';
import { countsOfItems, importProgress, type ImportProgress } from './import-rows.ts';
import { countsWords, progressWords } from './import-words.ts';
import '../part/file-drop.ts';
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

  protected override updated(): void {
    setPageTitle(progressWords(importProgress(this.#imports.value)));
  }

  protected override render(): TemplateResult {
    const items = this.#imports.value.filter((item) => item.status !== 'cancelled');
    const progress = importProgress(items);
    return html`<div class="page import">
      <h1>${progressWords(progress)}</h1>
      <p class="lead">${t(leadOf(progress))}</p>
      <p class="visually-hidden" role="status">${progressWords(progress)}</p>
      ${items.length === 0 ? html`<ml-file-drop></ml-file-drop>` : this.#blocks(items)}
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
            ?open=${items.length <= OPEN_AT_ONCE}
            @ml-import-cancelled=${() => {
              this.workspace.commands.cancelImport(item.id);
            }}
            @ml-import-mode=${(event: CustomEvent<'add' | 'replace'>) => {
              this.mode = event.detail;
            }}
          ></ml-import-block>`,
      )}
      <section class="section no-print">
        <h2>${t('import/more')}</h2>
        <ml-file-drop compact></ml-file-drop>
      </section>
      ${this.#bar(items)}`;
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

function leadOf({ total, busy, ready, failed }: ImportProgress): MessageKey {
  if (total === 0) return 'import/none-text';
  if (busy > 0) return 'import/lead-reading';
  if (failed > 0) return ready === 0 ? 'import/lead-failed' : 'import/lead-part';
  return 'import/lead';
}
