import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TeamAnalysis, TeamBasis } from '../../core/model/analysis.ts';
import { t } from '../../i18n/language.ts';
import type { Snapshot, Workspace } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import { setPageTitle } from '../page-title.ts';
import { alignedNote, earlierNote } from '../part/rest-notes.ts';
import { figureButtons } from '../part/figure-buttons.ts';
import { formulaLine } from '../part/formula-line.ts';
import { originTag } from '../part/origin-tag.ts';
import { routeTo, type Route } from '../route.ts';
import { slicesOf } from '../select.ts';
import { teamGap } from './team-gaps.ts';
import { teamMatrix, type MatrixPeople } from './team-matrix.ts';
import { chosenTeam, largestGaps, needsAttention, peopleIn, teamSummary, type TeamSummary } from './team-rows.ts';
import '../part/file-drop.ts';
import './team-person.ts';
import '../../style/team.css';

/** Gaps that are listed before one asks for all. */
const FIRST_GAPS = 5;

/** Where the team is thin for one function, who stands where, and which trainings reach the gaps. */
@customElement('ml-team-view')
export class TeamView extends LightElement {
  @property({ attribute: false }) workspace!: Workspace;
  @property({ attribute: false }) route!: Route;

  @state() private onlyThin = false;
  @state() private allGaps = false;

  readonly #slice = slicesOf(this);
  readonly #corpus = this.#slice((snapshot) => snapshot.corpus);
  readonly #analysis = this.#slice((snapshot) => snapshot.analysis);
  readonly #analysing = this.#slice((snapshot) => snapshot.analysing);
  readonly #storage = this.#slice((snapshot) => snapshot.storage);
  readonly #example = this.#slice((snapshot) => snapshot.preferences.example);

  protected override updated(): void {
    setPageTitle(t('team/title'));
  }

  protected override render(): TemplateResult {
    const [person] = this.route.path;
    const team = chosenTeam(this.#analysis.value.teams, this.#corpus.value, this.#asked('f'), this.#basis());
    if (person !== undefined) return html`<div class="page team">${this.#person(person, team)}</div>`;
    return html`<div class="page team">${team === undefined ? this.#nothing() : this.#team(team)}</div>`;
  }

  #person(id: string, team: TeamAnalysis | undefined): TemplateResult {
    const name = this.#corpus.value.people.find((one) => one.id === id)?.value.person;
    return html`<ml-team-person
      .workspace=${this.workspace}
      .analysis=${this.#analysis.value}
      .person=${name ?? ''}
      .route=${this.route}
      .profile=${team?.profile}
    ></ml-team-person>`;
  }

  #nothing(): TemplateResult {
    if (this.#storage.value === 'opening' || this.#analysing.value)
      return html`<p class="soft" role="status">${t('team/opening')}</p>`;
    const hasPeople = this.#corpus.value.people.length > 0;
    return html`<h1>${t('team/title-none')}</h1>
      <p class="lead">${t(hasPeople ? 'team/none-functions' : 'team/none-text')}</p>
      ${
        this.#example.value
          ? nothing
          : html`<div class="actions">
              <button
                class="primary"
                @click=${() => {
                  this.workspace.commands.setPreferences({ example: true });
                }}
              >
                ${t('team/show-example')}
              </button>
            </div>`
      }
      <ml-file-drop></ml-file-drop>`;
  }

  #team(team: TeamAnalysis): TemplateResult {
    const corpus = this.#corpus.value;
    const summary = teamSummary(team);
    const people: MatrixPeople = {
      names: new Map(corpus.people.map((one) => [one.id, one.value.person])),
      inFunction: peopleIn(corpus, team.profile),
      hrefOf: (person) => routeTo('team', [person], this.#personQuery(team)),
    };
    const made = corpus.people.find((one) => team.people.includes(one.id) && one.origin.fictitious === true);
    return html`
      <h1>${headingOf(summary)}</h1>
      <p class="lead">${this.#lead(team, summary, people)}</p>
      <p class="small soft prose">
        ${made === undefined ? nothing : html`${originTag(made.origin)} ${t('team/fictitious')}`} ${t('team/purpose')}
      </p>
      ${this.#choices(team)}
      <p class="team-busy soft" role="status">${this.#analysing.value ? t('team/analysing') : ''}</p>
      ${teamNotes(team, people, { analysis: this.#analysis.value, corpus })} ${this.#matrix(team, people)}
      ${this.#gaps(team)} ${formulaLine()}
      <div class="actions">
        ${figureButtons(this.workspace, { of: 'team', profile: team.profile, basis: team.basis })}
      </div>
    `;
  }

