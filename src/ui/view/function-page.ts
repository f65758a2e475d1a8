import { html, nothing, type TemplateResult } from 'lit';
import type { Analysis } from '../../core/model/analysis.ts';
import type { CorpusRecord, Origin } from '../../core/model/corpus.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import type { Condition, FunctionProfile, ResultArea, SelectionProcedure } from '../../core/model/profile.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { formatDate } from '../../i18n/format.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import { conflictCount } from '../conflict-count.ts';
import { documentLanguage } from '../document-language.ts';
import { doubtList } from '../part/doubt-list.ts';
import { storedFact } from '../fact-words.ts';
import { originTag } from '../part/origin-tag.ts';
import { sourceDetails } from '../part/source-details.ts';
import { longName } from '../part/long-name.ts';
import { routeTo } from '../route.ts';
import { sortDoubts } from '../sort-doubts.ts';
import { otherDoubts, reportedDoubts, storedReview } from './function-rows.ts';
import { crossesWords } from './function-words.ts';
import { paySection } from './pay-section.ts';
import { selectionWords } from './selection-words.ts';
import { settledChanges } from './settled-changes.ts';
import '../part/requirement-table.ts';

type Lines = readonly string[] | undefined;

export interface FunctionActions {
  readonly assess: () => void;
  /** Opens what was read of it, to be looked over and mended. */
  readonly review: () => void;
  readonly remove: () => void;
}

/** The title of a function, also where its document has none. */
export function functionTitle(record: CorpusRecord<FunctionProfile> | undefined): string {
  return record === undefined ? t('functions/gone') : (record.value.title ?? t('functions/untitled'));
}

/**
 * One function with everything its document says, each thing with its place.
 *
 * @param named The requirement that one was led to, by its place: its lines are shown.
 */
export function functionPage(
  record: CorpusRecord<FunctionProfile>,
  analysis: Analysis,
  named: number | undefined,
  actions: FunctionActions,
): TemplateResult {
  const { id, origin, value } = record;
  const { notes } = sortDoubts(origin.diagnostics ?? []);
  const { doubts } = sortDoubts([...reportedDoubts(value, origin), ...otherDoubts(value, origin)]);
  const changes = settledChanges(value, origin);
  const lang = documentLanguage(origin) ?? nothing;
  const compare = routeTo('vergelijken', [], new URLSearchParams([['f', id]]));
  return html`<div class="page function">
    <p class="crumb no-print"><a href=${routeTo('functies')}>← ${t('functions/to-list')}</a></p>
    <h1 lang=${lang}>${longName(functionTitle(record))}</h1>
    <p class="lead">${asksWords(record, analysis)} ${value.cumulative === true ? t('function/cumulative') : nothing}</p>
    <div class="actions">
      <button class="primary" @click=${actions.assess}>${t('function/assess')}</button>
      <a class="button" href=${compare}>${t('function/compare')}</a>
      ${
        origin.from === 'shipped' ? nothing : html`<button @click=${actions.review}>${t('review/open-stored')}</button>`
      }
    </div>
    ${facts(record)} ${checkSection(doubts, conflictCount(storedReview(value, origin)), record, actions)}
    ${
      value.requirements.length === 0
        ? nothing
        : html`<section class="section">
            <h2>${t('function/requirements')}</h2>
            <div class="card">
              <ml-requirement-table
                .requirements=${value.requirements}
                .lines=${origin.lines}
                .language=${documentLanguage(origin)}
                .marks=${changes.marks}
                .named=${named}
              ></ml-requirement-table>
              ${
                changes.removed.length === 0
                  ? nothing
                  : html`<ul class="small soft function-removed">
                      ${changes.removed.map((words) => html`<li>${words}</li>`)}
                    </ul>`
              }
            </div>
          </section>`
    }
    ${value.resultAreas.length === 0 ? nothing : resultAreas(value.resultAreas, origin)}
    ${value.conditions.length === 0 ? nothing : conditions(value.conditions, origin)}
    ${paySection(value.payScales, origin.lines)}
    ${value.selection === undefined ? nothing : selection(value.selection, origin.lines)}
    ${
      notes.length === 0
        ? nothing
        : html`<details class="section">
            <summary>${t('function/more-read', { n: notes.length })}</summary>
            ${doubtList(notes, origin.lines)}
          </details>`
    }
    ${
      origin.from === 'shipped'
        ? nothing
        : html`<p class="section no-print">
            <button class="danger" @click=${actions.remove}>${t('function/remove')}</button>
          </p>`
    }
  </div>`;
}

function asksWords({ id, value }: CorpusRecord<FunctionProfile>, analysis: Analysis): string {
  const competencies = value.requirements.length;
  if (competencies === 0) return t('function/asks-nothing');
  const unstated = value.requirements.filter((one) => one.required === undefined).length;
  const counted = t('functions/competencies', { n: competencies });
  if (unstated === competencies) return t('function/asks-unstated', { competencies: counted });
  const crosses = analysis.profiles.find((one) => one.profile === id)?.crosses;
  return crosses === undefined
    ? t('function/asks-plain', { competencies: counted })
    : t('function/asks', { competencies: counted, crosses: crossesWords({ competencies, unstated, crosses }) });
}

