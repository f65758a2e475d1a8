import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { t } from '../../i18n/language.ts';
import { LightElement } from '../light-element.ts';
import { profileCounts } from '../view/import-words.ts';
import './requirement-table.ts';

/** One function that was read: what it is, what it brings in numbers, and its rows each beside its line. */
@customElement('ml-import-profile')
export class ImportProfile extends LightElement {
  @property({ attribute: false }) profile!: FunctionProfile;
  @property({ attribute: false }) lines: readonly string[] = [];
  /** Shows the rows at once; of many functions only those that one asks for. */
  @property({ type: Boolean }) open = false;

  @state() private toggled: boolean | undefined;

  protected override render(): TemplateResult {
    const { title, organisation, department, service, requirements } = this.profile;
    const name = title ?? t('functions/untitled');
    const place = [organisation ?? t('functions/no-organisation'), department, service];
    const isOpen = this.toggled ?? this.open;
    return html`<div class="import-read">
      <h3>${name}</h3>
      <p class="soft">
        ${place.filter((one) => one !== undefined).join(' · ')}<br />${profileCounts(this.profile).join(' · ')}
      </p>
      ${
        this.open
          ? nothing
          : html`<button
              class="quiet compact no-print"
              aria-expanded=${isOpen}
              @click=${() => {
                this.toggled = !isOpen;
              }}
            >
              ${t(isOpen ? 'import/hide-rows' : 'import/show-rows')}
              <span class="visually-hidden">${name}</span>
            </button>`
      }
      ${
        isOpen
          ? html`<ml-requirement-table
              beside
              .depth=${4}
              .requirements=${requirements}
              .lines=${this.lines}
            ></ml-requirement-table>`
          : nothing
      }
    </div>`;
  }
}
