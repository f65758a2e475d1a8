import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/language.ts';
import { formatPercent, formatPercentRange } from '../../i18n/format.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import type { Workspace } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import { setPageTitle } from '../page-title.ts';
import { crosses } from '../part/crosses.ts';
import { routeTo } from '../route.ts';
import { RULES, WORKED_EXAMPLE } from './method-rows.ts';
import '../../style/method.css';

type Section =
  'crosses' | 'match' | 'unknown' | 'overlap' | 'scales' | 'people' | 'rules' | 'not' | 'protect' | 'limits';
const SECTIONS: readonly Section[] = [
  'crosses',
  'match',
  'unknown',
  'overlap',
  'scales',
  'people',
  'rules',
  'not',
  'protect',
  'limits',
];

/** How Meetlat calculates, what it does not know, and what it does not protect. */
@customElement('ml-method-view')
export class MethodView extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;

  protected override updated(): void {
    setPageTitle(t('method/title'));
  }

  protected override render(): TemplateResult {
    return html`<div class="page method">
      <h1>${t('method/title')}</h1>
      <p class="lead">${t('method/lead')}</p>
      <nav class="method-contents no-print" aria-labelledby="method-contents">
        <h2 id="method-contents">${t('method/contents')}</h2>
        <ul>
          ${SECTIONS.map(
            (name) =>
              html`<li>
                <a
                  href=${routeTo('uitleg')}
                  @click=${(event: Event) => {
                    event.preventDefault();
                    this.#goTo(name);
                  }}
                  >${heading(name)}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      ${SECTIONS.map(
        (name) =>
          html`<section class="section">
            <h2 id="method-${name}" tabindex="-1">${heading(name)}</h2>
            ${content(name)}
          </section>`,
      )}
    </div>`;
  }

  #goTo(name: Section): void {
    this.querySelector<HTMLElement>(`#method-${name}`)?.focus();
  }
}

function heading(name: Section): string {
  const key: MessageKey = `method/${name}`;
  return t(key);
}

function content(name: Section): TemplateResult {
  switch (name) {
    case 'crosses':
      return html`${paragraphs('method/crosses-1')}
        <dl class="method-crosses">
          <div>
            <dt>${t('method/crosses-asked')}</dt>
            <dd>${crosses({ low: 3, high: 3, levels: 3 })}</dd>
          </div>
          <div>
            <dt>${t('method/crosses-held')}</dt>
            <dd>${crosses({ low: 2, high: 2, levels: 3 })}</dd>
          </div>
          <div>
            <dt>${t('method/crosses-doubt')}</dt>
            <dd>${crosses({ low: 1, high: 2, levels: 3 })}</dd>
          </div>
        </dl>
        ${paragraphs('method/crosses-2')}`;
    case 'match':
      return html`${paragraphs('method/match-1')}
        <p class="method-formula">${t('method/match-formula')}</p>
        ${workedExample()}`;
    case 'unknown':
      return paragraphs('method/unknown-1', 'method/unknown-2', 'method/unknown-3');
    case 'overlap':
      return paragraphs('method/overlap-1', 'method/overlap-2');
    case 'scales':
      return paragraphs('method/scales-1', 'method/scales-2', 'method/scales-3');
    case 'people':
      return paragraphs('method/people-1', 'method/people-2', 'method/people-3');
    case 'rules':
      return html`${paragraphs('method/rules-1')} ${rules()}`;
    case 'not':
      return list('method/not-1', 'method/not-2', 'method/not-3', 'method/not-4');
    case 'protect':
      return html`${paragraphs('method/protect-1')}
        <h3>${t('method/protect-not')}</h3>
        ${list(
          'method/protect-not-1',
          'method/protect-not-2',
          'method/protect-not-3',
          'method/protect-not-4',
          'method/protect-not-5',
        )}`;
    case 'limits':
      return list('method/limits-1', 'method/limits-2', 'method/limits-3', 'method/limits-4', 'method/limits-5');
  }
}

function paragraphs(...keys: readonly MessageKey[]): TemplateResult {
  return html`${keys.map((key) => html`<p class="prose">${t(key)}</p>`)}`;
}

function list(...keys: readonly MessageKey[]): TemplateResult {
  return html`<ul class="prose">
    ${keys.map((key) => html`<li>${t(key)}</li>`)}
  </ul>`;
}

function workedExample(): TemplateResult {
  const asked = WORKED_EXAMPLE.reduce((sum, row) => sum + row.asked, 0);
  return html`<div class="card method-example">
    <h3>${t('method/example')}</h3>
    <div class="table-scroll" role="region" tabindex="0" aria-label=${t('method/example')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('method/example-competency')}</th>
            <th scope="col">${t('method/example-asked')}</th>
            <th scope="col">${t('method/example-held')}</th>
            <th scope="col" class="number">${t('method/example-counts')}</th>
          </tr>
        </thead>
        <tbody>
          ${WORKED_EXAMPLE.map(
            ({ letter, asked: level, held }) =>
              html`<tr>
                <th scope="row">${letter}</th>
                <td>${crosses({ low: level, high: level, levels: 3, words: String(level) })}</td>
                <td>
                  ${
                    held === undefined
                      ? html`<span class="soft">${t('method/example-open')}</span>`
                      : crosses({ low: held, high: held, levels: 3, words: String(held) })
                  }
                </td>
                <td class="number">${held === undefined ? t('method/example-open-counts') : Math.min(held, level)}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${t('method/example-total')}</th>
            <td>${asked}</td>
            <td></td>
            <td class="number">${t('method/example-total-counts')}</td>
          </tr>
        </tfoot>
      </table>
    </div>
    <p><strong>${t('method/example-result')}</strong></p>
  </div>`;
}

function rules(): TemplateResult {
  return html`<div class="card method-example">
    <div class="table-scroll" role="region" tabindex="0" aria-label=${t('method/rules')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('method/rule')}</th>
            <th scope="col" class="number">${t('method/rule-result')}</th>
            <th scope="col">${t('method/rule-hides')}</th>
          </tr>
        </thead>
        <tbody>
          ${RULES.map(({ name, hides, low, high }) => {
            const result = low === high ? formatPercent(low) : formatPercentRange(low, high, t('shell/to'));
            return html`<tr>
              <th scope="row">${t(name)}</th>
              <td class="number">${result}</td>
              <td>${t(hides)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </div>`;
}
