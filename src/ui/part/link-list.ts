import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BoardCompetency, CrosswalkBoard } from '../../core/model/crosswalk-board.ts';
import { t } from '../../i18n/language.ts';
import type { LinkIntent } from '../link-key.ts';
import type { Candidate, LinkRow } from '../view/crosswalk-rows.ts';
import { linkDetail } from './link-detail.ts';
import { linkRow } from './link-row.ts';

export interface LinkListOptions {
  readonly board: CrosswalkBoard;
  readonly rows: readonly LinkRow[];
  /** Key of the row one is at. */
  readonly at: string | undefined;
  readonly rowId: (key: string) => string;
  /** The pair that is looked at in a row. */
  readonly candidateOf: (row: LinkRow) => Candidate | undefined;
  readonly arrive: (key: string) => void;
  readonly press: (event: KeyboardEvent, row: LinkRow) => void;
  readonly act: (row: LinkRow, intent: LinkIntent) => void;
  readonly choose: (row: LinkRow, right: string) => void;
  readonly noneOfThese: (row: LinkRow) => void;
  readonly leave: (event: KeyboardEvent) => void;
}

/** The rows of the left source; the one that one is at shows both sides in full below it. */
export function linkList(options: LinkListOptions): TemplateResult {
  const { board, rows, at } = options;
  if (rows.length === 0) return html`<p class="empty">${t('crosswalk/nothing')}</p>`;
  const names = { from: board.from?.name ?? '', to: board.to?.name ?? '' };
  const stop = rows.some((row) => row.competency.key === at) ? at : rows[0]?.competency.key;
  return html`<table
      class="link-rows"
      role="grid"
      aria-label=${t('crosswalk/rows-label', names)}
      aria-describedby="link-keys-short"
    >
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${names.from}</th>
          <th role="columnheader" scope="col">${names.to}</th>
          <th role="columnheader" scope="col">${t('crosswalk/column-status')}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows,
          ({ competency }) => competency.key,
          (row) => rowOf(row, stop, options),
        )}
      </tbody>
    </table>
    <p id="link-keys-short" class="visually-hidden">${t('crosswalk/keys-short')}</p>`;
}

function rowOf(row: LinkRow, stop: string | undefined, options: LinkListOptions): TemplateResult {
  const { board, at, rowId, candidateOf, arrive, press, act, choose, noneOfThese, leave } = options;
  const { key } = row.competency;
  const isAt = key === at;
  const candidate = isAt ? candidateOf(row) : undefined;
  const id = rowId(key);
  return html`${linkRow(row, {
    id,
    isAt,
    isStop: key === stop,
    candidate,
    arrive: () => {
      arrive(key);
    },
    press: (event) => {
      press(event, row);
    },
  })}${
    isAt
      ? html`<tr role="row" class="review-actions" @keydown=${leave}>
          <td role="gridcell" colspan="3">
            ${linkDetail(row, {
              id,
              source: { left: board.from?.name ?? '', right: board.to?.name ?? '' },
              right: board.right,
              contradictions: board.contradictions,
              candidate,
              act: (intent) => {
                act(row, intent);
              },
              choose: (right) => {
                choose(row, right);
              },
              noneOfThese: () => {
                noneOfThese(row);
              },
            })}
          </td>
        </tr>`
      : nothing
  }`;
}

/** Competencies that nothing is linked with, with what they are and who asks them. */
export function unlinkedList(all: readonly BoardCompetency[]): TemplateResult {
  if (all.length === 0) return html`<p class="empty">${t('crosswalk/nothing')}</p>`;
  return html`<ul class="link-unlinked">
    ${all.map(
      (one) =>
        html`<li>
          <strong>${one.label}</strong>
          <span class="small soft"
            >${one.uses.length === 0 ? t('crosswalk/not-asked') : t('crosswalk/asked', { n: one.uses.length })}</span
          >
          ${one.definition === undefined ? nothing : html`<br /><span class="small">${one.definition}</span>`}
        </li>`,
    )}
  </ul>`;
}
