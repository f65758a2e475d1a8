import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { COLLECTIONS } from '../core/model/corpus.ts';
import { currentLanguage, messageOf, setLanguage, t } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/nl.ts';
import type { Snapshot, Workspace } from '../state/workspace.ts';
import { focusHeading } from './focus-heading.ts';
import { LightElement } from './light-element.ts';
import { parseRoute, ROW_ASKED, routeTo, type Route, type Screen } from './route.ts';
import { saveWorkspace } from './save-workspace.ts';
import { slicesOf } from './select.ts';
import { shellWarnings, storageWords } from './shell-warnings.ts';
import './shell-menu.ts';
import { viewOf, type View } from './view-table.ts';

const NAV: readonly { readonly screen: Screen; readonly key: MessageKey }[] = [
  { screen: 'functies', key: 'shell/functions' },
  { screen: 'vergelijken', key: 'shell/compare' },
  { screen: 'koppelen', key: 'shell/crosswalk' },
  { screen: 'ik', key: 'shell/me' },
  { screen: 'team', key: 'shell/team' },
];

function hasOwnRecords({ corpus }: Snapshot): boolean {
  return COLLECTIONS.some((name) => corpus[name].some((record) => record.origin.from !== 'shipped'));
}

/** The shell: header, banners, the current screen, files dropped anywhere, and moving between screens. */
export class App extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;

  @state() private route: Route = parseRoute(location.hash);
  @state() private view: View | 'failed' | undefined;
  @state() private dragging = false;
  @query('.file-input') private readonly fileInput!: HTMLInputElement;

  readonly #slice = slicesOf(this);
  readonly #preferences = this.#slice((snapshot) => snapshot.preferences);
  readonly #storage = this.#slice((snapshot) => snapshot.storage);
  readonly #hasOwn = this.#slice(hasOwnRecords);
  readonly #savedAt = this.#slice((snapshot) => snapshot.savedAt);
  readonly #notices = this.#slice((snapshot) => snapshot.notices);
  readonly #steps = { undo: this.#slice(({ undo }) => undo), redo: this.#slice(({ redo }) => redo) };
  readonly #isSettled = this.#slice((snapshot) => snapshot.storage !== 'opening' && !snapshot.analysing);
  readonly #listening = new AbortController();

  override connectedCallback(): void {
    // What index.html shows for the first paint makes way for the real screen.
    this.replaceChildren();
    super.connectedCallback();
    const { signal } = this.#listening;
    addEventListener('hashchange', () => void this.#go(), { signal });
    addEventListener('dragover', this.#onDragOver, { signal });
    addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) this.dragging = false;
      },
      { signal },
    );
    addEventListener('drop', this.#onDrop, { signal });
    addEventListener('keydown', this.#onKey, { signal });
    addEventListener(
      'beforeunload',
      (event) => {
        // What was settled about a preview is kept nowhere before it is confirmed.
        if (this.workspace.snapshot.imports.some((item) => item.undo > 0)) event.preventDefault();
      },
      { signal },
    );
    this.addEventListener('ml-files-chosen', (event) => {
      this.#read((event as CustomEvent<readonly File[]>).detail);
    });
    void this.#go();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening.abort();
  }

  async #go(): Promise<void> {
    const route = parseRoute(location.hash);
    const arrived =
      this.view !== undefined && (route.screen !== this.route.screen || route.path.join() !== this.route.path.join());
    let view: View | 'failed' | undefined;
    try {
      view = await viewOf(route.screen);
    } catch {
      view = 'failed';
    }
    if (parseRoute(location.hash).screen !== route.screen) return;
    this.route = route;
    this.view = view;
    // A screen that is opened at one of its rows takes the focus there itself.
    if (!arrived || route.query.has(ROW_ASKED)) return;
    await this.updateComplete;
    // A newly opened screen is announced by its heading, and reading starts at its top.
    await Promise.resolve();
    window.scrollTo(0, 0);
    focusHeading();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { theme, language } = this.#preferences.value;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    if (language !== currentLanguage()) {
      void setLanguage(language).then(() => {
        this.requestUpdate();
      });
    }
    document.documentElement.lang = currentLanguage();
  }

  protected override render(): TemplateResult {
    const preferences = this.#preferences.value;
    return html`
      <a class="skip-link" href="#inhoud" @click=${this.#skip}>${t('shell/skip')}</a>
      <header class="shell-header">
        <a class="brand" href=${routeTo('start')}><span class="brand-sign" aria-hidden="true"></span>Meetlat</a>
        <nav class="shell-nav" aria-label=${t('shell/nav')}>
          ${NAV.map(
            ({ screen, key }) =>
              html`<a href=${routeTo(screen)} aria-current=${this.#isIn(screen) ? 'page' : nothing}>${t(key)}</a>`,
          )}
        </nav>
        <div class="shell-tools">
          <span class="storage-text" role="status">${storageWords(this.#storage.value, this.#savedAt.value)}</span>
          ${this.#stepButton('undo')} ${this.#stepButton('redo')}
          <ml-shell-menu
            .workspace=${this.workspace}
            .texts=${currentLanguage()}
            @ml-files-asked=${this.#choose}
          ></ml-shell-menu>
        </div>
      </header>
      ${shellWarnings({
        storage: this.#storage.value,
        hasOwn: this.#hasOwn.value,
        notices: this.#notices.value,
        choose: this.#choose,
        save: this.#export,
        saveAgain: () => void this.workspace.commands.saveAgain(),
        dismiss: (id) => {
          this.workspace.commands.dismiss(id);
        },
      })}
      ${
        preferences.example
          ? html`<aside class="shell-banner no-print" aria-label=${t('shell/example-tag')}>
              <p>${t('shell/example-on')}</p>
              <button
                class="quiet compact"
                @click=${() => {
                  this.workspace.commands.setPreferences({ example: false });
                }}
              >
                ${t('shell/example-leave')}
              </button>
            </aside>`
          : nothing
      }
      <ml-waiting-files
        .workspace=${this.workspace}
        .route=${this.route}
        .texts=${currentLanguage()}
      ></ml-waiting-files>
      <main id="inhoud" tabindex="-1" data-screen=${this.route.screen} ?data-settled=${this.#isSettled.value}>
        ${keyed(currentLanguage(), this.#screen())}
      </main>
      <footer class="shell-footer">
        <p>${t('shell/footer-private')}</p>
        <p><a href=${routeTo('uitleg')}>${t('shell/footer-help')}</a></p>
      </footer>
      <input
        class="file-input"
        type="file"
        multiple
        hidden
        @change=${() => {
          this.#read([...(this.fileInput.files ?? [])]);
          this.fileInput.value = '';
        }}
      />
      ${this.dragging ? html`<div class="drop-veil">${t('shell/drop-here')}</div>` : nothing}
    `;
  }

  #isIn(screen: Screen): boolean {
    return this.route.screen === screen || (screen === 'functies' && this.route.screen === 'import');
  }

  #screen(): TemplateResult {
    if (this.view === 'failed')
      return html`<div class="page">
        <h1>${t('shell/failed')}</h1>
        <p class="lead">${t('shell/failed-text')}</p>
        <button
          class="primary"
          @click=${() => {
            location.reload();
          }}
        >
          ${t('shell/reload')}
        </button>
      </div>`;
    if (this.route.screen === 'unknown')
      return html`<div class="page">
        <h1>${t('shell/not-found')}</h1>
        <p class="lead">${t('shell/not-found-text')}</p>
        <a class="button primary" href=${routeTo('start')}>${t('shell/to-start')}</a>
      </div>`;
    if (this.view === undefined) return html`<div class="page"><p class="soft">${t('shell/loading')}</p></div>`;
    return this.view(this.workspace, this.route);
  }

  #stepButton(direction: 'undo' | 'redo'): TemplateResult | typeof nothing {
    const code = this.#steps[direction].value;
    if (code === undefined) return nothing;
    return html`<button
      class="compact undo"
      title=${t(`shell/${direction}`, { action: messageOf(code) })}
      @click=${() => void this.workspace.commands[direction]()}
    >
      ${t(`shell/${direction}-short`)}
    </button>`;
  }

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLElement>('main')?.focus();
  };

  readonly #choose = (): void => {
    this.fileInput.click();
  };

  readonly #export = (): void => {
    saveWorkspace(this.workspace);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    // The browser's own undo belongs to whoever types in a field.
    const typing =
      event.target instanceof HTMLElement && event.target.matches('input[type=text], input[type=search], textarea');
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !typing && (key === 'z' || key === 'y')) {
      event.preventDefault();
      void (key === 'y' || event.shiftKey ? this.workspace.commands.redo() : this.workspace.commands.undo());
    }
  };

  readonly #onDragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.dragging = true;
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.dragging = false;
    this.#read([...(event.dataTransfer?.files ?? [])]);
  };

  #read(files: readonly File[]): void {
    if (files.length === 0) return;
    this.workspace.commands.importFiles(
      files.map((file) => ({ name: file.name, size: file.size, bytes: () => file.arrayBuffer() })),
    );
    location.hash = routeTo('import');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-app': App;
  }
}
