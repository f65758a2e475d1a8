import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CorpusRecord } from '../../core/model/corpus.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { t } from '../../i18n/language.ts';
import type { Snapshot } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import { setPageTitle } from '../page-title.ts';
import { routeTo } from '../route.ts';
import type { MeItem } from './me-items.ts';
import { answeredOf, minutesFor } from './me-progress.ts';

/** Before the first question: which function, how long it takes, and what happens with the answers. */
@customElement('ml-me-start')
export class MeStart extends LightElement {
  @property({ attribute: false }) snapshot!: Snapshot;
  @property({ attribute: false }) target!: CorpusRecord<FunctionProfile>;
  @property({ attribute: false }) items: readonly MeItem[] = [];
  @property({ type: Boolean }) busy = false;

  protected override updated(): void {
    setPageTitle(t('me/start-title', { title: this.#title }));
  }

  get #title(): string {
    return this.target.value.title ?? t('me/untitled');
  }

  protected override render(): TemplateResult {
    const { organisation } = this.target.value;
    const of = this.items.length === 0 ? this.target.value.requirements.length : this.items.length;
    return html`<div class="page me-start">
      <h1>${t('me/start-title', { title: this.#title })}</h1>
      <p class="lead">${t('me/start-lead')}</p>
      <dl class="facts">
        ${fact(t('me/start-organisation'), organisation ?? t('me/start-not-stated'))}
        ${fact(t('me/start-function'), this.#title)} ${fact(t('me/start-competencies'), String(of))}
        ${fact(t('me/start-duration'), t('me/start-minutes', { n: minutesFor(of) }))}
      </dl>
      ${this.#actions(of)}
      <div class="columns section">
        <section>
          <h2>${t('me/start-no-test-title')}</h2>
          <p>${t('me/start-no-test')}</p>
        </section>
        <section>
          <h2>${t('me/start-private-title')}</h2>
          <p>${t('me/start-private')}</p>
          <details>
            <summary>${t('me/start-more')}</summary>
            <ul>
              <li>${t('me/start-more-where')}</li>
              <li>${t('me/start-more-long')}</li>
              <li>${t('me/start-more-why')}</li>
              <li>${t('me/start-more-files')}</li>
            </ul>
          </details>
        </section>
      </div>
    </div>`;
  }

  #actions(of: number): TemplateResult {
    if (this.items.length === 0)
      return html`<p class="note plain" role="status">${t(this.busy ? 'me/busy' : 'me/choose-nothing-asked')}</p>
        <div class="actions">
          <a class="button" href=${routeTo('ik', ['kies'])}>${t('me/choose-other')}</a>
        </div>`;
    const done = answeredOf(this.items);
    const firstOpen = Math.max(
      0,
      this.items.findIndex((item) => item.answer.kind === 'none'),
    );
    const at = Math.min((this.snapshot.preferences.position ?? firstOpen) + 1, of);
    const isStarted = done > 0 || at > 1;
    return html`${isStarted ? html`<p class="me-resume">${t('me/resume', { done, of })}</p>` : nothing}
      <div class="actions">
        ${
          done === of
            ? html`<a class="button primary" href=${routeTo('ik', ['resultaat'])}>${t('me/see-result')}</a>`
            : html`<a class="button primary" href=${routeTo('ik', ['vraag', String(at)])}
                >${isStarted ? t('me/continue', { n: at, of }) : t('me/begin')}</a
              >`
        }
        ${
          isStarted
            ? html`<a class="button" href=${routeTo('ik', ['overzicht'])}>${t('me/see-overview')}</a> ${
                  done > 0 && done < of
                    ? html`<a class="button" href=${routeTo('ik', ['resultaat'])}>${t('me/see-result')}</a>`
                    : nothing
                }`
            : nothing
        }
        <a class="button quiet" href=${routeTo('ik', ['kies'])}>${t('me/choose-other')}</a>
      </div>`;
  }
}

function fact(name: string, value: string): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
