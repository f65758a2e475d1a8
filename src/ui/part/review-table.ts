import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DictionaryCompetency } from '../../core/model/dictionary.ts';
import { t } from '../../i18n/language.ts';
import { reviewGroups } from '../review-groups.ts';
import type { ReviewedKind } from '../review-key.ts';
import { openCount, sortRows, type ReviewRow } from '../review-rows.ts';
import { firstWords } from '../review-words.ts';
import { reviewRow } from './review-row.ts';
import { groupHead, rowsHead } from './rows-head.ts';

export interface ReviewTable {
  /** Its ids begin with this. */
  readonly name: string;
  /** What the function or dictionary is called. */
  readonly title: string;
  readonly of: ReviewedKind;
  readonly rows: readonly ReviewRow[];
  /** How many decisions about them no longer fit the document. */
  readonly conflicts: number;
  /** The places of the rows that such a decision was about, now or before. */
  readonly disputed: ReadonlySet<number>;
  /** The row one is at, by its place. */
  readonly at: number | undefined;
  readonly lines: readonly string[];
  readonly reviewer: string | undefined;
  /** What a row of a dictionary became. */
  readonly competency: (row: ReviewRow) => DictionaryCompetency | undefined;
  readonly arrive: (index: number) => void;
  readonly press: (event: KeyboardEvent, row: ReviewRow) => void;
  /** What can be done with the row one is at. */
  readonly actions: (row: ReviewRow) => TemplateResult;
}

/** The rows of one function or dictionary: those that were doubtful first, then the rest under their headings. */
export function reviewTable(table: ReviewTable): TemplateResult {
  const { first, rest } = sortRows(table.rows, table.disputed);
  return html`<table
      class="review-rows ${table.of}-rows"
      role="grid"
      aria-label=${t('review/rows-label', { title: table.title })}
      aria-describedby="${table.name}-keys"
    >
      ${rowsHead(table.of)}
      ${first.length === 0 ? nothing : body(table, first, firstWords(openCount(first), openCount(rest), table.conflicts), 'review-first')}
      ${reviewGroups(rest, first.length === 0).map(({ words, rows }, index) =>
        body(table, rows, words, index === 0 && first.length > 0 ? 'review-rest' : ''),
      )}
    </table>
    <p id="${table.name}-keys" class="visually-hidden">
      ${t(table.of === 'function' ? 'review/keys-short' : 'review/keys-short-dictionary')}
    </p>`;
}

/** The id of a row in the table of that name, for whoever leads to it. */
export function reviewRowId(name: string, index: number): string {
  return `${name}-row-${String(index)}`;
}

/** Gives the focus to a row as it is shown beside the one with that id, or to the first or last; none beside it: nothing. */
export function focusBeside(
  shown: readonly HTMLElement[],
  id: string,
  to: 'next' | 'previous' | 'first' | 'last',
): void {
  const at = shown.findIndex((one) => one.id === id);
  const place = { next: at + 1, previous: at - 1, first: 0, last: shown.length - 1 }[to];
  shown[place]?.focus({ preventScroll: true });
}

function body(table: ReviewTable, rows: readonly ReviewRow[], words: string, name: string): TemplateResult {
  // The table is one stop of the Tab key: at the row one is at, or where there is something to do.
  const stop = table.at ?? sortRows(table.rows, table.disputed).first[0]?.index ?? table.rows[0]?.index;
  return html`<tbody class=${name}>
    ${groupHead(words)}
    ${repeat(
      rows,
      ({ index }) => index,
      (row) =>
        html`${reviewRow(row, {
          id: reviewRowId(table.name, row.index),
          isAt: row.index === table.at,
          isStop: row.index === stop,
          competency: table.competency(row),
          lines: table.lines,
          hasCluster: name === 'review-first',
          reviewer: table.reviewer,
          arrive: () => {
            table.arrive(row.index);
          },
          press: (event) => {
            table.press(event, row);
          },
        })}${row.index === table.at ? table.actions(row) : nothing}`,
    )}
  </tbody>`;
}
