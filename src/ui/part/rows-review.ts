import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CorrectionAct } from '../../core/model/correction.ts';
import { withAddedRows } from '../../core/review/added-rows.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { t } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/nl.ts';
import type { Dictionary, DictionaryCompetency } from '../../core/model/dictionary.ts';
import type { Place } from '../../core/model/place.ts';
import type { ProfileReview } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import {
  acceptActs,
  actsAlike,
  levelActs,
  rowsAlike,
  tooShortScale,
  type ConflictSettled,
  type Corrected,
} from '../review-acts.ts';
import { reviewGroups } from '../review-groups.ts';
import {
  hasEditor,
  isLetter,
  reviewIntent,
  type ReviewedKind,
  type ReviewIntent,
  type RowEditorKind,
} from '../review-key.ts';
import {
  clustersOf,
  inDocumentOrder,
  openCount,
  reviewRows,
  scaleToSet,
  sortRows,
  type ReviewRow,
} from '../review-rows.ts';
import { typedRow } from '../added-lines.ts';
import { actsWords, actWords, firstWords } from '../review-words.ts';
import { keepInView } from '../keep-in-view.ts';
import { conflictList } from './conflict-list.ts';
import { reviewRow } from './review-row.ts';
import { refusalNote, type Refusal } from './refusal-note.ts';
import { rowActions } from './row-actions.ts';
import type { TypedRow } from './row-adder.ts';
import { rowForm } from './row-form.ts';
import { groupHead, rowsHead } from './rows-head.ts';
import './row-adder.ts';
import '../../style/review.css';

/** Reviews made so far: each gets ids of its own. */
let made = 0;

/**
 * One function or dictionary that was read, row by row: doubtful rows first, each to be accepted or mended with one key or button.
 *
 * The rows are one stop of the Tab key; arrows move between them, and keys that are letters or digits only count while
 * a row has the focus.
 *
 * @fires ml-row-reached with the place of the row one is at.
 * @fires ml-corrected with what was settled.
 * @fires ml-conflict-settled with the correction and the choice.
 * @fires ml-open-row-wanted with `next` or `previous`: the row that needs a person may stand in another file.
 * @fires ml-review-keys-asked for the list of keys.
 * @fires ml-facts-wanted to correct what the function or dictionary is called.
 * @fires ml-lines-wanted with the line from which on a person looks for what was not read.
 */
@customElement('ml-rows-review')
export class RowsReview extends LightElement {
  @property({ attribute: false }) review!: ProfileReview;
  /** What it is called. */
  @property() name = '';
  /** The dictionary as it was settled, where the rows are its competencies. */
  @property({ attribute: false }) dictionary: Dictionary | undefined;
  @property({ attribute: false }) diagnostics: readonly Diagnostic[] = [];
  /** Where else the document tells of each row. */
  @property({ attribute: false }) places: readonly (readonly (Place | undefined)[])[] = [];
  @property({ attribute: false }) lines: readonly string[] = [];
  @property({ attribute: false }) reviewer: string | undefined;
  /** The row one is at, by its place; absent where that is elsewhere. */
  @property({ attribute: false }) at: number | undefined;

  @state() private editor: RowEditorKind | undefined;
  /** Why the last thing that was asked of the row one is at cannot be. */
  @state() private refusal: Refusal | undefined;

