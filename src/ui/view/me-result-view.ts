import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { gapDotPlot } from '../../chart/gap-dot-plot.ts';
import { intervalBar, type IntervalBarRow } from '../../chart/interval-bar.ts';
import { intervalRanking } from '../../chart/interval-ranking.ts';
import type { MatchAnalysis, RequirementMatch } from '../../core/model/analysis.ts';
import type { CorpusRecord } from '../../core/model/corpus.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { formatDate, formatList, formatPercent, formatPercentRange } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { ME, type Snapshot } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import { setPageTitle } from '../page-title.ts';
import type { TableTwin } from '../part/chart-frame.ts';
import { rootFontSize } from '../root-font-size.ts';
import { routeTo } from '../route.ts';
import { learnSection } from './me-learn.ts';
import { matchMethod } from './me-method.ts';
import type { MeGuide, MeItem } from './me-items.ts';
import {
  byGap,
  FEWEST_FOR_A_POINT,
  gapRows,
  gapsOf,
  isFlat,
  narrowingOf,
  rankingOf,
  strengthsOf,
  verdictWords,
  type RankedFunction,
} from './me-result.ts';
import { findingSentence, openOf } from './me-sentence.ts';

/** How many functions the ranking shows before one asks for all. */
const FIRST_RANKED = 12;
/** How many unrated competencies are named. */
const FIRST_NARROWING = 3;

/** The result: a sentence, what is there, what can grow, where one stands, and how it was worked out. */
@customElement('ml-me-result')
export class MeResult extends LightElement {
  @property({ attribute: false }) snapshot!: Snapshot;
  @property({ attribute: false }) target!: CorpusRecord<FunctionProfile>;
  @property({ attribute: false }) items: readonly MeItem[] = [];
  @state() private allRanked = false;

