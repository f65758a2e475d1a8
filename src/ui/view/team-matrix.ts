import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis, TeamAnalysis, TeamRow } from '../../core/model/analysis.ts';
import type { RecordId } from '../../core/model/corpus.ts';
import type { CompetencyKind } from '../../core/model/profile.ts';
import { t } from '../../i18n/language.ts';
import { crosses, levelWords } from '../part/crosses.ts';
import { alignedSign } from '../part/rest-notes.ts';
import { kindWords } from '../part/kind-words.ts';
import { cellSign, teamCell } from './team-cell.ts';
import { cellShown, coveredWords, personTotal, thinness, type CellShown } from './team-rows.ts';

/** What the matrix needs besides the figures: names, and who works in the function. */
export interface MatrixPeople {
  readonly names: ReadonlyMap<RecordId, string>;
  readonly inFunction: ReadonlySet<RecordId>;
  /** The address of what each kind of rater found of a person. */
  readonly hrefOf: (person: RecordId) => string;
}

/** People whose names still fit side by side, and people who fit on a usual screen without scrolling sideways. */
const HORIZONTAL_NAMES = 8;
const FITTING_PEOPLE = 12;

/** People and competencies with the level in each cell; on a phone one card per competency. */
export function teamMatrix(
  team: TeamAnalysis,
  rows: readonly TeamRow[],
  analysis: Analysis,
  people: MatrixPeople,
): TemplateResult {
  const size = `${team.people.length > HORIZONTAL_NAMES ? 'many' : ''} ${team.people.length > FITTING_PEOPLE ? '' : 'fits'}`;
  return html`${legend(people.inFunction.size > 0)}
    <div class="table-scroll team-table ${size}" role="region" tabindex="0" aria-label=${t('team/matrix-label')}>
      ${table(team, rows, analysis, people)}
    </div>
    <ul class="team-cards">
      ${rows.map((row) => card(row, people))}
    </ul>`;
}

function table(team: TeamAnalysis, rows: readonly TeamRow[], analysis: Analysis, people: MatrixPeople): TemplateResult {
  const groups = byKind(team, rows, analysis);
  return html`<table>
    <caption class="visually-hidden">
      ${t('team/caption')}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="sticky">${t('team/competency')}</th>
        <th scope="col">${t('team/covered')}</th>
        ${team.people.map((person) => {
          const isIn = people.inFunction.has(person);
          return html`<th scope="col" class="person ${isIn ? 'in-function' : ''}">
            <a class="name" href=${people.hrefOf(person)}>${nameOf(person, people)}</a
            >${isIn ? html`<span class="visually-hidden">, ${t('team/in-function')}</span>` : nothing}
          </th>`;
        })}
      </tr>
    </thead>
    ${groups.map(
      ({ kind, rows: some }) =>
        html`<tbody>
          ${
            groups.length < 2 && kind === undefined
              ? nothing
              : html`<tr class="group">
                  <th scope="rowgroup" class="sticky" colspan="2">${kindWords(kind)}</th>
                  <td colspan=${team.people.length}></td>
                </tr>`
          }
          ${some.map((row) => tableRow(row, people))}
        </tbody>`,
    )}
    <tfoot>
      <tr>
        <th scope="row" class="sticky">${t('team/person-total')}</th>
        <td></td>
        ${team.people.map((person) => {
          const { met, rated } = personTotal(rows, person);
          return html`<td class="person">
            ${rated === 0 ? teamCell({ verdict: 'none', steps: 0 }) : t('team/person-of', { n: met, m: rated })}
          </td>`;
        })}
      </tr>
    </tfoot>
  </table>`;
}

function tableRow(row: TeamRow, people: MatrixPeople): TemplateResult {
  return html`<tr>
    <th scope="row" class="sticky">${row.label} ${mustTag(row)} ${asked(row)}</th>
    <td class="team-covered">${covered(row)}</td>
    ${row.cells.map(({ held, between, person, aligned }) => {
      const shown = cellShown(held, row.required, between);
      return html`<td class="person tint ${shown.verdict} ${people.inFunction.has(person) ? 'in-function' : ''}">
        ${teamCell(shown)}${alignedSign(aligned)}
      </td>`;
    })}
  </tr>`;
}

