import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RankingRow } from '../../chart/interval-ranking.ts';
import type { Analysis } from '../../core/model/analysis.ts';
import type { PersonExplanation, RaterMatch } from '../../core/model/explanation.ts';
import type { RecordId } from '../../core/model/corpus.ts';
import type { FiguresAsked } from '../../core/model/figure-table.ts';
import { findRecord } from '../../core/model/find-record.ts';
import { formatPercent, formatPercentRange } from '../../i18n/format.ts';
import { t } from '../../i18n/language.ts';
import type { Workspace } from '../../state/workspace.ts';
import { Explained } from '../explained.ts';
import { LightElement } from '../light-element.ts';
import { NamedRow } from '../named-row.ts';
import { setPageTitle } from '../page-title.ts';
import { crosses, levelWords } from '../part/crosses.ts';
import { alignedNote, alignedSign, earlierNote, type EarlierAnswer } from '../part/rest-notes.ts';
import { markAligned } from '../mark-aligned.ts';
import { figureButtons } from '../part/figure-buttons.ts';
import { intervalPicture } from '../part/interval-picture.ts';
import { formulaLine } from '../part/formula-line.ts';
import { rulesSection } from '../part/rules-section.ts';
import { parseRoute, ROW_ASKED, routeTo, type Route } from '../route.ts';
import { agreementSection, personFinding } from './person-agreement.ts';
import { historySection } from './person-history.ts';
import { narrowingWords } from './narrowing-words.ts';
import { raterWords } from './rater-words.ts';
import { teamCell } from './team-cell.ts';
import { cellShown } from './team-rows.ts';
import type { NarrowingShown } from '../part/narrowing.ts';
import '../part/narrowing.ts';
import '../../style/explain.css';

/** One person on one function, by each kind of rater apart: how far, where they differ, how far they agree, and when. */
@customElement('ml-team-person')
export class TeamPerson extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;
  @property() person = '';
  @property({ attribute: false }) profile: RecordId | undefined;
  /** Draws again when the figures are new. */
  @property({ attribute: false }) analysis: Analysis | undefined;
  /** Where one is, with the team's choices; a row of the levels may be named. */
  @property({ attribute: false }) route: Route = parseRoute('#/team');

  readonly #why = new Explained(this, () => this.workspace);
  readonly #named = new NamedRow(this, (name) => {
    const table = this.querySelector('.rater-table');
    if (table === null) return this.workspace.snapshot.analysing || this.#why.isAsking ? undefined : 'gone';
    return table.querySelector<HTMLElement>(`[data-row="${CSS.escape(name)}"]`) ?? 'gone';
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('route')) this.#named.ask(this.route);
  }

  protected override updated(): void {
    setPageTitle(t('explain/person-title', { person: this.person }));
  }

  protected override render(): TemplateResult {
    const { corpus, analysing } = this.workspace.snapshot;
    const { profile } = this;
    const value = profile === undefined ? undefined : findRecord(corpus.profiles, profile)?.value;
    const found =
      profile === undefined || value === undefined
        ? undefined
        : this.#why.answer({ of: 'person', person: this.person, profile });
    const title = value?.title ?? t('functions/untitled');
    const name = value?.organisation === undefined ? title : `${title}, ${value.organisation}`;
    return html`<p class="no-print"><a href=${routeTo('team', [], this.#query())}>${t('explain/person-back')}</a></p>
      <h1>${t('explain/person-title', { person: this.person })}</h1>
      <p class="lead">${t('explain/person-lead', { function: name })}</p>
      ${found === undefined ? this.#nothing(analysing || this.#why.isAsking) : this.#found(found)}`;
  }

  /** The choices of the team screen, and the row that is named, if any. */
  #query(row?: number): URLSearchParams {
    const query = new URLSearchParams(this.route.query);
    query.delete(ROW_ASKED);
    if (row !== undefined) query.set(ROW_ASKED, String(row));
    return query;
  }

  /** The ratings that the team is looked at by. */
  #chosen({ groups }: PersonExplanation): RaterMatch | undefined {
    const isSelf = this.route.query.get('basis') !== 'others';
    const wanted = groups.filter(({ match, group }) => match !== undefined && (group === 'self') === isSelf);
    return wanted.find(({ group }) => group === 'others') ?? wanted[0] ?? groups[0];
  }

  /** The same ratings under other rules. */
  #rules(found: PersonExplanation): TemplateResult | typeof nothing {
    const one = this.#chosen(found);
    return one === undefined
      ? nothing
      : rulesSection({ ...one, aligned: one.aligned === true }, one.rules, byWords(one));
  }

  /** What would narrow the figure of those ratings. */
  #narrowing(found: PersonExplanation): TemplateResult | typeof nothing {
    const { rows } = found;
    const one = this.#chosen(found);
    if (one?.match === undefined || (one.narrowing.length === 0 && one.untried === undefined)) return nothing;
    const rater = raterWords(one.group);
    const points = one.narrowing.map((narrowing): NarrowingShown => {
      if (narrowing.kind !== 'rating') return narrowingWords(narrowing, this.workspace.snapshot.corpus);
      const row = rows.findIndex(({ competency }) => competency === narrowing.competency);
      return {
        narrowing,
        words: t('explain/narrow-rated-by', { label: narrowing.label, rater }),
        href: routeTo('team', this.route.path, this.#query(row)),
      };
    });
    return html`<ml-narrowing
      .now=${one.match}
      .aligned=${one.aligned === true}
      .points=${points}
      .untried=${one.untried ?? 0}
      .by=${byWords(one)}
    ></ml-narrowing>`;
  }

  /** Every assessment of the person on this function. */
  #figures(): FiguresAsked {
    const { assessments } = this.workspace.snapshot.corpus;
    const mine = assessments.filter(({ value }) => value.person.trim() === this.person.trim());
    return {
      of: 'matches',
      assessments: mine.map(({ id }) => id),
      ...(this.profile === undefined ? {} : { profiles: [this.profile] }),
    };
  }

  #nothing(isBusy: boolean): TemplateResult {
    return isBusy
      ? html`<p class="soft" role="status">${t('explain/busy')}</p>`
      : html`<p class="empty">${t('explain/person-gone')}</p>`;
  }

  #found(found: PersonExplanation): TemplateResult {
    return html`<p class="prose">${personFinding(this.person, found)}</p>
      ${earlierNote(earlierRatings(found), t('explain/earlier-others'))}
      ${alignedNote(alignedLevels(found), this.workspace.snapshot)} ${raters(found)} ${levels(found)}
      ${this.#rules(found)} ${this.#narrowing(found)} ${agreementSection(found.agreements)} ${historySection(found)}
      ${formulaLine()}
      <div class="actions">${figureButtons(this.workspace, this.#figures())}</div>`;
  }
}

