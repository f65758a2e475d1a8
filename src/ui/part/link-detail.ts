import { html, nothing, type TemplateResult } from 'lit';
import type { BoardCompetency, BoardContradiction } from '../../core/model/crosswalk-board.ts';
import { t } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import { placeWords } from '../place-words.ts';
import { routeTo } from '../route.ts';
import { RELATION_KEYS, type LinkIntent } from '../link-key.ts';
import { relationLabel } from '../relation-words.ts';
import { statementWords, useWords, whyWords } from '../view/crosswalk-words.ts';
import {
  countingRecords,
  isOpen,
  isPart,
  possibleThroughOthers,
  type Candidate,
  type LinkRow,
} from '../view/crosswalk-rows.ts';
import { otherDoubts, possiblePartners, rowContradictions } from './contradiction-steps.ts';
import { kindWords } from './kind-words.ts';

export interface LinkDetailOptions {
  readonly id: string;
  readonly source: { readonly left: string; readonly right: string };
  readonly right: readonly BoardCompetency[];
  readonly contradictions: readonly BoardContradiction[];
  readonly candidate: Candidate | undefined;
  readonly act: (intent: LinkIntent) => void;
  readonly choose: (right: string) => void;
  readonly noneOfThese: () => void;
}

/** Both sides of one pair with what they say, why it is suggested, and a button for everything that a key does. */
export function linkDetail(row: LinkRow, options: LinkDetailOptions): TemplateResult {
  const { candidate, act } = options;
  const link = candidate?.link;
  const why = candidate === undefined ? undefined : whyWords(candidate);
  return html`<div class="link-detail" id="${options.id}-detail">
    <div class="link-sides">
      ${side(row.competency, options.source.left)}
      ${candidate === undefined ? html`<p class="link-side soft">${t('crosswalk/status-none')}</p>` : side(candidate.other, options.source.right)}
    </div>
    ${why === undefined ? nothing : html`<p class="link-why">${why}</p>`}
    ${(link === undefined ? [] : otherDoubts(options.contradictions, link)).map((one) => html`<p class="link-doubt">${t(`crosswalk/doubt-${one}`)}</p>`)}
    ${link === undefined ? nothing : rowContradictions(options.contradictions, link)}
    ${candidate !== undefined && isPart(candidate) ? html`<p class="link-why">${t('crosswalk/part-kept')}</p>` : nothing}
    ${possiblePartners(row.competency.label, possibleThroughOthers(row))}
    ${candidate === undefined ? nothing : statements(row, candidate)}
    ${
      candidate === undefined
        ? nothing
        : html`<fieldset class="link-relations">
            <legend class="small">${t('crosswalk/relation-legend')}</legend>
            ${RELATION_KEYS.map(([key, relation]) => {
              const isPressed = link?.state === 'confirmed' && link.relation === relation;
              return html`<button
                type="button"
                class="compact"
                aria-pressed=${isPressed}
                @click=${() => {
                  act({ kind: 'relate', relation });
                }}
              >
                ${relationLabel({ relation, state: 'confirmed' })} <kbd aria-hidden="true">${key}</kbd>
              </button>`;
            })}
            <button
              type="button"
              class="compact"
              aria-pressed=${link?.state === 'rejected'}
              @click=${() => {
                act({ kind: 'reject' });
              }}
            >
              ${relationLabel({ relation: 'exactMatch', state: 'rejected' })} <kbd aria-hidden="true">0</kbd>
            </button>
          </fieldset>`
    }
    <div class="row-buttons">
      ${button(candidate !== undefined && isOpen(candidate) ? 'crosswalk/agree' : 'crosswalk/go-on', 'Enter', () => {
        act({ kind: 'accept' });
      })}
      ${
        (link?.statements ?? []).some((one) => !one.isShipped)
          ? button('crosswalk/take-back', 'R', () => {
              act({ kind: 'take-back' });
            })
          : nothing
      }
      ${
        row.candidates.filter((one) => one.link.state === 'suggested').length > 1
          ? button('crosswalk/none-of-these', undefined, options.noneOfThese)
          : nothing
      }
    </div>
    ${candidates(row, options)}
  </div>`;
}