  get #title(): string {
    return this.target.value.title ?? t('me/untitled');
  }

  protected override updated(): void {
    setPageTitle(t('me/result-page-title', { title: this.#title }));
  }

  protected override render(): TemplateResult {
    const { analysis, analysing } = this.snapshot;
    const match = analysis.matches.find((one) => one.assessment === ME && one.profile === this.target.id);
    if (match?.match === undefined || match.rated === 0) return this.#nothing(match);
    const { organisation } = this.target.value;
    const must = gapsOf(match).filter((one) => one.must);
    return html`<div class="page me-result">
      <h1>${findingSentence(match)}</h1>
      <p class="lead">
        ${
          organisation === undefined
            ? t('me/result-lead-alone', { title: this.#title })
            : t('me/result-lead', { title: this.#title, organisation })
        }
      </p>
      ${analysing ? html`<p class="small soft" role="status">${t('me/updating')}</p>` : nothing}
      ${
        must.length === 0
          ? nothing
          : html`<p class="note">
              ${t('me/result-must', {
                labels: formatList(
                  must.map((one) => one.label),
                  currentLanguage(),
                ),
              })}
            </p>`
      }
      ${isFlat(match) ? html`<p class="note plain">${t('me/result-flat')}</p>` : nothing}
      <div class="columns me-first">${this.#match(match, match.match)} ${strengths(match)}</div>
      ${this.#gaps(match)} ${learnSection(gapsOf(match), this.snapshot)} ${this.#narrowing(match)} ${this.#ranking()}
      <section class="section">${matchMethod(match)}</section>
      <p class="small soft me-foot">${this.#foot()}</p>
      <div class="actions">
        <button
          type="button"
          @click=${() => {
            print();
          }}
        >
          ${t('me/print')}
        </button>
        <a class="button" href=${routeTo('ik', ['overzicht'])}>${t('me/change-answers')}</a>
        <a class="button quiet" href=${routeTo('ik', ['kies'])}>${t('me/choose-other')}</a>
      </div>
    </div>`;
  }

  #nothing(match: MatchAnalysis | undefined): TemplateResult {
    const isBusy = this.snapshot.analysing;
    const hasAnswers = this.items.some((item) => item.answer.kind !== 'none');
    if (isBusy && hasAnswers)
      return html`<div class="page"><p class="soft" role="status">${t('me/updating')}</p></div>`;
    return html`<div class="page">
      <h1>${t(match !== undefined && hasAnswers ? 'me/result-none-known' : 'me/result-none-title')}</h1>
      <p class="lead">${t('me/result-none-lead', { title: this.#title })}</p>
      <div class="actions">
        <a class="button primary" href=${routeTo('ik', ['vraag', '1'])}>${t('me/begin')}</a>
        <a class="button" href=${routeTo('ik', ['overzicht'])}>${t('me/see-overview')}</a>
      </div>
    </div>`;
  }

  #match(match: MatchAnalysis, { low, high }: { readonly low: number; readonly high: number }): TemplateResult {
    const { coverage = 0, point } = match;
    const isKnown = low === high;
    const isShown = !isKnown && point !== undefined && coverage >= FEWEST_FOR_A_POINT;
    const [lowText, highText] = [formatPercent(low), formatPercent(high)];
    const row: IntervalBarRow = {
      low,
      high,
      lowWords: t('me/result-bar-low', { percent: lowText }),
      highWords: t('me/result-bar-high', { percent: highText }),
      ...(isShown ? { point, pointWords: t('me/result-bar-point', { percent: formatPercent(point) }) } : {}),
    };
    const heading = isKnown
      ? t('me/result-bar-heading-known', { low: lowText })
      : t('me/result-bar-heading', { low: lowText, high: highText });
    const table: TableTwin = {
      head: [t('me/result-table-what'), t('me/result-table-share')],
      numeric: [1],
      rows: [
        [t('me/result-table-low'), lowText],
        [t('me/result-table-high'), highText],
        ...(isShown ? [[t('me/result-table-point'), formatPercent(point)]] : []),
        [t('me/result-table-coverage'), formatPercent(coverage)],
      ],
    };
    const missing = narrowingOf(match).length;
    return html`<section class="card">
      <p class="me-figure">
        <strong>${formatPercentRange(low, high, '–')}</strong> <span class="soft">${t('me/result-of-crosses')}</span>
      </p>
      <ml-chart-frame
        depth="2"
        .heading=${heading}
        .summary=${t(isKnown ? 'me/result-bar-summary-known' : 'me/result-bar-summary')}
        .draw=${(width: number) => intervalBar(row, { width, description: heading, rem: rootFontSize() })}
        .table=${table}
      ></ml-chart-frame>
      <p class="me-coverage">
        ${t('me/result-coverage-words', {
          percent: formatPercent(coverage),
          rated: match.rated,
          of: match.requirements.length,
        })}
        ${coverage < FEWEST_FOR_A_POINT ? t('me/result-low-coverage') : nothing}
      </p>
      ${
        missing === 0
          ? nothing
          : html`<a class="button primary no-print" href=${routeTo('ik', ['overzicht'])}
              >${t('me/rate-missing', { n: missing })}</a
            >`
      }
    </section>`;
  }

  #gaps(match: MatchAnalysis): TemplateResult {
    const gaps = gapsOf(match).length;
    const rows = gapRows(match.requirements);
    const open = openOf(match);
    const heading =
      gaps > 0
        ? t('me/gaps-heading', { n: gaps })
        : open > 0
          ? t('me/gaps-heading-open', { n: open })
          : t('me/gaps-heading-none');
    const table: TableTwin = {
      head: [t('me/table-competency'), t('me/table-required'), t('me/table-held'), t('me/table-verdict')],
      rows: byGap(match.requirements).map(tableRow),
    };
    return html`<section class="card section">
      <ml-chart-frame
        depth="2"
        .heading=${heading}
        .summary=${t('me/gaps-summary')}
        .draw=${(width: number) =>
          gapDotPlot(rows, { width, description: t('me/gaps-description'), rem: rootFontSize() })}
        .table=${table}
      ></ml-chart-frame>
    </section>`;
  }

  #narrowing(match: MatchAnalysis): TemplateResult | typeof nothing {
    const unrated = narrowingOf(match).slice(0, FIRST_NARROWING);
    if (unrated.length === 0) return nothing;
    return html`<section class="section no-print">
      <h2>${t('me/narrow-title')}</h2>
      <p class="prose">${t('me/narrow-lead')}</p>
      <ul class="me-narrow">
        ${unrated.map((one) => {
          const number = this.items.findIndex((item) => item.competency === one.competency) + 1;
          const query = new URLSearchParams({ terug: 'overzicht' });
          return html`<li>
            <a href=${routeTo('ik', ['vraag', String(number)], query)}>${t('me/narrow-rate', { label: one.label })}</a>
            <span class="small soft">${t('me/narrow-crosses', { n: one.required.high })}</span>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #ranking(): TemplateResult | typeof nothing {
    const { analysis, corpus } = this.snapshot;
    const all = rankingOf(
      analysis.matches.filter((one) => one.assessment === ME),
      corpus,
      this.target.id,
    );
    if (all.length < 2) return nothing;
    const shown = this.allRanked ? all : all.slice(0, FIRST_RANKED);
    const table: TableTwin = {
      head: [t('me/ranking-function'), t('me/ranking-organisation'), t('me/ranking-low'), t('me/ranking-high')],
      numeric: [2, 3],
      rows: shown.map((one) => [one.label, one.sub ?? '', formatPercent(one.low), formatPercent(one.high)]),
    };
    return html`<section class="card section">
      <ml-chart-frame
        depth="2"
        .heading=${rankingHeading(all)}
        .summary=${t('me/ranking-summary')}
        .draw=${(width: number) =>
          intervalRanking(shown, {
            width,
            description: t('me/ranking-description'),
            rem: rootFontSize(),
            zero: formatPercent(0),
            full: formatPercent(1),
            tie: t('me/ranking-tie'),
          })}
        .table=${table}
      ></ml-chart-frame>
      ${
        shown.length === all.length
          ? nothing
          : html`<button
              type="button"
              class="compact"
              @click=${() => {
                this.allRanked = true;
              }}
            >
              ${t('me/ranking-all', { n: all.length })}
            </button>`
      }
    </section>`;
  }

  #foot(): string {
    const { corpus } = this.snapshot;
    const date = corpus.assessments.find((record) => record.id === ME)?.value.date;
    const titles = [
      ...new Set(this.items.flatMap((item) => (item.guide === undefined ? [] : dictionaryWords(item.guide)))),
    ];
    const foot = t('me/footer', {
      date: date === undefined ? '' : formatDate(date, currentLanguage()),
      title: this.#title,
    });
    return titles.length === 0
      ? foot
      : `${foot} ${t('me/footer-dictionary', { titles: formatList(titles, currentLanguage()) })}`;
  }
}

