import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/language.ts';
import type { Snapshot, Workspace } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import { routeTo, type Route } from '../route.ts';
import { slicesOf } from '../select.ts';

/**
 * How many files were read and wait to be kept, on every screen but the one where that is done.
 *
 * It stands in the shell, and is only defined once that screen was opened: before, nothing can wait.
 */
@customElement('ml-waiting-files')
export class WaitingFiles extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;
  @property({ attribute: false }) route!: Route;
  /** The language of the texts. */
  @property() texts = '';

  readonly #slice = slicesOf(this);
  readonly #waiting = this.#slice(waitingIn);

  protected override render(): TemplateResult | typeof nothing {
    const n = this.#waiting.value;
    if (n === 0 || this.route.screen === 'import') return nothing;
    return html`<aside class="shell-banner info no-print" aria-label=${t('import/bar')}>
      <p>${t('import/wait', { n })} <a href=${routeTo('import')}>${t('import/wait-go')}</a></p>
    </aside>`;
  }
}

/** What is stored already waits only where something of it was changed. */
function waitingIn({ imports }: Snapshot): number {
  return imports.filter(({ status, stored, undo }) => status === 'ready' && (stored === undefined || undo > 0)).length;
}

declare global {
  interface HTMLElementTagNameMap {
    'ml-waiting-files': WaitingFiles;
  }
}
