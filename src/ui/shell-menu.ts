import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Language } from '../core/model/language.ts';
import { currentLanguage, messageOf, t } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/nl.ts';
import type { Theme, Workspace } from '../state/workspace.ts';
import { LightElement } from './light-element.ts';
import { routeTo } from './route.ts';
import { saveWorkspace } from './save-workspace.ts';
import { Select } from './select.ts';

const THEMES: readonly { readonly theme: Theme; readonly key: MessageKey }[] = [
  { theme: 'system', key: 'shell/theme-system' },
  { theme: 'light', key: 'shell/theme-light' },
  { theme: 'dark', key: 'shell/theme-dark' },
];

/**
 * Language, appearance and everything one can do with one's own data.
 *
 * @fires ml-files-asked - the person wants to choose files to open
 */
@customElement('ml-shell-menu')
export class ShellMenu extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;
  /** The language that texts are in by now: chosen is one thing, loaded another. */
  @property() texts: Language = currentLanguage();

  @query('.erase-dialog') private readonly eraseDialog!: HTMLDialogElement;
  @query('.shell-menu') private readonly menu!: HTMLDetailsElement;

  readonly #preferences = new Select(
    this,
    () => this.workspace,
    (snapshot) => snapshot.preferences,
  );
  readonly #undo = new Select(
    this,
    () => this.workspace,
    (snapshot) => snapshot.undo,
  );
  readonly #redo = new Select(
    this,
    () => this.workspace,
    (snapshot) => snapshot.redo,
  );
  #listening = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('keydown', this.#onKey, { signal });
    addEventListener('pointerdown', this.#onPointer, { signal });
    addEventListener('hashchange', this.#close, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  protected override render(): TemplateResult {
    const { language, theme, example, files = true } = this.#preferences.value;
    const { commands } = this.workspace;
    const redo = this.#redo.value;
    const undo = this.#undo.value;
    return html`<details class="shell-menu">
        <summary>${t('shell/menu-short')}<span class="visually-hidden">: ${t('shell/menu')}</span></summary>
        <div class="shell-menu-panel">
          <fieldset>
            <legend>${t('shell/language')}</legend>
            ${(['nl', 'en'] as const).map(
              (one) =>
                html`<label lang=${one}
                  ><input
                    type="radio"
                    name="language"
                    .checked=${language === one}
                    @change=${() => {
                      commands.setPreferences({ language: one });
                    }}
                  />${one === 'nl' ? 'Nederlands' : 'English'}</label
                >`,
            )}
          </fieldset>
          <fieldset>
            <legend>${t('shell/theme')}</legend>
            ${THEMES.map(
              (one) =>
                html`<label
                  ><input
                    type="radio"
                    name="theme"
                    .checked=${theme === one.theme}
                    @change=${() => {
                      commands.setPreferences({ theme: one.theme });
                    }}
                  />${t(one.key)}</label
                >`,
            )}
          </fieldset>
          <div class="stack">
            <strong>${t('shell/data')}</strong>
            ${
              undo === undefined
                ? nothing
                : html`<button @click=${() => void commands.undo()}>
                    ${t('shell/undo', { action: messageOf(undo) })}
                  </button>`
            }
            ${
              redo === undefined
                ? nothing
                : html`<button @click=${() => void commands.redo()}>
                    ${t('shell/redo', { action: messageOf(redo) })}
                  </button>`
            }
            <button @click=${this.#ask}>${t('shell/import')}</button>
            <button @click=${this.#export} aria-describedby="export-note">${t('shell/export')}</button>
            <small class="soft" id="export-note">${t('shell/export-note')}</small>
            <button
              aria-describedby="files-note"
              @click=${() => {
                commands.setPreferences({ files: !files });
              }}
            >
              ${t(files ? 'shell/files-drop' : 'shell/files-keep')}
            </button>
            <small class="soft" id="files-note">${t('shell/files-note')}</small>
            <button
              @click=${() => {
                commands.setPreferences({ example: !example });
              }}
            >
              ${t(example ? 'shell/example-leave' : 'shell/example-show')}
            </button>
            <button
              class="danger"
              @click=${() => {
                this.#close();
                this.eraseDialog.showModal();
              }}
            >
              ${t('shell/erase')}
            </button>
          </div>
        </div>
      </details>
      ${this.#eraseDialog()}`;
  }

  #eraseDialog(): TemplateResult {
    return html`<dialog class="erase-dialog" aria-labelledby="erase-title" @close=${this.#focusSummary}>
      <h2 id="erase-title">${t('shell/erase-title')}</h2>
      <p>${t('shell/erase-text')}</p>
      <div class="actions">
        <button
          @click=${() => {
            this.eraseDialog.close();
          }}
        >
          ${t('shell/cancel')}
        </button>
        <button
          class="danger"
          @click=${async () => {
            await this.workspace.commands.eraseEverything();
            this.eraseDialog.close();
            location.hash = routeTo('start');
          }}
        >
          ${t('shell/erase-yes')}
        </button>
      </div>
    </dialog>`;
  }

  readonly #close = (): void => {
    this.menu.open = false;
  };

  readonly #ask = (): void => {
    this.#close();
    this.dispatchEvent(new CustomEvent('ml-files-asked', { bubbles: true }));
  };

  readonly #export = (): void => {
    saveWorkspace(this.workspace);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.menu.open) return;
    this.#close();
    this.#focusSummary();
  };

  readonly #focusSummary = (): void => {
    this.menu.querySelector('summary')?.focus();
  };

  readonly #onPointer = (event: PointerEvent): void => {
    if (event.target instanceof Node && !this.contains(event.target)) this.#close();
  };
}