function strengths(match: MatchAnalysis): TemplateResult | typeof nothing {
  const all = strengthsOf(match);
  if (all.length === 0) return nothing;
  const more = all.filter((one) => one.surplus > 0);
  const met = all.filter((one) => one.surplus === 0);
  return html`<section class="card me-strengths">
    <h2>${t('me/strengths-title', { n: all.length })}</h2>
    ${
      more.length === 0
        ? nothing
        : html`<h3 class="more">${t('me/strengths-more')}</h3>
            <ul>
              ${more.map((one) => html`<li>${t('me/strengths-above', { label: one.label, n: one.surplus })}</li>`)}
            </ul>`
    }
    ${
      met.length === 0
        ? nothing
        : html`<h3>${t('me/strengths-met')}</h3>
            <ul>
              ${met.map((one) => html`<li>${one.label}</li>`)}
            </ul>`
    }
  </section>`;
}

function tableRow(one: RequirementMatch): readonly string[] {
  const { levels, required, held } = one;
  return [
    one.must ? t('me/must-label', { label: one.label }) : one.label,
    required.low === required.high
      ? t('me/table-of', { level: required.low, levels })
      : t('me/table-between', { low: required.low, high: required.high, levels }),
    held === undefined ? '–' : t('me/table-of', { level: held, levels }),
    verdictWords(one),
  ];
}

/** A dictionary with its version, so that a printed result says what it was measured with. */
function dictionaryWords({ title, version }: MeGuide): string {
  return version === undefined ? title : t('me/dictionary-version', { title, version });
}

/** The nearest function by name only where it certainly ranks above the next one. */
function rankingHeading(ranked: readonly RankedFunction[]): string {
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return t('me/ranking-heading-one');
  return first.low > second.high && ranked.every((one) => one === first || one.tier > first.tier)
    ? t('me/ranking-heading', { title: first.label })
    : t('me/ranking-heading-tied');
}