function card(row: TeamRow, people: MatrixPeople): TemplateResult {
  return html`<li class="team-card">
    <h3>${row.label} ${mustTag(row)}</h3>
    <p class="team-card-facts">${asked(row)} <span class="team-covered">${covered(row, true)}</span></p>
    <details>
      <summary>${t('team/who', { n: row.cells.length })}</summary>
      <ul class="team-card-people">
        ${row.cells.map(({ person, held, between, aligned }) => {
          const shown = cellShown(held, row.required, between);
          return html`<li>
            <a href=${people.hrefOf(person)}>${nameOf(person, people)}</a
            ><span class="tint ${shown.verdict}">${teamCell(shown)}${alignedSign(aligned)}</span>
          </li>`;
        })}
      </ul>
    </details>
  </li>`;
}

function asked({ required, levels, aligned }: TeamRow): TemplateResult {
  return html`<span class="team-asked"
    ><span class="visually-hidden">${t('team/required')}: </span>${crosses({ ...required, levels, words: '' })}<span
      class="visually-hidden"
      >${levelWords(required.low, required.high, levels)}</span
    >${alignedSign(aligned)}</span
  >`;
}

/** How many are at the level; `whole` says so in words, where no column does. */
function covered(row: TeamRow, whole = false): TemplateResult {
  const thin = thinness(row);
  if (row.rated === 0) return html`<span class="soft small">${t('team/covered-none-rated')}</span>`;
  const [n, m] = [coveredWords(row), row.rated];
  return html`${whole ? t('team/gap-covered', { covered: n, rated: m }) : t('team/covered-of', { n, m })}
  ${thin === undefined ? nothing : html`<strong class="thin">${t(`team/${thin}`)}</strong>`}`;
}

function mustTag({ must }: TeamRow): TemplateResult | typeof nothing {
  return must ? html`<span class="tag">${t('team/must')}</span>` : nothing;
}

function nameOf(person: RecordId, { names }: MatrixPeople): string {
  return names.get(person) ?? person;
}

function legend(hasInFunction: boolean): TemplateResult {
  const rows: readonly (readonly [shown: CellShown, words: string])[] = [
    [{ verdict: 'surplus', held: 3, steps: 1 }, t('team/legend-surplus')],
    [{ verdict: 'met', held: 2, steps: 0 }, t('team/legend-met')],
    [{ verdict: 'gap', held: 1, steps: 1 }, t('team/legend-gap')],
    [{ verdict: 'open', held: 2, steps: 0 }, t('team/legend-open')],
    [{ verdict: 'none', steps: 0 }, t('team/legend-none')],
  ];
  return html`<div class="team-legend" role="group" aria-label=${t('team/legend')}>
    ${rows.map(
      ([shown, words]) =>
        html`<span class="team-legend-item"
          ><span class="tint ${shown.verdict}">${cellSign(shown)}</span>${words}</span
        >`,
    )}
    ${hasInFunction ? html`<span class="team-legend-item"><span class="underlined" aria-hidden="true">Aa</span>${t('team/in-function')}</span>` : nothing}
  </div>`;
}

interface KindRows {
  readonly kind?: CompetencyKind;
  readonly rows: readonly TeamRow[];
}

function byKind(team: TeamAnalysis, rows: readonly TeamRow[], analysis: Analysis): readonly KindRows[] {
  const asks = analysis.profiles.find((one) => one.profile === team.profile)?.asks ?? [];
  const kinds = new Map(asks.map((ask) => [ask.competency, ask.requirement.kind]));
  const groups = new Map<CompetencyKind | undefined, TeamRow[]>();
  for (const row of rows) {
    const kind = kinds.get(row.competency);
    const some = groups.get(kind) ?? [];
    groups.set(kind, some);
    some.push(row);
  }
  return [...groups].map(([kind, some]) => ({ ...(kind === undefined ? {} : { kind }), rows: some }));
}
