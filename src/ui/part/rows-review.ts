import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { withAddedRows } from '../../core/review/added-rows.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { t } from '../../i18n/language.ts';
import type { Dictionary, DictionaryCompetency } from '../../core/model/dictionary.ts';
import type { Place } from '../../core/model/place.ts';
import type { ProfileReview } from '../../state/workspace.ts';
import { LightElement } from '../light-element.ts';
import { rowsAlike, type ConflictSettled, type Corrected } from '../review-acts.ts';
import {
  ASKED_ELSEWHERE,
  hasEditor,
  isLetter,
  reviewIntent,
  type ReviewedKind,
  type ReviewIntent,
  type RowEditorKind,
} from '../review-key.ts';
import { clustersOf, hasNoLevels, nextRow, reviewRows, scaleToSet, type ReviewRow } from '../review-rows.ts';
import { typedRow } from '../added-lines.ts';
import { cannot, noLevel, settleAlike, settleAtOnce, settleForm, settleLevel, settleScale } from '../settle-row.ts';
import { keepInView } from '../keep-in-view.ts';
import { nextTurn } from '../next-turn.ts';
import { conflictList } from './conflict-list.ts';
import { focusBeside, reviewRowId, reviewTable } from './review-table.ts';
import type { Refusal } from './refusal-note.ts';
import { rowActionsRow } from './row-actions.ts';
import type { TypedRow } from './row-adder.ts';
import { rowForm } from './row-form.ts';
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
 * @fires ml-row-place-wanted to see where in the document the row one is at stands.
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
  readonly #disputed = new Set<number>();

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('review') || changed.has('diagnostics'))
      this.#rows = reviewRows(this.review, this.diagnostics, this.places);
    for (const { index, hasConflict } of this.#rows) if (hasConflict) this.#disputed.add(index);
    if (!changed.has('at')) return;
    this.editor = undefined;
    this.refusal = undefined;
  }

  protected override render(): TemplateResult {
    const { corrected } = this.review;
    const isWithoutLevels = this.#of === 'function' && hasNoLevels(corrected.requirements);
    return html`${conflictList(this.review, ({ correction }, choice) => {
        this.#tell('ml-conflict-settled', { correction, choice } satisfies ConflictSettled);
      })}
      ${isWithoutLevels ? html`<p class="small review-no-levels">${t('review/no-levels-found')}</p>` : nothing}
      ${
        this.#rows.length === 0
          ? html`<p class="review-empty">
              ${t(this.#of === 'function' ? 'review/no-rows' : 'review/no-competencies')}
            </p>`
          : reviewTable({
              name: this.#name,
              title: this.name,
              of: this.#of,
              rows: this.#rows,
              conflicts: this.review.conflicts.length,
              disputed: this.#disputed,
              at: this.at,
              lines: this.lines,
              reviewer: this.reviewer,
              competency: (row) => this.#competency(row),
              arrive: this.#arrive,
              press: this.#press,
              actions: (row) => this.#actions(row),
            })
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

  /** The line of the row one is at, or of the first. */
  #lineAt(row = this.#rows.find(({ index }) => index === this.at) ?? this.#rows[0]): number {
    return row?.read.at?.line ?? 1;
  }

  async #addTyped({ label, cluster }: TypedRow): Promise<void> {
    const index = this.#rows.length;
    this.#take({ acts: typedRow(label, cluster, this.#rows), words: t('review/said-added', { label }) });
    // The row is there once its function comes back with it.
    await nextTurn();
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

  #actions(row: ReviewRow): TemplateResult {
    return rowActionsRow(row, {
      of: this.#of,
      scale: scaleToSet(row, this.#rows),
      editor: this.editor,
      form: this.editor === undefined ? undefined : this.#editor(row, this.editor),
      refusal: this.refusal,
      act: (intent) => {
        this.#act(row, intent);
      },
      leave: () => {
        this.#focusRow(row.index);
      },
    });
  }

  #editor(row: ReviewRow, kind: RowEditorKind): TemplateResult {
    return rowForm({
      kind,
      row,
      rows: this.#rows,
      next: nextRow(row, this.#rows),
      similar: this.#similarTo(row),
      competency: this.#competency(row),
      edited: (edited) => {
        const settled =
          edited === 'similar'
            ? settleAlike(row, this.#similarTo(row), this.#rows)
            : settleForm(row, edited, nextRow(row, this.#rows));
        this.#edited(row, settled);
      },
      scaled: (chosen) => {
        this.#edited(row, settleScale(row, chosen, this.#rows));
      },
      closed: () => {
        this.editor = undefined;
        this.#focusRow(row.index);
      },
    });
  }

  /** The id of a row, for whoever leads to it. */
  rowId(index: number): string {
    return reviewRowId(this.#name, index);
  }

  #similarTo(row: ReviewRow): readonly ReviewRow[] {
    return rowsAlike(row, this.#rows, withAddedRows(this.review.asRead, this.review.corrections), this.diagnostics);
  }

  readonly #press = (event: KeyboardEvent, row: ReviewRow): void => {
    if (event.target !== event.currentTarget) return;
    const intent = reviewIntent(event);
    if (intent === undefined) {
      if (isLetter(event)) this.refusal = { words: t('review/said-no-key', { key: event.key }) };
      return;
    }
    event.preventDefault();
    this.#act(row, intent);
  };

  #act(row: ReviewRow, intent: ReviewIntent): void {
    this.refusal = undefined;
    switch (intent.kind) {
      case 'level':
        this.#take(this.dictionary === undefined ? settleLevel(row, intent.level, this.#rows, intent.part) : noLevel());
        break;
      case 'accept':
        this.#take(settleAtOnce(row, intent.kind));
        this.#tell('ml-open-row-wanted', { from: this.rowId(row.index), to: 'next' });
        break;
      case 'leave-out':
      case 'revert':
        this.#take(settleAtOnce(row, intent.kind));
        this.#focusRow(row.index);
        break;
      case 'edit':
        this.#open(row, intent.editor);
        break;
      case 'facts':
      case 'help':
      case 'place':
        this.#tell(ASKED_ELSEWHERE[intent.kind]);
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

  #open(row: ReviewRow, kind: RowEditorKind): void {
    if (row.now.length === 0 || !hasEditor(this.#of, kind)) {
      this.refusal = cannot(row);
      return;
    }
    this.editor = this.editor === kind ? undefined : kind;
    if (this.editor === undefined) this.#focusRow(row.index);
  }

  /** What a form settled; the row has the focus again. */
  #edited(row: ReviewRow, settled: Corrected | Refusal | undefined): void {
    this.editor = undefined;
    this.#focusRow(row.index);
    this.#take(settled);
  }

  #take(settled: Corrected | Refusal | undefined): void {
    if (settled === undefined) return;
    if ('acts' in settled) this.#tell('ml-corrected', settled);
    else this.refusal = settled;
  }

  #move(row: ReviewRow, to: Extract<ReviewIntent, { kind: 'move' }>['to']): void {
    if (to === 'next-open' || to === 'previous-open') {
      this.#tell('ml-open-row-wanted', { from: this.rowId(row.index), to: to === 'next-open' ? 'next' : 'previous' });
      return;
    }
    focusBeside([...this.querySelectorAll<HTMLElement>('.review-row')], this.rowId(row.index), to);
  }

  readonly #arrive = (index: number): void => {
    if (index === this.at) return;
    const row = this.querySelector<HTMLElement>(`#${this.rowId(index)}`);
    if (row !== null) keepInView(row);
    this.#tell('ml-row-reached', index);
  };

  /** A row that moves to another group is drawn anew there, and has the focus still. */
  protected override focusLost(focused: Element): void {
    const row = focused.closest<HTMLElement>('.review-row')?.dataset['row'];
    if (row !== undefined) this.#focusRow(Number(row));
    if (!this.contains(document.activeElement)) super.focusLost(focused);
  }

  #focusRow(index: number): void {
    const row = this.querySelector<HTMLElement>(`#${this.rowId(index)}`);
    row?.focus({ preventScroll: true });
    // A form that closes above or below it may take it off the screen.
    keepInView(row);
  }

  #tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}