/** By whose ratings a part of the sheet is. */
function byWords({ group }: RaterMatch): string {
  return t('explain/narrow-by', { rater: t(`explain/by-${group}`) });
}

/** What was rated on an earlier edition, by whom. */
function earlierRatings({ rows }: PersonExplanation): readonly EarlierAnswer[] {
  return rows.flatMap(({ label, held }) =>
    held.flatMap(({ group, earlier }) =>
      earlier === undefined || group === 'others'
        ? []
        : [{ label: t('explain/earlier-by', { label, rater: raterWords(group) }), edition: earlier }],
    ),
  );
}

function alignedLevels({ rows }: PersonExplanation): readonly string[] {
  return rows
    .filter((row) => row.aligned === true || row.held.some((one) => one.aligned === true))
    .map((row) => row.competency);
}

function raters({ groups }: PersonExplanation): TemplateResult | typeof nothing {
  const shown = groups.flatMap((one) => (one.match === undefined ? [] : [{ ...one, match: one.match }]));
  if (shown.length === 0) return nothing;
  const rows = shown.map(({ group, assessments, match, aligned }, tier): RankingRow => ({
    label: raterWords(group),
    sub: t('explain/raters-count', { n: assessments }),
    ...match,
    words: markAligned(formatPercentRange(match.low, match.high, t('shell/to')), aligned),
    tier,
  }));
  return html`<section class="card section">
    ${intervalPicture({
      depth: 2,
      heading: t('explain/raters-heading'),
      summary: t('explain/raters-summary'),
      description: t('explain/raters-description'),
      rows,
      table: {
        head: [t('explain/rater'), t('explain/low'), t('explain/high'), t('explain/part-met'), t('explain/rated')],
        numeric: [1, 2, 3, 4],
        rows: shown.map(({ group, match, met, rated }) => [
          raterWords(group),
          formatPercent(match.low),
          formatPercent(match.high),
          String(met),
          String(rated),
        ]),
      },
    })}
  </section>`;
}

/** The levels themselves: one column per kind of rater, never one figure out of several. */
function levels({ groups, rows }: PersonExplanation): TemplateResult {
  return html`<section class="section">
    <h2 id="rater-levels">${t('explain/raters-levels')}</h2>
    <p class="soft prose">${t('explain/raters-note')}</p>
    <div class="table-scroll card" role="region" tabindex="0" aria-labelledby="rater-levels">
      <table class="rater-table">
        <thead>
          <tr>
            <th scope="col">${t('explain/competency')}</th>
            <th scope="col">${t('explain/required')}</th>
            ${groups.map(({ group }) => html`<th scope="col">${raterWords(group)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row, index) =>
              html`<tr data-row=${index}>
                <th scope="row">
                  ${row.label} ${row.must ? html`<span class="tag">${t('team/must')}</span>` : nothing}
                </th>
                <td>
                  ${crosses({ ...row.required, levels: row.levels, words: '' })}${alignedSign(row.aligned)}<span
                    class="visually-hidden"
                    >${levelWords(row.required.low, row.required.high, row.levels)}</span
                  >
                </td>
                ${groups.map(({ group }) => {
                  const known = row.held.find((one) => one.group === group);
                  const shown = cellShown(known?.level, row.required, known?.between);
                  return html`<td class="tint ${shown.verdict}">
                    ${teamCell(shown)}${alignedSign(known?.aligned)}
                    ${known?.earlier !== undefined ? html`<span class="small">${t('explain/earlier-level')}</span>` : nothing}
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
