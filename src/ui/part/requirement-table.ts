import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Requirement, Scope } from '../../core/model/profile.ts';
import { currentLanguage, t } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import { LightElement } from '../light-element.ts';
import { placeWords } from '../place-words.ts';
import { groupRequirements, type IndexedRequirement, type RequirementGroup } from '../requirement-groups.ts';
import { kindWords } from './kind-words.ts';
import { levelCell } from './level-cell.ts';
import { sourceLines } from './source-lines.ts';
import '../../style/source.css';

/** Tables made so far: each gets ids of its own. */
let made = 0;

/**
 * What one function asks, by kind and cluster: crosses, the level in the document's words, and for every row the
 * lines of the document it was read from.
 */
@customElement('ml-requirement-table')
export class RequirementTable extends LightElement {
  @property({ attribute: false }) requirements: readonly Requirement[] = [];
  /** The document's own lines, where they are at hand. */
  @property({ attribute: false }) lines: readonly string[] | undefined;
  /** Language of the document's words, where it is not that of the screen. */
  @property({ attribute: false }) language: string | undefined;
  /** What is said beside a requirement: who settled it, and when. */
  @property({ attribute: false }) marks: ReadonlyMap<Requirement, readonly string[]> = new Map();

  /** The requirement that one was led to, by its place. */
  @property({ attribute: false }) named: number | undefined;

  @state() private open: ReadonlySet<number> = new Set();

  readonly #name = `requirements-${String((made += 1))}`;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('named') && this.named !== undefined) this.open = new Set([this.named]);
  }

  protected override render(): TemplateResult {
    const groups = groupRequirements(this.requirements);
    const isOpen = this.open.size > 0;
    // Where no level is stated at all, the screen says so once: a column of "not stated" says nothing more.
    const isUngraded = this.requirements.every((one) => one.required === undefined);
    return html`<div class=${isUngraded ? 'ungraded' : ''}>
      ${groups.map((group, index) => this.#group(group, groups.length > 1 || group.kind !== undefined, index > 0))}
      ${
        this.lines === undefined || this.requirements.length < 2
          ? nothing
          : html`<p class="no-print">
              <button
                class="quiet compact"
                aria-expanded=${isOpen}
                @click=${() => {
                  this.open = isOpen ? new Set() : new Set(this.requirements.keys());
                }}
              >
                ${t(isOpen ? 'function/hide-lines' : 'function/show-lines')}
              </button>
            </p>`
      }
    </div>`;
  }

  #group(group: RequirementGroup, isNamed: boolean, hasHeadAbove: boolean): TemplateResult {
    const name = kindWords(group.kind);
    const label = `${name} (${String(group.count)})`;
    return html`<div class="requirement-group">
      ${isNamed ? html`<h3>${label}</h3>` : nothing}
      <table class="requirements" role="table" aria-label=${name}>
        <thead class=${hasHeadAbove ? 'repeated' : ''}>
          <tr role="row">
            <th role="columnheader" scope="col">${t('function/competency')}</th>
            <th role="columnheader" scope="col">${t('function/level')}</th>
            <th role="columnheader" scope="col">${t('function/in-document')}</th>
          </tr>
        </thead>
        ${group.clusters.map(({ cluster, rows }) => {
          const scope = sharedScope(rows);
          // A cluster that only says the kind again is said once.
          const isSaid = isNamed && cluster?.toLowerCase() === name.toLowerCase() && scope === '';
          return html`<tbody>
            ${
              isSaid || (cluster === undefined && group.clusters.length === 1)
                ? nothing
                : html`<tr class="group" role="row">
                    <th role="rowheader" scope="rowgroup" colspan="3">
                      ${cluster === undefined ? t('function/ungrouped') : html`<span lang=${this.language ?? nothing}>${cluster}</span>`}
                      ${scope === '' ? nothing : html`<span class="requirement-shared">· ${scope}</span>`}
                    </th>
                  </tr>`
            }
            ${rows.map((row) => this.#row(row, cluster === undefined || scope === ''))}
          </tbody>`;
        })}
      </table>
    </div>`;
  }

  #row({ index, requirement }: IndexedRequirement, hasOwnScope: boolean): TemplateResult {
    const isOpen = this.open.has(index);
    const place = placeWords(requirement.at);
    const id = `${this.#name}-${String(index)}`;
    const scope = hasOwnScope ? scopeWords(requirement.scope, requirement.scopeCode) : '';
    return html`<tr role="row" data-row=${index} class=${index === this.named ? 'named-row' : ''}>
        <th role="rowheader" scope="row">
          <span lang=${this.language ?? nothing}>${requirement.label}</span>
          ${scope === '' ? nothing : html`<span class="small soft requirement-scope">${scope}</span>`}
          ${requirement.must === true ? html`<span class="tag">${t('function/must')}</span>` : nothing}
          ${
            requirement.weight === undefined || requirement.weight === 1
              ? nothing
              : html`<span class="tag"
                  >${t('function/weight', { weight: formatNumber(requirement.weight, currentLanguage()) })}</span
                >`
          }
          ${(this.marks.get(requirement) ?? []).map((words) => html`<span class="small review-mark">${words}</span>`)}
        </th>
        <td role="cell">${levelCell(requirement)}</td>
        <td role="cell">
          <div class="requirement-source">
            ${
              requirement.at === undefined
                ? html`<span class="small soft">${place}</span>`
                : html`<button
                    class="quiet compact"
                    aria-expanded=${isOpen}
                    aria-controls=${id}
                    aria-label=${t('source/show', { place, label: requirement.label })}
                    @click=${() => {
                      this.#toggle(index);
                    }}
                  >
                    ${place}
                  </button>`
            }
          </div>
        </td>
      </tr>
      <tr role="row" class="source-row" id=${id} ?hidden=${!isOpen}>
        <td role="cell" colspan="3">
          ${
            isOpen
              ? html`${
                  requirement.levelText === undefined
                    ? nothing
                    : html`<p class="small">${t('function/level-text', { text: requirement.levelText })}</p>`
                }
                ${sourceLines(this.lines, [requirement.at])}`
              : nothing
          }
        </td>
      </tr>`;
  }

  #toggle(index: number): void {
    const next = new Set(this.open);
    if (!next.delete(index)) next.add(index);
    this.open = next;
  }
}

/** For whom a whole cluster is asked, where all its rows say the same: said once. */
function sharedScope(rows: readonly IndexedRequirement[]): string {
  const words = new Set(rows.map(({ requirement }) => scopeWords(requirement.scope, requirement.scopeCode)));
  const [only = ''] = words;
  return words.size === 1 ? only : '';
}

function scopeWords(scope: Scope | undefined, code: string | undefined): string {
  const key: MessageKey | undefined = scope === undefined ? undefined : `scope/${scope}`;
  const words = key === undefined ? undefined : t(key);
  return [code, words].filter((one) => one !== undefined).join(' · ');
}