/** Everything that is stored about a pair. */
function statements(row: LinkRow, candidate: Candidate): TemplateResult | typeof nothing {
  const all = candidate.link.statements;
  if (all.length === 0) return nothing;
  const counting = countingRecords(row, candidate);
  return html`<ul class="link-said small soft">
    ${all.map(
      (one) =>
        html`<li>
          ${statementWords(one)}${counting.has(one.record) ? ` (${t('crosswalk/possible')})` : ''}${one.why === undefined ? nothing : html`<br /><span lang=${one.isShipped ? 'nl' : nothing}>${one.why}</span>`}
        </li>`,
    )}
  </ul>`;
}

function button(key: MessageKey, shown: string | undefined, click: () => void): TemplateResult {
  return html`<button type="button" class="compact" @click=${click}>
    ${t(key)} ${shown === undefined ? nothing : html`<kbd aria-hidden="true">${shown}</kbd>`}
  </button>`;
}

/** All that this competency may be linked with, and the way to anything else. */
function candidates(row: LinkRow, { candidate, right, source, choose, id }: LinkDetailOptions): TemplateResult {
  const named = new Set(row.candidates.map(({ other }) => other.key));
  return html`<label class="field link-choice small" for="${id}-choice"
    >${t('crosswalk/other-choice')}
    <select
      id="${id}-choice"
      class="link-choose"
      @change=${(event: Event) => {
        if (event.target instanceof HTMLSelectElement && event.target.value !== '') choose(event.target.value);
      }}
    >
      <option value="" ?selected=${candidate === undefined}>
        ${t('crosswalk/other-none', { source: source.right })}
      </option>
      ${
        row.candidates.length === 0
          ? nothing
          : html`<optgroup label=${t('crosswalk/candidates')}>
              ${row.candidates.map(({ other }) => option(other, candidate))}
            </optgroup>`
      }
      <optgroup label=${source.right}>
        ${right.filter((one) => !named.has(one.key) && !one.isGone).map((one) => option(one, candidate))}
      </optgroup>
    </select>
  </label>`;
}

function option(one: BoardCompetency, candidate: Candidate | undefined): TemplateResult {
  return html`<option value=${one.key} ?selected=${candidate?.other.key === one.key}>${one.label}</option>`;
}

function side(competency: BoardCompetency, source: string): TemplateResult {
  const { label, altLabels, kind, cluster, definition, described, levels, uses } = competency;
  const kinds = [source, kind === undefined ? undefined : kindWords(kind), cluster].filter((one) => one !== undefined);
  return html`<section class="link-side">
    <p class="small soft">${kinds.join(' · ')}</p>
    <p class="link-name">${label}</p>
    ${altLabels.length === 0 ? nothing : html`<p class="small soft">${t('crosswalk/also-called', { names: altLabels.slice(0, 4).join('; ') })}</p>`}
    ${definition === undefined ? html`<p class="small soft">${t('crosswalk/no-definition')}</p>` : html`<p>${definition}</p>`}
    ${
      described.length === 0
        ? html`<p class="small soft">${t('crosswalk/scale-of', { levels })}</p>`
        : html`<ol class="dictionary-levels" aria-label=${t('crosswalk/levels')}>
            ${described.map((one) => html`<li value=${one.level}>${one.text}</li>`)}
          </ol>`
    }
    ${
      uses.length === 0
        ? html`<p class="small soft">${t('crosswalk/used-nowhere')}</p>`
        : html`<p class="small">${t('crosswalk/used-by')}</p>
            <ul class="small">
              ${uses.map(
                (one) =>
                  html`<li>
                    <a href=${routeTo('functies', [one.profile])}>${one.title ?? t('crosswalk/untitled')}</a>
                    <span class="soft"
                      >${[useWords(one), placeWords(one.at)].filter((part) => part !== '').join(' · ')}</span
                    >
                  </li>`,
              )}
            </ul>`
    }
  </section>`;
}