function facts({ origin, value }: CorpusRecord<FunctionProfile>): TemplateResult {
  const rows: readonly (readonly [key: MessageKey, words: string | TemplateResult | undefined])[] = [
    ['function/organisation', value.organisation ?? t('functions/no-organisation')],
    ['function/department', value.department],
    ['function/service', value.service],
    ['function/grade', value.grade],
    ['function/family', value.functionFamily],
    ['function/career', value.functionalCareer],
    ['function/decision', value.decision],
    ['function/added', origin.added === undefined ? undefined : formatDate(origin.added, currentLanguage())],
    [
      'function/source',
      html`${originTag(origin)}
      ${origin.from === 'shipped' ? html`<span class="small soft">${t('function/source-shipped')}</span>` : nothing}`,
    ],
  ];
  return html`<dl class="facts">
      ${rows.map(([key, words]) =>
        words === undefined
          ? nothing
          : html`<div>
              <dt>${t(key)}</dt>
              <dd>${words}</dd>
            </div>`,
      )}
    </dl>
    ${(storedReview(value, origin).facts?.standing ?? []).map(
      (one) => html`<p class="small"><span class="review-mark">${storedFact(one)}</span></p>`,
    )}
    ${value.purpose === undefined ? nothing : aside(origin, 'function/purpose', value.purpose)}
    ${value.placeInOrganisation === undefined ? nothing : aside(origin, 'function/place', value.placeInOrganisation)}`;
}

function aside(origin: Origin, key: MessageKey, words: string): TemplateResult {
  return html`<section class="function-aside">
    <h2>${t(key)}</h2>
    <p class="prose" lang=${documentLanguage(origin) ?? nothing}>${words}</p>
  </section>`;
}

/** What is still to check, and the way to where that is settled. */
function checkSection(
  doubts: readonly Diagnostic[],
  conflicts: number,
  { origin, value }: CorpusRecord<FunctionProfile>,
  { review }: FunctionActions,
): TemplateResult | typeof nothing {
  if (doubts.length + conflicts === 0) return nothing;
  const canReview = origin.from !== 'shipped' && value.requirements.length > 0;
  return html`<section class="section card check" aria-labelledby="check-title">
    <h2 id="check-title">${t('function/check')}</h2>
    ${doubts.length === 0 ? nothing : html`<p class="soft">${t('function/check-text', { n: doubts.length })}</p>`}
    ${conflicts === 0 ? nothing : html`<p>${t('review/conflicts-open', { n: conflicts })}.</p>`}
    ${
      canReview
        ? html`<p class="no-print"><button class="compact" @click=${review}>${t('review/open-stored')}</button></p>`
        : nothing
    }
    ${doubtList(doubts, origin.lines)}
  </section>`;
}

function resultAreas(areas: readonly ResultArea[], origin: Origin): TemplateResult {
  const lang = documentLanguage(origin) ?? nothing;
  return html`<section class="section">
    <h2>${t('function/result-areas')}</h2>
    <div class="areas">
      ${areas.map(
        ({ title, purpose, tasks, at }) =>
          html`<div class="area keep">
            <h3 lang=${lang}>${title}</h3>
            ${purpose === undefined ? nothing : html`<p class="soft" lang=${lang}>${purpose}</p>`}
            ${
              tasks.length === 0
                ? nothing
                : html`<ul lang=${lang}>
                    ${tasks.map(({ text }) => html`<li>${text}</li>`)}
                  </ul>`
            }
            ${sourceDetails(origin.lines, [at, ...tasks.map((task) => task.at)])}
          </div>`,
      )}
    </div>
  </section>`;
}

function conditions(all: readonly Condition[], origin: Origin): TemplateResult {
  return html`<section class="section">
    <h2>${t('function/conditions')}</h2>
    <dl class="conditions">
      ${[...new Set(all.map((one) => one.kind))].map((kind) => {
        const key: MessageKey = `function/condition-${kind}`;
        return html`<div>
          <dt>${t(key)}</dt>
          <dd lang=${documentLanguage(origin) ?? nothing}>
            ${all.filter((one) => one.kind === kind).map(({ text }) => html`<p>${text}</p>`)}
          </dd>
        </div>`;
      })}
    </dl>
    ${sourceDetails(
      origin.lines,
      all.map((one) => one.at),
    )}
  </section>`;
}

function selection(procedure: SelectionProcedure, lines: Lines): TemplateResult {
  return html`<section class="section">
    <h2>${t('function/selection')}</h2>
    <ol class="prose selection-steps">
      ${selectionWords(procedure).map((sentence) => html`<li>${sentence}</li>`)}
    </ol>
    ${sourceDetails(
      lines,
      procedure.parts.map((part) => part.at),
    )}
  </section>`;
}
