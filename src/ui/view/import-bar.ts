import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { t } from '../../i18n/language.ts';
import type { ImportItem, Workspace } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import { leftWords } from '../review-words.ts';
import { routeTo, STEP_KEPT } from '../route.ts';
import { countsOfItems, importProgress, isNothingLeft, isStoredOnly, leftIn } from './import-rows.ts';
import { countsWords } from './import-words.ts';
import { addressOfLink, linkToLookAt } from './link-landing.ts';
import '../../style/import.css';

/** What is asked before all is kept or left out, or how far keeping is. */
type Stage = 'idle' | 'conflicts' | 'doubts' | 'drop' | 'busy' | 'failed';

/**
 * Keeping or leaving everything that was read: always in reach below the previews.
 *
 * @fires ml-first-wanted to go to the first thing that waits for a person.
 */
@customElement('ml-import-bar')
export class ImportBar extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;
  @property({ attribute: false }) items: readonly ImportItem[] = [];
  /** Files that a person left out: another brings the version that is kept. */
  @property({ attribute: false }) leftOut: readonly ImportItem[] = [];
  @property() mode: 'add' | 'replace' = 'add';
  /** What came of the last step back or again: whoever is far down the page sees it here. */
  @property() told = '';

  @state() private stage: Stage = 'idle';
  /** That something is doubtful is asked once: after that the number beside the button says it. */
  #isWarned = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onKeep);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKeep);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('items') as readonly ImportItem[] | undefined;
    const isOther = this.items.some((item, index) => item !== before?.[index]);
    // What was asked is about what was there then.
    if (changed.has('items') && isOther && this.#isAsking()) this.stage = 'idle';
  }

  protected override render(): TemplateResult {
    const isReading = importProgress(this.items).busy > 0;
    const { list, isShort } = this.#counts();
    const left = leftIn(this.items);
    const isAsking = this.#isAsking();
    return html`<section class="import-bar no-print" aria-label=${t('import/bar')} @keydown=${this.#onKey}>
      ${this.told === '' || isAsking ? nothing : html`<p class="small import-bar-told">${this.told}</p>`}
      <div role="status">
        ${this.stage === 'failed' ? html`<p class="import-bar-error">${t('import/save-failed')}</p>` : nothing}
        ${isAsking ? html`<p class="import-bar-ask">${this.#question()}</p>` : nothing}
        ${isReading ? html`<p class="small soft">${t('import/confirm-reading')}</p>` : nothing}
        ${isReading || isShort ? nothing : html`<p class="small soft">${list}</p>`}
        ${!isReading && list === '' ? html`<p class="small soft">${t('import/nothing-to-keep')}</p>` : nothing}
      </div>
      <div class="import-bar-buttons">
        ${isAsking ? this.#answers() : this.#buttons()}
        ${isAsking || isNothingLeft(left) ? nothing : html`<span class="small soft">${leftWords(left)}</span>`}
      </div>
    </section>`;
  }

  #isAsking(): boolean {
    return this.stage === 'doubts' || this.stage === 'conflicts' || this.stage === 'drop';
  }

  /** What would be kept, in words, and whether that fits on the button. */
  #counts(): { readonly list: string; readonly isShort: boolean } {
    const counts = countsOfItems(this.items.filter((item) => !this.leftOut.includes(item)));
    return { list: countsWords(counts), isShort: Object.values(counts).filter((one) => one > 0).length < 3 };
  }

  #question(): string {
    const left = leftIn(this.items);
    if (this.stage === 'conflicts') return t('import/ask-conflicts', { n: left.conflicts });
    return this.stage === 'doubts'
      ? t('import/ask-doubts', { left: leftWords(left) })
      : t('import/ask-drop', { n: this.#mended() });
  }

  /** How often something was mended that is nowhere else. */
  #mended(): number {
    return this.items.reduce((sum, { undo }) => sum + undo, 0);
  }

  #answers(): TemplateResult {
    if (this.stage === 'drop')
      return html`<button class="primary" @click=${() => void this.#back()}>${t('import/ask-stay')}</button
        ><button @click=${this.#drop}>${this.#dropWords()}</button>`;
    return html`<button class="primary" @click=${this.#first}>
        ${t(this.stage === 'conflicts' ? 'import/ask-look' : 'import/ask-first')}</button
      ><button @click=${() => void this.#keep()}>${t('import/ask-save')}</button>`;
  }

  /** Nothing can be kept now: there is nothing, or more is still on its way. */
  #isBlocked(): boolean {
    return this.stage === 'busy' || importProgress(this.items).busy > 0 || this.#counts().list === '';
  }

  #buttons(): TemplateResult {
    return html`${
        importProgress(this.items).ready === 0
          ? nothing
          : html`<button class="primary" aria-disabled=${this.#isBlocked()} @click=${this.#wish}>
              ${this.#keepWords()}
            </button>`
      }<button
        @click=${() => {
          if (this.#mended() > 0) void this.#ask('drop');
          else this.#drop();
        }}
      >
        ${this.#dropWords()}
      </button>`;
  }

  #dropWords(): string {
    return t(isStoredOnly(this.items) ? 'import/close-stored' : 'import/cancel-all');
  }

  #keepWords(): string {
    const { list, isShort } = this.#counts();
    if (this.stage === 'busy') return t('import/saving');
    return isShort && list !== '' ? t('import/confirm', { list }) : t('import/confirm-all');
  }

  /** Keeps, or asks first where something waits for a person. */
  readonly #wish = (): void => {
    if (this.#isBlocked()) return;
    const { conflicts, rows, points } = leftIn(this.items);
    if (conflicts > 0) void this.#ask('conflicts');
    else if (rows + points > 0 && !this.#isWarned) void this.#ask('doubts');
    else void this.#keep();
  };

  async #ask(stage: 'conflicts' | 'doubts' | 'drop'): Promise<void> {
    if (stage === 'doubts') this.#isWarned = true;
    this.stage = stage;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.import-bar button')?.focus({ preventScroll: true });
  }

  /** As before it was asked, at the button that asked. */
  async #back(): Promise<void> {
    const asked = this.stage === 'drop' ? ':last-of-type' : ':first-of-type';
    this.stage = 'idle';
    await this.updateComplete;
    this.querySelector<HTMLElement>(`.import-bar-buttons button${asked}`)?.focus({ preventScroll: true });
  }

  /** Ctrl and Enter keep from anywhere on the screen; in a field and on a link these are the field's and the browser's. */
  readonly #onKeep = (event: KeyboardEvent): void => {
    const isMeant = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented;
    if (!isMeant || (event.target instanceof Element && event.target.matches('input, select, textarea, a'))) return;
    event.preventDefault();
    if (!event.repeat && !this.#isAsking()) this.#wish();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isAsking()) return;
    event.preventDefault();
    void this.#back();
  };

  readonly #first = (): void => {
    this.stage = 'idle';
    this.dispatchEvent(new CustomEvent('ml-first-wanted', { bubbles: true }));
  };

  readonly #drop = (): void => {
    this.stage = 'idle';
    const [only] = isStoredOnly(this.items) ? this.items : [];
    this.workspace.commands.cancelAllImports();
    if (only?.stored !== undefined) location.hash = routeTo('functies', only.reviews.length === 0 ? [] : [only.stored]);
  };

  async #keep(): Promise<void> {
    const { workspace } = this;
    this.stage = 'busy';
    const { undoStep } = workspace.snapshot;
    const link = linkToLookAt(workspace.snapshot.imports, workspace.snapshot.corpus);
    for (const { id } of this.leftOut) workspace.commands.cancelImport(id);
    await workspace.commands.confirmImports(this.mode);
    // The command never throws: previews that are still there were not stored.
    const isStored = !workspace.snapshot.imports.some((item) => item.status === 'ready');
    this.stage = isStored ? 'idle' : 'failed';
    if (!isStored) return;
    // Where everything was here already no step was made: the one before is not to be taken back for this.
    const step = workspace.snapshot.undoStep;
    const kept = step === undefined || step === undoStep ? [] : [[STEP_KEPT, String(step)]];
    location.hash =
      link === undefined
        ? routeTo('functies', [], new URLSearchParams(kept))
        : addressOfLink(link, workspace.snapshot.corpus);
  }
}