  readonly #name = `review-${String((made += 1))}`;
  #rows: readonly ReviewRow[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('review') || changed.has('diagnostics'))
      this.#rows = reviewRows(this.review, this.diagnostics, this.places);
    if (!changed.has('at')) return;
    this.editor = undefined;
    this.refusal = undefined;
  }

  protected override render(): TemplateResult {
    const { conflicts } = this.review;
    const { first, rest } = sortRows(this.#rows);
    return html`${
        conflicts.length === 0
          ? nothing
          : conflictList(this.review, ({ correction }, choice) => {
              this.#tell('ml-conflict-settled', { correction, choice } satisfies ConflictSettled);
            })
      }
      ${this.#noLevels() ? html`<p class="small review-no-levels">${t('review/no-levels-found')}</p>` : nothing}
      ${
        this.#rows.length === 0
          ? html`<p class="review-empty">
              ${t(this.#of === 'function' ? 'review/no-rows' : 'review/no-competencies')}
            </p>`
          : html`<table
                class="review-rows ${this.#of}-rows"
                role="grid"
                aria-label=${t('review/rows-label', { title: this.name })}
                aria-describedby="${this.#name}-keys"
              >
                ${rowsHead(this.#of)}
                ${first.length === 0 ? nothing : this.#body(first, firstWords(openCount(first)), 'review-first')}
                ${reviewGroups(rest, first.length === 0).map(({ words, rows }, index) =>
                  this.#body(rows, words, index === 0 && first.length > 0 ? 'review-rest' : ''),
                )}
              </table>
              <p id="${this.#name}-keys" class="visually-hidden">${t('review/keys-short')}</p>`
      }
      <ml-row-adder
        class="no-print"
        ?hasLines=${this.lines.length > 0}
        ?isFirst=${this.#rows.length === 0}
        .clusters=${clustersOf(this.#rows)}
        @ml-row-typed=${({ detail }: CustomEvent<TypedRow>) => void this.#addTyped(detail)}
        @ml-lines-asked=${() => {
          this.#tell('ml-lines-wanted', this.#lineAt());
        }}
      ></ml-row-adder>`;
  }

  /** No level was read in any row: either the document states none, or it states them in a way that was not read. */
  #noLevels(): boolean {
    const rows = this.review.corrected.requirements;
    return this.#of === 'function' && rows.length > 1 && rows.every(({ required }) => required === undefined);
  }

  /** The line of the row one is at, or of the first. */
  #lineAt(row = this.#rows.find(({ index }) => index === this.at) ?? this.#rows[0]): number {
    return row?.read.at?.line ?? 1;
  }

  async #addTyped({ label, cluster }: TypedRow): Promise<void> {
    const index = this.#rows.length;
    this.#tell('ml-corrected', {
      acts: typedRow(label, cluster, this.#rows),
      words: t('review/said-added', { label }),
    } satisfies Corrected);
    // The row is there once its function comes back with it.
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    await this.updateComplete;
    this.#focusRow(index);
  }

  get #of(): ReviewedKind {
    return this.dictionary === undefined ? 'function' : 'dictionary';
  }

  /** What a row of a dictionary became: the first competency that was made of it. */
  #competency({ now: [first] }: ReviewRow): DictionaryCompetency | undefined {
    return first === undefined
      ? undefined
      : this.dictionary?.competencies[this.review.corrected.requirements.indexOf(first)];
  }

  #body(rows: readonly ReviewRow[], words: string, name: string): TemplateResult {
    const stop = this.#stop();
    return html`<tbody class=${name}>
      ${groupHead(words)}
      ${repeat(
        rows,
        ({ index }) => index,
        (row) =>
          html`${reviewRow(row, {
            id: this.rowId(row.index),
            isAt: row.index === this.at,
            isStop: row.index === stop,
            competency: this.#competency(row),
            lines: this.lines,
            hasCluster: name === 'review-first',
            reviewer: this.reviewer,
            arrive: () => {
              this.#arrive(row.index);
            },
            press: (event) => {
              this.#press(event, row);
            },
          })}${row.index === this.at ? this.#actions(row) : nothing}`,
      )}
    </tbody>`;
  }

  #actions(row: ReviewRow): TemplateResult {
    return html`<tr
      role="row"
      class="review-actions no-print"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') this.#focusRow(row.index);
      }}
    >
      <td role="gridcell" colspan="3">
        ${refusalNote(this.refusal)}
        ${rowActions(row, { of: this.#of, scale: scaleToSet(row, this.#rows), editor: this.editor }, (intent) => {
          this.#act(row, intent);
        })}
        ${this.editor === undefined ? nothing : this.#editor(row, this.editor)}
      </td>
    </tr>`;
  }

  #editor(row: ReviewRow, kind: RowEditorKind): TemplateResult {
    return rowForm({
      kind,
      row,
      rows: this.#rows,
      next: this.#next(row),
      similar: this.#similarTo(row),
      competency: this.#competency(row),
      edited: (edited) => {
        this.#edited(row, edited);
      },
      closed: () => {
        this.editor = undefined;
        this.#focusRow(row.index);
      },
    });
  }

  /** The id of a row, for whoever leads to it. */
  rowId(index: number): string {
    return `${this.#name}-row-${String(index)}`;
  }

  #stop(): number | undefined {
    return this.at ?? sortRows(this.#rows).first[0]?.index ?? this.#rows[0]?.index;
  }

  #next(row: ReviewRow): ReviewRow | undefined {
    const ordered = inDocumentOrder(this.#rows);
    const next = ordered[ordered.indexOf(row) + 1];
    return next === undefined || next.now.length === 0 ? undefined : next;
  }

  #similarTo(row: ReviewRow): readonly ReviewRow[] {
    return rowsAlike(row, this.#rows, withAddedRows(this.review.asRead, this.review.corrections), this.diagnostics);
  }

  readonly #press = (event: KeyboardEvent, row: ReviewRow): void => {
    if (event.target !== event.currentTarget) return;
    const intent = reviewIntent(event);
    if (intent === undefined) {
      if (isLetter(event)) this.#refuse('review/said-no-key', { key: event.key });
      return;
    }
    event.preventDefault();
    this.#act(row, intent);
  };

  #act(row: ReviewRow, intent: ReviewIntent): void {
    this.refusal = undefined;
    switch (intent.kind) {
      case 'level':
        this.#setLevel(row, intent.level);
        break;
      case 'accept':
        if (row.isOpen) this.#settle(row, acceptActs(row));
        this.#tell('ml-open-row-wanted', { from: this.rowId(row.index), to: 'next' });
        break;
      case 'leave-out':
        if (row.now.length > 0) this.#settle(row, [{ kind: 'leave-out' }]);
        else this.#refuseAt(row);
        this.#focusRow(row.index);
        break;
      case 'revert':
        if (row.settled.length > 0) this.#settle(row, [{ kind: 'accept' }]);
        else this.#refuseAt(row);
        this.#focusRow(row.index);
        break;
      case 'edit':
        this.#open(row, intent.editor);
        break;
      case 'facts':
        this.#tell('ml-facts-wanted');
        break;
      case 'help':
        this.#tell('ml-review-keys-asked');
        break;
      case 'lines':
        this.#tell('ml-lines-wanted', this.#lineAt(row));
        break;
      case 'type':
        this.querySelector('ml-row-adder')?.open();
        break;
      case 'move':
        this.#move(row, intent.to);
        break;
    }
  }

  #setLevel(row: ReviewRow, level: number | undefined): void {
    const [now] = row.now;
    if (now === undefined || this.dictionary !== undefined) {
      this.#refuseAt(row);
      return;
    }
    const acts = levelActs(row, level, this.#rows);
    if (typeof acts !== 'number')
      this.#settle(
        row,
        acts.map(({ act }) => act),
      );
    else this.#refuse('review/said-too-high', { label: now.label, n: acts });
  }

  #open(row: ReviewRow, kind: RowEditorKind): void {
    if (row.now.length === 0 || !hasEditor(this.#of, kind)) {
      this.#refuseAt(row);
      return;
    }
    this.editor = this.editor === kind ? undefined : kind;
    if (this.editor === undefined) this.#focusRow(row.index);
  }

  #edited(row: ReviewRow, edited: readonly CorrectionAct[] | 'similar'): void {
    this.editor = undefined;
    this.#focusRow(row.index);
    const next = this.#next(row);
    const short = edited === 'similar' ? undefined : tooShortScale(row, edited);
    if (short !== undefined) this.#refuse('review/said-too-short', short);
    else if (edited === 'similar') this.#settleSimilar(row);
    else
      this.#settle(
        row,
        // Which rows a join takes in is known here.
        edited.map((act) => (act.kind === 'join' && next !== undefined ? { ...act, rows: [next.key] } : act)),
      );
  }

  #refuse(key: MessageKey, values: Readonly<Record<string, string | number>>): void {
    this.refusal = { words: t(key, values) };
  }

  /** What a key means cannot be done to this row. */
  #refuseAt({ read }: ReviewRow): void {
    this.#refuse('review/said-cannot', { label: read.label });
  }

  #settle(row: ReviewRow, acts: readonly CorrectionAct[]): void {
    const now = row.now[0] ?? row.read;
    this.#tell('ml-corrected', {
      acts: acts.map((act) => ({ row: row.key, act })),
      words: `${now.label}: ${actsWords(acts, now)}`,
    } satisfies Corrected);
  }

  #settleSimilar(row: ReviewRow): void {
    const act = row.settled.at(-1)?.act;
    const rows = this.#similarTo(row);
    if (act === undefined || rows.length === 0) return;
    this.#tell('ml-corrected', {
      acts: actsAlike(act, rows, this.#rows),
      words: t('review/said-similar', { n: rows.length, act: actWords(act, row.read) }),
    } satisfies Corrected);
  }

  #move(row: ReviewRow, to: Extract<ReviewIntent, { kind: 'move' }>['to']): void {
    if (to === 'next-open' || to === 'previous-open') {
      this.#tell('ml-open-row-wanted', { from: this.rowId(row.index), to: to === 'next-open' ? 'next' : 'previous' });
      return;
    }
    const shown = [...this.querySelectorAll<HTMLElement>('.review-row')];
    const at = shown.findIndex((one) => one.id === this.rowId(row.index));
    const place = { next: at + 1, previous: at - 1, first: 0, last: shown.length - 1 }[to];
    shown[place]?.focus({ preventScroll: true });
  }

  #arrive(index: number): void {
    if (index === this.at) return;
    const row = this.querySelector<HTMLElement>(`#${this.rowId(index)}`);
    if (row !== null) keepInView(row);
    this.#tell('ml-row-reached', index);
  }

  #focusRow(index: number): void {
    this.querySelector<HTMLElement>(`#${this.rowId(index)}`)?.focus({ preventScroll: true });
  }

  #tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}