  #lead(
    team: TeamAnalysis,
    { rated, people, missing, missingAtMost }: TeamSummary,
    { inFunction }: MatrixPeople,
  ): string {
    const name = this.#functionName(team.profile);
    const isSelf = team.basis === 'self';
    if (rated === 0)
      return t('team/lead-none', {
        function: name,
        basis: t(isSelf ? 'team/lead-none-self' : 'team/lead-none-others'),
      });
    const basis = t(isSelf ? 'team/lead-self' : 'team/lead-others');
    const among = team.people.filter((one) => inFunction.has(one)).length;
    return [
      missingAtMost > missing
        ? t('team/lead-between', { function: name, rated, people, basis, missing, most: missingAtMost })
        : t('team/lead', { function: name, rated, people, basis, missing }),
      among === 0 ? '' : t('team/lead-in-function', { n: among }),
    ]
      .join(' ')
      .trim();
  }

  #choices(team: TeamAnalysis): TemplateResult {
    const { teams } = this.#analysis.value;
    return html`<div class="card team-choices no-print" role="group" aria-label=${t('team/choose')}>
      <label class="field"
        >${t('team/function')}<select
          @change=${(event: Event) => {
            if (event.target instanceof HTMLSelectElement) this.#ask('f', event.target.value);
          }}
        >
          ${teams
            .filter((one) => one.basis === team.basis)
            .map(
              ({ profile }) =>
                html`<option value=${profile} .selected=${profile === team.profile}>
                  ${this.#functionName(profile)}
                </option>`,
            )}
        </select></label
      >
      <fieldset>
        <legend>${t('team/basis')}</legend>
        <div class="team-radios">
          ${(['self', 'others'] as const).map((basis) => this.#basisChoice(basis, team.basis))}
        </div>
      </fieldset>
      <p class="small soft">${t('team/basis-note')}</p>
    </div>`;
  }

  #basisChoice(basis: TeamBasis, current: TeamBasis): TemplateResult {
    return html`<label
      ><input
        type="radio"
        name="basis"
        .checked=${basis === current}
        @change=${() => {
          this.#ask('basis', basis);
        }}
      />${t(basis === 'self' ? 'team/basis-self' : 'team/basis-others')}</label
    >`;
  }

  #matrix(team: TeamAnalysis, people: MatrixPeople): TemplateResult {
    const rows = this.onlyThin ? team.rows.filter(needsAttention) : team.rows;
    return html`<section class="section">
      <div class="team-matrix-head">
        <h2>${t('team/matrix')}</h2>
        <label class="no-print"
          ><input
            type="checkbox"
            .checked=${this.onlyThin}
            @change=${() => {
              this.onlyThin = !this.onlyThin;
            }}
          />${t('team/only-thin')}</label
        >
        <span class="small soft" role="status"
          >${this.onlyThin ? t('team/only-thin-count', { n: rows.length, total: team.rows.length }) : ''}</span
        >
      </div>
      ${rows.length === 0 ? html`<p class="empty">${t('team/nothing-thin')}</p>` : teamMatrix(team, rows, this.#analysis.value, people)}
    </section>`;
  }

  #gaps(team: TeamAnalysis): TemplateResult {
    const gaps = largestGaps(team.rows);
    const shown = this.allGaps ? gaps : gaps.slice(0, FIRST_GAPS);
    return html`<section class="section">
      <h2>${t('team/gaps')}</h2>
      ${
        gaps.length === 0
          ? html`<p>${t('team/gaps-none')}</p>`
          : html`<p class="soft prose">${t('team/gaps-text')}</p>
              <ol class="card team-gaps">
                ${shown.map((row) => teamGap(row, this.#corpus.value.trainings))}
              </ol>
              ${alignedNote(
                shown.filter((row) => row.trainings.some((one) => one.aligned === true)).map((row) => row.competency),
                { analysis: this.#analysis.value, corpus: this.#corpus.value },
                'aligned-trainings',
              )}`
      }
      ${
        gaps.length <= FIRST_GAPS
          ? nothing
          : html`<p class="no-print">
              <button
                aria-expanded=${this.allGaps}
                @click=${() => {
                  this.allGaps = !this.allGaps;
                }}
              >
                ${this.allGaps ? t('team/fewer-gaps') : t('team/more-gaps', { n: gaps.length })}
              </button>
            </p>`
      }
    </section>`;
  }

  #functionName(profile: Snapshot['corpus']['profiles'][number]['id']): string {
    const value = this.#corpus.value.profiles.find((one) => one.id === profile)?.value;
    const title = value?.title ?? t('functions/untitled');
    return value?.organisation === undefined ? title : `${title}, ${value.organisation}`;
  }

  /** One looks at a person for the function that the team is looked at for. */
  #personQuery({ profile }: TeamAnalysis): URLSearchParams {
    const query = new URLSearchParams(this.route.query);
    query.set('f', profile);
    return query;
  }

  #basis(): TeamBasis {
    return this.#asked('basis') === 'others' ? 'others' : 'self';
  }

  #asked(name: string): string | undefined {
    return this.route.query.get(name) ?? undefined;
  }

  /** What one looks at is in the address, so that it can be reloaded; it is no step back of its own. */
  #ask(name: string, value: string): void {
    const query = new URLSearchParams(this.route.query);
    query.set(name, value);
    location.replace(routeTo('team', [], query));
  }
}

/** On what the levels of the team rest besides what was rated: scales of another length, earlier editions. */
function teamNotes(
  { rows }: TeamAnalysis,
  { names, hrefOf }: MatrixPeople,
  snapshot: Pick<Snapshot, 'analysis' | 'corpus'>,
): TemplateResult {
  const aligned = rows.filter((row) => [row, ...row.cells].some((one) => one.aligned === true));
  const earlier = new Map(
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ person, earlier: edition }) =>
        edition === undefined
          ? []
          : [[person, { label: names.get(person) ?? '', edition, href: hrefOf(person) }] as const],
      ),
    ),
  );
  return html`${earlierNote([...earlier.values()], t('explain/earlier-others'))}
  ${alignedNote(
    aligned.map((row) => row.competency),
    snapshot,
  )}`;
}

function headingOf({ holes, singles, unsure, rated }: TeamSummary): string {
  if (rated === 0) return t('team/h1-unrated');
  if (holes > 0) return t(singles > 0 ? 'team/h1-holes-singles' : 'team/h1-holes', { holes, singles });
  if (singles > 0) return t('team/h1-singles', { singles });
  return unsure > 0 ? t('team/h1-unsure', { n: unsure }) : t('team/h1-covered');
}
