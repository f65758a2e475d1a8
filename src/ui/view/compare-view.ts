import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CorpusRecord } from '../../core/model/corpus.ts';
import type { FunctionProfile } from '../../core/model/profile.ts';
import { loadTexts, t } from '../../i18n/language.ts';
import type { Workspace } from '../../state/workspace.ts';
import { keepCompared, lastCompared } from '../last-compared.ts';
import { LightElement } from '../light-element.ts';
import { setPageTitle } from '../page-title.ts';
import { parseRoute, routeTo, type Route } from '../route.ts';
import { Explained } from '../explained.ts';
import { figureButtons } from '../part/figure-buttons.ts';
import { formulaLine } from '../part/formula-line.ts';
import { Select } from '../select.ts';
import { pairMatrices, pairPicture } from './compare-figures.ts';
import { linksToLinks, unlinkedBetween, unlinkedLead } from './compare-links.ts';
import { doubtNotes, signLegend } from './compare-rests.ts';
import { compareGroups, pairOf } from './compare-rows.ts';
import { FEWEST_COMPARED, likeliestPair, namedIn } from './compare-selection.ts';
import { compareFinding, compareLead } from './compare-sentence.ts';
import { compareTable } from './compare-table.ts';
import type * as CompareWhy from './compare-why.ts';
import './compare-choice.ts';
import '../../style/compare.css';

