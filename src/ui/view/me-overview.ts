import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CorpusRecord } from '../../core/model/corpus.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { t } from '../../i18n/language.ts';
import { LightElement } from '../light-element.ts';
import { setPageTitle } from '../page-title.ts';
import { crosses } from '../part/crosses.ts';
import { routeTo } from '../route.ts';
import type { MeItem } from './me-items.ts';
import { questionAddress } from './me-narrowing.ts';
import { answeredOf, byCluster, type NumberedItem } from './me-progress.ts';

/** All answers on one page, by cluster, each with a way to change it. */
@customElement('ml-me-overview')
export class MeOverview extends LightElement {
  @property({ attribute: false }) target!: CorpusRecord<FunctionProfile>;
  @property({ attribute: false }) items: readonly MeItem[] = [];
  @property({ type: Boolean }) busy = false;

  protected override updated(): void {
    setPageTitle(t('me/overview-page-title'));
  }

  protected override render(): TemplateResult {
    const { items } = this;
    const done = answeredOf(items);
    const of = items.length;
    const title = this.target.value.title ?? t('me/untitled');
    const firstOpen = items.findIndex((item) => item.answer.kind === 'none') + 1;
    return html`<div class="page me-overview">
      <h1>${overviewTitle(done, of)}</h1>
      <p class="lead">${t('me/overview-lead', { title })} ${done < of ? t('me/overview-rest') : nothing}</p>
      <div class="actions">
        ${
          done === 0
            ? nothing
            : html`<a class="button primary" href=${routeTo('ik', ['resultaat'])}>${t('me/see-result')}</a>`
        }
        ${
          firstOpen === 0
            ? nothing
            : html`<a
                class=${done === 0 ? 'button primary' : 'button'}
                href=${routeTo('ik', ['vraag', String(firstOpen)])}
                >${t(done === 0 ? 'me/begin' : 'me/overview-first-open')}</a
              >`
        }
      </div>
      ${of === 0 && this.busy ? html`<p class="soft" role="status">${t('me/busy')}</p>` : nothing}
      ${byCluster(items).map(
        (group) =>
          html`<section class="me-cluster">
            <h2>
              ${group.cluster ?? t('me/overview-cluster-other')}
              <span class="small soft me-cluster-count"
                >${t('me/overview-cluster-count', { done: answeredOf(group.items), of: group.items.length })}</span
              >
            </h2>
            <ul class="me-answers">
              ${group.items.map(answerLine)}
            </ul>
          </section>`,
      )}
    </div>`;
  }
}

function overviewTitle(done: number, of: number): string {
  if (done === 0) return t('me/overview-title-none');
  return done === of ? t('me/overview-title-all', { of }) : t('me/overview-title', { done, of });
}

function answerLine(item: NumberedItem): TemplateResult {
  const isOpen = item.answer.kind === 'none';
  return html`<li>
    <span class="me-answer-label">${item.label}</span>
    <span class="me-answer-words"
      >${answerWords(item)}${
        item.earlier === undefined ? nothing : html` <span class="small me-earlier">${t('me/overview-earlier')}</span>`
      }${item.note === undefined ? nothing : html` <span class="small soft">${t('me/overview-note')}</span>`}</span
    >
    <a class="button quiet compact no-print" href=${questionAddress(item.number)}
      >${t(isOpen ? 'me/overview-fill' : 'me/overview-change')}<span class="visually-hidden">: ${item.label}</span></a
    >
  </li>`;
}

function answerWords({ answer, levels, earlier }: MeItem): TemplateResult {
  if (answer.kind === 'none' && earlier !== undefined)
    return html`<span class="level"
      >${
        earlier.levels === undefined
          ? t('me/overview-earlier-bare', { held: earlier.held })
          : t('me/overview-earlier-held', { held: earlier.held, levels: earlier.levels })
      }</span
    >`;
  if (answer.kind !== 'rated') {
    const words = { none: t('me/overview-none'), unknown: t('me/unknown'), 'not-applicable': t('me/not-applicable') };
    return html`<span class="level">${words[answer.kind]}</span>`;
  }
  const { held } = answer;
  const word = held === 0 ? t('me/level-zero') : levels[held - 1]?.word;
  return crosses({
    low: held,
    high: held,
    levels: Math.max(levels.length, held),
    ...(word === undefined ? {} : { words: word }),
  });
}
