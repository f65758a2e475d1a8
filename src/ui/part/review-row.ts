import { html, nothing, type TemplateResult } from 'lit';
import type { Correction } from '../../core/model/correction.ts';
import type { DictionaryCompetency } from '../../core/model/dictionary.ts';
import { messageOf, t } from '../../i18n/language.ts';
import { lineFigures } from '../line-figures.ts';
import { placeWords } from '../place-words.ts';
import { ownLevels } from '../part-levels.ts';
import type { ReviewRow } from '../review-rows.ts';
import { wasWords, whoWords } from '../review-words.ts';
import { dictionaryLevels } from './dictionary-levels.ts';
import { levelCell } from './level-cell.ts';
import { sourceLine } from './source-lines.ts';

export interface ReviewRowOptions {
  readonly id: string;
  readonly isAt: boolean;
  /** It is the one that the Tab key reaches. */
  readonly isStop: boolean;
  /** What the row became, where it is a competency of a dictionary. */
  readonly competency: DictionaryCompetency | undefined;
  readonly lines: readonly string[];
  /** Shows the group it belongs to, where no heading above it does. */
  readonly hasCluster: boolean;
  readonly reviewer: string | undefined;
  readonly arrive: () => void;
  readonly press: (event: KeyboardEvent) => void;
}

/** One row of a function under review: what it says now, what was doubtful, and what it said before. */
export function reviewRow(row: ReviewRow, options: ReviewRowOptions): TemplateResult {
  const { id, isAt, isStop, lines, arrive, press } = options;
  const hasDoubts = row.open.length > 0 || row.hasConflict;
  const state = row.isOpen ? 'open' : row.hasConflict ? 'disputed' : row.settled.length > 0 ? 'settled' : '';
  return html`<tr
      role="row"
      id=${id}
      class="review-row ${state} ${row.now.length === 0 ? 'gone' : ''}"
      data-row=${row.index}
      tabindex=${isStop ? 0 : -1}
      aria-selected=${isAt}
      aria-describedby=${hasDoubts ? `${id}-doubts` : nothing}
      @focus=${arrive}
      @keydown=${press}
    >
      <th role="rowheader" scope="row">${labels(row, options)}</th>
      <td role="gridcell" class="review-level">
        ${options.competency === undefined ? levels(row) : dictionaryLevels(options.competency)}
      </td>
      <td role="gridcell" class="review-place">
        <span class="small soft"
          >${row.added !== undefined && row.read.at === undefined ? t('review/typed') : placeWords(row.read.at)}</span
        >
        ${sourceLine(lines, row.read.at)}
      </td>
    </tr>
    ${hasDoubts ? doubtsRow(row, id) : nothing}`;
}

/** What a person is to settle of a row, below it and as wide as the table: a sentence in a column is hard to read. */
function doubtsRow({ open, hasConflict }: ReviewRow, id: string): TemplateResult {
  const words = [
    ...(hasConflict ? [t('review/row-conflict')] : []),
    ...open.map((one) => messageOf(one.code, one.values)),
  ];
  return html`<tr role="row" class="review-doubts" @click=${focusAbove}>
    <td role="gridcell" colspan="3" id="${id}-doubts">
      ${words.map(
        (one) =>
          html`<span class="small review-doubt"><span class="doubt-sign" aria-hidden="true">?</span>${one}</span>`,
      )}
    </td>
  </tr>`;
}

/** Whoever clicks on a doubt means its row. */
function focusAbove({ currentTarget }: Event): void {
  const above = currentTarget instanceof HTMLElement ? currentTarget.previousElementSibling : null;
  if (above instanceof HTMLElement) above.focus();
}

function labels(row: ReviewRow, options: ReviewRowOptions): TemplateResult {
  const { hasCluster, reviewer } = options;
  const { read, now, settled } = row;
  const names = now.length === 0 ? [read] : now;
  const cluster = names[0]?.cluster;
  return html`${names.map((one) => html`<span class="review-label">${one.label}</span>`)}
  ${options.competency?.definition === undefined ? nothing : html`<span class="small soft review-cluster">${options.competency.definition}</span>`}
  ${hasCluster && cluster !== undefined ? html`<span class="small soft review-cluster">${cluster}</span>` : nothing}
  ${row.added === undefined ? nothing : html`<span class="review-mark">${whoWords(row.added, reviewer)}</span>`}
  ${lineSays(row, options)}
  ${row.joinedTo === undefined ? nothing : html`<span class="review-mark">${t('review/joined-to', { label: row.joinedTo })}</span>`}
  ${settled
    // What was settled of a row together with its adding is told by that.
    .filter((one) => !isWithLevel(one, settled) && one.at !== row.added?.at)
    .map((one) => {
      const was = row.added === undefined ? wasWords(one) : undefined;
      const words = `${whoWords(one, reviewer)}${was === undefined ? '' : `: ${was}`}`;
      return html`<span class="review-mark ${one.act.kind === 'accept' ? 'accepted' : ''}">${words}</span>`;
    })}`;
}

/** The line that a row was made of, where a figure on it is not the level of the row. */
function lineSays({ added, now: [now] }: ReviewRow, { competency }: ReviewRowOptions): TemplateResult | typeof nothing {
  const printed = added?.act.kind === 'add' ? added.act.printed : undefined;
  const [figure] = printed === undefined ? [] : (lineFigures([printed]) ?? []);
  if (figure === undefined || competency !== undefined || now === undefined || now.required === figure) return nothing;
  return html`<span class="review-mark">${t('review/line-says', { text: printed ?? '' })}</span>`;
}

/** Whether it is a scale that was settled in one step with a level: the level tells both. */
function isWithLevel({ act, at }: Correction, settled: readonly Correction[]): boolean {
  return act.kind === 'scale' && settled.some((one) => one.act.kind === 'level' && one.at === at);
}

function levels(row: ReviewRow): TemplateResult {
  const { read, now, settled } = row;
  if (ownLevels(row) !== undefined)
    return html`${now.map((one) => html`<div class="review-part-level"><span class="small soft">${one.label}</span> ${levelCell(one)}</div>`)}`;
  const [first] = now;
  if (first !== undefined) return levelCell(first);
  const isLeftOut = settled.some(({ act }) => act.kind === 'leave-out');
  return html`<span class="level">${isLeftOut ? t('review/left-out') : t('review/joined')}</span
    ><span class="visually-hidden">${read.label}</span>`;
}
