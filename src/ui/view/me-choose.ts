import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CorpusRecord, RecordId } from '../../core/model/corpus.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { t } from '../../i18n/language.ts';
import type { Snapshot, Workspace } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import { setPageTitle } from '../page-title.ts';
import { routeTo } from '../route.ts';
import { minutesFor } from './me-progress.ts';
import { longName } from '../part/long-name.ts';

/** From this many functions on there is a field to search in. */
const MANY = 9;

/** The first step of the assessment: which function. */
@customElement('ml-me-choose')
export class MeChoose extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;
  @property({ attribute: false }) snapshot!: Snapshot;
  @state() private filter = '';
  @state() private choosing: RecordId | undefined;
  @state() private failed = false;

  protected override updated(): void {
    setPageTitle(t('me/choose-title'));
  }

  protected override render(): TemplateResult {
    const { profiles } = this.snapshot.corpus;
    if (profiles.length === 0) return this.#empty();
    const shown = profiles.filter(({ value }) => matches(value, this.filter));
    const isGone = this.snapshot.preferences.target !== undefined && !profiles.some((one) => one.id === this.#target);
    return html`<div class="page me-choose">
      <h1>${t('me/choose-title')}</h1>
      <p class="lead">${t('me/choose-lead')}</p>
      ${isGone ? html`<p class="note">${t('me/gone')}</p>` : nothing}
      ${this.failed ? html`<p class="note error" role="alert">${t('me/choose-failed')}</p>` : nothing}
      ${
        profiles.length < MANY
          ? nothing
          : html`<label class="field me-filter"
                >${t('me/choose-filter')}<input
                  type="search"
                  .value=${this.filter}
                  @input=${(event: Event) => {
                    this.filter = (event.target as HTMLInputElement).value;
                  }}
              /></label>
              <p class="small soft" role="status">
                ${shown.length === 0 ? t('me/choose-none') : t('me/choose-count', { n: shown.length })}
              </p>`
      }
      ${byOrganisation(shown).map(
        ([organisation, records]) =>
          html`<section class="me-organisation">
            <h2>${organisation ?? t('me/choose-no-organisation')}</h2>
            <ul class="me-functions">
              ${records.map((record) => this.#choice(record))}
            </ul>
          </section>`,
      )}
    </div>`;
  }

  get #target(): RecordId | undefined {
    return this.snapshot.preferences.target;
  }

  #choice({ id, value, origin }: CorpusRecord<FunctionProfile>): TemplateResult {
    const n = value.requirements.length;
    const isChosen = id === this.#target;
    return html`<li>
      <button
        class="me-function"
        aria-current=${isChosen ? 'true' : nothing}
        ?disabled=${n === 0}
        aria-busy=${this.choosing === id ? 'true' : nothing}
        @click=${() => void this.#choose(id)}
      >
        <strong>${longName(value.title ?? t('me/untitled'))}</strong>
        <span class="small soft"
          >${n === 0 ? t('me/choose-nothing-asked') : t('me/choose-competencies', { n, minutes: minutesFor(n) })}</span
        >
        ${origin.from === 'shipped' ? html`<span class="tag">${t('shell/example-tag')}</span>` : nothing}
      </button>
    </li>`;
  }

  #empty(): TemplateResult {
    const { commands } = this.workspace;
    return html`<div class="page">
      <h1>${t('me/empty-title')}</h1>
      <p class="lead">${t('me/empty-lead')}</p>
      <div class="actions">
        <a class="button primary" href=${routeTo('import')}>${t('me/open-file')}</a>
        <button
          @click=${() => {
            commands.setPreferences({ example: true });
          }}
        >
          ${t('me/show-example')}
        </button>
      </div>
    </div>`;
  }

  async #choose(id: RecordId): Promise<void> {
    this.choosing = id;
    this.failed = false;
    try {
      await this.workspace.commands.chooseTarget(id);
      location.hash = routeTo('ik', ['start']);
    } catch {
      this.failed = true;
    }
    this.choosing = undefined;
  }
}

function matches({ title = '', organisation = '' }: FunctionProfile, filter: string): boolean {
  const text = `${title} ${organisation}`.toLowerCase();
  return filter
    .toLowerCase()
    .split(' ')
    .every((word) => text.includes(word));
}

function byOrganisation(
  records: readonly CorpusRecord<FunctionProfile>[],
): readonly (readonly [string | undefined, readonly CorpusRecord<FunctionProfile>[]])[] {
  const groups = new Map<string | undefined, CorpusRecord<FunctionProfile>[]>();
  for (const record of records) {
    const group = groups.get(record.value.organisation) ?? [];
    group.push(record);
    groups.set(record.value.organisation, group);
  }
  return [...groups];
}
