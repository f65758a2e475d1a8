import { html, nothing, type TemplateResult } from 'lit';
import type { BoardSource, CrosswalkBoard } from '../../core/model/crosswalk-board.ts';
import { t } from '../../i18n/language.ts';
import type { LinkFilter, LinkProgress } from './crosswalk-rows.ts';
import { weaklyWords } from './crosswalk-words.ts';

export interface CrosswalkTools {
  readonly board: CrosswalkBoard;
  readonly progress: LinkProgress;
  readonly filters: readonly LinkFilter[];
  readonly filter: LinkFilter;
  readonly search: string;
  /** Rows of the left source that are not linked. */
  readonly none: number;
  readonly equal: number;
  readonly uncounted: number;
  readonly reviewer: string | undefined;
  readonly choose: (from: string, to: string) => void;
  readonly filterBy: (filter: LinkFilter) => void;
  readonly searchFor: (words: string) => void;
  readonly sign: (name: string) => void;
  readonly confirmEqual: () => void;
  readonly countPossible: () => void;
  readonly start: () => void;
}

/** Which two sources, how far one is, what to show, and what can be done to many pairs at once. */
export function crosswalkTools(tools: CrosswalkTools): TemplateResult {
  const { board, progress, equal, uncounted, reviewer } = tools;
  const { decided, open, total } = progress;
  const words = t('crosswalk/progress', { done: decided, total: decided + open });
  const undecidable = total - decided - open;
  return html`<section class="link-tools" aria-label=${t('crosswalk/choose')}>
    ${chooser(tools)}
    <div class="link-progress">
      <progress aria-label=${words} max=${Math.max(1, decided + open)} .value=${decided}></progress>
      <p class="small">
        ${words}. ${undecidable === 0 ? nothing : t('crosswalk/progress-none', { n: undecidable })}
        ${t('crosswalk/count-left', {
          source: board.from?.name ?? '',
          linked: progress.linked,
          weakly: weaklyWords(progress.weakly.left),
          total: progress.total,
          none: tools.none,
        })}
        ${t('crosswalk/count-right', {
          source: board.to?.name ?? '',
          linked: progress.rightTotal - progress.unlinkedRight.length,
          weakly: weaklyWords(progress.weakly.right),
          total: progress.rightTotal,
          none: progress.unlinkedRight.length,
        })}
      </p>
    </div>
    <div class="actions">
      ${
        progress.open === 0
          ? nothing
          : html`<button type="button" class="primary" @click=${tools.start}>${t('crosswalk/start')}</button>`
      }
      ${
        equal === 0
          ? nothing
          : html`<button type="button" @click=${tools.confirmEqual}>${t('crosswalk/bulk', { n: equal })}</button>`
      }
      ${
        uncounted === 0
          ? nothing
          : html`<button type="button" aria-describedby="link-possible-note" @click=${tools.countPossible}>
              ${t('crosswalk/count-possible', { n: uncounted })}
            </button>`
      }
    </div>
    ${
      uncounted === 0
        ? nothing
        : html`<p class="small soft prose no-print" id="link-possible-note">${t('crosswalk/count-possible-note')}</p>`
    }
    <label class="field link-who small no-print"
      >${t('crosswalk/reviewer')}
      <input
        type="text"
        maxlength="200"
        autocomplete="name"
        .value=${reviewer ?? ''}
        @change=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) tools.sign(event.target.value.trim());
        }}
      />
    </label>
    ${filters(tools)}
  </section>`;
}

function chooser({ board, choose }: CrosswalkTools): TemplateResult {
  const from = board.from?.key ?? '';
  const to = board.to?.key ?? '';
  const pick = (which: 'from' | 'to') => (event: Event) => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { value } = event.target;
    // Choosing what stands on the other side exchanges the two.
    if (which === 'from') choose(value, value === to ? from : to);
    else choose(value === from ? to : from, value);
  };
  return html`<div class="link-sources no-print">
    ${sourceSelect(t('crosswalk/from'), board.sources, from, pick('from'))}
    <button
      type="button"
      class="quiet"
      @click=${() => {
        choose(to, from);
      }}
    >
      <span aria-hidden="true">⇄</span> ${t('crosswalk/swap')}
    </button>
    ${sourceSelect(t('crosswalk/to'), board.sources, to, pick('to'))}
  </div>`;
}

function sourceSelect(
  label: string,
  sources: readonly BoardSource[],
  chosen: string,
  change: (event: Event) => void,
): TemplateResult {
  return html`<label class="field"
    >${label}
    <select @change=${change}>
      ${sources.map(
        ({ key, name = '', competencies }) =>
          html`<option value=${key} ?selected=${key === chosen}>
            ${t('crosswalk/source', { name, n: competencies })}
          </option>`,
      )}
    </select>
  </label>`;
}

function filters({
  filters: all,
  filter,
  search,
  progress,
  none,
  filterBy,
  searchFor,
}: CrosswalkTools): TemplateResult {
  const counts: Readonly<Record<LinkFilter, number>> = {
    all: progress.total,
    open: progress.open,
    left: none,
    right: progress.unlinkedRight.length,
  };
  return html`<div class="link-filters no-print">
    <label class="field"
      >${t('crosswalk/search')}
      <input
        type="search"
        class="link-search"
        .value=${search}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) searchFor(event.target.value);
        }}
      />
    </label>
    <fieldset>
      <legend class="small">${t('crosswalk/filter')}</legend>
      ${all.map(
        (one) =>
          html`<label
            ><input
              type="radio"
              name="link-filter"
              .checked=${one === filter}
              @change=${() => {
                filterBy(one);
              }}
            />${t(`crosswalk/filter-${one}`, { n: counts[one] })}</label
          >`,
      )}
    </fieldset>
  </div>`;
}