/** Two to five functions beside each other: what they share, what differs, and what that rests on. */
@customElement('ml-compare-view')
export class CompareView extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;
  @property({ attribute: false }) route: Route = parseRoute('#/vergelijken');
  @state() private places = false;
  @state() private late: typeof CompareWhy | undefined;

  readonly #snapshot = new Select(
    this,
    () => this.workspace,
    (snapshot) => snapshot,
  );

  readonly #why = new Explained(this, () => this.workspace);
  readonly #near = new Explained(this, () => this.workspace);
  readonly #terms = new Explained(this, () => this.workspace);
  #isExplained = false;
  #isLoading = false;

  protected override updated(_changed: PropertyValues): void {
    setPageTitle(this.querySelector('h1')?.textContent.trim() ?? t('shell/compare'));
    if (this.#isExplained && !this.#isLoading) void this.#loadLate();
  }

  protected override render(): TemplateResult {
    const { corpus, analysis, analysing, storage } = this.#snapshot.value;
    const named = this.route.query.getAll('f');
    const asked = namedIn(this.route.query, corpus);
    const chosen = named.length === 0 ? this.#unnamed() : asked;
    if (named.length > 0) keepCompared(this.workspace, named);
    const isBusy = analysing || storage === 'opening';
    if (corpus.profiles.length < FEWEST_COMPARED) return isBusy ? busy() : this.#empty();
    const isKnown = chosen.every((record) => analysis.profiles.some((one) => one.profile === record.id));
    if (isBusy && (!isKnown || (named.length === 0 && chosen.length === 0))) return busy();
    const isGone = asked.length < new Set(named).size && asked.length < named.length;
    return html`<div class="page compare">
      ${chosen.length < FEWEST_COMPARED ? this.#tooFew(chosen, isGone) : this.#comparison(chosen, isGone)}
    </div>`;
  }

  #comparison(chosen: readonly CorpusRecord<FunctionProfile>[], isGone: boolean): TemplateResult {
    const { analysis, corpus } = this.#snapshot.value;
    const groups = compareGroups(chosen, analysis);
    const [first, second] = chosen;
    const isAligned =
      first !== undefined && second !== undefined && pairOf(first.id, second.id, analysis)?.viaAlignment === true;
    const isAsked =
      chosen.length > 2 ||
      (first !== undefined && second !== undefined && pairOf(first.id, second.id, analysis)?.overlap !== undefined);
    const why =
      chosen.length === 2 && isAsked && first !== undefined && second !== undefined
        ? this.#why.answer({ of: 'pair', first: first.id, second: second.id })
        : undefined;
    const { late } = this;
    const near = first === undefined ? undefined : this.#near.answer({ of: 'nearest', profile: first.id });
    const terms = this.#terms.answer({ of: 'terms', profiles: chosen.map(({ id }) => id) });
    this.#isExplained = near !== undefined;
    const unlinked = isAsked ? unlinkedBetween(chosen, analysis, corpus.mappings) : undefined;
    const isBare = unlinked !== undefined && chosen.length === 2;
    return html`<h1>${isBare ? t('compare/finding-unlinked') : compareFinding(chosen, groups, analysis)}</h1>
      <p class="lead">${isBare ? unlinkedLead(unlinked) : compareLead(chosen, groups, analysis)}</p>
      ${unlinked === undefined ? nothing : linksToLinks(chosen, true)}
      ${late?.dependsLine(why, corpus, isAligned) ?? nothing}
      ${isGone ? html`<p class="note">${t('compare/gone')}</p>` : nothing} ${this.#choice(chosen, false)}
      ${chosen.length === 2 && isAsked ? html`<section class="card">${pairPicture(chosen, analysis)}</section>` : nothing}
      <section class="card compare-card">
        ${compareTable(chosen, groups, analysis, { places: this.places })} ${signLegend(groups)}
        ${doubtNotes(chosen, groups)}
        <button
          type="button"
          class="quiet compact no-print"
          aria-expanded=${this.places}
          @click=${() => {
            this.places = !this.places;
          }}
        >
          ${t(this.places ? 'compare/hide-places' : 'compare/show-places')}
        </button>
      </section>
      ${chosen.length > 2 ? pairMatrices(chosen, analysis) : nothing}
      ${late?.whySections(why, near, corpus, isAligned, { chosen, groups, analysis, unlinked, terms }) ?? nothing}
      ${formulaLine()}
      <div class="actions">
        ${figureButtons(this.workspace, { of: 'pairs', profiles: chosen.map(({ id }) => id) })}
      </div>`;
  }

  /** What to show where the address names nothing: what was compared last, else what shares most. */
  #unnamed(): readonly CorpusRecord<FunctionProfile>[] {
    const { corpus, analysis } = this.#snapshot.value;
    const last = namedIn(new URLSearchParams(lastCompared(this.workspace).map((id) => ['f', id])), corpus);
    return last.length < FEWEST_COMPARED ? likeliestPair(corpus, analysis) : last;
  }

  /** What is behind the figures is loaded once there is something to show: the comparison itself does not wait for it. */
  async #loadLate(): Promise<void> {
    this.#isLoading = true;
    const [late] = await Promise.all([import('./compare-why.ts'), loadTexts('explain')]);
    this.late = late;
  }

  #choice(chosen: readonly CorpusRecord<FunctionProfile>[], isOpen: boolean): TemplateResult {
    const { profiles } = this.#snapshot.value.corpus;
    const choice = html`<ml-compare-choice
      .profiles=${profiles}
      .chosen=${chosen.map((record) => record.id)}
      @ml-compare-chosen=${(event: CustomEvent<URLSearchParams>) => {
        location.hash = routeTo('vergelijken', [], event.detail);
      }}
    ></ml-compare-choice>`;
    if (isOpen) return choice;
    return html`<details class="compare-chooser no-print">
      <summary>${t('compare/choice')}</summary>
      ${choice}
    </details>`;
  }

  #tooFew(chosen: readonly CorpusRecord<FunctionProfile>[], isGone: boolean): TemplateResult {
    return html`<h1>${t(chosen.length === 1 ? 'compare/title-one-more' : 'compare/title-choose')}</h1>
      <p class="lead">${t('compare/lead-choose')}</p>
      ${isGone ? html`<p class="note">${t('compare/gone')}</p>` : nothing} ${this.#choice(chosen, true)}`;
  }

  #empty(): TemplateResult {
    return html`<div class="page">
      <h1>${t('compare/empty-title')}</h1>
      <p class="lead">${t('compare/empty-lead')}</p>
      <div class="actions">
        <a class="button primary" href=${routeTo('import')}>${t('compare/open-file')}</a>
        <button
          type="button"
          @click=${() => {
            this.workspace.commands.setPreferences({ example: true });
          }}
        >
          ${t('compare/show-example')}
        </button>
      </div>
    </div>`;
  }
}

/** The way to where it is settled which competencies of two organisations are the same. */
function busy(): TemplateResult {
  return html`<div class="page">
    <h1>${t('shell/compare')}</h1>
    <p class="soft" role="status">${t('compare/busy')}</p>
  </div>`;
}
