import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { currentLanguage, t } from '../../i18n/language.ts';
import { formatList } from '../../i18n/format.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import type { Workspace } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import { setPageTitle } from '../page-title.ts';
import { routeTo, type Screen } from '../route.ts';
import { Select } from '../select.ts';
import { findingOf, ownCounts, resumeOf, type Finding } from './start-rows.ts';
import '../part/file-drop.ts';
import '../../style/start.css';
import { longName } from '../part/long-name.ts';

interface Door {
  readonly screen: Screen;
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** Rows of crosses drawn on the door: one yardstick, two side by side, a team. Decoration. */
  readonly sign: readonly (readonly [on: number, levels: number])[];
}

const DOORS: readonly Door[] = [
  { screen: 'ik', title: 'start/me', text: 'start/me-text', sign: [[2, 3]] },
  {
    screen: 'vergelijken',
    title: 'start/compare',
    text: 'start/compare-text',
    sign: [
      [3, 3],
      [2, 3],
    ],
  },
  {
    screen: 'team',
    title: 'start/team',
    text: 'start/team-text',
    sign: [
      [2, 3],
      [1, 3],
      [3, 3],
    ],
  },
];

/** Squares that still are a picture; a function that asks more is told in words alone. */
const MOST_SQUARES = 120;

/** The first screen: what this is, three doors, one's own documents, and the example. */
@customElement('ml-start-view')
export class StartView extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;

  readonly #snapshot = new Select(
    this,
    () => this.workspace,
    (snapshot) => snapshot,
  );

  protected override updated(): void {
    setPageTitle('');
  }

  protected override render(): TemplateResult {
    const snapshot = this.#snapshot.value;
    const { corpus, analysis, preferences, storage } = snapshot;
    const finding = findingOf(corpus, analysis);
    const other = currentLanguage() === 'nl' ? 'en' : 'nl';
    return html`<div class="page start">
      <section class="start-hero">
        <h1>${t('start/title')}</h1>
        <p class="lead">${t('start/lead')}</p>
        <p class="start-private">
          <strong>${t('start/private')}</strong>
          <a href=${routeTo('uitleg')}>${t('start/how')}</a>
          <button
            class="quiet compact"
            lang=${other}
            @click=${() => {
              this.workspace.commands.setPreferences({ language: other });
            }}
          >
            ${t('start/other-language')}
          </button>
        </p>
      </section>
      ${storage === 'opening' ? html`<p class="soft" role="status">${t('start/opening')}</p>` : this.#resume()}
      <nav class="doors" aria-label=${t('start/doors')}>${DOORS.map(door)}</nav>
      <div class="columns start-more">
        <section>
          <h2>${t('start/open')}</h2>
          <ml-file-drop note=${t('start/open-text')}></ml-file-drop>
          ${this.#own()}
        </section>
        ${finding === undefined ? nothing : findingCard(finding)}
      </div>
      <section class="section start-example">
        <h2>${t('start/example')}</h2>
        <p class="prose">${t(preferences.example ? 'start/example-on' : 'start/example-off')}</p>
        <button
          @click=${() => {
            this.workspace.commands.setPreferences({ example: !preferences.example });
          }}
        >
          ${t(preferences.example ? 'shell/example-leave' : 'shell/example-show')}
        </button>
      </section>
    </div>`;
  }

  #resume(): TemplateResult | typeof nothing {
    const resume = resumeOf(this.#snapshot.value);
    if (resume === undefined) return nothing;
    const name = resume.title ?? t('functions/untitled');
    return html`<section class="card resume" aria-labelledby="resume-title">
      <div>
        <h2 id="resume-title">${t(resume.done ? 'start/resume-done-title' : 'start/resume-title')}</h2>
        <p>${t('start/resume-text', { function: name })}</p>
      </div>
      <a class="button primary" href=${routeTo('ik', resume.done ? ['resultaat'] : ['vraag', String(resume.at)])}
        >${resume.done ? t('start/resume-done') : t('start/resume', { n: resume.at, total: resume.total })}</a
      >
    </section>`;
  }

  #own(): TemplateResult | typeof nothing {
    const counts = ownCounts(this.#snapshot.value.corpus);
    const list = (Object.keys(counts) as (keyof typeof counts)[])
      .filter((one) => counts[one] > 0)
      .map((one) => t(`start/own-${one}`, { n: counts[one] }));
    if (list.length === 0) return nothing;
    return html`<p class="start-own">
      ${t('start/own-text', { list: formatList(list, currentLanguage()) })}
      <a href=${routeTo('functies')}>${t('functions/to-list')}</a>
    </p>`;
  }
}

function door({ screen, title, text, sign }: Door): TemplateResult {
  return html`<a class="door" href=${routeTo(screen)}>
    <span class="door-sign" aria-hidden="true"
      >${sign.map(
        ([on, levels]) =>
          html`<span class="crosses"
            >${Array.from({ length: levels }, (_, index) => html`<i class=${index < on ? 'on' : 'off'}></i>`)}</span
          >`,
      )}</span
    >
    <span class="door-words"><strong>${t(title)}</strong><span class="door-text soft">${t(text)}</span></span>
  </a>`;
}

function findingCard({ a, b, shared, union, crosses }: Finding): TemplateResult {
  const query = new URLSearchParams([
    ['f', a.id],
    ['f', b.id],
  ]);
  const isExample = a.origin.from === 'shipped' || b.origin.from === 'shipped';
  return html`<section class="card finding">
    <p class="tag">${t(isExample ? 'start/finding-tag' : 'start/finding-own')}</p>
    <h2>${t('start/finding', { shared, union })}</h2>
    <ul class="finding-pair">
      ${[a, b].map(
        ({ value }, index) =>
          html`<li>
            <strong>${longName(value.title ?? t('functions/untitled'))}</strong>
            <span class="small soft"
              >${value.organisation ?? t('functions/no-organisation')} ·
              ${t('start/finding-count', { n: crosses[index] ?? 0 })}${
                (crosses[index] ?? 0) > shared
                  ? html`, ${t('start/finding-alone', { n: (crosses[index] ?? 0) - shared })}`
                  : nothing
              }</span
            >
            <span class="crosses finding-crosses" aria-hidden="true"
              >${Array.from(
                { length: Math.min(crosses[index] ?? 0, MOST_SQUARES) },
                (_, at) => html`<i class=${at < shared ? 'on' : 'alone'}></i>`,
              )}</span
            >
          </li>`,
      )}
    </ul>
    <p class="small soft">${t('start/finding-text')}</p>
    <a class="button" href=${routeTo('vergelijken', [], query)}>${t('start/finding-link')}</a>
  </section>`;
}
