import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MatchAnalysis } from '../../core/model/analysis.ts';
import type { CorpusRecord } from '../../core/model/corpus.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { ME, type Snapshot, type Workspace } from '../../state/workspace.ts';
import { Explained } from '../explained.ts';
import { LightElement } from '../light-element.ts';
import { setPageTitle } from '../page-title.ts';
import { figureButtons } from '../part/figure-buttons.ts';
import { formulaLine } from '../part/formula-line.ts';
import { alignedNote, earlierNote, type EarlierAnswer } from '../part/rest-notes.ts';
import { dependsWords } from '../part/narrowing.ts';
import { rulesSection } from '../part/rules-section.ts';
import { routeTo } from '../route.ts';
import { gapSection } from './me-gap-section.ts';
import { learnSection } from './me-learn.ts';
import { matchFigure } from './me-match-figure.ts';
import { matchMethod } from './me-method.ts';
import { meNarrowing, questionAddress } from './me-narrowing.ts';
import type { MeGuide, MeItem } from './me-items.ts';
import { partsSection } from './me-parts.ts';
import { rankingSection } from './me-ranking-section.ts';
import { alignedIn, gapsOf, isFlat, rankingOf, strengthsOf } from './me-result.ts';
import { findingSentence, mustSentence } from './me-sentence.ts';
import '../../style/explain.css';

/** The result: a sentence, what is there, what can grow, where one stands, and how it was worked out. */
@customElement('ml-me-result')
export class MeResult extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;
  @property({ attribute: false }) snapshot!: Snapshot;
  @property({ attribute: false }) target!: CorpusRecord<FunctionProfile>;
  @property({ attribute: false }) items: readonly MeItem[] = [];
  @state() private allRanked = false;

  readonly #why = new Explained(this, () => this.workspace);

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
    const missed = mustSentence(match);
    const why = this.#why.answer({ of: 'match', assessment: ME, profile: this.target.id });
    const points = meNarrowing(why?.narrowing ?? [], this.items, this.snapshot.corpus);
    return html`<div class="page me-result">
      <h1>${missed ?? findingSentence(match)}</h1>
      ${missed === undefined ? nothing : html`<p class="note">${t('me/result-must')}</p>`}
      <p class="lead">
        ${missed === undefined ? nothing : `${findingSentence(match)}. `}${
          organisation === undefined
            ? t('me/result-lead-alone', { title: this.#title })
            : t('me/result-lead', { title: this.#title, organisation })
        }
      </p>
      ${analysing ? html`<p class="small soft" role="status">${t('me/updating')}</p>` : nothing}
      ${isFlat(match) ? html`<p class="note plain">${t('me/result-flat')}</p>` : nothing}
      ${earlierNote(earlierAnswers(match, this.items), t('explain/earlier-me'))}
      ${alignedNote(
        match.requirements.filter((one) => one.aligned === true).map((one) => one.competency),
        this.snapshot,
      )}
      <div class="columns me-first">
        ${matchFigure(match, match.match, points.length === 0 ? undefined : dependsWords(match.match, points, alignedIn(match) > 0, why?.untried))}
        ${strengths(match)}
      </div>
      ${gapSection(match)} ${learnSection(gapsOf(match), this.snapshot)}
      ${
        why === undefined
          ? nothing
          : html`<ml-narrowing
                .now=${match.match}
                .aligned=${alignedIn(match) > 0}
                .points=${points}
                .untried=${why.untried ?? 0}
              ></ml-narrowing>
              ${partsSection(why.parts)}`
      }
      ${this.#ranking()}
      ${why === undefined ? nothing : rulesSection({ ...match, aligned: alignedIn(match) > 0 }, why.rules)}
      <section class="section">${matchMethod(match)}</section>
      <p class="small soft me-foot">${this.#foot()}</p>
      ${formulaLine()}
      <div class="actions">
        ${figureButtons(this.workspace, { of: 'matches', assessments: [ME], profiles: [this.target.id] })}
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

  #ranking(): TemplateResult | typeof nothing {
    const { analysis, corpus } = this.snapshot;
    const own = analysis.matches.filter((one) => one.assessment === ME);
    return rankingSection(rankingOf(own, corpus, this.target.id), this.allRanked, () => {
      this.allRanked = true;
    });
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

/** One's answers that were given on an earlier edition, each with the way to its question. */
function earlierAnswers({ requirements }: MatchAnalysis, items: readonly MeItem[]): readonly EarlierAnswer[] {
  return requirements.flatMap(({ competency, label, earlier }): readonly EarlierAnswer[] => {
    if (earlier === undefined) return [];
    const number = items.findIndex((item) => item.competency === competency) + 1;
    return [{ label, edition: earlier, ...(number === 0 ? {} : { href: questionAddress(number) }) }];
  });
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

/** A dictionary with its version, so that a printed result says what it was measured with. */
function dictionaryWords({ title, version }: MeGuide): string {
  return version === undefined ? title : t('me/dictionary-version', { title, version });
}
